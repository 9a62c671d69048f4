// SPDX-License-Identifier: MIT
// A class of many students and their teacher, each on a socket of their own, all in this process.

import { setTimeout as passed } from 'node:timers/promises';
import WebSocket from 'ws';
import { openSocket, studentHello, teacherHello, write } from './socket.mjs';

const atOnce = 50; // who come through the door together
const beatEvery = 10_000; // ms, as the page does
const beatParts = 20; // a twentieth of the class at a time: browsers do not beat together
const ackPatience = 30_000; // ms after which an answer without an acknowledgement is lost
const sendEvery = 5; // ms between handfuls of answers that are spread

const now = () => performance.now();

const closedWith = (code) => new Error(`the host closed a socket (${code})`);

/** Resolves with the first message that `fits`; rejects when the host refuses, or closes before or has closed. */
function first(person, fits) {
  return new Promise((resolve, reject) => {
    if (person.socket.readyState > WebSocket.OPEN) reject(closedWith('earlier'));
    person.hear = (message) => {
      if (fits(message)) resolve(message);
      else if (message.type === 'refused') reject(new Error(`refused: ${message.reason}`));
    };
    person.gone = (code) => reject(closedWith(code));
  });
}

/** Somebody at a socket who has said hello; `hear` gets what comes, `gone` the code when the socket closes. */
async function enter(host, hello, fits) {
  const person = { socket: openSocket(host) };
  person.socket.on('open', () => write(person.socket, hello));
  person.socket.on('message', (bytes) => person.hear(JSON.parse(bytes)));
  person.socket.on('close', (code) => person.gone(code));
  person.socket.on('error', () => {}); // a close follows
  await first(person, fits);
  return person;
}

const shows = (phase, turn) => (message) =>
  message.type === 'view' && message.phase === phase && message.question.turn === turn;

/** The class: it joins, is shown a question, answers, leaves. */
export class Crowd {
  constructor(host) {
    this.host = host;
    this.students = [];
  }

  /** Lets `count` students join; returns the seconds it took. */
  async join(count) {
    const begin = now();
    this.teacher = await enter(this.host, teacherHello(this.host), ({ type }) => type === 'view');
    let next = 0;
    const door = async () => {
      while (next < count) await this.admit(next++);
    };
    await Promise.all(Array.from({ length: atOnce }, door));
    this.beat();
    return (now() - begin) / 1000;
  }

  async admit(number) {
    const student = await enter(this.host, studentHello(this.host), ({ type }) => type === 'welcome');
    const joined = first(student, ({ type }) => type === 'joined');
    write(student.socket, { type: 'join', id: `join-request-${String(number).padStart(8, '0')}`, name: '' });
    await joined;
    this.students.push(student);
  }

  /** Keeps every line alive, a part of the class at a time. */
  beat() {
    let part = 0;
    this.beating = setInterval(() => {
      part = (part + 1) % beatParts;
      const due = [this.teacher, ...this.students].filter((_, place) => place % beatParts === part);
      for (const { socket } of due) write(socket, { type: 'beat' });
    }, beatEvery / beatParts);
  }

  /** The teacher's word that brings a question; returns the ms from the first who sees it to the last. */
  async show(what, turn) {
    const seen = this.students.map((student) => first(student, shows('question', turn)).then(now));
    const [times] = await Promise.all([Promise.all(seen), this.steer(what, turn)]);
    return times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  }

  /** The teacher says what to do; resolves when it is accepted. */
  steer(what, turn) {
    const accepted = first(this.teacher, ({ type }) => type === 'accepted');
    write(this.teacher.socket, { type: 'do', id: `${what}-${turn}`, what });
    return accepted;
  }

  /**
   * Lets everybody answer, evenly across `over` ms. Returns the ms that each acknowledgement took, how many answers
   * were lost (no acknowledgement, or not in the receipt), and the ms from the last answer to the last receipt.
   */
  async answer(turn, over) {
    const tallies = this.students.map((student, place) => listen(student, turn, place % 100));
    const receipts = Promise.all(tallies.map(({ receipt }) => receipt));
    // No receipt comes before the last answer is sent: this only ends the wait when a line breaks.
    const last = await Promise.race([this.send(turn, over), receipts]);
    const acked = Promise.all(tallies.map((tally) => tally.acked));
    await Promise.race([acked, receipts, passed(ackPatience, undefined, { ref: false })]);
    // The receipt comes by itself, but not to a class that waits for an answer that was lost.
    if (tallies.some(({ wait }) => wait === null)) await this.steer('show', turn);
    const got = await receipts;
    const kept = tallies.filter(({ wait, number }, i) => wait !== null && got[i].mine?.answer.number === number);
    return {
      waits: tallies.flatMap(({ wait }) => wait ?? []),
      lost: tallies.length - kept.length,
      receiptAfter: got.reduce((latest, { at }) => Math.max(latest, at), 0) - last,
    };
  }

  /** Sends everybody's answer when it is due; resolves with the time of the last. */
  send(turn, over) {
    const begin = now();
    let next = 0;
    const handful = () => {
      const due = over ? Math.floor(((now() - begin) / over) * this.students.length) : this.students.length;
      while (next < Math.min(due, this.students.length)) sendAnswer(this.students[next++], turn);
      return next === this.students.length;
    };
    return new Promise((resolve) => {
      const step = () => (handful() ? resolve(now()) : setTimeout(step, sendEvery));
      step();
    });
  }

  /** Everybody leaves. */
  leave() {
    clearInterval(this.beating);
    for (const person of [this.teacher, ...this.students]) {
      person.gone = () => {};
      person.socket.terminate();
    }
  }
}

/** Hears how one student's answer fares. */
function listen(student, turn, number) {
  const tally = { number, wait: null };
  student.tally = tally;
  const receives = shows('receipt', turn);
  tally.receipt = new Promise((resolve, reject) => {
    tally.acked = new Promise((settled) => {
      student.hear = (message) => {
        if (message.type === 'accepted') tally.wait = now() - tally.sent;
        if (message.type === 'accepted' || message.type === 'refused') settled();
        if (receives(message)) resolve({ at: now(), mine: message.mine });
      };
    });
    student.gone = (code) => reject(closedWith(code));
  });
  return tally;
}

function sendAnswer({ socket, tally }, turn) {
  tally.sent = now();
  write(socket, { type: 'answer', id: `answer-${turn}`, turn, answer: { number: tally.number }, confidence: 2 });
}
