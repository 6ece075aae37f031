import { shop } from '../../support/kubernetes/shop.ts';
import type { RealCluster } from './real-cluster.ts';

/** What the shop depends on: a pod of its own behind the Service `queue`. */
export function placeQueue(cluster: RealCluster, namespace: string): void {
  const { deployment, service } = shop(namespace, 1);
  const labels = { app: 'queue' };
  cluster.apply([
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'queue', namespace, labels },
      spec: deployment.spec.template.spec,
    },
    {
      ...service,
      metadata: { name: 'queue', namespace },
      spec: { ...service.spec, selector: labels },
    },
  ]);
  cluster.kubectl(['-n', namespace, 'wait', '--for=condition=Ready', 'pod/queue', '--timeout=60s']);
}
/** The Deployment of a shop that reaches the queue by the Service's address: the kubelet knows it, there is no DNS here. */
export function behindQueue(
  deployment: ReturnType<typeof shop>['deployment'],
  more: object = {},
): ReturnType<typeof shop>['deployment'] {
  const { template } = deployment.spec;
  const env = [{ name: 'QUEUE_URL', value: 'http://$(QUEUE_SERVICE_HOST):80/livez' }];
  const containers = template.spec.containers.map((one) => ({ ...one, env, ...more }));
  return {
    ...deployment,
    spec: {
      ...deployment.spec,
      template: { ...template, spec: { ...template.spec, containers } },
    },
  };
}
