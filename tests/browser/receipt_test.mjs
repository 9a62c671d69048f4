// SPDX-License-Identifier: MIT
// What a student reads of a question and of its receipt: where it is from, and what it came to.

import assert from 'node:assert/strict';
import test from 'node:test';
import { asStudent, asTeacher, faults, named } from './support/samples.mjs';

const seen = (page) => page.locator('body').innerText();
const unanswered = named('view-receipt-without-answer');

for (const right of [false, null]) {
  test(`receipt - who gave no answer (right: ${right}) is not told to be wrong`, async () => {
    const page = await asStudent([{ ...unanswered, receipt: { ...unanswered.receipt, right } }]);
    await page.locator('.stamp', { hasText: /no answer/i }).waitFor();
    assert.ok(!/wrong/i.test(await seen(page)));
    assert.equal(await page.locator('.stamp.wrong').count(), 0);
    assert.deepEqual(await faults(page), []);
    await page.context().close();
  });
}

test('receipt - the end tells what was not answered apart from what was wrong', async () => {
  const finished = named('view-finished');
  const [first, second, third] = finished.result.receipts;
  const { mine, ...silent } = third;
  const page = await asStudent([{ ...finished, result: { ...finished.result, receipts: [first, second, silent] } }]);
  await page.locator('.kept').first().waitFor();
  const stamps = await page.locator('.kept summary b').allInnerTexts();
  assert.deepEqual(stamps, ['✓ Right', '✕ Wrong', '– No answer'], mine.text);
  await page.context().close();
});

test('receipt - points are said to be of this question, or of all so far', async () => {
  const page = await asStudent([named('view-receipt-verdict')]);
  await page.locator('.till').waitFor();
  const words = await seen(page);
  assert.match(words, /Points for this question/);
  assert.match(words, /Your points: [−\d]/);
  assert.ok(!words.includes('TOTAL'));
  await page.context().close();
});

/** A question as a view has it when the host names its articles. */
const withSources = (view) => ({
  ...view,
  question: {
    ...view.question,
    sources: [{ article: 'courier', headline: 'Storm at Port Ellery', source: 'The Courier', date: '2021-05-12' }],
  },
});
const origin = /Storm at Port Ellery · The Courier · 12 May 2021/;

for (const kind of ['verdict', 'altered', 'choice']) {
  test(`receipt - a ${kind} question names its article, to the student and on the teacher's page`, async () => {
    const student = await asStudent([withSources(named(`view-question-${kind}`))]);
    await student.locator('.question').waitFor();
    assert.match(await seen(student), origin);
    assert.deepEqual(await faults(student), []);
    await student.context().close();
    const teacher = await asTeacher([withSources(named(`teacher-question-${kind}`))]);
    await teacher.locator('.count').waitFor();
    assert.match(await seen(teacher), origin);
    assert.deepEqual(await faults(teacher), []);
    await teacher.context().close();
  });
}

test('receipt - what a source does not tell is left out', async () => {
  const view = withSources(named('view-question-verdict'));
  Object.assign(view.question.sources[0], { source: '', date: '' });
  const page = await asStudent([view]);
  await page.locator('.question cite').waitFor();
  assert.ok(!(await page.locator('p', { has: page.locator('cite') }).innerText()).includes('·'));
  await page.context().close();
});

test('receipt - where the article itself lies beside the question, it is not named twice', async () => {
  const page = await asStudent([withSources(named('view-question-locate'))]);
  await page.locator('.sheet').first().waitFor();
  assert.equal(await page.locator('.beside cite').count(), 0);
  await page.context().close();
});
