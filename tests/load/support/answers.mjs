// SPDX-License-Identifier: MIT
// Answers to every kind of question, without reading it.

import { below, oneOf } from './chance.mjs';

const verdicts = ['supported', 'refuted', 'not in the article'];
const comparisons = ['agree', 'disagree', 'only one says'];

const makers = {
  choice: ({ options }, random) => ({ option: oneOf(random, options).index }),
  verdict: (_question, random) => ({ verdict: oneOf(random, verdicts) }),
  compare: (_question, random) => ({ comparison: oneOf(random, comparisons) }),
  number: ({ scale }, random) => ({ number: scale.low + below(random, scale.high - scale.low + 1) }),
  date: ({ scale }, random) => ({ day: random() < 0.5 ? scale.low : scale.high }),
  // From any piece round to the one before it.
  order: ({ options }, random) => {
    const first = below(random, options.length);
    return { order: options.map((_, place) => options[(first + place) % options.length].index) };
  },
  altered: ({ words }, random) => {
    const { begin, end } = oneOf(random, words);
    return { word: { begin, end } };
  },
  locate: ({ articles }) => ({ sentence: { article: articles[0], begin: 0, end: 50 } }),
  short: (_question, random) => ({ text: oneOf(random, ['Russia', 'a bridge', 'nobody']) }),
};

/** An answer that the question's kind allows. */
export const anyAnswer = (question, random) => makers[question.kind](question, random);

/** Whether two answers say the same. */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
