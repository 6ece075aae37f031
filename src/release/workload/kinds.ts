import type { Cluster, KubeObject, OwnerReference } from '../../ports/cluster.ts';
import type { Workload } from '../objects.ts';
import { deploymentType } from './deployment.ts';
import { type WorkloadKind, type WorkloadType, workloadKinds } from './kind.ts';
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

/** The reference that makes an object end with its owner, by Kubernetes' own garbage collection; with several owners, with the last of them. */
export const ownedBy = ({ apiVersion, kind, metadata }: KubeObject): OwnerReference => ({
  apiVersion,
  kind,
  name: metadata.name,
  uid: metadata.uid ?? '',
});

/** Whether it is an owner of the object, this very one and not another of its name. */
export const owns = ({ metadata: { uid } }: KubeObject, object: KubeObject): boolean =>
  uid !== undefined && (object.metadata.ownerReferences ?? []).some((owner) => owner.uid === uid);

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
