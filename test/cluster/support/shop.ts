import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { orders, volume } from '../../support/kubernetes/orders.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { toolFolder } from '../../support/toolchain/tools.ts';
import { behindQueue, placeQueue } from './queue.ts';
import type { RealCluster } from './real-cluster.ts';

/** The Role of the README for the user `sluice`. */
export const roleIn = (namespace: string): readonly object[] =>
  parseAllDocuments(readFileSync('action-templates/kubernetes/role.yml', 'utf8')).map(
    (document) => {
      const object = document.toJS() as { kind: string; metadata: object };
      return { ...object, metadata: { ...object.metadata, namespace } };
    },
  );
/** A namespace with that Role. */
export function placeNamespace(cluster: RealCluster, namespace: string): void {
  cluster.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }]);
  cluster.apply(roleIn(namespace));
}
/** A namespace with the shop, its queue, its ways in through Traefik (an HTTPRoute for NAMESPACE.test, an Ingress for NAMESPACE.nginx.test), and the Role of the README for the user `sluice`. */
export async function placeShop(
  cluster: RealCluster,
  namespace: string,
  replicas: number,
): Promise<void> {
  const { deployment, service, route } = shop(namespace, replicas);
  placeNamespace(cluster, namespace);
  placeQueue(cluster, namespace);
  place(cluster, namespace, [leavingSlowly(behindQueue(deployment)), service], route);
  cluster.kubectl(['-n', namespace, 'rollout', 'status', 'deployment/shop', '--timeout=60s']);
  await served(cluster, `${namespace}.test`, `${namespace}.nginx.test`);
}
/** The same as a StatefulSet `orders`, each pod with a volume of the node; there are enough for a canary too. */
export async function placeOrders(
  cluster: RealCluster,
  namespace: string,
  replicas: number,
): Promise<void> {
  const { statefulSet, governing, service, route } = orders(namespace, replicas);
  const volumes = Array.from({ length: replicas * 4 }, (_, i) =>
    volume(`${namespace}-${i}`, cluster.folder),
  );
  place(cluster, namespace, [...volumes, governing, service, leavingSlowly(statefulSet)], route);
  cluster.kubectl(['-n', namespace, 'rollout', 'status', 'statefulset/orders', '--timeout=60s']);
  await served(cluster, `${namespace}.test`, `${namespace}.nginx.test`);
}
/** Each pod serves until the data plane has heard that it leaves, as an honest service does: Traefik hears once in two seconds, and later on a busy machine. */
export function leavingSlowly<
  Workload extends { spec: { template: { spec: { containers: readonly object[] } } } },
>({ spec, ...rest }: Workload): object {
  const { template } = spec;
  const containers = template.spec.containers.map((container) => ({
    ...container,
    lifecycle: { preStop: { sleep: { seconds: 4 } } },
  }));
  const pod = { ...template.spec, terminationGracePeriodSeconds: 7, containers };
  return { ...rest, spec: { ...spec, template: { ...template, spec: pod } } };
}

/** Traefik's way in, for the HTTPRoutes of a namespace. */
export const publicGateway = (namespace: string): object => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'public', namespace },
  spec: {
    gatewayClassName: 'traefik',
    listeners: [
      {
        name: 'web',
        protocol: 'HTTP',
        port: 8000,
        allowedRoutes: { namespaces: { from: 'Same' } },
      },
    ],
  },
});
function place(
  cluster: RealCluster,
  namespace: string,
  objects: readonly object[],
  route: ReturnType<typeof shop>['route'],
): void {
  const { name } = route.metadata;
  placeNamespace(cluster, namespace);
  cluster.apply([
    ...objects,
    publicGateway(namespace),
    { ...route, spec: { ...route.spec, hostnames: [`${namespace}.test`] } },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name, namespace },
      spec: {
        ingressClassName: 'nginx',
        rules: [
          {
            host: `${namespace}.nginx.test`,
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'Prefix',
                  backend: { service: { name, port: { number: 80 } } },
                },
              ],
            },
          },
        ],
      },
    },
  ]);
}
/** Until Traefik leads to the service by these names. */
export async function served(cluster: RealCluster, ...hosts: readonly string[]): Promise<void> {
  for (const host of hosts)
    await cluster.until(`Traefik serves ${host}`, () => {
      const code = cluster.processes.exec('curl', [
        '-s',
        '-o',
        '/dev/null',
        '-w',
        '%{http_code}',
        '-H',
        `Host: ${host}`,
        '-X',
        'POST',
        'http://127.0.0.1:8000/orders',
      ]);
      return code === '202';
    });
}

export interface LoadResult {
  readonly sent: number;
  readonly failed: number;
  readonly errors: number;
  readonly byVersion: Readonly<Record<string, number>>;
  readonly byCode: Readonly<Record<string, number>>;
  readonly failures: Readonly<Record<string, number>>;
}
/** Users of a namespace's shop until `stop`, or for the given seconds at most. */
export async function startUsers(
  cluster: RealCluster,
  about: {
    readonly url: string;
    readonly host?: string;
    /** `Name: value`, sent with each request. */
    readonly header?: string;
    readonly rate: number;
    readonly seconds: number;
  },
): Promise<{ stop(): Promise<LoadResult> }> {
  const load = join(await toolFolder('service'), 'load');
  const name = cluster.folder.split('/').at(-1);
  const child: ChildProcess = spawn(
    'nsenter',
    [
      `--net=/run/netns/${name}`,
      '--',
      load,
      '-url',
      about.url,
      '-rate',
      String(about.rate),
      '-duration',
      `${about.seconds}s`,
      ...(about.host === undefined ? [] : ['-host', about.host]),
      ...(about.header === undefined ? [] : ['-header', about.header]),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    async stop() {
      child.kill('SIGINT');
      await ended;
      return JSON.parse(text) as LoadResult;
    },
  };
}
