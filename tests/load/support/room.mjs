// SPDX-License-Identifier: MIT
// A class of scripted people around a host that is killed and started again, and what they witness.

import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { same } from './answers.mjs';
import { newState, startHost } from './host.mjs';
import { chance } from './chance.mjs';
import { Student, Teacher } from './player.mjs';

const pack = 'content/packs/damascus.toml';
const deadline = 30_000; // ms until something that must happen is given up

/** The class. `host` is the one of the moment; `wrong` says what went wrong, and ends every waiting. */
export class Room {
  constructor({ count, seed }) {
    const random = chance(seed);
    const own = () => chance(random() * 2 ** 32);
    Object.assign(this, { random, state: newState(), events: new EventEmitter(), acks: 0, over: false, wrong: [] });
    this.events.setMaxListeners(0);
    this.teacher = new Teacher(this, own());
    this.students = Array.from({ length: count }, () => new Student(this, own()));
  }

  everybody() {
    return [this.teacher, ...this.students];
  }

  /** Opens the class: the first host, and everybody on their way in. */
  async open() {
    this.host = await startHost({ pack, state: this.state });
    this.code = this.host.code;
    for (const person of this.everybody()) person.open();
  }

  /** Kills the host and starts it again; returns the ms from the kill until everybody is back. */
  async killAndReturn() {
    const begin = performance.now();
    await this.host.kill();
    await this.until(() => this.everybody().every(({ view }) => view === null), 'all lines to break');
    this.host = await startHost({ pack, state: this.state, port: this.host.port });
    assert.equal(this.host.code, this.code, 'the class has its code again');
    await this.until(() => this.everybody().every((person) => person.isBack()), 'everybody to be back');
    return performance.now() - begin;
  }

  /** Resolves once a condition holds, looked at whenever something happened to somebody. */
  until(holds, what) {
    return new Promise((resolve, reject) => {
      const end = (settle, value) => {
        clearTimeout(timer);
        this.events.off('change', look);
        settle(value);
      };
      const look = () => {
        if (this.wrong.length) end(reject, new assert.AssertionError({ message: this.wrong.join('\n') }));
        else if (holds()) end(resolve);
      };
      const timer = setTimeout(() => end(reject, new Error(`waited in vain for ${what}`)), deadline);
      this.events.on('change', look);
      look();
    });
  }

  changed() {
    this.events.emit('change');
  }

  fail(why) {
    this.wrong.push(why);
  }

  acknowledged(person, asked) {
    this.acks += 1;
    if (asked.type === 'answer') person.kept.set(asked.turn, asked);
  }

  /** A student's first view after a hello: name, points and the answer to this very question are there. */
  greeted(student) {
    const { name, last, view, kept } = student;
    const { me, phase, question, mine } = view;
    if (name !== undefined && me.name !== name) this.fail(`${name} came back as ${me.name}`);
    const [had, has] = [pointsThen(last, question?.turn), pointsBefore(view)];
    if (had !== undefined && had !== has)
      this.fail(`${name} came to this question with ${had} points, now it is ${has}`);
    const given = kept.get(question?.turn);
    if (given && (phase === 'question' || !same(mine?.answer, given.answer)))
      this.fail(`${name} gave ${JSON.stringify(given.answer)} and came back to ${phase} ${JSON.stringify(mine)}`);
  }

  /** The host's count of answers: never more than there are students. */
  counted({ phase, answered = 0, shares = [] }) {
    const shared = shares.reduce((sum, { count }) => sum + count, 0);
    if (Math.max(answered, shared) > this.students.length) this.fail(`${answered}, ${shared} answers in ${phase}`);
  }

  /** Ends the class for everybody here and removes what it kept. */
  async close() {
    this.over = true;
    for (const person of this.everybody()) person.leave();
    await this.host?.kill();
    fs.rmSync(this.state, { recursive: true, force: true });
  }
}

const earned = ({ points }) => points.answer + points.evidence;

/** The points with which a student came to the question of a view. */
const pointsBefore = ({ me, receipt }) => me.points - (receipt ? earned(receipt) : 0);

/** The same from an earlier view, for the question at `turn`; undefined where that view can't tell. */
function pointsThen(last, turn) {
  if (last?.question === undefined || turn === undefined) return undefined;
  if (last.question.turn === turn) return pointsBefore(last);
  return last.receipt && last.question.turn + 1 === turn ? last.me.points : undefined;
}
