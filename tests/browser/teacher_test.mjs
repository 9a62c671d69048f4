// SPDX-License-Identifier: MIT
// The teacher's page: what a class may see of it, and what its keys and buttons say to the host.

import assert from 'node:assert/strict';
import test from 'node:test';
import { asTeacher, faults, named } from './support/samples.mjs';

const lobby = named('teacher-lobby-teams');
const asking = named('teacher-question-choice');
const shown = named('teacher-receipt-choice');
const ended = named('teacher-finished');

const seen = (page) => page.locator('body').innerText();
const done = (page) => page.sent.filter(({ type }) => type === 'do');
const close = (page) => page.context().close();

/** What the host says the class did: sixty-two of a hundred right, and a question that most got wrong. */
const result = {
  right: 0.62,
  asked: 9,
  took_part: 7,
  hardest: { question: shown.question, receipt: shown.receipt, shares: shown.shares, right: 0.2, answered: 7 },
};

test('teacher - hidden names and their points stand nowhere until the teacher opens them', async () => {
  for (const view of [lobby, asking, ended]) {
    const page = await asTeacher([{ ...view, names: false }]);
    await page.locator('.stage h1').waitFor();
    for (const { name } of view.students) assert.ok(!(await seen(page)).includes(name), name);
    assert.equal(await page.locator('.points:visible').count(), 0);
    assert.deepEqual(await faults(page), []);
    await page.locator('summary', { hasText: 'Show the names to me' }).click();
    assert.equal(await page.locator('.roster .who:visible').count(), view.students.length);
    assert.deepEqual(await faults(page), []);
    await close(page);
  }
});

test('teacher - names that are hidden while they are on the page go at once, and come back closed the next time', async () => {
  const page = await asTeacher([lobby]);
  const first = lobby.students[0].name;
  await page.locator('.names li', { hasText: first }).waitFor();
  page.tell({ ...lobby, names: false });
  await page.locator('summary', { hasText: 'Show the names to me' }).click();
  assert.equal(await page.locator('.names li').count(), 0);
  page.tell(lobby);
  await page.locator('.names li', { hasText: first }).waitFor();
  assert.equal(await page.locator('summary', { hasText: 'Show the names to me' }).count(), 0);
  page.tell({ ...lobby, names: false });
  await page.locator('summary', { hasText: 'Show the names to me' }).waitFor();
  assert.ok(!(await seen(page)).includes(first));
  await close(page);
});

test('teacher - of a large class the lobby shows sixty names and how many more there are', async () => {
  const students = Array.from({ length: 172 }, (_, id) => ({ ...lobby.students[0], id, name: `Finch ${id}` }));
  const page = await asTeacher([{ ...lobby, students }]);
  await page.locator('.names li', { hasText: '112 more' }).waitFor();
  assert.equal(await page.locator('.names li').count(), 61);
  await close(page);
});

for (const [state, view] of Object.entries({ lobby, asking, shown, ended: { ...ended, result } })) {
  test(`teacher - on the projector (${state}) stands what a class should see, and axe finds nothing`, async () => {
    const page = await asTeacher([view]);
    await page.locator('.steer').waitFor();
    await page.locator('button', { hasText: 'Projector' }).click();
    for (const part of ['.steer', '.students', '.foot', '.own'])
      assert.equal(await page.locator(`${part}:visible`).count(), 0, part);
    assert.ok(await page.locator('.stage h1').isVisible());
    assert.deepEqual(await faults(page), []);
    await page.keyboard.press('Escape');
    await page.locator('.students').waitFor();
    await close(page);
  });
}

test('teacher - a pause covers the question on the projector, as on the phones', async () => {
  const page = await asTeacher([{ ...asking, paused: true }]);
  await page.locator('h1', { hasText: asking.question.prompt }).waitFor();
  await page.keyboard.press('p');
  await page.locator('h1', { hasText: 'The round is paused' }).waitFor();
  assert.ok(!(await seen(page)).includes(asking.question.prompt));
  assert.deepEqual(await faults(page), []);
  page.tell(asking);
  await page.locator('h1', { hasText: asking.question.prompt }).waitFor();
  assert.equal(await page.locator('h1', { hasText: 'The round is paused' }).isVisible(), false);
  await close(page);
});

test('teacher - P turns the projector on and off, and the tab remembers it', async () => {
  const page = await asTeacher([asking]);
  const steering = page.locator('.steer');
  await steering.waitFor();
  const plain = await page.locator('.choices').evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  await page.keyboard.press('p');
  await steering.waitFor({ state: 'hidden' });
  const big = await page.locator('.choices').evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  assert.ok(big >= 1.25 * plain, `${plain} px, then ${big} px`);
  await page.reload();
  await page.locator('.stage h1').waitFor();
  assert.equal(await steering.isVisible(), false);
  await page.keyboard.press('p');
  await steering.waitFor();
  await page.reload();
  await steering.waitFor();
  await close(page);
});

test('teacher - a P in a name is a letter', async () => {
  const page = await asTeacher([lobby]);
  await page.locator('.roster summary').first().click();
  await page.locator('.about .field input').first().fill('');
  await page.keyboard.type('pp');
  assert.equal(await page.locator('.about .field input').first().inputValue(), 'pp');
  assert.ok(await page.locator('.steer').isVisible());
  await close(page);
});

test('teacher - keys that are switched off do nothing, but Escape still leads back', async () => {
  const page = await asTeacher([asking]);
  await page.locator('.tick', { hasText: 'Keys' }).click();
  await page.locator('.stage h1').focus();
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('.steer').isVisible());
  await page.reload();
  await page.locator('button', { hasText: 'Projector' }).click();
  await page.keyboard.press('Escape');
  await page.locator('.steer').waitFor();
  assert.deepEqual(done(page), []);
  await close(page);
});

test('teacher - Enter does the next step, also on the projector, and a second Enter at once does nothing', async () => {
  const page = await asTeacher([shown], { do: () => [asking] });
  await page.locator('.steer').waitFor();
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await page.locator('.count').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('p');
  await page.locator('.steer').waitFor();
  assert.deepEqual(done(page).map(({ what }) => what), ['next']);
  await close(page);
});

test('teacher - what comes next is seen from its beginning, but a teacher at the roster stays there', async () => {
  const page = await asTeacher([shown]);
  const top = () => page.evaluate(() => scrollY);
  await page.setViewportSize({ width: 500, height: 500 });
  await page.locator('.roll').waitFor();
  await page.evaluate(() => scrollTo(0, 400));
  page.tell(asking);
  await page.locator('.count').waitFor();
  assert.equal(await top(), 0);
  await page.locator('.roster summary').last().focus();
  const there = await top();
  assert.ok(there > 0);
  page.tell(shown);
  await page.locator('.shares').waitFor();
  assert.notEqual(await top(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SUMMARY');
  await close(page);
});

test('teacher - Enter on a button or a switch means that one', async () => {
  const page = await asTeacher([asking]);
  await page.locator('[data-what=pause]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.tick input').first().focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(done(page).map(({ what }) => what), ['pause']);
  await close(page);
});

test('teacher - a double click on the large button is one step', async () => {
  const page = await asTeacher([shown], { do: () => [asking] });
  await page.locator('.steer .main').dblclick();
  await page.locator('.count').waitFor();
  assert.deepEqual(done(page).map(({ what }) => what), ['next']);
  await close(page);
});

test('teacher - next, show and skip name the question that they are said at', async () => {
  for (const [view, what] of [[shown, 'next'], [asking, 'show'], [asking, 'skip']]) {
    const page = await asTeacher([view]);
    if (what === 'skip') await page.locator('.careful button', { hasText: 'Skip this question' }).click();
    await page.locator(what === 'skip' ? '.danger' : '.steer .main').click();
    await page.waitForFunction(() => true);
    const [{ id, ...said }] = done(page);
    assert.ok(id.length >= 16);
    assert.deepEqual(said, { type: 'do', what, turn: view.question.turn });
    await close(page);
  }
});

test('teacher - the picture of the address is the one that the host names, and without one none is asked for', async () => {
  const asked = [];
  const page = await asTeacher([{ ...lobby, qr: '/qr/AAECAwQFBgcICQoLDA0ODw.svg' }]);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.locator('.big-code').waitFor();
  assert.deepEqual(asked.filter((road) => /qr/.test(road)), ['/qr/AAECAwQFBgcICQoLDA0ODw.svg']);
  await close(page);
  const { qr, ...without } = lobby;
  const plain = await asTeacher([without]);
  await plain.locator('.big-code').waitFor();
  assert.equal(await plain.locator('img').count(), 0, qr);
  await close(plain);
});

test('teacher - the end shows how the class did, the hardest question with its passage, and how to make the report', async () => {
  const page = await asTeacher([{ ...ended, result }]);
  await page.locator('h1', { hasText: 'The class has ended' }).waitFor();
  const words = await seen(page);
  for (const part of ['62 %', '20 % of the answers were right', shown.receipt.passages[0].quote, 'receipts report'])
    assert.ok(words.includes(part), `“${part}” in “${words}”`);
  assert.ok(!words.includes('last question'));
  assert.deepEqual(await faults(page), []);
  await close(page);
});

test('teacher - of a long answer the class sees the beginning, of a short one all', async () => {
  const long = 'The keeper of the lighthouse said that nobody had told the harbour of the storm before sunrise.';
  const [first] = shown.shares;
  const page = await asTeacher([{ ...shown, shares: [first, { text: long, count: 1, key: false }] }]);
  const rows = page.locator('.shares bdi');
  await rows.first().waitFor();
  const [whole, short] = await rows.allInnerTexts();
  assert.equal(whole, first.text);
  assert.ok(short.endsWith('…') && long.startsWith(short.slice(0, -1)) && short.length > 50, short);
  await close(page);
});

test('teacher - the standings stand beside a receipt as long as they are wanted, and without names only the teams', async () => {
  const page = await asTeacher([{ ...shown, standings: false }]);
  await page.locator('.shares').waitFor();
  assert.equal(await page.locator('.standings').count(), 0);
  page.tell({ ...shown, standings: true });
  const best = [...shown.students].sort((one, other) => other.points - one.points)[0];
  await page.locator('.standings tr', { hasText: best.name }).waitFor();
  assert.ok((await page.locator('.standings').last().locator('tr').count()) <= 5);
  assert.deepEqual(await faults(page), []);
  page.tell({ ...shown, standings: true, names: false });
  await page.locator('.roster').waitFor({ state: 'hidden' });
  assert.deepEqual(await page.locator('.standings caption').allInnerTexts(), ['Teams']);
  await page.context().close();
});

test('teacher - a class that nobody answered ends without a share, and without a hardest question', async () => {
  const page = await asTeacher([{ ...ended, standings: false, result: { asked: 0, took_part: 0 } }]);
  await page.locator('h1', { hasText: 'The class has ended' }).waitFor();
  assert.ok(!/%|hardest/.test(await seen(page)));
  assert.deepEqual(await faults(page), []);
  await close(page);
});

test('teacher - a link for another device leaves the class here until it is opened', async () => {
  const page = await asTeacher([asking], { do: ({ id }) => [{ ...named('handed-over'), id }] });
  await page.locator('.leaving summary').click();
  await page.locator('.leaving button', { hasText: 'Hand over' }).click();
  await page.locator('.leaving .danger').click();
  await page.locator('h1', { hasText: 'Open this link on the other device' }).waitFor();
  assert.ok((await seen(page)).includes(`/teach#${named('handed-over').secret}`));
  assert.deepEqual(await faults(page), []);
  await page.locator('button', { hasText: 'Go on here instead' }).click();
  await page.locator('.steer').waitFor();
  await close(page);
});
