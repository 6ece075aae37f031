import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../src/actions/deploy-canary/action.ts';
import { run as gateMetrics } from '../../src/actions/gate-metrics/action.ts';
import { canonicalJson } from '../../src/evidence/canonical.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import type { MetricsObservation } from '../../src/gates/metrics/observation.ts';
import { judgeAgain } from '../../src/gates/replay.ts';
import { resources } from '../../src/ports/resources.ts';
import type { Pod } from '../../src/workload/objects.ts';
import { createNamespace, type Embedded, startEmbedded } from '../support/kubernetes/embedded.ts';
import { shop } from '../support/kubernetes/shop.ts';
import { prometheusWithPast, type RunningPrometheus } from '../support/prometheus/past.ts';
import { recordedRuntime } from '../support/runtime.ts';

// The whole action at 100 %: pods of the embedded API server, scraped each second by the real Prometheus, which also has the same minutes of the
// last seven days.
const dayMs = 24 * 3_600_000;
let embedded: Embedded;
let prometheus: RunningPrometheus;
const goroutines = { good: 100, worse: 150 };
const canaries = createServer((request, response) => {
  const level = request.url === '/worse' ? goroutines.worse : goroutines.good;
  response.end(`# TYPE go_goroutines gauge\ngo_goroutines ${level + (Date.now() % 3)}\n`);
});
beforeAll(async () => {
  const now = Math.floor(Date.now() / 1000);
  const lines = ['good', 'worse'].flatMap((namespace) =>
    [1, 2, 3, 4, 5, 6, 7].flatMap((daysBack) =>
      Array.from({ length: 600 }, (_, i) => {
        const at = now - (daysBack * dayMs) / 1000 - 180 + i;
        return `go_goroutines{namespace="${namespace}",pod="shop-7d4b9c8f6-x2k9p"} ${99 + ((i + daysBack) % 3)} ${at}`;
      }),
    ),
  );
  prometheus = await prometheusWithPast({ 'gauge go_goroutines': lines });
  await new Promise<void>((resolve) => canaries.listen(0, '127.0.0.1', resolve));
  embedded = await startEmbedded();
}, 180_000);
afterAll(async () => {
  await embedded.stop();
  await prometheus.stop();
  canaries.close();
});

async function exposed(namespace: 'good' | 'worse'): Promise<string> {
  const { cluster, server } = embedded;
  await createNamespace(cluster, namespace);
  const { deployment, service, route } = shop(namespace, 1);
  await cluster.create(resources.deployments, deployment);
  await cluster.create(resources.services, service);
  await cluster.create(resources.httpRoutes, route);
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    ...{ namespace, workload: 'shop', image: 'sluice.test/shop:2.0' },
    ...{ stage: '1', exposure: '100', provider: 'gateway-api' },
  });
  await deploy(runtime);
  const { items } = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector: 'sluice.dev/track=canary',
  });
  const { port } = canaries.address() as AddressInfo;
  prometheus.scrape(
    items.map(({ metadata }) => ({
      address: `127.0.0.1:${port}`,
      labels: { namespace, pod: metadata.name, __metrics_path__: `/${namespace}` },
    })),
  );
  return runtime.outputs['release'] ?? '';
}
/** `looked` is called at the first look. */
async function gate(
  release: string,
  more: Readonly<Record<string, string>> = {},
  looked: () => Promise<void> = () => Promise.resolve(),
) {
  const runtime = recordedRuntime({
    kubeconfig: embedded.server.kubeconfig,
    release,
    ...{ source: 'prometheus', 'prometheus-url': prometheus.url },
    ...{ interval: '1s', duration: '20s', bake: '10s', 'history-before': '30s' },
    checks: '[{name: goroutines, preset: goroutines}]',
    ...more,
  });
  const meanwhile = async (): Promise<void> => {
    while (!runtime.said.some((line) => line.startsWith('look 1 of')))
      await new Promise((resolve) => setTimeout(resolve, 50));
    await looked();
  };
  await Promise.all([gateMetrics(runtime), meanwhile()]);
  const evidence = JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
  const file = join(runtime.workspace, '.sluice/evidence', evidence.observation?.file ?? '');
  const observation = JSON.parse(readFileSync(file, 'utf8')) as MetricsObservation;
  // Whatever the verdict, it follows from the observation that was kept.
  const again = await judgeAgain('metrics', observation, evidence.parameters);
  expect(canonicalJson(again?.verdict)).toBe(canonicalJson(evidence.verdict));
  expect(canonicalJson(again?.measurements)).toBe(canonicalJson(evidence.measurements));
  expect(canonicalJson(again?.reasons)).toBe(canonicalJson(evidence.reasons));
  return { evidence, observation, said: runtime.said.join('\n') };
}

describe('gate-metrics at 100 %, on the real Prometheus', () => {
  test('passes a canary that is as usual, and starts a slot at a fault that is injected meanwhile', async () => {
    const release = await exposed('good');
    const inject = async (): Promise<void> => {
      await embedded.cluster.create(resources.podChaos, {
        apiVersion: 'chaos-mesh.org/v1alpha1',
        kind: 'PodChaos',
        metadata: {
          name: 'sluice-1-1-pod-kill',
          namespace: 'good',
          labels: { 'sluice.dev/workload': 'shop' },
        },
      });
    };
    const { evidence, observation, said } = await gate(release, { faults: '1' }, inject);
    expect({ verdict: evidence.verdict, reasons: evidence.reasons }).toMatchObject({
      verdict: 'pass',
    });
    const found = evidence.measurements.find(({ name }) => name === 'goroutines');
    expect(found?.history).toMatchObject({ usableDays: 7, decides: true, trips: false });
    expect(observation.ticks.filter(({ onset }) => onset === true)).toHaveLength(1);
    expect(evidence.parameters['onsetSlots']).toBe(1);
    expect(said).toMatch(/a fault was injected on purpose/);
  }, 180_000);
  test('fails one that has half as many goroutines again, under its ceiling and without a baseline', async () => {
    const { evidence, observation } = await gate(await exposed('worse'));
    expect(evidence.verdict).toBe('fail');
    expect(observation.ticks.length).toBeLessThan(20);
    expect(evidence.reasons.join('\n')).toMatch(
      /goroutines: worse than usual.*7 of the last 7 days are usable/,
    );
  }, 180_000);
});
