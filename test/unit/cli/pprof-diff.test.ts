import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../../src/cli/pprof-diff.ts';
import { encodeProfile } from '../../support/diagnosis/pprof.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-pprof-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const base = file(
  'base',
  gzipSync(encodeProfile('goroutine', 'count', [[['runtime.gopark', 'main.serve'], 5]])),
);
const canary = file(
  'canary',
  encodeProfile('goroutine', 'count', [
    [['runtime.gopark', 'main.serve'], 6],
    [['runtime.gopark', 'main.(*app).watch.func1'], 900],
  ]),
);
const heap = file('heap', encodeProfile('inuse_space', 'bytes', [[['main.main'], 9]]));

let out = '';
beforeEach(() => {
  out = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterAll(() => {
  jest.restoreAllMocks();
});

describe('sluice pprof-diff', () => {
  test('names what grew, the most first, closures under their function', async () => {
    expect(await run([base, canary])).toBe(0);
    const answer = JSON.parse(out) as {
      kind: string;
      total: object;
      functions: { function: string; grown: number; strength: number }[];
    };
    expect(answer).toMatchObject({ kind: 'goroutine', total: { base: 5, canary: 906 } });
    expect(answer.functions[0]).toMatchObject({ function: 'main.(*app).watch', grown: 900 });
    expect(answer.functions[1]).toMatchObject({ function: 'main.serve', strength: 0 });
  });
  test('twice the load is no growth', async () => {
    await run([base, canary, '--load', '2', '--table']);
    expect(out).not.toContain('main.serve');
  });
  test.each([
    ['one file', [base], 'Two profiles are expected'],
    ['different kinds', [base, heap], 'is a goroutine profile, and'],
    ['no profile', [base, file('text', 'goroutine profile: total 3\n')], 'is a text profile'],
    ['nothing', [base, join(folder, 'absent')], 'cannot be read'],
    ['no number', [base, canary, '--load', 'x'], 'is no positive number'],
  ])('%s is refused with the reason', async (_, args, reason) => {
    await expect(run(args)).rejects.toThrow(reason);
  });
});
