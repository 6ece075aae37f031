import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import {
  env,
  openScene,
  readingKubelet,
  type Scene,
} from '../../support/kubernetes/configured-shop.ts';
import { type Embedded, startEmbedded, until } from '../../support/kubernetes/embedded.ts';

let embedded: Embedded;
let cluster: Cluster;
let s: Scene;
beforeAll(async () => {
  embedded = await startEmbedded(readingKubelet(() => embedded.server));
  ({ cluster } = embedded);
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  s = await openScene(embedded);
});

async function nothingLeft(): Promise<void> {
  expect(await s.get('shop-canary')).toBeUndefined();
  expect(await s.lease()).toBeUndefined();
  expect(await s.orphans()).toEqual([]);
}
async function twoSources(): Promise<void> {
  await s.configMap('words', { greeting: 'one' });
  await s.configMap('more', { greeting: 'x' });
  await s.place({}, { env: [env('GREETING', 'words'), env('MORE', 'more')] });
}
/** Every write at which a process may be killed, until it is never reached; the number of them. */
async function everyWrite(life: (write: number) => Promise<boolean>): Promise<number> {
  for (let write = 1; write <= 40; write++) if (!(await life(write))) return write - 1;
  throw new Error('it never came to an end');
}

test('a promotion that changed only what a volume leads to is known as one: a rollback takes it back', async () => {
  await s.configMap('words', { greeting: 'one' });
  await s.place({ volumes: [{ name: 'v', configMap: { name: 'words' } }] }, {});
  const { handle } = await s.deployed({ image: 'sluice.test/shop:1.0' });
  // Lease renewed and held, record, template of stable.
  expect(await s.killedAt(4, 'after', () => s.promoted(handle))).toBe(true);
  expect(await s.refersTo('shop')).toEqual(await s.names());
  await s.rolledBack();
  expect(await s.refersTo('shop')).toEqual(['words']);
  await nothingLeft();
  // The revision that was half-way out is one to go back to.
  expect(await s.names()).toHaveLength(1);
});

test('what somebody else did to a volume meanwhile is not taken for a promotion: a rollback leaves it', async () => {
  await s.configMap('words', { greeting: 'one' });
  await s.configMap('others', { greeting: 'theirs' });
  await s.place({ volumes: [{ name: 'v', configMap: { name: 'words' } }] }, {});
  const { handle } = await s.deployed({ image: 'sluice.test/shop:1.0' });
  expect(await s.killedAt(3, 'after', () => s.promoted(handle))).toBe(true);
  await cluster.patch(resources.deployments, s.namespace, 'shop', {
    type: 'merge',
    body: {
      spec: { template: { spec: { volumes: [{ name: 'v', configMap: { name: 'others' } }] } } },
    },
  });
  await until(
    async () => (await cluster.list(resources.replicaSets, s.namespace)).items.length === 3,
  );
  await s.rolledBack();
  expect(await s.refersTo('shop')).toEqual(['others']);
  await nothingLeft();
});

describe.each(['before', 'after'] as const)('killed %s any write', (moment) => {
  test('of deploy-canary, a rollback leaves nothing, whatever configuration comes next', async () => {
    await twoSources();
    const writes = await everyWrite(async (write) => {
      const reached = await s.killedAt(write, moment, () => s.deployed());
      await s.edit('words', { greeting: `after ${write}` });
      await s.rolledBack();
      await nothingLeft();
      expect(await s.names()).toEqual([]);
      return reached;
    });
    // Lease, two copies, canary, stable scaled.
    expect(writes).toBeGreaterThanOrEqual(5);
  }, 60_000);
  test('of deploy-canary, the sweep alone leaves nothing', async () => {
    await twoSources();
    for (let write = 1; write <= 4; write++) {
      await s.killedAt(write, moment, () => s.deployed({ 'expires-in': '1s' }));
      if (write === 3) expect(await s.orphans()).toHaveLength(moment === 'before' ? 1 : 2);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await s.swept();
      await nothingLeft();
      expect(await s.names()).toEqual([]);
    }
  }, 60_000);
  test.each(['promote-canary', 'rollback-canary'])(
    'of %s, the same again finishes, and revisions keep their copies',
    async (action) => {
      await twoSources();
      const writes = await everyWrite(async (write) => {
        await s.edit('words', { greeting: `write ${write}` });
        const { handle } = await s.deployed({ image: `sluice.test/shop:${write}.0` });
        const end = async () => {
          await (action === 'promote-canary' ? s.promoted(handle) : s.rolledBack());
        };
        const reached = await s.killedAt(write, moment, end);
        await end();
        await nothingLeft();
        return reached;
      });
      expect(writes).toBeGreaterThanOrEqual(4);
      const { items } = await cluster.list(resources.replicaSets, s.namespace);
      const promotions = action === 'promote-canary' ? writes + 1 : 0;
      expect(items.length).toBe(promotions + 1);
      // One copy of `words` a promoted revision, one of `more` for all.
      expect(await s.names()).toHaveLength(promotions === 0 ? 0 : promotions + 1);
    },
    120_000,
  );
});
