import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ResourceType,
} from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import { current } from '../../ports/watching.ts';
import { workloadLabel } from '../../release/record/names.ts';

/** Faults that are injected while a gate looks. */
export interface Faults {
  /** Whether one has begun since this was last asked. */
  begun(): boolean;
}
interface FaultPorts {
  readonly cluster: Cluster;
  readonly log: Pick<Log, 'info'>;
  readonly signal: AbortSignal;
  /** A watch that fails for good. */
  failed(thrown: unknown): void;
}
/**
 * Watches for faults of a workload as inject-chaos creates them; those that are there already began before the gate did. Resolves with the first
 * lists. Of the `usual` types a watch that fails for good ends the gate; one of the `others` that is not installed or may not be read is said,
 * since whoever injects with these rights cannot make one either.
 */
export async function watchFaults(
  { cluster, log, signal, failed }: FaultPorts,
  { usual, others }: Readonly<Record<'usual' | 'others', readonly ResourceType[]>>,
  { namespace, workload }: { readonly namespace: string; readonly workload: string },
): Promise<Faults> {
  const known = new Set<string>();
  let fresh = 0;
  const follow = async (type: ResourceType, listed: () => void): Promise<void> => {
    let first = true;
    const options = { labelSelector: `${workloadLabel}=${workload}` };
    for await (const found of current<KubeObject>(cluster, type, namespace, options, signal)) {
      for (const { metadata } of found.values()) {
        const id = metadata.uid ?? metadata.name;
        if (!known.has(id) && !first) fresh += 1;
        known.add(id);
      }
      first = false;
      listed();
    }
  };
  const unwatched: string[] = [];
  const whereAllowed =
    ({ kind }: ResourceType) =>
    (thrown: unknown): void => {
      const missing =
        thrown instanceof ClusterError && ['forbidden', 'not-found'].includes(thrown.failure);
      if (missing) unwatched.push(kind);
      else failed(thrown);
    };
  const begin = (type: ResourceType, onFailure: (thrown: unknown) => void): Promise<void> =>
    new Promise<void>((listed) => {
      void follow(type, listed).catch(onFailure).finally(listed);
    });
  await Promise.all([
    ...usual.map((type) => begin(type, failed)),
    ...others.map((type) => begin(type, whereAllowed(type))),
  ]);
  signal.throwIfAborted();
  if (unwatched.length > 0)
    log.info(
      `faults of these kinds are not watched for (not installed, or no right to list them): ${unwatched.sort().join(', ')}`,
    );
  return {
    begun() {
      const any = fresh > 0;
      fresh = 0;
      return any;
    },
  };
}
