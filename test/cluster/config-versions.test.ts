// Covers: src/release, src/workload, src/adapters/kubernetes; about 60 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReleaseHandle } from '../../src/evidence/release.ts';
import { decisionOn } from '../faults/decisions.ts';
import { env } from '../support/kubernetes/configured-shop.ts';
import { shop } from '../support/kubernetes/shop.ts';
import { evidenceOf, type Ran, runAction } from './support/action.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { roleIn } from './support/shop.ts';

let cluster: RealCluster;
let api: Relay;
const namespace = 'configured';
const temp = mkdtempSync(join(tmpdir(), 'sluice-config-test-'));
beforeAll(async () => {
  cluster = await startCluster();
  api = await relay(cluster, 6443);
}, 360_000);
afterAll(async () => {
  api.stop();
  await cluster.stop();
  rmSync(temp, { recursive: true, force: true });
}, 360_000);

const kubectl = (...args: readonly string[]): string => cluster.kubectl(['-n', namespace, ...args]);
const items = <T>(...args: readonly string[]): readonly T[] =>
  cluster.json<{ items: T[] }>(['-n', namespace, 'get', ...args]).items;
const words = (greeting: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'words', namespace },
  data: { greeting },
});
const login = {
  apiVersion: 'v1',
  kind: 'Secret',
  type: 'kubernetes.io/basic-auth',
  metadata: { name: 'login', namespace },
  stringData: { username: 'shop', password: 'hunter2' },
};
/** What `config: versioned-with-secrets` needs beside the Role. */
const secretsFor = (user: string) => [
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'secrets', namespace },
    rules: [
      { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'create', 'delete'] },
    ],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'secrets', namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'secrets' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: user }],
  },
];
const copies = (kind = 'configmaps'): readonly string[] =>
  items<{ metadata: { name: string } }>(kind, '-l', 'sluice.dev/track=config').map(
    ({ metadata }) => metadata.name,
  );
/** The shop says with every answer what its environment says of its version. */
function versionsOf(selector: string): readonly string[] {
  const pods = items<{ metadata: { deletionTimestamp?: string }; status: { podIP: string } }>(
    'pods',
    '-l',
    selector,
  ).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  const said = pods.map(({ status }) => {
    const answer = cluster.processes.exec('curl', [
      ...['-s', '-o', '/dev/null', '-D', '-', '-X', 'POST'],
      `http://${status.podIP}:8080/orders`,
    ]);
    return /^x-version: (.*?)\r?$/im.exec(answer)?.[1] ?? answer;
  });
  return [...new Set(said)];
}
const action = (name: string, inputs: Readonly<Record<string, string>>) =>
  runAction(temp, name, {
    kubeconfig: through(cluster.kubeconfig('sluice', [], namespace), api),
    ...inputs,
  });
async function deployed(
  version: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ReleaseHandle> {
  const ran = await action('deploy-canary', {
    namespace,
    workload: 'shop',
    image: `sluice.test/shop:${version}`,
    stage: '1',
    exposure: '50',
    ...more,
  });
  expect(ran.log + [...ran.outputs.values()].join('\n')).not.toMatch(/hunter2|aHVudGVyMg/);
  succeeded(ran);
  expect(evidenceOf(ran).verdict).toBe('pass');
  return JSON.parse(ran.outputs.get('release') ?? '') as ReleaseHandle;
}
function succeeded({ code, log }: Ran): void {
  if (code !== 0) throw new Error(log.replace(/^::add-mask.*\n/gm, ''));
}
async function promoted(handle: ReleaseHandle): Promise<void> {
  // As after a gate: a promotion that meets the end of the scaling before it is refused as raced.
  kubectl('rollout', 'status', 'deployment/shop', '--timeout=60s');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const release = JSON.stringify(handle);
  const ran = await action('promote-canary', { release, decision: decisionOn(handle, 'promote') });
  succeeded(ran);
}

test('pods keep the configuration of their release, and a revision comes back with its own', async () => {
  const { deployment, service } = shop(namespace, 2);
  const [container] = deployment.spec.template.spec.containers;
  const template = {
    ...deployment.spec.template,
    spec: {
      ...deployment.spec.template.spec,
      containers: [
        {
          ...container,
          env: [
            env('VERSION', 'words'),
            { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } },
          ],
        },
      ],
    },
  };
  cluster.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }]);
  cluster.apply([
    ...roleIn(namespace),
    words('one'),
    login,
    ...secretsFor('sluice'),
    service,
    { ...deployment, spec: { ...deployment.spec, template } },
  ]);
  kubectl('rollout', 'status', 'deployment/shop', '--timeout=60s');

  await promoted(await deployed('2.0'));
  expect(versionsOf('app=shop')).toEqual(['one']);
  const [first = ''] = copies();
  expect(copies()).toHaveLength(1);
  expect(() => kubectl('patch', 'configmap', first, '-p', '{"data":{"greeting":"x"}}')).toThrow(
    /immutable/,
  );

  cluster.apply([words('two')]);
  kubectl('delete', 'pods', '-l', 'app=shop', '--wait=true');
  kubectl('rollout', 'status', 'deployment/shop', '--timeout=60s');
  expect(versionsOf('app=shop')).toEqual(['one']);

  const handle = await deployed('2.0');
  expect(versionsOf('sluice.dev/track=canary')).toEqual(['two']);
  expect(versionsOf('app=shop,sluice.dev/track!=canary')).toEqual(['one']);
  await promoted(handle);
  expect(versionsOf('app=shop')).toEqual(['two']);
  expect(copies()).toHaveLength(2);

  const back = await action('rollback-canary', {
    namespace,
    workload: 'shop',
    revision: '2',
    reason: 'the test',
  });
  succeeded(back);
  expect(versionsOf('app=shop')).toEqual(['one']);
  expect(copies()).toHaveLength(2);

  expect(copies('secrets')).toEqual([]);
  await promoted(await deployed('2.0', { config: 'versioned-with-secrets' }));
  const [secret = ''] = copies('secrets');
  expect(JSON.stringify(cluster.json(['-n', namespace, 'get', 'deployment', 'shop']))).toContain(
    `"secretKeyRef":{"key":"password","name":"${secret}"}`,
  );
  expect(cluster.json(['-n', namespace, 'get', 'secret', secret])).toMatchObject({
    type: 'kubernetes.io/basic-auth',
    immutable: true,
  });
  expect(versionsOf('app=shop')).toEqual(['two']);

  kubectl('delete', 'deployment', 'shop');
  await cluster.until(
    'the copies are gone with their workload',
    () => copies().length + copies('secrets').length === 0,
    30,
  );
  expect(items<object>('leases').length).toBe(0);
}, 300_000);
