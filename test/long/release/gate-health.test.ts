import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as gateHealth } from '../../../src/actions/gate-health/action.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import { judgeAgain } from '../../../src/gates/replay.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import { type ChaosMesh, startChaosMesh } from '../../../src/sandbox/chaos/controller.ts';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import { type Shop, serveShop } from '../../../src/sandbox/service/serve.ts';
import type { Pod } from '../../../src/workload/objects.ts';
import { connect } from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let server: ApiServer;
let service: Shop;
let cluster: Cluster;
let namespace: string;
let next = 1;
/** What pods answer instead of the sandbox's service, by path. */
let says: Record<string, { status: number; body: string }> = {};
/** What else listens in the pods, by scheme and port. */
let alsoOn: Record<string, (path: string) => { status: number; contentType: string; body: string }>;
let asked: string[] = [];
/** Set while a partition is in effect. */
let partition = false;
let mesh: ChaosMesh;

beforeAll(async () => {
  server = await startApiServer();
  service = await serveShop({ version: '2.0', defect: 'none', seed: 1 });
  const pods = fakeKubelet();
  server.setPodRuntime({
    ...pods,
    async get(pod, port, path, _timeoutMs, how) {
      if (!pods.has(pod)) return undefined;
      asked.push(`${how?.scheme}://:${port}${path} ${how?.headers['x-probe'] ?? ''}`.trim());
      if (port !== 8080) return alsoOn[`${how?.scheme}:${port}`]?.(path);
      if (how?.scheme === 'https') return undefined;
      const said = says[path];
      if (said !== undefined) return { ...said, contentType: 'text/plain' };
      const answer = await fetch(`http://127.0.0.1:${service.port}${path}`);
      return { status: answer.status, contentType: 'text/plain', body: await answer.text() };
    },
  });
  partitions();
  cluster = await connect(server.kubeconfig);
});
/** Chaos Mesh's own pipeline; a partition is in effect from its rules' reading to their end. */
function partitions(): void {
  mesh = startChaosMesh(
    server.store,
    {
      kill: () => true,
      network: (_uid, rules) => {
        partition = rules.some(({ cut }) => cut);
      },
    },
    { passMs: 20 },
  );
}
afterAll(async () => {
  mesh.stop();
  await service.drain();
  await cluster.close();
  await server.stop();
});
beforeEach(async () => {
  namespace = `n${next++}`;
  says = {};
  alsoOn = {};
  asked = [];
  await createNamespace(cluster, namespace);
});
/** A released workload whose container has both probes, limits and a pool. */
async function released(container: object = {}, sidecars: readonly object[] = []): Promise<string> {
  const { deployment, service: svc, route } = shop(namespace, 3);
  const [first] = deployment.spec.template.spec.containers;
  const whole = {
    ...first,
    livenessProbe: { httpGet: { path: '/livez', port: 'http' } },
    env: [{ name: 'POOL_WORKERS', value: '6' }],
    resources: { limits: { cpu: '2', memory: '256Mi' } },
    ...container,
  };
  const spec = { ...deployment.spec.template.spec, containers: [...sidecars, whole] };
  const template = { ...deployment.spec.template, spec };
  await cluster.create(resources.deployments, {
    ...deployment,
    spec: { ...deployment.spec, template },
  });
  await cluster.create(resources.services, svc);
  await cluster.create(resources.httpRoutes, route);
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    namespace,
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    ...(sidecars.length === 0 ? {} : { container: 'shop' }),
    stage: '1',
    exposure: '50',
    provider: 'gateway-api',
  });
  await deploy(runtime);
  return runtime.outputs['release'] ?? '';
}
async function judged(release: string, more: Record<string, string> = {}) {
  const runtime = recordedRuntime({ kubeconfig: server.kubeconfig, release, ...more });
  await gateHealth(runtime);
  const evidence = JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
  const verdicts = Object.fromEntries(
    evidence.measurements.map(({ name, verdict }) => [name, verdict]),
  );
  // Whatever the verdict, it follows from the observation again.
  const file = join(runtime.workspace, '.sluice/evidence', evidence.observation?.file ?? '');
  const again = await judgeAgain(
    'health',
    JSON.parse(readFileSync(file, 'utf8')),
    evidence.parameters,
  );
  expect(canonicalJson(again?.verdict)).toBe(canonicalJson(evidence.verdict));
  expect(canonicalJson(again?.measurements)).toBe(canonicalJson(evidence.measurements));
  return { evidence, verdicts, said: runtime.said.join('\n'), verdict: runtime.outputs['verdict'] };
}
const canaryPods = async (): Promise<readonly Pod[]> =>
  (await cluster.list<Pod>(resources.pods, namespace, { labelSelector: 'sluice.dev/track=canary' }))
    .items;

describe('gate-health', () => {
  test('passes a healthy canary, and says what it did not show', async () => {
    const { verdict, verdicts, said } = await judged(await released());
    expect(verdict).toBe('pass');
    expect(Object.keys(verdicts)).toEqual([
      'pods-ready',
      'probes-declared',
      'probes-distinct',
      'liveness-answers',
      'readiness-answers',
    ]);
    expect(said).toMatch(/not shown: that readiness depends/);
  });
  test('fails one handler for both probes', async () => {
    const { verdict, verdicts } = await judged(
      await released({ livenessProbe: { httpGet: { path: '/readyz', port: 8080 } } }),
    );
    expect([verdict, verdicts['probes-distinct']]).toEqual(['fail', 'fail']);
  });
  test('is inconclusive when pods cannot be asked', async () => {
    const { verdict, verdicts } = await judged(await released(), { port: '9999' });
    expect([verdict, verdicts['liveness-answers']]).toEqual(['inconclusive', 'inconclusive']);
  });
  const ok = (path: string, wanted: string) => ({
    status: path === wanted ? 200 : 404,
    contentType: 'text/plain',
    body: 'as asked',
  });
  test('asks liveness on the port that it is declared on', async () => {
    alsoOn = { 'http:8081': (path) => ok(path, '/livez') };
    says = { '/livez': { status: 404, body: '404 page not found' } };
    const release = await released({
      ports: [
        { name: 'http', containerPort: 8080 },
        { name: 'health', containerPort: 8081 },
      ],
      livenessProbe: { httpGet: { path: '/livez', port: 'health' } },
    });
    const { verdict, evidence } = await judged(release);
    expect(verdict).toBe('pass');
    expect(evidence.measurements.map(({ reason }) => reason).join('\n')).toMatch(
      /http:\/\/:8081\/livez answers on 2 pods/,
    );
  });
  test('asks by HTTPS and with its headers what is declared so', async () => {
    alsoOn = {
      'https:8443': (path) => ok(path, path === '/livez' ? '/livez' : '/readyz'),
    };
    const httpHeaders = [{ name: 'X-Probe', value: 'yes' }];
    const probe = (path: string) => ({
      httpGet: { path, port: 8443, scheme: 'HTTPS', httpHeaders },
      periodSeconds: 1,
    });
    const release = await released({
      readinessProbe: probe('/readyz'),
      livenessProbe: probe('/livez'),
    });
    asked = [];
    expect((await judged(release)).verdict).toBe('pass');
    expect(asked).toContain('https://:8443/readyz yes');
    expect(asked).toContain('https://:8443/livez yes');
  });
  test('asks the container that is released, not a sidecar that has a probe, too', async () => {
    alsoOn = { 'http:15021': (path) => ok(path, path) };
    const release = await released({}, [
      {
        name: 'a-proxy',
        image: 'sluice.test/proxy:1',
        readinessProbe: { httpGet: { path: '/healthz/ready', port: 15021 } },
        livenessProbe: { httpGet: { path: '/healthz/live', port: 15021 } },
      },
    ]);
    says = { '/livez': { status: 500, body: 'deadlock' } };
    expect((await judged(release)).verdicts['liveness-answers']).toBe('fail');
  });
  test('leaves a command to the kubelet and says so', async () => {
    const { verdict, evidence } = await judged(
      await released({ livenessProbe: { exec: { command: ['/alive'] } } }),
    );
    expect(verdict).toBe('pass');
    expect(evidence.measurements.map(({ reason }) => reason).join('\n')).toMatch(
      /"\/alive".* by the kubelet: 2 pods ready, no restart/,
    );
  });
  test('reads the pool from environment and metrics', async () => {
    const release = await released();
    const pool = '{workers: "env:POOL_WORKERS", queue: "metric:pool_queue_size", task-bytes: 1024}';
    says = { '/metrics': { status: 200, body: 'pool_queue_size 120\n' } };
    expect((await judged(release, { pool })).verdict).toBe('pass');
    says = { '/metrics': { status: 200, body: 'pool_queue_size +Inf\n' } };
    expect((await judged(release, { pool })).verdicts['pool-queue']).toBe('fail');
    says = { '/metrics': { status: 404, body: '' } };
    expect((await judged(release, { pool })).verdicts['pool-queue']).toBe('inconclusive');
  });
  const dependencies =
    '[{name: redis, path: "/readyz?dependency=redis"}, {name: db, metric: \'dependency_up{name="db"}\'}]';
  test('waits for a dependency until its deadline after Ready', async () => {
    const release = await released();
    const metrics = { status: 200, body: 'dependency_up{name="db"} 1\n' };
    says = { '/readyz?dependency=redis': { status: 503, body: 'warming' }, '/metrics': metrics };
    setTimeout(() => {
      says = { '/metrics': metrics };
    }, 1200);
    const { verdict } = await judged(release, { dependencies, 'dependency-deadline': '30s' });
    expect(verdict).toBe('pass');
  });
  test('fails a dependency that stays away, evicts the pods, and says so', async () => {
    const release = await released();
    const before = (await canaryPods()).map(({ metadata }) => metadata.uid);
    says = {
      '/readyz?dependency=redis': { status: 503, body: 'connection refused' },
      '/metrics': { status: 200, body: 'dependency_up{name="db"} 1\n' },
    };
    const more = { dependencies, 'dependency-deadline': '1s', evict: 'true' };
    const dry = await judged(release, { ...more, 'dry-run': 'true' });
    expect(dry.verdicts['dependency-redis']).toBe('fail');
    expect((await canaryPods()).map(({ metadata }) => metadata.uid)).toEqual(before);
    const { verdict, verdicts, said } = await judged(release, more);
    expect([verdict, verdicts['dependency-redis'], verdicts['dependency-db']]).toEqual([
      'fail',
      'fail',
      'pass',
    ]);
    expect(said).toMatch(/cut off from redis: .* was evicted/);
    const after = (await canaryPods())
      .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
      .map(({ metadata }) => metadata.uid);
    expect(after.filter((uid) => before.includes(uid))).toEqual([]);
  });
  test('tells which PodDisruptionBudget kept a pod that is cut off', async () => {
    const release = await released();
    await cluster.create(resources.podDisruptionBudgets, {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'keep', namespace },
      spec: { maxUnavailable: 0, selector: { matchLabels: { 'sluice.dev/track': 'canary' } } },
    } as never);
    const before = (await canaryPods()).map(({ metadata }) => metadata.uid);
    says = { '/readyz?dependency=redis': { status: 503, body: 'connection refused' } };
    const { verdict, said, evidence } = await judged(release, {
      dependencies: '[{name: redis, path: "/readyz?dependency=redis"}]',
      'dependency-deadline': '1s',
      evict: 'true',
    });
    expect(verdict).toBe('fail');
    const words = /was not evicted \(The disruption budget keep needs \d+ healthy pods and has/;
    expect(said).toMatch(words);
    expect(evidence.reasons.join('\n')).toMatch(words);
    expect((await canaryPods()).map(({ metadata }) => metadata.uid)).toEqual(before);
  });
  test('asks for the right to evict before it looks at anything', async () => {
    const release = await released();
    const [, role, binding] = parseAllDocuments(
      readFileSync('action-templates/kubernetes/role.yml', 'utf8'),
    ).map((document) => document.toJS());
    const rules = role.rules.filter(
      (rule: { resources: string[] }) => !rule.resources.includes('pods/eviction'),
    );
    for (const object of [{ ...role, rules }, binding])
      await cluster.create(
        {
          apiVersion: object.apiVersion,
          kind: object.kind,
          plural: `${object.kind.toLowerCase()}s`,
          namespaced: true,
        },
        { ...object, metadata: { ...object.metadata, namespace } },
      );
    const kubeconfig = server.kubeconfigFor({ name: 'sluice', namespace });
    await expect(judged(release, { kubeconfig, evict: 'true' })).rejects.toThrow(
      /'evict'.*may not evict.*pods\/eviction/,
    );
    expect((await judged(release, { kubeconfig })).verdict).toBe('pass');
  });
  test('does not evict whom it could not ask', async () => {
    const release = await released();
    const before = (await canaryPods()).map(({ metadata }) => metadata.uid);
    says = { '/metrics': { status: 200, body: 'other 1\n' } };
    const { verdict } = await judged(release, {
      dependencies,
      'dependency-deadline': '500ms',
      evict: 'true',
    });
    expect(verdict).toBe('inconclusive');
    expect((await canaryPods()).map(({ metadata }) => metadata.uid)).toEqual(before);
  });
});

const noSuchType = {
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message: 'the server could not find the requested resource',
  reason: 'NotFound',
  details: {},
  code: 404,
};
describe('gate-health in mode prove', () => {
  const prove = {
    mode: 'prove',
    'prove-dependency': 'redis',
    'prove-targets': '["10.96.7.4:6379"]',
    'prove-duration': '2s',
    'recovery-timeout': '10s',
  };
  const gone = async (): Promise<void> => {
    expect((await cluster.list(resources.networkChaos, namespace)).items).toEqual([]);
  };
  /** The service sees the partition as `answers` says. */
  const reacting = (answers: typeof says): void => {
    says = new Proxy({}, { get: (_none, path) => (partition ? answers[String(path)] : undefined) });
  };
  test('proves that readiness goes and comes back while liveness stays', async () => {
    const release = await released();
    reacting({ '/readyz': { status: 503, body: 'redis: i/o timeout' } });
    const { verdict, verdicts } = await judged(release, prove);
    expect(verdicts).toMatchObject({
      'readiness-depends': 'pass',
      'liveness-independent': 'pass',
      'readiness-recovers': 'pass',
      'cleanup-proven': 'pass',
    });
    expect(verdict).toBe('pass');
    await gone();
  });
  test('fails a liveness that goes with the dependency', async () => {
    const release = await released();
    const down = { status: 500, body: 'redis' };
    reacting({ '/readyz': down, '/livez': down });
    const { verdict, verdicts } = await judged(release, prove);
    expect([verdict, verdicts['liveness-independent']]).toEqual(['fail', 'fail']);
    await gone();
  });
  test('is inconclusive when readiness does not move and nobody knows whether the cut reached it', async () => {
    const { verdict, verdicts } = await judged(await released(), prove);
    expect([verdict, verdicts['readiness-depends']]).toEqual(['inconclusive', 'inconclusive']);
    await gone();
  });
  test('fails a readiness that does not move though the pod says that it is cut off', async () => {
    const release = await released();
    reacting({ '/readyz?dependency=redis': { status: 503, body: 'redis: i/o timeout' } });
    const dependencies = '[{name: redis, path: "/readyz?dependency=redis"}]';
    const { verdict, evidence } = await judged(release, { ...prove, dependencies });
    expect(verdict).toBe('fail');
    expect(evidence.reasons.join('\n')).toMatch(
      /readiness-depends: readiness stayed good in \d+ looks over .* which the pod itself reported/,
    );
    await gone();
  });
  test('cuts off every address of a Service, and then holds readiness to it', async () => {
    const release = await released();
    const service = { ...prove, 'prove-targets': '', 'prove-service': 'shop' };
    const targets: unknown[] = [];
    const stop = server.store.onChange(({ resource, type, object }) => {
      if (resource.plural === 'networkchaos' && type === 'ADDED')
        targets.push(...((object.spec?.['externalTargets'] as unknown[] | undefined) ?? []));
    });
    const { verdict, evidence } = await judged(release, service);
    stop();
    expect(verdict).toBe('fail');
    expect(evidence.reasons.join('\n')).toMatch(/every address of the Service shop: 10\.96\./);
    // Its own address, and that of its pods, which is one for all here.
    expect(targets).toEqual([expect.stringMatching(/^10\.96\..*:80$/), '127.0.0.1:8080']);
    await gone();
  });
  test.each([
    ['there is no such Service', { 'prove-service': 'none' }, /There is no Service none/],
    ['Chaos Mesh is not there', {}, /Chaos Mesh is not installed/],
    ['too few pods would remain', { 'min-healthy': '5' }, /without 1 fewer than 5 would remain/],
  ])('tells what it saw and why nothing was cut when %s', async (why, more, expected) => {
    const release = await released();
    if (why.startsWith('Chaos'))
      server.onRequest(({ path }) =>
        path.includes('/networkchaos') ? { status: 404, body: noSuchType } : undefined,
      );
    const { verdict, verdicts, said } = await judged(release, { ...prove, ...more }).finally(() =>
      server.onRequest(undefined),
    );
    expect([verdict, verdicts['readiness-answers']]).toEqual(['inconclusive', 'pass']);
    expect(said).toMatch(expected);
    await gone();
  });
  test('a dry run cuts nothing and proves nothing', async () => {
    const { verdict, verdicts } = await judged(await released(), { ...prove, 'dry-run': 'true' });
    expect([verdict, verdicts['readiness-depends']]).toEqual(['inconclusive', 'inconclusive']);
    await gone();
  });
  test('asks for what is to be taken away', async () => {
    const release = await released();
    await expect(judged(release, { mode: 'prove' })).rejects.toThrow(/'prove-service'/);
    await expect(judged(release, { ...prove, 'prove-dependency': '' })).rejects.toThrow(
      /'prove-dependency'/,
    );
  });
});
