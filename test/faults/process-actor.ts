import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFileCommands } from '../../src/sandbox/runner/file-commands.ts';
import { runProcess } from '../../src/sandbox/runner/process.ts';
import type { Actor, Begin } from './acting.ts';
import { shorten } from './acting.ts';
import type { World } from './world.ts';

/** The same step as the bundle that users get, in a process of its own: signals are signals, SIGKILL is SIGKILL, time is real. */
export function beginProcess(world: Pick<World, 'folder'>, bundle: string, begin: Begin): Actor {
  const folder = mkdtempSync(join(world.folder, 'job-'));
  const requests: string[] = [];
  const outputs: Record<string, string> = {};
  const said: string[] = [];
  const cancelled = new AbortController();
  let child: ChildProcess | undefined;
  let dead = false;
  const file = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, '');
    return path;
  };
  const env = (): Record<string, string> => ({
    PATH: process.env['PATH'] ?? '',
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_RUN_ID: begin.runId,
    GITHUB_RUN_ATTEMPT: String(begin.attempt),
    ...Object.fromEntries(
      Object.entries(begin.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  });
  const spawned = async (stage: 'main' | 'post', more: Record<string, string>): Promise<number> => {
    const script = resolve(bundle, begin.action, `${stage}.js`);
    if (stage === 'post' && !existsSync(script)) return 0;
    const { code } = await runProcess(process.execPath, [script], {
      cwd: folder,
      env: { ...env(), ...more },
      signal: stage === 'main' ? cancelled.signal : new AbortController().signal,
      timeoutMs: 180_000,
      line: (line) => said.push(line),
      spawned: (started) => {
        child = started;
      },
    });
    return code;
  };
  const run = async (): Promise<string | undefined> => {
    const code = await spawned('main', {});
    for (const [name, value] of readFileCommands(readFileSync(file('output'), 'utf8')))
      outputs[name] = value;
    if (code === 0 && !dead) return undefined;
    return said.filter((line) => line.startsWith('::error')).at(-1) ?? `exit code ${code}`;
  };
  const actor: Actor = {
    user: begin.user,
    label: `process ${begin.label}`,
    requests,
    outputs,
    done: run(),
    onRequest(request) {
      if (dead) return { reset: true };
      requests.push(shorten(request));
      return begin.meddle(requests.length - 1, actor);
    },
    kill() {
      dead = true;
      child?.kill('SIGKILL');
    },
    signal(name) {
      // GitHub begins with SIGINT; others, and an evicted runner pod, with SIGTERM.
      if (name === 'SIGINT') cancelled.abort();
      else child?.kill('SIGTERM');
    },
    post: async () => {
      if (dead) return;
      const saved = readFileCommands(readFileSync(file('state'), 'utf8'));
      await spawned(
        'post',
        Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value])),
      );
    },
  };
  return actor;
}
