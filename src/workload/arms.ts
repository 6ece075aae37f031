import { type Cluster, ClusterError } from '../ports/cluster.ts';
import type { ArmPods } from '../ports/metric-source.ts';
import { resources } from '../ports/resources.ts';
import { current } from '../ports/watching.ts';
import { briefPod } from './brief-pod.ts';
import { isReady, type Pod, restartsOf } from './objects.ts';

/** The pods behind a selector, kept current by one watch. */
export interface Arm {
  /** Ready pods at this moment, and how many there are. */
  current(): ArmPods;
  /** Restarts of all containers that were ever seen, those of pods that are gone included: only its growth says something. */
  restarts(): number;
  pods(): readonly Pod[];
}
/**
 * Begins to watch; resolves with the first list. The watch ends with `signal`; one that fails for good, `retries` times more than the cluster itself
 * tries, calls `failed`.
 */
export async function watchArm(
  cluster: Cluster,
  namespace: string,
  selector: string,
  signal: AbortSignal,
  failed: (thrown: unknown) => void,
  retries = 0,
): Promise<Arm> {
  let pods: ReadonlyMap<string, Pod> = new Map();
  /** By pod, since a pod that was replaced takes its count with it. */
  const restarts = new Map<string, number>();
  let synced: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    synced = resolve;
  });
  const follow = async (): Promise<void> => {
    const options = { labelSelector: selector, keep: briefPod };
    for await (const found of current<Pod>(cluster, resources.pods, namespace, options, signal)) {
      pods = found;
      for (const pod of found.values()) {
        const id = pod.metadata.uid ?? pod.metadata.name;
        restarts.set(id, Math.max(restarts.get(id) ?? 0, restartsOf([pod])));
      }
      synced();
    }
  };
  // A watch that was ended before its first list ends without an error; whoever waits for the list must not wait for ever.
  void persistently(follow, retries).catch(failed).finally(synced);
  await first;
  signal.throwIfAborted();
  return {
    current: () => ({
      namespace,
      pods: [...pods.values()].filter(isReady).map(({ metadata }) => metadata.name),
      total: [...pods.values()].filter(isThere).length,
    }),
    restarts: () => [...restarts.values()].reduce((sum, count) => sum + count, 0),
    pods: () => [...pods.values()],
  };
}

/** The cluster's own tries take half a minute; an API server that is away for longer may be waited for. */
async function persistently(follow: () => Promise<void>, retries: number): Promise<void> {
  for (let left = retries; ; left--)
    try {
      return await follow();
    } catch (thrown) {
      const away = thrown instanceof ClusterError && awayFailures.includes(thrown.failure);
      if (!away || left <= 0) throw thrown;
    }
}
const awayFailures: readonly string[] = ['unreachable', 'server', 'throttled'];

/** A pod that is to serve, ready or not: neither on its way out nor ended (evicted pods stay as failed ones). */
const isThere = ({ metadata, status }: Pod): boolean =>
  metadata.deletionTimestamp === undefined &&
  status?.phase !== 'Failed' &&
  status?.phase !== 'Succeeded';

/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
export function inTwo({ namespace, pods }: ArmPods): { canary: ArmPods; baseline: ArmPods } {
  const group = (parity: number) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
  return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}
