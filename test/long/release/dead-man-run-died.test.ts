import { beforeEach, describe, expect, test } from '@jest/globals';
import { renewLease } from '../../../src/release/record/lease.ts';
import {
  applyManifests,
  cluster,
  deployed,
  get,
  job,
  namespace,
  nothingLeft,
  sleep,
  useDeadManWorld,
  waitFor,
} from '../../support/kubernetes/dead-man-world.ts';

useDeadManWorld();

describe.each(['replicas', 'gateway-api'])('a release by %s whose run died', (provider) => {
  // Longer than a machine at work on much else keeps a deployment or a renewal waiting.
  beforeEach(() => {
    waitFor(5000);
  });
  test('is ended by the switch alone: exposure 0, stable whole, canary gone', async () => {
    applyManifests(namespace);
    await deployed({ provider });
    expect((await get('shop-canary'))?.status?.readyReplicas).toBeGreaterThan(0);
    expect((await job())?.metadata.ownerReferences?.[0]?.name).toBe('shop-canary');
    // Nobody renews from here on: the run is gone without a word.
    await nothingLeft();
  });
  test('is left alone as long as somebody renews, and ended when nobody does', async () => {
    applyManifests(namespace);
    const runtime = await deployed({ provider });
    for (let i = 0; i < 14; i++) {
      await sleep(500);
      expect(await renewLease({ ...runtime, cluster }, namespace, 'shop')).toBe(true);
      expect((await get('shop-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe('active');
    }
    await nothingLeft();
  });
});
