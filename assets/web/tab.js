// SPDX-License-Identifier: MIT
// What this tab remembers until it is closed; nothing where the browser refuses to.

/** What was written under a name, or null. */
export function read(name) {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name; null forgets it. */
export function write(name, text) {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Then it is as it was when the page is loaded again.
  }
}
