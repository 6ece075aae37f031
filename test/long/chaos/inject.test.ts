import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as inject } from '../../../src/actions/inject-chaos/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { faultTypes } from '../../../src/chaos/kinds.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import { judgeAgain } from '../../../src/gates/replay.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { NetworkRule } from '../../../src/sandbox/chaos/acts.ts';
import { type ChaosMesh, startChaosMesh } from '../../../src/sandbox/chaos/controller.ts';
import type { Exit, PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import type { Pod } from '../../../src/workload/objects.ts';
import {
  createNamespace,
  type Embedded,
  placeShop,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { applyRole } from '../../support/kubernetes/role.ts';
import { type RecordedRuntime, recordedRuntime } from '../../support/runtime.ts';

// Faults last for real seconds here: on a machine that stalls one is made again, and said.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let embedded: Embedded;
let mesh: ChaosMesh;
let namespace: string;
let next = 1;
/** By UID. */
const exits = new Map<string, (exit: Exit) => void>();
const paused = new Set<string>();
const rules = new Map<string, readonly NetworkRule[]>();
/** What a path answers instead; by pod name when it is a function. */
let says: (path: string, pod: string) => number | undefined;
const done: string[] = [];

function pods(): PodRuntime & { kill(uid: string): boolean } {
  const inner = fakeKubelet();
  return {
    ...inner,
    async start(pod, exited) {
      const uid = pod.metadata.uid ?? '';
      exits.set(uid, exited);
      await inner.start(pod, exited);
    },
    async get(pod, port, path, timeoutMs, how) {
      if (!inner.has(pod) || paused.has(pod.metadata.uid ?? '')) return undefined;
      const url = new URL(path, 'http://pod');
      if (url.pathname === '/submit') done.push(url.searchParams.get('id') ?? '');
      if (url.pathname === '/effects')
        return { status: 200, contentType: 'application/json', body: JSON.stringify(done) };
      const status = says(url.pathname, pod.metadata.name);
      if (status !== undefined) return { status, contentType: 'text/plain', body: '' };
      return await inner.get(pod, port, path, timeoutMs, how);
    },
    kill(uid) {
      const exited = exits.get(uid);
      if (exited !== undefined) setImmediate(exited, { code: 137, reason: 'Error' });
      return exited !== undefined;
    },
  };
}
beforeAll(async () => {
  const runtime = pods();
  embedded = await startEmbedded(runtime);
  mesh = startChaosMesh(
    embedded.server.store,
    {
      kill: runtime.kill,
      pause: (uid, is) => void (is ? paused.add(uid) : paused.delete(uid)),
      network: (uid, given) => void rules.set(uid, given),
    },
    { passMs: 10, pretends: true },
  );
  embedded.server.setWebhook((...write) => mesh.admit(...write));
  await createNamespace(embedded.cluster, 'chaos-mesh');
});
afterAll(async () => {
  mesh.stop();
  await embedded.stop();
});
beforeEach(async () => {
  namespace = `i${next++}`;
  says = () => undefined;
  done.length = 0;
  mesh.misbehave({});
  mesh.answerStatusChecks(() => true);
  embedded.server.onRequest(undefined);
  await createNamespace(embedded.cluster, namespace);
  await applyRole(embedded.cluster, namespace);
  await placeShop(embedded.cluster, namespace, 4);
});
const kubeconfig = (): string => embedded.server.kubeconfigFor({ name: 'sluice', namespace });
/** What the README's Role may make; other kinds are an administrator's to allow. */
const inRole = /^(pod|container|partition|network|worker|leader|latency|consumer|redis)/;
async function released(): Promise<string> {
  const runtime = recordedRuntime({
    kubeconfig: kubeconfig(),
    ...{ namespace, provider: 'gateway-api', workload: 'shop', image: 'sluice.test/shop:2.0' },
    ...{ stage: '1', exposure: '50' },
  });
  await deploy(runtime);
  return runtime.outputs['release'] ?? '';
}
/** Patience of half a minute is ten seconds here; everything shorter is as it is. */
const impatient: Clock = {
  now: systemClock.now,
  sleep: (ms, signal) => systemClock.sleep(ms >= 10_000 ? ms / 3 : ms, signal),
};
interface Ran extends RecordedRuntime {
  readonly verdicts: Readonly<Record<string, string>>;
  readonly evidence: Evidence;
}
async function injected(
  more: Readonly<Record<string, string>>,
  given: { readonly release?: string; readonly signal?: AbortSignal } = {},
): Promise<Ran> {
  const release = given.release ?? (await released());
  const runtime = recordedRuntime({
    kubeconfig:
      inRole.test(more['experiment'] ?? '') && more['abort-url'] === undefined
        ? kubeconfig()
        : embedded.server.kubeconfig,
    ...{ release, 'recovery-timeout': '10s', 'on-fail': 'report' },
    ...more,
  });
  const { signal = runtime.signal } = given;
  await inject({ ...runtime, signal, clock: impatient });
  const evidence = JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
  const verdicts = Object.fromEntries(evidence.measurements.map((one) => [one.name, one.verdict]));
  return { ...runtime, evidence, verdicts };
}
/** No object of ours, no rule, no pause image, nobody killed anew. */
async function nothingLeft(): Promise<void> {
  for (const type of faultTypes)
    expect(
      (await embedded.cluster.list(type, namespace)).items.map(({ metadata }) => metadata.name),
    ).toEqual([]);
  for (const type of [resources.podNetworkChaos, resources.podIoChaos, resources.podHttpChaos])
    for (const { spec } of (await embedded.cluster.list<Pod>(type, namespace)).items)
      expect(JSON.stringify(spec)).not.toContain('sluice-');
  for (const pod of (await embedded.cluster.list<Pod>(resources.pods, namespace)).items)
    expect(JSON.stringify(pod.metadata.annotations ?? {})).not.toContain('-normal');
}
const proven = { 'injection-proven': 'pass', 'recovery-seconds': 'pass', 'cleanup-proven': 'pass' };

describe('inject-chaos by Chaos Mesh', () => {
  test.each([
    ['pod-kill', {}],
    ['container-kill', {}],
    ['pod-failure', { duration: '3s' }],
    ['partition-from', { duration: '2s', targets: '["10.96.7.4:6379"]' }],
    ['network-delay', { duration: '2s', targets: '["10.96.7.4:6379"]', latency: '200ms' }],
    ['network-loss', { duration: '2s', targets: '["10.96.7.4"]' }],
    ['network-duplicate', { duration: '4s', targets: '["10.96.7.4"]' }],
    ['network-corrupt', { duration: '4s', targets: '["10.96.7.4"]' }],
    ['network-bandwidth', { duration: '4s', targets: '["10.96.7.4"]', rate: '512kbps' }],
    ['cpu-stress', { duration: '4s' }],
    ['memory-stress', { duration: '4s' }],
    ['clock-skew', { duration: '4s', offset: '-30s' }],
    ['dns-error', { duration: '4s', names: '["redis.cache.*"]' }],
    ['http-delay', { duration: '4s', port: '8080' }],
    ['http-abort', { duration: '4s', port: '8080' }],
  ])(
    '%s is proven, recovered from and cleaned up, and replays',
    async (experiment, more) => {
      const ran = await injected({ experiment, ...more });
      expect({ reasons: ran.evidence.reasons, verdicts: ran.verdicts }).toMatchObject({
        verdicts: { ...proven, 'probe-readiness': 'pass' },
      });
      expect(ran.outputs).toMatchObject({ verdict: 'pass', cleanup: 'proven', score: '100' });
      await nothingLeft();
      const file = join(ran.workspace, '.sluice/evidence', ran.evidence.observation?.file ?? '');
      const { measurements, verdict, reasons } = ran.evidence;
      const observation: unknown = JSON.parse(readFileSync(file, 'utf8'));
      expect(canonicalJson(await judgeAgain('chaos', observation, ran.evidence.parameters))).toBe(
        canonicalJson({ measurements, verdict, reasons }),
      );
      const journal = join(ran.workspace, ran.outputs['journal'] ?? '');
      expect(existsSync(journal)).toBe(true);
      expect(JSON.parse(readFileSync(journal, 'utf8'))).toMatchObject({
        status: 'completed',
        deviated: false,
        steady_states: { before: { steady_state_met: true } },
      });
    },
    60_000,
  );
});

/** Runs it, and expects that it is refused before anything is created. */
async function refused(more: Readonly<Record<string, string>>, expected: RegExp, release?: string) {
  let made = 0;
  const stop = embedded.server.store.onChange(({ resource, type }) => {
    if (type === 'ADDED' && faultTypes.some(({ plural }) => plural === resource.plural)) made += 1;
  });
  try {
    await expect(injected(more, release === undefined ? {} : { release })).rejects.toThrow(
      expected,
    );
  } finally {
    stop();
  }
  expect(made).toBe(0);
}
const own = (text: string) => ({ experiment: 'own', fault: text });
describe('refused before anything is created', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unbounded duration',
      own('{kind: PodChaos, spec: {action: pod-failure, mode: one}}'),
      /without a duration never ends/,
    ],
    [
      'an empty duration',
      own('{kind: PodChaos, spec: {action: pod-failure, duration: ""}}'),
      /without a duration never ends/,
    ],
    [
      'a negative duration',
      own('{kind: PodChaos, spec: {action: pod-failure, duration: "-5m"}}'),
      /"-5m" is no duration that ends/,
    ],
    [
      'a duration of an hour',
      own('{kind: PodChaos, spec: {action: pod-failure, duration: 1h}}'),
      /from 1s to 600s/,
    ],
    [
      'a percentage that is no pod',
      { experiment: 'pod-kill', percent: '10%' },
      /10 % of 2 ready pods is no pod/,
    ],
    [
      'the same by an object',
      own('{kind: PodChaos, spec: {action: pod-kill, mode: fixed-percent, value: "30"}}'),
      /30 % of 2 ready pods is no pod/,
    ],
    [
      'a mode that may choose nobody',
      own('{kind: PodChaos, spec: {action: pod-kill, mode: random-max-percent, value: "50"}}'),
      /may choose no pod at all/,
    ],
    [
      'a pod of stable',
      { experiment: 'pod-kill', 'pod-names': '["shop-stable-0"]' },
      /not one of the canary's/,
    ],
    [
      'pods of another namespace',
      own('{kind: PodChaos, spec: {action: pod-kill, selector: {namespaces: [kube-system]}}}'),
      /The namespace kube-system is not that of the release/,
    ],
    [
      'pods by another namespace',
      own('{kind: PodChaos, spec: {action: pod-kill, selector: {pods: {kube-system: [dns]}}}}'),
      /The namespace kube-system is not that of the release/,
    ],
    [
      'a partition of everything',
      own('{kind: NetworkChaos, spec: {action: partition, duration: 30s}}'),
      /drops every packet of the pod/,
    ],
    [
      'a preset without its target',
      { experiment: 'partition-from' },
      /needs to be told what it concerns/,
    ],
    [
      'rules on other pods',
      own(
        '{kind: NetworkChaos, spec: {action: partition, duration: 30s, target: {mode: all, selector: {pods: {shop: [a]}}}}}',
      ),
      /target puts rules on the pods/,
    ],
    [
      'a delay without its block',
      own('{kind: NetworkChaos, spec: {action: delay, duration: 30s}}'),
      /can never recover it/,
    ],
    [
      'stress-ng arguments',
      own('{kind: StressChaos, spec: {stressngStressors: "--cpu 1", duration: 30s}}'),
      /ends the controller/,
    ],
    [
      'a volume that is not mounted',
      { experiment: 'io-latency', 'volume-path': '/data' },
      /mounts no volume at \/data/,
    ],
    [
      'an unknown container',
      { experiment: 'container-kill', container: 'nobody' },
      /has no container nobody/,
    ],
    [
      'a kind that cannot be proven',
      own('{kind: KernelChaos, spec: {duration: 30s}}'),
      /no kind that can be proven/,
    ],
    [
      'a selector of its own',
      own('{kind: PodChaos, spec: {action: pod-kill, selector: {nodes: [n1]}}}'),
      /resolved by Chaos Mesh/,
    ],
    [
      'a remote cluster',
      own('{kind: PodChaos, spec: {action: pod-kill, remoteCluster: other}}'),
      /cannot be proven from here/,
    ],
    [
      'too few pods that remain',
      { experiment: 'pod-kill', 'min-healthy': '6' },
      /fewer than 6 would remain/,
    ],
    ['a limit below the floor', { experiment: 'worker-kill' }, /3 s is below the floor of 70 s/],
    [
      'an experiment about work without a ledger',
      { experiment: 'worker-kill', limit: '170' },
      /no probe keeps a ledger/,
    ],
    [
      'a fault too short to show anything',
      { experiment: 'redis-split-brain', targets: '["10.1.1.1"]' },
      /nothing can be seen of it before 40 s/,
    ],
    [
      'a frozen repository',
      { experiment: 'pod-kill', freeze: 'incident 42' },
      /Faults are frozen: incident 42/,
    ],
    ['a leader that nobody named', { experiment: 'leader-kill' }, /leader-lease/],
    ['an IPv6 address', { experiment: 'partition-from', targets: '["fd00::1"]' }, /only IPv4/],
    [
      'everybody as a network',
      { experiment: 'partition-from', targets: '["0.0.0.0/0"]' },
      /nearly every address/,
    ],
  ])('%s', async (_what, more, expected) => {
    await refused(more, expected, await released());
  });
  test('a namespace that lacks its annotation, when Chaos Mesh asks for it', async () => {
    await refused(
      { experiment: 'pod-kill', 'filter-namespace': 'on' },
      /lacks the annotation chaos-mesh.org\/inject/,
    );
  });
  test('a second experiment on the workload, of whatever kind', async () => {
    const release = await released();
    await embedded.cluster.create(resources.stressChaos, {
      apiVersion: 'chaos-mesh.org/v1alpha1',
      kind: 'StressChaos',
      metadata: { name: 'other', namespace, labels: { 'sluice.dev/workload': 'shop' } },
      spec: { mode: 'all', selector: {}, stressors: { cpu: { workers: 1 } } },
    } as never);
    await expect(
      injected(own('{kind: PodChaos, spec: {action: pod-kill, mode: one}}'), { release }),
    ).rejects.toThrow(/The experiment other on shop has not ended/);
    await embedded.cluster.remove(resources.stressChaos, namespace, 'other');
  });
  test('pods on the network of their node', async () => {
    const release = await released();
    const { store } = embedded.server;
    const { builtInResources } = await import('../../../src/sandbox/kubernetes/resource-types.ts');
    for (const pod of store.list(builtInResources.pods, namespace))
      store.update(builtInResources.pods, { ...pod, spec: { ...pod.spec, hostNetwork: true } });
    await refused({ experiment: 'pod-kill' }, /hostNetwork/, release);
  });
  test('what a ConfigMap of the namespace freezes', async () => {
    const release = await released();
    await freeze('incident');
    await refused(
      { experiment: 'pod-kill' },
      /sluice-freeze of i\d+ freezes faults: incident/,
      release,
    );
  });
  test('what Chaos Mesh itself refuses', async () => {
    const release = await released();
    mesh.misbehave({ webhookDown: true });
    await refused({ experiment: 'pod-kill' }, /failed calling webhook/, release);
  });
  test('what nothing would end, since the controller is down', async () => {
    const release = await released();
    await embedded.cluster.create(resources.leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'chaos-mesh', namespace: 'chaos-mesh' },
      spec: { renewTime: '2020-01-01T00:00:00.000000Z' },
    } as never);
    const admin = {
      experiment: 'own',
      fault: '{kind: NetworkChaos, spec: {action: delay, delay: {latency: 1ms}, duration: 5s}}',
    };
    await refused(admin, /nothing would end the fault/, release).finally(() =>
      embedded.cluster.remove(resources.leases, 'chaos-mesh', 'chaos-mesh'),
    );
  });
  test('what runs already when the steady state is not met, with nothing injected', async () => {
    const release = await released();
    says = (path) => (path === '/orders' ? 500 : undefined);
    const probes = '[{name: orders, kind: http, path: /orders, status: "200"}]';
    const ran = await injected({ experiment: 'pod-kill', probes }, { release });
    expect(ran.outputs).toMatchObject({ verdict: 'inconclusive', cleanup: 'none' });
    expect(ran.evidence.reasons[0]).toMatch(
      /nothing was injected, since the steady state was not met: orders/,
    );
    await nothingLeft();
  });
});
const freeze = (reason: string) =>
  embedded.cluster.create(resources.configMaps, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'sluice-freeze', namespace },
    data: { reason },
  } as never);

describe('a fault that lasts ends at once', () => {
  const delay = { experiment: 'network-delay', duration: '60s', targets: '["10.1.1.1"]' };
  /** What is done two seconds after the injection. */
  const meanwhile = (act: () => unknown): void => {
    const stop = embedded.server.store.onChange(({ resource, type }) => {
      if (resource.plural !== 'networkchaos' || type !== 'ADDED') return;
      stop();
      setTimeout(act, 1500);
    });
  };
  test.each<[string, () => unknown, string, RegExp]>([
    [
      'when what must hold does not',
      () => {
        says = (path) => (path === '/readyz' ? 503 : undefined);
      },
      'fail',
      /readiness was violated 5 times in a row/,
    ],
    ['when somebody freezes faults', () => freeze('stop'), 'inconclusive', /sluice-freeze .*stop/],
  ])(
    '%s',
    async (_what, act, verdict, expected) => {
      const release = await released();
      meanwhile(act);
      const ran = await injected(
        { ...delay, 'min-healthy': '0', 'recovery-timeout': '3s' },
        { release },
      );
      expect(ran.outputs).toMatchObject({ verdict, cleanup: 'proven' });
      expect(ran.evidence.reasons.join('\n')).toMatch(expected);
      await nothingLeft();
    },
    60_000,
  );
  test('when the run is told to stop, and says that nothing was proven', async () => {
    const release = await released();
    const stop = new AbortController();
    meanwhile(() => stop.abort(new Error('SIGTERM')));
    const ran = await injected(delay, { release, signal: stop.signal });
    expect(ran.outputs).toMatchObject({ verdict: 'inconclusive', cleanup: 'proven' });
    await nothingLeft();
  }, 60_000);
  test('when a pod that was hit is replaced, since the new one is not hit', async () => {
    const release = await released();
    meanwhile(async () => {
      const { items } = await embedded.cluster.list<Pod>(resources.pods, namespace, {
        labelSelector: 'sluice.dev/track=canary',
      });
      for (const { metadata } of items)
        await embedded.cluster.remove(resources.pods, namespace, metadata.name, {
          gracePeriodSeconds: 0,
        });
    });
    const ran = await injected(delay, { release });
    expect(ran.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(ran.evidence.reasons.join('\n')).toMatch(/was replaced or restarted meanwhile/);
    await nothingLeft();
  }, 60_000);
  test("when the cluster's own status check fails, without the runner", async () => {
    const release = await released();
    const inside = { 'abort-url': 'http://shop/readyz', 'allow-http': 'true' };
    meanwhile(() => mesh.answerStatusChecks(() => false));
    const ran = await injected(
      { ...delay, ...inside, experiment: 'latency-500ms', duration: '6s' },
      { release },
    );
    expect(ran.evidence.facts.scenario?.spec).toMatchObject({ entry: 'guarded' });
    expect(ran.outputs['cleanup']).toBe('proven');
    await nothingLeft();
  }, 60_000);
});

describe('what Chaos Mesh does wrong', () => {
  const partition = {
    experiment: 'partition-from',
    duration: '3s',
    targets: '["10.1.1.1"]',
    'min-healthy': '0',
  };
  test.each<[string, Parameters<ChaosMesh['misbehave']>[0], string, string, RegExp]>([
    [
      'it never injects',
      { neverInjects: true },
      'inconclusive',
      'rescued',
      /unable to flush ip sets/,
    ],
    [
      'no daemon reads the rules',
      { daemonMissing: true },
      'inconclusive',
      'rescued',
      /no daemon on node/,
    ],
    [
      'it says so and does nothing',
      { lies: true },
      'inconclusive',
      'proven',
      /PodNetworkChaos of \S+ is not there/,
    ],
    [
      'it cannot take it back',
      { neverRecovers: true },
      'inconclusive',
      'rescued',
      /the daemon is gone/,
    ],
    [
      'it leaves its rules behind',
      { leavesRules: true },
      'inconclusive',
      'rescued',
      /what it had left was taken away/,
    ],
  ])(
    '%s',
    async (_what, wrong, verdict, cleanup, expected) => {
      const release = await released();
      mesh.misbehave(wrong);
      const ran = await injected(partition, { release });
      expect({ ...ran.outputs, reasons: ran.evidence.reasons }).toMatchObject({ verdict, cleanup });
      expect(
        [...ran.evidence.reasons, ...ran.evidence.measurements.map(({ reason }) => reason)].join(
          '\n',
        ),
      ).toMatch(expected);
      await nothingLeft();
    },
    180_000,
  );
  test('its controller dies while the fault lasts: the pods are clean, the step fails loudly', async () => {
    const release = await released();
    const stop = embedded.server.store.onChange(({ resource, object }) => {
      if (resource.plural === 'podnetworkchaos' && object.status?.['observedGeneration'] === 1) {
        stop();
        setTimeout(() => mesh.misbehave({ controllerDown: true }), 300);
      }
    });
    await expect(injected(partition, { release })).rejects.toThrow(
      /A fault was left behind.*no pod has the fault any more/,
    );
    for (const { spec } of (await embedded.cluster.list<Pod>(resources.podNetworkChaos, namespace))
      .items)
      expect(JSON.stringify(spec)).not.toContain('sluice-');
    mesh.misbehave({});
    await until(
      async () =>
        (await embedded.cluster.list(resources.networkChaos, namespace)).items.length === 0,
    );
  }, 180_000);
});

describe('experiments about work', () => {
  const ledger = (more = '') =>
    `[{name: work, kind: ledger, rate: 10, drain: 5s, submit: {path: "/submit?id=$id", method: GET}, effects: {path: /effects, of: stable}${more}}]`;
  test('a kill with a ledger counts what was lost and doubled: nothing', async () => {
    const ran = await injected({ experiment: 'pod-termination', probes: ledger() });
    expect(ran.verdicts).toMatchObject({ ...proven, 'ledger-work-lost': 'pass' });
  }, 60_000);
  test('five rounds of a worker kill say what five rounds can show', async () => {
    const settings =
      '{lease: 1s, heartbeat: 1s, grace: 0s, poll: 1s, retry-min: 0s, retry-max: 0s, forward: 0s}';
    const ran = await injected({
      experiment: 'worker-kill',
      limit: '3',
      settings,
      probes: ledger(),
      rounds: '2',
    });
    expect(ran.evidence.reasons.join('\n')).toMatch(/2 rounds with 0 failed show at 95 %/);
    expect(ran.verdicts['injection-proven']).toBe('pass');
    await nothingLeft();
  }, 120_000);
  test('a leader kill follows its Lease to the next leader', async () => {
    const release = await released();
    const { items } = await embedded.cluster.list<Pod>(resources.pods, namespace, {
      labelSelector: 'sluice.dev/track=canary',
    });
    const [first] = items;
    const lease = (holder: string, transitions: number) => ({
      holderIdentity: holder,
      leaseDurationSeconds: 2,
      leaseTransitions: transitions,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    });
    await embedded.cluster.create(resources.leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'scheduler', namespace },
      spec: lease(`${first?.metadata.name}_1`, 1),
    } as never);
    const stop = embedded.server.store.onChange(({ resource, type }) => {
      if (resource.plural !== 'podchaos' || type !== 'ADDED') return;
      stop();
      setTimeout(
        () =>
          void embedded.cluster
            .patch(resources.leases, namespace, 'scheduler', {
              type: 'merge',
              body: { spec: lease('other_2', 2) },
            })
            .catch(() => undefined),
        3000,
      );
    });
    const ran = await injected(
      {
        experiment: 'leader-kill',
        'leader-lease': 'scheduler',
        settings: '{ttl: 2s, retry: 2s, heartbeat: 1s}',
      },
      { release },
    );
    expect({ verdicts: ran.verdicts, reasons: ran.evidence.reasons }).toMatchObject({
      verdicts: { ...proven, 'election-seconds': 'pass' },
    });
    expect(
      ran.evidence.measurements.find(({ name }) => name === 'election-seconds')?.reason,
    ).toMatch(/other_2 leads after/);
  }, 60_000);
});
test('a dry run shows which pods would be hit, for how long, and what ends it, and creates nothing', async () => {
  const ran = await injected({
    experiment: 'partition-from',
    targets: '["10.1.1.1"]',
    'dry-run': 'true',
    pods: '2',
    'min-healthy': '0',
  });
  const blast = JSON.parse(ran.outputs['blast-radius'] ?? '{}') as {
    pods: { containers: string[] }[];
    durationSeconds: number;
    percentOfCanary: number;
    endedBy: string[];
  };
  expect(blast).toMatchObject({
    durationSeconds: 30,
    percentOfCanary: 100,
    pods: [{ containers: ['shop'] }, { containers: ['shop'] }],
  });
  expect(blast.endedBy.join('\n')).toMatch(/its own duration of 30 s.*\n[\s\S]*the sweep, after/);
  expect(ran.said.join('\n')).toMatch(/Hits 2 pods: 100 % of the canary's ready pods/);
  expect(ran.outputs).toMatchObject({ verdict: 'inconclusive', cleanup: 'none', score: '' });
  await nothingLeft();
});
