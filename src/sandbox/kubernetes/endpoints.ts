import { type ApiObject, at, conditionOf, fields, records, text } from './objects.ts';
import { isReady, ownedBy } from './owned.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { endpointSlices, pods } = builtInResources;

export function reconcileEndpoints(store: Store, service: ApiObject): void {
  const selector = at(service, 'spec', 'selector');
  if (Object.keys(selector).length === 0) return;
  const { namespace = '', name } = service.metadata;
  const chosen = store
    .list(pods, namespace)
    .filter(({ metadata }) =>
      Object.entries(selector).every(([key, value]) => metadata.labels?.[key] === value),
    )
    .filter(({ status }) => text(fields(status)['podIP']) !== '');
  const endpoints = chosen.map((pod) => ({
    addresses: [text(fields(pod.status)['podIP'])],
    conditions: {
      ready: isReady(pod),
      serving: conditionOf(pod, 'Ready')?.['status'] === 'True',
      terminating: pod.metadata.deletionTimestamp !== undefined,
    },
    nodeName: text(fields(pod.spec)['nodeName']),
    targetRef: { kind: 'Pod', name: pod.metadata.name, namespace, uid: pod.metadata.uid },
  }));
  const slice: ApiObject = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${name}-sandbox`,
      namespace,
      labels: { 'kubernetes.io/service-name': name },
      ownerReferences: ownedBy(service),
    },
    addressType: 'IPv4',
    endpoints,
    ports: records(fields(service.spec)['ports']).map((port) => ({
      name: port['name'] ?? '',
      port: port['targetPort'],
      protocol: 'TCP',
    })),
  };
  const before = store.find(endpointSlices, namespace, slice.metadata.name);
  if (before === undefined) store.create(endpointSlices, slice);
  else store.update(endpointSlices, { ...slice, metadata: { ...before.metadata } });
}
