// SPDX-License-Identifier: MIT
// The real host, started for a test on a port of its own with a state of its own.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { root } from './modules.mjs';

const program = path.resolve(root, process.env.RECEIPTS_PROGRAM || 'build/receipts');

/** Why the tests that need the host can't run; empty when they can. */
export const missing = fs.existsSync(program)
  ? ''
  : `no program at ${program}: build it, or name it in RECEIPTS_PROGRAM`;

/** Starts the host of a pack; resolves with its port, code and the teacher's secret once it is ready. */
export async function startHost(pack) {
  const state = fs.mkdtempSync(path.join(os.tmpdir(), 'receipts-class-'));
  const child = spawn(
    program,
    ['host', path.join(root, pack), '--headless', '--json', '--port', '0', '--bind', '127.0.0.1', '--state', state],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, XDG_DATA_HOME: state, XDG_CONFIG_HOME: state, XDG_STATE_HOME: state },
    }
  );
  let said = '';
  child.stderr.on('data', (bytes) => {
    said = (said + bytes).slice(-4000);
  });
  const ready = await new Promise((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line);
      if (event.event === 'ready') resolve(event);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
  const { port } = new URL(ready.url);
  return {
    base: `http://classroom.test:${port}`,
    code: ready.code,
    secret: new URL(ready.teacher_url).hash,
    async stop() {
      const ended = new Promise((resolve) => {
        child.once('exit', resolve);
      });
      child.kill('SIGTERM');
      await ended;
      fs.rmSync(state, { recursive: true, force: true });
    },
  };
}
