import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { noSuchRevision } from '../../workload/no-such-revision.ts';
import type { PodTemplate, ReplicaSet } from '../../workload/objects.ts';
import { listOwned } from '../../workload/ownership.ts';
import { formerRevisions, hashOfPods, type Rollout, revisionOf } from './rollout.ts';

/** The ReplicaSets of a Rollout: its versions, present and past. */
export const replicaSetsOf = (cluster: Cluster, rollout: Rollout): Promise<readonly ReplicaSet[]> =>
  listOwned<ReplicaSet>(cluster, resources.replicaSets, rollout);

export const byHash = (
  replicaSets: readonly ReplicaSet[],
  hash: string | undefined,
): ReplicaSet | undefined => replicaSets.find((replicaSet) => hashOfPods(replicaSet) === hash);

/** The ReplicaSet of a revision, by its present number or a former one; names what there is when there is none. */
export function byRevision(
  replicaSets: readonly ReplicaSet[],
  rollout: Rollout,
  wanted: string,
): ReplicaSet {
  const found =
    replicaSets.find((replicaSet) => revisionOf(replicaSet) === wanted) ??
    replicaSets.find((replicaSet) => formerRevisions(replicaSet).includes(wanted));
  if (found !== undefined) return found;
  const known = replicaSets
    .map(revisionOf)
    .filter((revision) => revision !== '')
    .sort((a, b) => Number(a) - Number(b));
  throw noSuchRevision(`The Rollout ${rollout.metadata.name}`, wanted, known, revisionOf(rollout));
}

/** Whether two templates run the same: images, arguments and literal environment. A ReplicaSet's carries the API server's defaults as well. */
export function runTheSame(a: PodTemplate, b: PodTemplate): boolean {
  const told = ({ spec }: PodTemplate): string =>
    JSON.stringify(
      spec.containers.map(({ name, image = '', args = [], env = [] }) => ({
        name,
        image,
        args,
        env: env.map((one) => [one.name, one.value ?? '']),
      })),
    );
  return told(a) === told(b);
}

/** Ready pods of each version. */
export function readyOf(
  replicaSets: readonly ReplicaSet[],
  canaryHash: string | undefined,
): { readonly canary: number; readonly others: number } {
  const ready = ({ status }: ReplicaSet): number => status?.readyReplicas ?? 0;
  const sum = (some: readonly ReplicaSet[]): number =>
    some.reduce((total, replicaSet) => total + ready(replicaSet), 0);
  const canary = byHash(replicaSets, canaryHash);
  return {
    canary: canary === undefined ? 0 : ready(canary),
    others: sum(replicaSets.filter((replicaSet) => replicaSet !== canary)),
  };
}
