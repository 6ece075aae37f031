import {
  type ApiObject,
  at,
  conditionOf,
  controllerOf,
  count,
  type Fields,
  fields,
} from './objects.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { pods, replicaSets } = builtInResources;

export const hashKey = 'pod-template-hash';
export const replicasOf = (object: ApiObject): number => count(fields(object.spec)['replicas'], 1);
export const isReady = (pod: ApiObject): boolean =>
  pod.metadata.deletionTimestamp === undefined && conditionOf(pod, 'Ready')?.['status'] === 'True';
export const owned = (
  store: Store,
  resource: typeof replicaSets | typeof pods,
  owner: ApiObject,
): ApiObject[] =>
  store
    .list(resource, owner.metadata.namespace)
    .filter((object) => controllerOf(object)?.uid === owner.metadata.uid);
export const ownedBy = (owner: ApiObject) => [
  {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid ?? '',
    controller: true,
    blockOwnerDeletion: true,
  },
];
export function templateOf(object: ApiObject): Fields {
  const template = at(object, 'spec', 'template');
  const { [hashKey]: _hash, ...labels } = at(template, 'metadata', 'labels');
  return { ...template, metadata: { ...fields(template['metadata']), labels } };
}
