import { resources } from '../../ports/resources.ts';
import { type ReplicaSet, replicasOf, selectorText } from '../objects.ts';
import type { Revision, WorkloadType } from './kind.ts';

const annotation = 'deployment.kubernetes.io/revision';
const numberOf = ({ metadata }: ReplicaSet): string => metadata.annotations?.[annotation] ?? '';
/** The numbers that a ReplicaSet had before somebody went back to it; the Deployment controller keeps them. */
const formerNumbers = ({ metadata }: ReplicaSet): readonly string[] =>
  (metadata.annotations?.[`${annotation}-history`] ?? '').split(',').filter((one) => one !== '');

export const deploymentType: WorkloadType = {
  resource: resources.deployments,
  replacesUnready: true,
  revisionOf: ({ metadata }) => metadata.annotations?.[annotation] ?? '',
  isRolledOut(workload) {
    const { status = {} } = workload;
    const wanted = replicasOf(workload);
    return (
      (status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
      (status.updatedReplicas ?? 0) >= wanted &&
      (status.replicas ?? 0) <= (status.updatedReplicas ?? 0) &&
      (status.availableReplicas ?? 0) >= wanted
    );
  },
  async revisions(cluster, { metadata, spec }) {
    const { items } = await cluster.list<ReplicaSet>(
      resources.replicaSets,
      metadata.namespace ?? '',
      { labelSelector: selectorText(spec.selector) },
    );
    return items
      .filter(
        (replicaSet) =>
          numberOf(replicaSet) !== '' &&
          (replicaSet.metadata.ownerReferences ?? []).some(({ uid }) => uid === metadata.uid),
      )
      .sort((a, b) => Number(numberOf(a)) - Number(numberOf(b)))
      .map(revisionFrom);
  },
  cloneSpec({ spec }) {
    const { revisionHistoryLimit: _revisions, paused: _paused, ...rest } = spec;
    return rest;
  },
  refuseUnfit: () => undefined,
};

function revisionFrom(replicaSet: ReplicaSet): Revision {
  const { metadata = {}, ...rest } = replicaSet.spec.template;
  const { 'pod-template-hash': _hash, ...labels } = metadata.labels ?? {};
  const number = numberOf(replicaSet);
  return {
    id: number,
    names: [number, ...formerNumbers(replicaSet)],
    template: { ...rest, metadata: { ...metadata, labels } },
  };
}
