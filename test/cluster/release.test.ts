// Covers: src/release, src/guard, src/decision, src/workload, src/actions, src/adapters/kubernetes; about 700 s
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import type { Decision } from '../../src/evidence/decision.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { runWorkflow } from '../../src/sandbox/runner/run.ts';
import { tool } from '../support/toolchain/tools.ts';
import { evidenceOf, type Ran, runAction } from './support/action.ts';
import { startChaosMesh, startPrometheus, startTraefik } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { type LoadResult, placeShop, startUsers } from './support/shop.ts';
import { watchVersions } from './support/watcher.ts';

// Two cores run a whole cluster, its users and the gates that judge them: a noisy window holds a release (rightly), and is looked at again. Each is logged.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

let cluster: RealCluster;
let api: Relay;
let metrics: Relay;
const bundle = process.cwd();
const temp = mkdtempSync(join(tmpdir(), 'sluice-cluster-test-'));

beforeAll(async () => {
  cluster = await startCluster();
  await startChaosMesh(cluster);
  await startTraefik(cluster);
  api = await relay(cluster, 6443);
  metrics = await relay(cluster, 9090);
}, 360_000);
afterAll(async () => {
  api.stop();
  metrics.stop();
  await cluster.stop();
  rmSync(temp, { recursive: true, force: true });
}, 360_000);

/** Of the user that the README's Role is bound to; no admin's. */
const kubeconfig = (namespace: string): string =>
  through(cluster.kubeconfig('sluice', [], namespace), api);
const action = (name: string, inputs: Readonly<Record<string, string>>): Promise<Ran> =>
  runAction(temp, name, inputs);
const deploy = (namespace: string, more: Record<string, string> = {}): Promise<Ran> =>
  action('deploy-canary', {
    kubeconfig: kubeconfig(namespace),
    namespace,
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '50',
    ...more,
  });
const rollback = (namespace: string): Promise<Ran> =>
  action('rollback-canary', {
    kubeconfig: kubeconfig(namespace),
    namespace,
    workload: 'shop',
    reason: 'end of the test',
  });
interface Manifest {
  readonly kind: string;
  readonly metadata: object;
  readonly data?: Readonly<Record<string, string>>;
}
const manifest = (file: string): readonly Manifest[] =>
  parseAllDocuments(readFileSync(join('action-templates/kubernetes', file), 'utf8')).map(
    (document) => document.toJS() as Manifest,
  );
const applyManifest = (file: string, namespace: string): void =>
  cluster.apply(
    manifest(file).map((object) => ({ ...object, metadata: { ...object.metadata, namespace } })),
  );
function nothingLeft(namespace: string, image: string): void {
  const { items } = cluster.json<{
    items: {
      metadata: { name: string };
      spec: { template: { spec: { containers: { image: string }[] } } };
      status: { availableReplicas?: number };
    }[];
  }>(['-n', namespace, 'get', 'deployments']);
  expect(items.map(({ metadata }) => metadata.name)).toEqual(['shop']);
  expect(items[0]?.spec.template.spec.containers[0]?.image).toBe(image);
  expect(items[0]?.status.availableReplicas).toBeGreaterThan(0);
  for (const kind of ['leases', 'podchaos', 'networkchaos', 'podnetworkchaos'])
    expect({
      kind,
      left: cluster
        .json<{ items: { spec?: object }[] }>(['-n', namespace, 'get', kind])
        .items.filter(({ spec }) => JSON.stringify(spec).includes('sluice')),
    }).toEqual({ kind, left: [] });
  expect(JSON.stringify(cluster.json(['-n', namespace, 'get', 'httproute', 'shop']))).not.toContain(
    'shop-canary',
  );
}

describe('faults', () => {
  test('a pod-kill is proven and recovered; a delay that this kernel cannot do is inconclusive with its reason; nothing is left', async () => {
    const namespace = 'faults';
    await placeShop(cluster, namespace, 4);
    const release =
      (await deploy(namespace, { provider: 'gateway-api' })).outputs.get('release') ?? '';
    const inject = (experiment: string, more: Record<string, string> = {}): Promise<Ran> =>
      action('inject-chaos', {
        kubeconfig: kubeconfig(namespace),
        release,
        experiment,
        'recovery-timeout': '60s',
        ...more,
      });
    const killed = await inject('pod-kill');
    expect({
      verdict: killed.outputs.get('verdict'),
      cleanup: killed.outputs.get('cleanup'),
    }).toEqual({ verdict: 'pass', cleanup: 'proven' });
    const names = evidenceOf(killed).measurements.map(({ name, verdict }) => [name, verdict]);
    expect(names).toEqual([
      ['injection-proven', 'pass'],
      ['recovery-seconds', 'pass'],
      ['ready-minimum', 'pass'],
      ['cleanup-proven', 'pass'],
      ['probe-readiness', 'pass'],
      ['probe-readiness-after', 'pass'],
    ]);
    const delayed = await inject('network-delay', { duration: '5s' });
    expect(delayed.outputs.get('verdict')).toBe('inconclusive');
    expect(evidenceOf(delayed).reasons.join('\n')).toMatch(/unable to set tcs|tc|netem/i);
    expect(delayed.outputs.get('cleanup')).not.toBe('leaked');
    expect((await rollback(namespace)).code).toBe(0);
    nothingLeft(namespace, 'sluice.test/shop:1.0');
  }, 480_000);
});

describe('the dead-man switch', () => {
  test('takes users back by itself when nobody looks after a release any more', async () => {
    const namespace = 'dead-man';
    await placeShop(cluster, namespace, 3);
    applyManifest('dead-man.yml', namespace);
    const users = await startUsers(cluster, {
      url: 'http://127.0.0.1:8000/orders',
      host: `${namespace}.test`,
      rate: 60,
      seconds: 200,
    });
    const deployed = await deploy(namespace, {
      provider: 'gateway-api',
      'dead-man-image': 'sluice.test/sluice:1',
      'dead-man-command': '["/node", "/sluice/dist/cli/main.js"]',
      'dead-man-ttl': '60s',
    });
    expect(evidenceOf(deployed).verdict).toBe('pass');
    // The run is over and nobody comes after it: no gate, no decision, no sweep.
    const began = Date.now();
    await cluster.until(
      'the canary is gone',
      () =>
        cluster.json<{ items: object[] }>(['-n', namespace, 'get', 'deployments']).items.length ===
        1,
      120,
    );
    expect((Date.now() - began) / 1000).toBeGreaterThan(30);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const seen = await users.stop();
    nothingLeft(namespace, 'sluice.test/shop:1.0');
    const events = cluster.json<{ items: { message: string }[] }>([
      ...['-n', namespace, 'get', 'events', '--field-selector', 'reason=DeadManSwitch'],
    ]);
    expect(events.items.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^nobody renewed the lease for \d+ s: exposure 0/),
    ]);
    const jobs = cluster.json<{ items: object[] }>(['-n', namespace, 'get', 'jobs']);
    expect({ jobs: jobs.items.length, failed: seen.failed, errors: seen.errors }).toEqual({
      jobs: 0,
      failed: 0,
      errors: 0,
    });
  }, 480_000);
});

describe('the dead-man switch with nothing but kubectl', () => {
  test.each(['gateway-api', 'replicas'])(
    'takes users back with %s, once, and leaves an Event',
    async (provider) => {
      // The account's name goes into a certificate, whose common name has at most 64 characters.
      const namespace = `cron-${provider}`;
      await placeShop(cluster, namespace, 3);
      applyManifest('dead-man-kubectl.yml', namespace);
      const script = manifest('dead-man-kubectl.yml').find(({ kind }) => kind === 'ConfigMap')
        ?.data?.['dead-man.sh'];
      const account = join(temp, `${namespace}.kubeconfig`);
      const user = `system:serviceaccount:${namespace}:sluice-dead-man-kubectl`;
      writeFileSync(account, cluster.kubeconfig(user, [], namespace));
      const look = (silence: number): string =>
        cluster.processes.exec('sh', ['-c', script ?? 'exit 9'], {
          timeoutMs: 150_000,
          env: {
            KUBECONFIG: account,
            SILENCE: String(silence),
            PATH: `${cluster.folder}:${process.env['PATH']}`,
          },
        });
      const deployed = await deploy(namespace, { provider });
      expect(evidenceOf(deployed).verdict).toBe('pass');
      expect(look(600)).toMatch(/shop-canary: heartbeat \d+ s ago/);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(look(1)).toMatch(/users go back to shop/);
      expect(look(1)).toMatch(/taken back before/);
      const events = cluster.json<{ items: { reason: string; message: string }[] }>([
        ...['-n', namespace, 'get', 'events', '--field-selector', 'reason=DeadManSwitch'],
      ]);
      expect(events.items.map(({ message }) => message)).toEqual([
        expect.stringMatching(/users were taken off shop-canary/),
      ]);
      const { metadata } = cluster.json<{ metadata: { annotations: Record<string, string> } }>([
        ...['-n', namespace, 'get', 'deployment', 'shop'],
      ]);
      expect(JSON.parse(metadata.annotations['sluice.dev/rolled-back'] ?? '{}')).toMatchObject({
        by: 'dead-man-kubectl',
        reason: expect.stringMatching(/no heartbeat for \d+ s/),
      });
      if (provider === 'gateway-api')
        expect(
          cluster.json<{ spec: { selector: object } }>([
            ...['-n', namespace, 'get', 'service', 'shop-canary'],
          ]).spec.selector,
        ).toEqual(
          cluster.json<{ spec: { selector: object } }>(['-n', namespace, 'get', 'service', 'shop'])
            .spec.selector,
        );
      else
        expect(
          cluster.json<{ spec: { replicas: number } }>([
            ...['-n', namespace, 'get', 'deployment', 'shop-canary'],
          ]).spec.replicas,
        ).toBe(0);
      expect((await rollback(namespace)).code).toBe(0);
      nothingLeft(namespace, 'sluice.test/shop:1.0');
    },
    240_000,
  );
});

describe('a gate that fails', () => {
  test('takes users off an error burst at 50 % within a tick and two seconds of the last bad one', async () => {
    const namespace = 'withdrawn';
    const tickMs = 1000;
    await placeShop(cluster, namespace, 4);
    const users = await startUsers(cluster, {
      url: 'http://127.0.0.1:8000/orders',
      host: `${namespace}.test`,
      rate: 120,
      seconds: 150,
    });
    const deployed = await deploy(namespace, {
      provider: 'gateway-api',
      image: 'sluice.test/shop:2.0-error-burst',
    });
    const way = await relay(cluster, 8000);
    const watcher = watchVersions(way.port, `${namespace}.test`);
    const judged = await action('gate-metrics', {
      kubeconfig: kubeconfig(namespace),
      release: deployed.outputs.get('release') ?? '',
      interval: `${tickMs / 1000}s`,
      duration: '30s',
      'min-events': '10',
      'min-ticks': '3',
    });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const last = await watcher.stop();
    way.stop();
    await users.stop();
    const { verdict, window, measurements, facts } = evidenceOf(judged);
    expect({ verdict, done: facts.withdrawal?.done }).toEqual({ verdict: 'fail', done: true });
    // The charts begin with the window; their last point is the tick that failed it.
    const seconds = Math.max(...measurements.flatMap(({ series }) => series?.t ?? []));
    const lastTickMs = Date.parse(window.start) + seconds * 1000;
    const lastCanaryMs = last.get('2.0') ?? 0;
    expect(lastCanaryMs).toBeGreaterThan(Date.parse(window.start));
    expect(lastCanaryMs - lastTickMs).toBeLessThanOrEqual(tickMs + 2000);
    expect(last.get('1.0') ?? 0).toBeGreaterThan(lastCanaryMs + 1000);
    expect((await rollback(namespace)).code).toBe(0);
    nothingLeft(namespace, 'sluice.test/shop:1.0');
  }, 360_000);
});

describe('metrics', () => {
  test('PromQL and the pods themselves say the same', async () => {
    const namespace = 'agree';
    await placeShop(cluster, namespace, 4);
    const scraping = startPrometheus(cluster, namespace);
    const users = await startUsers(cluster, {
      url: 'http://127.0.0.1:8000/orders',
      host: `${namespace}.test`,
      rate: 120,
      seconds: 150,
    });
    const release =
      (await deploy(namespace, { provider: 'gateway-api' })).outputs.get('release') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 8000));
    const common = {
      kubeconfig: kubeconfig(namespace),
      release,
      interval: '3s',
      duration: '24s',
      'min-events': '50',
      'min-ticks': '3',
    };
    const both = (): Promise<readonly Ran[]> =>
      Promise.all([
        action('gate-metrics', { ...common, source: 'pods' }),
        action('gate-metrics', {
          ...common,
          source: 'prometheus',
          'prometheus-url': `http://127.0.0.1:${metrics.port}`,
        }),
      ]);
    // Two cores run the cluster, its users and these gates: one noisy window is looked at again.
    let ran = await both();
    if (ran.some(({ outputs }) => outputs.get('verdict') !== 'pass')) ran = await both();
    await users.stop();
    scraping.stop();
    const [a, b] = ran.map(evidenceOf);
    if (a === undefined || b === undefined) throw new Error('two gates ran');
    if (a.verdict !== 'pass' || b.verdict !== 'pass')
      throw new Error(
        JSON.stringify(
          [
            a.reasons,
            b.reasons,
            b.measurements.map(({ name, canary, baseline, reason }) => [
              name,
              canary,
              baseline,
              reason,
            ]),
          ],
          null,
          1,
        ),
      );
    const value = (evidence: Evidence, name: string): number =>
      evidence.measurements.find((m) => m.name === name)?.canary ?? Number.NaN;
    for (const name of ['http-latency-p95', 'goroutines'])
      expect(value(b, name) / value(a, name)).toBeCloseTo(1, 0);
    const total = (evidence: Evidence): number => {
      const sample = evidence.measurements.find((m) => m.name === 'http-error-rate')?.sample;
      return sample?.kind === 'proportion' ? sample.total : 0;
    };
    expect(Math.abs(total(b) / total(a) - 1)).toBeLessThan(0.15);
    expect((await rollback(namespace)).code).toBe(0);
  }, 360_000);
});

describe.each(['own runner', 'act'] as const)(
  'release-checklist.yml, unchanged, under %s',
  (runner) => {
    const namespace = runner === 'act' ? 'under-act' : 'under-own';
    const templates = ['release-checklist.yml', 'canary-stage.yml'];
    const vars = {
      SLUICE_BASELINE_WINDOW: '10s',
      SLUICE_MIN_EVENTS: '10',
      SLUICE_MIN_TICKS: '5',
      SLUICE_DEAD_MAN_IMAGE: 'sluice.test/sluice:1',
      SLUICE_DEAD_MAN_COMMAND: '["/node", "/sluice/dist/cli/main.js"]',
      SLUICE_READY_TIMEOUT: '60s',
      SLUICE_EXPIRES_IN: '10m',
      SLUICE_DEPENDENCIES: '[{name: queue, path: "/readyz?dependency=queue"}]',
      // Two cores run the cluster, its users and the gates: at 100 % only the time before is left to compare with, and neighbours change in between.
      SLUICE_CHECKS:
        '[{preset: http-error-rate}, {preset: http-latency-p95, tolerance: "80%"}, {preset: goroutines, tolerance: "60%"}, {preset: task-failures}, {preset: task-throughput}]',
      SLUICE_PROVE_SERVICE: 'queue',
      SLUICE_PROVE_DURATION: '6s',
    };
    const inputsFor = (image: string): Record<string, string> => ({
      workload: 'shop',
      namespace,
      image,
      environment: 'production',
      provider: 'gateway-api',
      source: 'pods',
      duration: '16s',
      interval: '1s',
    });

    beforeAll(async () => {
      await placeShop(cluster, namespace, 3);
      applyManifest('dead-man.yml', namespace);
    }, 360_000);

    async function checklist(image: string): Promise<{
      readonly decisions: readonly Decision[];
      readonly users: LoadResult;
      readonly log: string;
    }> {
      const repository = mkdtempSync(join(temp, 'repository-'));
      const artifacts = mkdtempSync(join(temp, 'artifacts-'));
      mkdirSync(join(repository, '.github/workflows'), { recursive: true });
      for (const name of templates)
        cpSync(join('action-templates', name), join(repository, '.github/workflows', name));
      const users = await startUsers(cluster, {
        url: 'http://127.0.0.1:8000/orders',
        host: `${namespace}.test`,
        rate: 160,
        seconds: 300,
      });
      const log =
        runner === 'act'
          ? await underAct(repository, artifacts, image)
          : await underOwn(repository, artifacts, image);
      const seen = await users.stop();
      const bundles = readdirSync(artifacts)
        .filter((name) => name.startsWith('sluice-bundle-'))
        .sort();
      return {
        decisions: bundles.map(
          (name) =>
            JSON.parse(readFileSync(join(artifacts, name, 'decision.json'), 'utf8')) as Decision,
        ),
        users: seen,
        log,
      };
    }
    async function underOwn(repository: string, artifacts: string, image: string): Promise<string> {
      const lines: string[] = [];
      await runWorkflow({
        repository,
        workflow: 'release-checklist.yml',
        bundle,
        artifacts,
        inputs: inputsFor(image),
        vars,
        secrets: { KUBECONFIG: kubeconfig(namespace) },
        github: {
          repository: 'acme/shop',
          run_id: String(Date.now() % 1e8),
          run_attempt: '1',
          server_url: 'https://github.com',
          api_url: 'http://127.0.0.1:1',
          sha: 'abc',
        },
        env: { PATH: process.env['PATH'] ?? '' },
        signal: new AbortController().signal,
        onEvent: (event) => lines.push(JSON.stringify(event)),
      });
      return lines.join('\n');
    }
    async function underAct(repository: string, artifacts: string, image: string): Promise<string> {
      const pairs = (flag: string, map: Record<string, string>): string[] =>
        Object.entries(map).flatMap(([key, value]) => [flag, `${key}=${value}`]);
      // act copies a local repository for every step: what users get, without node_modules.
      const lean = join(temp, 'bundle');
      for (const part of ['actions', 'dist', 'package.json'])
        cpSync(part, join(lean, part), { recursive: true });
      const local = [
        'upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02',
        'download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0',
      ].flatMap((name) => [
        '--local-repository',
        `actions/${name}=${join(bundle, 'test/support/actions', name.split('@')[0] ?? '')}`,
      ]);
      writeFileSync(join(repository, 'secrets'), `KUBECONFIG='${kubeconfig(namespace)}'\n`);
      const git = spawn(
        'sh',
        [
          '-c',
          'git init -q . && git -c user.name=t -c user.email=t@t add .github && git -c user.name=t -c user.email=t@t commit -qm x && git remote add origin https://github.com/acme/shop.git',
        ],
        { cwd: repository },
      );
      await new Promise((resolve) => git.once('close', resolve));
      const child = spawn(
        await tool('act'),
        [
          'workflow_dispatch',
          '-W',
          '.github/workflows/release-checklist.yml',
          '-P',
          'ubuntu-latest=-self-hosted',
          '--local-repository',
          `sluice-dev/sluice@v1=${lean}`,
          ...local,
          '--secret-file',
          'secrets',
          ...pairs('--input', inputsFor(image)),
          ...pairs('--var', vars),
          '--env',
          `SLUICE_ARTIFACTS=${artifacts}`,
        ],
        {
          cwd: repository,
          timeout: 500_000,
          env: {
            PATH: `${join(bundle, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
            HOME: temp,
            XDG_CACHE_HOME: join(temp, 'cache'),
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let text = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (part: string) => (text += part));
      await new Promise((resolve) => child.once('close', resolve));
      return text;
    }

    test('an error burst is rolled back at its first stage, users keep their service', async () => {
      const { decisions, users, log } = await checklist('sluice.test/shop:2.0-error-burst');
      if (decisions.length === 0) throw new Error(`no decision:\n${log.slice(-6000)}`);
      expect(
        decisions.map(({ decision, release, deciding }) => [
          release.stage,
          decision,
          deciding?.measurement,
        ]),
      ).toEqual([[1, 'rollback', 'http-error-rate']]);
      nothingLeft(namespace, 'sluice.test/shop:1.0');
      expect({ failed: users.failed, failures: users.failures }).toEqual({
        failed: 0,
        failures: {},
      });
      // 1 % of the users saw half of their requests fail, for seconds.
      expect(users.errors / users.sent).toBeLessThan(0.01);
    }, 360_000);
    test('a good version is promoted to everybody, users keep their service', async () => {
      const { decisions, users, log } = await checklist('sluice.test/shop:2.0');
      // What held it says why in the first lines: a log of CI keeps only those.
      const stopped = decisions.find(({ decision }) => decision !== 'promote');
      if (stopped !== undefined)
        throw new Error(
          `${stopped.release.exposurePercent} %: ${stopped.decision}: ${stopped.reasons.join('; ').slice(0, 600)}`,
        );
      if (decisions.length !== 4)
        throw new Error(`${decisions.length} decisions of 4\n${log.slice(-6000)}`);
      expect(decisions.map(({ decision, release }) => [release.exposurePercent, decision])).toEqual(
        [
          [1, 'promote'],
          [10, 'promote'],
          [50, 'promote'],
          [100, 'promote'],
        ],
      );
      // At 50 % the queue was taken away from one pod.
      expect(
        decisions[2]?.dimensions
          .filter(({ check }) => check === 'gate-health')
          .map(({ measurement, verdict }) => [measurement, verdict]),
      ).toEqual(
        [
          ...['pods-ready', 'probes-declared', 'probes-distinct', 'liveness-answers'],
          ...['readiness-answers', 'dependency-queue', 'readiness-depends'],
          ...['liveness-independent', 'readiness-recovers', 'cleanup-proven'],
        ].map((name) => [name, 'pass']),
      );
      nothingLeft(namespace, 'sluice.test/shop:2.0');
      expect(users.failed / users.sent).toBeLessThan(0.002);
      expect({ errors: users.errors, byCode: users.byCode }).toMatchObject({ errors: 0 });
    }, 600_000);
  },
);
