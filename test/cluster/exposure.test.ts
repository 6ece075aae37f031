// Covers: src/release, src/workload, src/adapters/kubernetes; about 410 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exposureProviderNames } from '../../src/evidence/release.ts';
import type { Cluster } from '../../src/ports/cluster.ts';
import { exposureContract } from '../contract/release/exposure-contract.ts';
import { connect } from '../support/kubernetes/embedded.ts';
import { istioDefinitions } from '../support/kubernetes/istio.ts';
import { evidenceOf, type Ran, runAction } from './support/action.ts';
import { startTraefik } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { type LoadResult, placeShop, startUsers } from './support/shop.ts';

let real: RealCluster;
let api: Relay;
let cluster: Cluster;
let nobody: Cluster;
const temp = mkdtempSync(join(tmpdir(), 'sluice-exposure-test-'));
beforeAll(async () => {
  real = await startCluster();
  await startTraefik(real);
  // Istio itself is not run: its data plane is Envoy, which is not to be had here. Its API is: what we write, the server checks by this schema.
  real.kubectl(['apply', '--server-side', '-f', istioDefinitions()]);
  api = await relay(real, 6443);
  cluster = await connect(through(real.kubeconfig('admin', ['system:masters']), api));
  nobody = await connect(through(real.kubeconfig('nobody'), api));
}, 360_000);
afterAll(async () => {
  await cluster.close();
  await nobody.close();
  api.stop();
  await real.stop();
  rmSync(temp, { recursive: true, force: true });
}, 360_000);

for (const name of exposureProviderNames)
  exposureContract('Kubernetes 1.36', name, () => Promise.resolve({ cluster, nobody }));

describe('exposure is what requests really see', () => {
  const action = (name: string, namespace: string, more: Record<string, string>): Promise<Ran> =>
    runAction(temp, name, {
      kubeconfig: through(real.kubeconfig('sluice', [], namespace), api),
      namespace,
      workload: 'shop',
      ...more,
    });
  const deploy = (namespace: string, more: Record<string, string>) =>
    action('deploy-canary', namespace, { image: 'sluice.test/shop:2.0', stage: '1', ...more });
  const seen = async (
    namespace: string,
    provider: string,
    header?: string,
  ): Promise<LoadResult> => {
    const where = {
      replicas: () => ({ url: `http://${addressOf(namespace)}/orders` }),
      'gateway-api': () => ({ url: 'http://127.0.0.1:8000/orders', host: `${namespace}.test` }),
      nginx: () => ({ url: 'http://127.0.0.1:8000/orders', host: `${namespace}.nginx.test` }),
    }[provider];
    if (where === undefined) throw new Error(provider);
    const more = header === undefined ? {} : { header };
    const users = await startUsers(real, { ...where(), ...more, rate: 150, seconds: 8 });
    await new Promise((resolve) => setTimeout(resolve, header === undefined ? 7000 : 1500));
    return await users.stop();
  };
  const addressOf = (namespace: string): string =>
    real.json<{ spec: { clusterIP: string } }>(['-n', namespace, 'get', 'service', 'shop']).spec
      .clusterIP;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 3000));
  async function end(namespace: string): Promise<void> {
    expect((await action('rollback-canary', namespace, { reason: 'end of the test' })).code).toBe(
      0,
    );
    const left = real.json<{ items: { metadata: { name: string } }[] }>([
      '-n',
      namespace,
      'get',
      'deployments,services,ingresses,leases',
    ]);
    const names = left.items.map(({ metadata }) => metadata.name);
    expect(names.filter((name) => name !== 'queue')).toEqual(['shop', 'shop', 'shop']);
    real.kubectl(['delete', 'namespace', namespace, '--wait=false']);
  }

  test.each([
    ['replicas', 10],
    ['replicas', 50],
    ['gateway-api', 10],
    ['gateway-api', 50],
    ['nginx', 10],
    ['nginx', 50],
  ] as const)(
    '%s at %d %%',
    async (provider, percent) => {
      const namespace = `share-${provider}-${percent}`;
      await placeShop(real, namespace, provider === 'replicas' ? 10 : 3);
      const deployed = await deploy(namespace, { provider, exposure: String(percent) });
      expect(evidenceOf(deployed).verdict).toBe('pass');
      await settle();
      const { sent, byVersion, failed, errors } = await seen(namespace, provider);
      // 99.9 % of a binomial: 3.29 standard deviations.
      expect(Math.abs((byVersion['2.0'] ?? 0) - (sent * percent) / 100)).toBeLessThan(
        3.29 * Math.sqrt((sent * percent * (100 - percent)) / 10_000),
      );
      expect({ failed, errors }).toEqual({ failed: 0, errors: 0 });
      await end(namespace);
    },
    120_000,
  );
  test.each(['gateway-api', 'nginx'] as const)(
    '%s: requests with the header go to the canary, the others do not',
    async (provider) => {
      const namespace = `header-${provider}`;
      await placeShop(real, namespace, 2);
      const deployed = await deploy(namespace, {
        provider,
        exposure: '0',
        'match-headers': '{X-Canary: "true"}',
      });
      expect(evidenceOf(deployed).verdict).toBe('pass');
      await settle();
      const matched = await seen(namespace, provider, 'X-Canary: true');
      const other = await seen(namespace, provider, 'X-Canary: false');
      expect([Object.keys(matched.byVersion), Object.keys(other.byVersion)]).toEqual([
        ['2.0'],
        ['1.0'],
      ]);
      expect(matched.failed + matched.errors + other.failed + other.errors).toBe(0);
      await end(namespace);
    },
    120_000,
  );

  test('the autoscaler of stable leaves the share alone, and has its bounds back afterwards', async () => {
    const namespace = 'autoscaled';
    await placeShop(real, namespace, 4);
    real.apply([
      {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: { name: 'shop', namespace },
        spec: {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
          minReplicas: 4,
          maxReplicas: 8,
          metrics: [
            {
              type: 'Resource',
              resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
            },
          ],
        },
      },
    ]);
    const bounds = () => {
      const { spec } = real.json<{ spec: { minReplicas: number; maxReplicas: number } }>([
        '-n',
        namespace,
        'get',
        'hpa',
        'shop',
      ]);
      return [spec.minReplicas, spec.maxReplicas];
    };
    const counts = () =>
      real
        .json<{ items: { spec: { replicas: number } }[] }>(['-n', namespace, 'get', 'deployments'])
        .items.map(({ spec }) => spec.replicas);
    const deployed = await deploy(namespace, { provider: 'replicas', exposure: '50' });
    expect(evidenceOf(deployed).verdict).toBe('pass');
    expect(bounds()).toEqual([2, 2]);
    // Its controller looks every 15 s, and would go back to its minimum of 4.
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    expect(counts()).toEqual([2, 2]);
    expect((await action('rollback-canary', namespace, { reason: 'end of the test' })).code).toBe(
      0,
    );
    expect([bounds(), counts()]).toEqual([[4, 8], [4]]);
    real.kubectl(['delete', 'namespace', namespace, '--wait=false']);
  }, 360_000);
});
