// The time of leases, expiry and ages is the API server's: a runner's wrong clock delays, and never harms (docs/threat-model.md).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resources } from '../../../src/ports/resources.ts';
import { type DistWorld, startDist } from '../../support/dist.ts';
import {
  deployment,
  ok,
  placed,
  type Releasing,
  releasing,
  staged,
} from '../../support/dist-release.ts';

let world: DistWorld;
let steps: Releasing;
beforeAll(async () => {
  world = await startDist();
  steps = releasing(world);
});
afterAll(() => world.stop());
const minute = 60_000;
const sweep = (namespace: string, clockMs: number) =>
  world.step('sweep', { namespace }, { workspace: world.folder(), clockMs });
const canary = (namespace: string) => deployment(world, namespace, 'shop-canary');

describe.each([
  ['31m-ahead', 31 * minute],
  ['1h-behind', -60 * minute],
  ['6h-ahead', 360 * minute],
])('a runner whose clock is %s', (name, clockMs) => {
  test.concurrent('steals no lease, and ends no release that lives', async () => {
    const namespace = `healthy-${name}`;
    await placed(world, namespace);
    ok(await steps.deploy(namespace, world.folder()));
    const env = { GITHUB_RUN_ID: '200' };
    const second = await steps.deploy(namespace, world.folder(), {}, { clockMs, env });
    expect([second.code, second.log]).toEqual([
      1,
      expect.stringMatching(/is being released by run 100-1/),
    ]);
    expect(ok(await sweep(namespace, clockMs)).outputs.get('swept')).toBe('[]');
    expect(await canary(namespace)).toBeDefined();
  }, 300_000);
  test.concurrent('leaves a release that others neither end too early nor keep for ever', async () => {
    const namespace = `own-${name}`;
    await placed(world, namespace);
    ok(await steps.deploy(namespace, world.folder(), {}, { clockMs }));
    expect(ok(await sweep(namespace, 0)).outputs.get('swept')).toBe('[]');
    const expires = (await canary(namespace))?.metadata.annotations?.['sluice.dev/expires-at'];
    const left = Date.parse(expires ?? '') - Date.now();
    expect(left).toBeGreaterThan(20 * minute);
    expect(left).toBeLessThanOrEqual(31 * minute);
  }, 300_000);
});
test.concurrent('a runner whose clock is half an hour ahead in all of its steps promotes a good release', async () => {
  const namespace = 'honest';
  await placed(world, namespace);
  const how = { clockMs: 31 * minute };
  const stage = await staged(world, namespace, {}, how);
  const decision = ok(await steps.decide(stage, {}, how)).outputs.get('decision') ?? '';
  ok(await steps.promote(stage, decision, {}, how));
  expect(await canary(namespace)).toBeUndefined();
  expect(await world.cluster.get(resources.deployments, namespace, 'shop')).toMatchObject({
    spec: { template: { spec: { containers: [{ image: 'sluice.test/shop:2.0' }] } } },
  });
}, 300_000);
