import { describe, expect, test } from '@jest/globals';
import { countsAt, surgeOf, unavailableOf } from '../../../src/release/argo-rollouts/counts.ts';
import { recordOn } from '../../../src/release/argo-rollouts/record.ts';
import {
  isSettled,
  type Rollout,
  routedPercent,
  templateFrom,
} from '../../../src/release/argo-rollouts/rollout.ts';
import { type Move, moveTowards } from '../../../src/release/argo-rollouts/standing.ts';
import { stopAt, stopsOf } from '../../../src/release/argo-rollouts/steps.ts';
import { deadManJob } from '../../../src/release/dead-man/job.ts';
import type { ReplicaSet } from '../../../src/workload/objects.ts';
import { shopRollout, twoStops } from '../../support/kubernetes/rollout.ts';

describe('the stops of a Rollout', () => {
  test('are weights with an endless pause before the next weight', () => {
    expect(
      stopsOf([
        { setWeight: 5 },
        { pause: { duration: '1m' } },
        { setWeight: 20 },
        { analysis: {} },
        { pause: { duration: 30 } },
        { pause: {} },
        { pause: {} },
        { setWeight: 60 },
      ]),
    ).toEqual([{ percent: 20, pauseIndex: 5 }]);
  });
  test('a share without one is refused with the steps that there are and those that are missing', () => {
    expect(() => stopAt([{ setWeight: 20 }, { pause: { duration: '1m' } }], 20, 'shop')).toThrow(
      /has setWeight 20, pause for 1m.*\(none\).*\{setWeight: 20\} and \{pause: \{\}\}/s,
    );
    expect(() => stopAt([], 20, 'shop')).toThrow('has no steps');
  });
});

describe('the counts of a basic canary', () => {
  // As the real controller settles (test/cluster/argo-rollouts.test.ts holds them against it).
  test.each([
    [10, 10, { maxSurge: 1 }, 1, 9],
    [4, 25, { maxSurge: 0 }, 1, 3],
    [3, 50, { maxSurge: 1 }, 2, 2],
    [3, 50, { maxSurge: 0 }, 2, 1],
    [3, 10, { maxSurge: 0 }, 1, 2],
    [3, 10, { maxSurge: 1 }, 1, 3],
    [2, 90, { maxSurge: 0 }, 1, 1],
    [1, 50, { maxSurge: 1 }, 1, 1],
    [1, 40, { maxSurge: 0 }, 0, 1],
    [5, 100, { maxSurge: 1 }, 5, 0],
    [0, 50, { maxSurge: 1 }, 0, 0],
  ])('%d pods at %d %%, %j', (replicas, percent, strategy, canary, stable) => {
    expect(countsAt(replicas, percent, strategy)).toMatchObject({ canary, stable });
  });
  test('say which share that is', () => {
    expect(countsAt(4, 25, { maxSurge: 0 }).achievedPercent).toBe(25);
    expect(countsAt(3, 10, { maxSurge: 1 }).achievedPercent).toBe(25);
  });
  test('surge rounds up, unavailability down, and one of them is never nothing', () => {
    expect([surgeOf(3, {}), unavailableOf(3, {})]).toEqual([1, 0]);
    expect(unavailableOf(3, { maxSurge: 0, maxUnavailable: '10%' })).toBe(1);
    expect(unavailableOf(2, { maxSurge: 1, maxUnavailable: 5 })).toBe(2);
  });
});

describe('the next move towards a stop', () => {
  const stop = { percent: 50, pauseIndex: 3 };
  const paused = [{ reason: 'CanaryPauseStep' }];
  const at = (status: Rollout['status'], spec: Partial<Rollout['spec']> = {}): Move => {
    const rollout = shopRollout('n');
    return moveTowards(
      {
        ...rollout,
        metadata: { ...rollout.metadata, generation: 2 },
        spec: { ...rollout.spec, ...spec },
        status: {
          observedGeneration: '2',
          stableRS: 'old',
          currentPodHash: 'new',
          phase: 'Progressing',
          ...status,
        },
      },
      stop,
      'old',
    );
  };
  test.each<[string, Rollout['status'], Move['kind']]>([
    [
      'a change that the controller has not seen',
      { observedGeneration: '1', pauseConditions: paused, currentStepIndex: 3 },
      'wait',
    ],
    ['one that it has not begun with', { currentPodHash: 'old', currentStepIndex: 4 }, 'wait'],
    ['pods that come', { currentStepIndex: 0 }, 'wait'],
    ['a pause on the way', { currentStepIndex: 1, pauseConditions: paused }, 'promote-step'],
    ['the weight itself', { currentStepIndex: 2 }, 'wait'],
    ['the pause that was asked', { currentStepIndex: 3, pauseConditions: paused }, 'reached'],
    ['a step beyond', { currentStepIndex: 4 }, 'stopped'],
    ['an abort', { abort: true, currentStepIndex: 0 }, 'stopped'],
    ['a promotion by hand', { stableRS: 'new' }, 'stopped'],
    [
      'an analysis that does not know',
      { pauseConditions: [{ reason: 'InconclusiveAnalysisRun' }] },
      'stopped',
    ],
    [
      'a deadline that passed',
      { phase: 'Degraded', message: 'ProgressDeadlineExceeded: x' },
      'stopped',
    ],
    [
      'the memory of an abort after a retry',
      { phase: 'Degraded', message: 'RolloutAborted: x' },
      'wait',
    ],
    [
      'a spec that is not one',
      { conditions: [{ type: 'InvalidSpec', status: 'True', message: 'x' }] },
      'stopped',
    ],
  ])('%s', (_what, status, kind) => {
    expect(at(status).kind).toBe(kind);
  });
  test('a pause by a person stops it, and so does a pause of some length not', () => {
    expect(at({}, { paused: true })).toMatchObject({ kind: 'stopped' });
    const strategy = {
      canary: { steps: [{ setWeight: 25 }, { pause: { duration: '1m' } }, ...twoStops] },
    };
    expect(at({ currentStepIndex: 1, pauseConditions: paused }, { strategy }).kind).toBe('wait');
  });
});

describe('a Rollout with traffic routing', () => {
  const routed = (status: Rollout['status']): Rollout => ({
    ...shopRollout('n', { canary: { trafficRouting: { nginx: {} }, steps: twoStops } }),
    status: { observedGeneration: '1', ...status },
  });
  const serving = { stableRS: 'a', currentPodHash: 'a', updatedReplicas: 4, availableReplicas: 4 };
  const weights = (weight: number, podTemplateHash: string) => ({
    weights: { canary: { weight, podTemplateHash } },
  });
  test('is settled while pods of the version before are on their way out, but not while users are with them', () => {
    const leaving = { ...serving, replicas: 5 };
    expect(isSettled(routed({ ...leaving, canary: weights(0, 'a') }))).toBe(true);
    expect(isSettled(routed({ ...leaving, canary: weights(25, 'b') }))).toBe(false);
    const { status = {}, ...plain } = {
      ...shopRollout('n'),
      status: { ...leaving, observedGeneration: '1' },
    };
    expect(isSettled({ ...plain, status })).toBe(false);
  });
  test('has the share that its data plane was told for this very version', () => {
    expect(routedPercent(routed({ currentPodHash: 'b', canary: weights(25, 'b') }))).toBe(25);
    expect(routedPercent(routed({ currentPodHash: 'c', canary: weights(25, 'b') }))).toBe(0);
    expect(routedPercent(routed({ currentPodHash: 'c' }))).toBe(0);
  });
});

describe('the template of a ReplicaSet', () => {
  const replicaSet = (metadata: object, spec: object): ReplicaSet => ({
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: 'shop-1',
      annotations: {
        'rollout.argoproj.io/ephemeral-metadata':
          '{"labels":{"role":"stable"},"annotations":{"a":"1"}}',
      },
    },
    spec: {
      template: {
        metadata,
        spec: { containers: [{ name: 'shop', image: 'i' }], ...spec },
      },
    },
  });
  test('is without the hash, and without what the strategy put into it', () => {
    const rollout = shopRollout('n', { canary: { antiAffinity: {}, steps: twoStops } });
    const given = replicaSet(
      {
        labels: { app: 'shop', role: 'stable', 'rollouts-pod-template-hash': 'x' },
        annotations: { a: '1', b: '2' },
      },
      { affinity: { podAntiAffinity: {} } },
    );
    expect(templateFrom(given, rollout)).toEqual({
      metadata: { labels: { app: 'shop' }, annotations: { b: '2' } },
      spec: { containers: [{ name: 'shop', image: 'i' }] },
    });
  });
  test('keeps an affinity that is its own', () => {
    const affinity = { nodeAffinity: {} };
    const found = templateFrom(replicaSet({}, { affinity }), shopRollout('n'));
    expect(found.spec).toMatchObject({ affinity });
  });
});

describe('the record on a Rollout', () => {
  const rollout = (annotations: Record<string, string>): Rollout => {
    const { metadata, ...rest } = shopRollout('n');
    return { ...rest, metadata: { ...metadata, annotations } };
  };
  test('there is none without a release', () => {
    expect(recordOn(rollout({ 'sluice.dev/other': 'x' }))).toBeUndefined();
  });
  test('one that cannot be read is said to be on a Rollout', () => {
    expect(() => recordOn(rollout({ 'sluice.dev/release': 'shop-1' }))).toThrow(
      /The Rollout n\/shop/,
    );
  });
});

test('the switch of a Rollout is told so, and belongs to it', () => {
  const rollout = { ...shopRollout('n'), metadata: { name: 'shop', namespace: 'n', uid: 'u' } };
  const request = { image: 'i', command: ['sluice'], ttlMs: 60_000, serviceAccount: 's' };
  const job = deadManJob('n', 'shop', request, rollout);
  expect(JSON.stringify(job.spec)).toContain('"--workload-kind","Rollout"');
  expect(job.metadata.ownerReferences).toEqual([
    { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'shop', uid: 'u' },
  ]);
});
