import type { Cluster, KubeObject, OwnerReference, ResourceType } from '../ports/cluster.ts';
import { type LabelSelector, selectorText } from './objects.ts';

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

/** What a controller has made of the owner, found by the selector that it labels them with. One list. */
export async function listOwned<T extends KubeObject>(
  cluster: Cluster,
  type: ResourceType,
  owner: KubeObject & { readonly spec: { readonly selector: LabelSelector } },
): Promise<readonly T[]> {
  const { items } = await cluster.list<T>(type, owner.metadata.namespace ?? '', {
    labelSelector: selectorText(owner.spec.selector),
  });
  return items.filter((object) => owns(owner, object));
}
