import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { run as sweep } from '../../../src/actions/sweep/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { keepWatch } from '../../../src/guard/dead-man.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { deadManRun } from '../../../src/release/dead-man/standing.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import type { ApiObject } from '../../../src/sandbox/kubernetes/objects.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Pod, Workload } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  connect,
  createNamespace,
  type Embedded,
  placeOrders,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
let namespace: string;
let next = 1;

beforeAll(async () => {
  embedded = await startEmbedded();
  ({ server, cluster } = embedded);
});
afterAll(async () => {
  await embedded.stop();
});
beforeEach(async () => {
  namespace = `n${next++}`;
  await createNamespace(cluster, namespace);
  await placeOrders(cluster, namespace, 4);
  applyManifests('role.yml');
});
/** The Role that users apply, so that a rule which is missing there fails here. */
function applyManifests(file: string, without?: string): void {
  const types: Readonly<Record<string, typeof builtInResources.roles>> = {
    ServiceAccount: builtInResources.serviceAccounts,
    Role: builtInResources.roles,
    RoleBinding: builtInResources.roleBindings,
  };
  const text = readFileSync(`action-templates/kubernetes/${file}`, 'utf8');
  for (const document of parseAllDocuments(text)) {
    const object = document.toJS() as ApiObject & { rules?: { resources: string[] }[] };
    const type = types[object.kind];
    if (type === undefined) continue;
    const rules = object.rules?.filter((rule) => !rule.resources.includes(without ?? ''));
    server.store.create(type, {
      ...object,
      metadata: { ...object.metadata, namespace },
      ...(rules === undefined ? {} : { rules }),
    });
  }
}
const kubeconfig = (): string => server.kubeconfigFor({ name: 'sluice' });
const get = (name: string) => cluster.get<Workload>(resources.statefulSets, namespace, name);
const imageOf = (workload: Workload | undefined): string | undefined =>
  workload?.spec.template.spec.containers[0]?.image;
const patch = (name: string, body: Record<string, unknown>) =>
  cluster.patch<Workload>(resources.statefulSets, namespace, name, { type: 'merge', body });
const setImage = (image: string) =>
  cluster.patch<Workload>(resources.statefulSets, namespace, 'orders', {
    type: 'strategic',
    body: { spec: { template: { spec: { containers: [{ name: 'orders', image }] } } } },
  });
const claims = async (): Promise<Readonly<Record<string, string | undefined>>> =>
  Object.fromEntries(
    (await cluster.list(resources.persistentVolumeClaims, namespace)).items.map(({ metadata }) => [
      metadata.name,
      metadata.uid,
    ]),
  );
const weights = async () =>
  Object.fromEntries(
    (
      (await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'orders'))?.spec.rules?.[0]
        ?.backendRefs ?? []
    ).map(({ name, weight }) => [name, weight]),
  );
const common = () => ({
  kubeconfig: kubeconfig(),
  namespace,
  workload: 'orders',
  'workload-kind': 'StatefulSet',
});
async function deployed(more: Record<string, string> = {}, run: { id?: string } = {}) {
  const runtime = recordedRuntime(
    { ...common(), image: 'sluice.test/shop:2.0', stage: '1', exposure: '25', ...more },
    run,
  );
  await deploy(runtime);
  return {
    runtime,
    handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle,
    evidence: JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence,
  };
}
async function rolledBack(more: Record<string, string> = {}): Promise<string> {
  const runtime = recordedRuntime(
    { ...common(), reason: 'test', drain: '0s', ...more },
    { id: 'other' },
  );
  await rollback(runtime);
  return runtime.outputs['revision'] ?? '';
}
/** Stable whole and its volumes untouched; of the release nothing. */
async function nothingLeft(volumes: Awaited<ReturnType<typeof claims>>): Promise<void> {
  await until(async () => (await get('orders-canary')) === undefined);
  await until(async () => Object.keys(await claims()).length === Object.keys(volumes).length);
  expect(await claims()).toEqual(volumes);
  expect(await cluster.get(resources.services, namespace, 'orders-canary')).toBeUndefined();
  expect(await cluster.get(resources.leases, namespace, 'sluice-orders')).toBeUndefined();
  expect(await weights()).toEqual({ orders: 1 });
  await until(async () => (await get('orders'))?.status?.availableReplicas === 4);
}

describe.each(['replicas', 'gateway-api'] as const)('a StatefulSet released by %s', (provider) => {
  test('goes up by stages, is promoted by its own rolling update, and leaves nothing behind', async () => {
    const volumes = await claims();
    const before = (await get('orders'))?.status?.updateRevision;
    const first = await deployed({ provider });
    expect(first.evidence.verdict).toBe('pass');
    expect(first.handle).toMatchObject({
      achievedPercent: 25,
      workloadKind: 'StatefulSet',
      stableRevision: before,
    });
    expect(Object.keys(await claims())).toContain('data-orders-canary-0');
    const second = await deployed({
      provider,
      stage: '2',
      exposure: '50',
      previous: decisionOn(first.handle, 'promote'),
    });
    expect(second.handle).toMatchObject({ id: first.handle.id, stage: 2, achievedPercent: 50 });
    const runtime = recordedRuntime({
      kubeconfig: kubeconfig(),
      release: JSON.stringify(second.handle),
      decision: decisionOn(second.handle, 'promote'),
      drain: '0s',
    });
    await promote(runtime);
    const stable = await get('orders');
    expect(imageOf(stable)).toBe('sluice.test/shop:2.0');
    expect(stable?.status).toMatchObject({ availableReplicas: 4, updatedReplicas: 4 });
    expect(runtime.outputs['revision']).toBe(stable?.status?.updateRevision);
    expect(runtime.outputs['revision']).not.toBe(before);
    await nothingLeft(volumes);
    await promote(runtime);
    expect(runtime.outputs['revision']).toBe(stable?.status?.updateRevision);
  });
  test('is rolled back from the cluster alone', async () => {
    const volumes = await claims();
    await deployed({ provider });
    await rolledBack();
    expect((await get('orders'))?.spec).toMatchObject({ replicas: 4 });
    expect(imageOf(await get('orders'))).toBe('sluice.test/shop:1.0');
    await nothingLeft(volumes);
  });
  test('the same inputs again write nothing but evidence', async () => {
    await deployed({ provider });
    const written = await writesOf(server, () => deployed({ provider }));
    expect(written.filter((line) => !/leases|orders-canary$/.test(line))).toEqual([]);
  });
  test('is swept when it has expired', async () => {
    const volumes = await claims();
    await deployed({ provider, 'expires-in': '1s' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const runtime = recordedRuntime({ kubeconfig: kubeconfig(), namespace });
    await sweep(runtime);
    expect(JSON.parse(runtime.outputs['swept'] ?? '[]')).toMatchObject([
      { kind: 'canary', name: 'orders-canary', workload: 'orders', result: 'ended' },
    ]);
    await nothingLeft(volumes);
  });
  test('is ended by the dead-man switch, with what its Role gives', async () => {
    const volumes = await claims();
    applyManifests('dead-man.yml');
    await deployed({ provider });
    const inside = await connect(
      server.kubeconfigFor({ name: `system:serviceaccount:${namespace}:sluice-dead-man` }),
    );
    const { log } = recordedRuntime({});
    const ports = {
      cluster: inside,
      clock: systemClock,
      log,
      run: deadManRun,
      signal: new AbortController().signal,
    };
    const ended = await keepWatch(ports, {
      kind: 'StatefulSet',
      namespace,
      workload: 'orders',
      ttlMs: 1000,
      timeoutMs: 5000,
      pod: undefined,
    });
    await inside.close();
    expect(ended).toBe('acted');
    await nothingLeft(volumes);
  });
  test('is abandoned by a signal, and the way back goes on from there', async () => {
    const volumes = await claims();
    await deployed({ provider }, { id: '100' });
    const abort = new AbortController();
    const runtime = recordedRuntime(
      { ...common(), image: 'sluice.test/shop:2.0', stage: '1', exposure: '25', provider },
      { id: '100' },
    );
    server.onRequest(() => {
      abort.abort(new Error('stopped by SIGINT'));
      return undefined;
    });
    await expect(deploy({ ...runtime, signal: abort.signal })).rejects.toThrow('stopped by SIGINT');
    server.onRequest(undefined);
    expect((await get('orders-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe(
      'abandoned',
    );
    expect((await get('orders'))?.spec.replicas).toBe(4);
    await rolledBack();
    await nothingLeft(volumes);
  });
});

test('at 100 % by replicas stable rests without its volumes being lost, and takes the version with them', async () => {
  const volumes = await claims();
  const { handle } = await deployed({ provider: 'replicas', exposure: '100' });
  expect((await get('orders'))?.status?.replicas).toBe(0);
  expect(await claims()).toMatchObject(volumes);
  await promote(
    recordedRuntime({
      kubeconfig: kubeconfig(),
      release: JSON.stringify(handle),
      decision: decisionOn(handle, 'promote'),
      drain: '0s',
    }),
  );
  expect(imageOf(await get('orders'))).toBe('sluice.test/shop:2.0');
  await nothingLeft(volumes);
});
test('what somebody else rolls out meanwhile is drift: nothing is changed', async () => {
  await deployed({ provider: 'gateway-api' });
  const { updateRevision } = (await get('orders'))?.status ?? {};
  await setImage('sluice.test/shop:9.0');
  await until(async () => (await get('orders'))?.status?.updateRevision !== updateRevision);
  const written = await writesOf(server, () =>
    expect(deployed({ provider: 'gateway-api' })).rejects.toThrow('somebody redeployed it'),
  );
  expect(written.filter((line) => !line.includes('/leases/'))).toEqual([]);
});

describe('the canary of a StatefulSet', () => {
  test('has its own selector, the same governing Service, and volumes that end with it', async () => {
    await deployed({ provider: 'replicas' });
    const canary = await get('orders-canary');
    expect(canary?.spec).toMatchObject({
      serviceName: 'orders-pods',
      podManagementPolicy: 'Parallel',
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
      selector: {
        matchLabels: { 'sluice.dev/track': 'canary', 'sluice.dev/workload': 'orders' },
      },
    });
    // Behind both Services: it gets stable's work, and its pods have names in DNS.
    expect(canary?.spec.template.metadata?.labels).toMatchObject({ app: 'orders' });
  });
  test('stays out of both Services with gateway-api, and the plan says so', async () => {
    const { runtime } = await deployed({ provider: 'gateway-api' });
    expect((await get('orders-canary'))?.spec.template.metadata?.labels).toMatchObject({
      app: 'orders-canary',
    });
    expect(runtime.said.join('\n')).toMatch(/no names under orders-pods/);
    expect(runtime.said.join('\n')).toMatch(/empty volumes of their own \(data\)/);
  });
  test('keeps the labels of a governing Service that selects by others than the one that leads to it', async () => {
    await cluster.remove(resources.services, namespace, 'orders-pods');
    await cluster.remove(resources.services, namespace, 'orders');
    const service = (name: string, clusterIP: string | undefined, selector: object) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: {
        ...(clusterIP === undefined ? {} : { clusterIP }),
        selector,
        ports: [{ name: 'http', port: 80, targetPort: 8080 }],
      },
    });
    await patch('orders', {
      spec: { template: { metadata: { labels: { tier: 'data' } } } },
    });
    await cluster.create(resources.services, service('orders', undefined, { tier: 'data' }));
    await cluster.create(resources.services, service('orders-pods', 'None', { app: 'orders' }));
    await deployed({ provider: 'replicas' });
    expect((await get('orders-canary'))?.spec.template.metadata?.labels).toMatchObject({
      app: 'orders',
      tier: 'data',
    });
  });
  test('takes its volume claims along even where nothing else would delete them', async () => {
    const volumes = await claims();
    await deployed({ provider: 'gateway-api', exposure: '50' });
    // As on a server that does not know the policy.
    await patch('orders-canary', {
      spec: {
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      },
    });
    await until(async () => {
      const claim = await cluster.get(
        resources.persistentVolumeClaims,
        namespace,
        'data-orders-canary-0',
      );
      return (claim?.metadata.ownerReferences ?? []).length === 0;
    });
    // Of somebody else, with our labels: not of the canary's names.
    await cluster.create(resources.persistentVolumeClaims, {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        name: 'data-orders-canary-backup',
        namespace,
        labels: { 'sluice.dev/track': 'canary', 'sluice.dev/workload': 'orders' },
      },
    });
    const { uid } = (
      await cluster.get(resources.persistentVolumeClaims, namespace, 'data-orders-canary-backup')
    )?.metadata ?? { uid: undefined };
    await rolledBack();
    await nothingLeft({ ...volumes, 'data-orders-canary-backup': uid });
  });
  test('has a baseline of fresh pods beside it, which ends with it', async () => {
    const volumes = await claims();
    await deployed({ provider: 'gateway-api', baseline: 'same-age' });
    expect(imageOf(await get('orders-baseline'))).toBe('sluice.test/shop:1.0');
    expect((await get('orders-baseline'))?.status?.readyReplicas).toBe(1);
    await rolledBack();
    await until(async () => (await get('orders-baseline')) === undefined);
    await nothingLeft(volumes);
  });
  test('holds the autoscaler of the StatefulSet, not that of a Deployment of the same name', async () => {
    const scaler = (name: string, kind: string) => ({
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name, namespace },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind, name: 'orders' },
        minReplicas: 2,
        maxReplicas: 8,
      },
    });
    for (const [name, kind] of [
      ['ours', 'StatefulSet'],
      ['other', 'Deployment'],
    ] as const)
      await cluster.create(resources.horizontalPodAutoscalers, scaler(name, kind));
    const bounds = async (name: string) =>
      (await cluster.get(resources.horizontalPodAutoscalers, namespace, name)) as unknown as {
        spec: { minReplicas: number; maxReplicas: number };
      };
    await deployed({ provider: 'replicas' });
    expect((await bounds('ours')).spec).toMatchObject({ minReplicas: 3, maxReplicas: 3 });
    expect((await bounds('other')).spec).toMatchObject({ minReplicas: 2, maxReplicas: 8 });
    await rolledBack();
    expect((await bounds('ours')).spec).toMatchObject({ minReplicas: 2, maxReplicas: 8 });
  });
});

test('a canary of which no pod may be made says why', async () => {
  await patch('orders', { spec: { template: { spec: { serviceAccountName: 'sluice' } } } });
  await until(async () => (await get('orders'))?.status?.updatedReplicas === 4);
  await cluster.remove(
    { apiVersion: 'v1', kind: 'ServiceAccount', plural: 'serviceaccounts', namespaced: true },
    namespace,
    'sluice',
  );
  await expect(deployed({ provider: 'gateway-api', 'ready-timeout': '2s' })).rejects.toThrow(
    /error looking up service account .*"sluice" not found/,
  );
});

describe('what a StatefulSet must be like', () => {
  test.each([
    [
      'replicas',
      { updateStrategy: { type: 'OnDelete', rollingUpdate: null } },
      /updateStrategy\.type OnDelete/,
    ],
    ['gateway-api', { updateStrategy: { rollingUpdate: { partition: 2 } } }, /partition 2/],
    [
      'replicas',
      { persistentVolumeClaimRetentionPolicy: { whenScaled: 'Delete' } },
      /whenScaled Delete.*would delete volumes/,
    ],
  ])(
    '%s with %j is refused by its field, and nothing is made',
    async (provider, spec, expected) => {
      await patch('orders', { spec });
      await expect(deployed({ provider })).rejects.toThrow(expected);
      expect(await get('orders-canary')).toBeUndefined();
    },
  );
  test('weights leave volumes alone, so the policy may be what it is', async () => {
    await patch('orders', {
      spec: { persistentVolumeClaimRetentionPolicy: { whenScaled: 'Delete' } },
    });
    expect((await deployed({ provider: 'gateway-api' })).evidence.verdict).toBe('pass');
  });
  test('one that does not exist is named with those that do', async () => {
    await expect(deployed({ workload: 'nothing' })).rejects.toThrow(
      'There is no StatefulSet "nothing"',
    );
  });
});

describe('rollback-canary of a StatefulSet', () => {
  const rolledOut = (image: string) =>
    until(async () => {
      const found = await get('orders');
      return imageOf(found) === image && found?.status?.updatedReplicas === 4;
    });
  test.each(['number', 'name'])('takes it back to a revision by its %s, once', async (by) => {
    const { updateRevision = '' } = (await get('orders'))?.status ?? {};
    await setImage('sluice.test/shop:2.0');
    await rolledOut('sluice.test/shop:2.0');
    const revision = by === 'number' ? '1' : updateRevision;
    expect(await rolledBack({ revision })).toBe(updateRevision);
    expect(imageOf(await get('orders'))).toBe('sluice.test/shop:1.0');
    expect((await get('orders'))?.status).toMatchObject({
      availableReplicas: 4,
      currentRevision: updateRevision,
    });
    // By the number too, which is another one by now: a job that was killed is run again with the same inputs.
    const written = await writesOf(server, () => rolledBack({ revision }));
    expect(written.filter((line) => !line.includes('/leases/'))).toEqual([]);
  });
  test('says which revisions there are', async () => {
    await setImage('sluice.test/shop:2.0');
    await rolledOut('sluice.test/shop:2.0');
    await expect(rolledBack({ revision: '7' })).rejects.toThrow(
      'orders has no revision "7". It has: 1, 2 (now 2).',
    );
  });
  test('gets past a pod that never becomes ready', async () => {
    await setImage('sluice.test/shop:2.0-unready');
    const pod = () => cluster.get<Pod>(resources.pods, namespace, 'orders-3');
    await until(
      async () => (await pod())?.spec.containers[0]?.image === 'sluice.test/shop:2.0-unready',
    );
    await rolledBack({ revision: '1', timeout: '20s' });
    expect((await get('orders'))?.status).toMatchObject({ availableReplicas: 4 });
    expect((await pod())?.spec.containers[0]?.image).toBe('sluice.test/shop:1.0');
  });
  test.each(['by hand', 'of a release'])(
    'goes on %s where one died before it freed the way',
    async (way) => {
      const volumes = await claims();
      const { updateRevision: first = '' } = (await get('orders'))?.status ?? {};
      const old = (await get('orders'))?.spec.template.spec.containers;
      if (way === 'of a release') {
        await deployed({ provider: 'gateway-api' });
        await patch('orders-canary', {
          metadata: { annotations: { 'sluice.dev/state': 'rolling-back' } },
        });
      }
      await setImage('sluice.test/shop:2.0-unready');
      const pod = () => cluster.get<Pod>(resources.pods, namespace, 'orders-3');
      await until(
        async () => (await pod())?.spec.containers[0]?.image === 'sluice.test/shop:2.0-unready',
      );
      // What the rollback that died had stored, in one request.
      await patch('orders', {
        metadata: { annotations: { 'sluice.dev/former-revisions': `${first}=1` } },
        spec: { template: { spec: { containers: old } } },
      });
      await rolledBack({ timeout: '20s', ...(way === 'by hand' ? { revision: '1' } : {}) });
      expect((await get('orders'))?.status).toMatchObject({ availableReplicas: 4 });
      await nothingLeft(volumes);
    },
  );
  test('ends a promotion that died half-way', async () => {
    const volumes = await claims();
    await deployed({ provider: 'gateway-api' });
    await patch('orders-canary', {
      metadata: { annotations: { 'sluice.dev/state': 'promoting' } },
    });
    await setImage('sluice.test/shop:2.0');
    await rolledOut('sluice.test/shop:2.0');
    await rolledBack();
    expect(imageOf(await get('orders'))).toBe('sluice.test/shop:1.0');
    await nothingLeft(volumes);
  });
});

describe('the sweep', () => {
  test('without the rule for StatefulSets names it, and still does the rest', async () => {
    namespace = `n${next++}`;
    await createNamespace(cluster, namespace);
    applyManifests('role.yml', 'statefulsets');
    await cluster.create(resources.leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: {
        name: 'sluice-old',
        namespace,
        labels: { 'app.kubernetes.io/managed-by': 'sluice', 'sluice.dev/workload': 'old' },
      },
      spec: { leaseDurationSeconds: 1, renewTime: '2026-01-01T00:00:00.000000Z' },
    });
    const runtime = recordedRuntime({ kubeconfig: kubeconfig(), namespace });
    await expect(sweep(runtime)).rejects.toThrow('statefulsets');
    expect(JSON.parse(runtime.outputs['swept'] ?? '[]')).toMatchObject([
      { name: 'statefulsets', result: 'failed', detail: expect.stringMatching(/Role|rule/i) },
      { name: 'sluice-old', result: 'ended' },
    ]);
  });
});
