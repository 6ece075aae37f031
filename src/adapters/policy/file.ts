import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Clock } from '../../ports/clock.ts';
import type { PolicySource, SourceAnswer } from '../../ports/policy-source.ts';
import { polled } from './polled.ts';

const largestBytes = 1_000_000;
const everyMs = 5000;

/** A file inside the workspace, looked at again every few seconds. */
export function policyFile(clock: Clock, workspace: string, path: string): PolicySource {
  const read = () => answerOf(workspace, path);
  return {
    name: `file:${path}`,
    read,
    follow: (heard, signal) => polled(clock, signal, everyMs, read, heard),
  };
}
async function answerOf(workspace: string, path: string): Promise<SourceAnswer> {
  const unusable = (problem: string): SourceAnswer => ({
    ...{ state: 'unusable', version: '', by: '' },
    problem: `${path} ${problem}`,
  });
  const file = join(workspace, path);
  try {
    const real = await realpath(file);
    if (!real.startsWith(`${await realpath(workspace)}${sep}`))
      return unusable('leads out of the workspace');
    const { size } = await lstat(real);
    if (size > largestBytes) return unusable(`has ${size} bytes, more than ${largestBytes}`);
    return { state: 'text', text: await readFile(real, 'utf8'), version: '', by: '' };
  } catch (thrown) {
    const { code } = thrown as { readonly code?: unknown };
    return unusable(code === 'ENOENT' ? 'is not there' : `cannot be read (${String(code)})`);
  }
}
