import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { systemClock } from '../../../../src/adapters/host/system-clock.ts';
import { policyFile } from '../../../../src/adapters/policy/file.ts';
import type { Clock } from '../../../../src/ports/clock.ts';
import type { SourceAnswer } from '../../../../src/ports/policy-source.ts';

const clock: Clock = { ...systemClock, sleep: (_, signal) => systemClock.sleep(2, signal) };
const workspace = mkdtempSync(join(tmpdir(), 'sluice-policy-file-'));
const signal = new AbortController().signal;
const read = (path: string) => policyFile(clock, workspace, path).read(signal);

test('a file of the workspace is the policy; none, a folder, a large one and one outside are not', async () => {
  writeFileSync(join(workspace, 'policy.yml'), 'require: []');
  expect(await read('policy.yml')).toEqual({
    state: 'text',
    text: 'require: []',
    version: '',
    by: '',
  });
  expect(await read('none.yml')).toMatchObject({
    state: 'unusable',
    problem: 'none.yml is not there',
  });
  mkdirSync(join(workspace, 'folder'));
  expect(await read('folder')).toMatchObject({ state: 'unusable' });
  writeFileSync(join(workspace, 'large.yml'), 'x'.repeat(1_000_001));
  expect(await read('large.yml')).toMatchObject({
    state: 'unusable',
    problem: expect.stringContaining('more than'),
  });
  symlinkSync('/etc/hostname', join(workspace, 'link.yml'));
  expect(await read('link.yml')).toMatchObject({ problem: 'link.yml leads out of the workspace' });
});
test('a changed file is heard, until the gate ends', async () => {
  writeFileSync(join(workspace, 'living.yml'), 'a: 1');
  const ended = new AbortController();
  const heard: SourceAnswer[] = [];
  const end = policyFile(clock, workspace, 'living.yml').follow(
    (one) => void heard.push(one),
    ended.signal,
  );
  const until = async (text: string): Promise<void> => {
    for (let left = 20_000; left > 0; left--) {
      const last = heard.at(-1);
      if (last?.state === 'text' && last.text === text) return;
      await systemClock.sleep(2);
    }
    throw new Error(`${text} was not heard`);
  };
  await until('a: 1');
  writeFileSync(join(workspace, 'living.yml'), 'a: 2');
  await until('a: 2');
  ended.abort();
  await end;
});
