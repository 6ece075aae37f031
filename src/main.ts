import { setFlagsFromString } from 'node:v8';
import type { Runtime } from './ports/runtime.ts';

/** What every action module exports. */
export interface Action {
  run(runtime: Runtime): Promise<void>;
  post?(runtime: Runtime): Promise<void>;
}
const actions = {
  'decide-promote': (): Promise<Action> => import('./actions/decide-promote/action.ts'),
  'deploy-canary': (): Promise<Action> => import('./actions/deploy-canary/action.ts'),
  'gate-health': (): Promise<Action> => import('./actions/gate-health/action.ts'),
  'gate-metrics': (): Promise<Action> => import('./actions/gate-metrics/action.ts'),
  'inject-chaos': (): Promise<Action> => import('./actions/inject-chaos/action.ts'),
  'promote-canary': (): Promise<Action> => import('./actions/promote-canary/action.ts'),
  'rollback-canary': (): Promise<Action> => import('./actions/rollback-canary/action.ts'),
  sweep: (): Promise<Action> => import('./actions/sweep/action.ts'),
} as const;
export type ActionName = keyof typeof actions;

/** The only place that turns an error into a failed step. */
async function execute(name: ActionName, stage: keyof Action): Promise<void> {
  // A step waits more than it computes: V8 would give page after page of a list a young generation of some 100 MB (docs/scale.md).
  setFlagsFromString('--semi-space-growth-factor=1');
  const { actionsRuntime } = await import('./adapters/host/actions-runtime.ts');
  const runtime = actionsRuntime();
  try {
    const action = await actions[name]();
    await action[stage]?.(runtime);
  } catch (thrown) {
    const { messageOf, UsageError } = await import('./errors.ts');
    runtime.log.error(messageOf(thrown), `${name} failed`);
    if (!(thrown instanceof UsageError) && thrown instanceof Error && thrown.stack !== undefined)
      runtime.log.debug(thrown.stack);
    process.exitCode = 1;
  }
}
export const main = (name: ActionName): Promise<void> => execute(name, 'run');
export const post = (name: ActionName): Promise<void> => execute(name, 'post');
/** `dist/cli/main.js`: the same capabilities on a laptop. */
export async function cli(): Promise<void> {
  const { runCli } = await import('./cli/main.ts');
  process.exitCode = await runCli(process.argv.slice(2));
}
