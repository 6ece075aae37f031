import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as gateMetrics } from '../../../src/actions/gate-metrics/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Pod } from '../../../src/workload/objects.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { recordedRuntime } from '../../support/runtime.ts';

/** Stable's pods are one page of 100, and six. */
const few = 60;
const many = 600;
const canaries = (pods: number): number => pods / 10;
const looks = 3;
const maxPods = 20;

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
beforeAll(async () => {
  const pods = fakeKubelet();
  const neverStarts = (pod: Parameters<typeof pods.start>[0]): boolean =>
    JSON.stringify(pod.spec).includes('shop:2.0-slow');
  embedded = await startEmbedded({
    ...pods,
    start: (pod, exited) =>
      neverStarts(pod) ? new Promise(() => undefined) : pods.start(pod, exited),
  });
  ({ server, cluster } = embedded);
});
afterAll(async () => {
  await embedded.stop();
});

type Counts = Readonly<Record<string, number>>;
/** Requests by method and path, pod names and this namespace's name left out. */
async function requestsOf(namespace: string, body: () => Promise<unknown>): Promise<Counts> {
  const counts: Record<string, number> = {};
  server.onRequest(({ method, path, query }) => {
    const what = path.replace(namespace, 'N').replace(/pods\/[^/]+/, 'pods/NAME');
    const key = `${query.get('watch') === 'true' ? 'WATCH' : method} ${what}`;
    counts[key] = (counts[key] ?? 0) + 1;
    return undefined;
  });
  try {
    await body();
  } finally {
    server.onRequest(undefined);
  }
  return counts;
}
interface Released {
  readonly deploy: Counts;
  readonly observe: Counts;
  readonly rollback: Counts;
  readonly progress: readonly string[];
}
async function release(pods: number): Promise<Released> {
  const namespace = `scale-${pods}`;
  await createNamespace(cluster, namespace);
  await placeShop(cluster, namespace, pods);
  const { kubeconfig } = server;
  const deploying = recordedRuntime({
    ...{ kubeconfig, namespace, workload: 'shop', image: 'sluice.test/shop:2.0' },
    ...{ stage: '1', exposure: '10', 'ready-timeout': '60s' },
  });
  const deployed = await requestsOf(namespace, () => deploy(deploying));
  const observed = await requestsOf(namespace, () =>
    gateMetrics(
      recordedRuntime({
        ...{ kubeconfig, release: deploying.outputs['release'] ?? '', 'max-pods': `${maxPods}` },
        ...{ checks: '[{name: goroutines, preset: goroutines}]' },
        ...{ interval: '1s', duration: `${looks}s`, bake: `${looks}s` },
      }),
    ),
  );
  const rolledBack = await requestsOf(namespace, () =>
    rollback(recordedRuntime({ kubeconfig, namespace, workload: 'shop', reason: 'test' })),
  );
  const progress = deploying.said.filter((line) => line.startsWith('shop-canary: '));
  return { deploy: deployed, observe: observed, rollback: rolledBack, progress };
}
const podsList = 'GET /api/v1/namespaces/N/pods';
const proxied = 'GET /api/v1/namespaces/N/pods/NAME/proxy/metrics';
/** Without what may differ: pages of pods, pods that a loaded machine did not get to at a tick, a watch where the first list has it all, the sign of life that a longer wait gives each 30 s. */
const constant = ({ [podsList]: _pages, [proxied]: _asked, ...rest }: Counts): Counts =>
  Object.fromEntries(
    Object.entries(rest).filter(([key]) => !key.includes('/leases') && !key.startsWith('WATCH ')),
  );

describe('the requests of a release', () => {
  let small: Released;
  let large: Released;
  beforeAll(async () => {
    small = await release(few);
    large = await release(many);
  }, 120_000);

  test.each(['deploy', 'observe', 'rollback'] as const)(
    'are the same ones for 60 pods and for 600, but for pages of the list of pods: %s',
    (step) => {
      expect(constant(large[step])).toEqual(constant(small[step]));
    },
  );
  test('list the pods of each version once, page by page, and watch them from there', () => {
    // What the canary's pods run is read once more at the end of a stage, and before and after a gate looks.
    expect(small.deploy[podsList]).toBeLessThanOrEqual(1 + 1);
    expect(large.deploy[podsList]).toBeLessThanOrEqual(1 + 1);
    expect(small.observe[podsList]).toBeLessThanOrEqual(2 + 2);
    expect(large.observe[podsList]).toBeLessThanOrEqual(1 + 6 + 2);
    expect(large.rollback[podsList]).toBeUndefined();
    expect(large.deploy['WATCH /api/v1/namespaces/N/pods'] ?? 0).toBeLessThanOrEqual(1);
    expect(large.observe['WATCH /api/v1/namespaces/N/pods']).toBe(2);
  });
  test('ask a bounded number of pods at each look', () => {
    // A pod more or less: each version's part is rounded.
    const atMost = (maxPods + 1) * (looks + 1);
    expect(large.observe[proxied]).toBeLessThanOrEqual(atMost);
    expect(large.observe[proxied]).toBeGreaterThan(atMost / 2);
  });
  test('come with a bounded number of lines about progress', () => {
    expect(large.progress.length).toBeLessThanOrEqual(23);
    expect(large.progress.at(-1)).toContain(`${canaries(many)} of ${canaries(many)} ready`);
  });
});

describe('waiting for pods that do not become ready', () => {
  test('asks for the events of a few of them only', async () => {
    const namespace = 'unready';
    await createNamespace(cluster, namespace);
    await placeShop(cluster, namespace, 40);
    const waiting = recordedRuntime({
      ...{ kubeconfig: server.kubeconfig, namespace, workload: 'shop' },
      ...{ image: 'sluice.test/shop:2.0-slow', stage: '1', exposure: '50', 'ready-timeout': '1s' },
    });
    const counts = await requestsOf(namespace, () => deploy(waiting).catch(() => undefined));
    const asked = counts['GET /api/v1/namespaces/N/events'] ?? 0;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(5);
  });
});

test('a list keeps of each object what it is told to keep, and never who owns which field', async () => {
  const options = { labelSelector: 'app=shop' };
  const whole = await cluster.list<Pod>(resources.pods, `scale-${few}`, options);
  expect(whole.items[0]?.spec.containers[0]?.image).toBe('sluice.test/shop:1.0');
  expect(whole.items.every(({ metadata }) => !('managedFields' in metadata))).toBe(true);
  const kept = await cluster.list<Pod>(resources.pods, `scale-${few}`, {
    ...options,
    keep: ({ apiVersion, kind, metadata }) => ({
      ...{ apiVersion, kind, metadata: { name: metadata.name } },
      spec: { containers: [] },
    }),
  });
  expect(kept.items).toHaveLength(whole.items.length);
  expect(kept.items[0]).toEqual({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: whole.items[0]?.metadata.name },
    spec: { containers: [] },
  });
});
