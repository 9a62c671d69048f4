// SPDX-License-Identifier: MIT
// Chance that is the same for the same seed.

/** A source of numbers from 0 up to 1 (mulberry32, by Tommy Ettinger, public domain). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `end`, without it. */
export const below = (random, end) => Math.floor(random() * end);

/** One of a list. */
export const oneOf = (random, list) => list[below(random, list.length)];
