import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { inClusterAccess } from '../../../src/adapters/kubernetes/in-cluster.ts';
import { keepWatch } from '../../../src/guard/dead-man.ts';
import type { Guarded } from '../../../src/guard/guarded.ts';
import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Job } from '../../../src/release/dead-man/job.ts';
import { deadManRun } from '../../../src/release/dead-man/standing.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { type ApiObject, fields, records } from '../../../src/sandbox/kubernetes/objects.ts';
import type { PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment, Lease } from '../../../src/workload/objects.ts';
import { quickClock, type RecordedRuntime, recordedRuntime } from '../runtime.ts';
import {
  createNamespace,
  type Embedded,
  until as happens,
  placeShop,
  startEmbedded,
} from './embedded.ts';
import { fakeKubelet } from './fake-kubelet.ts';

export const image = 'sluice.test/sluice:1';
export const account = 'sluice-dead-man';
let embedded: Embedded;
export let server: ApiServer;
export let cluster: Cluster;
export let namespace: string;
let next = 1;
/** The time that a switch waits, instead of the minute that is the least an action accepts. */
let ttlMs = 1500;
const switches = new Map<string, AbortController>();
let ending: Promise<unknown>[] = [];

/** Access as a pod of the namespace has it: the token, authority and namespace in a folder, the address in the environment. */
async function podAccess(of: string, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-account-'));
  writeFileSync(join(folder, 'token'), server.tokenFor({ namespace: of, name }));
  writeFileSync(join(folder, 'ca.crt'), server.ca);
  writeFileSync(join(folder, 'namespace'), of);
  const { hostname, port } = new URL(server.url);
  return await inClusterAccess({ host: hostname, port }, folder);
}
export async function switchPorts(of: string, signal: AbortSignal, name = account): Promise<Ports> {
  const never = new AbortController().signal;
  const inside = kubernetesCluster(await podAccess(of, name), {
    clock: systemClock,
    signal: never,
  });
  const { log } = recordedRuntime({});
  return { cluster: inside, clock: quickClock, log, run: deadManRun, signal };
}
export const guarded = (of: string, pod?: string): Guarded => ({
  kind: 'Deployment',
  namespace: of,
  workload: 'shop',
  ttlMs,
  timeoutMs: 5000,
  pod,
});

/** Pods of the switch run the switch itself; all others are scripts. */
function kubelet(): PodRuntime {
  const shopPods = fakeKubelet();
  const running = new Map<string, (code: number) => void>();
  const isSwitch = (pod: ApiObject): boolean =>
    String(records(fields(pod.spec)['containers'])[0]?.['image']).startsWith('sluice.test/sluice');
  const uid = (pod: ApiObject): string => pod.metadata.uid ?? '';
  return {
    ...shopPods,
    start(pod, exited) {
      if (!isSwitch(pod)) return shopPods.start(pod, exited);
      const container = records(fields(pod.spec)['containers'])[0] ?? {};
      if (String(container['image']).endsWith('missing'))
        return Promise.reject(
          new Error(`failed to resolve reference "${String(container['image'])}": not found`),
        );
      const leave = new AbortController();
      switches.set(uid(pod), leave);
      const done = (code: number): void => {
        if (!running.delete(uid(pod))) return;
        exited({ code, reason: code === 0 ? 'Completed' : 'Error' });
      };
      running.set(uid(pod), done);
      const of = pod.metadata.namespace ?? '';
      ending.push(
        switchPorts(of, leave.signal)
          .then((ports) => keepWatch(ports, guarded(of, pod.metadata.name)))
          .then(
            () => done(0),
            () => done(4),
          ),
      );
      return Promise.resolve();
    },
    async stop(pod, graceMs) {
      if (!isSwitch(pod)) return await shopPods.stop(pod, graceMs);
      switches.get(uid(pod))?.abort(new Error('asked to leave'));
      running.get(uid(pod))?.(143);
    },
    has: (pod) => (isSwitch(pod) ? running.has(uid(pod)) : shopPods.has(pod)),
    logs: (pod, previous) => (isSwitch(pod) ? ['sluice: may not'] : shopPods.logs(pod, previous)),
  };
}
export const manifests = (): readonly ApiObject[] =>
  parseAllDocuments(readFileSync('action-templates/kubernetes/dead-man.yml', 'utf8')).map(
    (document) => document.toJS() as ApiObject,
  );
export function applyManifests(
  of: string,
  kinds = ['ServiceAccount', 'Role', 'RoleBinding'],
): void {
  const types = {
    ServiceAccount: builtInResources.serviceAccounts,
    Role: builtInResources.roles,
    RoleBinding: builtInResources.roleBindings,
  } as const;
  for (const object of manifests())
    if (kinds.includes(object.kind))
      server.store.create(types[object.kind as keyof typeof types], {
        ...object,
        metadata: { ...object.metadata, namespace: of },
      });
}

/** To be called once in a test file: a cluster, a namespace with a shop for each test, and no switch that outlives it. */
export function useDeadManWorld(): void {
  beforeAll(async () => {
    embedded = await startEmbedded(kubelet());
    ({ server, cluster } = embedded);
  });
  afterAll(async () => {
    await embedded.stop();
  });
  beforeEach(async () => {
    namespace = `n${next++}`;
    ttlMs = 1500;
    await createNamespace(cluster, namespace);
    await placeShop(cluster, namespace, 4);
  });
  afterEach(async () => {
    server.onRequest(undefined);
    for (const leave of switches.values()) leave.abort(new Error('the test is over'));
    await Promise.all(ending);
    ending = [];
  });
}
/** Of the switches that are started from now on, until the test ends. */
export const waitFor = (ms: number): void => {
  ttlMs = ms;
};
export const until = (good: () => Promise<boolean>, ms = 30_000): Promise<void> =>
  happens(good, ms);
export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
export const get = (name: string) =>
  cluster.get<Deployment>(resources.deployments, namespace, name);
export const job = () => cluster.get<Job>(resources.jobs, namespace, 'shop-dead-man');
export const share = async (): Promise<number> => {
  const route = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
  const refs = route?.spec.rules?.[0]?.backendRefs ?? [];
  return refs.find(({ name }) => name === 'shop-canary')?.weight ?? 0;
};
export const inputs = (more: Record<string, string> = {}) => ({
  kubeconfig: server.kubeconfig,
  namespace,
  workload: 'shop',
  image: 'sluice.test/shop:2.0',
  stage: '1',
  exposure: '50',
  ...more,
});
export const deployed = async (more: Record<string, string> = {}): Promise<RecordedRuntime> => {
  const runtime = recordedRuntime(inputs({ 'dead-man-image': image, ...more }));
  await deploy(runtime);
  return runtime;
};
/** The shop takes its environment from a ConfigMap. */
export async function takesConfiguration(): Promise<void> {
  await cluster.create(resources.configMaps, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'words', namespace },
    data: { GREETING: 'hello' },
  } as KubeObject);
  await cluster.patch(resources.deployments, namespace, 'shop', {
    type: 'strategic',
    body: {
      spec: {
        template: {
          spec: { containers: [{ name: 'shop', envFrom: [{ configMapRef: { name: 'words' } }] }] },
        },
      },
    },
  });
  await until(async () => {
    const shop = await get('shop');
    return shop?.status?.updatedReplicas === 4 && shop.status.replicas === 4;
  });
}
export const copies = async (): Promise<readonly KubeObject[]> =>
  (
    await cluster.list(resources.configMaps, namespace, {
      labelSelector: 'sluice.dev/track=config',
    })
  ).items;
/** What a run leaves that is killed between its first copy and its canary. */
export async function leaseAndCopyOnly(mark = 'configmaps'): Promise<void> {
  await cluster.create(resources.configMaps, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'words-0123456789ab',
      namespace,
      labels: { 'sluice.dev/track': 'config', 'sluice.dev/workload': 'shop' },
      annotations: { 'sluice.dev/config-source': 'words' },
    },
  });
  await cluster.create<Lease>(resources.leases, {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: {
      name: 'sluice-shop',
      namespace,
      labels: { 'app.kubernetes.io/managed-by': 'sluice', 'sluice.dev/workload': 'shop' },
      annotations: { 'sluice.dev/copies': mark },
    },
    spec: {
      holderIdentity: '100-1',
      leaseDurationSeconds: 1,
      renewTime: '2026-01-01T00:00:00.000000Z',
    },
  });
}
/** Users are off the canary, stable has its capacity, nothing of the release is left. */
export async function nothingLeft(): Promise<void> {
  await until(async () => (await get('shop-canary')) === undefined);
  await until(async () => (await job()) === undefined);
  await until(
    async () => (await cluster.get(resources.leases, namespace, 'sluice-shop')) === undefined,
  );
  expect(await share()).toBe(0);
  expect((await get('shop'))?.spec.replicas).toBe(4);
  await until(async () => (await get('shop'))?.status?.availableReplicas === 4);
  expect(await cluster.get(resources.services, namespace, 'shop-canary')).toBeUndefined();
}
