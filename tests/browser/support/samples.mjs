// SPDX-License-Identifier: MIT
// Pages whose host is the test: files from the tree, and a socket that says the protocol's samples.

import fs from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { axe, desk, openBrowser, openPage, phone } from './browser.mjs';
import { pages, root } from './modules.mjs';

const folder = path.join(root, 'tests/cases/room/wire');

/** The samples, in the order of their names: name, direction, message. */
export const samples = fs
  .readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.replace('.json', ''),
    ...JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')),
  }));

/** The message of a sample. */
export const named = (name) => samples.find((sample) => sample.name === name).message;

export const base = 'http://classroom.test';
export const token = 'AAECAwQFBgcICQoLDA0ODw';
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
let browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  if (browser) await browser.close();
});

/** The name of the file that stands at a road, empty for none. */
function fileAt(pathname) {
  if (pathname === '/teach') return 'teach.html';
  if (pathname.startsWith('/page/')) return pathname.slice(6);
  return pathname.startsWith('/join') ? 'index.html' : '';
}

/**
 * A page whose host is this test. `replies` has what is said to each type of message; an answer of `null` breaks the
 * line. What the page says is gathered in `page.sent`; `page.tell(message)` says something to it.
 */
export async function pageWith(address, replies, options) {
  const page = await openPage(browser, options);
  page.sent = [];
  await page.route('**/*', (route) => {
    const name = fileAt(new URL(route.request().url()).pathname);
    const file = path.join(pages, name || 'none');
    if (!name || !fs.existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body: fs.readFileSync(file),
      contentType: types[name.split('.').pop()],
      headers: { 'Content-Security-Policy': "default-src 'self'; connect-src 'self' ws://classroom.test" },
    });
  });
  await page.routeWebSocket(/\/socket$/, (socket) => {
    page.tell = (message) => socket.send(JSON.stringify(message));
    socket.onMessage((text) => {
      const message = JSON.parse(text);
      page.sent.push(message);
      const said = (replies[message.type] || (() => []))(message);
      if (!said) return socket.close();
      for (const reply of said) page.tell(reply);
    });
  });
  await page.goto(`${base}${address}`);
  return page;
}

export const article = () => [named('article')];
/** A student who is in the class and is told some messages; more replies by type. */
export const asStudent = (messages, replies) =>
  pageWith(`/join/K7M4QX#${token}`, { hello: () => [named('welcome'), ...messages], read: article, ...replies }, phone);
/** The teacher, who is told some messages; more replies by type. */
export const asTeacher = (messages, replies) => pageWith(`/teach#${token}`, { hello: () => messages, ...replies }, desk);

/** What went wrong on a page, apart from files that this host does not have. */
export const faults = async (page) => [...(await axe(page)), ...page.complaints.filter((text) => !/404/.test(text))];
