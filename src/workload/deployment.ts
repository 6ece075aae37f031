import { UsageError } from '../errors.ts';
import { resources } from '../ports/resources.ts';
import { countOf, type Outage, type Revision, type WorkloadType } from './kind.ts';
import { type ReplicaSet, replicasOf, type Workload } from './objects.ts';
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
  refuseUnfit({ metadata: { name }, spec }) {
    if (spec['paused'] !== true) return;
    throw new UsageError(`${name} is paused (spec.paused): a new template would reach no pod.`, {
      input: 'workload',
      fix: `Resume it: kubectl rollout resume deployment ${name}.`,
    });
  },
  outageOf,
};

interface Strategy {
  readonly type?: string;
  readonly rollingUpdate?: {
    readonly maxSurge?: number | string;
    readonly maxUnavailable?: number | string;
  };
}
function outageOf(workload: Workload): Outage | undefined {
  const { name } = workload.metadata;
  const { type, rollingUpdate = {} } = (workload.spec['strategy'] ?? {}) as Strategy;
  if (type === 'Recreate')
    return {
      why: `${name} has spec.strategy.type Recreate: a new template ends all of its pods before the first new one serves`,
      fix: 'Set spec.strategy.type to RollingUpdate.',
      avoidable: true,
    };
  const replicas = replicasOf(workload);
  const { maxSurge = '25%', maxUnavailable = '25%' } = rollingUpdate;
  const surge = countOf(maxSurge, replicas, Math.ceil);
  const asked = countOf(maxUnavailable, replicas, Math.floor);
  // Neither more nor fewer pods would be a standstill: Kubernetes takes one away then.
  const unavailable = surge === 0 ? Math.max(1, asked) : asked;
  if (replicas === 0 || unavailable < replicas) return undefined;
  return {
    why: `${name} may lose all of its ${replicas} pods at once (spec.strategy.rollingUpdate.maxUnavailable ${maxUnavailable}, maxSurge ${maxSurge}) when it gets a new template`,
    fix: 'Set maxUnavailable to 0 and maxSurge to 1 or more.',
    avoidable: true,
  };
}

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
