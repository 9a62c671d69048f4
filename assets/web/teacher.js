// SPDX-License-Identifier: MIT
// The teacher's page: it shows the class as the host sees it, and steers it.

import { el, at, put, button, complain, only } from './dom.js';
import { t, language } from './words.js';
import { Line } from './socket.js';
import { speak, languageMenu, showLine, clock } from './frame.js';
import { plain } from './join.js';
import { Keys } from './keys.js';
import { Projector } from './projector.js';
import { Roster } from './roster.js';
import { stage } from './stage.js';
import { Steering } from './steering.js';

let line = null;
let room = null;
let keys = null;
let trouble = '';
let refusal = '';
const parts = { title: el('bdi.who'), paused: el('b'), answered: el('span'), time: clock(), progress: el('span') };

/** What keeps the class from going on, and what the host refused: that stands until the teacher does the next thing. */
const tell = () => complain(only(trouble, refusal).join(' '));

/** Tells the host to do something. */
function act(what, more = {}) {
  refusal = '';
  tell();
  line.send({ type: 'do', what, ...more });
}

/** The class on the page: stage, steering and roster, which stay while what they show changes. */
function build() {
  room = { roster: new Roster(act), steering: new Steering(act, keys), stage: el('section.stage'), key: '' };
  const steer = el(
    'section.steer',
    { 'aria-labelledby': 'steer' },
    el('h2', { id: 'steer' }, t('Steering')),
    room.steering.node
  );
  const rest = el('h1.rest', { tabindex: -1 }, t('The round is paused'));
  room.node = el('div.room', rest, room.stage, steer, room.roster.node);
  at('page').replaceChildren(room.node);
}

/** Draws the stage anew when something else is on it; its heading takes the focus unless the roster has it. */
function showStage(view) {
  const scene = JSON.stringify([view.phase, view.question && view.question.turn, Boolean(view.receipt), view.qr]);
  const key = scene + JSON.stringify([view.shares, view.standings, view.names]);
  if (key !== room.key) {
    const fresh = scene !== room.scene;
    Object.assign(room, { key, scene, drawn: stage(view) });
    room.stage.replaceChildren(...room.drawn.nodes);
    const first = room.stage.querySelector('h1');
    if (fresh && first && !room.roster.node.contains(document.activeElement)) {
      first.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }
  if (room.drawn.patch) room.drawn.patch(view);
}

/** Whether the stage says how to come in, and names the class itself. */
const inviting = ({ phase, question }) => phase === 'lobby' || (phase === 'question' && !question);

function show(view) {
  if (!room) build();
  const asking = view.phase === 'question';
  showStage(view);
  room.node.classList.toggle('resting', asking && view.paused);
  room.roster.show(view);
  room.steering.show(view);
  put(parts.title, inviting(view) ? '' : view.title);
  put(parts.progress, view.question ? t('{0} of {1}', view.question.turn + 1, view.question.of) : '');
  put(parts.answered, asking && !view.question ? t('{0} of {1} have answered', view.answered, view.of) : '');
  put(parts.paused, view.paused ? t('The round is paused') : '');
  parts.time.set(asking && !view.paused ? view.left_ms : null);
  trouble = view.trouble;
  tell();
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
    if (answered) {
      refusal = message;
      return tell();
    }
    line.close();
    instead(t('This link does not open the class'), el('p', message));
  },
  handed_over({ secret }) {
    line.close();
    const href = `${location.origin}/teach#${secret}`;
    instead(
      t('Open this link on the other device'),
      el('p', t('From then on that device steers the class, and this one does not. Until then the class is yours here.')),
      el('p.address', { dir: 'ltr' }, el('a', { href }, href)),
      button('', t('Go on here instead'), () => location.reload())
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
  const projector = new Projector();
  keys = new Keys({
    p: () => projector.turn(!projector.on),
    escape: () => projector.turn(false),
    enter: () => room?.steering.goOn(),
  });
  at('top').append(parts.title, parts.paused, parts.answered, parts.time.node, parts.progress, projector.node);
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
