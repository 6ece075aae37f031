import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import { readFileCommands } from '../../../src/sandbox/runner/file-commands.ts';

export interface Ran {
  readonly code: number;
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
}
/** How the process is started, where it matters. */
export interface Start {
  /** Folder of the bundle; the committed one when absent. */
  readonly bundle?: string;
  /** Arguments of Node before the file. */
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
/** An action of the committed dist, as a runner starts it. */
export async function runAction(
  temp: string,
  name: string,
  inputs: Readonly<Record<string, string>>,
  start: Start = {},
): Promise<Ran> {
  const folder = mkdtempSync(join(temp, 'step-'));
  for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '');
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    ),
    ...start.env,
  };
  const file = join(start.bundle ?? 'dist', name, 'main.js');
  const child = spawn(process.execPath, [...(start.nodeArgs ?? []), file], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (log += part));
  const code = await new Promise<number>((resolve) =>
    child.once('close', (status) => resolve(status ?? 1)),
  );
  return { code, outputs: readFileCommands(readFileSync(join(folder, 'output'), 'utf8')), log };
}
export const evidenceOf = ({ outputs, log }: Ran): Evidence => {
  const text = outputs.get('evidence');
  if (text === undefined) throw new Error(`no evidence:\n${log.replace(/^::add-mask.*\n/gm, '')}`);
  return JSON.parse(text) as Evidence;
};
