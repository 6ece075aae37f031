import type { KubeObject, ResourceType } from '../../src/ports/cluster.ts';
import { resources } from '../../src/ports/resources.ts';

export const namespace = 'scale';
type Created = readonly [ResourceType, KubeObject];

/** The workload, with pods as long as those of a real service: two containers, probes, limits, environment. */
export const shop = (replicas: number): readonly Created[] => [
  [
    resources.deployments,
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'shop', namespace, labels: { app: 'shop' } },
      spec: {
        replicas,
        selector: { matchLabels: { app: 'shop' } },
        template: {
          metadata: { labels: { app: 'shop', team: 'orders', tier: 'backend' } },
          spec: {
            terminationGracePeriodSeconds: 1,
            containers: [container('shop', 8080), container('proxy', 15_001)],
          },
        },
      },
    } as KubeObject,
  ],
  [
    resources.services,
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'shop', namespace },
      spec: { selector: { app: 'shop' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    } as KubeObject,
  ],
];
const probe = (port: number, path: string) => ({
  httpGet: { path, port },
  periodSeconds: 5,
  failureThreshold: 3,
});
const container = (name: string, port: number) => ({
  name,
  image: `registry.example/${name}:1.0`,
  ports: [{ name: name === 'shop' ? 'http' : 'mesh', containerPort: port }],
  env: Array.from({ length: 15 }, (_, i) => ({
    name: `SETTING_${i}`,
    value: `value-${i}.of-the-service.example.internal`,
  })),
  resources: {
    requests: { cpu: '10m', memory: '32Mi' },
    limits: { cpu: '500m', memory: '256Mi' },
  },
  livenessProbe: probe(port, '/livez'),
  readinessProbe: probe(port, '/readyz'),
});

/** What else lives in the namespace, from the nth object to the last: of ten, six ConfigMaps, two Services and a small Deployment with its ReplicaSet. */
export const bystanders = (from: number, to: number): readonly Created[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => i + from).flatMap((i) => {
    const metadata = { name: `other-${i}`, namespace, labels: { app: `other-${i}` } };
    switch (i % 10) {
      case 8: {
        const spec = {
          replicas: 0,
          selector: { matchLabels: metadata.labels },
          template: {
            metadata: { labels: metadata.labels },
            spec: { containers: [container('other', 8080)] },
          },
        };
        const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec };
        return [[resources.deployments, object as KubeObject]];
      }
      // Its controller makes the ReplicaSet.
      case 9:
        return [];
      case 6:
      case 7: {
        const spec = { selector: metadata.labels, ports: [{ port: 80 }] };
        return [
          [resources.services, { apiVersion: 'v1', kind: 'Service', metadata, spec } as KubeObject],
        ];
      }
      default: {
        const data = { 'settings.yaml': `key-${i}: value\n`.repeat(60) };
        return [
          [
            resources.configMaps,
            { apiVersion: 'v1', kind: 'ConfigMap', metadata, data } as KubeObject,
          ],
        ];
      }
    }
  });
