import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Deployment } from './objects.ts';

/** Waits by watch until a Deployment is as wanted; false at the deadline. A Deployment that is gone is passed as undefined. */
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
  const ended = new AbortController();
  const either = AbortSignal.any([ended.signal, signal]);
  const timer = clock.sleep(wanted.timeoutMs, either).then(
    () => ended.abort(),
    () => undefined,
  );
  let reached = false;
  const options = { fieldSelector: `metadata.name=${name}` };
  for await (const event of cluster.watch<Deployment>(
    resources.deployments,
    namespace,
    options,
    either,
  )) {
    const found = event.type === 'SYNC' ? event.objects[0] : event.object;
    if (found === undefined) continue;
    wanted.onChange?.(found);
    if (wanted.until(found)) {
      reached = true;
      break;
    }
  }
  ended.abort();
  await timer;
  signal.throwIfAborted();
  return reached;
}
