// SPDX-License-Identifier: MIT
// Loads one host with a class of N students on this computer and prints a line of figures for each N.

import fs from 'node:fs';
import { Crowd } from './support/crowd.mjs';
import { missing, newState, startHost } from './support/host.mjs';

const most = 5000;
const patience = 120_000; // ms for a run
const pack = 'tests/load/town.toml';
const spreadOver = 5000; // ms

const columns = [
  'students',
  'join s',
  'kB each',
  'burst: shown ms',
  'ack p50 ms',
  'ack p99 ms',
  'receipt ms',
  'CPU s',
  '5 s: shown ms',
  'ack p50 ms',
  'ack p99 ms',
  'receipt ms',
  'CPU s',
  'lost',
];

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The value that a share of a sorted list does not exceed. */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** One question from the teacher's word to the last receipt. `over` is the ms across which the answers come. */
async function ask(host, crowd, { what, turn, over }) {
  const before = host.processorSeconds();
  const shown = await crowd.show(what, turn);
  const { waits, lost, receiptAfter } = await crowd.answer(turn, over);
  waits.sort((a, b) => a - b);
  const cells = [shown, quantile(waits, 0.5), quantile(waits, 0.99), receiptAfter].map((ms) => ms.toFixed(0));
  return { lost, cells: [...cells, (host.processorSeconds() - before).toFixed(3)] };
}

/** A whole run; returns the cells of its line and how many answers were lost. */
async function measure(host, count) {
  const crowd = new Crowd(host);
  const empty = host.memory();
  const seconds = await crowd.join(count);
  const each = (host.memory() - empty) / count;
  const burst = await ask(host, crowd, { what: 'start', turn: 0, over: 0 });
  const spread = await ask(host, crowd, { what: 'next', turn: 1, over: spreadOver });
  crowd.leave();
  const lost = burst.lost + spread.lost;
  return { lost, cells: [count, seconds.toFixed(1), each.toFixed(1), ...burst.cells, ...spread.cells, lost] };
}

/** Rejects when a run takes too long. */
function deadline() {
  let timer;
  const passed = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${patience / 1000} s`)), patience);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

/** Starts a host of its own for a run, and takes it down whatever happens. */
async function run(count) {
  const state = newState();
  const limit = deadline();
  let host;
  try {
    host = await startHost({ pack, state });
    return await Promise.race([measure(host, count), limit.passed]);
  } finally {
    limit.clear();
    await host?.kill();
    fs.rmSync(state, { recursive: true, force: true });
  }
}

const counts = process.argv.slice(2).map(Number);
if (missing || counts.some((count) => !Number.isInteger(count) || count < 1 || count > most)) {
  console.error(missing || `usage: node load.mjs [N...], each from 1 to ${most}`);
  process.exit(2);
}
console.log(row(columns));
console.log(row(columns.map(() => '---:')));
for (const count of counts.length ? counts : [100]) {
  const { lost, cells } = await run(count);
  console.log(row(cells));
  if (lost > 0) process.exitCode = 1;
}
process.exit();
