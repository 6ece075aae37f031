import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { recordOn } from './record.ts';
import type { Rollout } from './rollout.ts';

/** The Rollout of a name; undefined when there is none, or no Argo Rollouts at all. */
export const findRollout = (
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<Rollout | undefined> => cluster.get<Rollout>(resources.rollouts, namespace, name);

/** The same where a Rollout is only one of the things that a name may be: a Role without Rollouts has none. */
export async function seekRollout(
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<Rollout | undefined> {
  try {
    return await findRollout(cluster, namespace, name);
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'forbidden') return undefined;
    throw thrown;
  }
}

/** The Rollouts of a namespace that carry a release of ours. */
export async function releasedRollouts(
  cluster: Cluster,
  namespace: string,
): Promise<readonly Rollout[]> {
  try {
    const { items } = await cluster.list<Rollout>(resources.rollouts, namespace);
    return items.filter((rollout) => carriesRelease(rollout));
  } catch (thrown) {
    if (thrown instanceof ClusterError && thrown.failure === 'not-found') return [];
    throw thrown;
  }
}
/** One whose record cannot be read carries one all the same. */
export function carriesRelease(rollout: Rollout): boolean {
  try {
    return recordOn(rollout) !== undefined;
  } catch {
    return true;
  }
}
