// SPDX-License-Identifier: MIT
// Every sample of the protocol, shown by the page that it is for. The server's tests hold the server to the same files.

import assert from 'node:assert/strict';
import test from 'node:test';
import { phone } from './support/browser.mjs';
import { choose } from './support/people.mjs';
import { asStudent, asTeacher, base, faults, named, pageWith, samples, token } from './support/samples.mjs';

/** What is too small for a finger, or has no room when the text is twice as large. */
async function tooSmall(page) {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, summary, .row, .segments label, .tick, input:not([type=radio], [type=checkbox])'
      ),
    ]
      .filter((node) => node.offsetHeight && node.offsetHeight < 44)
      .map((node) => `${node.outerHTML.slice(0, 80)}: ${node.offsetHeight} px`)
  );
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (node) =>
          !node.closest('.unseen, [type=radio]') &&
          node.clientWidth &&
          node.scrollWidth > node.clientWidth + 1 &&
          getComputedStyle(node).display !== 'inline'
      )
      .map((node) => `${node.outerHTML.slice(0, 80)}: ${node.scrollWidth} in ${node.clientWidth} px`)
  );
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...small, ...wide, ...(over > 0 ? [`${over} px too wide at 200 %`] : [])];
}

/** The words that must be seen on a page that shows a view. */
function wordsOf({ phase, paused, question, me, receipt }) {
  if (paused) return ['The round is paused'];
  if (phase === 'lobby') return [me ? me.name : 'Join at'];
  if (phase === 'waiting') return ['Your answer'];
  if (receipt) return [receipt.why, receipt.passages[0].quote, receipt.passages[0].source];
  return phase === 'question' && question ? [question.prompt] : [];
}

for (const { name, direction, message } of samples.filter((sample) => sample.message.type === 'view')) {
  test(`wire - ${name} is shown, and axe finds nothing`, async () => {
    const page = await (direction === 'to_teacher' ? asTeacher([message]) : asStudent([message]));
    await page.locator('.cover h1, main:not(.covered) h1:not(.rest)', { hasNotText: 'One moment' }).first().waitFor();
    if (await page.locator('.sheets').count()) await page.locator('.sheet').first().waitFor();
    const seen = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    if (message.paused && direction === 'to_student')
      assert.ok(!seen.includes(message.question.prompt), 'a pause covers the question');
    for (const words of wordsOf(message))
      assert.ok(seen.includes(words.replace(/\s+/g, ' ')), `“${words}” in “${seen}”`);
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(await tooSmall(page), []);
    await page.context().close();
  });
}

for (const { name, message } of samples.filter((sample) => sample.message.type === 'refused')) {
  test(`wire - ${name} is said to a student who comes in`, async () => {
    const page = await pageWith(
      '/join/K7M4QX',
      { hello: () => [named('welcome')], join: ({ id }) => [{ ...message, id }] },
      phone
    );
    await page.locator('.long input').fill('Stet');
    await page.locator('form .main').click();
    await page.locator('.wrong', { hasText: message.message }).waitFor();
    assert.deepEqual(await faults(page), []);
    await page.context().close();
  });
}

test('wire - an answer that is refused is said aloud, and can be given again', async () => {
  const refused = named('refused-too_late');
  const page = await asStudent([named('view-question-verdict')], { answer: ({ id }) => [{ ...refused, id }] });
  await choose(page, 1);
  await page.locator('.give .main').click();
  await page.locator('[role=alert]', { hasText: refused.message }).waitFor();
  assert.equal(await page.locator('.give .main').innerText(), 'That is my answer');
  assert.deepEqual(await faults(page), []);
  await page.context().close();
});

/** The fields of a message as far as the protocol fixes them. */
const shape = (value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, shape(value[key])])
      )
    : typeof value;

for (const { name, message } of samples.filter((sample) => /^answer-/.test(sample.name))) {
  const kind = name.slice('answer-'.length);
  test(`wire - a page answers as ${name} does`, async () => {
    const page = await asStudent([named(`view-question-${kind}`)]);
    assert.equal(await choose(page, 2), kind);
    await page.locator('.give .main').click();
    await page.locator('.give .main', { hasText: 'on its way' }).waitFor();
    assert.deepEqual(shape(page.sent.pop()), shape(message));
    await page.context().close();
  });
}

test('wire - a page comes in as the samples do', async () => {
  const hello = (message) => (message.token ? [named('welcome'), named('view-lobby')] : [named('welcome')]);
  const page = await pageWith(
    '/join/K7M4QX',
    { hello, join: ({ id }) => [{ ...named('joined'), id }, named('view-lobby')] },
    phone
  );
  await page.locator('.long input').fill('Blue Heron');
  await page.locator('form .main').click();
  await page.locator('h1', { hasText: 'You are in' }).waitFor();
  assert.deepEqual(page.sent.map(shape), [shape(named('hello-newcomer')), shape(named('join'))]);
  await page.reload();
  await page.locator('h1', { hasText: 'You are in' }).waitFor();
  assert.deepEqual(shape(page.sent.find((message) => message.token)), shape(named('hello-student')));
  await page.context().close();
});

test('wire - what was not acknowledged is sent again after the line broke, under the same id', async () => {
  const sent = [];
  const page = await asStudent([named('view-question-choice')], {
    answer(message) {
      sent.push(message);
      return sent.length < 3 ? null : [{ type: 'accepted', id: message.id }, named('view-waiting-choice')];
    },
  });
  await choose(page, 0);
  await page.locator('.give .main').click();
  await page.locator('h1', { hasText: 'Your answer is in' }).waitFor();
  assert.equal(sent.length, 3);
  assert.deepEqual(sent[1], sent[0]);
  assert.deepEqual(sent[2], sent[0]);
  assert.equal(await page.evaluate(() => localStorage.getItem('receipts.outbox.K7M4QX')), '[]');
  await page.context().close();
});

test('wire - a browser that keeps nothing still plays', async () => {
  const quiet = await pageWith(
    '/join/K7M4QX',
    { hello: () => [named('welcome')], join: ({ id }) => [{ ...named('joined'), id }, named('view-question-choice')] },
    phone
  );
  await quiet.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    })
  );
  await quiet.goto(`${base}/join/K7M4QX`);
  await quiet.locator('.long input').fill('Stet');
  await quiet.locator('form .main').click();
  await choose(quiet, 0);
  assert.equal(await quiet.locator('.give .main').innerText(), 'That is my answer');
  assert.deepEqual(
    quiet.complaints.filter((text) => !/404/.test(text)),
    []
  );
  await quiet.context().close();
});

/** What the teacher's page sends for every sample of a command, by doing it. */
const doings = {
  'do-start': ['teacher-lobby', (page) => page.locator('.steer .main').click()],
  'do-show': ['teacher-question-choice', (page) => page.locator('.steer .main').click()],
  'do-next': ['teacher-receipt-choice', (page) => page.locator('.steer .main').click()],
  'do-pause': ['teacher-question-choice', (page) => page.locator('[data-what=pause]').click()],
  'do-skip': [
    'teacher-question-choice',
    async (page) => {
      await page.locator('.careful button', { hasText: 'Skip this question' }).click();
      await page.locator('.danger').click();
    },
  ],
  'do-back': ['teacher-receipt-choice', (page) => page.locator('.steer select').selectOption('0')],
  'do-lock': ['teacher-lobby', (page) => page.locator('.tick input').nth(0).click()],
  'do-standings': ['teacher-lobby', (page) => page.locator('.tick input').nth(1).click()],
  'do-hide-names': ['teacher-lobby', (page) => page.locator('.tick input').nth(2).click()],
  'do-teams': [
    'teacher-lobby',
    async (page) => {
      await page.locator('.beforehand summary').click();
      await page.locator('.beforehand select').nth(1).selectOption('2');
    },
  ],
  'do-pace': [
    'teacher-lobby',
    async (page) => {
      await page.locator('.beforehand summary').click();
      await page.locator('.beforehand select').nth(0).selectOption('self');
    },
  ],
  'do-rename': [
    'teacher-lobby-teams',
    async (page) => {
      await page.locator('.roster summary').first().click();
      await page.locator('.about input[type=text], .about .field input').first().fill('Blue Wren');
      await page.locator('.about form button').first().click();
    },
  ],
  'do-remove': [
    'teacher-lobby-teams',
    async (page) => {
      await page.locator('.roster summary').first().click();
      await page.locator('.about button', { hasText: 'Take out' }).first().click();
    },
  ],
  'do-lift-limit': [
    'teacher-lobby-teams',
    async (page) => {
      await page.locator('.roster summary').first().click();
      await page.locator('.about .tick input').first().click();
    },
  ],
  'do-stop': ['teacher-receipt-choice', (page) => leave(page, 'Stop for today')],
  'do-end': ['teacher-receipt-choice', (page) => leave(page, 'End the class')],
  'do-hand-over': ['teacher-receipt-choice', (page) => leave(page, 'Hand over to another device')],
};

async function leave(page, words) {
  await page.locator('.leaving summary').click();
  await page.locator('.leaving button', { hasText: words }).click();
  await page.locator('.leaving .danger').click();
}

for (const [name, [view, act]] of Object.entries(doings)) {
  test(`wire - the teacher's page does as ${name} does`, async () => {
    const page = await asTeacher([named(view)]);
    await page.locator('.steer').waitFor();
    await act(page);
    await page.waitForFunction(() => true);
    const sent = page.sent.filter((message) => message.type === 'do').pop();
    assert.deepEqual(shape(sent), shape(named(name)), JSON.stringify(sent));
    await page.context().close();
  });
}

test('wire - the teacher learns of a full disk at once, and of the new link after handing over', async () => {
  const trouble = {
    ...named('teacher-question-choice'),
    paused: true,
    trouble: 'The disk is full. Nothing more can be kept.',
  };
  const page = await asTeacher([trouble], { do: ({ id }) => [{ ...named('handed-over'), id }] });
  await page.locator('[role=alert]', { hasText: 'The disk is full' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await leave(page, 'Hand over to another device');
  await page.locator('.address', { hasText: `/teach#${named('handed-over').secret}` }).waitFor();
  await page.context().close();
});
