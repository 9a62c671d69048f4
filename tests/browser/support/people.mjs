// SPDX-License-Identifier: MIT
// What students and teachers do on their pages, as a person would: by what they can see, tap and type.

import assert from 'node:assert/strict';

/** The kind of question on a page, by what it is answered with. */
export const kindOn = (page) =>
  page.evaluate(() => {
    const there = (selector) => Boolean(document.querySelector(selector));
    if (there('.mark.absent')) return document.querySelector('.sheets') ? 'compare' : 'verdict';
    if (there('.row')) return 'choice';
    if (there('[type=date]')) return 'date';
    if (there('[type=range]')) return 'number';
    if (there('.sort')) return 'order';
    if (there('.word')) return 'altered';
    return there('.sheets') ? 'locate' : 'short';
  });

/**
 * Taps a sentence of an article: on one of its lines, since it may begin in the middle of one, and at the end of that
 * line, since the button that nobody sees lies over its first letters.
 */
async function tapSentence(page, place) {
  const sentence = page.locator('.sentence .face').nth(place);
  await sentence.waitFor();
  const position = await sentence.evaluate((node) => {
    const box = node.getBoundingClientRect();
    const lines = [...node.getClientRects()];
    const { right, top, height } = lines.find(({ width }) => width > 40) ?? lines[0];
    return { x: right - 4 - box.left, y: top + height / 2 - box.top };
  });
  await sentence.click({ position }); // waits until the page stands still
  assert.ok(await page.locator('.sentence input').nth(place).isChecked(), `sentence ${place} is chosen`);
}

const setters = {
  choice: (page, place) =>
    page
      .locator('.row')
      .nth(place % 2)
      .click(),
  verdict: (page, place) =>
    page
      .locator('.row')
      .nth(place % 3)
      .click(),
  compare: (page, place) =>
    page
      .locator('.row')
      .nth(place % 3)
      .click(),
  locate: tapSentence,
  number: (page, place) => page.locator('.amount .field input').fill(String(20 + place)),
  date: async (page) => {
    const field = page.locator('[type=date]');
    await field.fill(await field.getAttribute('max'));
  },
  order: (page) => page.locator('.move:not(:disabled)').first().click(),
  altered: (page, place) => page.locator('.word').nth(place).click(),
  short: (page, place) => page.locator('.long input').fill(`a guess ${place}`),
};

/** Sets an answer and how sure; gives nothing yet. `place` makes people differ. */
export async function choose(page, place) {
  await page.locator('.segments').waitFor();
  const kind = await kindOn(page);
  await setters[kind](page, place);
  await page
    .locator('.segments label')
    .nth(place % 3)
    .click();
  return kind;
}

const give = (page) => page.locator('.give .main');

/** "That is my answer", then the second step where there is one: pointing, or leaving it out. */
export async function answer(page, place) {
  await give(page).click();
  await finish(page, place);
}

/** Waits for what follows an answer, and goes through the second step. */
export async function finish(page, place) {
  await page.locator('.claim-again, main .welcome, .roll').first().waitFor();
  if ((await page.locator('.claim-again').count()) === 0) return;
  if (place % 2) {
    await page.locator('.give .plain').click();
  } else {
    await tapSentence(page, place);
    await give(page).click();
  }
  await page.locator('main .welcome, .roll').first().waitFor();
}

/** Presses Tab until something that fits `selector` has the focus; fails where a keyboard never gets there. */
export async function tabTo(page, selector) {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${selector}`);
}

const keys = {
  number: ['[type=range]', 'ArrowRight'],
  date: ['[type=range]', 'ArrowRight'],
  order: ['.move:not(:disabled)', 'Enter'],
  altered: ['.word input', 'Space'],
  locate: ['.sentence input', 'Space'],
};

/** Answers with nothing but a keyboard, from wherever the page put the focus. */
export async function answerByKeyboard(page) {
  const kind = await kindOn(page);
  if (kind === 'short') {
    await tabTo(page, '.long input');
    await page.keyboard.type('a word');
  } else {
    const [selector, key] = keys[kind] || ['.row input', 'Space'];
    await tabTo(page, selector);
    await page.keyboard.press(key);
  }
  await tabTo(page, '[name=sure]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '.give .main');
  await page.keyboard.press('Enter');
  await page.locator('.claim-again, main .welcome, .roll').first().waitFor();
  if (await page.locator('.claim-again').count()) {
    await tabTo(page, '.sentence input');
    await page.keyboard.press('Space');
    await tabTo(page, '.give .main');
    await page.keyboard.press('Enter');
    await page.locator('main .welcome, .roll').first().waitFor();
  }
  return kind;
}

/** Comes into a class with a name; an empty one is given one. */
export async function join(page, { base, code }, name) {
  await page.goto(`${base}/join/${code}`);
  await page.locator('.long input').fill(name);
  await page.locator('form .main').click();
  await page.locator('.who:not(:empty)').waitFor();
}

/** Comes into a class with nothing but a keyboard, from the bare address: types the code, then a name. */
export async function joinByKeyboard(page, { base, code }, name) {
  await page.goto(base);
  await page.locator('.code').waitFor();
  await tabTo(page, '.code');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.locator('.long input').waitFor();
  await tabTo(page, '.long input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('.who:not(:empty)').waitFor();
}

/** The name that the page shows for its student. */
export const nameOf = (page) => page.locator('.who').innerText();

/** Takes the network away, with the open socket: the browser alone leaves sockets open. */
export async function loseNetwork(page) {
  await page.context().setOffline(true);
  await page.locator('#line:not(:empty)').waitFor({ timeout: 60000 });
}
