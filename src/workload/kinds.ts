import { type WorkloadKind, workloadKinds } from '../evidence/release.ts';
import type { Cluster, KubeObject } from '../ports/cluster.ts';
import { deploymentType } from './deployment.ts';
import type { WorkloadType } from './kind.ts';
import type { Workload } from './objects.ts';
import { statefulSetType } from './stateful-set.ts';

export const workloadTypes: Readonly<Record<WorkloadKind, WorkloadType>> = {
  Deployment: deploymentType,
  StatefulSet: statefulSetType,
};

/** The kind of an object that is read as a workload. */
export function kindOf({ kind, metadata }: KubeObject): WorkloadKind {
  const found = workloadKinds.find((known) => known === kind);
  if (found === undefined)
    throw new Error(
      `${metadata.name} is a ${kind}: only a ${workloadKinds.join(' or ')} is released`,
    );
  return found;
}
export const typeOf = (workload: Workload): WorkloadType => workloadTypes[kindOf(workload)];
export const revisionOf = (workload: Workload): string => typeOf(workload).revisionOf(workload);
export const isRolledOut = (workload: Workload): boolean => typeOf(workload).isRolledOut(workload);

/** Where a workload is found. */
export interface WorkloadPlace {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly name: string;
}
export const readWorkload = (
  cluster: Cluster,
  { kind, namespace, name }: WorkloadPlace,
): Promise<Workload | undefined> =>
  cluster.get<Workload>(workloadTypes[kind].resource, namespace, name);
