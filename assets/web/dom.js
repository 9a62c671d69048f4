// SPDX-License-Identifier: MIT
// Elements from values. Texts stay texts: no name can become markup.

// An element: `el('p.quiet', {lang: 'en'}, 'Words', otherNode)`; attributes may be left out, so may empty children.
// What is in a language of its own runs its own way.
export function el(name, ...rest) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag);
  const attributes = rest[0]?.constructor === Object ? rest.shift() : {};
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'lang') node.dir = 'auto';
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') node[key] = value;
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...rest.flat(3).filter((child) => child || child === 0));
  return node;
}

export const unaided = { autocomplete: 'off', spellcheck: 'false', dir: 'auto' };
export const at = (id) => document.getElementById(id);
export const button = (name, words, onclick, more) => el(`button${name}`, { type: 'button', onclick, ...more }, words);
export const kicker = (words) => el('p.kicker', words);
export const heading = (...inside) => el('h1', { tabindex: -1, dir: 'auto' }, inside);
export const only = (...nodes) => nodes.flat(2).filter(Boolean);

// Only when it changed, so that a live region speaks once.
export function put(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export function say(text) {
  at('said').textContent = '';
  setTimeout(() => put(at('said'), text), 60);
}

export const complain = (text) => put(at('trouble'), text);
