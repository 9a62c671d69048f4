// SPDX-License-Identifier: MIT
// What stands in the middle of the teacher's page: the invitation, the question, the receipt with how the class
// answered, the result at the end. Large enough to be read from the back of a room.

import { el, heading, kicker, only, put } from './dom.js';
import { t, about, amount, prompt, total } from './words.js';
import { mark } from './controls.js';
import { named } from './article.js';
import { roll } from './receipt.js';

const shownNames = 60;
const grouped = (code) => code.replace(/(..)(?=.)/g, '$1 ');
const bare = (address) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** The address as a picture to photograph, where the host gives one. */
function qr(src) {
  const alt = t('The address as a code to photograph');
  const image = el('img.qr', { src, alt, width: 260, height: 260, onerror: () => image.remove() });
  return image;
}

/** The names of those who are in, as many as there is room for; none when they are hidden. */
function nameplates(view) {
  const here = view.names ? view.students.filter((student) => !student.removed) : [];
  const more = here.length - shownNames;
  const names = here.slice(0, shownNames).map((student) => student.name);
  return more > 0 ? [...names, t('{} more', more)] : names;
}

/** Address and code, for those who want to come in. */
function invitation(view) {
  const names = el('ul.names');
  let shown = '';
  const patch = (now) => {
    const wanted = nameplates(now);
    if (wanted.join('\n') === shown) return;
    shown = wanted.join('\n');
    names.replaceChildren(...wanted.map((name) => el('li', { dir: 'auto' }, name)));
  };
  patch(view);
  const join = [
    kicker(view.title),
    heading(t('Join at'), ' ', el('span.where', { dir: 'ltr' }, bare(view.join))),
    el('p.quiet', t('with the code')),
    el('p.big-code', { dir: 'ltr' }, grouped(view.code)),
  ];
  const invite = el('div.invite', el('div', join), view.qr && qr(view.qr));
  return { patch, nodes: [invite, names, el('p.quiet.end', t('Nothing leaves this network.'))] };
}

/** How many have answered, in words and as a bar. */
function progress(view) {
  const words = el('p.count');
  const bar = el('span.bar');
  const patch = ({ answered, of }) => {
    put(words, t('{0} of {1} have answered', answered, of));
    bar.style.inlineSize = `${of ? (100 * answered) / of : 0}%`;
  };
  patch(view);
  return { patch, nodes: [words, el('div.bars', { 'aria-hidden': 'true' }, bar)] };
}

function question(view) {
  const { question: asked } = view;
  const [kind, todo] = about(asked.kind);
  const { patch, nodes } = progress(view);
  const option = ({ index, text }, place) =>
    el('li', asked.kind !== 'order' && mark(asked.kind, index, place), el('span', { dir: 'auto' }, text));
  return {
    patch,
    nodes: only(
      kicker(kind),
      named(asked),
      heading(prompt(asked)),
      asked.options ? el('ul.choices', asked.options.map(option)) : el('p.quiet', todo),
      nodes
    ),
  };
}

/** The beginning of a long answer, such as a sentence of an article: the receipt has the right one whole. */
const inShort = (text) => (text.length > 72 ? `${text.slice(0, 70).trimEnd()}…` : text);

/** How many chose what, as bars with their numbers; the right one has a tick and the word. */
function shares(rows) {
  const all = Math.max(
    1,
    rows.reduce((sum, row) => sum + row.count, 0)
  );
  const line = (row) => {
    const bar = el('span.bar');
    bar.style.inlineSize = `${Math.round((100 * row.count) / all)}%`;
    return el(
      'tr',
      { class: row.key ? 'key' : null },
      el('th', { scope: 'row' }, el('bdi', inShort(row.text)), row.key ? el('b', ' ✓ ', t('Right')) : null),
      el('td.bars', { 'aria-hidden': 'true' }, bar),
      el('td', row.count)
    );
  };
  return el('table.shares', el('caption', t('How the class answered')), el('tbody', rows.map(line)));
}

/** A question with how the class answered it, beside its receipt; `below` stands under the answers. */
const settled = (entry, title, below) =>
  el(
    'div.both',
    el('div', kicker(about(entry.question.kind)[0]), title, entry.shares ? shares(entry.shares) : null, below),
    el('div.hung', roll({ question: entry.question, receipt: entry.receipt }))
  );

/** A table of names and points. */
function standings(words, rows) {
  const row = ({ name, points }) =>
    el(
      'tr',
      el('th', { scope: 'row' }, el('bdi', name)),
      el('td', { dir: 'ltr' }, total(Math.round(points * 10) / 10))
    );
  return rows && rows.length ? el('table.standings', el('caption', words), el('tbody', rows.map(row))) : null;
}

const percent = (share) => t('{} %', amount(Math.round(100 * share)));

/** How the class did: its answers, its questions, who took part. */
function facts({ right, asked, took_part: students }) {
  const all = [
    [t('Right answers'), right === undefined ? '' : percent(right)],
    [t('Questions'), asked],
    [t('Students who took part'), students],
  ];
  const known = all.filter(([, value]) => value !== '');
  return el('dl.facts', known.map(([words, value]) => el('div', el('dt', words), el('dd', value))));
}

function hardest(entry) {
  const told = t('{0} of the answers were right.', percent(entry.right));
  return [el('h2', t('The hardest question')), settled(entry, [el('h3', prompt(entry.question)), el('p', told)])];
}

/** What only the teacher needs: how to get the report. */
const report = () =>
  el(
    'section.own',
    el('h2', t('After the lesson')),
    el('p', t('The report shows what to teach next. On the computer that holds the class, this command makes it:')),
    el('p', el('code.command', { dir: 'ltr' }, 'receipts report'))
  );

/** The first teams and students, where the teacher wants the class to see them. */
function rankings(view, most) {
  if (!view.standings) return null;
  const best = [...view.students]
    .filter((student) => !student.removed)
    .sort((one, other) => other.points - one.points)
    .slice(0, most);
  return el('div.tables', standings(t('Teams'), view.team_standings), view.names && standings(t('Standings'), best));
}

function finished(view) {
  return {
    nodes: only(
      heading(t('The class has ended')),
      el('p', t('Everybody sees their own result and can take their receipts home.')),
      view.result && facts(view.result),
      rankings(view, 10),
      view.result?.hardest && hardest(view.result.hardest),
      report()
    ),
  };
}

const stopped = () => ({
  nodes: [
    heading(t('The class rests')),
    el('p', t('Everything is kept. Go on whenever you like, today or another day.')),
  ],
});

/** The stage for a view: its nodes, and `patch(view)` for what changes often. */
export function stage(view) {
  if (view.receipt && view.question)
    return { nodes: [settled(view, heading(prompt(view.question)), rankings(view, 5))] };
  if (!view.question && ['lobby', 'question'].includes(view.phase)) return invitation(view);
  return { question, finished, stopped }[view.phase]?.(view) || stopped();
}
