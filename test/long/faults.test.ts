import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

interface Printed {
  readonly schedules: number;
  readonly requests: Readonly<Record<string, number>>;
  readonly violations: readonly { readonly invariant: string; readonly name: string }[];
}
function faults(...args: readonly string[]): Promise<{ code: number | null; printed: Printed }> {
  const child = spawn(process.execPath, ['scripts/faults.mjs', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const lines = out.trim().split('\n');
      // `--json` means one line, the last and the only one.
      if (lines.length !== 1) reject(new Error(`${lines.length} lines on stdout: ${out}`));
      else resolve({ code, printed: JSON.parse(lines[0] ?? '') as Printed });
    });
  });
}
const brokenInvariants = ({ violations }: Printed): readonly string[] => [
  ...new Set(violations.map(({ invariant }) => invariant)),
];

describe('npm run faults', () => {
  test('sixty schedules hold, over every mutating action', async () => {
    const { code, printed } = await faults('--seed', '7', '--schedules', '60');
    expect(printed.violations.map(({ invariant, name }) => `${invariant}: ${name}`)).toEqual([]);
    expect(code).toBe(0);
    expect(printed.schedules).toBe(60);
    expect(Object.keys(printed.requests).sort()).toEqual([
      'deploy-canary',
      'inject-chaos',
      'promote-canary',
      'rollback-canary',
      'sweep',
    ]);
  }, 180_000);
  test.each([
    // Two runs end one release at once: the lease of the one that came late used to stay.
    'gateway-api/promote:promote#13:second-run:next-run+error-500#7',
    'stateful/rollback:rollback#15:second-run:next-run',
  ])('%s holds', async (only) => {
    const { printed } = await faults('--only', only);
    expect(printed.violations.map(({ invariant }) => invariant)).toEqual([]);
  });
  test.each([
    ['exposure-before-record', 'gateway-api/promote:deploy-2#12:kill-after:sweep', 'write-ahead'],
    [
      'dead-man-ignored',
      'gateway-api/promote:deploy-2#18:kill-after:dead-man',
      'no-unjudged-exposure',
    ],
    [
      'subject-unseen',
      'gateway-api/promote:promote#0:canary-edited:sweep',
      'nothing-unjudged-promoted',
    ],
    ['digest-unseen', 'gateway-api/promote:promote#0:tag-moved:sweep', 'decided-digests-only'],
    ['jobs-unseen', 'gateway-api/jobs:promote#0:throttled-429:next-run', 'refused-what-must-be'],
    ['own-clock', 'gateway-api/sweep:deploy-1#40:kill-after:sweep:6h-ahead,right', 'nothing-left'],
    ['copy-forgotten', 'replicas/rollback:rollback#0:canary-deleted:sweep', 'full-capacity'],
    [
      'delete-before-exposure',
      'gateway-api/rollback:rollback#8:kill-after:dead-man',
      'exposure-zero-before-delete',
    ],
  ])('a build with the defect %s is caught by its invariant', async (defect, only, invariant) => {
    const { code, printed } = await faults('--break', defect, '--only', only);
    expect(code).toBe(1);
    expect(brokenInvariants(printed)).toContain(invariant);
  });
});
