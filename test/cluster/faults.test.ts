import { expect, test } from '@jest/globals';
import type { RealRun } from '../faults/real/result.ts';
import { playOnRealCluster } from '../faults/real/run.ts';

const sum = (runs: readonly RealRun[], of: (run: RealRun) => number): number =>
  runs.reduce((total, run) => total + of(run), 0);
const sent = (runs: readonly RealRun[]): number => sum(runs, ({ users }) => users.sent);
const hurt = (runs: readonly RealRun[]): number =>
  sum(runs, ({ users }) => users.failed + users.errors);

test('a release on a real cluster is not left half-way, whatever dies, and its users keep their service', async () => {
  const lines: string[] = [];
  const { unfaulted, faulted } = await playOnRealCluster({
    seed: Number(process.env['GITHUB_RUN_NUMBER'] ?? '1'),
    count: 13,
    bundle: 'dist',
    lanes: 4,
    say: (line) => {
      lines.push(line);
      process.stderr.write(`${line}\n`);
    },
  });
  const runs = [...unfaulted, ...faulted];
  expect(
    runs.flatMap(({ violations }) =>
      violations.map(({ invariant, name, trace }) => `${invariant}: ${name}: ${trace[0]}`),
    ),
  ).toEqual([]);
  expect(faulted.length).toBe(13);
  expect(faulted.filter(({ ran }) => ran?.fired === true).length).toBeGreaterThanOrEqual(10);
  expect(sent(runs)).toBeGreaterThan(1000);
  expect(hurt(runs)).toBe(0);
}, 300_000);
