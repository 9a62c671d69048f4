// SPDX-License-Identifier: MIT
// The teacher's page: it shows the class as the host sees it, and steers it.

import { el, at, put, complain, only } from './dom.js';
import { t, language } from './words.js';
import { Line } from './socket.js';
import { speak, languageMenu, showLine, clock } from './frame.js';
import { plain } from './join.js';
import { Roster } from './roster.js';
import { stage } from './stage.js';
import { Steering } from './steering.js';

let line = null;
let room = null;
const parts = { title: el('bdi.who'), paused: el('b'), answered: el('span'), time: clock(), progress: el('span') };

/** Tells the host to do something. */
const act = (what, more = {}) => line.send({ type: 'do', what, ...more });

/** The class on the page: stage, steering and roster, which stay while what they show changes. */
function build() {
  room = { roster: new Roster(act), steering: new Steering(act), stage: el('section.stage'), key: '' };
  const steer = el(
    'section.steer',
    { 'aria-labelledby': 'steer' },
    el('h2', { id: 'steer' }, t('Steering')),
    room.steering.node
  );
  at('page').replaceChildren(el('div.room', room.stage, steer, room.roster.node));
}

/** Draws the stage anew when something else is on it; the heading takes the focus unless the teacher is at the roster. */
function showStage(view) {
  const scene = JSON.stringify([view.phase, view.question && view.question.turn, Boolean(view.receipt)]);
  const key = scene + JSON.stringify(view.shares);
  if (key !== room.key) {
    const fresh = scene !== room.scene;
    Object.assign(room, { key, scene, drawn: stage(view) });
    room.stage.replaceChildren(...room.drawn.nodes);
    const first = room.stage.querySelector('h1');
    if (fresh && first && !room.roster.node.contains(document.activeElement)) first.focus({ preventScroll: true });
  }
  if (room.drawn.patch) room.drawn.patch(view);
}

function show(view) {
  if (!room) build();
  showStage(view);
  room.roster.show(view);
  room.steering.show(view);
  const asking = view.phase === 'question';
  put(parts.title, view.title);
  put(parts.progress, view.question ? t('{0} of {1}', view.question.turn + 1, view.question.of) : '');
  put(parts.answered, asking ? t('{0} of {1} have answered', view.answered, view.of) : '');
  put(parts.paused, view.paused ? t('The round is paused') : '');
  parts.time.set(asking && !view.paused ? view.left_ms : null);
  complain(view.trouble || '');
  document.title = view.title;
}

/** A page of a few words instead of the class. */
function instead(words, ...nodes) {
  room = null;
  at('page').replaceChildren(...plain(words, ...nodes));
  at('page').querySelector('h1').focus();
}

const hear = {
  view: show,
  refused({ message }, answered) {
    if (answered) return complain(message);
    line.close();
    instead(t('This link does not open the class'), el('p', message));
  },
  handed_over({ secret }) {
    line.close();
    const href = `${location.origin}/teach#${secret}`;
    instead(
      t('The class is handed over'),
      el('p', t('From now on this link steers the class. Open it on the other device.')),
      el('p.address', { dir: 'ltr' }, el('a', { href }, href))
    );
  },
};

/** The secret behind the # of the link, which is taken off the address at once: this page may be on a projector. */
function ownSecret() {
  const given = location.hash.slice(1);
  try {
    if (!given) return sessionStorage.getItem('teacher') || '';
    sessionStorage.setItem('teacher', given);
    history.replaceState(null, '', '/teach');
  } catch {
    // A browser that keeps nothing: the secret stays in the address, or a reload would lose it.
  }
  return given;
}

async function begin() {
  const secret = ownSecret();
  await speak();
  at('top').append(parts.title, parts.paused, parts.answered, parts.time.node, parts.progress);
  at('foot').replaceChildren(...only(languageMenu(() => location.reload())));
  addEventListener('hashchange', () => location.reload());
  if (!secret) {
    instead(
      t('This link does not open the class'),
      el('p', t('Open the link that the host shows for the teacher, with everything behind the # sign.'))
    );
    return;
  }
  instead(t('One moment'));
  const hello = () => ({ type: 'hello', v: 1, role: 'teacher', language: language(), secret });
  const heard = (message, answered) => hear[message.type] && hear[message.type](message, answered);
  line = new Line({ hello, heard, changed: showLine });
  line.open();
}

begin();
