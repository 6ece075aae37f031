import { createHash } from 'node:crypto';
import { type ApiObject, at, count, fields } from './objects.ts';
import { isReady, owned, ownedBy, replicasOf } from './owned.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { pods, replicaSets } = builtInResources;

export function createPod(store: Store, replicaSet: ApiObject): void {
  const template = at(replicaSet, 'spec', 'template');
  const suffix = createHash('sha256')
    .update(`${replicaSet.metadata.uid}${store.version}`)
    .digest('hex')
    .slice(0, 5);
  const { labels = {}, annotations } = fields(template['metadata']);
  store.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${replicaSet.metadata.name}-${suffix}`,
      namespace: replicaSet.metadata.namespace ?? '',
      labels: labels as Record<string, string>,
      ...(annotations === undefined ? {} : { annotations: annotations as Record<string, string> }),
      ownerReferences: ownedBy(replicaSet),
    },
    spec: structuredClone(fields(template['spec'])),
    status: { phase: 'Pending' },
  });
}
export function reconcileReplicaSet(store: Store, replicaSet: ApiObject): void {
  if (replicaSet.metadata.deletionTimestamp !== undefined) return;
  const wanted = replicasOf(replicaSet);
  const living = owned(store, pods, replicaSet).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
  for (let i = living.length; i < wanted; i++) createPod(store, replicaSet);
  // Not-ready ones go first, then the youngest.
  const order = [...living].sort(
    (a, b) =>
      Number(isReady(a)) - Number(isReady(b)) ||
      Number(b.metadata.resourceVersion) - Number(a.metadata.resourceVersion),
  );
  for (const { metadata, spec } of order.slice(0, Math.max(0, living.length - wanted)))
    store.remove(pods, metadata.namespace, metadata.name, {
      graceSeconds: count(fields(spec)['terminationGracePeriodSeconds'], 30),
    });
  const left = owned(store, pods, replicaSet).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
  const ready = left.filter(isReady).length;
  const status = {
    observedGeneration: replicaSet.metadata.generation ?? 1,
    replicas: left.length,
    fullyLabeledReplicas: left.length,
    readyReplicas: ready,
    availableReplicas: ready,
  };
  const now = store.get(replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
  store.update(replicaSets, { ...now, status }, { status: true });
}
