import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { inClusterAccess } from '../../../src/adapters/kubernetes/in-cluster.ts';
import { UsageError } from '../../../src/errors.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { keepWatch, lookOnce } from '../../../src/guard/dead-man.ts';
import type { Guarded } from '../../../src/guard/guarded.ts';
import { deadManNeeds } from '../../../src/guard/permissions.ts';
import { sweep } from '../../../src/guard/sweep.ts';
import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Job } from '../../../src/release/dead-man/job.ts';
import { deadManRun } from '../../../src/release/dead-man/standing.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { renewLease } from '../../../src/release/record/lease.ts';
import { type ApiObject, fields, records } from '../../../src/sandbox/kubernetes/objects.ts';
import type { PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment, Event, Lease } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  createNamespace,
  type Embedded,
  until as happens,
  placeShop,
  startEmbedded,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { type RecordedRuntime, recordedRuntime } from '../../support/runtime.ts';

const image = 'sluice.test/sluice:1';
const account = 'sluice-dead-man';
let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
let namespace: string;
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
async function switchPorts(of: string, signal: AbortSignal, name = account): Promise<Ports> {
  const never = new AbortController().signal;
  const inside = kubernetesCluster(await podAccess(of, name), {
    clock: systemClock,
    signal: never,
  });
  const { log } = recordedRuntime({});
  return { cluster: inside, clock: systemClock, log, run: deadManRun, signal };
}
const guarded = (of: string, pod?: string): Guarded => ({
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
const manifests = (): readonly ApiObject[] =>
  parseAllDocuments(readFileSync('action-templates/kubernetes/dead-man.yml', 'utf8')).map(
    (document) => document.toJS() as ApiObject,
  );
function applyManifests(of: string, kinds = ['ServiceAccount', 'Role', 'RoleBinding']): void {
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
const until = (good: () => Promise<boolean>, ms = 30_000): Promise<void> => happens(good, ms);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
const job = () => cluster.get<Job>(resources.jobs, namespace, 'shop-dead-man');
const share = async (): Promise<number> => {
  const route = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
  const refs = route?.spec.rules?.[0]?.backendRefs ?? [];
  return refs.find(({ name }) => name === 'shop-canary')?.weight ?? 0;
};
const inputs = (more: Record<string, string> = {}) => ({
  kubeconfig: server.kubeconfig,
  namespace,
  workload: 'shop',
  image: 'sluice.test/shop:2.0',
  stage: '1',
  exposure: '50',
  ...more,
});
const deployed = async (more: Record<string, string> = {}): Promise<RecordedRuntime> => {
  const runtime = recordedRuntime(inputs({ 'dead-man-image': image, ...more }));
  await deploy(runtime);
  return runtime;
};
/** The shop takes its environment from a ConfigMap. */
async function takesConfiguration(): Promise<void> {
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
const copies = async (): Promise<readonly KubeObject[]> =>
  (
    await cluster.list(resources.configMaps, namespace, {
      labelSelector: 'sluice.dev/track=config',
    })
  ).items;
/** What a run leaves that is killed between its first copy and its canary. */
async function leaseAndCopyOnly(mark = 'configmaps'): Promise<void> {
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
async function nothingLeft(): Promise<void> {
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

describe.each(['replicas', 'gateway-api'])('a release by %s whose run died', (provider) => {
  // Longer than a machine at work on much else keeps a deployment or a renewal waiting.
  beforeEach(() => {
    ttlMs = 5000;
  });
  test('is ended by the switch alone: exposure 0, stable whole, canary gone', async () => {
    applyManifests(namespace);
    await deployed({ provider });
    expect((await get('shop-canary'))?.status?.readyReplicas).toBeGreaterThan(0);
    expect((await job())?.metadata.ownerReferences?.[0]?.name).toBe('shop-canary');
    // Nobody renews from here on: the run is gone without a word.
    await nothingLeft();
  });
  test('is left alone as long as somebody renews, and ended when nobody does', async () => {
    applyManifests(namespace);
    const runtime = await deployed({ provider });
    for (let i = 0; i < 14; i++) {
      await sleep(500);
      expect(await renewLease({ ...runtime, cluster }, namespace, 'shop')).toBe(true);
      expect((await get('shop-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe('active');
    }
    await nothingLeft();
  });
});

describe('the dead-man switch', () => {
  test.each([
    ['says on the workload what it did, why and when', true],
    ['takes users back all the same where it may not write an Event', false],
  ])('%s', async (_case, may) => {
    applyManifests(namespace);
    await deployed({ provider: 'gateway-api', 'dead-man-image': '' });
    const ports = await switchPorts(namespace, new AbortController().signal);
    server.onRequest(({ method, path }) =>
      method === 'POST' && path.endsWith('/events') && !may
        ? { status: 403, reason: 'Forbidden', message: 'no' }
        : undefined,
    );
    expect(await keepWatch(ports, guarded(namespace, 'pod'))).toBe('acted');
    await nothingLeft();
    const shop = await get('shop');
    const left = shop?.metadata.annotations?.['sluice.dev/rolled-back'] ?? '{}';
    expect(JSON.parse(left)).toMatchObject({
      reason: expect.stringMatching(/^dead-man switch: nobody renewed the lease for \d+ s$/),
      by: 'dead-man',
      release: expect.stringMatching(/./),
    });
    const { items } = await cluster.list<Event>(resources.events, namespace, {
      fieldSelector: 'involvedObject.name=shop,reason=DeadManSwitch',
    });
    const said = items.map(({ involvedObject, message }) => [involvedObject.uid, message]);
    const message = expect.stringMatching(/^nobody renewed the lease for \d+ s: exposure 0/);
    expect(said).toEqual(may ? [[shop?.metadata.uid, message]] : []);
  });
  test('goes back to the revision before a promotion that died half-way', async () => {
    applyManifests(namespace);
    await deployed({ provider: 'gateway-api' });
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'promoting' } } },
    });
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'strategic',
      body: {
        spec: {
          template: { spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:2.0' }] } },
        },
      },
    });
    await nothingLeft();
    expect((await get('shop'))?.spec.template.spec.containers[0]?.image).toBe(
      'sluice.test/shop:1.0',
    );
  });
  test('waits out an API server that is down, and then finishes what it began', async () => {
    applyManifests(namespace);
    ttlMs = 2500;
    await deployed({ provider: 'gateway-api' });
    let writes = 0;
    server.onRequest(({ user, method }) => {
      if (!user.startsWith('system:serviceaccount')) return undefined;
      if (method !== 'GET') writes += 1;
      // It takes the lease and writes its record; then the API server is gone for it.
      return writes > 2 ? { reset: true } : undefined;
    });
    await until(() => Promise.resolve(writes > 2));
    await sleep(500);
    expect(await get('shop-canary')).toBeDefined();
    server.onRequest(undefined);
    await nothingLeft();
  });
  test('counts no silence that an outage explains', async () => {
    applyManifests(namespace);
    ttlMs = 2500;
    const runtime = await deployed({ provider: 'gateway-api' });
    let [cut, failed, seen] = [true, 0, 0];
    server.onRequest(({ user, method, path, query }) => {
      const look = user.startsWith('system:') && method === 'GET' && path.includes('/leases/');
      if (!look || query.has('watch')) return undefined;
      if (cut) failed += 1;
      else seen += 1;
      return cut ? { reset: true } : undefined;
    });
    // It has tried for longer than its patience, while the time to live ran out.
    await until(() => Promise.resolve(failed >= 7));
    cut = false;
    await until(() => Promise.resolve(seen > 0));
    await sleep(800);
    for (let i = 0; i < 6; i++) {
      expect(await renewLease({ ...runtime, cluster }, namespace, 'shop')).toBe(true);
      await sleep(500);
    }
    expect((await get('shop-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe('active');
    expect(await share()).toBe(500);
  });
  test.each(['rollback', 'promote'])('leaves with the canary after a %s', async (way) => {
    applyManifests(namespace);
    ttlMs = 60_000;
    const runtime = await deployed({ provider: 'gateway-api' });
    const release = runtime.outputs['release'] ?? '';
    const decision = decisionOn(JSON.parse(release) as ReleaseHandle, 'promote');
    const common = { kubeconfig: server.kubeconfig };
    if (way === 'rollback')
      await rollback(recordedRuntime({ ...common, namespace, workload: 'shop', reason: 'test' }));
    else await promote(recordedRuntime({ ...common, release, decision }));
    await nothingLeft();
  });
  test('is the same one at the next try, and a new one with other settings', async () => {
    applyManifests(namespace);
    ttlMs = 60_000;
    await deployed({ provider: 'gateway-api' });
    const first = (await job())?.metadata.uid;
    await deployed({ provider: 'gateway-api' });
    expect((await job())?.metadata.uid).toBe(first);
    await deployed({ provider: 'gateway-api', 'dead-man-ttl': '5m' });
    expect((await job())?.metadata.uid).not.toBe(first);
  });
  test.each([
    [
      'an image that cannot be pulled',
      { 'dead-man-image': 'sluice.test/sluice:missing' },
      undefined,
      /not found/,
    ],
    ['no ServiceAccount', {}, [], /serviceaccount "sluice-dead-man" not found/],
    ['no Role', { 'ready-timeout': '20s' }, ['ServiceAccount'], /CrashLoopBackOff/],
  ])('with %s nobody is exposed and the reason is said', async (_case, more, kinds, expected) => {
    applyManifests(namespace, kinds);
    await expect(
      deployed({ provider: 'replicas', 'ready-timeout': '3s', ...more }),
    ).rejects.toThrow(expected);
    expect((await get('shop-canary'))?.spec.replicas).toBe(0);
    expect((await get('shop'))?.spec.replicas).toBe(4);
  });
  test('looks once by the time of the lease', async () => {
    applyManifests(namespace);
    ttlMs = 60_000;
    const once = async (ttl: number) => {
      const ports = await switchPorts(namespace, new AbortController().signal);
      return await lookOnce(ports, { ...guarded(namespace), ttlMs: ttl });
    };
    expect(await once(60_000)).toBe('ended');
    await deployed({ provider: 'gateway-api' });
    expect(await once(60_000)).toBe('alive');
    await sleep(1200);
    expect(await once(1000)).toBe('acted');
    await nothingLeft();
  });
  test.each(['', 'none'])('with image "%s" the log says what protects instead', async (none) => {
    const { said } = await deployed({ provider: 'gateway-api', 'dead-man-image': none });
    expect(said.join('\n')).toMatch(/No dead-man switch guards.*scheduled sweep/);
    expect(await job()).toBeUndefined();
  });
});

describe('dead-man.yml', () => {
  const granted = (): readonly string[] => {
    const all = manifests()
      .filter(({ kind }) => kind === 'Role')
      .flatMap((role) => records(role['rules']))
      .flatMap((rule) =>
        (rule['resources'] as string[]).flatMap((resource) =>
          (rule['verbs'] as string[]).map((verb) => `${verb} ${resource}`),
        ),
      );
    return [...new Set(all)].sort();
  };
  test('grants exactly what the switch names as its needs', () => {
    const needed = Object.values(deadManNeeds)
      .flat()
      .flatMap(({ type, verbs, ...more }) =>
        verbs.map(
          (verb) => `${verb} ${type.plural}${'subresource' in more ? `/${more.subresource}` : ''}`,
        ),
      );
    expect(granted()).toEqual([...new Set(needed)].sort());
  });
  test('grants nothing that the switch does not use', async () => {
    applyManifests(namespace);
    const used = new Set<string>();
    const { runtime } = {
      runtime: await deployed({ provider: 'gateway-api', 'dead-man-image': '' }),
    };
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'promoting' } } },
    });
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'strategic',
      body: {
        spec: {
          template: { spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:2.0' }] } },
        },
      },
    });
    await until(
      async () =>
        (await get('shop'))?.metadata.annotations?.['deployment.kubernetes.io/revision'] === '2',
    );
    expect(runtime.outputs['release']).toBeDefined();
    const watched = await switchPorts(namespace, new AbortController().signal);
    await keepWatch(watched, guarded(namespace, 'pod'));
    // Once more where somebody deleted the lease: it is taken anew.
    await deployed({
      provider: 'gateway-api',
      'dead-man-image': '',
      image: 'sluice.test/shop:3.0',
    });
    await cluster.remove(resources.leases, namespace, 'sluice-shop');
    await keepWatch(watched, guarded(namespace, 'pod'));
    for (const key of Object.keys(watched.cluster.requests()))
      if (!key.includes('selfsubject')) used.add(key);
    const { every, said, Deployment, 'gateway-api': gateway } = deadManNeeds;
    const needed = [...every, ...said, ...Deployment, ...gateway].flatMap(({ type, verbs }) =>
      verbs.map((verb) => `${verb} ${type.plural}`),
    );
    expect([...used].sort()).toEqual(needed.sort());
  });
  test('lets it remove the copies of configuration that a release, or a run before its canary, left', async () => {
    applyManifests(namespace);
    await takesConfiguration();
    await deployed({ provider: 'gateway-api', 'dead-man-image': '' });
    expect(await copies()).toHaveLength(1);
    const watched = await switchPorts(namespace, new AbortController().signal);
    expect(await keepWatch(watched, guarded(namespace, 'pod'))).toBe('acted');
    await nothingLeft();
    expect(await copies()).toEqual([]);
    await leaseAndCopyOnly();
    expect(await lookOnce(watched, guarded(namespace))).toBe('ended');
    await nothingLeft();
    expect(await copies()).toEqual([]);
  });
  test('a switch that may not remove Secrets says so, where a release copies them', async () => {
    applyManifests(namespace);
    await leaseAndCopyOnly('configmaps,secrets');
    const watched = await switchPorts(namespace, new AbortController().signal);
    await expect(keepWatch(watched, guarded(namespace, 'pod'))).rejects.toThrow(
      /may not list secrets/,
    );
  });
  test('a pod without a ServiceAccount is told what is missing', async () => {
    await expect(inClusterAccess({ host: undefined, port: undefined })).rejects.toThrow(UsageError);
    await expect(inClusterAccess({ host: '127.0.0.1', port: '1' }, '/nowhere')).rejects.toThrow(
      /could not be read.*automountServiceAccountToken/,
    );
  });
});

describe('sweep-cronjob.yml', () => {
  test('its ServiceAccount may end an expired canary, a fault and a lease', async () => {
    const text = readFileSync('action-templates/kubernetes/sweep-cronjob.yml', 'utf8');
    const documents = parseAllDocuments(text).map((document) => document.toJS() as ApiObject);
    for (const [kind, type] of [
      ['Role', builtInResources.roles],
      ['RoleBinding', builtInResources.roleBindings],
    ] as const)
      for (const object of documents.filter((one) => one.kind === kind))
        server.store.create(type, { ...object, metadata: { ...object.metadata, namespace } });
    await takesConfiguration();
    await deployed({ provider: 'gateway-api', 'dead-man-image': '', 'expires-in': '1s' });
    await cluster.create(resources.podChaos, {
      apiVersion: 'chaos-mesh.org/v1alpha1',
      kind: 'PodChaos',
      metadata: {
        name: 'sluice-1-1-pod-kill',
        namespace,
        labels: { 'app.kubernetes.io/managed-by': 'sluice', 'sluice.dev/workload': 'shop' },
        annotations: { 'sluice.dev/expires-at': '2026-01-01T00:00:00Z' },
      },
    });
    expect(await copies()).toHaveLength(1);
    await sleep(1100);
    const ports = await switchPorts(namespace, new AbortController().signal, 'sluice-sweep');
    const swept = await sweep(ports, { namespace, timeoutMs: 5000, dryRun: false });
    expect(swept.map(({ kind, result }) => [kind, result])).toEqual([
      ['fault', 'ended'],
      ['canary', 'ended'],
    ]);
    await nothingLeft();
    expect(await copies()).toEqual([]);
    await leaseAndCopyOnly();
    const again = await sweep(ports, { namespace, timeoutMs: 5000, dryRun: false });
    expect(again.map(({ kind, result }) => [kind, result])).toEqual([['lease', 'ended']]);
    expect(await copies()).toEqual([]);
  });
});

describe('sluice dead-man and sluice sweep', () => {
  test('end by hand, with a kubeconfig, what nobody looks after', async () => {
    const { runCli } = await import('../../../src/cli/main.ts');
    const file = join(mkdtempSync(join(tmpdir(), 'sluice-cli-')), 'kubeconfig');
    writeFileSync(file, server.kubeconfig);
    const common = ['--namespace', namespace, '--kubeconfig', file];
    expect(await runCli(['dead-man', '--workload', 'shop', ...common])).toBe(0);
    await deployed({ provider: 'gateway-api', 'dead-man-image': '' });
    expect(await runCli(['dead-man', '--workload', 'shop', '--once', ...common])).toBe(0);
    expect(await get('shop-canary')).toBeDefined();
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'abandoned' } } },
    });
    expect(await runCli(['dead-man', '--workload', 'shop', '--once', ...common])).toBe(0);
    await nothingLeft();
    await deployed({ provider: 'gateway-api', 'dead-man-image': '', 'expires-in': '1s' });
    await sleep(1100);
    expect(await runCli(['sweep', ...common])).toBe(0);
    await nothingLeft();
  });
  test.each([
    [['dead-man', '--workload', 'shop'], /--namespace is missing/],
    [
      ['dead-man', '--namespace', 'shop', '--workload', 'shop', '--ttl', '59s'],
      /'ttl'.*out of range/,
    ],
    [['dead-man', '--namespace', 'shop', '--workload', 'shop'], /not a pod of a cluster/],
    [['sweep', '--namespace', 'shop', '--kubeconfig', '/nowhere/at/all'], /could not be read/],
  ])('refuse %j', async (args, expected) => {
    const { runCli } = await import('../../../src/cli/main.ts');
    const written: string[] = [];
    const original = process.stderr.write;
    process.stderr.write = (text: string | Uint8Array): boolean => {
      written.push(String(text));
      return true;
    };
    try {
      expect(await runCli(args)).toBe(2);
    } finally {
      process.stderr.write = original;
    }
    expect(written.join('')).toMatch(expected);
  });
});
