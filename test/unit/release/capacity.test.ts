import { describe, expect, test } from '@jest/globals';
import { refuseUnfitPromotion, refuseUnfitRelease } from '../../../src/release/beside/fitness.ts';
import {
  isServing,
  leastOf,
  neededPods,
  percentBeyond,
  servingPods,
} from '../../../src/release/exposure/capacity.ts';
import { protectsFromSweep } from '../../../src/release/record/lease-standing.ts';
import type { Lease, Workload } from '../../../src/workload/objects.ts';
import { orders } from '../../support/kubernetes/orders.ts';
import { shop } from '../../support/kubernetes/shop.ts';

const of = (replicas: number, status: Workload['status'] = {}): Workload => {
  const { deployment } = shop('n', replicas);
  return { ...deployment, metadata: { ...deployment.metadata, generation: 2 }, status };
};

describe("the pods that everybody's work needs", () => {
  const weights = (before: number, stable: number, canary: number) =>
    neededPods({ countsPods: false, before, stable: of(stable), canary: of(canary) });
  const counts = (before: number, stable: number, canary: number) =>
    neededPods({ countsPods: true, before, stable: of(stable), canary: of(canary) });
  test.each([
    ['stable as it began', 4, 4, 1, 4],
    ['stable raised by its autoscaler or people', 3, 30, 1, 30],
    ['stable shrunk while the canary had everybody', 10, 2, 10, 10],
    ['stable without a pod', 10, 0, 10, 10],
    ['stable lowered by people, who served with both arms', 10, 4, 3, 7],
  ])('in front of weights: %s', (_what, before, stable, canary, needed) => {
    expect(weights(before, stable, canary)).toBe(needed);
  });
  test.each([
    ['stable reduced for the share', 10, 5, 5, 10],
    ['few consumers for few partitions', 10, 2, 2, 10],
    ['stable raised by people', 4, 6, 2, 6],
  ])('where counts make the share: %s', (_what, before, stable, canary, needed) => {
    expect(counts(before, stable, canary)).toBe(needed);
  });
  test('without a canary it is what stable has, without stable what was counted', () => {
    const one = { countsPods: false, before: 0, stable: of(3), canary: undefined };
    expect(neededPods(one)).toBe(3);
    expect(neededPods({ ...one, before: 5, stable: undefined })).toBe(5);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [8, 6],
  [10, 8],
  [30, 23],
])('of %d pods %d are enough to take everybody at once', (needed, least) => {
  expect(leastOf(needed)).toBe(least);
});
test.each([
  [0, 3, 100],
  [1, 3, 67],
  [2, 3, 34],
  [3, 3, 0],
  [5, 3, 0],
  [0, 0, 0],
])('%d ready pods of %d leave %d %% of the users to the canary', (ready, needed, percent) => {
  expect(percentBeyond(ready, needed)).toBe(percent);
});
test('pods serve when they are ready and stay; after a new template those that run it, once its controller has looked', () => {
  const status = { observedGeneration: 2, readyReplicas: 3, updatedReplicas: 1 };
  expect(servingPods(of(3, status))).toBe(3);
  expect(servingPods(of(1, status))).toBe(1);
  expect(servingPods(of(3, status), true)).toBe(1);
  expect(servingPods(of(3, { ...status, observedGeneration: 1 }), true)).toBe(0);
  expect(servingPods(undefined)).toBe(0);
});
test('a workload that is being deleted serves nobody, whatever its status says', () => {
  const workload = of(2, { readyReplicas: 2 });
  const deletionTimestamp = '2026-01-01T00:00:00Z';
  expect(isServing(workload)).toBe(true);
  expect(isServing({ ...workload, metadata: { ...workload.metadata, deletionTimestamp } })).toBe(
    false,
  );
});

describe('a rollout that leaves nobody to serve', () => {
  const release = (spec: object) => () =>
    refuseUnfitRelease({ ...of(3), spec: { ...of(3).spec, ...spec } }, { countsPods: false });
  const rolling = (maxUnavailable: number | string, maxSurge: number | string, replicas = 3) => ({
    replicas,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, maxSurge } },
  });
  test.each([
    [{ strategy: { type: 'Recreate' } }, /Recreate/],
    [rolling('100%', '25%'), /may lose all of its 3 pods/],
    [rolling(3, 0), /may lose all of its 3 pods/],
    [rolling(1, 1, 1), /may lose all of its 1 pods/],
    [rolling(0, 0, 1), /may lose all of its 1 pods/],
    [{ paused: true }, /is paused/],
    [{ revisionHistoryLimit: 0 }, /revisionHistoryLimit 0/],
  ])('refuses %j', (spec, expected) => {
    expect(release(spec)).toThrow(expected);
  });
  test.each([
    [{}],
    [{ strategy: undefined }],
    [rolling('25%', '25%', 1)],
    [rolling('99%', 0)],
    [rolling(2, 0)],
    [rolling(0, 0, 2)],
    [{ paused: false, revisionHistoryLimit: 1 }],
    [rolling('100%', 1, 0)],
  ])('takes %j', (spec) => {
    expect(release(spec)).not.toThrow();
  });
  const set = (replicas: number, limit?: number | string): Workload => {
    const { statefulSet } = orders('n', replicas);
    const rollingUpdate = limit === undefined ? {} : { maxUnavailable: limit };
    return {
      ...statefulSet,
      spec: { ...statefulSet.spec, updateStrategy: { type: 'RollingUpdate', rollingUpdate } },
    };
  };
  test('a StatefulSet of one pod is released, and promoted when the canary has everybody', () => {
    expect(() => refuseUnfitRelease(set(1), { countsPods: false })).not.toThrow();
    expect(() => refuseUnfitPromotion(set(1), { canaryServesAll: false })).toThrow(/one pod/);
    expect(() => refuseUnfitPromotion(set(1), { canaryServesAll: true })).not.toThrow();
  });
  test('one that may lose all of its pods at once is not', () => {
    expect(() => refuseUnfitRelease(set(3, '100%'), { countsPods: false })).toThrow(/all of its 3/);
    expect(() => refuseUnfitRelease(set(3), { countsPods: false })).not.toThrow();
  });
});

describe('a lease that somebody renews', () => {
  const nowMs = Date.parse('2026-01-01T00:01:00Z');
  const lease = (leaseDurationSeconds: number): Lease => ({
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: 'sluice-shop' },
    spec: { holderIdentity: '1-1', renewTime: '2026-01-01T00:00:00.000000Z', leaseDurationSeconds },
  });
  test.each(['active', 'promoting'])('protects a release that is %s from the sweep', (state) => {
    expect(protectsFromSweep(lease(90), state, nowMs)).toBe(true);
    expect(protectsFromSweep(lease(59), state, nowMs)).toBe(false);
    expect(protectsFromSweep(undefined, state, nowMs)).toBe(false);
  });
  test.each(['abandoned', 'rolling-back', ''])('protects no release that is %j', (state) => {
    expect(protectsFromSweep(lease(90), state, nowMs)).toBe(false);
  });
});
