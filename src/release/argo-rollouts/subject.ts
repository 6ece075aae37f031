import { argoRollouts, type Subject } from '../../evidence/release.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { selectorText } from '../../workload/objects.ts';
import { storedTemplateSha256 } from '../../workload/template.ts';
import { type ReleasePlace, rolloutKind } from '../request.ts';
import { requireRollout } from '../require-workload.ts';
import { clusterIdentity, imagesOf, podsOwnedBy } from '../subject-parts.ts';
import { noCanary } from './canary-view.ts';
import { type RolloutRecord, recordOn } from './record.ts';
import { byHash, replicaSetsOf } from './replica-sets.ts';
import { type Rollout, templateFrom } from './rollout.ts';

/** What runs of a Rollout's release: its newer half is the canary. */
export async function rolloutSubject(
  cluster: Cluster,
  { namespace, workload }: Omit<ReleasePlace, 'kind'>,
): Promise<Subject> {
  const rollout = await requireRollout(cluster, namespace, workload);
  const record = recordOn(rollout);
  if (record === undefined) throw noCanary(namespace, workload);
  const [replicaSets, identity] = await Promise.all([
    replicaSetsOf(cluster, rollout),
    clusterIdentity(cluster, namespace),
  ]);
  const { spec, status } = rollout;
  const stable = byHash(replicaSets, record.stableHash);
  const canary =
    status?.currentPodHash === record.stableHash
      ? undefined
      : byHash(replicaSets, status?.currentPodHash);
  const owners = canary === undefined ? [] : [canary];
  const pods = await podsOwnedBy(cluster, namespace, selectorText(spec.selector), owners);
  return {
    cluster: identity,
    namespace,
    workload: { kind: rolloutKind, name: workload, uid: rollout.metadata.uid ?? '' },
    canary: {
      uid: canaryUid(rollout, record),
      templateSha256: storedTemplateSha256(rollout),
    },
    stable: {
      templateSha256:
        stable === undefined
          ? ''
          : storedTemplateSha256({ spec: { template: templateFrom(stable, rollout) } }),
    },
    configSha256: record.configSha256,
    images: imagesOf(`the canary of ${workload}`, spec.template, pods),
    driver: argoRollouts,
  };
}

/**
 * A Rollout has no object of the canary, and finds the ReplicaSet of an earlier attempt again. Its generation grows with every change of its
 * spec: the one at which the release began is no other attempt's.
 */
const canaryUid = ({ metadata }: Rollout, { generation = '' }: RolloutRecord): string =>
  `${metadata.uid ?? ''}:${generation}`;
