import type { CanaryStrategy } from './rollout.ts';

export interface Counts {
  readonly canary: number;
  readonly stable: number;
  /** Percent of the pods. */
  readonly achievedPercent: number;
}

/**
 * The counts that Argo's basic canary (no traffic routing) settles at: of `replicas` pods, or one more where it may surge, the number that
 * comes nearest to the weight; a share that is neither 0 nor 100 % never leaves a version without any pod when there are two or more.
 * Source: https://argo-rollouts.readthedocs.io/en/stable/features/canary/ and the real controller (test/cluster/argo-rollouts.test.ts).
 */
export function countsAt(replicas: number, percent: number, strategy: CanaryStrategy): Counts {
  if (replicas === 0) return { canary: 0, stable: 0, achievedPercent: 0 };
  const surge = surgeOf(replicas, strategy) > 0;
  const exact = (replicas * percent) / 100;
  const up = Math.ceil(exact);
  const down = Math.floor(exact);
  const whole = percent === 0 || percent === 100 || (replicas === 1 && !surge);
  const halfWay = (total: number): boolean => ((total * percent) / 100) % 1 === 0.5;
  // In its order, since the first of equally near ones wins; half-way between two counts it takes the larger one.
  const options = [
    ...(up < replicas || whole ? [{ canary: up, total: replicas }] : []),
    ...(!halfWay(replicas) && (down > 0 || whole) ? [{ canary: down, total: replicas }] : []),
    ...(surge ? [{ canary: up, total: replicas + 1 }] : []),
    ...(surge && !halfWay(replicas + 1) && (down > 0 || whole)
      ? [{ canary: down, total: replicas + 1 }]
      : []),
  ];
  const shareOf = ({ canary, total }: { readonly canary: number; readonly total: number }) =>
    (canary * 100) / total;
  const [first = { canary: 0, total: replicas }, ...others] = options;
  const best = others.reduce(
    (found, option) =>
      Math.abs(shareOf(option) - percent) < Math.abs(shareOf(found) - percent) ? option : found,
    first,
  );
  return {
    canary: best.canary,
    stable: best.total - best.canary,
    achievedPercent: shareOf(best),
  };
}

/** With traffic routing the data plane makes the share whatever the counts; the canary gets pods for it, stable keeps its own. */
export const routedCounts = (replicas: number, percent: number): Counts => ({
  canary: Math.ceil((replicas * percent) / 100),
  stable: replicas,
  achievedPercent: percent,
});

/** Pods above `replicas` that the strategy allows; a quarter, rounded up, when it does not say. */
export const surgeOf = (replicas: number, { maxSurge = '25%' }: CanaryStrategy): number =>
  typeof maxSurge === 'number'
    ? maxSurge
    : Math.ceil((Number(maxSurge.replace('%', '')) * replicas) / 100);
/** Pods below `replicas` that it allows; a quarter, rounded down, when it does not say; never nothing at all in both directions. */
export function unavailableOf(replicas: number, strategy: CanaryStrategy): number {
  const { maxUnavailable = '25%' } = strategy;
  const allowed =
    typeof maxUnavailable === 'number'
      ? maxUnavailable
      : Math.floor((Number(maxUnavailable.replace('%', '')) * replicas) / 100);
  return allowed === 0 && surgeOf(replicas, strategy) === 0 ? 1 : Math.min(allowed, replicas);
}
