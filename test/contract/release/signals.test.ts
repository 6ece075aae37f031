import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary.ts';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes.ts';
import { systemClock } from '../../../src/adapters/system-clock.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Deployment } from '../../../src/release/objects.ts';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let server: ApiServer;
let cluster: Cluster;
beforeAll(async () => {
  server = await startApiServer();
  server.setPodRuntime(fakeKubelet());
  cluster = kubernetesCluster(await readKubeconfig(server.kubeconfig, undefined, new Date()), {
    clock: systemClock,
    signal: new AbortController().signal,
  });
  const { deployment, service, route } = shop('default', 2);
  await cluster.create(resources.deployments, deployment);
  await cluster.create(resources.services, service);
  await cluster.create(resources.httpRoutes, route);
});
afterAll(async () => {
  server.onRequest(undefined);
  await cluster.close();
  await server.stop();
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
