// Covers: src/gates/health, src/gates/metrics, src/workload, src/adapters/kubernetes; about 190 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shop } from '../support/kubernetes/shop.ts';
import { evidenceOf, type Ran, runAction } from './support/action.ts';
import { startChaosMesh } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import { behindQueue, placeQueue } from './support/queue.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { placeNamespace } from './support/shop.ts';

let cluster: RealCluster;
let api: Relay;
const temp = mkdtempSync(join(tmpdir(), 'sluice-gate-health-'));

beforeAll(async () => {
  cluster = await startCluster();
  await startChaosMesh(cluster);
  api = await relay(cluster, 6443);
}, 360_000);
afterAll(async () => {
  api.stop();
  await cluster.stop();
  rmSync(temp, { recursive: true, force: true });
}, 360_000);

/** A shop behind which a queue stands, reached over the queue's Service, and a canary of the given image beside it. */
async function release(image: string, probes: object = {}): Promise<Released> {
  const namespace = image.replace(/[^a-z0-9]/g, '-');
  placeNamespace(cluster, namespace);
  placeQueue(cluster, namespace);
  const { deployment, service } = shop(namespace, 1);
  cluster.apply([behindQueue(deployment, probes), service]);
  cluster.kubectl(['-n', namespace, 'rollout', 'status', 'deployment/shop', '--timeout=60s']);
  const kubeconfig = through(cluster.kubeconfig('sluice', [], namespace), api);
  const deployed = await runAction(temp, 'deploy-canary', {
    ...{ kubeconfig, namespace, workload: 'shop', image: `sluice.test/shop:${image}` },
    ...{ stage: '1', exposure: '50', 'allow-approximate': 'true' },
  });
  expect(evidenceOf(deployed).verdict).toBe('pass');
  const handle = deployed.outputs.get('release') ?? '';
  return {
    namespace,
    // The canary stays as it is: what became of its pods is looked at, and it is asked again.
    gate: (more) =>
      runAction(temp, 'gate-health', {
        kubeconfig,
        release: handle,
        'on-fail': 'report',
        ...more,
      }),
    canaries: () =>
      cluster
        .json<{ items: Canary[] }>([
          '-n',
          namespace,
          'get',
          'pods',
          '-l',
          'sluice.dev/track=canary',
        ])
        .items.filter(({ metadata }) => metadata.deletionTimestamp === undefined),
  };
}
interface Canary {
  readonly metadata: { readonly uid: string; readonly deletionTimestamp?: string };
  readonly status: { readonly containerStatuses?: readonly { readonly restartCount: number }[] };
}
interface Released {
  readonly namespace: string;
  gate(more: Readonly<Record<string, string>>): Promise<Ran>;
  canaries(): readonly Canary[];
}
const dependencies = JSON.stringify([
  { name: 'queue', path: '/readyz?dependency=queue' },
  { name: 'queue-by-json', pointer: '/checks/queue' },
  { name: 'queue-by-metric', metric: 'dependency_up{name="queue"}' },
]);
const prove = { mode: 'prove', 'prove-service': 'queue', 'prove-duration': '7s' };
const found = (ran: Ran, name: string) =>
  evidenceOf(ran).measurements.find((measurement) => measurement.name === name);
const verdictsOf = (ran: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(evidenceOf(ran).measurements.map(({ name, verdict }) => [name, verdict]));
function nothingLeft({ namespace }: Released): void {
  for (const kind of ['networkchaos', 'podnetworkchaos']) {
    const { items } = cluster.json<{ items: { spec?: object }[] }>(['-n', namespace, 'get', kind]);
    const left = items.filter(({ spec }) => JSON.stringify(spec).includes('sluice'));
    expect({ kind, left }).toEqual({ kind, left: [] });
  }
}

describe('a queue taken away by Chaos Mesh, address by address', () => {
  test('a service that tells the truth: readiness goes and comes back, liveness stays', async () => {
    const released = await release('2.0');
    const ran = await released.gate({ ...prove, dependencies });
    expect({ verdicts: verdictsOf(ran), log: ran.log.slice(-3000) }).toMatchObject({
      verdicts: {
        'readiness-depends': 'pass',
        'liveness-independent': 'pass',
        'readiness-recovers': 'pass',
        'cleanup-proven': 'pass',
        'dependency-queue': 'pass',
        'dependency-queue-by-json': 'pass',
        'dependency-queue-by-metric': 'pass',
      },
    });
    expect(ran.outputs.get('verdict')).toBe('pass');
    const first = found(ran, 'readiness-depends');
    expect(first?.canary).toBeLessThan(5);
    expect(first?.reason).toMatch(/readiness answered 503/);
    expect(released.canaries()[0]?.status.containerStatuses?.[0]?.restartCount).toBe(0);
    nothingLeft(released);
  }, 270_000);

  test('a readiness that lies fails: by the addresses that were cut, and by the pod that knows better', async () => {
    const released = await release('2.0-readyz-lies');
    const [addresses, witness] = [
      await released.gate(prove),
      await released.gate({ ...prove, dependencies, 'prove-targets': '' }),
    ];
    expect([addresses, witness].map((ran) => verdictsOf(ran)['readiness-depends'])).toEqual([
      'fail',
      'fail',
    ]);
    expect(found(addresses, 'readiness-depends')?.reason).toMatch(
      /stayed good .* while queue was cut \(every address of the Service queue: 10\.244\.0\.\d+:8080, 10\.96\.\d+\.\d+:80/,
    );
    expect(found(witness, 'readiness-depends')?.reason).toMatch(/which the pod itself reported/);
    expect(addresses.log).toContain('::error title=gate-health');
    nothingLeft(released);
  }, 360_000);

  test.each([
    ['2.0-livez-depends', /liveness answered 500|restarted/],
    ['2.0-livez-hangs', /liveness did not answer|restarted/],
  ])(
    'a liveness that goes with the queue fails, and the kubelet shows why: %s',
    async (image, reason) => {
      const livenessProbe = {
        httpGet: { path: '/livez', port: 8080 },
        ...{ periodSeconds: 1, failureThreshold: 2 },
      };
      const released = await release(image, { livenessProbe });
      const ran = await released.gate({ ...prove, 'recovery-timeout': '90s' });
      expect({
        verdict: verdictsOf(ran)['liveness-independent'],
        log: ran.log.slice(-3000),
      }).toMatchObject({
        verdict: 'fail',
      });
      expect(found(ran, 'liveness-independent')?.reason).toMatch(reason);
      expect(released.canaries()[0]?.status.containerStatuses?.[0]?.restartCount).toBeGreaterThan(
        0,
      );
      nothingLeft(released);
    },
    150_000,
  );
});

describe('a canary that is Ready and not connected', () => {
  test('is told of at Ready + 5 s, evicted and replaced; a PodDisruptionBudget keeps it, and is named', async () => {
    const released = await release('2.0-cut-off');
    const { namespace } = released;
    const uids = (): readonly string[] => released.canaries().map(({ metadata }) => metadata.uid);
    const before = uids();
    cluster.apply([
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { name: 'keep', namespace },
        spec: { maxUnavailable: 0, selector: { matchLabels: { 'sluice.dev/track': 'canary' } } },
      },
    ]);
    await cluster.until('the budget has been counted', () => {
      const { status } = cluster.json<{ status?: { currentHealthy?: number } }>([
        ...['-n', namespace, 'get', 'poddisruptionbudget', 'keep'],
      ]);
      return status?.currentHealthy === before.length;
    });
    const kept = await released.gate({ dependencies, evict: 'true' });
    expect([kept.outputs.get('verdict'), verdictsOf(kept)['dependency-queue']]).toEqual([
      'fail',
      'fail',
    ]);
    expect(found(kept, 'dependency-queue')?.reason).toMatch(
      /1 of 1 pods not connected within 5 s, .* answered 503 .*was not evicted \(The disruption budget keep needs \d+ healthy pods/,
    );
    expect(uids()).toEqual(before);
    cluster.kubectl(['-n', namespace, 'delete', 'poddisruptionbudget', 'keep']);
    const evicted = await released.gate({ dependencies, evict: 'true' });
    expect(evicted.log).toMatch(/::warning title=gate-health::cut off from queue.* was evicted/);
    expect(evicted.log).toContain('::error title=gate-health');
    await cluster.until('its ReplicaSet made another', () => {
      const now = uids();
      return now.length === before.length && now.every((uid) => !before.includes(uid));
    });
  }, 360_000);
});
