// SPDX-License-Identifier: MIT
// The teacher's keys. They can be switched off, for those whose letters come from dictation.

import * as tab from './tab.js';

const typing = 'input:not([type=checkbox]), select, textarea';
const pressing = 'button, summary, a, input';
const patience = 1000; // ms: a second Enter within them is a slip, and the step after it would be another one

export class Keys {
  /** `does` has what to do for each key, by its name in small letters. */
  constructor(does) {
    this.does = does;
    this.on = tab.read('keys') !== 'off';
    this.entered = -patience;
    addEventListener('keydown', (event) => this.pressed(event));
  }

  turn(on) {
    this.on = on;
    tab.write('keys', on ? null : 'off');
  }

  /** Whether a key is meant for the page and not for what has the focus. */
  isOurs({ key, target, repeat, ctrlKey, altKey, metaKey, timeStamp }) {
    if (repeat || ctrlKey || altKey || metaKey) return false;
    if (key === 'Escape') return true;
    if (!this.on || target.closest(typing)) return false;
    return key !== 'Enter' || (!target.closest(pressing) && timeStamp - this.entered >= patience);
  }

  pressed(event) {
    const does = this.does[event.key.toLowerCase()];
    if (!does || !this.isOurs(event)) return;
    if (event.key === 'Enter') this.entered = event.timeStamp;
    event.preventDefault();
    does();
  }
}
