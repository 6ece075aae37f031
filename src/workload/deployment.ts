import { resources } from '../ports/resources.ts';
import type { Revision, WorkloadType } from './kind.ts';
import { type ReplicaSet, replicasOf } from './objects.ts';
import { listOwned } from './ownership.ts';

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
  async revisions(cluster, workload) {
    const own = await listOwned<ReplicaSet>(cluster, resources.replicaSets, workload);
    return own
      .filter((replicaSet) => numberOf(replicaSet) !== '')
      .sort((a, b) => Number(numberOf(a)) - Number(numberOf(b)))
      .map(revisionFrom);
  },
  // Its controller keeps the numbers of before by itself.
  returnedTo: (workload, { template }) => ({ ...workload, spec: { ...workload.spec, template } }),
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
