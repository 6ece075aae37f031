import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { abandon } from '../../../src/release/beside/rollback.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import type { ApiObject } from '../../../src/sandbox/kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../../../src/sandbox/kubernetes/resource-types.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
let namespace: string;
let next = 1;
/** Pods of the test's own namespace whose readiness probe is answered with 503. */
let unready: (pod: ApiObject) => boolean = () => false;
const hpas = resources.horizontalPodAutoscalers;

beforeAll(async () => {
  const pods = fakeKubelet();
  embedded = await startEmbedded({
    ...pods,
    get: (pod, port, path, timeoutMs) =>
      path === '/readyz' && pod.metadata.namespace === namespace && unready(pod)
        ? Promise.resolve({ status: 503, contentType: 'text/plain', body: 'no' })
        : pods.get(pod, port, path, timeoutMs),
  });
  ({ server, cluster } = embedded);
});
afterAll(async () => {
  await embedded.stop();
});
beforeEach(async () => {
  unready = () => false;
  namespace = `c${next++}`;
  await createNamespace(cluster, namespace);
});
const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
const change = (spec: Readonly<Record<string, unknown>>) =>
  cluster.patch(resources.deployments, namespace, 'shop', { type: 'merge', body: { spec } });
async function scaled(replicas: number): Promise<void> {
  await change({ replicas });
  await until(async () => {
    const { status = {} } = (await get('shop')) ?? {};
    return status.replicas === replicas && status.availableReplicas === replicas;
  });
}
const inputs = (more: Record<string, string>) => ({
  kubeconfig: server.kubeconfig,
  namespace,
  workload: 'shop',
  image: 'sluice.test/shop:2.0',
  stage: '1',
  exposure: '25',
  provider: 'gateway-api',
  ...more,
});
async function deployed(more: Record<string, string> = {}) {
  const runtime = recordedRuntime(inputs(more));
  await deploy(runtime);
  return { runtime, handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle };
}
const nextStage = (handle: ReleaseHandle, more: Record<string, string>) =>
  deployed({ stage: '2', previous: decisionOn(handle, 'promote'), ...more });
async function promoted(handle: ReleaseHandle, more: Record<string, string> = {}) {
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    release: JSON.stringify(handle),
    decision: decisionOn(handle, 'promote'),
    timeout: '30s',
    drain: '0s',
    ...more,
  });
  await promote(runtime);
  return runtime;
}
async function rolledBack(more: Record<string, string> = {}) {
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    namespace,
    workload: 'shop',
    reason: 'test',
    drain: '0s',
    ...more,
  });
  await rollback(runtime);
  return runtime;
}
const autoscale = (minReplicas: number, maxReplicas: number) =>
  cluster.create(hpas, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'shop', namespace },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
      minReplicas,
      maxReplicas,
      metrics: [],
    },
  } as KubeObject);
const bounds = async () => {
  const found = (await cluster.get(hpas, namespace, 'shop')) as unknown as {
    spec: { minReplicas: number; maxReplicas: number };
    metadata: { annotations?: Record<string, string> };
  };
  return [found.spec.minReplicas, found.spec.maxReplicas];
};
const weightOf = async (name: string): Promise<number> =>
  (
    (await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop'))?.spec.rules?.[0]
      ?.backendRefs ?? []
  ).find((ref) => ref.name === name)?.weight ?? 0;

interface Moment {
  readonly stableReady: number;
  readonly canaryReady: number;
  /** Percent by the route. */
  readonly onCanary: number;
}
const routes = defaultCustomResources
  .filter(({ kind }) => kind === 'HTTPRoute')
  .map(customResource);
function momentNow(): Moment {
  const ready = (name: string): number => {
    const found = server.store.find(builtInResources.deployments, namespace, name);
    return ((found?.status ?? {}) as { readyReplicas?: number }).readyReplicas ?? 0;
  };
  const [type] = routes;
  const route = type === undefined ? undefined : server.store.find(type, namespace, 'shop');
  const refs = (route as HttpRoute | undefined)?.spec.rules?.[0]?.backendRefs ?? [];
  const weight = (name: string) => refs.find((ref) => ref.name === name)?.weight ?? 0;
  const all = weight('shop') + weight('shop-canary');
  return {
    stableReady: ready('shop'),
    canaryReady: ready('shop-canary'),
    onCanary: all === 0 ? 0 : (100 * weight('shop-canary')) / all,
  };
}
/** Every state of the cluster while `body` runs. */
async function moments(body: () => Promise<unknown>): Promise<readonly Moment[]> {
  const seen: Moment[] = [];
  const stop = server.store.onChange(() => seen.push(momentNow()));
  try {
    await body();
  } finally {
    stop();
  }
  return seen;
}
/** Fewest ready pods of stable while it had all the users. */
const fewestAlone = (seen: readonly Moment[]): number =>
  Math.min(...seen.filter(({ onCanary }) => onCanary === 0).map((one) => one.stableReady));

describe('before users come, the canary has the pods that their work needs now', () => {
  test('an autoscaler that raised stable between the stages raised what 100 % means', async () => {
    await placeShop(cluster, namespace, 3);
    const { handle } = await deployed({ exposure: '10' });
    await scaled(9);
    const seen = await moments(() => nextStage(handle, { exposure: '100' }));
    expect((await get('shop-canary'))?.spec.replicas).toBe(9);
    for (const { onCanary, canaryReady } of seen)
      if (onCanary === 100) expect(canaryReady).toBeGreaterThanOrEqual(9);
    expect((await get('shop'))?.spec.replicas).toBe(9);
  });
  test('the same while the pods come up, and the stage after it takes that for no drift', async () => {
    await placeShop(cluster, namespace, 4);
    unready = ({ metadata }) => metadata.name.startsWith('shop-canary');
    const running = deployed({ exposure: '50', 'ready-timeout': '30s' });
    await until(async () => (await get('shop-canary'))?.status?.replicas === 2);
    await scaled(8);
    unready = () => false;
    const { handle, runtime } = await running;
    expect((await get('shop-canary'))?.status?.readyReplicas).toBe(4);
    expect(runtime.said.join('\n')).toMatch(/shop has grown to 8 replicas: shop-canary needs 4/);
    await nextStage(handle, { exposure: '75' });
    expect((await get('shop-canary'))?.status?.readyReplicas).toBe(6);
  });
  test('a stable that nobody changed keeps its count, and nothing is awaited in vain', async () => {
    await placeShop(cluster, namespace, 3);
    const { handle } = await deployed({ exposure: '10' });
    await scaled(5);
    const began = Date.now();
    await nextStage(handle, { exposure: '50', 'ready-timeout': '60s' });
    expect(Date.now() - began).toBeLessThan(45_000);
    expect((await get('shop'))?.spec.replicas).toBe(5);
    expect((await get('shop-canary'))?.spec.replicas).toBe(3);
  });
});

describe('before users go back to stable, it has the pods that their work needs', () => {
  test('an idle stable that was shrunk is brought back first, and its autoscaler is kept from doing so again', async () => {
    await placeShop(cluster, namespace, 6);
    await autoscale(2, 20);
    const { handle } = await deployed({ exposure: '100' });
    expect(await bounds()).toEqual([6, 20]);
    // An autoscaler that knew nothing of the floor.
    await scaled(2);
    const seen = await moments(async () => {
      await promoted(handle);
    });
    expect(fewestAlone(seen)).toBeGreaterThanOrEqual(6);
    expect((await get('shop'))?.spec.replicas).toBe(6);
    expect(await bounds()).toEqual([2, 20]);
    expect((await cluster.get(hpas, namespace, 'shop'))?.metadata.annotations ?? {}).toEqual({});
  });
  test('the same for a rollback: the canary serves what stable cannot yet', async () => {
    await placeShop(cluster, namespace, 6);
    await deployed({ exposure: '100' });
    await scaled(2);
    const seen = await moments(() => rolledBack());
    expect(fewestAlone(seen)).toBeGreaterThanOrEqual(6);
    expect(await weightOf('shop')).toBe(1);
    expect(await get('shop-canary')).toBeUndefined();
  });
  test('a stable that has them takes its users at once, before anything is awaited', async () => {
    await placeShop(cluster, namespace, 4);
    await deployed({ exposure: '50' });
    const writes = await writesOf(server, () => rolledBack());
    const patched = writes.filter((line) => /^PATCH .*(httproutes|deployments\/shop)/.test(line));
    expect(patched.map((line) => line.replace(/.*\/([^/]+\/[^/?]+).*/, '$1'))).toEqual([
      'deployments/shop-canary',
      'httproutes/shop',
      // Why it ended, when everything is done.
      'deployments/shop',
    ]);
  });
  test('one pod of stable that is being replaced keeps nobody on a bad canary', async () => {
    await placeShop(cluster, namespace, 4);
    await deployed({ exposure: '50' });
    const { items } = await cluster.list(resources.pods, namespace);
    const gone = items.find(({ metadata }) => !metadata.name.includes('canary'))?.metadata.name;
    unready = ({ metadata }) => metadata.name === gone;
    await until(async () => (await get('shop'))?.status?.readyReplicas === 3);
    const ended = rolledBack({ timeout: '10s' });
    await until(async () => (await weightOf('shop-canary')) === 0, 5000);
    unready = () => false;
    await ended;
  });
  test('by counts, the pods of both arms stay enough while they are exchanged', async () => {
    await placeShop(cluster, namespace, 8);
    await deployed({ provider: 'replicas', exposure: '75' });
    const before = await get('shop');
    expect(before?.spec.replicas).toBe(2);
    const seen = await moments(() => rolledBack());
    const fewest = Math.min(...seen.map((one) => one.stableReady + one.canaryReady));
    expect(fewest).toBeGreaterThanOrEqual(6);
    expect((await get('shop'))?.status?.readyReplicas).toBe(8);
  });
  test('a signal leaves users where they are served when stable has no pod', async () => {
    await placeShop(cluster, namespace, 3);
    const { handle } = await deployed({ exposure: '100' });
    await scaled(0);
    const ports = { ...recordedRuntime({}), cluster };
    await abandon(ports, { kind: 'Deployment', namespace, workload: handle.workload });
    expect(await weightOf('shop-canary')).toBeGreaterThan(0);
    expect((await get('shop-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe(
      'abandoned',
    );
    await rolledBack();
    expect((await get('shop'))?.status?.readyReplicas).toBe(3);
  });
});

describe('a promotion that takes stable from its users', () => {
  test.each([
    ['Recreate', { strategy: { type: 'Recreate', rollingUpdate: null } }, /Recreate/],
    [
      'maxUnavailable 100 %',
      { strategy: { rollingUpdate: { maxUnavailable: '100%', maxSurge: 0 } } },
      /may lose all of its 3 pods at once.*maxUnavailable 100%/,
    ],
    ['paused', { paused: true }, /shop is paused \(spec\.paused\)/],
    ['without a history', { revisionHistoryLimit: 0 }, /revisionHistoryLimit 0/],
  ])('is refused before anything changes: %s', async (_what, spec, expected) => {
    await placeShop(cluster, namespace, 3);
    await change(spec);
    const writes = await writesOf(server, () => expect(deployed()).rejects.toThrow(expected));
    expect(writes).toEqual([]);
  });
  test('is refused when its strategy became so meanwhile, unless the canary has everybody', async () => {
    await placeShop(cluster, namespace, 3);
    const { handle } = await deployed({ exposure: '50' });
    await change({ strategy: { type: 'Recreate', rollingUpdate: null } });
    const writes = await writesOf(server, () =>
      expect(promoted(handle)).rejects.toThrow(/Recreate/),
    );
    expect(writes.filter((line) => !line.includes('/leases/'))).toEqual([]);
  });
  test('that is stuck is taken back behind the canary, which serves until stable does', async () => {
    await placeShop(cluster, namespace, 3);
    const { handle } = await deployed({ exposure: '100' });
    await change({ strategy: { type: 'Recreate', rollingUpdate: null } });
    unready = ({ metadata, spec }) =>
      !metadata.name.includes('canary') && JSON.stringify(spec).includes('shop:2.0');
    await expect(promoted(handle, { timeout: '4s' })).rejects.toThrow(/was not available/);
    const seen = await moments(() => rolledBack({ timeout: '30s' }));
    expect(seen.filter(({ onCanary, stableReady }) => onCanary < 100 && stableReady === 0)).toEqual(
      [],
    );
    expect((await get('shop'))?.spec.template.spec.containers[0]?.image).toBe(
      'sluice.test/shop:1.0',
    );
    expect((await get('shop'))?.status?.readyReplicas).toBe(3);
  });
  test('and cannot be taken back either leaves users on the canary, and says so', async () => {
    await placeShop(cluster, namespace, 3);
    const { handle } = await deployed({ exposure: '100' });
    await change({ strategy: { type: 'Recreate', rollingUpdate: null } });
    unready = ({ metadata }) => !metadata.name.includes('canary');
    await expect(promoted(handle, { timeout: '3s' })).rejects.toThrow(/was not available/);
    await expect(rolledBack({ timeout: '3s' })).rejects.toThrow(
      /shop had no ready pod within 3 s: users stay on shop-canary/,
    );
    expect(await weightOf('shop-canary')).toBe(1000);
    unready = () => false;
    await rolledBack();
    expect(await weightOf('shop')).toBe(1);
  });
});

describe('counts that people changed during the release', () => {
  test.each(['replicas', 'gateway-api'])(
    'a scale-up is kept by the promotion: %s',
    async (provider) => {
      await placeShop(cluster, namespace, 4);
      const { handle } = await deployed({ provider, exposure: '50' });
      await scaled(6);
      await promoted(handle);
      expect((await get('shop'))?.spec.replicas).toBe(6);
    },
  );
  test.each(['replicas', 'gateway-api'])('and by the rollback: %s', async (provider) => {
    await placeShop(cluster, namespace, 4);
    await deployed({ provider, exposure: '50' });
    await scaled(6);
    await rolledBack();
    expect((await get('shop'))?.spec.replicas).toBe(6);
  });
  test('bounds of the autoscaler too, also when a promotion held them once more', async () => {
    await placeShop(cluster, namespace, 4);
    await autoscale(2, 10);
    const { handle } = await deployed({ exposure: '50' });
    await cluster.patch(hpas, namespace, 'shop', {
      type: 'merge',
      body: { spec: { minReplicas: 3, maxReplicas: 30 } },
    });
    await promoted(handle);
    expect(await bounds()).toEqual([3, 30]);
  });
});

describe('a canary is gone when it is gone', () => {
  test('one that a finalizer holds is named, and nobody is told that none is left', async () => {
    await placeShop(cluster, namespace, 2);
    await deployed({ exposure: '50' });
    const hold = (finalizers: readonly string[] | null) =>
      cluster.patch(resources.deployments, namespace, 'shop-canary', {
        type: 'merge',
        body: { metadata: { finalizers } },
      });
    await hold(['example.com/audit']);
    const runtime = recordedRuntime({
      kubeconfig: server.kubeconfig,
      namespace,
      workload: 'shop',
      reason: 'test',
      drain: '0s',
    });
    await expect(rollback(runtime)).rejects.toThrow(
      /Users are back on shop .*shop-canary is still there: its deletion waits for example\.com\/audit/,
    );
    expect(runtime.said.join('\n')).not.toMatch(/no canary is left/);
    expect(await weightOf('shop')).toBe(1);
    await hold(null);
    expect((await rolledBack()).said.join('\n')).not.toMatch(/still there/);
    expect(await get('shop-canary')).toBeUndefined();
  });
  test('one that nothing holds is gone when it is said', async () => {
    await placeShop(cluster, namespace, 2);
    await deployed({ exposure: '50' });
    expect((await rolledBack()).said.join('\n')).toMatch(/no canary is left/);
    expect(await get('shop-canary')).toBeUndefined();
  });
});
