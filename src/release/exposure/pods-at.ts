import type { ProviderName } from '../../evidence/release.ts';
import { planConsumers } from './consumers-plan.ts';
import { planReplicas } from './replicas-plan.ts';
import { canaryPodsBeside } from './weighted.ts';

/** Pods of the canary at a stage, and of all that serve then. */
export interface StagePods {
  readonly canary: number;
  readonly all: number;
}
/**
 * Pods of the canary, and of all that serve, at a share in percent of a workload of `capacity` pods. undefined where a Rollout's own steps say it.
 * Partitions of a queue are not known here: they only make the counts of `consumers` finer.
 */
export function podsAt(
  provider: ProviderName,
  capacity: number,
  percent: number,
): StagePods | undefined {
  if (provider === 'argo-rollouts') return undefined;
  if (provider !== 'replicas' && provider !== 'consumers') {
    const canary = canaryPodsBeside(capacity, percent);
    return { canary, all: capacity + canary };
  }
  const { canary, stable } =
    provider === 'replicas'
      ? planReplicas(capacity, percent)
      : planConsumers(capacity, null, percent);
  return { canary, all: canary + stable };
}
