import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { outsideCi, type Runtime } from '../../src/ports/runtime.ts';
import { defaultDrainMs } from '../../src/release/beside/removal.ts';

export interface RecordedRuntime extends Runtime {
  readonly outputs: Record<string, string>;
  readonly said: string[];
}
/** Nothing in these tests has clients whose requests are still on their way, so that no second is waited for them unless a test says so. */
const quick: Readonly<Record<string, string>> = { drain: '0s' };
/** The same for what leaves a canary by itself: the switch and the sweep. Every other wait is as long as it says. */
export const quickClock: Clock = {
  ...systemClock,
  sleep: (ms, signal) => systemClock.sleep(ms === defaultDrainMs ? 0 : ms, signal),
};
/** A host that remembers what an action set and said. */
export function recordedRuntime(
  inputs: Readonly<Record<string, string>>,
  run: { readonly id?: string; readonly attempt?: number } = {},
): RecordedRuntime {
  const outputs: Record<string, string> = {};
  const said: string[] = [];
  const state: Record<string, string> = {};
  const folder = mkdtempSync(join(tmpdir(), 'sluice-test-'));
  const say = (message: string): void => {
    said.push(message);
  };
  return {
    outputs,
    said,
    log: {
      debug: () => undefined,
      info: say,
      notice: say,
      warning: say,
      error: say,
      group: (title, body) => {
        say(title);
        return body();
      },
    },
    clock: quickClock,
    run: {
      ...outsideCi,
      runId: run.id ?? '100',
      runAttempt: run.attempt ?? 1,
      runUrl: `https://ci/${run.id ?? '100'}`,
    },
    tempFolder: folder,
    workspace: folder,
    signal: new AbortController().signal,
    input: (name) => inputs[name] ?? quick[name] ?? '',
    output: (name, value) => {
      outputs[name] = value;
    },
    saveState: (name, value) => {
      state[name] = value;
    },
    savedState: (name) => state[name] ?? '',
    mask: () => undefined,
    summary: () => Promise.resolve(),
    env: () => undefined,
  };
}
