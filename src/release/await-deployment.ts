import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import { currentOne, within } from '../ports/watching.ts';
import type { Deployment } from './objects.ts';

/** Waits by watch until a Deployment is as wanted; false at the deadline. A Deployment that is gone is waited for. */
export async function awaitDeployment(
  {
    cluster,
    clock,
    signal,
  }: { readonly cluster: Cluster; readonly clock: Clock; readonly signal: AbortSignal },
  namespace: string,
  name: string,
  wanted: {
    readonly timeoutMs: number;
    readonly until: (deployment: Deployment) => boolean;
    readonly onChange?: (deployment: Deployment) => void;
  },
): Promise<boolean> {
  const reached = await within(clock, wanted.timeoutMs, signal, async (limit) => {
    for await (const deployment of currentOne<Deployment>(
      cluster,
      resources.deployments,
      namespace,
      name,
      limit,
    )) {
      if (deployment === undefined) continue;
      wanted.onChange?.(deployment);
      if (wanted.until(deployment)) return true;
    }
    return false;
  });
  signal.throwIfAborted();
  return reached;
}
