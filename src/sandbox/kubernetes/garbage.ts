import { count, fields } from './objects.ts';
import { builtInResources, customResource, defaultCustomResources } from './resource-types.ts';
import type { Store } from './store.ts';
import { tolerant } from './tolerant.ts';

const { namespaces } = builtInResources;
const everything = [
  ...Object.values(builtInResources),
  ...defaultCustomResources.map(customResource),
];

export function collectGarbage(store: Store): void {
  const living = new Set(
    everything.flatMap((resource) => store.list(resource).map(({ metadata }) => metadata.uid)),
  );
  for (const resource of everything)
    for (const { metadata, spec } of store.list(resource)) {
      const owners = metadata.ownerReferences ?? [];
      if (owners.length === 0 || owners.some(({ uid }) => living.has(uid))) continue;
      if (metadata.deletionTimestamp !== undefined) continue;
      const graceSeconds =
        resource.plural === 'pods' ? count(fields(spec)['terminationGracePeriodSeconds'], 30) : 0;
      tolerant(() => store.remove(resource, metadata.namespace, metadata.name, { graceSeconds }));
    }
}
export function emptyNamespaces(store: Store): void {
  const known = new Set(store.list(namespaces).map(({ metadata }) => metadata.name));
  for (const resource of everything) {
    if (!resource.namespaced) continue;
    for (const { metadata } of store.list(resource))
      if (!known.has(metadata.namespace ?? '') && metadata.deletionTimestamp === undefined)
        tolerant(() => store.remove(resource, metadata.namespace, metadata.name));
  }
}
