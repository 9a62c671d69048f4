// SPDX-License-Identifier: MIT
// A receipt: stamp, claim against report, passages in marker yellow, why, points.

import { el } from './dom.js';
import { t, language, pieces, origin, given, signed, total, prompt, isClaim } from './words.js';

const strong = (words) => el('b', { dir: 'auto' }, words);
const tear = () => el('hr');

// Words of the pack, in its language and not in the page's.
const told = ({ lang }, tag, ...inside) => el(tag, { lang }, inside);

function pairs({ question, receipt }) {
  const all = question.options.length * (question.options.length - 1) / 2;
  return strong(t('{0} of {1}', Math.round(receipt.credit * all), all));
}

function said(entry) {
  const { question: { kind }, mine, receipt } = entry;
  if (!mine?.text) return receipt.time_ran_out && t('The time was up.');
  const how = given(mine.confidence);
  if (kind === 'order') {
    return receipt.right ? t('You put all in the right order, {}.', how) : pieces('You put {0} pairs in the right order, {1}.', pairs(entry), how);
  }
  if (kind === 'locate' && receipt.right) return t('You found the sentence, {}.', how);
  if (kind !== 'altered' && kind !== 'locate') return pieces('You said {0}, {1}.', strong(mine.text), how);
  return receipt.right ? pieces('You found {0}, {1}.', strong(mine.text), how) : pieces('You chose {0}, {1}.', strong(mine.text), how);
}

const settled = (kind) => ({
  verdict: [t('The claim is supported.'), t('The claim is refuted.'), t('The claim is not in the article.')],
  compare: [t('The two articles agree.'), t('The two articles disagree.'), t('Only one of the articles says so.')],
}[kind]);

function rightAnswer({ question: { kind, options }, receipt }) {
  if (kind === 'locate' || kind === 'altered' || !receipt.key) return null;
  if (kind === 'order') return t('The right order:');
  const right = settled(kind) && options.find((option) => option.text === receipt.key);
  return right ? settled(kind)[right.index] : pieces('The report says {}.', strong(receipt.key));
}

// The claim; its own words are struck out, those of the report stand in their place.
function difference(entry) {
  if (!isClaim(entry.question)) return null;
  const runs = entry.receipt.claim_diff || [];
  const tags = { claim: ['del', t('only in the claim:')], passage: ['ins', t('in the report:')] };
  const run = ({ of, words }) => {
    const [tag, name] = tags[of] || ['span'];
    return [el(tag, name && el('span.unseen', { lang: language() }, name, ' '), words.trim()), ' '];
  };
  return el('p', strong(t('Claim')), ' ', told(entry, 'span', runs.length ? runs.map(run) : prompt(entry.question)));
}

function passage(entry, { headline, source, date, attribution, before, quote, after }) {
  const chain = (attribution || []).filter((each) => each !== source);
  return el('figure', told(entry, 'blockquote', el('span.quiet', before), el('mark', quote), el('span.quiet', after)),
    el('figcaption', told(entry, 'cite', headline), el('br'), origin({ source, date }),
      chain.length ? [el('br'), strong([source, ...chain].join(' ← '))] : null));
}

function till({ question, mine, receipt }) {
  if (!receipt.points) return null;
  const { points: { answer, evidence }, pointed } = receipt;
  const verdict = question.kind === 'verdict';
  const line = (words, points, name = '') => el(`div${name}`, el('dt', words), el('dd', { dir: 'ltr' }, points));
  const how = mine?.text && given(mine.confidence);
  const found = pointed === 'wrong' ? t('You pointed elsewhere') : verdict ? t('Deciding sentence found') : t('Passage found');
  return [tear(), el('dl.till', line(!how ? t('No answer') : verdict ? t('Verdict, {}', how) : t('Answer, {}', how), signed(answer)),
    ['right', 'wrong'].includes(pointed) && line(found, signed(evidence)), line(t('Points for this question'), total(answer + evidence), '.sum'))];
}

function whyWrong(entry) {
  const { mine, question, receipt: { why_wrong: why } } = entry;
  const short = mine?.text?.length <= 36 && !settled(question.kind);
  return why && el('p', strong(short ? t('Not {}:', mine.text) : t('Your answer:')), ' ', told(entry, 'span', why));
}

// What is stamped on a receipt: a sign, a word, and the name of its look.
export function stampOf({ mine, receipt }) {
  if (!mine?.text) return ['–', t('No answer'), 'quiet'];
  return receipt.right ? ['✓', t('Right'), 'right'] : ['✕', t('Wrong'), 'wrong'];
}

// A receipt of `seen`: question, receipt and, for a student, `mine`.
export function roll(seen, lang, stamp = 'h1') {
  const entry = { ...seen, lang };
  const { question, mine, receipt } = entry;
  const own = mine !== undefined;
  const [sign, word, name] = stampOf(entry);
  const key = own && receipt.right ? null : el(own ? 'p' : 'p.answer', rightAnswer(entry));
  const right = question.kind === 'order' && key && el('ol', receipt.key.split(' → ').map((item) => told(entry, 'li', item)));
  return el('div.roll.card', el('p.brand', t('RECEIPTS')), el('p.brand.number', t('No. {0} of {1}', question.turn + 1, question.of)), tear(),
    isClaim(question) || !own ? null : [told(entry, 'p', prompt(question)), tear()],
    own && [el(`${stamp}.stamp.${name}`, { tabindex: -1 }, el('span', { 'aria-hidden': 'true' }, sign), ' ', word), el('p', said(entry))],
    key, right, tear(), difference(entry), receipt.passages.map((one) => passage(entry, one)), receipt.missing && told(entry, 'p', receipt.missing), tear(),
    el('p', strong(t('Why')), ' ', told(entry, 'span', receipt.why)), whyWrong(entry), till(entry));
}
