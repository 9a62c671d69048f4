// SPDX-License-Identifier: MIT
// The line to the host: it says hello, says again what was not answered, and opens anew when it breaks.

import { Outbox } from './outbox.js';

// The ms before a new try: ever more, up to 8 s; half of it by chance, so that a class does not return at once.
export const patience = (attempt, chance = Math.random()) => Math.min(8000, 400 * 2 ** attempt) * (1 + chance) / 2;

export class Line {
  // `hello()` makes the first message, `heard(message, answered)` gets the others and what they answer.
  constructor({ name, ...tells }) {
    Object.assign(this, tells, { outbox: new Outbox(name), attempt: 0, last: 0, closed: false });
    setInterval(() => this.beat(), 10000);
    for (const name of ['online', 'offline', 'pageshow']) addEventListener(name, () => this.look());
    document.addEventListener('visibilitychange', () => document.hidden || this.look());
  }

  open() {
    this.close();
    this.closed = false;
    const { protocol, host } = location;
    const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/socket`, 'receipts.1');
    Object.assign(this, { socket, last: Date.now() });
    socket.onopen = () => {
      this.outbox.release();
      [this.hello(), ...this.outbox.messages].forEach((message) => this.write(message));
    };
    socket.onmessage = (event) => this.took(JSON.parse(event.data));
    socket.onclose = () => this.broke();
  }

  // Without waiting for the other end: a half-open one answers only after a minute.
  close() {
    this.closed = true;
    clearTimeout(this.later);
    const { socket } = this;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  send(message) {
    this.write(this.outbox.add(message));
  }

  write(message) {
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(message));
  }

  took(message) {
    this.last = Date.now();
    this.attempt = 0;
    this.tell(true);
    if (message.type !== 'beat') this.heard(message, message.id && this.outbox.answered(message.id));
  }

  broke() {
    if (this.closed) return;
    this.tell(false);
    clearTimeout(this.later);
    this.later = setTimeout(() => this.open(), patience(this.attempt++));
  }

  tell(up) {
    if (up !== this.up) this.changed(this.up = up);
  }

  beat() {
    if (!this.closed && Date.now() - this.last > 24000) this.broke();
    else this.write({ type: 'beat' });
  }

  // Looks whether the line still answers, after the device slept or changed its network.
  look() {
    if (this.closed) return;
    const before = this.last;
    this.write({ type: 'beat' });
    clearTimeout(this.looking);
    this.looking = setTimeout(() => this.last === before && !this.closed && this.open(), this.socket.readyState > 1 ? 0 : 4000);
  }
}
