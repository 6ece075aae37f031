// Covers: src/release/gitops, src/release/beside, src/guard, src/actions; about 300 s
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { run as sweep } from '../../src/actions/sweep/action.ts';
import type { Cluster } from '../../src/ports/cluster.ts';
import { startGitHub } from '../../src/sandbox/github/server.ts';
import { file, reconcilerSuite } from '../contract/gitops/reconciler-suite.ts';
import { connect, until } from '../support/kubernetes/embedded.ts';
import { createNamespace } from '../support/kubernetes/namespaces.ts';
import { recordedRuntime } from '../support/runtime.ts';
import { startTraefik } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import { fluxOf, startFlux } from './support/flux.ts';
import { fresh, type GitShop, gitShop, old } from './support/git-shop.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { type LoadResult, startUsers } from './support/shop.ts';

let real: RealCluster;
let api: Relay;
let cluster: Cluster;
/** What was started, newest first; a start that fails half-way leaves nothing behind. */
const ends: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  real = await startCluster();
  ends.push(() => real.stop());
  await startTraefik(real, ['--providers.providersthrottleduration=500ms']);
  await startFlux(real);
  api = await relay(real, 6443);
  ends.push(() => api.stop());
  cluster = await connect(through(real.kubeconfig('admin', ['system:masters']), api));
  ends.push(() => cluster.close());
}, 360_000);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
}, 360_000);

let next = 1;
reconcilerSuite('the real kustomize-controller', async () => {
  const namespace = `laws-${next++}`;
  const github = await startGitHub(1);
  const { git } = github;
  await createNamespace(cluster, namespace);
  const about = { namespace, branch: 'main', path: './apps', files: [file] };
  const flux = await fluxOf(real, cluster, git, about);
  return {
    ...{ cluster, namespace, git, once: flux.once },
    async stop() {
      await flux.stop();
      await github.stop();
    },
  };
});

/** Two of the Kustomization's intervals of three seconds, with Flux's jitter and a slow machine. */
const intervals = () => new Promise((resolve) => setTimeout(resolve, 8000));
const kubeconfig = (namespace: string): string =>
  through(real.kubeconfig('sluice', [], namespace), api);
let users: Awaited<ReturnType<typeof startUsers>> | undefined;
async function usersCome(namespace: string): Promise<void> {
  const where = { url: 'http://127.0.0.1:8000/orders', host: `${namespace}.test` };
  users = await startUsers(real, { ...where, rate: 50, seconds: 240 });
}
async function usersLeave(words: string): Promise<LoadResult> {
  const seen = await users?.stop();
  users = undefined;
  if (seen === undefined) throw new Error('no users');
  const { sent, byVersion, failures } = seen;
  console.info(`${words}: ${sent} requests, ${JSON.stringify({ byVersion, failures })}`);
  return seen;
}
const unharmed = { failed: 0, errors: 0 };

// What users meet on a machine that is shared depends on it: once more when it fails, and the log says so.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
describe('a release where Flux reconciles the workload', () => {
  let shop: GitShop;
  const open = async (replicas: number): Promise<string> => {
    const namespace = `git-${next++}`;
    shop = await gitShop(real, cluster, kubeconfig, { namespace, replicas });
    return namespace;
  };
  afterEach(async () => {
    await shop.stop();
    if (users !== undefined) await usersLeave('of a test that failed');
  });

  test('is promoted by a commit: its share lasts, users do not notice, everything is given back', async () => {
    const namespace = await open(3);
    await usersCome(namespace);
    await expect(shop.deployed({ promotion: 'cluster', provider: 'gateway-api' })).rejects.toThrow(
      /Flux \(Kustomization .*\/apps.*undone within one interval.*promotion: git/s,
    );
    expect([await shop.get('shop-canary'), await shop.marks()]).toEqual([undefined, []]);
    const handle = await shop.deployed({ provider: 'gateway-api' });
    await intervals();
    expect(await shop.weights()).toEqual([750, 250]);
    await shop.promoted(handle);
    expect(shop.tag()).toBe('2.0');
    await intervals();
    const stable = await shop.get('shop');
    expect([await shop.image(), stable?.status?.availableReplicas]).toEqual([fresh, 3]);
    expect([await shop.weights(), await shop.marks()]).toEqual([[1], []]);
    expect(await shop.get('shop-canary')).toBeUndefined();
    const { byVersion, failed, errors } = await usersLeave('promoted by a commit');
    expect({ failed, errors }).toEqual(unharmed);
    expect(byVersion['2.0']).toBeGreaterThan(0);
  }, 240_000);

  test('is rolled back while its commit arrives: users at once, Git after them, and the next release knows what stands in Git', async () => {
    const namespace = await open(4);
    await usersCome(namespace);
    const handle = await shop.deployed({ provider: 'replicas' });
    await intervals();
    expect((await shop.get('shop'))?.spec.replicas).toBe(3);
    await expect(shop.promoted(handle, { timeout: '1s' })).rejects.toThrow(/still serves/);
    await until(async () => (await shop.image()) === fresh);
    const said = await shop.rolledBack();
    expect(said).toMatch(/held at sluice.test\/shop:1.0.*Git says sluice.test\/shop:1.0 too/s);
    await intervals();
    expect([shop.tag(), await shop.image(), await shop.marks()]).toEqual(['1.0', old, []]);
    const { failed, errors } = await usersLeave('rolled back');
    expect({ failed, errors }).toEqual(unharmed);
    // Flux saw no difference and took nothing back: the field managers alone would say that nothing of this stands in Git.
    await expect(shop.deployed({ promotion: 'cluster' })).rejects.toThrow(
      /would be undone within one interval.*image.*spec.replicas/s,
    );
    await shop.deployed({ provider: 'replicas' });
    await intervals();
    expect((await shop.get('shop'))?.spec.replicas).toBe(3);
    // As a run leaves it that was cancelled: nobody comes back to it.
    real.kubectl([
      ...['-n', namespace, 'annotate', '--overwrite', 'deployment', 'shop-canary'],
      ...['sluice.dev/state=abandoned', 'sluice.dev/expires-at=2026-01-01T00:00:00Z'],
    ]);
    await sweep(recordedRuntime({ kubeconfig: kubeconfig(namespace), namespace }));
    expect([await shop.get('shop-canary'), await shop.marks()]).toEqual([undefined, []]);
    await intervals();
    expect((await shop.get('shop'))?.status?.availableReplicas).toBe(4);
  }, 240_000);

  test('that nobody looks after is taken back by the dead-man switch, which gives Flux its objects back', async () => {
    const namespace = await open(3);
    const text = readFileSync('action-templates/kubernetes/dead-man.yml', 'utf8');
    real.apply(
      parseAllDocuments(text).map((document) => {
        const object = document.toJS() as { readonly metadata: object };
        return { ...object, metadata: { ...object.metadata, namespace } };
      }),
    );
    await usersCome(namespace);
    await shop.deployed({
      provider: 'gateway-api',
      'dead-man-image': 'sluice.test/sluice:1',
      'dead-man-command': '["/node", "/sluice/dist/cli/main.js"]',
      'dead-man-ttl': '60s',
    });
    await intervals();
    expect(await shop.weights()).toEqual([750, 250]);
    expect(await shop.marks()).toEqual([
      'kustomize.toolkit.fluxcd.io/reconcile',
      'sluice.dev/reconcile-before',
    ]);
    await until(async () => (await shop.get('shop-canary')) === undefined, 120_000);
    await until(async () => (await shop.marks()).length === 0, 20_000);
    await intervals();
    expect([await shop.weights(), shop.tag()]).toEqual([[1], '1.0']);
    const { failed, errors } = await usersLeave('dead-man switch');
    expect({ failed, errors }).toEqual(unharmed);
  }, 240_000);
});
