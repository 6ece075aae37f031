import type {
  CanaryStep,
  CanaryStrategy,
  Rollout,
} from '../../../src/release/argo-rollouts/rollout.ts';
import { shop } from './shop.ts';

/** A quarter, a half, then everything; it waits at both shares. */
export const twoStops: readonly CanaryStep[] = [
  { setWeight: 25 },
  { pause: {} },
  { setWeight: 50 },
  { pause: {} },
];
/** The shop as a Rollout of Argo. */
export function shopRollout(
  namespace: string,
  more: {
    readonly replicas?: number;
    readonly image?: string;
    readonly strategy?: Rollout['spec']['strategy'];
    readonly canary?: CanaryStrategy;
  } = {},
): Rollout {
  const { deployment } = shop(namespace, more.replicas ?? 4, more.image);
  const { replicas, selector, template } = deployment.spec;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: deployment.metadata,
    spec: {
      replicas,
      selector,
      template,
      progressDeadlineSeconds: 30,
      strategy: more.strategy ?? {
        canary: more.canary ?? { maxSurge: 1, maxUnavailable: 0, steps: twoStops },
      },
    },
  };
}
