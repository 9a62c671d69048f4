// SPDX-License-Identifier: MIT
// What was said and not yet acknowledged: sent again, in its order, after every new hello; held in a pause.

import { read, write } from './store.js';

// 16 to 32 letters; `crypto.getRandomValues` is there without a secure context.
const newId = () => crypto.getRandomValues(new Uint32Array(3)).join('-').padEnd(16, '-');

export class Outbox {
  // Goes on with what the browser remembers under `name`, if there is one.
  constructor(name) {
    this.name = name;
    this.messages = read(name) || [];
    this.held = [];
  }

  add(message) {
    const whole = { ...message, id: newId() };
    this.change([...this.messages, whole]);
    return whole;
  }

  // Takes out the message that was answered, and returns it.
  answered(id) {
    const found = this.messages.find((message) => message.id === id);
    if (found) this.change(this.messages.filter((message) => message !== found));
    return found;
  }

  hold(message) {
    this.held.push(message);
    this.change([...this.messages, message]);
  }

  // What was held, each once: to be sent again.
  release() {
    return this.held.splice(0);
  }

  waits(turn, ...types) {
    return this.messages.some((message) => message.turn === turn && types.includes(message.type));
  }

  change(messages) {
    this.messages = messages;
    if (this.name) write(this.name, messages);
  }
}
