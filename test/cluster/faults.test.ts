// Covers: src/release, src/guard, src/workload, test/faults; about 205 s
import { expect, test } from '@jest/globals';
import { usersOf } from '../faults/real/result.ts';
import { playOnRealCluster } from '../faults/real/run.ts';

const count = 17;

test('a release on a real cluster is not left half-way, whatever dies, and its users keep their service', async () => {
  const { unfaulted, faulted, seconds } = await playOnRealCluster({
    seed: Number(process.env['GITHUB_RUN_NUMBER'] ?? '1'),
    count,
    bundle: 'dist',
    lanes: 4,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const runs = [...unfaulted, ...faulted];
  const { sent, hurt } = usersOf(runs);
  process.stderr.write(`${runs.length} lives in ${seconds} s: ${hurt} of ${sent} requests hurt\n`);
  expect(
    runs.flatMap(({ violations }) =>
      violations.map(({ invariant, name, trace }) => `${invariant}: ${name}: ${trace[0]}`),
    ),
  ).toEqual([]);
  expect(faulted.length).toBe(count);
  expect(faulted.filter(({ ran }) => ran?.fired === true).length).toBeGreaterThanOrEqual(15);
  expect(sent).toBeGreaterThan(3000);
  // Measured: none. One in a thousand is left to two cores that run a cluster, its users and all this.
  expect(hurt / sent).toBeLessThan(0.001);
}, 900_000);
