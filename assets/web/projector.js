// SPDX-License-Identifier: MIT
// The projector: the teacher's page with nothing on it but what a class should see, in big type. Each tab remembers
// whether it is one.

import { el, button } from './dom.js';
import { t } from './words.js';
import * as tab from './tab.js';

export class Projector {
  constructor() {
    this.node = button('.projector-switch', '', () => this.turn(!this.on));
    this.put(tab.read('projector') === 'on');
  }

  put(on) {
    this.on = on;
    document.documentElement.classList.toggle('projector', on);
    const [words, key] = on ? [t('Back to the steering'), 'Esc'] : [t('Projector'), 'P'];
    this.node.replaceChildren(words, el('kbd', { 'aria-hidden': 'true' }, key));
  }

  /** Shows what the class should see, or everything again; the focus goes where reading begins. */
  turn(on) {
    if (on === this.on) return;
    this.put(on);
    tab.write('projector', on ? 'on' : null);
    for (const head of document.querySelectorAll('main h1')) head.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}
