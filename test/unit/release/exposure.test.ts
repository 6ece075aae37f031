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

describe('which reference is the workload', () => {
  const inNamespace = (rules: HttpRoute['spec']['rules']): HttpRoute => ({
    ...route(rules),
    metadata: { name: 'shop', namespace: 'n' },
  });
  const refsAfter = (from: HttpRoute, percent: number) =>
    (jsonPatch(from, weightPatch(from, names, percent)) as HttpRoute).spec.rules?.map(
      ({ backendRefs }) => backendRefs,
    );
  test.each([
    ['of another namespace', { name: 'shop', namespace: 'legacy', port: 80 }],
    ['of another kind', { name: 'shop', kind: 'ServiceImport', port: 80 }],
    ['of another group', { name: 'shop', group: 'net.gke.io', port: 80 }],
  ])('a backend of the same name %s is none', (_which, other) => {
    const from = inNamespace([{ backendRefs: [{ name: 'shop' }] }, { backendRefs: [other] }]);
    expect(refsAfter(from, 25)?.[1]).toEqual([other]);
    expect(canaryShare(inNamespace([{ backendRefs: [other] }]), names)).toBe(0);
    const mixed = inNamespace([{ backendRefs: [{ name: 'shop' }, other] }]);
    expect(() => weightPatch(mixed, names, 25)).toThrow(/splits a rule between shop and/);
  });
  test('a rule to a canary of another namespace is not taken for ours', () => {
    const theirs = { backendRefs: [{ name: 'shop-canary', namespace: 'legacy' }] };
    const from = inNamespace([theirs, { backendRefs: [{ name: 'shop' }] }]);
    expect(refsAfter(from, 25)?.[0]).toEqual(theirs.backendRefs);
  });
  test('said in full or by its defaults it is the same', () => {
    const full = { group: '', kind: 'Service', namespace: 'n', name: 'shop', port: 80 };
    const [refs] = refsAfter(inNamespace([{ backendRefs: [full] }]), 25) ?? [];
    expect(refs).toEqual([
      { ...full, weight: 750 },
      { ...full, name: 'shop-canary', weight: 250 },
    ]);
  });
  test('each rule keeps its own port', () => {
    const from = inNamespace([80, 9090].map((port) => ({ backendRefs: [{ name: 'shop', port }] })));
    expect(refsAfter(from, 10)?.map((refs) => refs?.map(({ port }) => port))).toEqual([
      [80, 80],
      [9090, 9090],
    ]);
  });
  test('two ports in one rule are refused: how they share is no guess', () => {
    const both = [80, 81].map((port) => ({ name: 'shop', port, weight: port }));
    const from = inNamespace([{ backendRefs: both }]);
    expect(() => weightPatch(from, names, 10)).toThrow(/several references to shop \(ports 80, 81/);
    expect(weightPatch(from, names, 0)).toEqual([]);
  });
});

describe('what matched requests are', () => {
  const matches = { headers: { 'X-Canary': 'true' }, sourceLabels: {} };
  const matched = (rule: object): HttpRoute => {
    const from = route([{ ...rule, backendRefs: [{ name: 'shop' }] }]);
    return jsonPatch(from, weightPatch(from, names, 0, matches)) as HttpRoute;
  };
  const ask = (value: string, more: object = {}) => ({
    matches: [{ headers: [{ name: 'x-canary', value, ...more }] }],
  });
  test.each([{}, { matches: [] }, { matches: [{}] }, { matches: [{ path: {} }] }])(
    'of a rule that takes everything (%j) only those with the header',
    (rule) => {
      const [first, second] = matched(rule).spec.rules ?? [];
      expect(first?.matches?.map(({ headers }) => headers)).toEqual([
        [{ type: 'Exact', name: 'X-Canary', value: 'true' }],
      ]);
      expect(first?.backendRefs?.[0]?.name).toBe('shop-canary');
      expect(second).toMatchObject(rule);
    },
  );
  test('of a rule that asks for the same header, whatever its case, those of that rule', () => {
    expect(matched(ask('true')).spec.rules?.[0]?.matches).toEqual(ask('true').matches);
  });
  test('of a rule that asks for another value are none, and that is said where no rule is left', () => {
    expect(() => matched(ask('beta'))).toThrow(/'match-headers': No rule of the HTTPRoute shop/);
  });
  test('of a rule with a pattern for that header would be a guess', () => {
    expect(() => matched(ask('t.*', { type: 'RegularExpression' }))).toThrow(
      /matches the header X-Canary by a pattern already/,
    );
  });
});
