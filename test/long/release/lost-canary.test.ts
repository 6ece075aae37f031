import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { sweep } from '../../../src/guard/sweep.ts';
import type { Swept } from '../../../src/guard/swept.ts';
import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { applyPromote, planPromote } from '../../../src/release/beside/promote.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
let namespace: string;
let next = 1;
const hpas = resources.horizontalPodAutoscalers;

beforeAll(async () => {
  embedded = await startEmbedded();
  ({ server, cluster } = embedded);
});
afterAll(async () => {
  await embedded.stop();
});
beforeEach(async () => {
  namespace = `lost${next++}`;
  await createNamespace(cluster, namespace);
  await placeShop(cluster, namespace, 4);
});
const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
const common = () => ({ kubeconfig: server.kubeconfig, namespace, workload: 'shop' });
async function deployed(more: Record<string, string> = {}, run = '100'): Promise<ReleaseHandle> {
  const inputs = { ...common(), image: 'sluice.test/shop:2.0', stage: '1', exposure: '50' };
  const runtime = recordedRuntime({ ...inputs, ...more }, { id: run });
  await deploy(runtime);
  return JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
}
const rolledBack = () => rollback(recordedRuntime({ ...common(), reason: 'test' }));
/** As a person with kubectl does. */
async function deleteCanary(): Promise<void> {
  await cluster.remove(resources.deployments, namespace, 'shop-canary');
  await until(
    async () => (await cluster.get(resources.services, namespace, 'shop-canary')) === undefined,
  );
}
const sweepIn = (ms: number): Promise<readonly Swept[]> => {
  const runtime = recordedRuntime({});
  // Time passes for the API server, whose clock the sweep goes by.
  const later = { ...cluster, now: () => new Date(Date.now() + ms) };
  return sweep({ ...runtime, cluster: later }, { namespace, timeoutMs: 20_000, dryRun: false });
};
const minutesMs = (minutes: number): number => minutes * 60_000;
async function everythingIsBack(image = 'sluice.test/shop:1.0'): Promise<void> {
  await until(async () => (await get('shop'))?.status?.availableReplicas === 4);
  const stable = await get('shop');
  expect(stable?.spec.replicas).toBe(4);
  expect(stable?.spec.template.spec.containers[0]?.image).toBe(image);
  const route = await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
  expect(route?.spec.rules?.[0]?.backendRefs?.map(({ name }) => name)).toEqual(['shop']);
  for (const [type, name] of [
    [resources.deployments, 'shop-canary'],
    [resources.services, 'shop-canary'],
    [resources.leases, 'sluice-shop'],
  ] as const)
    expect(await cluster.get(type, namespace, name)).toBeUndefined();
}

describe.each(['replicas', 'gateway-api'])('a canary by %s that somebody deleted', (provider) => {
  test('takes its Service with it, and rollback-canary restores from the copy of its record', async () => {
    await deployed({ provider });
    await deleteCanary();
    await rolledBack();
    await everythingIsBack();
  });
  test('is left to a run that may still go on; after two minutes of silence the sweep ends the release', async () => {
    await deployed({ provider });
    await deleteCanary();
    expect(await sweepIn(minutesMs(1))).toEqual([]);
    const swept = await sweepIn(minutesMs(3));
    expect(swept.map(({ kind, name, result }) => [kind, name, result])).toEqual([
      ['lease', 'sluice-shop', 'ended'],
    ]);
    expect(swept[0]?.detail).toContain('deleted by hand');
    await everythingIsBack();
  });
  test('does not make stable of today the stable of before: another version begins from four pods', async () => {
    await deployed({ provider });
    await deleteCanary();
    const handle = await deployed({ provider, image: 'sluice.test/shop:2.1' });
    expect((await get('shop-canary'))?.metadata.annotations).toMatchObject({
      'sluice.dev/release': handle.id,
      'sluice.dev/stable-replicas': '4',
    });
    await rolledBack();
    await everythingIsBack();
  });
  test('is refused to a promotion, which says what to do', async () => {
    const handle = await deployed({ provider });
    await deleteCanary();
    await expect(
      promote(
        recordedRuntime({
          kubeconfig: server.kubeconfig,
          release: JSON.stringify(handle),
          decision: decisionOn(handle, 'promote'),
        }),
      ),
    ).rejects.toThrow(/end the release with rollback-canary/);
    await rolledBack();
    await everythingIsBack();
  });
  test.each(['finishes', 'undoes'] as const)(
    'in the middle of its promotion: the same run again %s it',
    async (how) => {
      const handle = await deployed({ provider });
      const ports = { ...recordedRuntime({}), cluster };
      const plan = await planPromote(ports, handle);
      // Stable has just been given the new version: the run dies, and somebody deletes the canary.
      let dead = false;
      server.onRequest(({ method, path }) => {
        if (dead) return { reset: true };
        dead = method === 'PATCH' && path.endsWith('/deployments/shop');
        return undefined;
      });
      const times = { timeoutMs: 20_000, drainMs: 0 };
      const stopped = AbortSignal.timeout(1500);
      await expect(
        applyPromote({ ...ports, signal: stopped }, handle, plan, times),
      ).rejects.toThrow();
      server.onRequest(undefined);
      await deleteCanary();
      const again = await planPromote(ports, handle);
      expect(again.steps.join()).toContain('then end the release');
      if (how === 'finishes') await applyPromote(ports, handle, again, times);
      else await rolledBack();
      await everythingIsBack(`sluice.test/shop:${how === 'finishes' ? '2.0' : '1.0'}`);
    },
  );
});

describe('a canary that somebody deleted', () => {
  test('does not keep the bounds of the autoscaler', async () => {
    await cluster.create(hpas, {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'shop', namespace },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
        minReplicas: 2,
        maxReplicas: 10,
        metrics: [],
      },
    } as KubeObject);
    await deployed({ provider: 'replicas' });
    await deleteCanary();
    expect(await cluster.get(hpas, namespace, 'shop')).toMatchObject({ spec: { maxReplicas: 2 } });
    await sweepIn(minutesMs(3));
    expect(await cluster.get(hpas, namespace, 'shop')).toMatchObject({
      spec: { minReplicas: 2, maxReplicas: 10 },
    });
    expect((await get('shop'))?.spec.replicas).toBe(4);
  });
  test('whose record somebody made unreadable is ended by its copy', async () => {
    await deployed({ provider: 'replicas' });
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/stable-replicas': 'many' } } },
    });
    await rolledBack();
    await everythingIsBack();
  });
  test('a lease whose canary is there is not the sweep’s, however old it is', async () => {
    await deployed({ provider: 'replicas', 'expires-in': '10m' });
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/expires-at': '2999-01-01T00:00:00Z' } } },
    });
    expect(await sweepIn(minutesMs(60))).toEqual([]);
    expect(await cluster.get(resources.leases, namespace, 'sluice-shop')).toBeDefined();
  });
});

describe('names beside a workload with a long one', () => {
  test('a release of 60 characters comes and goes', async () => {
    const workload = `shop-${'a'.repeat(55)}`;
    const stable = await get('shop');
    if (stable === undefined) throw new Error('there is no shop');
    await cluster.create(resources.deployments, {
      ...stable,
      metadata: { name: workload, namespace },
      spec: {
        ...stable.spec,
        selector: { matchLabels: { app: 'long' } },
        template: { ...stable.spec.template, metadata: { labels: { app: 'long' } } },
      },
    });
    await cluster.create(resources.services, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'long', namespace },
      spec: { selector: { app: 'long' }, ports: [{ port: 80 }] },
    } as KubeObject);
    await until(async () => (await get(workload))?.status?.availableReplicas === 4);
    const handle = await deployed({ workload, provider: 'replicas' });
    expect(handle.canary).toMatch(/^shop-a{42}-[0-9a-f]{8}-canary$/);
    expect(handle.canary.length).toBe(63);
    expect((await get(handle.canary))?.status?.readyReplicas).toBe(2);
    await rollback(recordedRuntime({ ...common(), workload, reason: 'test' }));
    expect(await get(handle.canary)).toBeUndefined();
  });
});
