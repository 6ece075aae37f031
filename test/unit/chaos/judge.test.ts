import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChaosObservation, judgeChaos } from '../../../src/chaos/judge.ts';
import { chaosName, chaosObject } from '../../../src/chaos/spec.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const observation = (more: Partial<ChaosObservation> = {}): ChaosObservation => ({
  experiment: 'pod-kill',
  targets: ['a'],
  injectedAt: { loMs: 0, hiMs: 1000 },
  injectionDetail: 'proven',
  recoveredAt: { loMs: 5000, hiMs: 6000 },
  readyMinimum: 3,
  readyBefore: 4,
  cleanup: 'proven',
  cleanupDetail: 'gone',
  notes: [],
  ...more,
});
const parameters = { recoveryTimeoutSeconds: 10, minHealthy: 1 };
const verdict = (more: Partial<ChaosObservation>) =>
  judgeChaos(observation(more), parameters).verdict;

describe('a fault', () => {
  test('that was proven, recovered from and cleaned up passes', () => {
    expect(verdict({})).toBe('pass');
  });
  test.each([
    ['was not proven', { injectedAt: null }, 'inconclusive'],
    ['was not recovered from', { recoveredAt: null }, 'fail'],
    ['took users below the minimum', { readyMinimum: 0 }, 'fail'],
    ['was left behind', { cleanup: 'leaked' }, 'fail'],
    ['had to be rescued', { cleanup: 'rescued' }, 'inconclusive'],
    ['was not ended', { cleanup: 'none' }, 'inconclusive'],
  ] as const)('that %s: %s', (_what, more, expected) => {
    expect(verdict(more)).toBe(expected);
  });
  test('passes only when even the latest recovery is in time, fails only when even the earliest is late', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(3000), (loMs, width) => {
        const recoveredAt = { loMs, hiMs: loMs + width };
        const expected =
          loMs + width <= 10_000 ? 'pass' : loMs - 1000 > 10_000 ? 'fail' : 'inconclusive';
        expect(verdict({ recoveredAt })).toBe(expected);
      }),
    );
  });
});
test('what is sent names exact pods, is bounded, owned and dated, and remembers which pods they were', () => {
  const { run } = recordedRuntime({}, { id: '9', attempt: 2 });
  const name = chaosName(run, 'network-delay');
  expect(name).toBe('sluice-9-2-network-delay');
  expect(chaosName(run, 'worker-kill', 3)).toBe('sluice-9-2-worker-kill-r3');
  const object = chaosObject(name, {
    fault: {
      name: 'network-delay',
      kind: 'NetworkChaos',
      spec: {
        action: 'delay',
        direction: 'to',
        externalTargets: ['10.0.0.1'],
        delay: { latency: '500ms', jitter: '0ms', correlation: '0' },
      },
      durationSeconds: 30,
    },
    namespace: 'n',
    workload: 'w',
    targets: [{ name: 'p', uid: 'u' }],
    expiresAt: 'T',
    owner: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'w-canary', uid: 'x' },
  });
  expect(object.spec).toEqual({
    action: 'delay',
    mode: 'all',
    selector: { pods: { n: ['p'] } },
    direction: 'to',
    externalTargets: ['10.0.0.1'],
    delay: { latency: '500ms', jitter: '0ms', correlation: '0' },
    duration: '30s',
  });
  expect(object.metadata).toMatchObject({
    labels: { 'app.kubernetes.io/managed-by': 'sluice', 'sluice.dev/workload': 'w' },
    annotations: { 'sluice.dev/expires-at': 'T', 'sluice.dev/targets': '{"p":"u"}' },
    ownerReferences: [{ uid: 'x' }],
  });
});
