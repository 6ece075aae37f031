import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import {
  env,
  openScene,
  readingKubelet,
  type Scene,
} from '../../support/kubernetes/configured-shop.ts';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';

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
