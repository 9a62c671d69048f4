// SPDX-License-Identifier: MIT
// Numbers and days, with a slider and a field. Until one of them was touched there is no answer.

import { el, put, unaided } from './dom.js';
import { t, amount, day } from './words.js';

const daysOf = (iso) => Math.round(Date.parse(iso) / 864e5);
const isoOf = (days) => new Date(days * 864e5).toISOString().slice(0, 10);

// The number that somebody typed: "1,200", "1.200,5", "12 %"; NaN when it can't be read.
export function read(text) {
  const digits = text.replace(/[\s%’']/g, '').replace('−', '-');
  if (/^-?\d{1,3}([.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  const plain = digits.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  return plain ? Number(plain) : NaN;
}

// `words` tells a value, `typed` reads the field, `text` writes it.
function amountOf({ low, high, step, words, typed, text, answer, label, ...field }, changed) {
  const middle = low + Math.round((high - low) / 2 / step) * step;
  const told = el('output.told');
  const range = el('input', { type: 'range', min: low, max: high, step, value: middle, 'aria-label': t('Your answer') });
  const input = el('input', { ...unaided, 'aria-describedby': 'unread', ...field });
  const unread = el('p.quiet', { id: 'unread', role: 'status' });

  function set(value) {
    range.setAttribute('aria-valuetext', words(value ?? middle));
    put(told, value === null ? '' : words(value));
    put(unread, '');
    changed(value === null ? null : answer(value));
  }
  range.oninput = () => { input.value = text(Number(range.value)); set(Number(range.value)); };
  input.oninput = () => {
    const value = typed(input.value);
    const known = Number.isFinite(value);
    if (known) range.value = value;
    set(known ? value : null);
    put(unread, known || !input.value ? '' : t('I can’t read that.'));
  };
  range.setAttribute('aria-valuetext', words(middle));
  const node = el('div.amount', told, el('div', range, el('div.ends', { 'aria-hidden': 'true' }, el('span', words(low)), el('span', words(high)))),
    el('label.field', label, input), unread);
  return { node, clear: () => { range.value = middle; input.value = ''; set(null); } };
}

export const numberField = ({ scale, unit }, changed) => amountOf({ ...scale, step: scale.step || 1, words: (value) => amount(value, unit),
  typed: read, text: String, answer: (number) => ({ number }), label: t('Or type the number:'),
  inputmode: 'decimal', maxlength: 30 }, changed);

export const dayField = ({ scale: { low, high } }, changed) => amountOf({ low: daysOf(low), high: daysOf(high), step: 1,
  words: (days) => day(isoOf(days)), typed: daysOf, text: isoOf, answer: (days) => ({ day: isoOf(days) }),
  label: t('Or type the day:'), type: 'date', min: low, max: high }, changed);

export function wordsField(question, changed) {
  const input = el('input', { maxlength: 200, ...unaided });
  input.oninput = () => changed(input.value.trim() ? { text: input.value.trim() } : null);
  return { node: el('label.field.long', t('Your answer'), input), clear: () => { input.value = ''; } };
}
