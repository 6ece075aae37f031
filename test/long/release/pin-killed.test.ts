import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resources } from '../../../src/ports/resources.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { openScene, readingKubelet } from '../../support/kubernetes/configured-shop.ts';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded(readingKubelet(() => embedded.server));
});
afterAll(() => embedded.stop());

test.each(['before', 'after'] as const)(
  'a run that is killed %s any write while it pins: the same again finishes, and nothing looks like an edit',
  async (moment) => {
    const scene = await openScene(embedded);
    await scene.configMap('words', { greeting: 'one' });
    await scene.place({ volumes: [{ name: 'v', configMap: { name: 'words' } }] }, {});
    let writes = 0;
    for (let write = 1; write <= 40; write++) {
      const reached = await scene.killedAt(write, moment, () => scene.deployed({ pin: 'digest' }));
      await scene.deployed({ pin: 'digest' });
      const canary = await embedded.cluster.get<Deployment>(
        resources.deployments,
        scene.namespace,
        'shop-canary',
      );
      expect(canary?.spec.template.spec.containers[0]?.image).toMatch(/@sha256:[0-9a-f]{64}$/);
      await scene.rolledBack();
      if (!reached) break;
      writes = write;
    }
    // Lease, copy, canary, its counts, the digests, exposure.
    expect(writes).toBeGreaterThanOrEqual(6);
  },
  120_000,
);
