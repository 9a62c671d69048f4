// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import test from 'node:test';
import { load } from './support/modules.mjs';

globalThis.crypto ??= webcrypto; // Node 18 has it under this name alone

const { Outbox } = await load('outbox.js');
const { patience } = await load('socket.js');

test('outbox - what was said waits in its order until it is answered', () => {
  const box = new Outbox();
  const join = box.add({ type: 'join', name: 'Stet' });
  const answer = box.add({ type: 'answer', turn: 3 });
  assert.deepEqual(box.messages, [join, answer]);
  assert.equal(box.answered(join.id), join);
  assert.deepEqual(box.messages, [answer]);
});

test('outbox - an answer to nothing, or a second one, changes nothing', () => {
  const box = new Outbox();
  const { id } = box.add({ type: 'answer', turn: 0 });
  assert.equal(box.answered('another'), undefined);
  box.answered(id);
  assert.equal(box.answered(id), undefined);
  assert.deepEqual(box.messages, []);
});

test('outbox - ids differ, and are as long as the protocol wants them', () => {
  const box = new Outbox();
  const ids = Array.from({ length: 500 }, () => box.add({ type: 'skip', turn: 0 }).id);
  assert.equal(new Set(ids).size, 500);
  for (const id of ids) assert.ok(id.length >= 16 && id.length <= 40, id);
});

test('outbox - a page that is loaded again goes on with what was not answered, under the same ids', () => {
  const before = new Outbox('outbox.K7M4QX');
  const answer = before.add({ type: 'answer', turn: 3, answer: { option: 1 } });
  const after = new Outbox('outbox.K7M4QX');
  assert.deepEqual(after.messages, [answer]);
  after.answered(answer.id);
  assert.deepEqual(new Outbox('outbox.K7M4QX').messages, []);
  assert.deepEqual(new Outbox('outbox.ANOTHR').messages, []);
});

test('outbox - knows what waits for which question', () => {
  const box = new Outbox();
  box.add({ type: 'answer', turn: 3 });
  assert.ok(box.waits(3, 'answer'));
  assert.ok(!box.waits(3, 'point', 'skip'));
  assert.ok(!box.waits(4, 'answer'));
});

test('socket - new tries come ever later, never at once and never later than 8 s', () => {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    assert.ok(patience(attempt, 0) >= 200);
    assert.ok(patience(attempt, 1) <= 8000);
    assert.ok(patience(attempt + 1, 0.5) >= patience(attempt, 0.5));
  }
});
