import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment, Workload } from '../../../src/workload/objects.ts';
import { fakeKubelet } from './fake-kubelet.ts';
import { orders } from './orders.ts';
import { shop } from './shop.ts';

export interface Embedded {
  readonly server: ApiServer;
  readonly cluster: Cluster;
  stop(): Promise<void>;
}
/** A connection with the credentials of a kubeconfig. */
export const connect = async (kubeconfig: string): Promise<Cluster> =>
  kubernetesCluster(await readKubeconfig(kubeconfig, undefined, new Date()), {
    clock: systemClock,
    signal: new AbortController().signal,
  });
/** The embedded API server with a kubelet, and its administrator's connection. */
export async function startEmbedded(
  pods: PodRuntime = fakeKubelet(),
  now?: () => Date,
): Promise<Embedded> {
  const server = await startApiServer(now);
  server.setPodRuntime(pods);
  const cluster = await connect(server.kubeconfig);
  return {
    server,
    cluster,
    async stop() {
      server.onRequest(undefined);
      await cluster.close();
      await server.stop();
    },
  };
}
export async function createNamespace(cluster: Cluster, name: string): Promise<void> {
  await cluster.create(
    { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespaced: false },
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
  );
}
/** Deployment, Service and HTTPRoute of the shop, its pods available. */
export async function placeShop(
  cluster: Cluster,
  namespace: string,
  replicas: number,
): Promise<void> {
  const { deployment, service, route } = shop(namespace, replicas);
  await cluster.create(resources.deployments, deployment);
  await cluster.create(resources.services, service);
  await cluster.create(resources.httpRoutes, route);
  await until(async () => {
    const found = await cluster.get<Deployment>(resources.deployments, namespace, 'shop');
    return found?.status?.availableReplicas === replicas;
  });
}
/** StatefulSet, both Services and HTTPRoute of the orders, its pods available. */
export async function placeOrders(
  cluster: Cluster,
  namespace: string,
  replicas: number,
): Promise<void> {
  const { statefulSet, governing, service, route } = orders(namespace, replicas);
  await cluster.create(resources.statefulSets, statefulSet);
  await cluster.create(resources.services, governing);
  await cluster.create(resources.services, service);
  await cluster.create(resources.httpRoutes, route);
  await until(async () => {
    const found = await cluster.get<Workload>(resources.statefulSets, namespace, 'orders');
    return found?.status?.availableReplicas === replicas;
  });
}
export async function until(good: () => Promise<boolean>, ms = 60_000): Promise<void> {
  for (let i = 0; i < ms / 50; i++) {
    if (await good()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it did not happen within ${ms / 1000} s`);
}
/** What is asked of the API server that changes something, while `body` runs; controllers do not ask, they are inside. */
export async function writesOf(
  server: ApiServer,
  body: () => Promise<unknown>,
): Promise<readonly string[]> {
  const writes: string[] = [];
  server.onRequest(({ method, path }) => {
    if (method !== 'GET') writes.push(`${method} ${path}`);
    return undefined;
  });
  try {
    await body();
  } finally {
    server.onRequest(undefined);
  }
  return writes;
}
