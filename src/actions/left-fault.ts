import { endExperiment } from '../chaos/rescue.ts';
import { withCluster } from '../connect/cluster.ts';
import { type ReleaseHandle, releaseSchema } from '../evidence/release.ts';
import { decodeState } from '../evidence/state.ts';
import type { Cluster, ResourceType } from '../ports/cluster.ts';
import type { Runtime } from '../ports/runtime.ts';

/** Ending a fault must go on after a signal: such a connection is bounded by its deadlines alone. */
export const outlasting = () => ({ signal: new AbortController().signal });

/** The post step of an action that injects: a fault that the step remembered (state `object`) and that is still there is ended. */
export async function endLeftFault(
  runtime: Runtime,
  inputs: Parameters<typeof withCluster>[0] & { readonly release: string },
  {
    type,
    what,
    title,
  }: { readonly type: ResourceType; readonly what: string; readonly title: string },
): Promise<void> {
  const name = runtime.savedState('object');
  const { namespace } = decodeState<ReleaseHandle>(inputs.release, releaseSchema, 'release');
  const end = async (cluster: Cluster): Promise<void> => {
    const found = await cluster.get(type, namespace, name);
    if (found === undefined) return;
    const { cleanup, detail } = await endExperiment({ cluster, clock: runtime.clock }, type, found);
    runtime.log.warning(`The ${what} was still there: ${cleanup}, ${detail}`, title);
    if (cleanup === 'leaked') throw new Error(detail);
  };
  await withCluster(inputs, runtime, end, outlasting());
}
