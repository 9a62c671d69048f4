// SPDX-License-Identifier: MIT
// The interface's words. The English text is the key; a language that lacks it shows the English.

let table = {};

// Tags to ask for, best first; each with its mother tag.
export function wishes(chosen, browser) {
  const tags = [chosen, ...browser, 'en'].filter(Boolean).flatMap((tag) => [tag, tag.split('-')[0]]);
  return [...new Set(tags)];
}

export function use(words) {
  table = { language: 'en', direction: 'ltr', words: {}, languages: [], ...words };
}
use({});

export async function load(tags) {
  for (const tag of tags) {
    const reply = await fetch(`/words/${encodeURIComponent(tag)}.json`).catch(() => null);
    if (reply?.ok) return use(await reply.json());
  }
}

export const language = () => table.language;
export const direction = () => table.direction;
export const languages = () => table.languages;

const latin = () => `${table.language === 'en' ? 'en-GB' : table.language}-u-nu-latn`;
const rtl = () => table.direction === 'rtl';

// Words that run the other way must not move what stands around them.
const isolated = (words) => (rtl() || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(words) ? `\u2068${words}\u2069` : words);

// A message in pieces: its words, and in their places the values (texts or elements).
export function pieces(english, ...values) {
  let next = 0;
  return (table.words[english] || english).split(/(\{\d*\})/).filter(Boolean).map((part) => {
    const place = /^\{(\d*)\}$/.exec(part);
    if (!place) return part;
    const value = values[place[1] === '' ? next++ : place[1]];
    return value instanceof Object ? value : isolated(String(value));
  });
}

export const t = (english, ...values) => pieces(english, ...values).join('');

// A number with latin digits, as everywhere in the game, and what is counted.
export function amount(value, unit) {
  const digits = new Intl.NumberFormat(latin(), { maximumFractionDigits: 6 }).format(value);
  return unit ? t('{0} {1}', digits, unit) : digits;
}

export function signed(points) {
  const words = points > 0 ? `+${points}` : String(points).replace('-', '−');
  return rtl() ? `\u2066${words}\u2069` : words;
}

export const total = (points) => (points < 0 ? signed(points) : String(points));

// A day given as YYYY-MM-DD in words; empty for none.
export function day(iso) {
  const look = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return iso ? new Intl.DateTimeFormat(latin(), look).format(new Date(iso)) : '';
}

// Who published an article, and when.
export const origin = ({ source, date }) => [source, day(date)].filter(Boolean).join(' · ');

// How sure somebody is, as a choice; and how sure somebody was, within a sentence.
export const sureness = (confidence) => [t('A guess'), t('Fairly sure'), t('Certain')][confidence - 1];
export const given = (confidence) => [t('as a guess'), t('fairly sure'), t('certain')][confidence - 1] || '';

// Of each kind of question: its name, what to do, and what is missing before an answer can be given.
export const about = (kind) => ({
  choice: [t('Choice'), t('Choose the answer that the article gives.')],
  verdict: [t('Verdict'), t('Does the article say so, does it say otherwise, or does it not say?')],
  locate: [t('Sentence'), t('Choose the sentence in the article.'), t('Choose a sentence first')],
  number: [t('Number'), t('Move the slider to the number, or type it.'), t('Set a number first')],
  date: [t('Date'), t('Move the slider to the day, or type it.'), t('Set a day first')],
  order: [t('Order'), t('Drag the rows until what happened first stands first.'), t('Move a row first')],
  altered: [t('Altered word'), t('Click the word that is not as in the article.'), t('Choose a word first')],
  short: [t('Short answer'), t('Type a name or a few words. A small slip of spelling is forgiven.'), t('Type an answer first')],
  compare: [t('Two articles'), t('Read both, and say how they stand to this claim.')],
}[kind]);

// Claims are quoted: they are somebody's words, and may be wrong.
export const isClaim = (question) => ['verdict', 'compare', 'altered'].includes(question.kind);
export const prompt = (question) => (isClaim(question) ? t('“{}”', question.prompt) : question.prompt);
