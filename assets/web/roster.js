// SPDX-License-Identifier: MIT
// Who is in the class: one row a student, with what the teacher can do for each. Rows stay the same elements while
// the class goes on, so that focus, an open row and a half-typed name are kept.

import { el, button, put } from './dom.js';
import { t, total } from './words.js';

function state(student, view) {
  if (student.removed) return t('taken out');
  if (!student.here) return t('away');
  return view.phase === 'question' && student.answered ? t('answered') : t('here');
}

const shapes = (student, view) =>
  student.removed ? '✕' : !student.here ? '○' : view.phase === 'question' && student.answered ? '✓' : '●';

/** One student's row. */
class Row {
  constructor(student, act) {
    this.act = act;
    this.id = student.id;
    this.name = el('bdi.who');
    this.shape = el('span.shape', { 'aria-hidden': 'true' });
    this.state = el('span.quiet');
    this.points = el('span.points', { dir: 'ltr' });
    this.inside = el('div.about');
    const details = el(
      'details',
      { ontoggle: () => details.open && this.inside.childElementCount === 0 && this.open() },
      el('summary', this.shape, this.name, this.state, this.points),
      this.inside
    );
    this.node = el('li', details);
  }

  show(student, view) {
    this.student = student;
    put(this.name, student.name);
    put(this.shape, shapes(student, view));
    put(
      this.state,
      [
        state(student, view),
        team(student, view),
        view.pace === 'self' && student.turn !== undefined ? t('at question {}', student.turn + 1) : '',
        student.no_limit ? t('no time limit') : '',
      ]
        .filter(Boolean)
        .join(' · ')
    );
    put(this.points, view.phase === 'lobby' ? '' : total(student.points));
    this.node.classList.toggle('gone', student.removed || !student.here);
    if (this.limit) this.limit.checked = student.no_limit;
    if (this.out) put(this.out, this.outWords());
  }

  outWords() {
    return this.student.removed ? t('Let back in') : t('Take out of the class');
  }

  open() {
    const student = this.id;
    const input = el('input', {
      type: 'text',
      maxlength: 40,
      value: this.student.name,
      dir: 'auto',
      autocomplete: 'off',
    });
    this.limit = el('input', {
      type: 'checkbox',
      checked: this.student.no_limit,
      onchange: () => this.act('lift_limit', { student, on: this.limit.checked }),
    });
    this.out = button('', this.outWords(), () => this.act(this.student.removed ? 'readmit' : 'remove', { student }));
    this.inside.append(
      el(
        'form',
        {
          onsubmit: (event) => {
            event.preventDefault();
            this.act('rename', { student, name: input.value.trim() });
          },
        },
        el('label.field', t('Name'), input),
        el('button', t('Rename'))
      ),
      el('label.tick', this.limit, ' ', t('No time limit for this student')),
      this.out
    );
  }
}

const team = (student, view) =>
  student.team === null || student.team === undefined ? '' : view.teams[student.team] || '';

export class Roster {
  constructor(act) {
    this.act = act;
    this.rows = new Map();
    this.count = el('h2', { id: 'roster' });
    this.list = el('ul.roster');
    this.cover = el('details', el('summary', t('Show the names to me')));
    this.node = el('section.students', { 'aria-labelledby': 'roster' }, this.count, this.list);
  }

  show(view) {
    const here = view.students.filter((student) => student.here && !student.removed).length;
    put(this.count, t('Students here: {}', here));
    this.hide(!view.names);
    const ids = new Set(view.students.map((student) => student.id));
    for (const [id, row] of this.rows) {
      if (ids.has(id)) continue;
      row.node.remove();
      this.rows.delete(id);
    }
    for (const student of view.students) this.row(student).show(student, view);
  }

  /** Names that the class is not to see stand behind a disclosure, closed at first: this page may be on a projector. */
  hide(hidden) {
    if (this.cover.isConnected === hidden) return;
    this.cover.open = false;
    if (hidden) this.cover.append(this.list);
    this.node.append(hidden ? this.cover : this.list);
    if (!hidden) this.cover.remove();
  }

  row(student) {
    if (!this.rows.has(student.id)) {
      const row = new Row(student, this.act);
      this.rows.set(student.id, row);
      this.list.append(row.node);
    }
    return this.rows.get(student.id);
  }
}
