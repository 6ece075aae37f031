import type { KubeObject, OwnerReference } from '../ports/cluster.ts';

/**
 * What makes Kubernetes' own garbage collection end an object with its owner, whoever deletes that one. Several owners: the object stays until the
 * last of them is gone.
 */
export const ownedBy = ({ apiVersion, kind, metadata }: KubeObject): OwnerReference => ({
  apiVersion,
  kind,
  name: metadata.name,
  uid: metadata.uid ?? '',
});

/** Whether it is an owner of the object, this very one and not another of its name. */
export const owns = ({ metadata: { uid } }: KubeObject, object: KubeObject): boolean =>
  uid !== undefined && (object.metadata.ownerReferences ?? []).some((owner) => owner.uid === uid);
