import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { currentOne, within } from '../ports/watching.ts';
import { type WorkloadPlace, workloadTypes } from './kinds.ts';
import type { Workload } from './objects.ts';

/** Waits by watch until a workload is as wanted; false at the deadline. One that is gone is waited for. */
export async function awaitWorkload(
  {
    cluster,
    clock,
    signal,
  }: { readonly cluster: Cluster; readonly clock: Clock; readonly signal: AbortSignal },
  { kind, namespace, name }: WorkloadPlace,
  wanted: {
    readonly timeoutMs: number;
    readonly until: (workload: Workload) => boolean | Promise<boolean>;
    readonly onChange?: (workload: Workload) => void;
  },
): Promise<boolean> {
  const reached = await within(clock, wanted.timeoutMs, signal, async (limit) => {
    for await (const workload of currentOne<Workload>(
      cluster,
      workloadTypes[kind].resource,
      namespace,
      name,
      limit,
    )) {
      if (workload === undefined) continue;
      wanted.onChange?.(workload);
      if (await wanted.until(workload)) return true;
    }
    return false;
  });
  signal.throwIfAborted();
  return reached;
}
