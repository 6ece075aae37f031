// Covers: src/release, src/workload, src/adapters/kubernetes, src/gates/metrics; about 130 s
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { run as deploy } from '../../src/actions/deploy-canary/action.ts';
import { run as gateMetrics } from '../../src/actions/gate-metrics/action.ts';
import { run as promote } from '../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../src/actions/rollback-canary/action.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { argoRollouts, type ReleaseHandle } from '../../src/evidence/release.ts';
import type { Cluster } from '../../src/ports/cluster.ts';
import { resources } from '../../src/ports/resources.ts';
import { countsAt } from '../../src/release/argo-rollouts/counts.ts';
import { replicaSetsOf } from '../../src/release/argo-rollouts/replica-sets.ts';
import { hashOfPods, isSettled, type Rollout } from '../../src/release/argo-rollouts/rollout.ts';
import type { Ingress } from '../../src/release/exposure/route-objects.ts';
import { argoRolloutsSuite } from '../contract/release/argo-rollouts-suite.ts';
import { decisionOn } from '../faults/decisions.ts';
import { connect, createNamespace, until } from '../support/kubernetes/embedded.ts';
import { applyRole } from '../support/kubernetes/role.ts';
import { shopRollout, twoStops } from '../support/kubernetes/rollout.ts';
import { shop } from '../support/kubernetes/shop.ts';
import { recordedRuntime } from '../support/runtime.ts';
import { startArgoRollouts } from './support/argo-rollouts.ts';
import { startCluster } from './support/cluster.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';
import { startUsers } from './support/shop.ts';

let cluster: RealCluster;
let api: Relay;
let admin: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
  ends.push(() => cluster.stop());
  await startArgoRollouts(cluster);
  api = await relay(cluster, 6443);
  ends.push(() => api.stop());
  admin = await connect(through(cluster.kubeconfig('admin', ['system:masters']), api));
  ends.push(() => admin.close());
}, 360_000);
/** What was started, newest first; a start that fails half-way leaves nothing behind. */
const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
}, 360_000);

const sluice = async (namespace: string): Promise<string> => {
  await applyRole(admin, namespace);
  return through(cluster.kubeconfig('sluice', [], namespace), api);
};
argoRolloutsSuite('the real controller', () =>
  Promise.resolve({
    cluster: admin,
    crashing: 'sluice.test/shop:2.0-crash-loop',
    kubeconfig: sluice,
  }),
);

// What users meet on a machine that is shared depends on it: up to twice more when it fails, and the log says so.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
let attempt = 0;
describe('users of a Rollout', () => {
  test('meet the new version as often as was asked, and do not notice its promotion', async () => {
    attempt += 1;
    const namespace = `users-${attempt}`;
    await createNamespace(admin, namespace);
    const kubeconfig = await sluice(namespace);
    const service = await admin.create(resources.services, shop(namespace).service);
    const { spec, ...rest } = shopRollout(namespace);
    const [container] = spec.template.spec.containers;
    // Pods leave a Service some time after they are told to, and kube-proxy on a loaded machine more than 15 s later: a service that closes before is asked in vain.
    const lifecycle = { preStop: { sleep: { seconds: 30 } } };
    const containers = [{ ...container, name: 'shop', lifecycle }];
    const pods = { ...spec.template.spec, containers, terminationGracePeriodSeconds: 45 };
    await admin.create(resources.rollouts, {
      ...rest,
      spec: { ...spec, template: { ...spec.template, spec: pods } },
    });
    const where = { kubeconfig, namespace, workload: 'shop' };
    await until(async () => {
      const found = await admin.get<Rollout>(resources.rollouts, namespace, 'shop');
      return found !== undefined && isSettled(found);
    }, 180_000);
    const { clusterIP } = service.spec as { clusterIP?: string };
    const users = (seconds: number) =>
      startUsers(cluster, { url: `http://${clusterIP}/orders`, rate: 100, seconds });
    const deploying = recordedRuntime({
      ...where,
      image: 'sluice.test/shop:2.0',
      stage: '1',
      exposure: '25',
      provider: argoRollouts,
    });
    const all = await users(90);
    await deploy(deploying);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const some = await users(8);
    const handle = JSON.parse(deploying.outputs['release'] ?? '{}') as ReleaseHandle;
    const gate = recordedRuntime({
      kubeconfig,
      release: JSON.stringify(handle),
      duration: '8s',
      interval: '2s',
    });
    await gateMetrics(gate).catch(() => undefined);
    const seen = await some.stop();
    // 99.9 % of a binomial: 3.29 standard deviations.
    const canary = seen.byVersion['2.0'] ?? 0;
    expect(Math.abs(canary - seen.sent * 0.25)).toBeLessThan(
      3.29 * Math.sqrt(seen.sent * 0.25 * 0.75),
    );
    const evidence = JSON.parse(gate.outputs['evidence'] ?? '{}') as Evidence;
    const rate = evidence.measurements.find(({ name }) => name === 'http-error-rate');
    expect(rate).toMatchObject({ canary: 0, baseline: 0 });
    await promote(
      recordedRuntime({
        kubeconfig,
        release: JSON.stringify(handle),
        decision: decisionOn(handle, 'promote'),
      }),
    );
    const { sent, failed, errors, failures } = await all.stop();
    console.info(
      `${sent} requests through deploy and promotion: ${errors} errors, ${failed} failed ${JSON.stringify(failures)}`,
    );
    expect(failed + errors).toBeLessThanOrEqual(sent * 0.002);
  }, 360_000);
});

describe('a Rollout whose share a data plane makes', () => {
  test('is led by its weights, promoted, and taken back while its old pods linger', async () => {
    const namespace = 'routed';
    await createNamespace(admin, namespace);
    const kubeconfig = await sluice(namespace);
    const { service } = shop(namespace);
    for (const name of ['shop-stable', 'shop-next'])
      await admin.create(resources.services, {
        ...service,
        metadata: { ...service.metadata, name },
      });
    // The controller writes a canary Ingress; nobody needs to serve it for the weights to be set.
    const backend = { service: { name: 'shop-stable', port: { number: 80 } } };
    const paths = [{ path: '/', pathType: 'Prefix' as const, backend }];
    await admin.create<Ingress>(resources.ingresses, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'shop', namespace },
      spec: { ingressClassName: 'nginx', rules: [{ host: 'shop.test', http: { paths } }] },
    });
    const canary = {
      stableService: 'shop-stable',
      canaryService: 'shop-next',
      trafficRouting: { nginx: { stableIngress: 'shop' } },
      steps: twoStops,
    };
    await admin.create(resources.rollouts, shopRollout(namespace, { canary }));
    const rollout = async (): Promise<Rollout> => {
      const found = await admin.get<Rollout>(resources.rollouts, namespace, 'shop');
      if (found === undefined) throw new Error('no Rollout');
      return found;
    };
    await until(async () => isSettled(await rollout()), 60_000);
    const weightOfIngress = async () =>
      (await admin.list(resources.ingresses, namespace)).items
        .map(({ metadata }) => metadata.annotations?.['nginx.ingress.kubernetes.io/canary-weight'])
        .filter((weight) => weight !== undefined);
    const deployed = async (image: string) => {
      const runtime = recordedRuntime({
        kubeconfig,
        namespace,
        workload: 'shop',
        image,
        stage: '1',
        exposure: '25',
        provider: argoRollouts,
      });
      await deploy(runtime);
      return JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
    };
    const first = await deployed('sluice.test/shop:2.0');
    expect(first.achievedPercent).toBe(25);
    expect(await weightOfIngress()).toEqual(['25']);
    await promote(
      recordedRuntime({
        kubeconfig,
        release: JSON.stringify(first),
        decision: decisionOn(first, 'promote'),
      }),
    );
    expect((await rollout()).status?.phase).toBe('Healthy');
    // The version before still has its pods, out of use; a release may begin all the same.
    await deployed('sluice.test/shop:2.0-latency');
    expect(await weightOfIngress()).toEqual(['25']);
    const where = { kubeconfig, namespace, workload: 'shop' };
    await rollback(recordedRuntime({ ...where, reason: 'test', timeout: '60s' }));
    const now = await rollout();
    expect([now.status?.phase, now.status?.canary?.weights?.canary.weight]).toEqual(['Healthy', 0]);
    expect(now.spec.template.spec.containers[0]?.image).toBe('sluice.test/shop:2.0');
    expect((await weightOfIngress()).filter((weight) => weight !== '0')).toEqual([]);
  }, 360_000);
});

describe('the counts that a plan foretells', () => {
  test('are those that the real controller settles at', async () => {
    const namespace = 'counts';
    await createNamespace(admin, namespace);
    const cases = [
      { replicas: 3, weight: 50, maxSurge: 1, maxUnavailable: 0 },
      { replicas: 3, weight: 50, maxSurge: 0, maxUnavailable: 1 },
      { replicas: 3, weight: 10, maxSurge: 1, maxUnavailable: 0 },
      { replicas: 1, weight: 50, maxSurge: 1, maxUnavailable: 0 },
      { replicas: 2, weight: 90, maxSurge: 0, maxUnavailable: 1 },
      { replicas: 3, weight: 33, maxSurge: '25%', maxUnavailable: '25%' },
    ].map((one, index) => ({ ...one, name: `count${index}` }));
    const get = async (name: string): Promise<Rollout> => {
      const found = await admin.get<Rollout>(resources.rollouts, namespace, name);
      if (found === undefined) throw new Error(`no Rollout ${name}`);
      return found;
    };
    for (const { name, replicas, weight, maxSurge, maxUnavailable } of cases) {
      const steps = [{ setWeight: weight }, { pause: {} }];
      const { metadata, spec, ...rest } = shopRollout(namespace, {
        replicas,
        canary: { maxSurge, maxUnavailable, steps },
      });
      const labels = { app: name };
      const template = { ...spec.template, metadata: { labels } };
      await admin.create(resources.rollouts, {
        ...rest,
        metadata: { ...metadata, name },
        spec: { ...spec, selector: { matchLabels: labels }, template },
      });
    }
    for (const { name } of cases) {
      await until(async () => (await get(name)).status?.phase === 'Healthy', 60_000);
      await admin.patch(resources.rollouts, namespace, name, {
        type: 'json',
        body: [
          {
            op: 'replace',
            path: '/spec/template/spec/containers/0/image',
            value: 'sluice.test/shop:2.0',
          },
        ],
      });
    }
    for (const { name, replicas, weight, maxSurge, maxUnavailable } of cases) {
      await until(async () => (await get(name)).status?.phase === 'Paused', 60_000);
      const rollout = await get(name);
      const counted = (await replicaSetsOf(admin, rollout)).map((replicaSet) => [
        hashOfPods(replicaSet) === rollout.status?.stableRS ? 'stable' : 'canary',
        replicaSet.spec.replicas,
      ]);
      const { canary, stable } = countsAt(replicas, weight, { maxSurge, maxUnavailable });
      expect({ name, ...Object.fromEntries(counted) }).toEqual({ name, canary, stable });
    }
  }, 360_000);
});
