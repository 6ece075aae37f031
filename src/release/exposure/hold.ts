import type { Cluster, ResourceType } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { unraced } from '../../workload/races.ts';
import { type HeldAutoscaler, pausedReplicas } from '../record/held-autoscaler.ts';
import {
  type Autoscaler,
  type Bounds,
  boundsOf,
  heldMark,
  isHpa,
  isSame,
  type Mark,
  markOf,
  ownBounds,
} from './autoscaler-bounds.ts';

/** Keeps the autoscaler at this count of stable, so that it does not undo the share. At 0 it rests by itself. Idempotent. */
export const holdAutoscaler = (
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler | undefined,
  replicas: number,
): Promise<void> =>
  change(cluster, namespace, held, (before) => {
    if (held?.kind === 'keda') return { ...before, paused: String(replicas) };
    // An autoscaler's bounds begin at 1; one whose target is at 0 does nothing.
    const bound = Math.max(1, replicas);
    return { ...before, min: bound, max: bound };
  });

/** Lets the autoscaler raise stable, and not take it below this count: an arm that idles now must be able to serve everybody at once. Idempotent. */
export const floorAutoscaler = (
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler | undefined,
  replicas: number,
): Promise<void> =>
  change(cluster, namespace, held, (before) => {
    const { min, max, paused } = before;
    // A pause of people's is a count: KEDA would put stable back to it.
    if (paused !== null)
      return { ...before, paused: String(Math.max(Number(paused) || 0, replicas)) };
    const least = Math.min(replicas, max);
    return least > (min ?? 0) ? { ...before, min: least } : before;
  });

/** Gives the autoscaler back what it had; what people changed meanwhile stays, and one that is gone is not missed. Idempotent. */
export async function releaseAutoscaler(
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler | undefined,
): Promise<void> {
  if (held === undefined) return;
  await unraced(async () => {
    const found = await read(cluster, namespace, held);
    if (found === undefined) return;
    const now = boundsOf(found);
    if (markOf(found) !== undefined)
      return await write(cluster, found, ownBounds(found), undefined);
    // Held by a version of Sluice that left no mark: equal bounds, or any pause, are its own.
    const ours = held.kind === 'keda' || now.min === now.max;
    if (ours) await write(cluster, found, { ...now, ...recorded(held) }, undefined);
  });
}

async function change(
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler | undefined,
  wanted: (before: Bounds) => Bounds,
): Promise<void> {
  if (held === undefined) return;
  await unraced(async () => {
    const found = await read(cluster, namespace, held);
    if (found === undefined) return;
    const before =
      markOf(found) === undefined ? { ...boundsOf(found), ...recorded(held) } : ownBounds(found);
    const set = wanted(before);
    await write(cluster, found, set, isSame(set, before) ? undefined : { set, before });
  });
}

/** What the release record says that it was. */
const recorded = (held: HeldAutoscaler): Partial<Bounds> =>
  held.kind === 'hpa'
    ? { min: held.min, max: held.max }
    : { paused: held.paused, ...(held.least === undefined ? {} : { min: held.least }) };

const typeOf = ({ kind }: Pick<HeldAutoscaler, 'kind'>): ResourceType =>
  kind === 'hpa' ? resources.horizontalPodAutoscalers : resources.scaledObjects;
const read = (
  cluster: Cluster,
  namespace: string,
  held: HeldAutoscaler,
): Promise<Autoscaler | undefined> => cluster.get<Autoscaler>(typeOf(held), namespace, held.name);
async function write(
  cluster: Cluster,
  found: Autoscaler,
  set: Bounds,
  kept: Mark | undefined,
): Promise<void> {
  const { annotations = {}, resourceVersion, namespace = '', name } = found.metadata;
  const text = kept === undefined ? null : JSON.stringify(kept);
  if (isSame(boundsOf(found), set) && (annotations[heldMark] ?? null) === text) return;
  const hpa = isHpa(found);
  await cluster.patch(typeOf({ kind: hpa ? 'hpa' : 'keda' }), namespace, name, {
    type: 'merge',
    body: {
      metadata: {
        resourceVersion,
        annotations: { [heldMark]: text, ...(hpa ? {} : { [pausedReplicas]: set.paused }) },
      },
      spec: hpa ? { minReplicas: set.min, maxReplicas: set.max } : { minReplicaCount: set.min },
    },
  });
}
