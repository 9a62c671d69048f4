// SPDX-License-Identifier: MIT
// What answers are given with. What is picked are radio buttons: arrows, screen readers and switches know them.

import { el, put, button, say, unaided } from './dom.js';
import { t, sureness, signed, amount, day } from './words.js';

const kinds = {
  verdict: ['verdict', ['supported', 'supported', '✓'], ['refuted', 'refuted', '✕'], ['not in the article', 'absent', '?']],
  compare: ['comparison', ['agree', 'supported', '='], ['disagree', 'refuted', '≠'], ['only one says', 'absent', '1']],
};

export function answerOf(kind, index) {
  const [field, ...words] = kinds[kind] || [];
  return field ? { [field]: words[index][0] } : { option: index };
}

// A verdict's shape and sign, or the letter of an option.
export function mark(kind, index, place) {
  const [, shape = 'letter', sign = 'ABCDEFGHIJ'[place]] = kinds[kind]?.[index + 1] || [];
  return el(`span.mark.${shape}`, { 'aria-hidden': 'true' }, sign);
}

export const radio = (name, group, picked, ...inside) => el(`label${name}`,
  el('input', { type: 'radio', name: group, onchange: picked }), el('span.face', inside));

export const unpick = (node) => node.querySelectorAll('input').forEach((input) => { input.checked = false; });

function choices(name, legend, attributes, ...inside) {
  const node = el(`fieldset${name}`, attributes, legend, inside);
  return { node, clear: () => unpick(node) };
}
const unseen = () => el('legend.unseen', t('Your answer'));

export function options(question, changed, lang) {
  const row = ({ index, text }, place) => radio('.row', 'answer', () => changed(answerOf(question.kind, index)),
    mark(question.kind, index, place), el('span', kinds[question.kind] ? {} : { lang }, text));
  return choices('.rows', unseen(), {}, question.options.map(row));
}

const decoder = new TextDecoder();

export const bytes = (text, begin, end) => decoder.decode(new TextEncoder().encode(text).slice(begin, end));

export function words(question, changed, lang) {
  let done = 0;
  const parts = question.words.map(({ begin, end, text }) => {
    const gap = bytes(question.prompt, done, begin);
    done = end;
    return [gap, radio('.word', 'answer', () => changed({ word: { begin, end } }), text)];
  });
  return choices('.claim', unseen(), { lang }, parts, bytes(question.prompt, done));
}

// Three steps, with what each wins and costs.
export function confidence(changed) {
  const step = (wrong, place) => radio('', 'sure', () => changed(place + 1), sureness(place + 1),
    el('span.stake', { dir: 'ltr' }, ` ${signed(place + 1)} / ${signed(wrong)}`));
  return choices('.sure', el('legend', t('How sure are you?')), {}, el('div.segments', [0, -2, -6].map(step)));
}

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

// Two buttons a row for everybody, and a row to drag for those who can.
export function order(question, changed, lang) {
  const list = el('ol.sort', { 'aria-label': t('Earliest first') });
  let rows = [];

  function settle(row) {
    rows.forEach((each, place) => {
      each.up.disabled = place === 0;
      each.down.disabled = place === rows.length - 1;
      each.place.textContent = place + 1;
    });
    if (!row) return;
    changed({ order: rows.map((each) => each.index) });
    say(t('{0}, place {1} of {2}', row.text, rows.indexOf(row) + 1, rows.length));
  }

  function move(row, place) {
    if (rows.indexOf(row) === place || place < 0 || place >= rows.length) return false;
    rows = rows.filter((each) => each !== row);
    rows.splice(place, 0, row);
    list.insertBefore(row.node, rows[place + 1] ? rows[place + 1].node : null);
    return true;
  }

  function step(row, by) {
    if (move(row, rows.indexOf(row) + by)) settle(row);
    const [first, second] = by < 0 ? [row.up, row.down] : [row.down, row.up];
    (first.disabled ? second : first).focus();
  }

  // The place of a row that is held at a height: below all whose middle is above it.
  const placeAt = (row, y) => rows.filter((each) => {
    const box = each.node.getBoundingClientRect();
    return each !== row && box.top + box.height / 2 < y;
  }).length;

  function drag(row, event) {
    const { handle } = row;
    let moved = false;
    handle.setPointerCapture(event.pointerId);
    row.node.classList.add('dragged');
    handle.onpointermove = (now) => { moved = move(row, placeAt(row, now.clientY)) || moved; };
    handle.onpointerup = handle.onpointercancel = () => {
      handle.onpointermove = handle.onpointerup = handle.onpointercancel = null;
      row.node.classList.remove('dragged');
      if (moved) settle(row);
    };
  }

  function rowOf(option) {
    const row = { ...option, place: el('span.place', { 'aria-hidden': 'true' }) };
    row.handle = el('span.handle', { onpointerdown: (event) => drag(row, event) }, row.place, el('span', { lang }, row.text));
    row.up = button('.move', '↑', () => step(row, -1), { 'aria-label': t('Move “{}” up', row.text) });
    row.down = button('.move', '↓', () => step(row, 1), { 'aria-label': t('Move “{}” down', row.text) });
    row.node = el('li', row.handle, el('span.moves', row.up, row.down));
    return row;
  }

  function deal() {
    rows = question.options.map(rowOf);
    list.replaceChildren(...rows.map((row) => row.node));
    settle();
  }

  deal();
  return { node: el('div', el('p.quiet', t('Earliest first')), list), clear: deal };
}
