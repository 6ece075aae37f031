import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { briefPod } from '../../../src/workload/brief-pod.ts';
import type { ContainerStatus, Event, Pod } from '../../../src/workload/objects.ts';
import { awaitReady, podReason } from '../../../src/workload/readiness.ts';
import { waitingFor } from '../../../src/workload/waiting.ts';
import { virtualClock } from '../../faults/clock.ts';

type Status = NonNullable<Pod['status']>;
const placed = { type: 'PodScheduled', status: 'True' };
const pod = (status: Status, spec: object = {}): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'shop-abc', namespace: 'n', uid: 'u1' },
  spec: { nodeName: 'node-1', containers: [{ name: 'app' }], ...spec },
  status: { phase: 'Pending', conditions: [placed], ...status },
});
const event = (reason: string, message: string, more: object = {}): Event => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: reason },
  reason,
  message,
  involvedObject: { kind: 'Pod', name: 'shop-abc', uid: 'u1' },
  ...more,
});
const status = (state: ContainerStatus['state'], more: Partial<ContainerStatus> = {}) => ({
  name: 'app',
  ready: false,
  restartCount: 0,
  ...(state === undefined ? {} : { state }),
  ...more,
});
const creating = status({ waiting: { reason: 'ContainerCreating' } });
const initializing = status({ waiting: { reason: 'PodInitializing' } });
const running = status({ running: { startedAt: '2026-01-01T00:00:00Z' } });
const migrate = (state: ContainerStatus['state'], more: Partial<ContainerStatus> = {}) =>
  status(state, { name: 'migrate', ...more });

describe('a pod that is not ready waits for', () => {
  test.each<[string, Pod, readonly Event[], string, RegExp]>([
    [
      'a node',
      pod(
        {
          conditions: [
            { ...placed, status: 'False', reason: 'Unschedulable', message: '0/3 nodes: cpu' },
          ],
        },
        { nodeName: undefined },
      ),
      [],
      'unschedulable',
      /a node: 0\/3 nodes: cpu/,
    ],
    [
      'a scheduler that says nothing',
      pod({ conditions: [] }, { nodeName: undefined }),
      [],
      'unschedulable',
      /a node: no scheduler has said why/,
    ],
    [
      'scheduling gates',
      pod(
        { conditions: [{ ...placed, status: 'False', reason: 'SchedulingGated' }] },
        { nodeName: undefined, schedulingGates: [{ name: 'example.com/quota' }] },
      ),
      [],
      'unschedulable',
      /scheduling gates to be taken away: example\.com\/quota/,
    ],
    [
      'a volume',
      pod({ containerStatuses: [creating] }),
      [
        event('Scheduled', 'assigned'),
        event('FailedMount', 'MountVolume.SetUp failed: secret "shop-tls" not found'),
      ],
      'volume',
      /its volumes: FailedMount: .*secret "shop-tls" not found/,
    ],
    [
      'a disk',
      pod({ containerStatuses: [creating] }),
      [event('FailedAttachVolume', 'Multi-Attach error for volume "pvc-1"')],
      'volume',
      /FailedAttachVolume: Multi-Attach error/,
    ],
    [
      'its sandbox',
      pod({ containerStatuses: [creating] }),
      [event('FailedCreatePodSandBox', 'failed to setup network: no IP addresses')],
      'sandbox',
      /its sandbox: FailedCreatePodSandBox: .*no IP addresses/,
    ],
    [
      'its node, without an event',
      pod({ containerStatuses: [creating] }),
      [],
      'sandbox',
      /its node node-1 to make its sandbox.*ContainerCreating/,
    ],
    [
      'an image that is being pulled, and no longer for the volume that came at last',
      pod({ containerStatuses: [creating] }),
      [event('FailedMount', 'timed out'), event('Pulling', 'Pulling image "shop:2"')],
      'image-pull',
      /its image: Pulling image "shop:2"/,
    ],
    [
      'an init container that runs',
      pod({
        initContainerStatuses: [migrate({ running: { startedAt: '2026-01-01T00:00:00Z' } })],
        containerStatuses: [initializing],
      }),
      [event('FailedMount', 'long ago'), event('Pulled', 'x')],
      'init-container',
      /its init container migrate, which runs since 2026-01-01T00:00:00Z/,
    ],
    [
      'an init container that failed and has not been started again',
      pod({
        initContainerStatuses: [
          migrate({ terminated: { exitCode: 3, reason: 'Error' } }, { restartCount: 1 }),
        ],
        containerStatuses: [initializing],
      }),
      [],
      'init-container',
      /init container migrate, which exited with code 3: Error \(restarted 1 times\)/,
    ],
    [
      'the readiness probe of a container, after an init container that is done',
      pod({
        initContainerStatuses: [migrate({ terminated: { exitCode: 0 } })],
        containerStatuses: [running],
      }),
      [event('Unhealthy', 'Readiness probe failed: HTTP probe failed with statuscode: 503')],
      'probe',
      /readiness of its container app: Readiness probe failed: .*503/,
    ],
    [
      'the startup probe, beside a sidecar that has started',
      pod({
        initContainerStatuses: [
          migrate(running.state, { name: 'mesh', started: true, ready: true }),
        ],
        containerStatuses: [{ ...running, started: false }],
      }),
      [
        event('Unhealthy', 'Startup probe failed: connection refused'),
        event('Unhealthy', 'Readiness probe failed: of the sidecar'),
      ],
      'probe',
      /startup of its container app: Startup probe failed: connection refused/,
    ],
    [
      'a probe of which no event speaks',
      pod({ containerStatuses: [{ ...running, restartCount: 2 }] }),
      [],
      'deadline',
      /readiness probe has not passed yet, and no event says why \(restarted 2 times\)/,
    ],
    [
      'a readiness gate',
      pod(
        {
          conditions: [
            placed,
            { type: 'lb/health', status: 'False', reason: 'Target.Registering', message: 'wait' },
          ],
          containerStatuses: [{ ...running, ready: true }],
        },
        { readinessGates: [{ conditionType: 'lb/health' }] },
      ),
      [],
      'readiness-gate',
      /its readiness gate lb\/health: Target\.Registering: wait/,
    ],
    [
      'another, since it was evicted',
      pod({ phase: 'Failed', reason: 'Evicted', message: 'low on memory' }),
      [],
      'pod-failed',
      /it failed: Evicted: low on memory/,
    ],
  ])('%s', (_what, given, events, reason, what) => {
    const found = waitingFor(briefPod(given), events);
    expect(found).toMatchObject({ reason, what: expect.stringMatching(what) });
  });
  test('nothing when it is ready', () => {
    const conditions = [placed, { type: 'Ready', status: 'True' }];
    expect(waitingFor(pod({ conditions }), [])).toBeUndefined();
  });
});

describe('why pods are not ready', () => {
  const clusterOf = (objects: { deployment?: object; pod: Pod; events: readonly Event[] }) =>
    ({
      list: () => Promise.resolve({ resourceVersion: '1', items: objects.events }),
      podLogs: () => Promise.resolve('connecting\nno database\n'),
      async *watch(
        type: { plural: string },
        _namespace: string,
        { keep }: { keep?: (one: unknown) => unknown },
        signal: AbortSignal,
      ) {
        const all = type.plural === 'pods' ? [objects.pod] : [objects.deployment];
        yield { type: 'SYNC', objects: keep === undefined ? all : all.map(keep) };
        await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
      },
    }) as unknown as Cluster;
  const deployment = {
    kind: 'Deployment',
    metadata: { name: 'shop', namespace: 'n', generation: 1 },
    spec: { replicas: 1 },
    status: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, conditions: [] },
  };
  const waited = async (given: Pod, events: readonly Event[], clock: Clock) =>
    await awaitReady({
      cluster: clusterOf({ deployment, pod: given, events }),
      clock,
      workload: { kind: 'Deployment', namespace: 'n', name: 'shop' },
      selector: 'app=shop',
      timeoutMs: 60_000,
      signal: new AbortController().signal,
    });
  test('an init container in a crash loop ends the wait at once, with its exit code and its log', async () => {
    const stuck = migrate(
      { waiting: { reason: 'CrashLoopBackOff' } },
      { restartCount: 4, lastState: { terminated: { exitCode: 1, reason: 'Error' } } },
    );
    const given = pod({ initContainerStatuses: [stuck], containerStatuses: [initializing] });
    const clock = virtualClock();
    const found = await waited(given, [], clock).finally(clock.stop);
    expect(found).toMatchObject({
      ready: false,
      why: {
        reason: 'crash-loop',
        pod: 'shop-abc',
        message: expect.stringMatching(/init container migrate exited with code 1 \(Error\)/),
        logTail: ['connecting', 'no database'],
      },
    });
    expect(found.seconds).toBeLessThan(30);
  });
  test('at the deadline it is told how many are ready and what one waits for now', async () => {
    const clock = virtualClock();
    const events = [event('FailedMount', 'secret "shop-tls" not found')];
    const given = pod({ containerStatuses: [creating] });
    const found = await waited(given, events, clock).finally(clock.stop);
    expect(found).toMatchObject({
      why: {
        message:
          '0 of 1 pods ready after 60 s: shop-abc waits for its volumes: FailedMount: secret "shop-tls" not found',
      },
    });
  });
  test('the latest event counts, and none of an earlier pod of the same name', async () => {
    const place = {
      namespace: 'n',
      cluster: clusterOf({
        pod: pod({}),
        events: [
          event('FailedMount', 'the second', { lastTimestamp: '2026-01-01T00:02:00Z' }),
          event('FailedMount', 'the first', { lastTimestamp: '2026-01-01T00:01:00Z' }),
          event('FailedMount', 'of another', {
            involvedObject: { kind: 'Pod', name: 'shop-abc', uid: 'u0' },
          }),
        ],
      }),
    };
    const found = await podReason(place, [pod({ containerStatuses: [creating] })]);
    expect(found?.message).toMatch(/the second$/);
  });
});
