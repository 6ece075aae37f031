import type { Cluster, KubeObject, ResourceType } from '../../ports/cluster.ts';
import { current } from '../../ports/watching.ts';
import { workloadLabel } from '../../release/record/names.ts';

/** Faults that are injected while a gate looks. */
export interface Faults {
  /** Whether one has begun since this was last asked. */
  begun(): boolean;
}
/**
 * Watches for faults of a workload as inject-chaos creates them; those that are there already began before the gate did. Resolves with the first
 * lists; a watch that fails for good rejects `failed`.
 */
export async function watchFaults(
  cluster: Cluster,
  types: readonly ResourceType[],
  { namespace, workload }: { readonly namespace: string; readonly workload: string },
  signal: AbortSignal,
  failed: (thrown: unknown) => void,
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
  await Promise.all(
    types.map(
      (type) =>
        new Promise<void>((listed) => {
          void follow(type, listed).catch(failed).finally(listed);
        }),
    ),
  );
  signal.throwIfAborted();
  return {
    begun() {
      const any = fresh > 0;
      fresh = 0;
      return any;
    },
  };
}
