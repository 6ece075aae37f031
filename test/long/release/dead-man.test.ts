import { describe, expect, test } from '@jest/globals';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { keepWatch, lookOnce } from '../../../src/guard/dead-man.ts';
import { resources } from '../../../src/ports/resources.ts';
import { renewLease } from '../../../src/release/record/lease.ts';
import type { Event } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  applyManifests,
  cluster,
  deployed,
  get,
  guarded,
  job,
  namespace,
  nothingLeft,
  server,
  share,
  sleep,
  switchPorts,
  until,
  useDeadManWorld,
  waitFor,
} from '../../support/kubernetes/dead-man-world.ts';
import { recordedRuntime } from '../../support/runtime.ts';

useDeadManWorld();

describe('the dead-man switch', () => {
  test.each([
    ['says on the workload what it did, why and when', true],
    ['takes users back all the same where it may not write an Event', false],
  ])('%s', async (_case, may) => {
    applyManifests(namespace);
    await deployed({ provider: 'gateway-api', 'dead-man-image': '' });
    const ports = await switchPorts(namespace, new AbortController().signal);
    server.onRequest(({ method, path }) =>
      method === 'POST' && path.endsWith('/events') && !may
        ? { status: 403, reason: 'Forbidden', message: 'no' }
        : undefined,
    );
    expect(await keepWatch(ports, guarded(namespace, 'pod'))).toBe('acted');
    await nothingLeft();
    const shop = await get('shop');
    const left = shop?.metadata.annotations?.['sluice.dev/rolled-back'] ?? '{}';
    expect(JSON.parse(left)).toMatchObject({
      reason: expect.stringMatching(/^dead-man switch: nobody renewed the lease for \d+ s$/),
      by: 'dead-man',
      release: expect.stringMatching(/./),
    });
    const { items } = await cluster.list<Event>(resources.events, namespace, {
      fieldSelector: 'involvedObject.name=shop,reason=DeadManSwitch',
    });
    const said = items.map(({ involvedObject, message }) => [involvedObject.uid, message]);
    const message = expect.stringMatching(/^nobody renewed the lease for \d+ s: exposure 0/);
    expect(said).toEqual(may ? [[shop?.metadata.uid, message]] : []);
  });
  test('goes back to the revision before a promotion that died half-way', async () => {
    // Not before the promotion has begun.
    waitFor(5000);
    applyManifests(namespace);
    await deployed({ provider: 'gateway-api' });
    await cluster.patch(resources.deployments, namespace, 'shop-canary', {
      type: 'merge',
      body: { metadata: { annotations: { 'sluice.dev/state': 'promoting' } } },
    });
    await cluster.patch(resources.deployments, namespace, 'shop', {
      type: 'strategic',
      body: {
        spec: {
          template: { spec: { containers: [{ name: 'shop', image: 'sluice.test/shop:2.0' }] } },
        },
      },
    });
    await nothingLeft();
    expect((await get('shop'))?.spec.template.spec.containers[0]?.image).toBe(
      'sluice.test/shop:1.0',
    );
  });
  test('waits out an API server that is down, and then finishes what it began', async () => {
    applyManifests(namespace);
    waitFor(2500);
    await deployed({ provider: 'gateway-api' });
    let writes = 0;
    server.onRequest(({ user, method }) => {
      if (!user.startsWith('system:serviceaccount')) return undefined;
      if (method !== 'GET') writes += 1;
      // It takes the lease and writes its record; then the API server is gone for it.
      return writes > 2 ? { reset: true } : undefined;
    });
    await until(() => Promise.resolve(writes > 2));
    await sleep(500);
    expect(await get('shop-canary')).toBeDefined();
    server.onRequest(undefined);
    await nothingLeft();
  });
  test('counts no silence that an outage explains', async () => {
    applyManifests(namespace);
    waitFor(2500);
    const runtime = await deployed({ provider: 'gateway-api' });
    let [cut, failed, seen] = [true, 0, 0];
    server.onRequest(({ user, method, path, query }) => {
      const look = user.startsWith('system:') && method === 'GET' && path.includes('/leases/');
      if (!look || query.has('watch')) return undefined;
      if (cut) failed += 1;
      else seen += 1;
      return cut ? { reset: true } : undefined;
    });
    // It has tried for longer than its patience, while the time to live ran out.
    await until(() => Promise.resolve(failed >= 7));
    cut = false;
    await until(() => Promise.resolve(seen > 0));
    await sleep(800);
    for (let i = 0; i < 6; i++) {
      expect(await renewLease({ ...runtime, cluster }, namespace, 'shop')).toBe(true);
      await sleep(500);
    }
    expect((await get('shop-canary'))?.metadata.annotations?.['sluice.dev/state']).toBe('active');
    expect(await share()).toBe(500);
  });
  test.each(['rollback', 'promote'])('leaves with the canary after a %s', async (way) => {
    applyManifests(namespace);
    waitFor(60_000);
    const runtime = await deployed({ provider: 'gateway-api' });
    const release = runtime.outputs['release'] ?? '';
    const decision = decisionOn(JSON.parse(release) as ReleaseHandle, 'promote');
    const common = { kubeconfig: server.kubeconfig };
    if (way === 'rollback')
      await rollback(recordedRuntime({ ...common, namespace, workload: 'shop', reason: 'test' }));
    else await promote(recordedRuntime({ ...common, release, decision }));
    await nothingLeft();
  });
  test('is the same one at the next try, and a new one with other settings', async () => {
    applyManifests(namespace);
    waitFor(60_000);
    await deployed({ provider: 'gateway-api' });
    const first = (await job())?.metadata.uid;
    await deployed({ provider: 'gateway-api' });
    expect((await job())?.metadata.uid).toBe(first);
    await deployed({ provider: 'gateway-api', 'dead-man-ttl': '5m' });
    expect((await job())?.metadata.uid).not.toBe(first);
  });
  test.each([
    [
      'an image that cannot be pulled',
      { 'dead-man-image': 'sluice.test/sluice:missing' },
      undefined,
      /not found/,
    ],
    ['no ServiceAccount', {}, [], /serviceaccount "sluice-dead-man" not found/],
    ['no Role', { 'ready-timeout': '20s' }, ['ServiceAccount'], /CrashLoopBackOff/],
  ])('with %s nobody is exposed and the reason is said', async (_case, more, kinds, expected) => {
    applyManifests(namespace, kinds);
    await expect(
      deployed({ provider: 'replicas', 'ready-timeout': '3s', ...more }),
    ).rejects.toThrow(expected);
    expect((await get('shop-canary'))?.spec.replicas).toBe(0);
    expect((await get('shop'))?.spec.replicas).toBe(4);
  });
  test('looks once by the time of the lease', async () => {
    applyManifests(namespace);
    waitFor(60_000);
    const once = async (ttl: number) => {
      const ports = await switchPorts(namespace, new AbortController().signal);
      return await lookOnce(ports, { ...guarded(namespace), ttlMs: ttl });
    };
    expect(await once(60_000)).toBe('ended');
    await deployed({ provider: 'gateway-api' });
    expect(await once(60_000)).toBe('alive');
    await sleep(1200);
    expect(await once(1000)).toBe('acted');
    await nothingLeft();
  });
  test.each(['', 'none'])('with image "%s" the log says what protects instead', async (none) => {
    const { said } = await deployed({ provider: 'gateway-api', 'dead-man-image': none });
    expect(said.join('\n')).toMatch(/No dead-man switch guards.*scheduled sweep/);
    expect(await job()).toBeUndefined();
  });
});
