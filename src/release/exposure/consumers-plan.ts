import { UsageError } from '../../errors.ts';
import type { GroupView } from '../../ports/consumer-group.ts';
import { planReplicas, type ReplicaPlan, shareOf } from './replicas-plan.ts';

/**
 * Counts of canary and stable consumers whose ratio is nearest to `percent`. With partitions there are never more pods than partitions,
 * since the rest would own nothing; of equally near counts those that divide the partitions evenly, then the fewest.
 */
export function planConsumers(
  capacity: number,
  partitions: number | null,
  percent: number,
): ReplicaPlan {
  if (partitions === null) return planReplicas(capacity, percent);
  if (percent >= 100)
    return { canary: Math.max(1, Math.min(capacity, partitions)), stable: 0, achievedPercent: 100 };
  if (partitions < 2)
    throw new UsageError(
      `A topic with ${partitions} partition has one owner: ${percent} % cannot be reached, only 100 %.`,
      { input: 'exposure', fix: 'Give the topic more partitions, or go to 100 in one stage.' },
    );
  const candidates = evenlyOwned(Math.max(1, capacity), partitions);
  return candidates.reduce((best, candidate) =>
    better(candidate, best, partitions, percent) ? candidate : best,
  );
}

/** Every pair of counts that keeps the capacity, as far as partitions allow, and leaves no pod without one; never empty from 2 partitions on. */
function evenlyOwned(most: number, partitions: number): readonly ReplicaPlan[] {
  const least = Math.min(most, partitions);
  const upTo = (last: number): readonly number[] =>
    Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
  return upTo(Math.min(most, partitions - 1)).flatMap((canary) =>
    upTo(Math.min(most, partitions - canary))
      .filter((stable) => canary + stable >= least)
      .map((stable) => ({ canary, stable, achievedPercent: shareOf(canary, stable) })),
  );
}
function better(a: ReplicaPlan, b: ReplicaPlan, partitions: number, percent: number): boolean {
  const gap = (plan: ReplicaPlan): number => Math.abs(plan.achievedPercent - percent);
  if (Math.abs(gap(a) - gap(b)) > 1e-9) return gap(a) < gap(b);
  const uneven = (plan: ReplicaPlan): number =>
    partitions % (plan.canary + plan.stable) === 0 ? 0 : 1;
  if (uneven(a) !== uneven(b)) return uneven(a) < uneven(b);
  return a.canary + a.stable < b.canary + b.stable;
}

export interface PodPlace {
  readonly name: string;
  readonly ip: string | undefined;
}
/** Units owned by the canary's pods, by stable's, and by somebody else. A member is a pod's by its address or by its name. */
export function ownedUnits(
  view: GroupView,
  pods: { readonly canary: readonly PodPlace[]; readonly stable: readonly PodPlace[] },
): { readonly canary: number; readonly stable: number; readonly others: number } {
  const named = (arm: readonly PodPlace[], text: string): boolean =>
    arm.some(({ name }) => hasWord(text, name));
  const placed = (arm: readonly PodPlace[], host: string): boolean =>
    arm.some(({ ip }) => ip !== undefined && ip === host);
  const armOf = (is: (arm: readonly PodPlace[]) => boolean): 'canary' | 'stable' | 'others' => {
    const [canary, stable] = [is(pods.canary), is(pods.stable)];
    // An address of both arms (host network, a proxy in between) tells nothing.
    return canary === stable ? 'others' : canary ? 'canary' : 'stable';
  };
  const count = { canary: 0, stable: 0, others: 0 };
  for (const { host, clientName, units } of view.members) {
    const byName = armOf((arm) => named(arm, clientName));
    count[byName === 'others' ? armOf((arm) => placed(arm, host)) : byName] += units;
  }
  return count;
}
/** `name` in `text`, not as a part of a longer pod name. */
function hasWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const inWord = (character: string | undefined): boolean => /[a-z0-9-]/i.test(character ?? ' ');
  const behind = text.slice(at + name.length);
  // Client libraries append numbers: `shop-canary-abc12-1`.
  return !inWord(text[at - 1]) && (!inWord(behind[0]) || /^-\d+$/.test(behind));
}
