import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ResourceType,
} from '../ports/cluster.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import { endExperiment } from './rescue.ts';
import { chaosName } from './spec.ts';

type Ports = Parameters<typeof endExperiment>[0];

/** What earlier attempts of this very run left in the cluster, because its API was away until they had ended, is ended before a new one begins. */
export async function endEarlierAttempts(
  ports: Ports,
  namespace: string,
  run: RunIdentity,
  about: { readonly name: string; readonly type: ResourceType; readonly rounds: number },
): Promise<void> {
  const { type } = about;
  for (let attempt = 1; attempt < run.runAttempt; attempt++)
    for (let round = 1; round <= about.rounds; round++) {
      const name = chaosName({ ...run, runAttempt: attempt }, about.name, round);
      const left = await found(ports.cluster, type, namespace, name);
      if (left === undefined) continue;
      const { cleanup, detail } = await endExperiment(ports, type, left);
      if (cleanup === 'leaked') throw new Error(`${name} of an earlier attempt: ${detail}`);
    }
}
async function found(
  cluster: Cluster,
  type: ResourceType,
  namespace: string,
  name: string,
): Promise<KubeObject | undefined> {
  try {
    return await cluster.get(type, namespace, name);
  } catch (thrown) {
    // Without Chaos Mesh there is nothing to end; the checks before the experiment say so.
    if (thrown instanceof ClusterError && thrown.failure === 'not-found') return undefined;
    throw thrown;
  }
}
