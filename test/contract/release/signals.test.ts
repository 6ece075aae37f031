import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { post as afterPromotion } from '../../../src/actions/promote-canary/action.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { type Embedded, placeShop, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
beforeAll(async () => {
  embedded = await startEmbedded();
  ({ server, cluster } = embedded);
  await placeShop(cluster, 'default', 2);
});
afterAll(async () => {
  await embedded.stop();
});
const inputs = (more: Record<string, string> = {}) => ({
  kubeconfig: server.kubeconfig,
  namespace: 'default',
  workload: 'shop',
  image: 'sluice.test/shop:2.0',
  stage: '1',
  exposure: '25',
  provider: 'gateway-api',
  ...more,
});
const stateOf = async () =>
  (await cluster.get<Deployment>(resources.deployments, 'default', 'shop-canary'))?.metadata
    .annotations?.['sluice.dev/state'];
/** Runs a deployment that gets a signal at its n-th request. */
async function stopped(run: { id: string }, at: number, more: Record<string, string> = {}) {
  const abort = new AbortController();
  let requests = 0;
  server.onRequest(() => {
    if (++requests === at) abort.abort(new Error('stopped by SIGINT'));
    return undefined;
  });
  await expect(
    deploy({ ...recordedRuntime(inputs(more), run), signal: abort.signal }),
  ).rejects.toThrow('stopped by SIGINT');
  server.onRequest(undefined);
}

test('a signal abandons the release of the run that got it, never that of another run or of a dry run', async () => {
  await deploy(recordedRuntime(inputs(), { id: '100' }));
  expect(await stateOf()).toBe('active');
  await stopped({ id: '200' }, 2);
  expect(await stateOf()).toBe('active');
  await stopped({ id: '100' }, 2, { 'dry-run': 'true' });
  expect(await stateOf()).toBe('active');
  await stopped({ id: '100' }, 2);
  expect(await stateOf()).toBe('abandoned');
});

test('the post step of a promotion marks the release when its process was killed, and only then', async () => {
  const again = recordedRuntime(inputs(), { id: '100' });
  await deploy(again);
  expect(await stateOf()).toBe('active');
  const after = (state: Record<string, string>) => {
    const runtime = recordedRuntime(
      { kubeconfig: server.kubeconfig, release: again.outputs['release'] ?? '', decision: '{}' },
      { id: '100' },
    );
    for (const [name, value] of Object.entries(state)) runtime.saveState(name, value);
    return afterPromotion(runtime);
  };
  await after({});
  await after({ began: 'true', finished: 'true' });
  expect(await stateOf()).toBe('active');
  await after({ began: 'true' });
  expect(await stateOf()).toBe('abandoned');
});
