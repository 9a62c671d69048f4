// SPDX-License-Identifier: MIT
// What the browser remembers; where it refuses to, the page remembers while it is open.

const here = new Map();

export function read(name) {
  try {
    return JSON.parse(localStorage.getItem(`receipts.${name}`)) ?? here.get(name) ?? null;
  } catch {
    return here.get(name) ?? null;
  }
}

export function write(name, value) {
  here.set(name, value);
  try {
    if (value === null) localStorage.removeItem(`receipts.${name}`);
    else localStorage.setItem(`receipts.${name}`, JSON.stringify(value));
  } catch { /* refused: it is remembered here */ }
}
