// SPDX-License-Identifier: MIT
// The real host as a process of ours: serves this computer alone, is measured from outside, ended with SIGKILL.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const program = path.resolve(root, process.env.RECEIPTS_PROGRAM || 'build/receipts');
const address = '127.0.0.1';

/** Why nothing here can run; empty when it can. */
export const missing = fs.existsSync(program)
  ? ''
  : `no program at ${program}: build it, or name it in RECEIPTS_PROGRAM`;

/** A new folder for what a class keeps. */
export const newState = () => fs.mkdtempSync(path.join(os.tmpdir(), 'receipts-load-'));

/** The host's `ready` line; rejects with what the host complained of when it ends before. */
function readiness(child) {
  let said = '';
  child.stderr.on('data', (bytes) => {
    said = (said + bytes).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line);
      if (event.event === 'ready') resolve(event);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the host ended with ${code ?? signal}: ${said}`)));
  });
}

/** Starts the host of a pack (a path from the root) that keeps its class in `state`; resolves once it is ready. */
export async function startHost({ pack, state, port = 0 }) {
  const child = spawn(
    program,
    ['host', pack, '--headless', '--json', '--port', String(port), '--bind', address, '--state', state],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, XDG_DATA_HOME: state, XDG_CONFIG_HOME: state, XDG_STATE_HOME: state },
    }
  );
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  // A test that fails must not leave its host behind.
  const orphan = () => child.kill('SIGKILL');
  process.on('exit', orphan);
  ended.then(() => process.off('exit', orphan));
  return new Host(child, ended, await readiness(child));
}

/** A running host. */
class Host {
  constructor(child, ended, ready) {
    this.child = child;
    this.ended = ended;
    this.port = Number(new URL(ready.url).port);
    this.origin = `http://${address}:${this.port}`;
    this.code = ready.code;
    this.secret = new URL(ready.teacher_url).hash.slice(1);
  }

  /** Ends it without a warning; resolves when it is gone. */
  kill() {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  /** Seconds of processor time it has used: what the scheduler counted for each of its threads, in nanoseconds. */
  processorSeconds() {
    const threads = `/proc/${this.child.pid}/task`;
    const used = (thread) => Number(fs.readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]);
    return fs.readdirSync(threads).reduce((sum, thread) => sum + used(thread), 0) / 1e9;
  }

  /** The kB of memory that it holds now. */
  memory() {
    return Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))[1]);
  }
}
