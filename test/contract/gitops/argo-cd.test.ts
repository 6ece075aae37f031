import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { type GitopsWorld, gitopsWorld } from '../../support/kubernetes/gitops-world.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';

let embedded: Embedded;
let cluster: Cluster;
let world: GitopsWorld;
beforeAll(async () => {
  embedded = await startEmbedded();
  ({ cluster } = embedded);
  await createNamespace(cluster, 'argocd');
});
afterAll(() => embedded.stop());
beforeEach(async () => {
  world = await gitopsWorld(embedded, (kind, namespace) => ({
    annotations: {
      'argocd.argoproj.io/tracking-id': `shop:${kind === 'Deployment' ? 'apps' : 'gateway.networking.k8s.io'}/${kind}:${namespace}/shop`,
    },
  }));
});
afterEach(async () => {
  await cluster.remove(resources.applications, 'argocd', 'shop');
  await world.stop();
});
const application = (spec: object) =>
  cluster.create(resources.applications, {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'argocd' },
    ...{ spec },
  });
const healing = { syncPolicy: { automated: { selfHeal: true } } };
const skips = async () =>
  (await cluster.get(resources.applications, 'argocd', 'shop'))?.metadata.annotations ?? {};

test('a release whose share would not last is refused, and the field is named', async () => {
  await expect(world.deployed({ provider: 'gateway-api' })).rejects.toThrow(
    /HTTPRoute shop .*Argo CD \(Application shop.*spec\.rules.*would not last.*ignoreDifferences with jsonPointers \/spec\/rules/s,
  );
  expect(await world.get('shop-canary')).toBeUndefined();
});
test('an Application that heals itself is told to wait, and given back by the end of the release', async () => {
  await application(healing);
  await world.deployed();
  expect(await skips()).toMatchObject({ 'argocd.argoproj.io/skip-reconcile': 'true' });
  await world.rolledBack();
  expect(Object.keys(await skips())).toEqual([]);
});
test('an Application that ignores these fields is left alone', async () => {
  await application({
    syncPolicy: { ...healing.syncPolicy, syncOptions: ['RespectIgnoreDifferences=true'] },
    ignoreDifferences: [{ group: 'gateway.networking.k8s.io', jsonPointers: ['/spec/rules'] }],
  });
  await world.deployed({ provider: 'gateway-api' });
  expect(Object.keys(await skips())).toEqual([]);
  await world.rolledBack();
});
