// SPDX-License-Identifier: MIT
// A class: eight browsers and a teacher against the real host. One student uses nothing but the keyboard, one reads
// Arabic, one loses the network while answering, one comes late, one reloads, one goes on with another device, one
// has a desktop and one a phone at 200 % text. Every kind of question is played; axe looks at every state.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { openBrowser, openPage, axe, phone, desk } from './support/browser.mjs';
import { startHost, missing } from './support/host.mjs';
import { root } from './support/modules.mjs';
import {
  answer,
  answerByKeyboard,
  choose,
  finish,
  join,
  joinByKeyboard,
  kindOn,
  loseNetwork,
  nameOf,
} from './support/people.mjs';

const kinds = ['altered', 'choice', 'compare', 'date', 'locate', 'number', 'order', 'short', 'verdict'];
const pictures = process.env.RECEIPTS_SCREENSHOTS;
const pack = 'content/packs/damascus.toml';
const questions = fs.readFileSync(path.join(root, pack), 'utf8').split('[[question]]');
const looked = new Map();
const played = [];
const all = {};
let browser;
let host;

/** Looks at a page with axe, once for each state of it; keeps a picture where pictures are wanted. */
async function look(page, state) {
  if (looked.has(state)) return;
  looked.set(state, await axe(page));
  if (!pictures) return;
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${state}.png`) });
}

/** The teacher's next step, by the large button. */
const step = () => all.teacher.locator('.steer .main').click();

/** Waits until a student sees a question that is not answered yet. */
const asked = (page) => page.locator('.segments').waitFor();

const students = () =>
  Object.entries(all)
    .filter(([who]) => who !== 'teacher')
    .map(([, page]) => page);

before(async () => {
  if (missing) return;
  host = await startHost(pack);
  browser = await openBrowser();
});

after(async () => {
  if (browser) await browser.close();
  if (host) await host.stop();
});

const options = { skip: missing || false };

test('class - the teacher opens the room, and a wrong code opens nothing', options, async () => {
  all.teacher = await openPage(browser, desk);
  await all.teacher.goto(`${host.base}/teach${host.secret}`);
  await all.teacher.locator('.big-code').waitFor();
  assert.equal((await all.teacher.locator('.big-code').innerText()).replace(/\s/g, ''), host.code);
  await look(all.teacher, 'teacher-lobby');

  const stranger = await openPage(browser, phone);
  await stranger.goto(host.base);
  await look(stranger, 'student-code');
  await stranger.locator('.code').fill('AAAAAA');
  await stranger.keyboard.press('Enter');
  await stranger.locator('.wrong:not(:empty)').waitFor();
  await look(stranger, 'student-code-wrong');
  await stranger.context().close();
});

test('class - students come in, each in their own way', options, async () => {
  all.phone = await openPage(browser, phone);
  await all.phone.goto(`${host.base}/join/${host.code}`);
  await all.phone.locator('form').waitFor();
  await look(all.phone, 'student-name');
  await join(all.phone, host, 'Blue Heron');
  all.keys = await openPage(browser, desk);
  await joinByKeyboard(all.keys, host, 'Loud Semicolon');
  assert.equal(await nameOf(all.keys), 'Loud Semicolon');
  all.arabic = await openPage(browser, { ...phone, locale: 'ar' });
  await join(all.arabic, host, 'حاشية');
  assert.equal(await all.arabic.locator('html').getAttribute('dir'), 'rtl');
  all.lost = await openPage(browser, phone);
  await join(all.lost, host, 'Ninth Draft');
  all.reloads = await openPage(browser, { ...phone, colorScheme: 'dark' });
  await join(all.reloads, host, 'Stet');
  all.second = await openPage(browser, phone);
  await join(all.second, host, 'Margin');
  all.given = await openPage(browser, { ...desk, colorScheme: 'dark' });
  await join(all.given, host, '');
  assert.notEqual(await nameOf(all.given), '');
  await look(all.phone, 'student-lobby');
  await look(all.arabic, 'student-lobby-arabic');
  await all.teacher.locator('.roster li').nth(6).waitFor();
  await look(all.teacher, 'teacher-lobby-full');
  await project('lobby');
});

test('class - a name that is taken is refused in words, and the next one is not', options, async () => {
  const page = await openPage(browser, phone);
  await page.goto(`${host.base}/join/${host.code}`);
  await page.locator('.long input').fill('Blue Heron');
  await page.locator('form .main').click();
  await page.locator('.wrong:not(:empty)').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT');
  await look(page, 'student-name-taken');
  await page.context().close();
});

/** Picks the right option of a verdict or a choice: its key stands in the pack behind the prompt. */
async function chooseKey(page) {
  const prompt = (await page.locator('h1').innerText()).replace(/^“|”$/g, '');
  const question = questions.find((text) => text.includes(`prompt = ${JSON.stringify(prompt)}`));
  const key = JSON.parse(/^key = (".*")$/m.exec(question)[1]);
  const verdict = ['supported', 'refuted', 'not in the article'].indexOf(key);
  const rows = page.locator('.row');
  await (verdict < 0 ? rows.filter({ has: page.getByText(key, { exact: true }) }) : rows.nth(verdict)).click();
}

/** Answers, unless it was answered already, for each of some students. */
async function answerAll(pages) {
  let place = 2;
  for (const page of pages) {
    if ((await page.locator('.segments').count()) === 0) continue;
    await choose(page, place);
    await answer(page, place);
    place += 1;
  }
}

/** Everybody but `later` answers the question on the table; with the last answer the receipt comes by itself. */
async function playTogether(kind, later = []) {
  await look(all.phone, `student-question-${kind}`);
  await look(all.arabic, `student-question-${kind}-arabic`);
  await look(all.given, `student-question-${kind}-dark-desktop`);
  await look(all.teacher, `teacher-question-${kind}`);
  await project(`question-${kind}`);
  await choose(all.phone, 1);
  if (kind === 'verdict' || kind === 'choice') await chooseKey(all.phone);
  await look(all.phone, `student-chosen-${kind}`);
  await all.phone.locator('.give .main').click();
  await all.phone.locator('.claim-again, main .welcome').first().waitFor();
  if (await all.phone.locator('.claim-again').count()) {
    await all.phone.locator('.sentence').first().waitFor();
    await look(all.phone, `student-pointing-${kind}`);
  }
  await finish(all.phone, 2);
  await look(all.phone, 'student-waiting');
  await answerByKeyboard(all.keys);
  await answerAll(students().filter((page) => ![all.phone, all.keys, ...later].includes(page)));
}

/** A tap on "That is my answer" that was under way when the pause came and covered it. */
const tapTooLate = (page) => page.locator('.give .main').evaluate((button) => button.click());

/** The teacher's page as a projector, with the key and back. */
async function project(state) {
  await all.teacher.locator('.stage h1').focus();
  await all.teacher.keyboard.press('p');
  await all.teacher.locator('.steer').waitFor({ state: 'hidden' });
  await look(all.teacher, `projector-${state}`);
  await all.teacher.keyboard.press('Escape');
  await all.teacher.locator('.steer').waitFor();
}

/** The receipt on every screen. */
async function seeReceipts(kind) {
  for (const page of students()) await page.locator('.roll').waitFor();
  await all.teacher.locator('.shares').waitFor();
  if (kind === 'verdict' || kind === 'choice')
    assert.equal(await all.phone.locator('.stamp.right').count(), 1, 'the key is right');
  await look(all.phone, `student-receipt-${kind}`);
  await look(all.arabic, `student-receipt-${kind}-arabic`);
  await look(all.reloads, `student-receipt-${kind}-dark`);
  await look(all.teacher, `teacher-receipt-${kind}`);
  await project(`receipt-${kind}`);
  assert.ok((await all.phone.locator('mark').first().innerText()).length > 0);
}

test('class - the first question: one loses the network, one reloads, one takes another device', options, async () => {
  await step();
  for (const page of students()) await asked(page);
  const kind = await kindOn(all.phone);

  await choose(all.lost, 1);
  await loseNetwork(all.lost);
  await look(all.lost, 'student-reconnecting');
  await all.lost.locator('.give .main').click();
  assert.equal(await all.lost.locator('.give .main').innerText(), 'Your answer is on its way');

  await choose(all.reloads, 0);
  await answer(all.reloads, 1);
  await all.reloads.reload();
  await all.reloads.locator('.who:not(:empty)').waitFor();
  assert.equal(await nameOf(all.reloads), 'Stet');

  const token = await all.second.evaluate(() =>
    JSON.parse(localStorage.getItem(`receipts.token.${location.pathname.slice(-6)}`))
  );
  const first = all.second;
  all.second = await openPage(browser, desk);
  await all.second.goto(`${host.base}/join/${host.code}#${token}`);
  await asked(all.second);
  assert.equal(await nameOf(all.second), 'Margin');
  await first.context().close();

  await playTogether(kind, [all.lost, all.given]);
  await all.lost.context().setOffline(false);
  await finish(all.lost, 1);
  await answerAll([all.given]);
  assert.equal(await nameOf(all.lost), 'Ninth Draft');
  assert.equal(await all.lost.locator('#line').innerText(), '');
  await seeReceipts(kind);
  assert.match(await all.lost.locator('.roll .stamp + p').innerText(), /fairly sure/);
  played.push(kind);
});

test('class - whoever comes late gets the question that is on the table', options, async () => {
  await step();
  await asked(all.phone);
  const kind = await kindOn(all.phone);
  all.late = await openPage(browser, { ...phone, viewport: { width: 320, height: 640 } });
  await join(all.late, host, 'Quick Comma');
  await asked(all.late);
  await choose(all.lost, 1);
  await all.teacher.locator('.steer button', { hasText: 'Pause' }).click();
  await all.late.locator('.cover').waitFor();
  await all.lost.locator('.cover').waitFor();
  await look(all.late, 'student-paused');
  await tapTooLate(all.lost);
  await all.lost.locator('#line', { hasText: 'It goes off when the class goes on' }).waitFor();
  await look(all.lost, 'student-kept');
  await all.teacher.locator('.steer button', { hasText: 'Go on' }).click();
  await all.late.locator('.cover').waitFor({ state: 'detached' });
  await finish(all.lost, 1);
  await playTogether(kind, [all.given]);
  await all.teacher.locator('.steer .main', { hasText: 'Show the receipt' }).click();
  await seeReceipts(kind);
  await all.given.locator('.roll .till', { hasText: 'No answer' }).waitFor();
  played.push(kind);
});

test('class - every kind of question is played', options, async () => {
  for (let turn = 0; turn < 80 && new Set(played).size < kinds.length; turn += 1) {
    if (/^Next/.test(await all.teacher.locator('.steer .main').innerText())) await step();
    await Promise.race([asked(all.phone), all.phone.locator('.facts').waitFor()]);
    if (await all.phone.locator('.facts').count()) break;
    const kind = await kindOn(all.phone);
    const before = await all.phone.title();
    await all.teacher.locator('.top', { hasText: before.replace('Question ', '') }).waitFor();
    if (played.includes(kind)) {
      await all.teacher.locator('.careful button', { hasText: 'Skip this question' }).click();
      await all.teacher.locator('.careful .danger').click();
      await all.phone.waitForFunction((title) => document.title !== title, before);
    } else {
      await Promise.all(students().map(asked));
      await playTogether(kind);
      await seeReceipts(kind);
      played.push(kind);
    }
  }
  assert.deepEqual([...new Set(played)].sort(), kinds);
});

test('class - the teacher renames, takes out and lets back in', options, async () => {
  const row = all.teacher.locator('.roster li', { hasText: 'Quick Comma' });
  await row.locator('summary').click();
  await row.locator('.about input[type=text]').fill('Slow Comma');
  await row.locator('form button').click();
  await all.late.locator('.who', { hasText: 'Slow Comma' }).waitFor();
  await look(all.teacher, 'teacher-roster');
  const renamed = all.teacher.locator('.roster li', { hasText: 'Slow Comma' });
  await renamed.locator('button', { hasText: 'Take out' }).click();
  await all.late.locator('h1', { hasText: 'no longer in this class' }).waitFor();
  await look(all.late, 'student-removed');
  await renamed.locator('button', { hasText: 'Let back in' }).click();
  await all.late.locator('.roll').waitFor();
});

test('class - at the end everybody sees their own result and takes their receipts home', options, async () => {
  await all.teacher.locator('.leaving summary').click();
  await all.teacher.locator('.leaving button', { hasText: 'End the class' }).click();
  await look(all.teacher, 'teacher-leaving');
  await all.teacher.locator('.leaving .danger').click();
  for (const page of students()) await page.locator('.facts').waitFor();
  await look(all.phone, 'student-result');
  await look(all.arabic, 'student-result-arabic');
  await all.teacher.locator('h1', { hasText: 'The class has ended' }).waitFor();
  await look(all.teacher, 'teacher-end');
  assert.ok((await all.teacher.locator('.both .roll mark').count()) > 0, 'the hardest question has its passage');
  assert.match(await all.teacher.locator('.stage .facts').innerText(), /\d+ %/);
  await project('end');
  const [download] = await Promise.all([all.phone.waitForEvent('download'), all.phone.locator('main .main').click()]);
  const file = await download.path();
  const html = fs.readFileSync(file, 'utf8');
  assert.ok(!/(src|href)=|<script|url\(/.test(html), 'the file needs nothing else');
  const home = await openPage(browser, phone);
  await home.setContent(html);
  assert.equal(await home.locator('.roll').count(), await all.phone.locator('.kept').count());
  await look(home, 'student-home');
  await home.context().close();
});

test('class - axe finds nothing on any state of any page', options, () => {
  assert.ok(looked.size > 50, `${looked.size} states were looked at`);
  const found = [...looked].filter(([, violations]) => violations.length);
  assert.deepEqual(found, []);
});

test(
  'class - no page complained, but of the network that was taken away and of languages that the host lacks',
  options,
  () => {
    const complaints = Object.entries(all).flatMap(([who, page]) => page.complaints.map((text) => `${who}: ${text}`));
    assert.deepEqual(
      complaints.filter((text) => !/WebSocket connection|ERR_INTERNET_DISCONNECTED|404 .*(words|favicon)/.test(text)),
      []
    );
  }
);
