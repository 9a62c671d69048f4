// SPDX-License-Identifier: MIT
// What both pages have around what they show: language, the line's state, the clock.

import { el, at, put } from './dom.js';
import { t, load, wishes, language, direction, languages } from './words.js';
import * as store from './store.js';

export async function speak(tag = store.read('language')) {
  store.write('language', tag);
  await load(wishes(tag, navigator.languages || []));
  Object.assign(document.documentElement, { lang: language(), dir: direction() });
}

export function languageMenu(changed) {
  if (languages().length < 2) return null;
  const onchange = (event) => speak(event.target.value).then(changed);
  return el('label.field', t('Language'), el('select', { onchange }, languages().map(({ tag, name }) => el('option', { value: tag, selected: tag === language() }, name))));
}

export const showLine = (up, kept) => put(at('line'), !up ? t('Reconnecting. What you do here is kept and sent when the line is back.')
  : kept ? t('What you said is kept. It goes off when the class goes on.') : '');

// A clock for the time that is left; `set(ms)` starts it, `set()` takes it away.
export function clock() {
  const node = el('b.time', { role: 'timer' });
  let end = 0;
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    put(node, end ? t('{} s', seconds) : '');
    node.classList.toggle('short', seconds <= 10);
  };
  setInterval(tick, 250);
  return { node, set: (ms) => { end = Number.isFinite(ms) ? performance.now() + ms : 0; tick(); } };
}
