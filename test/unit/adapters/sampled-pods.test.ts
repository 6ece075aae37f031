import { describe, expect, it } from '@jest/globals';
import { sampledPods } from '../../../src/adapters/pods/sampled-pods.ts';

const arm = (name: string, pods: number) => ({
  namespace: 'a',
  pods: Array.from({ length: pods }, (_, i) => `${name}-${i}`),
});

describe('the pods that are asked at a look', () => {
  it('are all of them while there are few', () => {
    const arms = { canary: arm('c', 40), baseline: arm('s', 360) };
    expect(sampledPods(arms, 400)).toEqual(arms);
  });
  it('are a bounded part of many, the canary keeping its share', () => {
    const { canary, baseline } = sampledPods(
      { canary: arm('c', 1000), baseline: arm('s', 4000) },
      400,
    );
    expect([canary.pods.length, baseline.pods.length]).toEqual([80, 320]);
  });
  it('are nearly the same ones at the next look, when pods come and go', () => {
    const before = sampledPods({ canary: arm('c', 1000), baseline: arm('s', 4000) }, 400);
    const later = sampledPods({ canary: arm('c', 1000), baseline: arm('s', 3990) }, 400);
    const known = new Set([...before.canary.pods, ...before.baseline.pods]);
    const same = [...later.canary.pods, ...later.baseline.pods].filter((pod) => known.has(pod));
    expect(same.length).toBeGreaterThan(390);
  });
  it('are two of a small canary beside thousands, or the one that it has', () => {
    const two = sampledPods({ canary: arm('c', 3), baseline: arm('s', 4000) }, 400);
    expect(two.canary.pods).toHaveLength(2);
    const one = sampledPods({ canary: arm('c', 1), baseline: arm('s', 4000) }, 400);
    expect(one.canary.pods).toEqual(['c-0']);
  });
});
