// SPDX-License-Identifier: MIT
// Somebody in a class whose host may die at any moment: says again what was not acknowledged, and comes back by the
// page's own rules (its outbox, its waiting between tries).

import { webcrypto } from 'node:crypto';
import { load } from '../../browser/support/modules.mjs';
import { anyAnswer } from './answers.mjs';
import { below } from './chance.mjs';
import { openSocket, studentHello, teacherHello, write } from './socket.mjs';

// Node 18 has it by another name than browsers and newer ones.
globalThis.crypto ??= webcrypto;
const { Outbox } = await load('outbox.js');
const { patience } = await load('socket.js');

const thinking = 600; // ms at most: answers of a class flow, they don't burst

/** Somebody whose line to `room.host` opens again whenever it breaks; `room` is told of every change. */
class Person {
  constructor(room, random) {
    Object.assign(this, { room, random, outbox: new Outbox(), attempt: 0, view: null });
  }

  open() {
    const socket = openSocket(this.room.host);
    this.socket = socket;
    socket.on('open', () => {
      for (const message of [this.hello(), ...this.repeats(), ...this.outbox.messages]) write(socket, message);
    });
    socket.on('message', (bytes) => this.took(JSON.parse(bytes)));
    socket.on('error', () => {}); // a close follows
    socket.on('close', () => this.broke());
  }

  broke() {
    this.view = null;
    this.room.changed();
    if (this.room.over) return;
    setTimeout(() => this.room.over || this.open(), patience(this.attempt++, this.random()));
  }

  took(message) {
    this.attempt = 0;
    const asked = message.id && this.outbox.answered(message.id);
    if (message.type === 'refused') this.refused(asked, message.reason);
    else if (asked) this.room.acknowledged(this, asked);
    if (message.type === 'joined') this.joined(message);
    if (message.type === 'view') this.see(message);
    this.room.changed();
  }

  say(message) {
    write(this.socket, this.outbox.add(message));
  }

  /** Whether a view came since the line last broke. */
  isBack() {
    return this.view !== null;
  }

  leave() {
    this.socket?.terminate();
  }
}

/** A student who answers whatever comes after some thought; `kept` are the answers the host acknowledged, by turn. */
export class Student extends Person {
  constructor(room, random) {
    super(room, random);
    Object.assign(this, { kept: new Map(), late: new Set(), begun: new Set(), thoughts: 0, last: null });
    this.outbox.add({ type: 'join', name: '' });
  }

  hello() {
    this.returned = false;
    return studentHello(this.room.host, this.token);
  }

  /** The last answer the host acknowledged, said again as if the acknowledgement had been lost: it counts once. */
  repeats() {
    return [...this.kept.values()].slice(-1);
  }

  joined({ name, token }) {
    Object.assign(this, { name, token });
  }

  isBack() {
    return super.isBack() && Boolean(this.token);
  }

  refused(asked, reason) {
    // The receipt came before what nobody had acknowledged: that is fair, and anything else is not.
    if (reason === 'too_late' && asked?.type === 'answer') this.late.add(asked.turn);
    else if (reason !== 'too_late') this.room.fail(`${this.name} was refused ${asked?.type}: ${reason}`);
  }

  see(view) {
    this.view = view;
    if (!this.returned) this.room.greeted(this);
    this.returned = true;
    this.last = view;
    if (view.phase === 'question') this.once('answer', view.question, (question) => this.guess(question));
    if (view.phase === 'pointing') this.once('point', view.question, (question) => this.point(question));
  }

  /** Does something about a question after some thought, once however often the question is shown. */
  once(what, question, act) {
    const mark = `${what} ${question.turn}`;
    if (this.begun.has(mark)) return;
    this.begun.add(mark);
    this.thoughts += 1;
    setTimeout(() => this.decide(() => act(question)), below(this.random, thinking));
  }

  decide(act) {
    this.thoughts -= 1;
    if (!this.room.over) act();
    this.room.changed();
  }

  /** Whether they have nothing to say and everything they said was acknowledged. */
  rests() {
    return this.thoughts === 0 && this.outbox.messages.length === 0;
  }

  guess(question) {
    const { turn } = question;
    this.say({ type: 'answer', turn, answer: anyAnswer(question, this.random), confidence: 1 + below(this.random, 3) });
  }

  point({ turn, articles }) {
    const somewhere = { type: 'point', turn, article: articles[0], begin: 0, end: 50 };
    this.say(this.random() < 0.5 ? somewhere : { type: 'skip', turn });
  }
}

const saying = (what, { phase, question }) => `${what} ${phase} ${question?.turn}`;

/** A teacher who goes on as soon as a receipt is there, until told to wait. */
export class Teacher extends Person {
  constructor(room, random) {
    super(room, random);
    this.waits = false;
  }

  hello() {
    this.said = '';
    return teacherHello(this.room.host);
  }

  repeats() {
    return [];
  }

  refused(asked, reason) {
    this.room.fail(`the teacher was refused ${asked?.what}: ${reason}`);
  }

  see(view) {
    this.view = view;
    this.room.counted(view);
    if (view.phase === 'lobby' && view.students.length === this.room.students.length) this.tell('start', view);
    if (view.phase === 'receipt' && !this.waits) this.tell('next', view);
  }

  /** Whether a receipt is shown that they have not gone on from. */
  rests() {
    return this.view?.phase === 'receipt' && this.said !== saying('next', this.view);
  }

  /** Says something about what is shown, once a line: if it gets lost, the next line shows the same again. */
  tell(what, view) {
    const about = saying(what, view);
    if (this.said === about) return;
    this.said = about;
    write(this.socket, { type: 'do', id: about, what });
  }
}
