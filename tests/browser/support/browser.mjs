// SPDX-License-Identifier: MIT
// Chromium as a class has it: a host by a name that is not localhost, over plain http.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const desk = { viewport: { width: 1280, height: 800 } };

/** A browser that finds `classroom.test` on this computer. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP classroom.test 127.0.0.1'],
  });
}

/** A context of its own with one page; what its console complains of is gathered in `page.complaints`. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') page.complaints.push(`${message.text()} ${message.location().url}`);
  });
  return page;
}

/** What axe finds on a page, one line each; empty when all is well. */
export async function axe(page) {
  const found = await page.evaluate(
    async ({ source, rules: tags }) => {
      if (!window.axe) (0, eval)(source);
      const { violations } = await window.axe.run({ runOnly: tags });
      return violations.map(
        (one) => `${one.id}: ${one.nodes.map((node) => `${node.target} ${node.failureSummary}`).join('; ')}`
      );
    },
    { source: axeSource, rules }
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wide > 0 ? [...found, `the page is ${wide} px wider than its window`] : found;
}
