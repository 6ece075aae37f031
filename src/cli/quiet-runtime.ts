import { systemClock } from '../adapters/host/system-clock.ts';
import { outsideCi, type Runtime } from '../ports/runtime.ts';

const nothing = (): void => undefined;
/** Nothing of a host: what is looked at leaves no output, state or summary. */
export const quietRuntime = (): Runtime => ({
  log: {
    ...{ debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing },
    group: (_title, body) => body(),
  },
  clock: systemClock,
  run: { ...outsideCi, runId: 'look', runAttempt: 1 },
  tempFolder: '',
  workspace: '.',
  signal: new AbortController().signal,
  input: () => '',
  output: nothing,
  saveState: nothing,
  savedState: () => '',
  mask: nothing,
  summary: () => Promise.resolve(),
  env: () => undefined,
});
