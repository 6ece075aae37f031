import { decisionOn } from './decisions.ts';
import { type Deployed, decisionAfter } from './jobs.ts';
import type { Decided, Life, Step } from './lives.ts';
import type { World } from './world.ts';

/** The inputs of a step as a workflow would give them, with the outputs of the steps before it. */
export function inputsOf(
  stage: {
    readonly life: Life;
    readonly namespace: string;
    readonly deployed: readonly Deployed[];
    readonly guarded: boolean;
    readonly world: Pick<World, 'deployInputs' | 'nowMs'>;
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
  const last = stage.deployed.at(-1);
  const first = stage.deployed[0];
  const nowMs = stage.world.nowMs();
  switch (step.action) {
    case 'deploy-canary':
      return {
        ...common,
        ...target,
        provider: stage.life.provider,
        ...stage.world.deployInputs(stage.guarded),
        ...(step.decision === undefined || last === undefined
          ? {}
          : { previous: oneText(step.decision, { first, last, nowMs }) }),
      };
    case 'rollback-canary':
      return { ...common, ...target, reason: 'the fault harness' };
    case 'sweep':
      return { ...common, namespace: stage.namespace };
    case 'dead-man':
      return { ...common, ...target };
    default: {
      const handle = (step.decision === 'all-of-stage-1' ? first : last)?.handle;
      return {
        ...common,
        release: JSON.stringify(handle ?? ''),
        ...(step.decision === undefined || last === undefined
          ? {}
          : { decision: oneText(step.decision, { first, last, nowMs }) }),
      };
    }
  }
}

const hourMs = 3_600_000;
/** A run that is begun again is given the decision of its first attempt, to the letter. */
const texts = new WeakMap<Deployed, Map<Decided, string>>();
function oneText(kind: Decided, about: Parameters<typeof decided>[1]): string {
  const known = texts.get(about.last) ?? new Map<Decided, string>();
  texts.set(about.last, known);
  const text = known.get(kind) ?? decided(kind, about);
  known.set(kind, text);
  return text;
}
/** The text of a decision. */
function decided(
  kind: Decided,
  { first, last, nowMs }: { first: Deployed | undefined; last: Deployed; nowMs: number },
): string {
  const at = (ms: number): string => new Date(nowMs + ms).toISOString();
  switch (kind) {
    case 'promote':
      return decisionOn(last.handle, 'promote', at(0));
    case 'hold':
      return decisionOn(last.handle, 'hold', at(0));
    case 'of-stage-1':
    case 'all-of-stage-1':
      return decisionOn((first ?? last).handle, 'promote', at(0));
    case 'aged':
      return decisionOn(last.handle, 'promote', at(-hourMs / 4));
    case 'early':
      return decisionOn(last.handle, 'promote', at(-hourMs / 2));
    case 'after-success':
      return decisionAfter(last, 'success', nowMs);
    case 'after-failure':
      return decisionAfter(last, 'failure', nowMs);
    case 'after-cancelled':
      return decisionAfter(last, 'cancelled', nowMs);
    case 'after-skipped':
      return decisionAfter(last, 'skipped', nowMs);
  }
}
