import { type Cluster, ClusterError, type ClusterFailure } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { recordOn } from './record.ts';
import type { Rollout } from './rollout.ts';

/** The Rollout of a name; undefined when there is none, or no Argo Rollouts at all. */
export const findRollout = (
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<Rollout | undefined> =>
  unless(['not-found'], undefined, () => cluster.get<Rollout>(resources.rollouts, namespace, name));

/** The same where a Rollout is only one of the things that a name may be: a Role without Rollouts has none. */
export const seekRollout: typeof findRollout = (cluster, namespace, name) =>
  unless(['forbidden'], undefined, () => findRollout(cluster, namespace, name));

async function unless<T>(
  failures: readonly ClusterFailure[],
  otherwise: T,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof ClusterError && failures.includes(thrown.failure)) return otherwise;
    throw thrown;
  }
}

/** The Rollouts of a namespace that carry a release of ours. */
export const releasedRollouts = (
  cluster: Cluster,
  namespace: string,
): Promise<readonly Rollout[]> =>
  unless(['not-found'], [], async () =>
    (await cluster.list<Rollout>(resources.rollouts, namespace)).items.filter(carriesRelease),
  );
/** One whose record cannot be read carries one all the same. */
export function carriesRelease(rollout: Rollout): boolean {
  try {
    return recordOn(rollout) !== undefined;
  } catch {
    return true;
  }
}
