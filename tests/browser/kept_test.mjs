// SPDX-License-Identifier: MIT
// What is said to somebody at the wrong moment: nothing is lost, and nobody is left at a page that does not go on.

import assert from 'node:assert/strict';
import test from 'node:test';
import { phone } from './support/browser.mjs';
import { choose } from './support/people.mjs';
import { asStudent, asTeacher, faults, named, pageWith } from './support/samples.mjs';

const question = named('view-question-verdict');
const paused = { ...question, paused: true };
const refusal = (reason) => ({ type: 'refused', reason, message: 'Not just now.' });

/** Chooses an answer and gives it. */
async function give(page) {
  await choose(page, 1);
  await page.locator('.give .main').click();
}

const answers = (page) => page.sent.filter(({ type }) => type === 'answer');

for (const reason of ['paused', 'full_disk']) {
  test(`kept - an answer that comes into a pause (${reason}) goes off when the class goes on`, async () => {
    let goesOn = false;
    const page = await asStudent([question], {
      answer: ({ id }) =>
        goesOn ? [{ type: 'accepted', id }, named('view-waiting-verdict')] : [paused, { ...refusal(reason), id }],
    });
    await give(page);
    await page.locator('#line', { hasText: 'It goes off when the class goes on' }).waitFor();
    assert.equal(await page.locator('#trouble').innerText(), '');
    assert.deepEqual(await faults(page), []);
    goesOn = true;
    page.tell(question);
    await page.locator('h1', { hasText: 'Your answer is in' }).waitFor();
    assert.equal(await page.locator('#line').innerText(), '');
    const [first, second, ...more] = answers(page);
    assert.deepEqual(second, first);
    assert.deepEqual(more, []);
    assert.equal(await page.evaluate(() => localStorage.getItem('receipts.outbox.K7M4QX')), '[]');
    await page.context().close();
  });
}

test('kept - while the class rests, views that change nothing send nothing', async () => {
  const page = await asStudent([question], { answer: ({ id }) => [paused, { ...refusal('paused'), id }] });
  await give(page);
  await page.locator('#line:not(:empty)').waitFor();
  page.tell(paused);
  page.tell({ ...paused, me: { ...paused.me, name: 'Blue Wren' } });
  await page.locator('.who', { hasText: 'Blue Wren' }).waitFor();
  assert.equal(answers(page).length, 1);
  await page.context().close();
});

test('kept - a page that is loaded again during the pause still has the answer', async () => {
  let goesOn = false;
  const views = [question];
  const page = await asStudent(views, {
    answer: ({ id }) =>
      goesOn ? [{ type: 'accepted', id }, named('view-waiting-verdict')] : [{ ...refusal('paused'), id }],
  });
  await give(page);
  await page.locator('#line:not(:empty)').waitFor();
  views[0] = paused;
  await page.reload();
  await page.locator('#line:not(:empty)').waitFor();
  goesOn = true;
  page.tell(question);
  await page.locator('h1', { hasText: 'Your answer is in' }).waitFor();
  await page.context().close();
});

test('kept - an answer whose question is over when the class goes on is said to be late', async () => {
  let reason = 'paused';
  const page = await asStudent([question], { answer: ({ id }) => [{ ...refusal(reason), message: reason, id }] });
  await give(page);
  await page.locator('#line:not(:empty)').waitFor();
  reason = 'too_late';
  page.tell(named('view-receipt-without-answer'));
  await page.locator('#trouble', { hasText: 'too_late' }).waitFor();
  assert.equal(await page.locator('#line').innerText(), '');
  await page.context().close();
});

test('kept - a refusal that is none of a pause is not sent again', async () => {
  const page = await asStudent([question], { answer: ({ id }) => [{ ...refusal('not_now'), id }] });
  await give(page);
  await page.locator('#trouble', { hasText: 'Not just now.' }).waitFor();
  page.tell(question);
  await page.locator('.give .main', { hasText: 'That is my answer' }).waitFor();
  assert.equal(answers(page).length, 1);
  await page.context().close();
});

test('kept - a student reads why an answer was refused until they answer again', async () => {
  let reply = refusal('bad_answer');
  const page = await asStudent([question], { answer: ({ id }) => [{ ...reply, id }] });
  await give(page);
  await page.locator('#trouble', { hasText: 'Not just now.' }).waitFor();
  page.tell({ ...question, me: { ...question.me, name: 'Blue Wren' } });
  await page.locator('.who', { hasText: 'Blue Wren' }).waitFor();
  assert.equal(await page.locator('#trouble').innerText(), 'Not just now.');
  reply = { type: 'accepted' };
  await page.locator('.give .main').click();
  await page.locator('#trouble:empty').waitFor({ state: 'attached' });
  await page.context().close();
});

/** A host that takes a name slowly: its answers come when they are let out. */
async function slowDoor() {
  const joins = [];
  const page = await pageWith(
    '/join/K7M4QX',
    {
      hello: () => [named('welcome')],
      join(message) {
        joins.push(message);
        return [];
      },
    },
    phone
  );
  await page.locator('.long input').fill('Blue Heron');
  return { page, joins };
}

test('kept - a double tap on the name takes it once, and the class is there', async () => {
  const { page, joins } = await slowDoor();
  await page.locator('form .main').evaluate((button) => {
    button.click();
    button.click();
  });
  await page.locator('h1', { hasText: 'One moment' }).waitFor();
  assert.equal(joins.length, 1);
  page.tell({ ...named('joined'), id: joins[0].id });
  page.tell(named('view-lobby'));
  await page.locator('h1', { hasText: 'You are in' }).waitFor();
  await page.context().close();
});

test('kept - a refused name that was asked for twice does not shut out who is in already', async () => {
  const { page, joins } = await slowDoor();
  await page.evaluate(() => {
    const twice = [{ type: 'join', name: 'Blue Heron', id: 'twice-0123456789abc' }];
    localStorage.setItem('receipts.outbox.K7M4QX', JSON.stringify(twice));
  });
  await page.reload();
  await page.locator('h1', { hasText: 'One moment' }).waitFor();
  page.tell({ ...named('joined'), id: 'another-0123456789ab' });
  page.tell(named('view-lobby'));
  await page.locator('h1', { hasText: 'You are in' }).waitFor();
  page.tell({ ...refusal('name_taken'), id: joins[0].id });
  page.tell({ ...named('welcome'), title: 'Said later' });
  await page.waitForFunction(() => document.title === 'Said later');
  assert.match(await page.locator('h1').innerText(), /You are in/);
  await page.context().close();
});

test('kept - a name that is taken stands in its field, to be changed', async () => {
  const { page, joins } = await slowDoor();
  await page.locator('form .main').click();
  await page.locator('h1', { hasText: 'One moment' }).waitFor();
  page.tell({ ...named('refused-name_taken'), id: joins[0].id });
  await page.locator('.wrong:not(:empty)').waitFor();
  assert.equal(await page.locator('.long input').inputValue(), 'Blue Heron');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT');
  await page.context().close();
});

test('kept - the teacher reads a refusal until they do the next thing', async () => {
  const view = named('teacher-question-choice');
  const page = await asTeacher([view], {
    do: ({ id, what }) => [what === 'pause' ? { ...refusal('not_now'), id } : { type: 'accepted', id }],
  });
  await page.locator('[data-what=pause]').click();
  await page.locator('#trouble', { hasText: 'Not just now.' }).waitFor();
  page.tell({ ...view, answered: view.answered + 1 });
  await page.locator('.count', { hasText: `${view.answered + 1} of` }).waitFor();
  assert.equal(await page.locator('#trouble').innerText(), 'Not just now.');
  assert.deepEqual(await faults(page), []);
  await page.locator('.steer .main').click();
  await page.locator('#trouble:empty').waitFor({ state: 'attached' });
  await page.context().close();
});

test('kept - a full disk stays on the teacher\'s page while it lasts, beside what was refused', async () => {
  const view = { ...named('teacher-question-choice'), paused: true, trouble: 'The disk is full.' };
  const page = await asTeacher([view], { do: ({ id }) => [{ ...refusal('not_now'), id }] });
  await page.locator('[data-what=resume]').click();
  await page.locator('#trouble', { hasText: 'The disk is full. Not just now.' }).waitFor();
  assert.deepEqual(await faults(page), []);
  page.tell({ ...view, trouble: '' });
  await page.locator('#trouble', { hasText: /^Not just now\.$/ }).waitFor();
  await page.context().close();
});
