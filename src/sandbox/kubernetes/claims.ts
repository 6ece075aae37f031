import {
  type ApiObject,
  at,
  type Fields,
  fields,
  type OwnerReference,
  records,
  sameJson,
  text,
} from './objects.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { persistentVolumeClaims } = builtInResources;

export const ownedBy = (owner: ApiObject, more: Partial<OwnerReference> = {}): OwnerReference => ({
  apiVersion: owner.apiVersion,
  kind: owner.kind,
  name: owner.metadata.name,
  uid: owner.metadata.uid ?? '',
  ...more,
});

export const claimName = (template: Fields, pod: string): string =>
  `${text(at(template, 'metadata')['name'])}-${pod}`;
export const claimTemplates = (set: ApiObject): Fields[] =>
  records(fields(set.spec)['volumeClaimTemplates']);

/** The claims of a pod that is about to be made; those of an earlier pod of its name are found again. */
export function createClaims(store: Store, set: ApiObject, pod: string): void {
  const { namespace = '' } = set.metadata;
  for (const claim of claimTemplates(set)) {
    if (store.find(persistentVolumeClaims, namespace, claimName(claim, pod)) !== undefined)
      continue;
    store.create(persistentVolumeClaims, {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        ...(fields(claim['metadata']) as { annotations?: Record<string, string> }),
        name: claimName(claim, pod),
        namespace,
        labels: {
          ...(at(claim, 'metadata', 'labels') as Record<string, string>),
          ...(at(set, 'spec', 'selector', 'matchLabels') as Record<string, string>),
        },
      },
      spec: structuredClone(fields(claim['spec'])),
      status: { phase: 'Pending' },
    });
  }
}

/** Whom the claims end with: the set (`whenDeleted`), or a pod that is scaled away (`whenScaled`); nobody by default. */
export function keepClaims(
  store: Store,
  set: ApiObject,
  pods: readonly { readonly pod: ApiObject; readonly away: boolean }[],
): void {
  const policy = at(set, 'spec', 'persistentVolumeClaimRetentionPolicy');
  const { namespace = '' } = set.metadata;
  for (const { pod, away } of pods) {
    const owner =
      away && policy['whenScaled'] === 'Delete'
        ? pod
        : !away && policy['whenDeleted'] === 'Delete'
          ? set
          : undefined;
    const ownerReferences = owner === undefined ? [] : [ownedBy(owner, { controller: true })];
    for (const template of claimTemplates(set)) {
      const claim = store.find(
        persistentVolumeClaims,
        namespace,
        claimName(template, pod.metadata.name),
      );
      if (claim === undefined || claim.metadata.deletionTimestamp !== undefined) continue;
      if (sameJson(claim.metadata.ownerReferences ?? [], ownerReferences)) continue;
      store.update(persistentVolumeClaims, {
        ...claim,
        metadata: { ...claim.metadata, ownerReferences },
      });
    }
  }
}
