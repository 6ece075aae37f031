import type { ReleaseHandle } from '../../src/evidence/release.ts';
import { decisionOn } from './decisions.ts';
import type { Life, Step } from './lives.ts';
import type { World } from './world.ts';

/** The inputs of a step as a workflow would give them, with the outputs of the steps before it. */
export function inputsOf(
  stage: {
    readonly life: Life;
    readonly namespace: string;
    readonly handles: readonly ReleaseHandle[];
    readonly guarded: boolean;
    readonly world: Pick<World, 'deployInputs'>;
  },
  step: Step,
  kubeconfig: string,
): Record<string, string> {
  const common = { kubeconfig, ...step.inputs };
  const target = {
    namespace: stage.namespace,
    workload: 'shop',
    'workload-kind': stage.life.kind,
  };
  const last = stage.handles.at(-1);
  const first = stage.handles[0];
  switch (step.action) {
    case 'deploy-canary':
      return {
        ...common,
        ...target,
        provider: stage.life.provider,
        ...stage.world.deployInputs(stage.guarded),
        ...(step.decision === undefined || last === undefined
          ? {}
          : { previous: decisionOn(last, 'promote') }),
      };
    case 'rollback-canary':
      return { ...common, ...target, reason: 'the fault harness' };
    case 'sweep':
      return { ...common, namespace: stage.namespace };
    case 'dead-man':
      return { ...common, ...target };
    default: {
      const handle = step.decision === 'all-of-stage-1' ? first : last;
      const about = step.decision === 'of-stage-1' ? first : handle;
      return {
        ...common,
        release: JSON.stringify(handle ?? ''),
        ...(step.decision === undefined || about === undefined
          ? {}
          : { decision: decisionOn(about, step.decision === 'hold' ? 'hold' : 'promote') }),
      };
    }
  }
}
