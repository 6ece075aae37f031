export interface ReplicaPlan {
  readonly canary: number;
  readonly stable: number;
  /** Share of the pods, in percent, that are canaries. */
  readonly achievedPercent: number;
}

/**
 * Canary and stable replica counts whose true ratio is nearest to `percent`, given `capacity` = the replicas of stable before the release.
 * Never fewer pods than `capacity` in all, never more than `capacity` of either; of equally near ones the fewest pods. Stable is 0 only at 100 %.
 */
export function planReplicas(capacity: number, percent: number): ReplicaPlan {
  const most = Math.max(1, capacity);
  if (percent >= 100) return { canary: most, stable: 0, achievedPercent: 100 };
  let best: ReplicaPlan = { canary: 1, stable: most, achievedPercent: shareOf(1, most) };
  for (let canary = 1; canary <= most; canary++)
    for (let stable = Math.max(1, most - canary); stable <= most; stable++) {
      const candidate = { canary, stable, achievedPercent: shareOf(canary, stable) };
      if (nearer(candidate, best, percent)) best = candidate;
    }
  return best;
}

export const shareOf = (canary: number, stable: number): number =>
  canary + stable === 0 ? 0 : (100 * canary) / (canary + stable);

function nearer(a: ReplicaPlan, b: ReplicaPlan, percent: number): boolean {
  const gap = (plan: ReplicaPlan): number => Math.abs(plan.achievedPercent - percent);
  if (Math.abs(gap(a) - gap(b)) > 1e-9) return gap(a) < gap(b);
  return a.canary + a.stable < b.canary + b.stable;
}
