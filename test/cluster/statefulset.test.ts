// Covers: src/release, src/workload, src/adapters/kubernetes; about 90 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReleaseHandle } from '../../src/evidence/release.ts';
import { decisionOn } from '../faults/decisions.ts';
import { evidenceOf, type Ran, runAction } from './support/action.ts';
import { startTraefik } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { placeOrders, startUsers } from './support/shop.ts';

const namespace = 'stateful';
let cluster: RealCluster;
let api: Relay;
const temp = mkdtempSync(join(tmpdir(), 'sluice-stateful-test-'));

beforeAll(async () => {
  cluster = await startCluster();
  // It gathers changes for 2 s by default; stable's pods are replaced under users here, and would have to serve for so long after they were told to go.
  await startTraefik(cluster, ['--providers.providersthrottleduration=500ms']);
  api = await relay(cluster, 6443);
  await placeOrders(cluster, namespace, 3);
}, 360_000);
afterAll(async () => {
  api.stop();
  await cluster.stop();
  rmSync(temp, { recursive: true, force: true });
}, 360_000);

const action = (name: string, inputs: Readonly<Record<string, string>>): Promise<Ran> =>
  runAction(temp, name, {
    kubeconfig: through(cluster.kubeconfig('sluice', [], namespace), api),
    ...inputs,
  });
const workload = { namespace, workload: 'orders', 'workload-kind': 'StatefulSet' };
const deploy = (provider: string): Promise<Ran> =>
  action('deploy-canary', {
    ...workload,
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '50',
    provider,
  });
interface Found {
  readonly metadata: { readonly name: string; readonly uid: string };
  readonly spec: {
    readonly template?: { readonly spec: { readonly containers: { image: string }[] } };
  };
  readonly status: {
    readonly phase?: string;
    readonly availableReplicas?: number;
    readonly updateRevision?: string;
  };
}
const found = (kind: string): readonly Found[] =>
  cluster.json<{ items: readonly Found[] }>(['-n', namespace, 'get', kind]).items;
const claims = (): readonly string[] =>
  found('persistentvolumeclaims').map(({ metadata }) => `${metadata.name} ${metadata.uid}`);
const set = (): Found | undefined => found('statefulsets')[0];
async function nothingLeft(volumes: readonly string[], image: string): Promise<void> {
  expect(found('statefulsets').map(({ metadata }) => metadata.name)).toEqual(['orders']);
  await cluster.until(
    'the claims of the canary are gone',
    () => claims().length === volumes.length,
    30,
  );
  expect(claims()).toEqual(volumes);
  expect(found('leases')).toEqual([]);
  expect(set()?.spec.template?.spec.containers[0]?.image).toBe(image);
  expect(set()?.status.availableReplicas).toBe(3);
}

test('a StatefulSet is promoted, rolled back and mended on a real cluster; users keep their service, stable its volumes', async () => {
  const volumes = claims();
  const first = set()?.status.updateRevision;
  const users = await startUsers(cluster, {
    url: 'http://127.0.0.1:8000/orders',
    host: `${namespace}.test`,
    rate: 60,
    seconds: 200,
  });
  const deployed = await deploy('gateway-api');
  expect(evidenceOf(deployed)).toMatchObject({ verdict: 'pass' });
  expect(
    found('persistentvolumeclaims')
      .filter(({ metadata }) => metadata.name.includes('canary'))
      .map(({ metadata, status }) => [metadata.name, status.phase]),
  ).toEqual([
    ['data-orders-canary-0', 'Bound'],
    ['data-orders-canary-1', 'Bound'],
  ]);
  const release = deployed.outputs.get('release') ?? '';
  const handle = JSON.parse(release) as ReleaseHandle;
  const promoted = await action('promote-canary', {
    release,
    decision: decisionOn(handle, 'promote'),
  });
  expect({ code: promoted.code, out: promoted.code === 0 ? '' : promoted.log }).toEqual({
    code: 0,
    out: '',
  });
  expect(promoted.outputs.get('revision')).toBe(set()?.status.updateRevision);
  await nothingLeft(volumes, 'sluice.test/shop:2.0');

  // Somebody rolls out, past every gate, what never starts: its first pod would block the way back.
  cluster.kubectl([
    '-n',
    namespace,
    'set',
    'image',
    'statefulset/orders',
    'orders=sluice.test/shop:missing',
  ]);
  await cluster.until('the pod waits for its image', () =>
    /ErrImage|ErrImageNeverPull|ImagePullBackOff/.test(
      cluster.kubectl(['-n', namespace, 'get', 'pod', 'orders-2']),
    ),
  );
  const back = await action('rollback-canary', { ...workload, revision: '1', reason: 'test' });
  expect({ code: back.code, revision: back.outputs.get('revision') }).toEqual({
    code: 0,
    revision: first,
  });
  await nothingLeft(volumes, 'sluice.test/shop:1.0');

  expect(evidenceOf(await deploy('replicas')).verdict).toBe('pass');
  expect((await action('rollback-canary', { ...workload, reason: 'test' })).code).toBe(0);
  await nothingLeft(volumes, 'sluice.test/shop:1.0');
  const seen = await users.stop();
  expect(seen.byVersion['2.0']).toBeGreaterThan(100);
  expect({
    errors: seen.errors === 0 ? {} : seen.byCode,
    failures: seen.failed / seen.sent < 0.002 ? {} : seen.failures,
  }).toEqual({
    errors: {},
    failures: {},
  });
}, 300_000);
