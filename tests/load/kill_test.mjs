// SPDX-License-Identifier: MIT
// The host is killed with SIGKILL while a class answers. What it acknowledged is there afterwards, once each.

import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as passed } from 'node:timers/promises';
import { same } from './support/answers.mjs';
import { below } from './support/chance.mjs';
import { missing } from './support/host.mjs';
import { Room } from './support/room.mjs';

const kills = Number(process.env.KILLS || 5);
const seed = Number(process.env.SEED || 20250512);
const count = 50; // students

/** Kills the host at a random moment: some acknowledgements after everybody is back, and a few ms. */
async function killSometime(room) {
  const enough = room.acks + 1 + below(room.random, count / 2);
  await room.until(() => room.acks >= enough || room.teacher.view?.phase === 'finished', 'answers to flow');
  assert.notEqual(room.teacher.view?.phase, 'finished', 'the pack has enough questions for so many kills');
  // Not to wait for anything: acknowledgements come in groups, and kills shall also fall between them.
  await passed(below(room.random, 15));
  return room.killAndReturn();
}

/** Lets the running question come to its receipt, and shows everybody the results. */
async function finish(room) {
  room.teacher.waits = true;
  await room.until(() => room.everybody().every((person) => person.rests()), 'the last receipt');
  room.teacher.tell('end', room.teacher.view);
  const finished = ({ view }) => view?.phase === 'finished';
  await room.until(() => room.everybody().every(finished), 'the results');
}

/** What a student's results say of each answer they gave: there once, as it was given; late ones not at all. */
function checkAnswers({ name, kept, late, view }) {
  const { receipts } = view.result;
  const turns = receipts.map(({ question }) => question.turn);
  assert.equal(new Set(turns).size, turns.length, `${name} has one receipt a question`);
  for (const [turn, { answer }] of kept) {
    const mine = receipts[turns.indexOf(turn)]?.mine;
    assert.ok(mine, `the answer of ${name} to question ${turn} was acknowledged and is gone`);
    assert.ok(same(mine.answer, answer), `${name} gave ${JSON.stringify(answer)}, kept is ${JSON.stringify(mine)}`);
  }
  for (const turn of late)
    assert.ok(!receipts[turns.indexOf(turn)]?.mine, `${name} was late for ${turn}, and it counts`);
}

/** The points are those of the receipts: an answer that counts twice makes them more. */
function checkPoints({ name, view }) {
  const earned = view.result.receipts.map(({ receipt }) => receipt.points.answer + receipt.points.evidence);
  const sum = earned.reduce((a, b) => a + b, 0);
  assert.equal(view.me.points, sum, `${name} has the points of their receipts`);
}

/** The teacher has everybody once, with the name and points that they see themselves. */
function checkRoll(room) {
  const here = room.students.map(({ name, view }) => [name, view.me.points]);
  const listed = room.teacher.view.students.map(({ name, points }) => [name, points]);
  assert.deepEqual(listed.sort(), here.sort());
}

const title = `net::host - killed ${kills} times among ${count} students, it loses and doubles nothing`;

test(title, { skip: missing || false }, async (t) => {
  const room = new Room({ count, seed });
  try {
    await room.open();
    const times = [];
    for (let kill = 0; kill < kills; kill += 1) times.push(await killSometime(room));
    await finish(room);
    // Once more, so that the results are read from the disk.
    times.push(await room.killAndReturn());
    for (const student of room.students) checkAnswers(student);
    for (const student of room.students) checkPoints(student);
    checkRoll(room);
    const answers = room.students.reduce((sum, { kept }) => sum + kept.size, 0);
    times.sort((a, b) => a - b);
    const [median, worst] = [times[times.length >> 1], times.at(-1)].map((ms) => ms.toFixed(0));
    t.diagnostic(
      `${times.length} kills, ${answers} answers acknowledged; all back: median ${median} ms, worst ${worst} ms`
    );
  } finally {
    await room.close();
  }
});
