// SPDX-License-Identifier: MIT
// The end: how it went, every receipt again, and a file of them to take home.

import { el, button, heading, kicker } from './dom.js';
import { t, total, sureness, language, direction } from './words.js';
import { roll, stampOf } from './receipt.js';

// d' and c in the game's words, by its limits.
function judgement({ told_apart: apart, leaning = 0 }) {
  if (apart === undefined || apart === null) return [];
  const telling = apart < 0.5 ? t('No better than a coin') : apart < 1.35 ? t('Somewhat') : apart < 2.5 ? t('Well') : t('Very well');
  const trust = leaning < -0.3 ? t('too trusting') : leaning > 0.3 ? t('too suspicious') : t('You leaned neither way.');
  return [[t('Telling apart'), telling], [t('Trust'), trust]];
}

function facts(result) {
  const all = [[t('Right'), t('{0} of {1}', result.right, result.asked)], [t('Points'), total(result.points)], ...judgement(result)];
  return el('dl.facts', all.map(([words, value]) => el('div', el('dt', words), el('dd', value))));
}

function calibration(rows = []) {
  const row = ({ confidence, right, asked }) => el('tr', el('th', { scope: 'row' }, sureness(confidence)), el('td', t('{0} of {1}', right, asked)));
  return el('table', el('caption', t('When you were sure, were you right?')), el('tbody', rows.filter((each) => each.asked).map(row)));
}

const receipts = (result, { lang }, open) => result.receipts.map((entry) => el('details.kept.desk', { open },
  el('summary', el('b', stampOf(entry).slice(0, 2).join(' ')), ' ', el('bdi', { lang }, entry.question.prompt)),
  roll({ mine: null, ...entry }, lang, 'h3')));

// All receipts as one HTML page that needs nothing else: no fonts, which a host would have to send.
export function homePage(result, page, css) {
  const paper = document.implementation.createHTMLDocument(page.title);
  Object.assign(paper.documentElement, { lang: language(), dir: direction() });
  paper.head.prepend(el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    el('meta', { name: 'viewport', content: 'width=device-width' }));
  paper.body.append(el('main', kicker(page.name), el('h1', { lang: page.lang }, page.title), facts(result), calibration(result.calibration),
    el('h2', t('Every receipt again')), receipts(result, page, true)));
  const styles = `<style>${css.replace(/@font-face[^}]*\}/g, '')}</style></head>`;
  return `<!doctype html>\n${paper.documentElement.outerHTML.replace('</head>', () => styles)}\n`;
}

async function takeHome(result, page) {
  const css = await fetch('/page/style.css').then((reply) => (reply.ok ? reply.text() : ''), () => '');
  const href = URL.createObjectURL(new Blob([homePage(result, page, css)], { type: 'text/html' }));
  el('a', { href, download: `${page.title}.html` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}

export const resultScreen = ({ result }, page, standings) => [kicker(page.title), heading(t('The results')), facts(result),
  el('p', button('.main', t('Take my receipts home'), () => takeHome(result, page))),
  el('p.quiet', t('A file that any browser opens, also without a network.')),
  calibration(result.calibration), standings, el('h2', t('Every receipt again')), receipts(result, page, false)];
