// SPDX-License-Identifier: MIT
// A question: what is asked, what it is answered with, how sure, and "That is my answer".

import { el, button, heading, kicker, put, say } from './dom.js';
import { t, about, prompt, given } from './words.js';
import { options, words, confidence, unpick, order, numberField, dayField, wordsField } from './controls.js';
import { sheetOf, named } from './article.js';

const sheets = (question, page, picked) => el('div.sheets', question.articles.map((id) => sheetOf(page.shelf, id, { picked, lang: page.lang })));

function sentences(question, changed, lang, page) {
  const node = sheets(question, page, (sentence) => changed({ sentence }));
  return { node, clear: () => unpick(node) };
}

const controls = { number: numberField, date: dayField, short: wordsField, order, altered: words, locate: sentences };

function lock(nodes, locked) {
  for (const input of nodes.flatMap((node) => [...node.querySelectorAll('input, button')])) input.disabled = locked;
}

function giving(words, missing, place, give) {
  const node = button('.main', '', () => {
    if (!missing()) return give();
    say(missing());
    place().querySelector('input, button')?.focus();
  });
  const show = (sent) => {
    put(node, sent ? t('Your answer is on its way') : missing() || words);
    node.classList.toggle('not-yet', Boolean(sent || missing()));
    node.disabled = sent;
  };
  return { node, show };
}

// What is asked, in words. For a changed word the claim itself is what is picked from.
function asked(question, page) {
  const [kind, todo] = about(question.kind);
  const hint = question.hint && el('p.hint', button('.plain', t('Show a hint'), () => hint.replaceChildren(t('Hint: {}', question.hint))));
  const sources = !['locate', 'compare'].includes(question.kind) && named(question, page.lang);
  if (question.kind === 'altered') return [kicker(kind), sources, heading(todo), hint];
  return [kicker(kind), sources, heading(el('span', { lang: page.lang }, prompt(question))), el('p.quiet', todo), hint];
}

// Articles lie beside what is asked, or below it; how sure one is stays in sight.
function layout(question, page, answer, sure, give) {
  const words = asked(question, page);
  const foot = (...inside) => el('div.give', inside);
  if (question.kind === 'locate') return [el('div.question.wide', el('div.beside', words), answer), foot(sure, give)];
  if (question.kind !== 'compare') return [el('div.question', words, answer, sure), foot(give)];
  return [el('div.question.wide', el('div.beside', words, answer, sure), sheets(question, page)), foot(give)];
}

export function questionScreen({ question }, page) {
  const draft = { answer: null, confidence: null };
  let sent = false;
  const missing = () => (!draft.answer ? about(question.kind)[2] || t('Choose an answer first') : draft.confidence ? '' : t('Now say how sure you are'));
  const changed = (values) => { Object.assign(draft, values); show(); };
  const answer = (controls[question.kind] || options)(question, (value) => changed({ answer: value }), page.lang, page);
  const sure = confidence((value) => changed({ confidence: value }));
  const give = giving(t('That is my answer'), missing, () => (draft.answer ? sure.node : answer.node), () => {
    page.give({ type: 'answer', turn: question.turn, ...draft });
    send(true);
  });
  const back = button('.plain', t('Take back'), () => {
    answer.clear();
    sure.clear();
    changed({ answer: null, confidence: null });
  });
  const show = () => {
    back.hidden = sent || !(draft.answer || draft.confidence);
    give.show(sent);
  };
  const send = (now) => {
    sent = now;
    lock([answer.node, sure.node], now);
    show();
  };
  sure.node.lastChild.append(back);
  if (page.waits(question.turn, 'answer')) send(true);
  else show();
  return { nodes: layout(question, page, answer.node, sure.node, give.node), refused: () => send(false) };
}

export const inBrief = (mine) => el('p.quiet', t('Your answer:'), ' ', el('b', mine?.text ? t('{0}, {1}', mine.text, given(mine.confidence)) : t('No answer')));

export function pointingScreen({ question, mine }, page) {
  let place = null;
  const texts = sheets(question, page, (picked) => { place = picked; give.show(false); });
  const skip = button('.plain', t('Skip this'), () => send({ type: 'skip' }));
  const give = giving(t('That is the sentence'), () => (place ? '' : t('Choose a sentence first')), () => texts, () => send({ type: 'point', ...place }));
  const sent = (now) => {
    lock([texts], now);
    skip.disabled = now;
    give.show(now);
  };
  const send = (message) => {
    page.give({ turn: question.turn, ...message });
    sent(true);
  };
  sent(page.waits(question.turn, 'point', 'skip'));
  return { refused: () => sent(false), nodes: [el('div.question.wide', el('div.beside', kicker(t('Second step · one more point')),
    heading(question.kind === 'verdict' ? t('Which sentence decides it?') : t('Which sentence proves it?')),
    el('p.claim-again', { lang: page.lang }, prompt(question)), inBrief(mine),
    el('p.quiet', t('The right sentence earns one more point. A wrong one costs nothing, and you can skip this.'))), texts),
  el('div.give', skip, give.node)] };
}
