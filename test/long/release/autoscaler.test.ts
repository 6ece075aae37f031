import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { applyPromote, planPromote } from '../../../src/release/beside/promote.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { type Embedded, placeShop, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
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
  namespace = `h${next++}`;
  await createNamespace(cluster, namespace);
  await placeShop(cluster, namespace, 4);
});
const shopNow = () => cluster.get<Deployment>(resources.deployments, namespace, 'shop');
const autoscale = (desiredReplicas: number, more: Partial<KubeObject['metadata']> = {}) =>
  cluster.create(hpas, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'shop', namespace, ...more },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
      minReplicas: 2,
      maxReplicas: 10,
      metrics: [],
    },
    status: { currentReplicas: desiredReplicas, desiredReplicas },
  } as KubeObject);
const reachMaximum = () =>
  cluster.patch(
    hpas,
    namespace,
    'shop',
    { type: 'merge', body: { status: { currentReplicas: 10, desiredReplicas: 10 } } },
    { subresource: 'status' },
  );
const bounds = async () => {
  const { spec } = ((await cluster.get(hpas, namespace, 'shop')) ?? {}) as {
    spec?: { minReplicas: number; maxReplicas: number };
  };
  return [spec?.minReplicas, spec?.maxReplicas];
};
async function deployed(more: Record<string, string> = {}): Promise<ReleaseHandle> {
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    namespace,
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '50',
    ...more,
  });
  await deploy(runtime);
  return JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
}
const rolledBack = () =>
  rollback(
    recordedRuntime({ kubeconfig: server.kubeconfig, namespace, workload: 'shop', reason: 'test' }),
  );

describe('a HorizontalPodAutoscaler', () => {
  test('is held at the count of the stage, and has its bounds back after the rollback', async () => {
    await autoscale(4);
    await deployed();
    expect(await bounds()).toEqual([2, 2]);
    expect((await shopNow())?.spec.replicas).toBe(2);
    await rolledBack();
    expect(await bounds()).toEqual([2, 10]);
    expect((await shopNow())?.spec.replicas).toBe(4);
  });
  test('has its bounds back before stable needs its capacity for the promotion', async () => {
    await autoscale(4);
    const handle = await deployed({ exposure: '100' });
    expect(await bounds()).toEqual([1, 1]);
    const ports = { ...recordedRuntime({}), cluster, signal: new AbortController().signal };
    const order: string[] = [];
    server.onRequest(({ method, path }) => {
      if (method === 'PATCH') order.push(path.replace(/.*\/([^/]+\/[^/?]+).*/, '$1'));
      return undefined;
    });
    await applyPromote(ports, handle, await planPromote(ports, handle), {
      timeoutMs: 20_000,
      drainMs: 0,
    });
    server.onRequest(undefined);
    expect(order.indexOf('horizontalpodautoscalers/shop')).toBeGreaterThan(-1);
    expect(order.indexOf('horizontalpodautoscalers/shop')).toBeLessThan(
      order.indexOf('deployments/shop'),
    );
    expect(await bounds()).toEqual([2, 10]);
    expect((await shopNow())?.status?.availableReplicas).toBe(4);
  });
  test('at its maximum, the release does not begin and nothing is written', async () => {
    await autoscale(10);
    await reachMaximum();
    const before = server.store.version;
    await expect(deployed()).rejects.toThrow(
      /'provider': The HorizontalPodAutoscaler shop is at its maximum of 10/,
    );
    expect(server.store.version).toBe(before);
  });
  test('gets a floor in front of weights, at its maximum or not: an idle stable must be able to take its users back', async () => {
    await autoscale(10);
    await reachMaximum();
    await deployed({ provider: 'gateway-api' });
    expect(await bounds()).toEqual([4, 10]);
    // It raised stable meanwhile: neither the way back nor the wait for it takes that away.
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'merge',
      body: { spec: { replicas: 6 } },
    });
    await rolledBack();
    expect((await shopNow())?.spec.replicas).toBe(6);
    expect(await bounds()).toEqual([2, 10]);
  });
  test('that people changed during the release keeps what they wrote; one that is gone is not missed', async () => {
    await autoscale(4);
    await deployed();
    await cluster.patch(hpas, namespace, 'shop', {
      type: 'merge',
      body: { spec: { minReplicas: 3, maxReplicas: 30 } },
    });
    await rolledBack();
    expect(await bounds()).toEqual([3, 30]);
    await deployed();
    await cluster.remove(hpas, namespace, 'shop');
    await rolledBack();
    expect((await shopNow())?.spec.replicas).toBe(4);
  });
  test('a forbidden patch names the rule of the Role that is missing, before stable is scaled', async () => {
    await autoscale(4);
    server.onRequest(({ method, path }) =>
      method === 'PATCH' && path.includes('horizontalpodautoscalers')
        ? {
            status: 403,
            body: { kind: 'Status', status: 'Failure', reason: 'Forbidden', code: 403 },
          }
        : undefined,
    );
    const thrown = await deployed().then(String, String);
    server.onRequest(undefined);
    expect(thrown).toMatch(
      /apiGroups: \["autoscaling"\], resources: \[horizontalpodautoscalers\], verbs: \[patch\]/,
    );
    expect((await shopNow())?.spec.replicas).toBe(4);
    await rolledBack();
  });
});

describe('a PodDisruptionBudget', () => {
  const promise = (spec: Readonly<Record<string, unknown>>) =>
    cluster.create(resources.podDisruptionBudgets, {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'keep', namespace },
      spec,
    } as KubeObject);
  test('that counts stable alone is not undercut: refused before anything is written', async () => {
    const onlyStable = {
      matchLabels: { app: 'shop' },
      matchExpressions: [{ key: 'sluice.dev/track', operator: 'DoesNotExist' }],
    };
    await promise({ minAvailable: 3, selector: onlyStable });
    const before = server.store.version;
    await expect(deployed()).rejects.toThrow(
      /'exposure': The PodDisruptionBudget keep wants 3 pods, this stage would leave 2/,
    );
    expect(server.store.version).toBe(before);
    await deployed({ exposure: '25' });
    expect((await shopNow())?.spec.replicas).toBe(3);
  });
  test('that counts both arms is kept by the sum', async () => {
    await promise({ minAvailable: 4, selector: { matchLabels: { app: 'shop' } } });
    await deployed();
    expect((await shopNow())?.spec.replicas).toBe(2);
  });
  test.each([
    [{ minAvailable: '90%', selector: { matchLabels: { app: 'shop' } } }],
    [{ maxUnavailable: 0, selector: { matchLabels: { app: 'shop' } } }],
    [{ minAvailable: 9, selector: { matchLabels: { app: 'else' } } }],
    [{ minAvailable: 9 }],
  ])('of %j says nothing against it', async (spec) => {
    await promise(spec);
    await deployed();
    expect((await shopNow())?.spec.replicas).toBe(2);
  });
});

describe('a ScaledObject of KEDA', () => {
  const pause = async () =>
    (await cluster.get(resources.scaledObjects, namespace, 'shop'))?.metadata.annotations?.[
      'autoscaling.keda.sh/paused-replicas'
    ];
  const scaled = async (annotations: Record<string, string>) => {
    const { metadata } = await cluster.create(resources.scaledObjects, {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: { name: 'shop', namespace, annotations },
      spec: { scaleTargetRef: { name: 'shop' } },
    } as KubeObject);
    await autoscale(4, {
      ownerReferences: [
        {
          apiVersion: 'keda.sh/v1alpha1',
          kind: 'ScaledObject',
          name: 'shop',
          uid: metadata.uid ?? '',
        },
      ],
    });
  };
  test('is paused at the count of the stage and goes on after it; its own autoscaler is left to it', async () => {
    await scaled({ note: 'kept' });
    await deployed();
    expect(await pause()).toBe('2');
    expect(await bounds()).toEqual([2, 10]);
    await rolledBack();
    expect(await pause()).toBeUndefined();
  });
  test('that was paused before has that pause again', async () => {
    await scaled({ 'autoscaling.keda.sh/paused-replicas': '4' });
    await deployed();
    expect(await pause()).toBe('2');
    await rolledBack();
    expect(await pause()).toBe('4');
  });
  test('that people paused is found without the HPA, which KEDA does not keep then, and stable stays at the share', async () => {
    await cluster.create(resources.scaledObjects, {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: {
        name: 'any-name',
        namespace,
        annotations: { 'autoscaling.keda.sh/paused-replicas': '4' },
      },
      spec: { scaleTargetRef: { name: 'shop' } },
    } as KubeObject);
    const paused = async () =>
      (await cluster.get(resources.scaledObjects, namespace, 'any-name'))?.metadata.annotations;
    await deployed();
    expect(await paused()).toMatchObject({ 'autoscaling.keda.sh/paused-replicas': '2' });
    await rolledBack();
    expect(await paused()).toEqual({ 'autoscaling.keda.sh/paused-replicas': '4' });
  });
  test('gets a floor in front of weights and goes on scaling up', async () => {
    await scaled({});
    await deployed({ provider: 'gateway-api' });
    const least = async () =>
      (
        (await cluster.get(resources.scaledObjects, namespace, 'shop')) as unknown as {
          spec: { minReplicaCount?: number };
        }
      ).spec.minReplicaCount;
    expect([await least(), await pause()]).toEqual([4, undefined]);
    await rolledBack();
    expect([await least(), await pause()]).toEqual([undefined, undefined]);
  });
  test('whose pause people changed during the release keeps theirs', async () => {
    await scaled({});
    await deployed();
    await cluster.patch(resources.scaledObjects, namespace, 'shop', {
      type: 'merge',
      body: { metadata: { annotations: { 'autoscaling.keda.sh/paused-replicas': '7' } } },
    });
    await rolledBack();
    expect(await pause()).toBe('7');
  });
  test('of another workload, or beside an autoscaler of people, is not taken for the one', async () => {
    await cluster.create(resources.scaledObjects, {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: { name: 'else', namespace },
      spec: { scaleTargetRef: { name: 'shop', kind: 'StatefulSet' } },
    } as KubeObject);
    await deployed({ exposure: '25' });
    await rolledBack();
    await scaled({});
    await cluster.create(hpas, {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'by-hand', namespace },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
        maxReplicas: 10,
      },
    } as KubeObject);
    await expect(deployed()).rejects.toThrow(
      /Several autoscalers scale shop: HorizontalPodAutoscaler by-hand, ScaledObject shop/,
    );
  });
});
