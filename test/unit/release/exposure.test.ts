import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planReplicas } from '../../../src/release/exposure/replicas-plan.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { canaryShare, weightPatch } from '../../../src/release/exposure/route-weights.ts';
import { type Matches, noMatches } from '../../../src/release/record/matches.ts';
import { jsonPatch } from '../../../src/sandbox/kubernetes/patch.ts';

describe('exposure by replicas', () => {
  test.each([
    [10, 10, { canary: 1, stable: 9 }],
    [10, 50, { canary: 5, stable: 5 }],
    [3, 50, { canary: 2, stable: 2 }],
    [3, 1, { canary: 1, stable: 3 }],
    [4, 100, { canary: 4, stable: 0 }],
    [1, 50, { canary: 1, stable: 1 }],
  ])('of %d pods at %d %%', (capacity, percent, expected) => {
    expect(planReplicas(capacity, percent)).toMatchObject(expected);
  });
  test('never undercuts the capacity, and no other counts are nearer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 99 }),
        (capacity, percent) => {
          const plan = planReplicas(capacity, percent);
          expect(plan.canary + plan.stable).toBeGreaterThanOrEqual(capacity);
          expect(plan.canary).toBeGreaterThanOrEqual(1);
          const gap = Math.abs(plan.achievedPercent - percent);
          for (let c = 1; c <= capacity; c++)
            for (let s = Math.max(1, capacity - c); s <= capacity; s++)
              expect(Math.abs((100 * c) / (c + s) - percent)).toBeGreaterThanOrEqual(gap - 1e-9);
        },
      ),
    );
  });
});

const route = (backendRefs: HttpRoute['spec']['rules']): HttpRoute => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'shop' },
  spec: { rules: backendRefs ?? [] },
});
const names = { stable: 'shop', canary: 'shop-canary' };
describe('exposure by weights', () => {
  const plain = route([
    { backendRefs: [{ name: 'shop', port: 80, weight: 1 }] },
    { backendRefs: [{ name: 'static', port: 80 }] },
  ]);
  const routed = (from: HttpRoute, percent: number): HttpRoute =>
    jsonPatch(from, weightPatch(from, names, percent)) as HttpRoute;
  test('gives the canary its share and leaves other rules alone', () => {
    const split = routed(plain, 10);
    expect(canaryShare(split, names)).toBe(10);
    expect(split.spec.rules?.[1]).toEqual(plain.spec.rules?.[1]);
  });
  test('0 % is the route as it was', () => {
    expect(routed(routed(plain, 37), 0)).toEqual(plain);
  });
  test('the same share again is no patch at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (tenths) => {
        const split = routed(plain, tenths / 10);
        expect(canaryShare(split, names)).toBeCloseTo(tenths / 10, 9);
        expect(weightPatch(split, names, tenths / 10)).toEqual([]);
      }),
    );
  });
  test('tests what it replaces: a change in between makes the patch fail', () => {
    const patch = weightPatch(plain, names, 10);
    expect(() => jsonPatch(routed(plain, 50), patch)).toThrow(/testing value/);
  });
  test('refuses a rule that is split with something else', () => {
    const foreign = route([{ backendRefs: [{ name: 'shop' }, { name: 'other' }] }]);
    expect(() => weightPatch(foreign, names, 10)).toThrow(/between shop and other/);
  });
});

describe('matched requests', () => {
  const matches = { headers: { 'X-Canary': 'true' }, sourceLabels: {} };
  const two = route([
    {
      name: 'api',
      matches: [
        { path: { type: 'PathPrefix', value: '/api' }, headers: [{ name: 'a', value: 'b' }] },
      ],
      filters: [{ type: 'RequestHeaderModifier' }],
      backendRefs: [{ name: 'shop', port: 80, weight: 1 }],
    },
    { backendRefs: [{ name: 'static', port: 80 }] },
  ]);
  const matched = (from: HttpRoute, percent: number, by: Matches = matches): HttpRoute =>
    jsonPatch(from, weightPatch(from, names, percent, by)) as HttpRoute;
  test('have a rule of their own in front, with what the rule behind does', () => {
    expect(matched(two, 0).spec.rules).toEqual([
      {
        matches: [
          {
            path: { type: 'PathPrefix', value: '/api' },
            headers: [
              { name: 'a', value: 'b' },
              { type: 'Exact', name: 'X-Canary', value: 'true' },
            ],
          },
        ],
        filters: [{ type: 'RequestHeaderModifier' }],
        backendRefs: [{ name: 'shop-canary', port: 80, weight: 1 }],
      },
      ...(two.spec.rules ?? []),
    ]);
  });
  test('say nothing about the share of the others', () => {
    expect(canaryShare(matched(two, 0), names)).toBe(0);
    expect(canaryShare(matched(two, 12.5), names)).toBe(12.5);
  });
  test('through any stages and back, the route is what it was', () => {
    const stage = fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(matches, { headers: { x: '1', y: '2' }, sourceLabels: {} }, noMatches),
    );
    fc.assert(
      fc.property(fc.array(stage, { maxLength: 5 }), (stages) => {
        const last = stages.reduce((from, [percent, by]) => matched(from, percent, by), two);
        const [percent, by] = stages.at(-1) ?? [0, noMatches];
        expect(weightPatch(last, names, percent, by)).toEqual([]);
        expect(matched(last, 0, noMatches)).toEqual(two);
      }),
    );
  });
  test('are refused when the route would have more rules than Gateway API allows', () => {
    const many = route(Array.from({ length: 9 }, () => ({ backendRefs: [{ name: 'shop' }] })));
    expect(() => weightPatch(many, names, 10, matches)).toThrow(/18 rules, more than the 16/);
  });
  test('the way back is open when somebody split the rule meanwhile', () => {
    const meanwhile = route([
      {
        backendRefs: [
          { name: 'shop', weight: 900 },
          { name: 'shop-canary', weight: 100 },
          { name: 'other', weight: 500 },
        ],
      },
    ]);
    expect(matched(meanwhile, 0, noMatches).spec.rules?.[0]?.backendRefs).toEqual([
      { name: 'shop', weight: 1000 },
      { name: 'other', weight: 500 },
    ]);
  });
});
