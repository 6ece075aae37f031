import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Interference } from '../../../src/sandbox/kubernetes/context.ts';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import { virtualClock } from '../../faults/clock.ts';

const clock = virtualClock();
let server: ApiServer;
let cluster: Cluster;
let seen: string[] = [];
beforeAll(async () => {
  server = await startApiServer(clock.now);
  cluster = kubernetesCluster(await readKubeconfig(server.kubeconfig, undefined, new Date()), {
    clock,
    signal: new AbortController().signal,
  });
});
afterAll(async () => {
  clock.stop();
  await cluster.close();
  await server.stop();
});
let next = 1;
let name = '';
beforeEach(async () => {
  name = `c${next++}`;
  server.onRequest(undefined);
  await cluster.create(resources.configMaps, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'default' },
  });
});
/** The first request meets `fault`, the others pass. */
function first(fault: Interference): void {
  seen = [];
  server.onRequest(({ method }) => {
    clock.stir();
    seen.push(method);
    return seen.length === 1 ? fault : undefined;
  });
}
const refused = { status: 503, body: {} };
const patch = (metadata: Record<string, unknown> = {}) =>
  cluster.patch(resources.configMaps, 'default', name, {
    type: 'merge',
    body: { metadata, data: { a: '1' } },
  });

test.each<[string, Interference]>([
  ['503', refused],
  ['a cut connection before', { reset: true }],
  ['a cut connection after', { lose: 'reset' }],
])('what is harmless twice is tried again after %s', async (_what, fault) => {
  first(fault);
  await expect(patch()).resolves.toMatchObject({ data: { a: '1' } });
  first(fault);
  await cluster.remove(resources.configMaps, 'default', name);
  expect(seen).toEqual(['DELETE', 'DELETE']);
  await expect(cluster.get(resources.configMaps, 'default', name)).resolves.toBeUndefined();
});
test('a patch with a precondition and a creation are not', async () => {
  const { metadata } = (await cluster.get(resources.configMaps, 'default', name)) ?? {};
  first(refused);
  await expect(patch({ resourceVersion: metadata?.resourceVersion })).rejects.toMatchObject({
    failure: 'server',
  });
  expect(seen).toEqual(['PATCH']);
  first(refused);
  await expect(
    cluster.create(resources.configMaps, {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: `${name}-2`, namespace: 'default' },
    }),
  ).rejects.toMatchObject({ failure: 'server' });
  expect(seen).toEqual(['POST']);
});
test('half an answer is read again, and one that stays half is an error with a name', async () => {
  first({ lose: 'truncate' });
  await expect(cluster.get(resources.configMaps, 'default', name)).resolves.toMatchObject({
    metadata: { name },
  });
  expect(seen).toEqual(['GET', 'GET']);
  server.onRequest(() => ({ lose: 'truncate' }));
  await expect(cluster.get(resources.configMaps, 'default', name)).rejects.toMatchObject({
    failure: 'server',
  });
});
test('silence ends at the deadline of the clock that is given', async () => {
  const began = Date.now();
  first({ hang: true });
  await expect(cluster.get(resources.configMaps, 'default', name)).rejects.toMatchObject({
    failure: 'unreachable',
    message: expect.stringContaining('no answer within the deadline'),
  });
  expect(Date.now() - began).toBeLessThan(25_000);
});
