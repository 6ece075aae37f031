import { setFlagsFromString } from 'node:v8';
import type { Action } from './actions/action.ts';
import { type ActionName, actions, alwaysWork } from './actions/catalogue.ts';

/** The only place that turns an error into a failed step. */
async function execute(name: ActionName, stage: keyof Action): Promise<void> {
  // A step waits more than it computes: V8 would give page after page of a list a young generation of some 100 MB (docs/scale.md).
  setFlagsFromString('--semi-space-growth-factor=1');
  const [{ actionsRuntime }, { settledRuntime }, { withStepKubeconfig }] = await Promise.all([
    import('./adapters/host/actions-runtime.ts'),
    import('./connect/settings.ts'),
    import('./connect/step-kubeconfig.ts'),
  ]);
  const runtime = withStepKubeconfig(actionsRuntime());
  try {
    const action: Action = await actions[name]();
    const settled = await settledRuntime(runtime, {
      action: name,
      wayBack: stage === 'post' || alwaysWork.has(name),
      tables: async () => (await import('./actions/tables.ts')).tables,
    });
    await action[stage]?.(settled);
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
