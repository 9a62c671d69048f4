// SPDX-License-Identifier: MIT
// Coming in: the code, a name, and the wait until the teacher begins.

import { el, unaided, button, heading, kicker, put } from './dom.js';
import { t } from './words.js';
import { radio } from './controls.js';

export const codeFrom = (text) => text.toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, 6);

export const plain = (words, ...inside) => [el('div.welcome', heading(words), inside)];

// A form of one field; `wrong` says why the last value was no good.
function oneField(label, input, words, { wrong, send }) {
  if (wrong) input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', 'wrong');
  const onsubmit = (event) => {
    event.preventDefault();
    send(input.value.trim());
  };
  return el('form', { onsubmit, novalidate: true }, el('label.field.long', label, input),
    el('p.wrong', { id: 'wrong', role: 'alert' }, wrong), el('button.main', words));
}

export function codeScreen(code, form) {
  const input = el('input.code', { maxlength: 12, autocapitalize: 'characters', ...unaided, dir: 'ltr', value: code });
  return { focus: form.wrong && input, nodes: [el('div.welcome', el('p.masthead', { dir: 'ltr' }, 'Receipts'),
    el('h1.unseen', { tabindex: -1 }, t('Join the class')), oneField(t('The code of your class'), input, t('Come in'), form))] };
}

export function nameScreen(welcome, form) {
  const input = el('input', { maxlength: 40, ...unaided, value: form.name });
  const offer = (name) => button('', el('bdi', name), () => { input.value = name; input.focus(); });
  return { focus: form.wrong && input, nodes: [el('div.welcome', kicker(t('Join the class')), heading(el('span', { lang: welcome.language }, welcome.title)),
    oneField(t('Your name in this class'), input, t('Take this name'), form),
    el('p.quiet', t('It need not be your real name. Leave it empty, and you are given one.')),
    welcome.names && el('div.chips', { role: 'group', 'aria-label': t('Names you can take') }, welcome.names.map(offer)))] };
}

// How to go on elsewhere: the link holds the student's own secret.
const otherDevice = ({ token, code }) => token && el('details', el('summary', t('Go on with another device')),
  el('p.quiet', t('Open this address there. It is yours alone: who has it answers for you.')),
  el('p.address', { dir: 'ltr' }, `${location.origin}/join/${code}#${token}`));

export function lobbyScreen({ me, teams, may_choose_team: choose }, page) {
  const rows = (teams || []).map((name, place) => radio('.row', 'team', () => page.give({ type: 'team', team: place }), name));
  const count = el('p');
  const patch = (view) => {
    const { team } = view.me;
    put(count, `${t('Here so far: {}', view.here)}${teams?.[team] ? ` · ${teams[team]}` : ''}`);
    rows.forEach((row, place) => { row.firstChild.checked = team === place; });
  };
  return { patch, nodes: [el('div.welcome', kicker(page.title), heading(t('You are in, {}', me.name)), count,
    choose && rows.length ? el('fieldset', el('legend', t('Choose your team')), rows) : null,
    el('p', t('The first question comes when your teacher begins. Keep this page open.')), otherDevice(page))] };
}
