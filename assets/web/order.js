// SPDX-License-Identifier: MIT
// Putting in order: two buttons a row for everybody, and a row to drag for those who can.

import { el, button, say } from './dom.js';
import { t } from './words.js';

export function order(question, changed, lang) {
  const list = el('ol.sort', { 'aria-label': t('Earliest first') });
  let rows = [];

  function settle(row) {
    rows.forEach((each, place) => {
      each.up.disabled = place === 0;
      each.down.disabled = place === rows.length - 1;
      each.place.textContent = place + 1;
    });
    if (!row) return;
    changed({ order: rows.map((each) => each.index) });
    say(t('{0}, place {1} of {2}', row.text, rows.indexOf(row) + 1, rows.length));
  }

  function put(row, place) {
    if (rows.indexOf(row) === place || place < 0 || place >= rows.length) return false;
    rows = rows.filter((each) => each !== row);
    rows.splice(place, 0, row);
    list.insertBefore(row.node, rows[place + 1] ? rows[place + 1].node : null);
    return true;
  }

  function step(row, by) {
    if (put(row, rows.indexOf(row) + by)) settle(row);
    const [first, second] = by < 0 ? [row.up, row.down] : [row.down, row.up];
    (first.disabled ? second : first).focus();
  }

  // The place of a row that is held at a height: below all whose middle is above it.
  const placeAt = (row, y) => rows.filter((each) => {
    const box = each.node.getBoundingClientRect();
    return each !== row && box.top + box.height / 2 < y;
  }).length;

  function drag(row, event) {
    const { handle } = row;
    let moved = false;
    handle.setPointerCapture(event.pointerId);
    row.node.classList.add('dragged');
    handle.onpointermove = (now) => { moved = put(row, placeAt(row, now.clientY)) || moved; };
    handle.onpointerup = handle.onpointercancel = () => {
      handle.onpointermove = handle.onpointerup = handle.onpointercancel = null;
      row.node.classList.remove('dragged');
      if (moved) settle(row);
    };
  }

  function rowOf(option) {
    const row = { ...option, place: el('span.place', { 'aria-hidden': 'true' }) };
    row.handle = el('span.handle', { onpointerdown: (event) => drag(row, event) }, row.place, el('span', { lang, dir: 'auto' }, row.text));
    row.up = button('.move', '↑', () => step(row, -1), { 'aria-label': t('Move “{}” up', row.text) });
    row.down = button('.move', '↓', () => step(row, 1), { 'aria-label': t('Move “{}” down', row.text) });
    row.node = el('li', row.handle, el('span.moves', row.up, row.down));
    return row;
  }

  function deal() {
    rows = question.options.map(rowOf);
    list.replaceChildren(...rows.map((row) => row.node));
    settle();
  }

  deal();
  return { node: el('div', el('p.quiet', t('Earliest first')), list), clear: deal };
}
