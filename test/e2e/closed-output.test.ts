import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** `sluice` with a reader of its output that has gone before the first byte. */
async function unread(args: readonly string[], input = ''): Promise<{ code: number | null }> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdout.destroy();
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return { code: await new Promise((resolve) => child.on('close', resolve)) };
}
const needs = JSON.stringify({ gate: { result: 'failure', outputs: {} } });

test('a command whose answer nobody reads did not pass', async () => {
  const lines = `${JSON.stringify({ id: 1, doc: {}, patch: [] })}\n`.repeat(20_000);
  expect(await unread(['json-patch'], lines)).toEqual({ code: 4 });
});
test('help that nobody reads is well', async () => {
  expect(await unread(['check', '--help'])).toEqual({ code: 0 });
});
test('a step goes on to its end when nobody reads its log, and leaves its outputs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-test-'));
  const asked = ['--outputs', folder, '--with', `needs=${needs}`, '--with', 'dry-run=true'];
  const { code } = await unread(['step', 'decide-promote', ...asked]);
  // 3 = hold.
  expect({ code, outcome: readFileSync(join(folder, 'outcome'), 'utf8') }).toEqual({
    code: 3,
    outcome: 'hold',
  });
});
