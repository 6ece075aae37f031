import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { subjectDifferences, subjectSha256 } from '../../../src/evidence/subject.ts';
import { resources } from '../../../src/ports/resources.ts';
import { isSettled, type Rollout } from '../../../src/release/argo-rollouts/rollout.ts';
import { subjectNow } from '../../../src/release/subject.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import {
  connect,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { applyRole } from '../../support/kubernetes/role.ts';
import { shopRollout } from '../../support/kubernetes/rollout.ts';
import { startRolloutsController } from '../../support/kubernetes/rollouts-controller.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const digests = new Map<string, string>();
const image = 'sluice.test/shop:2.0';
let embedded: Embedded;
let controller: ReturnType<typeof startRolloutsController>;
let namespace: string;
let kubeconfig: string;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded(fakeKubelet(digests));
  controller = startRolloutsController(embedded.server.store);
});
afterAll(async () => {
  controller.stop();
  await embedded.stop();
});
beforeEach(async () => {
  digests.clear();
  namespace = `subject${next++}`;
  await createNamespace(embedded.cluster, namespace);
  await applyRole(embedded.cluster, namespace);
  kubeconfig = embedded.server.kubeconfigFor({ name: 'sluice', namespace });
});

const providers = ['gateway-api', 'argo-rollouts'] as const;
type Provider = (typeof providers)[number];
async function place(provider: Provider): Promise<void> {
  if (provider === 'gateway-api') return await placeShop(embedded.cluster, namespace, 4);
  await embedded.cluster.create(resources.rollouts, shopRollout(namespace));
  await until(async () => {
    const found = await embedded.cluster.get<Rollout>(resources.rollouts, namespace, 'shop');
    return found !== undefined && isSettled(found);
  });
}
async function deployed(provider: Provider, more: Record<string, string> = {}) {
  const asked = { kubeconfig, namespace, workload: 'shop', image, provider };
  const runtime = recordedRuntime({ ...asked, stage: '1', exposure: '50', ...more });
  const failure = await deploy(runtime).then(
    () => '',
    (thrown: unknown) => String(thrown),
  );
  return { failure, handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle };
}
const carrier = async (provider: Provider): Promise<Deployment> => {
  const found = await (provider === 'gateway-api'
    ? embedded.cluster.get<Deployment>(resources.deployments, namespace, 'shop-canary')
    : embedded.cluster.get<Deployment>(resources.rollouts, namespace, 'shop'));
  if (found === undefined) throw new Error('no canary');
  return found;
};
const edited = (provider: Provider, env: readonly object[]) =>
  embedded.cluster.patch(
    provider === 'gateway-api' ? resources.deployments : resources.rollouts,
    namespace,
    provider === 'gateway-api' ? 'shop-canary' : 'shop',
    {
      type: 'json',
      body: [{ op: 'add', path: '/spec/template/spec/containers/0/env', value: env }],
    },
  );

describe.each(providers)('the subject of a release by %s', (provider) => {
  test('is what runs, with the rights of the Role alone, and stands in handle and record alike', async () => {
    await place(provider);
    const { handle, failure } = await deployed(provider);
    expect(failure).toBe('');
    const { subject } = handle;
    expect(subject).toMatchObject({
      namespace,
      cluster: expect.stringMatching(/^namespace:[0-9a-f-]{36}$/),
      images: { shop: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      driver: provider,
    });
    expect(subject.canary.uid).not.toBe('');
    expect(subject.canary.templateSha256).not.toBe(subject.stable.templateSha256);
    expect(handle.subjectSha256).toBe(subjectSha256(subject));
    const { annotations } = (await carrier(provider)).metadata;
    expect(annotations).toMatchObject({
      'sluice.dev/subject-sha256': handle.subjectSha256,
      'sluice.dev/evidence': handle.evidenceSha256,
    });
    const ports = { cluster: await connect(kubeconfig) };
    expect(subjectDifferences(subject, await subjectNow(ports, handle))).toEqual([]);
    await ports.cluster.close();
  });
  test('is another one when somebody edits the environment of the canary', async () => {
    await place(provider);
    const { handle } = await deployed(provider);
    await edited(provider, [{ name: 'MODE', value: 'other' }]);
    const now = await subjectNow(embedded, handle);
    expect(subjectDifferences(handle.subject, now).map(({ field }) => field)).toContain(
      'canary.templateSha256',
    );
  });
  test('is another one each time: the same version again is another canary', async () => {
    await place(provider);
    const first = await deployed(provider);
    await rollback(recordedRuntime({ kubeconfig, namespace, workload: 'shop', reason: 'test' }));
    const { handle } = await deployed(provider);
    // A Rollout's own revision number grows with the way back; nothing else tells the attempts apart.
    expect(
      subjectDifferences(first.handle.subject, handle.subject).map(({ field }) => field),
    ).toEqual(['canary.uid']);
  });
});

test('pods of one tag and two digests are an error that names both', async () => {
  await place('gateway-api');
  const { handle } = await deployed('gateway-api', { exposure: '25' });
  const moved = `sha256:${'b'.repeat(64)}`;
  digests.set(image, moved);
  await embedded.cluster.patch(resources.deployments, namespace, 'shop-canary', {
    type: 'merge',
    body: { spec: { replicas: 2 } },
  });
  await until(async () => (await carrier('gateway-api')).status?.availableReplicas === 2);
  const now = subjectNow(embedded, handle);
  await expect(now).rejects.toThrow(moved);
  await expect(now).rejects.toThrow(handle.subject.images['shop']);
});
test('a pod of somebody else with the labels of the canary is none of its pods', async () => {
  await place('gateway-api');
  const { handle } = await deployed('gateway-api');
  digests.set('sluice.test/other:1', `sha256:${'c'.repeat(64)}`);
  await embedded.cluster.create(resources.pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'foreign',
      namespace,
      labels: { 'sluice.dev/track': 'canary', 'sluice.dev/workload': 'shop' },
    },
    spec: { containers: [{ name: 'shop', image: 'sluice.test/other:1' }] },
  } as never);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(subjectDifferences(handle.subject, await subjectNow(embedded, handle))).toEqual([]);
});
test('a Role that may not read its namespace is told which right it lacks', async () => {
  await place('gateway-api');
  const narrow = embedded.server.kubeconfigFor({ name: 'narrow', namespace });
  const { handle } = await deployed('gateway-api');
  const cluster = await connect(narrow);
  await embedded.cluster.create(
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', plural: 'roles', namespaced: true },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name: 'narrow', namespace },
      rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }],
    } as never,
  );
  await embedded.cluster.create(
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      plural: 'rolebindings',
      namespaced: true,
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'narrow', namespace },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'narrow' },
      subjects: [{ kind: 'User', name: 'narrow' }],
    } as never,
  );
  await expect(subjectNow({ cluster }, handle)).rejects.toThrow(/rule namespaces, verb get/);
  await cluster.close();
});
