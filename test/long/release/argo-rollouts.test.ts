import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as gateHealth } from '../../../src/actions/gate-health/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { run as sweep } from '../../../src/actions/sweep/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { lookOnce } from '../../../src/guard/dead-man.ts';
import { resources } from '../../../src/ports/resources.ts';
import { isSettled, type Rollout } from '../../../src/release/argo-rollouts/rollout.ts';
import { deadManRun } from '../../../src/release/dead-man/standing.ts';
import { records } from '../../../src/sandbox/kubernetes/objects.ts';
import { builtInResources } from '../../../src/sandbox/kubernetes/resource-types.ts';
import type { Pod } from '../../../src/workload/objects.ts';
import {
  annotationsOfOurs,
  argoRolloutsSuite,
  imageOf,
} from '../../contract/release/argo-rollouts-suite.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  connect,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { applyManifests, applyRole } from '../../support/kubernetes/role.ts';
import { shopRollout } from '../../support/kubernetes/rollout.ts';
import { startRolloutsController } from '../../support/kubernetes/rollouts-controller.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let controller: ReturnType<typeof startRolloutsController>;
beforeAll(async () => {
  embedded = await startEmbedded();
  controller = startRolloutsController(embedded.server.store);
});
afterAll(async () => {
  controller.stop();
  await embedded.stop();
});
const sluice = async (namespace: string): Promise<string> => {
  await applyRole(embedded.cluster, namespace);
  return embedded.server.kubeconfigFor({ name: 'sluice', namespace });
};
argoRolloutsSuite('the stand-in', () =>
  Promise.resolve({
    cluster: embedded.cluster,
    crashing: 'sluice.test/shop:2.0-crash',
    kubeconfig: sluice,
  }),
);

describe('a Rollout as workload', () => {
  let namespace: string;
  let kubeconfig: string;
  let next = 1;
  beforeEach(async () => {
    namespace = `only${next++}`;
    await createNamespace(embedded.cluster, namespace);
    kubeconfig = await sluice(namespace);
  });
  const inputs = (more: Record<string, string> = {}) => ({
    kubeconfig,
    namespace,
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '25',
    provider: 'argo-rollouts',
    ...more,
  });
  async function place(rollout: Rollout = shopRollout(namespace)): Promise<void> {
    await embedded.cluster.create(resources.rollouts, rollout);
    await until(async () => isSettled(await rolloutNow()));
  }
  const rolloutNow = async (): Promise<Rollout> => {
    const found = await embedded.cluster.get<Rollout>(resources.rollouts, namespace, 'shop');
    if (found === undefined) throw new Error('no Rollout');
    return found;
  };
  async function deployed(more: Record<string, string> = {}) {
    const runtime = recordedRuntime(inputs(more));
    await deploy(runtime);
    return {
      ...runtime,
      handle: JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle,
    };
  }
  const refusal = async (more: Record<string, string> = {}): Promise<string> => {
    let message = '';
    const written = await writesOf(embedded.server, () =>
      deploy(recordedRuntime(inputs(more))).catch((thrown: unknown) => {
        message = String(thrown);
      }),
    );
    expect(written).toEqual([]);
    return message;
  };

  test('the same inputs again write nothing but the lease and the record’s evidence', async () => {
    await place();
    await deployed();
    const { generation } = (await rolloutNow()).metadata;
    const written = await writesOf(embedded.server, () => deployed());
    expect(written.filter((line) => !line.includes('/leases/'))).toEqual([
      `PATCH /apis/argoproj.io/v1alpha1/namespaces/${namespace}/rollouts/shop`,
    ]);
    expect((await rolloutNow()).metadata.generation).toBe(generation);
  });
  test('the run after one that was lost goes on at the step where it stands', async () => {
    await place();
    const { handle } = await deployed();
    const previous = decisionOn(handle, 'promote');
    await deployed({ stage: '2', exposure: '50', previous });
    const before = await rolloutNow();
    await embedded.cluster.patch(resources.leases, namespace, 'sluice-shop', {
      type: 'merge',
      body: { spec: { renewTime: new Date(Date.now() - 100_000).toISOString() } },
    });
    const later = recordedRuntime(inputs(), { id: '200' });
    await deploy(later);
    const { verdict, facts, release } = JSON.parse(later.outputs['evidence'] ?? '{}') as Evidence;
    expect({ verdict, resumed: facts.resumed, stage: release.stage }).toMatchObject({
      ...{ verdict: 'pass', resumed: { stage: 2, exposurePercent: 50 }, stage: 1 },
    });
    const now = await rolloutNow();
    expect([now.metadata.generation, now.status?.currentStepIndex]).toEqual([
      before.metadata.generation,
      before.status?.currentStepIndex,
    ]);
  });
  test('a dry run writes nothing and says what it would do', async () => {
    await place();
    let said: readonly string[] = [];
    const written = await writesOf(embedded.server, async () => {
      ({ said } = await deployed({ 'dry-run': 'true' }));
    });
    expect(written).toEqual([]);
    expect(said.join('\n')).toMatch(/set the template of the Rollout shop\n.*go to step 2 of 4/);
  });
  test('another provider is told which one drives it', async () => {
    await place();
    expect(await refusal({ provider: 'replicas' })).toMatch(
      /is a Rollout, not a Deployment.*provider: argo-rollouts/,
    );
  });
  test('a Deployment is not driven by argo-rollouts', async () => {
    await placeShop(embedded.cluster, namespace, 1);
    expect(await refusal()).toMatch(/is a Deployment, not a Rollout/);
  });
  test('a share at which it does not wait is refused with those at which it does', async () => {
    await place();
    expect(await refusal({ exposure: '10' })).toMatch(
      /does not wait at 10 %: its strategy has setWeight 25, pause, setWeight 50, pause.*25 %, 50 %.*setWeight: 10/,
    );
  });
  test.each([
    ['blueGreen', { strategy: { blueGreen: { activeService: 'shop' } } }, /blueGreen/],
    [
      'a weight of another total',
      { canary: { trafficRouting: { maxTrafficWeight: 1000 } } },
      /are of 1000 \(trafficRouting.maxTrafficWeight\)/,
    ],
  ])('%s is refused', async (_what, more, message) => {
    await embedded.cluster.create(resources.rollouts, shopRollout(namespace, more));
    expect(await refusal()).toMatch(message);
  });
  test('pods of a workloadRef are refused', async () => {
    const { spec, ...rest } = shopRollout(namespace);
    const workloadRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' };
    await embedded.cluster.create(resources.rollouts, { ...rest, spec: { ...spec, workloadRef } });
    expect(await refusal()).toMatch(/takes its pods from the Deployment shop \(spec.workloadRef\)/);
  });
  test('what would become stable’s, or cannot be, is refused by its input', async () => {
    await place();
    expect(await refusal({ placement: '{region: east}' })).toMatch(/placement/);
    expect(await refusal({ 'pod-labels': '{tier: a}' })).toMatch(/canaryMetadata/);
    expect(await refusal({ 'match-headers': '{X-Canary: "1"}' })).toMatch(/match-headers/);
    expect(await refusal({ baseline: 'same-age' })).toMatch(/baseline/);
    expect(await refusal({ image: 'sluice.test/shop:1.0' })).toMatch(/runs .* already/);
  });
  test('an update of somebody else is not taken over', async () => {
    await place();
    await embedded.cluster.patch(resources.rollouts, namespace, 'shop', {
      type: 'json',
      body: [
        {
          op: 'replace',
          path: '/spec/template/spec/containers/0/image',
          value: 'sluice.test/shop:3.0',
        },
      ],
    });
    await until(async () => (await rolloutNow()).status?.phase === 'Paused');
    expect(await refusal()).toMatch(/in the middle of an update \(Paused: CanaryPauseStep\)/);
    await embedded.cluster.patch(
      resources.rollouts,
      namespace,
      'shop',
      { type: 'merge', body: { status: { abort: true } } },
      { subresource: 'status' },
    );
    await until(async () => (await rolloutNow()).status?.phase === 'Degraded');
    expect(await refusal()).toMatch(/was aborted \(Degraded: RolloutAborted/);
  });
  test('an abort by its own analysis or a person ends the release for the next stage and the promotion', async () => {
    await place();
    const { handle } = await deployed();
    await embedded.cluster.patch(
      resources.rollouts,
      namespace,
      'shop',
      { type: 'merge', body: { status: { abort: true } } },
      { subresource: 'status' },
    );
    await until(async () => (await rolloutNow()).status?.phase === 'Degraded');
    const runtime = recordedRuntime(
      inputs({ stage: '2', exposure: '50', previous: decisionOn(handle, 'promote') }),
    );
    await expect(deploy(runtime)).rejects.toThrow('it was aborted');
    const evidence = JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
    expect(evidence.verdict).toBe('error');
    const last = { release: JSON.stringify(handle), decision: decisionOn(handle, 'promote') };
    await expect(promote(recordedRuntime({ kubeconfig, ...last }))).rejects.toThrow('was aborted');
  });
  test('a pause by hand does not keep users on the canary', async () => {
    await place();
    await deployed();
    await embedded.cluster.patch(resources.rollouts, namespace, 'shop', {
      type: 'merge',
      body: { spec: { paused: true } },
    });
    const asked = { kubeconfig, namespace, workload: 'shop', reason: 'test', timeout: '10s' };
    await rollback(recordedRuntime(asked, { id: 'other' }));
    const now = await rolloutNow();
    expect([imageOf(now), isSettled(now), now.spec.paused]).toEqual([
      'sluice.test/shop:1.0',
      true,
      false,
    ]);
  });
  test('comes back from the share at which stable has no pod', async () => {
    const steps = [{ setWeight: 100 }, { pause: {} }];
    await place(shopRollout(namespace, { canary: { maxSurge: 1, maxUnavailable: 0, steps } }));
    const { handle } = await deployed({ exposure: '100' });
    expect(handle.achievedPercent).toBe(100);
    const asked = { kubeconfig, namespace, workload: 'shop', reason: 'test', timeout: '20s' };
    await rollback(recordedRuntime(asked, { id: 'other' }));
    const now = await rolloutNow();
    expect([imageOf(now), isSettled(now)]).toEqual(['sluice.test/shop:1.0', true]);
  });
  test('a promotion by hand stays, whoever ends the release', async () => {
    await place();
    await deployed({ 'expires-in': '1s' });
    await embedded.cluster.patch(
      resources.rollouts,
      namespace,
      'shop',
      { type: 'merge', body: { status: { promoteFull: true } } },
      { subresource: 'status' },
    );
    await until(async () => isSettled(await rolloutNow()), 20_000);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await sweep(recordedRuntime({ kubeconfig, namespace }, { id: 'sweep' }));
    const now = await rolloutNow();
    expect([imageOf(now), annotationsOfOurs(now)]).toEqual(['sluice.test/shop:2.0', []]);
  });
  test('while a Deployment of its name is still there, the release tells which one goes back', async () => {
    await placeShop(embedded.cluster, namespace, 1);
    const { spec, ...rest } = shopRollout(namespace);
    const labels = { app: 'shop', by: 'argo' };
    const template = { ...spec.template, metadata: { labels } };
    await place({ ...rest, spec: { ...spec, selector: { matchLabels: labels }, template } });
    await deployed();
    const asked = { kubeconfig, namespace, workload: 'shop', reason: 'test' };
    await rollback(recordedRuntime(asked, { id: 'other' }));
    const now = await rolloutNow();
    expect([imageOf(now), annotationsOfOurs(now)]).toEqual(['sluice.test/shop:1.0', []]);
  });
  test('gate-health asks the canary’s pods', async () => {
    await place();
    const { handle } = await deployed();
    const runtime = recordedRuntime({ kubeconfig, release: JSON.stringify(handle) });
    await gateHealth(runtime);
    const evidence = JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
    const ready = evidence.measurements.find(({ name }) => name === 'pods-ready');
    expect(ready).toMatchObject({ verdict: 'pass' });
  });
  test('the dead-man switch ends it with its own Role, and no other', async () => {
    await place();
    await deployed();
    const name = `system:serviceaccount:${namespace}:sluice-dead-man`;
    const inside = await connect(embedded.server.kubeconfigFor({ name, namespace }));
    const ports = {
      cluster: inside,
      clock: systemClock,
      log: recordedRuntime({}).log,
      run: deadManRun,
      signal: new AbortController().signal,
    };
    const guarded = {
      namespace,
      workload: 'shop',
      ttlMs: 60_000,
      timeoutMs: 10_000,
      pod: undefined,
      kind: 'Rollout',
    } as const;
    await expect(lookOnce(ports, guarded)).rejects.toThrow('forbidden');
    await applyManifests(embedded.cluster, namespace, 'dead-man.yml');
    expect(await lookOnce(ports, guarded)).toBe('alive');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await lookOnce(ports, { ...guarded, ttlMs: 1000 })).toBe('acted');
    const now = await rolloutNow();
    expect([imageOf(now), isSettled(now), annotationsOfOurs(now)]).toEqual([
      'sluice.test/shop:1.0',
      true,
      [],
    ]);
    expect(await lookOnce(ports, guarded)).toBe('ended');
    await inside.close();
  });
  test('nobody sees the version before the switch has proven to work; the switch goes with the release', async () => {
    await place();
    const { cluster } = embedded;
    await applyManifests(cluster, namespace, 'dead-man.yml');
    const going = deployed({ 'dead-man-image': 'sluice.test/sluice:1' });
    const podOfSwitch = async () =>
      (
        await cluster.list<Pod>(resources.pods, namespace, {
          labelSelector: 'sluice.dev/track=dead-man',
        })
      ).items.find(({ status }) => status?.phase === 'Running');
    await until(async () => (await podOfSwitch()) !== undefined);
    const waiting = await rolloutNow();
    expect([imageOf(waiting), annotationsOfOurs(waiting).length > 0]).toEqual([
      'sluice.test/shop:1.0',
      true,
    ]);
    // What the switch does once it has read lease and record from inside the cluster.
    await cluster.patch(resources.leases, namespace, 'sluice-shop', {
      type: 'merge',
      body: {
        metadata: { annotations: { 'sluice.dev/dead-man': (await podOfSwitch())?.metadata.name } },
      },
    });
    const { handle } = await going;
    expect(handle.achievedPercent).toBe(25);
    const job = await cluster.get(resources.jobs, namespace, 'shop-dead-man');
    expect(JSON.stringify(job)).toContain('"--workload-kind","Rollout"');
    const asked = { kubeconfig, namespace, workload: 'shop', reason: 'test' };
    await rollback(recordedRuntime(asked, { id: 'other' }));
    expect(await cluster.get(resources.jobs, namespace, 'shop-dead-man')).toBeUndefined();
  });
  test('a Role without Rollouts is told the rule that it lacks; its sweep says so and goes on', async () => {
    await place();
    const { store } = embedded.server;
    const role = store.get(builtInResources.roles, namespace, 'sluice');
    const rules = records(role['rules']).filter(
      ({ apiGroups }) => !JSON.stringify(apiGroups).includes('argoproj.io'),
    );
    store.update(builtInResources.roles, { ...role, rules });
    expect(await refusal()).toMatch(
      /The Role lacks this rule:\n- \{apiGroups: \["argoproj.io"\], resources: \[rollouts\], verbs: \[get\]\}/,
    );
    const runtime = recordedRuntime({ kubeconfig, namespace });
    await sweep(runtime);
    expect(runtime.said.join('\n')).toMatch(
      /Rollouts of Argo are not looked at\..*lacks this rule/s,
    );
  });
});
