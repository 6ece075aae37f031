import { createHash } from 'node:crypto';
import type { ArmPods } from '../../ports/metric-source.ts';

interface Arms {
  readonly canary: ArmPods;
  readonly baseline: ArmPods;
}
/**
 * At most `most` pods of both arms together, each arm in proportion: the canary's share of the work stays what the judge was told. Which
 * ones is decided by their names alone, so that look after look asks the same pods, whose counters can be compared.
 */
export function sampledPods({ canary, baseline }: Arms, most: number): Arms {
  const all = canary.pods.length + baseline.pods.length;
  if (all <= most) return { canary, baseline };
  const share = most / all;
  return { canary: partOf(canary, share), baseline: partOf(baseline, share) };
}
const partOf = ({ namespace, pods }: ArmPods, share: number): ArmPods => ({
  namespace,
  // At least two: one pod is no arm.
  pods: [...pods]
    .map((pod) => ({ pod, rank: createHash('sha256').update(pod).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, Math.max(2, Math.round(pods.length * share)))
    .map(({ pod }) => pod),
});
