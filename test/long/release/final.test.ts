import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { sweep } from '../../../src/guard/sweep.ts';
import type { Swept } from '../../../src/guard/swept.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import {
  type Embedded,
  placeShop,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let kubeconfig: string;
let namespace: string;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded();
  ({ kubeconfig } = embedded.server);
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  namespace = `final${next++}`;
  await createNamespace(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 4);
});
const get = (name: string) =>
  embedded.cluster.get<Deployment>(resources.deployments, namespace, name);
async function deployed(image = 'sluice.test/shop:2.0'): Promise<ReleaseHandle> {
  const asked = { kubeconfig, namespace, workload: 'shop', image, provider: 'gateway-api' };
  const runtime = recordedRuntime({ ...asked, stage: '1', exposure: '25' });
  await deploy(runtime);
  return JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
}
const back = (id = '100') =>
  rollback(
    recordedRuntime(
      { kubeconfig, namespace, workload: 'shop', reason: 'errors', drain: '0s', timeout: '10s' },
      { id },
    ),
  );
const sweepIn = (ms: number): Promise<readonly Swept[]> => {
  const runtime = recordedRuntime({});
  const clock = { ...runtime.clock, now: () => new Date(Date.now() + ms) };
  const ports = { ...runtime, clock, cluster: embedded.cluster };
  return sweep(ports, { namespace, timeoutMs: 10_000, dryRun: false });
};
const weights = async () =>
  (
    await embedded.cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop')
  )?.spec.rules?.[0]?.backendRefs?.map(({ name, weight }) => [name, weight]);
/** The run dies right after its record says that it goes back. */
async function dyingBack(): Promise<void> {
  let dead = false;
  embedded.server.onRequest(({ method, path }) => {
    if (dead) return { reset: true };
    if (method === 'PATCH' && path.endsWith('/deployments/shop-canary')) dead = true;
    return undefined;
  });
  await back().catch(() => undefined);
  embedded.server.onRequest(undefined);
}

describe('a rollback that died half-way', () => {
  test('is finished by the next deployment, which then begins its own release', async () => {
    await deployed();
    const before = await get('shop-canary');
    await dyingBack();
    if ((await get('shop-canary'))?.metadata.annotations?.['sluice.dev/state'] !== 'rolling-back')
      throw new Error('it did not die where it should');
    await deployed('sluice.test/shop:3.0');
    const canary = await get('shop-canary');
    expect(canary?.metadata.uid).not.toBe(before?.metadata.uid);
    expect(canary?.spec.template.spec.containers[0]?.image).toBe('sluice.test/shop:3.0');
    expect(canary?.metadata.annotations?.['sluice.dev/state']).toBe('active');
  });
  test('is finished by the sweep', async () => {
    await deployed();
    await dyingBack();
    expect(await sweepIn(1000)).toMatchObject([{ name: 'shop-canary', result: 'ended' }]);
    await until(async () => (await get('shop-canary')) === undefined);
    expect(await weights()).toEqual([['shop', 1]]);
  });
});

describe('an object of somebody else with our labels', () => {
  const foreign = async (name: string): Promise<void> => {
    const { deployment } = shop(namespace, 1);
    const labels = {
      'app.kubernetes.io/managed-by': 'sluice',
      'sluice.dev/workload': 'shop',
      'sluice.dev/track': 'canary',
    };
    await embedded.cluster.create(resources.deployments, {
      ...deployment,
      metadata: {
        name,
        namespace,
        labels,
        annotations: { 'sluice.dev/expires-at': '2020-01-01T00:00:00Z' },
      },
      spec: { ...deployment.spec, replicas: 0 },
    });
  };
  test('does not end a release that lives, and stays', async () => {
    await deployed();
    await foreign('evil');
    expect(await sweepIn(0)).toEqual([]);
    expect(await weights()).toEqual([
      ['shop', 750],
      ['shop-canary', 250],
    ]);
    expect(await get('evil')).toBeDefined();
  });
  test('that has taken the name of a canary is not deleted; what the release left is taken back', async () => {
    await deployed();
    await embedded.cluster.remove(resources.deployments, namespace, 'shop-canary');
    await until(async () => (await get('shop-canary')) === undefined);
    await foreign('shop-canary');
    await back();
    expect(await weights()).toEqual([['shop', 1]]);
    expect(await get('shop-canary')).toBeDefined();
  });
});

test('a rollback leaves its reason, who and when on the workload and in its output', async () => {
  const { id } = await deployed();
  const asked = { kubeconfig, namespace, workload: 'shop', reason: 'error burst', drain: '0s' };
  const runtime = recordedRuntime(asked, { id: '7' });
  await rollback(runtime);
  const said = { reason: 'error burst', by: 'https://ci/7', release: id, at: expect.any(String) };
  expect(JSON.parse(runtime.outputs['rolled-back'] ?? '{}')).toMatchObject(said);
  const text = (await get('shop'))?.metadata.annotations?.['sluice.dev/rolled-back'];
  expect(JSON.parse(text ?? '{}')).toEqual(said);
});
