import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { resources } from '../../../src/ports/resources.ts';
import { type ChaosMesh, startChaosMesh } from '../../../src/sandbox/chaos/controller.ts';
import type { Exit, PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { available, deployment } from '../dist-release.ts';
import { createNamespace, type Embedded, startEmbedded } from '../kubernetes/embedded.ts';
import { fakeKubelet } from '../kubernetes/fake-kubelet.ts';
import { applyRole } from '../kubernetes/role.ts';
import { shop } from '../kubernetes/shop.ts';
import { type Authority, authority } from './certificates.ts';
import { type Running, startProcess } from './process.ts';

const root = resolve(import.meta.dirname, '../../..');
const dist = resolve(process.env['SLUICE_DIST'] ?? join(root, 'dist'));
const templates = ['release-checklist-clusters', 'release-checklist', 'canary-stage'];
export const stableImage = 'sluice.test/shop:1.0';
export const newImage = 'sluice.test/shop:2.0';

/** What a pod's counters say: errors in 10,000 requests. */
export type ErrorsOf = (canary: boolean) => number;
export interface OneCluster {
  readonly name: string;
  readonly embedded: Embedded;
  verifier: Running;
  /** Set to make a version bad there. */
  errors: ErrorsOf;
}
export interface Ran {
  readonly code: number;
  readonly said: string;
  /** How each job of the run ended, by its id: `release (ack-prod) / stage-1 / agreement`. */
  readonly jobs: ReadonlyMap<string, string>;
}
export interface SeveralClusters {
  readonly of: (name: string) => OneCluster;
  readonly authority: Authority;
  /** What runs there: the image of the workload, and whether a canary is beside it. */
  readonly runs: (name: string) => Promise<{ readonly image: string; readonly canary: boolean }>;
  readonly startVerifier: (name: string, keyFile?: string) => Promise<void>;
  /** Three arbiters as processes, whose own Prometheus knows nothing; gives the value of SLUICE_ARBITERS. */
  readonly startArbiters: () => Promise<string>;
  /** Each cluster is as before any release. */
  readonly reset: () => Promise<void>;
  readonly release: (about?: {
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly vars?: Readonly<Record<string, string>>;
  }) => Promise<Ran>;
  readonly stop: () => Promise<void>;
}
const begun = Date.now();
/** 10,000 requests a second are enough for a verdict after a few looks. */
function metricsOf(errors: number): string {
  const all = (Date.now() - begun) * 10;
  const bad = Math.round((all * errors) / 10_000);
  return `go_goroutines 10\nhttp_requests_total{code="200"} ${all - bad}\nhttp_requests_total{code="500"} ${bad}\n`;
}
function podsOf(errors: () => ErrorsOf): PodRuntime & { kill(uid: string): boolean } {
  const inner = fakeKubelet();
  const exits = new Map<string, (exit: Exit) => void>();
  return {
    ...inner,
    async start(pod, exited) {
      exits.set(pod.metadata.uid ?? '', exited);
      await inner.start(pod, exited);
    },
    async get(pod, port, path, timeoutMs, how) {
      const answer = await inner.get(pod, port, path, timeoutMs, how);
      if (answer === undefined || path !== '/metrics') return answer;
      const canary = pod.metadata.labels?.['sluice.dev/track'] === 'canary';
      return { ...answer, body: metricsOf(errors()(canary)) };
    },
    kill(uid) {
      const exited = exits.get(uid);
      if (exited !== undefined) setImmediate(exited, { code: 137, reason: 'Error' });
      return exited !== undefined;
    },
  };
}

/** A control plane of each name with a shop in it, its verifier as a process, and a repository with the templates as a user copies them. */
export async function severalClusters(names: readonly string[]): Promise<SeveralClusters> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-clusters-'));
  const repository = repositoryIn(folder);
  const ca = authority(join(folder, 'ca'));
  const keys = new Map(names.map((name) => [name, ca.signing(name)]));
  const pairs = new Map(names.map((name) => [name, ca.pair(`verifier.${name}`)]));
  const jobs = ca.pair(...(names.map((name) => `job.${name}`) as [string, ...string[]])).tls;
  const ends: (() => Promise<unknown>)[] = [];
  const all = new Map<string, OneCluster & { readonly mesh: ChaosMesh }>();
  const of = (name: string): OneCluster & { readonly mesh: ChaosMesh } => {
    const found = all.get(name);
    if (found === undefined) throw new Error(`no cluster ${name}`);
    return found;
  };
  /** It dials those that run, and is waited for by the others. */
  const verifierOf = (name: string, keyFile?: string): Promise<Running> => {
    const pair = pairs.get(name);
    const peers = names
      .filter((other) => other !== name)
      .map((other) => {
        const running = all.get(other)?.verifier;
        return `${other}=${keys.get(other)?.publicText}${running === undefined ? '' : `@127.0.0.1:${running.port}`}`;
      });
    return startProcess([
      ...['verifier', '--cluster', name, '--listen', '127.0.0.1:0'],
      ...['--key', keyFile ?? keys.get(name)?.file ?? ''],
      ...['--tls-ca', join(ca.folder, 'ca.pem')],
      ...['--tls-cert', pair?.cert ?? '', '--tls-key', pair?.key ?? ''],
      ...peers.flatMap((peer) => ['--peer', peer]),
    ]);
  };
  for (const name of names) {
    const started = await startCluster(() => all.get(name)?.errors ?? (() => 10));
    all.set(name, { ...started, name, errors: () => 10, verifier: await verifierOf(name) });
  }
  const kubeconfig = merged(names.map((name) => ({ name, embedded: of(name).embedded })));
  const secrets = {
    KUBECONFIG: kubeconfig,
    ...{ AGREEMENT_CA: jobs.ca, AGREEMENT_CERT: jobs.certificate, AGREEMENT_KEY: jobs.key },
  };
  writeFileSync(join(repository, 'secrets.json'), JSON.stringify(secrets));
  const rows = (): string =>
    JSON.stringify(
      names.map((name) => ({
        ...{ name, key: keys.get(name)?.publicText },
        address: `127.0.0.1:${of(name).verifier.port}`,
      })),
    );
  return {
    of,
    authority: ca,
    async runs(name) {
      const { cluster } = of(name).embedded;
      const stable = await deployment({ cluster }, 'shop', 'shop');
      const image = stable?.spec.template.spec?.containers?.[0]?.image ?? '';
      return {
        image,
        canary: (await deployment({ cluster }, 'shop', 'shop-canary')) !== undefined,
      };
    },
    async startVerifier(name, keyFile) {
      await of(name).verifier.kill();
      of(name).verifier = await verifierOf(name, keyFile);
    },
    async startArbiters() {
      const { url, stop } = await emptyPrometheus();
      ends.push(stop);
      const cluster = { 'prometheus-url': url, namespace: 'shop', canary: 'c-.*', stable: 's-.*' };
      const config = join(folder, 'arbiter.json');
      const judged = Object.fromEntries(names.map((name) => [name, cluster]));
      writeFileSync(config, JSON.stringify({ clusters: judged }));
      const started = ['x', 'y', 'z'].map(async (name) => {
        const pair = ca.pair(`arbiter.${name}`);
        const signing = ca.signing(name);
        const { port, kill } = await startProcess([
          ...['arbiter', '--name', name, '--config', config, '--listen', '127.0.0.1:0'],
          ...['--key', signing.file, '--tls-ca', join(ca.folder, 'ca.pem')],
          ...['--tls-cert', pair.cert, '--tls-key', pair.key],
        ]);
        ends.push(() => kill('SIGTERM'));
        return { name, key: signing.publicText, address: `127.0.0.1:${port}` };
      });
      return JSON.stringify(await Promise.all(started));
    },
    async reset() {
      for (const name of names) {
        of(name).errors = () => 10;
        await placed(of(name).embedded);
      }
    },
    async release({ inputs = {}, vars = {} } = {}) {
      const config = {
        vars: {
          ...{ SLUICE_CLUSTERS: rows(), SLUICE_AGREEMENT_WAIT: '4m' },
          // Longer than --quick has it: every pod of both clusters answers from one process, beside the gates that ask.
          ...{ SLUICE_INTERVAL: '1s', SLUICE_BASELINE_WINDOW: '12s' },
          ...{ SLUICE_DEAD_MAN_IMAGE: 'none', ...vars },
        },
        inputs: {
          ...{ workload: 'shop', namespace: 'shop', provider: 'gateway-api', contexts: true },
          ...{ image: newImage, duration: '40s', clusters: JSON.stringify(names), ...inputs },
        },
      };
      writeFileSync(join(repository, 'config.json'), JSON.stringify(config));
      return await run(repository, [
        ...['run', 'release-checklist-clusters.yml', '--config', 'config.json'],
        ...['--secrets', 'secrets.json', '--quick', '--verbose'],
      ]);
    },
    async stop() {
      for (const end of ends) await end();
      for (const { verifier, mesh, embedded } of all.values()) {
        await verifier.kill('SIGTERM');
        mesh.stop();
        await embedded.stop();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
/** A Prometheus without any series: an honest arbiter holds, and does not follow who asks. */
async function emptyPrometheus(): Promise<{
  readonly url: string;
  readonly stop: () => Promise<unknown>;
}> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ status: 'success', data: [] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((done) => server.close(done)),
  };
}
/** The templates in a repository, and what the shop is like. */
function repositoryIn(folder: string): string {
  const repository = join(folder, 'repository');
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  for (const name of templates)
    cpSync(
      join(root, 'action-templates', `${name}.yml`),
      join(repository, '.github/workflows', `${name}.yml`),
    );
  mkdirSync(join(repository, '.sluice'));
  writeFileSync(
    join(repository, '.sluice/shop.yml'),
    'checks: [{name: errors, preset: http-error-rate}]\ngate-metrics: {min-ticks: 3, bake: 2s}\npolicy: {confidence: {"0": 0.5}}\n',
  );
  return repository;
}
async function startCluster(errors: () => ErrorsOf) {
  const pods = podsOf(errors);
  const embedded = await startEmbedded(pods);
  const mesh = startChaosMesh(
    embedded.server.store,
    { kill: pods.kill },
    { passMs: 50, pretends: true },
  );
  embedded.server.setWebhook((...write) => mesh.admit(...write));
  await createNamespace(embedded.cluster, 'chaos-mesh');
  await createNamespace(embedded.cluster, 'shop');
  await applyRole(embedded.cluster, 'shop');
  await placed(embedded);
  return { embedded, mesh };
}
/** The shop of four pods on its old version, created or put back. */
async function placed({ cluster }: Embedded): Promise<void> {
  const objects = shop('shop', 4, stableImage);
  const found = await cluster.get<Deployment>(resources.deployments, 'shop', 'shop');
  if (found === undefined) {
    await cluster.create(resources.deployments, objects.deployment);
    await cluster.create(resources.services, objects.service);
    await cluster.create(resources.httpRoutes, objects.route);
  } else await cluster.replace(resources.deployments, objects.deployment);
  await available({ cluster }, 'shop', 'shop', 4);
}
interface Kubeconfig {
  readonly clusters: readonly { readonly cluster: object }[];
  readonly users: readonly { readonly user: object }[];
}
/** One kubeconfig with a context of each cluster's name, bound to the Role of the templates. */
function merged(given: readonly { readonly name: string; readonly embedded: Embedded }[]): string {
  const all = given.map(({ name, embedded }) => ({
    name,
    of: parse(embedded.server.kubeconfigFor({ name: 'sluice', namespace: 'shop' })) as Kubeconfig,
  }));
  return JSON.stringify({
    ...{ apiVersion: 'v1', kind: 'Config', 'current-context': given[0]?.name },
    clusters: all.map(({ name, of }) => ({ name, cluster: of.clusters[0]?.cluster })),
    users: all.map(({ name, of }) => ({ name, user: of.users[0]?.user })),
    contexts: all.map(({ name }) => ({
      name,
      context: { cluster: name, user: name, namespace: 'shop' },
    })),
  });
}
async function run(repository: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(dist, 'cli/main.js'), ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
  const code = await new Promise<number>((done) => child.once('close', (end) => done(end ?? 1)));
  const log = readFileSync(join(repository, '.sluice/run/run.log'), 'utf8');
  const ended = [...log.matchAll(/^ *[\d.]+ s {2}job (.+) (?:ended|skipped) ?(\w*)$/gm)];
  return {
    code,
    said,
    jobs: new Map(ended.map(([, job = '', result = '']) => [job, result || 'skipped'])),
  };
}
