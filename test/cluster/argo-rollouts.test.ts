import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Cluster } from '../../src/ports/cluster.ts';
import { resources } from '../../src/ports/resources.ts';
import { countsAt } from '../../src/release/argo-rollouts/counts.ts';
import { replicaSetsOf } from '../../src/release/argo-rollouts/replica-sets.ts';
import { hashOfPods, type Rollout } from '../../src/release/argo-rollouts/rollout.ts';
import { argoRolloutsSuite } from '../contract/release/argo-rollouts-suite.ts';
import { connect, createNamespace, until } from '../support/kubernetes/embedded.ts';
import { applyRole } from '../support/kubernetes/role.ts';
import { shopRollout } from '../support/kubernetes/rollout.ts';
import { startArgoRollouts } from './support/argo-rollouts.ts';
import { type RealCluster, startCluster } from './support/cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';

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
}, 180_000);
/** What was started, newest first; a start that fails half-way leaves nothing behind. */
const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
}, 120_000);

argoRolloutsSuite('the real controller', () =>
  Promise.resolve({
    cluster: admin,
    crashing: 'sluice.test/shop:2.0-crash-loop',
    async kubeconfig(namespace: string) {
      await applyRole(admin, namespace);
      return through(cluster.kubeconfig('sluice', [], namespace), api);
    },
  }),
);

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
  }, 120_000);
});
