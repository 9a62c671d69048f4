// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './support/modules.mjs';

const words = await load('words.js');
const { answerOf, bytes, read } = await load('controls.js');
const { codeFrom } = await load('join.js');

const plain = (text) => text.replace(/[\u2066-\u2069]/g, '');

test('words - a message without a translation stays English, with its values in their places', () => {
  words.use({});
  assert.equal(words.t('{0} of {1}', 4, 12), '4 of 12');
  assert.equal(words.t('Hint: {}', 'look twice'), 'Hint: look twice');
  assert.equal(words.t('Next'), 'Next');
});

test('words - a translation may turn the values round', () => {
  words.use({ language: 'xx', words: { '{0} of {1}': 'von {1}: {0}' } });
  assert.equal(words.t('{0} of {1}', 4, 12), 'von 12: 4');
  words.use({});
});

test('words - a value that looks like a placeholder or like markup stays what it is', () => {
  words.use({});
  assert.equal(words.t('You are in, {}', '{0} <b>'), 'You are in, {0} <b>');
});

test('words - a name that runs the other way is kept apart from the sentence around it', () => {
  words.use({});
  assert.equal(words.t('You are in, {}', 'حاشية'), 'You are in, \u2068حاشية\u2069');
  words.use({ language: 'ar', direction: 'rtl', words: {} });
  assert.equal(words.t('You are in, {}', 'Blue Heron'), 'You are in, \u2068Blue Heron\u2069');
  assert.equal(words.signed(-2), '\u2066−2\u2069');
  words.use({});
});

test('words - pieces keep an element whole', () => {
  const element = { whole: true };
  assert.deepEqual(words.pieces('You said {0}, {1}.', element, 'certain'), [
    'You said ',
    element,
    ', ',
    'certain',
    '.',
  ]);
});

test('words - languages are asked for best first, each with its mother tag, and never twice', () => {
  assert.deepEqual(words.wishes('ar', ['pt-BR', 'pt']), ['ar', 'pt-BR', 'pt', 'en']);
  assert.deepEqual(words.wishes(null, []), ['en']);
});

test('words - the first language that the host has is loaded', async (context) => {
  const asked = [];
  context.mock.method(globalThis, 'fetch', async (address) => {
    asked.push(address);
    return {
      ok: address.includes('es'),
      json: async () => ({ language: 'es', direction: 'ltr', words: { Next: 'Siguiente' } }),
    };
  });
  await words.load(['xx', 'es', 'en']);
  assert.deepEqual(asked, ['/words/xx.json', '/words/es.json']);
  assert.equal(words.t('Next'), 'Siguiente');
  words.use({});
});

test('words - without a host the page speaks English', async (context) => {
  context.mock.method(globalThis, 'fetch', async () => {
    throw new TypeError('no network');
  });
  await words.load(['es', 'en']);
  assert.equal(words.t('Next'), 'Next');
});

test('words - numbers, days and points are written as the game writes them', () => {
  words.use({});
  assert.equal(words.amount(30000, 'people'), '30,000 people');
  assert.equal(words.day('2024-11-27'), '27 November 2024');
  assert.equal(words.day(''), '');
  assert.equal(words.signed(2), '+2');
  assert.equal(words.signed(0), '0');
  assert.equal(words.total(-3), '−3');
  assert.equal(words.total(14), '14');
});

test('words - days and numbers have latin digits in Arabic too', () => {
  words.use({ language: 'ar', direction: 'rtl', words: {} });
  assert.match(plain(words.day('2024-11-27')), /27 .* 2024/);
  assert.match(words.amount(1234), /^1.?234$/);
  words.use({});
});

test('amount - numbers are read as people type them', () => {
  const known = {
    12: 12,
    ' 1,200 ': 1200,
    '1.200': 1200,
    '1 200': 1200,
    '1.200,5': 1200.5,
    '1,200.5': 1200.5,
    '2,5': 2.5,
    '12 %': 12,
    '-3': -3,
    '−3': -3,
    "1'200": 1200,
  };
  for (const [typed, value] of Object.entries(known)) assert.equal(read(typed), value, typed);
});

test('amount - what is no number is none', () => {
  for (const typed of ['', ' ', 'many', '1,2,3x', '--1', '12 or 13']) assert.ok(Number.isNaN(read(typed)), typed);
});

test('pick - answers go out in the words of the protocol', () => {
  assert.deepEqual(answerOf('choice', 2), { option: 2 });
  assert.deepEqual(answerOf('verdict', 1), { verdict: 'refuted' });
  assert.deepEqual(answerOf('verdict', 2), { verdict: 'not in the article' });
  assert.deepEqual(answerOf('compare', 2), { comparison: 'only one says' });
});

test('pick - places are bytes, not letters', () => {
  assert.equal(bytes('Türkiye rief an', 0, 8), 'Türkiye');
  assert.equal(bytes('Türkiye rief an', 9), 'rief an');
});

test('join - a code is read in small letters, with blanks and strokes', () => {
  assert.equal(codeFrom(' k7-m4 qx '), 'K7M4QX');
  assert.equal(codeFrom('<b>'), 'B');
});
