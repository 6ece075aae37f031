import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface Printed {
  readonly schedules: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly violations: readonly { readonly invariant: string; readonly seed: number }[];
}
const script = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/cluster-faults.mjs', ...args], { encoding: 'utf8' });
const builds = JSON.parse(
  readFileSync('test/support/agreement/broken-builds.json', 'utf8'),
) as readonly { readonly name: string }[];

describe('npm run faults:clusters', () => {
  test('sixty schedules of several clusters hold', () => {
    const { status, stdout } = script('--json', '--seed', '5000', '--schedules', '60');
    const { violations, verdicts, schedules } = JSON.parse(stdout) as Printed;
    expect(violations).toEqual([]);
    expect({ status, schedules }).toEqual({ status: 0, schedules: 60 });
    // It would prove nothing if nothing were ever promoted, or held, or failed.
    for (const verdict of ['pass', 'fail', 'inconclusive', 'error'])
      expect(verdicts[verdict]).toBeGreaterThan(3);
  }, 400_000);
  test.each(builds.map(({ name }) => [name]))(
    'without the rule %s an invariant breaks',
    (name) => {
      const { status, stdout } = script('--rules', name);
      expect(stdout).toMatch(/caught by/);
      expect(status).toBe(0);
    },
    400_000,
  );
});
