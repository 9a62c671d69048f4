// SPDX-License-Identifier: MIT
// The student's page: it shows what the host says there is to see.

import { el, at, put, complain, button, heading, only } from './dom.js';
import { t, language, total } from './words.js';
import * as store from './store.js';
import { Line } from './socket.js';
import { speak, languageMenu, showLine, clock } from './frame.js';
import { Shelf, sheetOf } from './article.js';
import { codeFrom, codeScreen, nameScreen, lobbyScreen, plain } from './join.js';
import { questionScreen, pointingScreen, inBrief } from './question.js';
import { roll } from './receipt.js';
import { resultScreen } from './result.js';

let line = null;
let view = {};
let welcome = null;
let wrong = '';
let tried = '';
let shown = {};

const page = {
  code: '',
  token: null,
  get title() { return welcome?.title || 'Receipts'; },
  get lang() { return welcome?.language; },
  get name() { return view.me?.name || ''; },
  give(message) {
    complain('');
    line.send(message);
  },
  waits: (...what) => line.outbox.waits(...what),
  shelf: new Shelf((article) => line.write({ type: 'read', article })),
};

function standings({ standings: students, team_standings: teams }) {
  const row = ({ place, name, points, me, mine }) => el(me || mine ? 'tr.me' : 'tr', el('td', place),
    el('th', { scope: 'row' }, el('bdi', name || '…'), me && ` ${t('(you)')}`), el('td', { dir: 'ltr' }, total(Math.round(points * 10) / 10)));
  const table = (words, rows) => rows && rows.length && el('table', el('caption', words), el('tbody', rows.map(row)));
  return [table(t('Teams'), teams), table(t('Standings'), students)];
}

function waitingScreen({ mine }) {
  const count = el('p');
  const patch = ({ answered, of }) => put(count, of === undefined ? '' : t('Waiting for the class · {0} of {1}', answered, of));
  return { patch, nodes: plain(mine ? t('Your answer is in') : t('The time was up.'), mine && inBrief(mine), count,
    el('p', t('The receipt comes when your teacher shows it.'))) };
}

// The articles of a receipt, their passages marked, each behind its headline.
const articles = (all) => [...new Set(all.map((one) => one.article))].map((id) => {
  const passages = all.filter((one) => one.article === id);
  const details = el('details', { ontoggle: () => details.lastChild.firstChild || details.lastChild.append(sheetOf(page.shelf, id, { passages, lang: page.lang })) },
    el('summary', t('Read “{}”', passages[0].headline)), el('div'));
  return details;
});

function receiptScreen({ question, receipt, mine = null, pace }) {
  const place = el('div');
  const next = pace === 'self' ? button('.main', t('Next'), () => page.give({ type: 'next', turn: question.turn }))
    : el('p.quiet', t('The next question comes when your teacher goes on.'));
  return { patch: (now) => place.replaceChildren(...only(standings(now))),
    nodes: [el('div.hung', roll({ question, receipt, mine }, page.lang)), next, ...articles(receipt.passages), place] };
}

const screens = {
  lobby: lobbyScreen,
  question: questionScreen,
  pointing: pointingScreen,
  waiting: waitingScreen,
  receipt: receiptScreen,
  finished: () => ({ nodes: resultScreen(view, page, standings(view)) }),
  removed: () => ({ nodes: plain(t('You are no longer in this class'), el('p', t('If that is a mistake, ask your teacher to let you back in.'))) }),
  over: () => ({ nodes: plain(t('The class goes on another day'), el('p', t('Thank you.'))) }),
};

const turnOf = (seen) => seen.question?.turn;

// A key that changes with everything that needs a new screen, and how to make it.
function wanted() {
  if (screens[view.phase]) {
    const { phase, may_choose_team: choose, teams } = view;
    return [JSON.stringify([phase, turnOf(view), phase === 'lobby' && [choose, teams]]), () => screens[phase](view, page)];
  }
  if (welcome && !page.token && !page.waits(undefined, 'join')) return [`name ${wrong}`, () => nameScreen(welcome, { name: tried, wrong, send: askName })];
  if (page.code && !wrong) return ['coming', () => ({ nodes: plain(t('One moment')) })];
  return [`code ${wrong}`, () => codeScreen(page.code, { wrong, send: askCode })];
}

function show() {
  const [key, make] = wanted();
  const main = at('page');
  const fresh = key !== shown.key;
  if (fresh) {
    shown = { ...make(), key };
    main.replaceChildren(...only(shown.nodes));
    scrollTo(0, 0);
  }
  if (shown.patch) shown.patch(view);
  const covered = cover(main, Boolean(view.paused));
  document.body.classList.toggle('broad', Boolean(main.querySelector('.wide')));
  document.body.classList.toggle('desk', ['receipt', 'waiting'].includes(view.phase));
  showTop();
  // The focus goes where a screen reader should begin: to what is new, or to the field that was refused.
  if (fresh || covered) (shown.focus || main.querySelector('.cover h1') || main.querySelector('h1'))?.focus();
}

function cover(main, paused) {
  const there = main.querySelector('.cover');
  main.classList.toggle('covered', paused);
  if (Boolean(there) === paused) return false;
  if (there) there.remove();
  else main.append(el('div.cover', heading(t('The round is paused')), el('p', t('No time counts until your teacher goes on.'))));
  return true;
}

const parts = { name: el('bdi.who'), points: el('span'), time: clock(), progress: el('span') };

function showTop() {
  const { me, question, phase, paused, left_ms: left } = view;
  put(parts.name, page.name);
  put(parts.points, me && phase !== 'lobby' ? t('Your points: {}', total(me.points)) : '');
  put(parts.progress, question ? t('{0} of {1}', question.turn + 1, question.of) : '');
  at('foot').hidden = Boolean(question);
  parts.time.set(phase === 'question' && !paused ? left : null);
  document.title = question ? t('Question {0} of {1}', question.turn + 1, question.of) : page.title;
}

const menu = () => at('foot').replaceChildren(...only(languageMenu(spoken)));

// Another language: everything is said anew, and the host is told by a new hello.
function spoken() {
  shown = {};
  menu();
  if (line && !line.closed) line.open();
  show();
}

function askCode(code) {
  page.code = codeFrom(code);
  wrong = page.code.length === 6 ? '' : t('A code has six letters and digits.');
  if (!wrong) connect();
  show();
}

function askName(name) {
  tried = name;
  wrong = '';
  line.send({ type: 'join', name });
  show();
}

function keepToken(token) {
  page.token = token;
  store.write(`token.${page.code}`, token);
}

const hear = {
  welcome(message) { welcome = message; },
  joined({ token }) {
    wrong = '';
    keepToken(token);
  },
  article: (message) => page.shelf.take(message),
  view(message) {
    if (turnOf(view) !== turnOf(message)) complain('');
    view = message;
    if (!view.paused) line.outbox.release().forEach((held) => line.write(held));
  },
  refused({ reason, message }, answered) {
    if (!answered || answered.type === 'join') return refusedAtTheDoor(reason, message, answered);
    if (['paused', 'full_disk'].includes(reason)) return line.outbox.hold(answered);
    complain(message);
    if (shown.refused) shown.refused();
  },
};

// Nobody comes in: a wrong code, a name that is taken, a token that is not known any more.
function refusedAtTheDoor(reason, message, answered) {
  if (!answered && page.token && reason === 'unknown') {
    keepToken(null);
    return line.open();
  }
  if (page.token && answered) return;
  if (!answered) line.close();
  view = {};
  wrong = message;
}

function connect() {
  if (line) line.close();
  welcome = null;
  view = {};
  page.token = page.token || store.read(`token.${page.code}`);
  history.replaceState(null, '', `/join/${page.code}`);
  const hello = () => ({ type: 'hello', v: 1, role: 'student', code: page.code, language: language(), ...(page.token && { token: page.token }) });
  const heard = (message, answered) => {
    if (hear[message.type]) hear[message.type](message, answered);
    showLine(true, line.outbox.held.length);
    if (message.type !== 'article') show();
  };
  const changed = (up) => {
    showLine(up);
    if (up) page.shelf.again();
  };
  line = new Line({ hello, heard, changed, name: `outbox.${page.code}` });
  line.open();
}

async function begin() {
  const [, code = ''] = /^\/join\/([^/]+)/.exec(location.pathname) || [];
  const [, token] = /^#([\w-]{22})$/.exec(location.hash) || [];
  page.code = codeFrom(code);
  if (token) keepToken(token);
  at('top').append(parts.name, parts.points, parts.time.node, parts.progress);
  await speak();
  menu();
  if (page.code.length === 6) connect();
  show();
}

begin();
