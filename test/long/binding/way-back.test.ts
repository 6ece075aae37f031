// The way back never refuses for what is only how it is done, and what is not ours stays (docs/threat-model.md).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resources } from '../../../src/ports/resources.ts';
import { type DistWorld, startDist } from '../../support/dist.ts';
import {
  available,
  decided,
  deployment,
  ok,
  placed,
  type Releasing,
  releasing,
} from '../../support/dist-release.ts';
import { shop } from '../../support/kubernetes/shop.ts';

let world: DistWorld;
let steps: Releasing;
beforeAll(async () => {
  world = await startDist();
  steps = releasing(world);
});
afterAll(() => world.stop());

const canary = (namespace: string) => deployment(world, namespace, 'shop-canary');
const expired = (namespace: string) =>
  world.cluster.patch(resources.deployments, namespace, 'shop-canary', {
    type: 'merge',
    body: { metadata: { annotations: { 'sluice.dev/expires-at': '2020-01-01T00:00:00.000Z' } } },
  });
/** The lease, too, is of a run that ended long ago. */
const silent = (namespace: string) =>
  world.cluster.patch(resources.leases, namespace, 'sluice-shop', {
    type: 'merge',
    body: { spec: { renewTime: '2020-01-01T00:00:00.000000Z' } },
  });

test.concurrent('a rollback with a drain, a timeout and a reason that cannot be read takes users back, and says what it used', async () => {
  const namespace = 'cosmetic';
  await placed(world, namespace);
  const workspace = world.folder();
  ok(await steps.deploy(namespace, workspace));
  const wrong = { drain: '5', timeout: 'x', reason: 'two\nlines' };
  const { log } = ok(await steps.rollback(namespace, workspace, wrong));
  expect(log).toMatch(/warning.*Input 'drain': "5" is not a duration.*Used instead: 5s/);
  expect(log).toMatch(/warning.*Input 'timeout'.*Used instead: 5m/);
  expect(log).toMatch(/warning.*Input 'reason'/);
  expect(await canary(namespace)).toBeUndefined();
}, 300_000);

test.concurrent('a sweep with a timeout that cannot be read ends what is due', async () => {
  const namespace = 'swept';
  await placed(world, namespace);
  const workspace = world.folder();
  ok(await steps.deploy(namespace, workspace));
  await expired(namespace);
  await silent(namespace);
  const { log } = ok(await world.step('sweep', { namespace, timeout: 'soon' }, { workspace }));
  expect(log).toMatch(/warning.*Input 'timeout'/);
  expect(await canary(namespace)).toBeUndefined();
}, 300_000);

test.concurrent("somebody else's Deployment with our labels ends no release, and stays", async () => {
  const namespace = 'foreign';
  await placed(world, namespace);
  const workspace = world.folder();
  ok(await steps.deploy(namespace, workspace));
  const { deployment: theirs } = shop(namespace, 0);
  await world.cluster.create(resources.deployments, {
    ...theirs,
    metadata: {
      ...{ name: 'evil', namespace },
      labels: {
        'app.kubernetes.io/managed-by': 'sluice',
        'sluice.dev/workload': 'shop',
        'sluice.dev/track': 'canary',
      },
      annotations: { 'sluice.dev/expires-at': '2020-01-01T00:00:00Z' },
    },
  });
  const swept = ok(await world.step('sweep', { namespace }, { workspace }));
  expect(swept.outputs.get('swept')).toBe('[]');
  expect(await canary(namespace)).toBeDefined();
  ok(await steps.rollback(namespace, workspace));
  expect(await canary(namespace)).toBeUndefined();
  expect(await deployment(world, namespace, 'evil')).toBeDefined();
}, 300_000);

test.concurrent('pods that a person added during the release are there after the promotion', async () => {
  const namespace = 'scaled';
  await placed(world, namespace);
  const { stage, decision } = await decided(world, namespace);
  await world.cluster.patch(resources.deployments, namespace, 'shop', {
    type: 'merge',
    body: { spec: { replicas: 6 } },
  });
  await available(world, namespace, 'shop', 6);
  ok(await steps.promote(stage, decision));
  const stable = await deployment(world, namespace, 'shop');
  expect(stable?.spec.replicas).toBe(6);
  expect(stable?.spec.template.spec.containers[0]?.image).toBe('sluice.test/shop:2.0');
}, 300_000);

test.concurrent.each<[string, (spec: Record<string, unknown>) => void, RegExp]>([
  ['recreate', (spec) => Object.assign(spec, { strategy: { type: 'Recreate' } }), /Recreate/],
  ['limit', (spec) => Object.assign(spec, { revisionHistoryLimit: 0 }), /revisionHistoryLimit/],
  ['paused', (spec) => Object.assign(spec, { paused: true }), /paused/],
])(
  'a workload that would have no way back (%s) is refused before anything changes',
  async (name, edit, words) => {
    const namespace = `no-${name}`;
    await placed(world, namespace);
    const spec: Record<string, unknown> = {};
    edit(spec);
    await world.cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'merge',
      body: {
        spec: name === 'recreate' ? { strategy: { type: 'Recreate', rollingUpdate: null } } : spec,
      },
    });
    const { code, log } = await steps.deploy(namespace, world.folder());
    expect([code, log]).toEqual([1, expect.stringMatching(words)]);
    expect(await canary(namespace)).toBeUndefined();
  },
  300_000,
);

test.concurrent('outside of GitHub a run is who SLUICE_RUN_ID says, over all of its steps', async () => {
  const namespace = 'elsewhere';
  await placed(world, namespace);
  const workspace = world.folder();
  const as = (id: string) => ({ env: { GITHUB_RUN_ID: '', SLUICE_RUN_ID: id } });
  ok(await steps.deploy(namespace, workspace, {}, as('pipeline-1')));
  const second = await steps.deploy(namespace, workspace, {}, as('pipeline-2'));
  expect(second.code).toBe(1);
  expect(second.log).toMatch(/is being released by run pipeline-1/);
  ok(await steps.deploy(namespace, workspace, {}, as('pipeline-1')));
}, 300_000);
