import type { FaultSeen } from './chaos-seen.ts';
import type { Moment } from './moments.ts';

/** What a step of inject-chaos called a pass. */
export interface Green {
  /** Name of the object that its evidence speaks of. */
  readonly object: string;
  /** Index of the moment when it had ended. */
  readonly at: number;
}
export interface ChaosPlayed {
  readonly moments: readonly Moment[];
  readonly green: readonly Green[];
}
const named = (moments: readonly Moment[], object: string): readonly FaultSeen[] =>
  moments.flatMap(({ chaos }) => chaos.filter(({ name }) => name === object));

/** Each fault has an end of its own from the moment it exists, a date for the sweep, and leaves nothing. */
export function outlives({ moments }: ChaosPlayed): string | undefined {
  for (const { chaos, change } of moments)
    for (const { name, lasts, durationMs, expiresMs } of chaos) {
      if (Number.isNaN(expiresMs)) return `after ${change}: ${name} has no date for the sweep`;
      if (lasts && !(durationMs !== undefined && durationMs > 0))
        return `after ${change}: ${name} has no end of its own`;
    }
  const last = moments.at(-1);
  const [left] = last?.residue ?? [];
  return left === undefined ? undefined : `rules of ${left} are left in a pod`;
}
/** What a fault names was a pod of the canary, in its own namespace, before the fault was made; one that has ended since is hit by nothing. */
export function outside({ moments }: ChaosPlayed): string | undefined {
  const known = new Set<string>();
  const canary = new Set<string>();
  for (const { chaos, change, canaryPods } of moments) {
    for (const { uid, name, pods, namespaces } of chaos) {
      if (known.has(uid)) continue;
      known.add(uid);
      const other = pods.find((pod) => !canary.has(pod));
      if (other !== undefined) return `${change}: ${name} hits ${other}, no pod of the canary`;
      if (namespaces.length > 1) return `${change}: ${name} names ${namespaces.join(', ')}`;
    }
    for (const pod of canaryPods) canary.add(pod);
  }
  return undefined;
}
/** A pass speaks of a fault that was there, that Chaos Mesh had injected, and that is gone. */
export function unproven({ moments, green }: ChaosPlayed): string | undefined {
  for (const { object, at } of green) {
    const seen = named(moments.slice(0, at + 1), object);
    if (!seen.some(({ injected }) => injected))
      return `a pass speaks of ${object}, which was never injected`;
    if (moments[at]?.chaos.some(({ name }) => name === object) === true)
      return `a pass speaks of ${object}, which was still there`;
  }
  return undefined;
}
