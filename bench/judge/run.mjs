// `npm run bench -- judge`: every family, every seed, over two processes; false alarms, detection, ticks, beside the goals.
import { fork } from 'node:child_process';
import { families } from './families.mjs';

export async function runFamilies({ names, seeds, cases, referenceCases, processes }) {
  const chunk = 10;
  const tasks = [];
  for (const family of names)
    for (const seed of seeds)
      for (let first = 0; first < cases; first += chunk)
        tasks.push({
          family,
          seed,
          first,
          count: Math.min(chunk, cases - first),
          referenceCount: referenceCases,
        });
  const found = new Map(names.map((name) => [name, []]));
  const one = () =>
    new Promise((resolve, reject) => {
      const child = fork(new URL('worker.mjs', import.meta.url), {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      const next = () => {
        const task = tasks.shift();
        if (task === undefined) {
          child.disconnect();
          resolve();
        } else child.send(task);
      };
      child.on('message', ({ family, seed, results }) => {
        found.get(family).push(...results.map((result) => ({ ...result, seed })));
        next();
      });
      child.on('exit', (code) => {
        if (code !== 0) reject(new Error(`a process of the benchmark ended with ${code}`));
      });
      next();
    });
  await Promise.all(Array.from({ length: processes }, one));
  return found;
}

export function wilson(hits, n) {
  if (n === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
export const medianOf = (values) =>
  values.length === 0
    ? null
    : [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

// What one family came to.
export function summary(family, results) {
  const { from = 0, good = false } = families[family];
  const n = results.length;
  // Failing before the harm begins is a false alarm, not a detection.
  const early = results.filter(({ fail }) => fail > 0 && fail <= from).length;
  const failed = results.filter(({ fail }) => fail > from);
  const passed = results.filter(({ pass }) => pass > 0);
  return {
    family,
    good,
    n,
    failed: failed.length,
    early,
    ticks: medianOf(failed.map(({ fail }) => fail - from)),
    passed: passed.length,
    passTicks: medianOf(passed.map(({ pass }) => pass)),
    by: Object.fromEntries(
      Map.groupBy(failed, ({ metric }) => metric)
        .entries()
        .map(([m, list]) => [m, list.length]),
    ),
  };
}
