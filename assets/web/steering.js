// SPDX-License-Identifier: MIT
// What the teacher can do with the class: the next step as one large button, everything else below it.

import { el, button } from './dom.js';
import { t } from './words.js';

/** How many are in the class and have their page open. */
const present = (view) => view.students.filter((student) => student.here && !student.removed).length;

/** The question that something is said at: another device may have gone on meanwhile. */
const turnOf = (view) => (view.question ? { turn: view.question.turn } : {});

/** The next step of a class. */
function step(view) {
  if (view.pace === 'self' && view.phase === 'question') return null;
  const here = present(view);
  return {
    lobby: [here ? t('Start with {} here', here) : t('Start'), 'start'],
    question: [t('Show the receipt'), 'show'],
    receipt: [t('Next'), 'next'],
    stopped: [t('Go on with the class'), 'start'],
  }[view.phase];
}

/** A button that asks once more before it does what can't be undone. */
function careful(words, question, yes, sure) {
  const place = el('div.careful');
  const rest = () => place.replaceChildren(first);
  const first = button('', words, () => {
    const no = button('', t('No, go on'), () => {
      rest();
      first.focus();
    });
    const go = button('.danger', yes, () => {
      rest();
      sure();
    });
    place.replaceChildren(el('p', { role: 'alert' }, question), go, no);
    no.focus();
  });
  rest();
  return place;
}

/** A switch with its words. */
function toggle(words, on, change) {
  const box = el('input', { type: 'checkbox', checked: on, onchange: () => change(box.checked) });
  return el('label.tick', box, ' ', words);
}

const select = (label, value, choices, change) =>
  el(
    'label.field',
    label,
    el(
      'select',
      { onchange: (event) => change(event.target.value) },
      choices.map(([key, words]) => el('option', { value: key, selected: String(key) === String(value) }, words))
    )
  );

/** Milliseconds since 1970 of what a field for day and time holds; nothing when it is empty or unreadable. */
function momentOf(text) {
  const moment = new Date(text).getTime();
  return Number.isFinite(moment) ? moment : undefined;
}

export class Steering {
  constructor(act, keys) {
    this.act = act;
    this.keys = keys;
    this.key = '';
    this.closes = '';
    this.node = el('div.controls');
  }

  /** Draws the controls anew only when something about them changed, so that focus stays where it is. */
  show(view) {
    const { phase, paused, locked, standings, names, pace, turns, teams, by } = view;
    const key = JSON.stringify([
      phase,
      paused,
      locked,
      standings,
      names,
      pace,
      turns,
      teams,
      by,
      Boolean(view.left_ms),
      view.question && view.question.turn,
      phase === 'lobby' && present(view),
    ]);
    if (key === this.key) return;
    this.key = key;
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.what : null;
    this.node.replaceChildren(...this.controls(view).filter(Boolean));
    const again = focused && this.node.querySelector(`[data-what="${focused}"]`);
    if (again) again.focus();
  }

  does(words, what, more) {
    return button('', words, () => this.act(what, more), { 'data-what': what });
  }

  /** The large button. The second click of two is none: the step after it is another one. */
  next(words, what, more) {
    const go = (event) => event.detail < 2 && this.act(what, more);
    return button('.main', [words, el('kbd', { 'aria-hidden': 'true' }, 'Enter')], go, { 'data-what': 'main' });
  }

  /** Does what the large button does, if there is one. */
  goOn() {
    this.node.querySelector('[data-what=main]')?.click();
  }

  controls(view) {
    const asking = view.phase === 'question';
    const next = step(view);
    const playing = asking || view.phase === 'receipt';
    return [
      next ? this.next(next[0], next[1], next[1] === 'start' ? {} : turnOf(view)) : null,
      playing
        ? el(
            'div.pair',
            view.paused ? this.does(t('Go on'), 'resume') : this.does(t('Pause'), 'pause'),
            asking && view.left_ms !== undefined && view.left_ms !== null
              ? this.does(t('30 seconds more'), 'extend', { seconds: 30 })
              : null
          )
        : null,
      playing
        ? careful(t('Skip this question'), t('Skip this question? It then counts for nobody.'), t('Skip it'), () =>
            this.act('skip', turnOf(view))
          )
        : null,
      this.earlier(view),
      view.phase === 'lobby' ? this.beforehand(view) : null,
      el(
        'fieldset.switches',
        el('legend.unseen', t('Switches')),
        toggle(t('Lock the room: nobody else comes in'), view.locked, (on) => this.act('lock', { on })),
        toggle(t('Show the standings'), view.standings, (on) => this.act('standings', { on })),
        toggle(t('Hide names on the screens'), !view.names, (on) => this.act('hide_names', { on })),
        toggle(t('Keys: Enter for the next step, P for the projector'), this.keys.on, (on) => this.keys.turn(on))
      ),
      this.leaving(view),
    ];
  }

  /** Earlier receipts, on every screen. */
  earlier(view) {
    if (!view.turns || !view.turns.length || view.phase === 'lobby') return null;
    return select(
      t('Show an earlier receipt'),
      '',
      [['', '…'], ...view.turns.map((one) => [one.turn, `${one.turn + 1}. ${one.prompt}`])],
      (turn) => turn !== '' && this.act('back', { turn: Number(turn) })
    );
  }

  /** Pace and teams, before the class begins. */
  beforehand(view) {
    const closes = el('input', {
      type: 'datetime-local',
      value: this.closes,
      onchange: () => {
        this.closes = closes.value;
        this.act('pace', this.paceOf('self'));
      },
    });
    const form = (count, by) => this.act('teams', { count: Number(count), by });
    return el(
      'details.beforehand',
      {
        open: this.opened,
        ontoggle: (event) => {
          this.opened = event.target.open;
        },
      },
      el('summary', t('Pace and teams')),
      select(
        t('Pace'),
        view.pace,
        [
          ['teacher', t('I lead')],
          ['automatic', t('The clock leads')],
          ['self', t('Everybody at their own pace')],
        ],
        (pace) => this.act('pace', this.paceOf(pace))
      ),
      view.pace === 'self' ? el('label.field', t('Open until'), closes) : null,
      select(
        t('Teams'),
        view.teams.length,
        [[0, t('None')], ...[2, 3, 4, 5, 6, 7, 8].map((count) => [count, count])],
        (count) => form(count, view.by)
      ),
      view.teams.length
        ? select(
            t('Who is in which team'),
            view.by,
            [
              ['choice', t('Students choose')],
              ['chance', t('Drawn at random')],
            ],
            (by) => form(view.teams.length, by)
          )
        : null
    );
  }

  paceOf(pace) {
    // A week, until the teacher chooses a day.
    const closes = pace === 'self' ? (momentOf(this.closes) ?? Date.now() + 7 * 86_400_000) : undefined;
    return closes === undefined ? { pace } : { pace, closes };
  }

  /** The ways out of the class. */
  leaving(view) {
    return el(
      'details.leaving',
      {
        open: this.leavingOpen,
        ontoggle: (event) => {
          this.leavingOpen = event.target.open;
        },
      },
      el('summary', t('End, stop, hand over')),
      view.phase === 'stopped'
        ? null
        : careful(
            t('Stop for today'),
            t('Stop for today? Everything is kept, and you can go on another day.'),
            t('Stop for today'),
            () => this.act('stop')
          ),
      careful(
        t('Hand over to another device'),
        t('Make a link for another device? As soon as it is opened there, this page steers nothing any more.'),
        t('Make the link'),
        () => this.act('hand_over')
      ),
      view.phase === 'finished'
        ? null
        : careful(t('End the class'), t('End the class? The results come, and no more questions.'), t('End it'), () =>
            this.act('end')
          )
    );
  }
}
