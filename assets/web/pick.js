// SPDX-License-Identifier: MIT
// Answers that are picked. All are radio buttons: arrows, screen readers and switches know them.

import { el } from './dom.js';
import { t, sureness, signed } from './words.js';

// Of verdicts and comparisons: the field of the answer, and by index its word, shape and sign.
const kinds = {
  verdict: ['verdict', ['supported', 'supported', '✓'], ['refuted', 'refuted', '✕'], ['not in the article', 'absent', '?']],
  compare: ['comparison', ['agree', 'supported', '='], ['disagree', 'refuted', '≠'], ['only one says', 'absent', '1']],
};

export function answerOf(kind, index) {
  const [field, ...words] = kinds[kind] || [];
  return field ? { [field]: words[index][0] } : { option: index };
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
  const row = ({ index, text }, place) => {
    const [, shape, sign] = kinds[question.kind] ? kinds[question.kind][index + 1] : [];
    return radio('.row', 'answer', () => changed(answerOf(question.kind, index)),
      el(`span.mark.${shape || 'letter'}`, { 'aria-hidden': 'true' }, sign || 'ABCDEFGHIJ'[place]),
      el('span', shape ? {} : { lang, dir: 'auto' }, text));
  };
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
  return choices('.claim', unseen(), { lang, dir: 'auto' }, parts, bytes(question.prompt, done));
}

// Three steps, with what each wins and costs.
export function confidence(changed) {
  const step = (wrong, place) => radio('', 'sure', () => changed(place + 1), sureness(place + 1),
    el('span.stake', { dir: 'ltr' }, ` ${signed(place + 1)} / ${signed(wrong)}`));
  return choices('.sure', el('legend', t('How sure are you?')), {}, el('div.segments', [0, -2, -6].map(step)));
}
