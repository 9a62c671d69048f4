// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pages } from './support/modules.mjs';

const read = (name) => fs.readFileSync(path.join(pages, name), 'utf8');

/** The files that a page loads, from its HTML on: styles, scripts and what those import. */
function loaded(page) {
  const files = new Set([page]);
  for (const name of files) {
    for (const [, found] of read(name).matchAll(/(?:\/page\/|from '\.\/)([\w.-]+)/g)) files.add(found);
  }
  return [...files];
}

test('pages - what a student loads is below 60 kB in all', () => {
  const bytes = loaded('index.html').reduce((sum, name) => sum + Buffer.byteLength(read(name)), 0);
  assert.ok(loaded('index.html').includes('receipt.js'));
  assert.ok(bytes < 60000, `${bytes} bytes`);
});

test('pages - every file is loaded by one of the pages', () => {
  const used = new Set([...loaded('index.html'), ...loaded('teach.html')]);
  assert.deepEqual(
    fs.readdirSync(pages).filter((name) => !used.has(name)),
    []
  );
});

test('pages - no file names another host', () => {
  for (const name of fs.readdirSync(pages)) {
    const hosts = [...read(name).matchAll(/https?:\/\/[\w.]+/g)].map(([address]) => address);
    assert.deepEqual(hosts, [], name);
  }
});

test('pages - nothing becomes markup, no script and no style stands in the page', () => {
  for (const name of fs.readdirSync(pages)) {
    assert.ok(!/innerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/.test(read(name)), name);
  }
  for (const name of ['index.html', 'teach.html'])
    assert.ok(!/<style|\sstyle=|\son\w+=|<script(?![^>]*src=)/.test(read(name)), name);
});

test('pages - nothing needs a secure context', () => {
  for (const name of fs.readdirSync(pages)) {
    assert.ok(!/serviceWorker|crypto\.subtle|randomUUID|clipboard|caches\b|wakeLock/.test(read(name)), name);
  }
});
