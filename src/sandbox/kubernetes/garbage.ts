import { count, fields } from './objects.ts';
import { builtInResources, customResource, defaultCustomResources } from './resource-types.ts';
import type { Store } from './store.ts';
import { tolerant } from './tolerant.ts';

const { namespaces } = builtInResources;
const everything = [
  ...Object.values(builtInResources),
  ...defaultCustomResources.map(customResource),
];

const namespaced = everything.filter((resource) => resource.namespaced);

/** Removes what has lost all of its owners; an owner lives in the object's own namespace, or in none. */
export function collectGarbage(store: Store, namespace: string | undefined): void {
  for (const resource of namespace === undefined ? everything : namespaced)
    for (const { metadata, spec } of store.list(resource, namespace)) {
      const owners = metadata.ownerReferences ?? [];
      if (owners.length === 0 || owners.some(({ uid }) => store.lives(uid, metadata.namespace)))
        continue;
      if (metadata.deletionTimestamp !== undefined) continue;
      const graceSeconds =
        resource.plural === 'pods' ? count(fields(spec)['terminationGracePeriodSeconds'], 30) : 0;
      tolerant(() => store.remove(resource, metadata.namespace, metadata.name, { graceSeconds }));
    }
}
/** Removes what is in a namespace that is gone. */
export function emptyNamespaces(store: Store, namespace: string | undefined): void {
  if (namespace !== undefined && store.find(namespaces, undefined, namespace) !== undefined) return;
  const known = new Set(store.list(namespaces).map(({ metadata }) => metadata.name));
  for (const resource of namespaced)
    for (const { metadata } of store.list(resource, namespace))
      if (!known.has(metadata.namespace ?? '') && metadata.deletionTimestamp === undefined)
        tolerant(() => store.remove(resource, metadata.namespace, metadata.name));
}
