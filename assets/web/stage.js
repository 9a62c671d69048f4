// SPDX-License-Identifier: MIT
// What stands in the middle of the teacher's page: the invitation, the question, the receipt with how the class
// answered, the standings at the end. Large enough to be read from the back of a room.

import { el, heading, kicker, only, put } from './dom.js';
import { t, about, prompt, total } from './words.js';
import { roll } from './receipt.js';

const grouped = (code) => code.replace(/(..)(?=.)/g, '$1 ');
const bare = (address) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

function qr() {
  const image = el('img.qr', {
    src: '/qr.svg',
    alt: t('The address as a code to photograph'),
    width: 260,
    height: 260,
  });
  image.addEventListener('error', () => image.remove());
  return image;
}

/** Address and code, for those who want to come in. */
function invitation(view) {
  const names = el('ul.names');
  const patch = (now) => {
    const here = now.students.filter((student) => !student.removed);
    const wanted = here.map((student) => student.name).join('\n');
    if (names.dataset.names === wanted) return;
    names.dataset.names = wanted;
    names.replaceChildren(
      ...(now.names ? here.slice(0, 60) : []).map((student) => el('li', { dir: 'auto' }, student.name))
    );
  };
  patch(view);
  return {
    patch,
    nodes: [
      el(
        'div.invite',
        el(
          'div',
          kicker(view.title),
          heading(t('Join at'), ' ', el('span.where', { dir: 'ltr' }, bare(view.join))),
          el('p.quiet', t('with the code')),
          el('p.big-code', { dir: 'ltr' }, grouped(view.code))
        ),
        qr()
      ),
      names,
    ],
  };
}

function question(view) {
  const { question: asked } = view;
  const count = el('p.count');
  const patch = (now) => put(count, t('{0} of {1} have answered', now.answered, now.of));
  patch(view);
  const options = (asked.options || []).map((option) => el('li', { dir: 'auto' }, option.text));
  return {
    patch,
    nodes: only(
      kicker(about(asked.kind)[0]),
      heading(prompt(asked)),
      options.length ? el(asked.kind === 'order' ? 'ul' : 'ol', { class: 'choices' }, options) : null,
      count
    ),
  };
}

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
      el('th', { scope: 'row' }, el('bdi', row.text), row.key ? el('b', ' ✓ ', t('Right')) : null),
      el('td.bars', { 'aria-hidden': 'true' }, bar),
      el('td', row.count)
    );
  };
  return el('table.shares', el('caption', t('How the class answered')), el('tbody', rows.map(line)));
}

function receipt(view) {
  return {
    nodes: [
      el(
        'div.both',
        el(
          'div',
          kicker(about(view.question.kind)[0]),
          heading(prompt(view.question)),
          view.shares ? shares(view.shares) : null
        ),
        el('div.hung', roll({ question: view.question, receipt: view.receipt }))
      ),
    ],
  };
}

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

function finished(view) {
  const best = view.students
    .filter((student) => !student.removed)
    .sort((one, other) => other.points - one.points)
    .slice(0, 10);
  return {
    nodes: only(
      heading(t('That was the last question')),
      el('p', t('Everybody sees their own result and can take their receipts home.')),
      view.standings
        ? [standings(t('Teams'), view.team_standings), view.names ? standings(t('Standings'), best) : null]
        : null
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
  if (view.receipt && view.question) return receipt(view);
  if (view.phase === 'question' && !view.question) return invitation(view);
  return { lobby: invitation, question, finished, stopped }[view.phase]?.(view) || stopped();
}
