import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ProviderName, ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { resources } from '../../../src/ports/resources.ts';
import { isSettled, type Rollout } from '../../../src/release/argo-rollouts/rollout.ts';
import type { Driver, ReleaseRequest } from '../../../src/release/driver.ts';
import { driverOf, drivers, wayBackOf } from '../../../src/release/drivers.ts';
import { noMatches } from '../../../src/release/record/matches.ts';
import type { ReleasePlace } from '../../../src/release/request.ts';
import {
  type Embedded,
  placeShop,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { shopRollout } from '../../support/kubernetes/rollout.ts';
import { startRolloutsController } from '../../support/kubernetes/rollouts-controller.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let controller: ReturnType<typeof startRolloutsController>;
let namespace: string;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded();
  controller = startRolloutsController(embedded.server.store);
});
afterAll(async () => {
  controller.stop();
  await embedded.stop();
});
beforeEach(async () => {
  namespace = `driver${next++}`;
  await createNamespace(embedded.cluster, namespace);
});

/** One provider of each driver, and how its workload is placed. */
const rows: Readonly<
  Record<keyof typeof drivers, { provider: ProviderName; place(): Promise<void> }>
> = {
  beside: { provider: 'gateway-api', place: () => placeShop(embedded.cluster, namespace, 4) },
  'argo-rollouts': {
    provider: 'argo-rollouts',
    async place() {
      await embedded.cluster.create(resources.rollouts, shopRollout(namespace));
      await until(async () => {
        const found = await embedded.cluster.get<Rollout>(resources.rollouts, namespace, 'shop');
        return found !== undefined && isSettled(found);
      });
    },
  },
};
const names = Object.keys(drivers) as readonly (keyof typeof drivers)[];

test('every row has its set-up here', () => {
  expect(Object.keys(rows)).toEqual(names);
});

describe.each(names)('the driver %s', (name) => {
  const { provider, place: placeWorkload } = rows[name];
  const driver: Driver = driverOf(provider);
  const ports = (): Ports => ({ ...recordedRuntime({}), cluster: embedded.cluster });
  const place = (): ReleasePlace => ({
    kind: driver.kindOf('Deployment'),
    namespace,
    workload: 'shop',
  });
  const request = (image = 'sluice.test/shop:2.0'): ReleaseRequest => ({
    kind: 'Deployment',
    namespace,
    workload: 'shop',
    provider,
    group: undefined,
    change: {
      image,
      container: undefined,
      env: {},
      args: undefined,
      placement: {},
      podLabels: {},
    },
    stage: 1,
    exposurePercent: 25,
    route: undefined,
    service: undefined,
    matches: noMatches,
    baseline: 'none',
    tolerancePercent: 5,
    allowApproximate: false,
    readyTimeoutMs: 30_000,
    expiresInMs: 600_000,
    decidedRelease: undefined,
    deadMan: undefined,
    config: 'hashed',
  });
  async function applied(): Promise<ReleaseHandle> {
    const plan = await driver.plan(ports(), request());
    const { selectors } = await plan.apply();
    const handle = { namespace, workload: 'shop', canary: plan.canary, provider, selectors };
    return { ...handle, id: plan.record.release } as ReleaseHandle;
  }
  const ended = () => driver.end(ports(), { ...place(), timeoutMs: 20_000, reason: 'the suite' });

  test('plans without a write, in words, and makes the plan real', async () => {
    await placeWorkload();
    const written = await writesOf(embedded.server, async () => {
      const plan = await driver.plan(ports(), request());
      expect(plan.lines.join(' ')).toContain(plan.record.release);
    });
    expect(written).toEqual([]);
    await applied();
    const record = await driver.record(embedded.cluster, place());
    expect(record).toMatchObject({ state: 'active', stage: 1, provider });
    expect(await driver.achieved(embedded.cluster, place(), record as never)).toBe(25);
  });
  test('shows the canary to gates until it is gone, and then says so', async () => {
    await placeWorkload();
    const handle = await applied();
    expect((await driver.canary(embedded.cluster, handle)).spec.replicas).toBe(1);
    const readiness = await driver.awaitReady(ports(), handle, { replicas: 1, timeoutMs: 20_000 });
    expect(readiness.ready).toBe(true);
    await ended();
    await expect(driver.canary(embedded.cluster, handle)).rejects.toThrow(/no canary/);
    await expect(driver.subject(embedded.cluster, place())).rejects.toThrow(/no canary/);
  });
  test('is found by the sweep while a release is under way, and leaves the reason of its end', async () => {
    await placeWorkload();
    expect(await driver.find(ports(), namespace)).toEqual([]);
    await applied();
    expect(await driver.find(ports(), namespace)).toMatchObject([
      { kind: 'release', place: place() },
    ]);
    await ended();
    expect(await driver.find(ports(), namespace)).toEqual([]);
    const { type } = await wayBackOf(ports(), {
      ...{ kind: 'Deployment', namespace, workload: 'shop', revision: undefined },
      ...{ timeoutMs: 1000, drainMs: 0 },
    });
    const stable = await embedded.cluster.get(type, namespace, 'shop');
    expect(stable?.metadata.annotations?.['sluice.dev/rolled-back']).toContain('the suite');
  });
  test('is abandoned once, with no share left, and not by another run', async () => {
    await placeWorkload();
    await applied();
    const other = { ...recordedRuntime({}, { id: 'other' }), cluster: embedded.cluster };
    expect(await driver.abandon(other, place())).toBe(false);
    expect(await driver.abandon(ports(), place())).toBe(true);
    expect(await driver.record(embedded.cluster, place())).toMatchObject({ state: 'abandoned' });
  });
  test('takes a rollback that has begun for final', async () => {
    await placeWorkload();
    await applied();
    const { type, name: object } = driver.carrier(place());
    await embedded.cluster.patch(type, namespace, object, {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'rolling-back' } } },
    });
    await driver.abandon(ports(), place());
    expect(await driver.record(embedded.cluster, place())).toMatchObject({ state: 'rolling-back' });
  });
});
