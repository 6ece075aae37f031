import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as sweep } from '../../../src/actions/sweep/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Lease } from '../../../src/workload/objects.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
} from '../../support/kubernetes/embedded.ts';
import { type RecordedRuntime, recordedRuntime } from '../../support/runtime.ts';

const minute = 60_000;
const hour = 60 * minute;
let embedded: Embedded;
let namespace: string;
let next = 1;
/** How far the API server's clock has gone beyond this machine's. */
let passedMs = 0;

beforeAll(async () => {
  embedded = await startEmbedded(undefined, () => new Date(Date.now() + passedMs));
});
afterAll(async () => {
  await embedded.stop();
});
beforeEach(async () => {
  namespace = `clocks${next++}`;
  passedMs = 0;
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 2);
});
/** A runner whose clock is wrong by so much. */
function runner(
  wrongMs: number,
  inputs: Readonly<Record<string, string>>,
  id: string,
): RecordedRuntime {
  const clock = { ...systemClock, now: () => new Date(Date.now() + passedMs + wrongMs) };
  const { kubeconfig } = embedded.server;
  return { ...recordedRuntime({ kubeconfig, namespace, ...inputs }, { id }), clock };
}
const deployed = async (wrongMs: number, id = '1') => {
  const inputs = {
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '50',
    provider: 'gateway-api',
    'expires-in': '30m',
  };
  const runtime = runner(wrongMs, inputs, id);
  await deploy(runtime);
  return runtime;
};
const swept = async (wrongMs: number): Promise<readonly { readonly result: string }[]> => {
  const wrong = runner(wrongMs, {}, '9');
  // Drains of 5 s are not what is tested.
  const sleep: Clock['sleep'] = (ms, signal) => systemClock.sleep(ms / 5, signal);
  const runtime = { ...wrong, clock: { ...wrong.clock, sleep } };
  await sweep(runtime);
  return JSON.parse(runtime.outputs['swept'] ?? '[]') as readonly { readonly result: string }[];
};
const canary = () =>
  embedded.cluster.get(resources.deployments, namespace, 'shop-canary').then((found) => !!found);

describe.each<[string, number]>([
  ['31 minutes ahead', 31 * minute],
  ['6 hours ahead', 6 * hour],
  ['31 minutes behind', -31 * minute],
  ['6 hours behind', -6 * hour],
])('a runner whose clock is %s', (_what, wrongMs) => {
  test('takes no lease that another run holds, and holds its own against others', async () => {
    await deployed(0);
    await expect(deployed(wrongMs, '2')).rejects.toThrow(/is being released by run 1-1/);
    const lease = await embedded.cluster.get<Lease>(resources.leases, namespace, 'sluice-shop');
    expect(lease?.spec.holderIdentity).toBe('1-1');
  });
  test('does not end a release that is healthy', async () => {
    await deployed(0);
    expect(await swept(wrongMs)).toEqual([]);
    expect(await canary()).toBe(true);
  });
  test('ends one whose time is over', async () => {
    await deployed(0);
    passedMs = 32 * minute;
    expect((await swept(wrongMs)).map(({ result }) => result)).toContain('ended');
    expect(await canary()).toBe(false);
  });
  test('deploys a release that others keep as long as it is good, and end then', async () => {
    await deployed(wrongMs);
    await expect(deployed(0, '2')).rejects.toThrow(/is being released by run 1-1/);
    passedMs = 28 * minute;
    expect(await swept(0)).toEqual([]);
    passedMs = 32 * minute;
    expect((await swept(0)).map(({ result }) => result)).toContain('ended');
  });
});
