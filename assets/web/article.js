// SPDX-License-Identifier: MIT
// Articles as sheets of newspaper: with passages marked, or with sentences to be picked.

import { el, kicker } from './dom.js';
import { t, origin } from './words.js';
import { radio, bytes } from './controls.js';

// The articles that a question is about, by name.
export const named = ({ sources = [] }, lang) => sources.filter((one) => one.headline || origin(one)).map((one) =>
  el('p.quiet', { lang }, el('cite', one.headline), one.headline && origin(one) && ' · ', origin(one)));

export class Shelf {
  constructor(ask) {
    Object.assign(this, { ask, articles: new Map(), wanted: new Map() });
  }

  want(id, found) {
    if (this.articles.has(id)) return found(this.articles.get(id));
    this.wanted.set(id, [...(this.wanted.get(id) || []), found]);
    this.ask(id);
  }

  take(article) {
    this.articles.set(article.id, article);
    for (const found of this.wanted.get(article.id) || []) found(article);
    this.wanted.delete(article.id);
  }

  again() {
    for (const id of this.wanted.keys()) this.ask(id);
  }
}

// A sentence with its marked part, if any; places are bytes of the article.
function marked(sentence, passages) {
  const passage = passages.find((each) => each.begin < sentence.end && sentence.begin < each.end);
  if (!passage) return sentence.text;
  const begin = Math.max(0, passage.begin - sentence.begin);
  const end = Math.min(sentence.end, passage.end) - sentence.begin;
  return [bytes(sentence.text, 0, begin), el('mark', bytes(sentence.text, begin, end)), bytes(sentence.text, end)];
}

// `picked(place)` makes the sentences choices; `passages` are marked.
function sheet(article, { picked, passages = [], lang }) {
  const sentence = (one) => [picked ? radio('.sentence', 'sentence',
    () => picked({ article: article.id, begin: one.begin, end: one.end }), one.text) : marked(one, passages), ' '];
  const legend = picked && el('legend.unseen', t('The sentences of “{}”', article.headline));
  return el('article.sheet', { lang }, kicker(origin(article)),
    el('h2', article.headline), el(picked ? 'fieldset.text' : 'div.text', legend,
      article.paragraphs.map((paragraph) => el('p', paragraph.map(sentence)))));
}

export function sheetOf(shelf, id, look) {
  const place = el('div', el('p.quiet', t('The article is on its way.')));
  shelf.want(id, (article) => place.replaceChildren(sheet(article, look)));
  return place;
}
