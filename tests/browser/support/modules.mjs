// SPDX-License-Identifier: MIT
// The pages' modules for Node: copied to a folder that says what they are, since the pages need no package of their own.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const pages = path.join(root, 'assets/web');

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'receipts-pages-'));
fs.cpSync(pages, copy, { recursive: true });
fs.writeFileSync(path.join(copy, 'package.json'), '{"type":"module"}');
process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }));

/** One of the pages' modules, such as 'words.js'. */
export const load = (name) => import(pathToFileURL(path.join(copy, name)).href);
