import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Policy, parsePolicy } from '../../../src/decision/policy.ts';
import { type Directions, policyDifferences } from '../../../src/decision/policy-difference.ts';

const nowMs = Date.parse('2026-11-27T12:00:00Z');
const base = {
  dimensions: { 'error-rate': { weight: 0.25, critical: true, limit: '0.5%' } },
  confidence: { '0': 0.5, '50': 0.8 },
  require: ['gate-metrics'],
};
const policy = (written: object): Policy => parsePolicy({ ...base, ...written }, 'policy');
const errorRate = (more: object) => ({
  dimensions: { 'error-rate': { ...base.dimensions['error-rate'], ...more } },
});
const lines = (from: Policy, to: Policy, directions?: Directions) =>
  policyDifferences(from, to, {
    nowMs,
    ...(directions === undefined ? {} : { directions }),
  }).map(({ said, loosens }) => `${loosens ? 'LOOSER ' : ''}${said}`);

describe('what a policy changes, and whether it allows more', () => {
  test.each<[string, object, readonly string[]]>([
    ['nothing', {}, []],
    ['a weight', errorRate({ weight: 0.42 }), ['error-rate: weight 0.25 → 0.42']],
    ['no weight', errorRate({ weight: 0 }), ['LOOSER error-rate: weight 0.25 → 0']],
    ['a limit up', errorRate({ limit: '5%' }), ['LOOSER error-rate: limit 0.5 % → 5 %']],
    ['a limit down', errorRate({ limit: '0.1%' }), ['error-rate: limit 0.5 % → 0.1 %']],
    ['another unit', errorRate({ limit: '9ms' }), ['LOOSER error-rate: limit 0.5 % → 9 ms']],
    ['a bare limit', errorRate({ limit: 0.1 }), ['LOOSER error-rate: limit 0.5 % → 0.1']],
    ['no limit', errorRate({ limit: undefined }), ['LOOSER error-rate: limit 0.5 % → none']],
    ['not critical', errorRate({ critical: false }), ['LOOSER error-rate: critical true → false']],
    [
      'a dimension removed',
      { dimensions: {} },
      ['LOOSER error-rate: limit 0.5 % → none', 'LOOSER dimensions: error-rate removed'],
    ],
    [
      'a dimension added',
      {
        dimensions: { ...base.dimensions, latency: { limit: '300ms' } },
      },
      ['latency: limit none → 300 ms', 'dimensions: latency added'],
    ],
    [
      'a threshold down',
      { confidence: { '0': 0.4, '50': 0.8 } },
      ['LOOSER confidence from 0 % on: 0.5 → 0.4'],
    ],
    [
      'a step of the thresholds moved',
      { confidence: { '0': 0.5, '60': 0.8 } },
      ['LOOSER confidence from 50 % on: 0.8 → 0.5'],
    ],
    ['a required check removed', { require: [] }, ['LOOSER require: gate-metrics removed']],
    [
      'a required check added',
      { require: ['gate-metrics', 'inject-chaos'] },
      ['require: inject-chaos added'],
    ],
    [
      'a freeze',
      { freezes: [{ from: '2026-11-27T00:00:00Z', to: '2026-11-30T00:00:00Z', reason: 'sale' }] },
      ['freeze 2026-11-27T00:00:00Z – 2026-11-30T00:00:00Z added'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(lines(policy({}), policy(change))).toEqual(expected);
  });
  test('a freeze that ends earlier allows more, one that is over does not', () => {
    const freeze = (to: string) =>
      policy({ freezes: [{ from: '2026-11-20T00:00:00Z', to, reason: 'sale' }] });
    expect(lines(freeze('2026-11-30T00:00:00Z'), freeze('2026-11-28T00:00:00Z'))).toContain(
      'LOOSER freeze 2026-11-20T00:00:00Z – 2026-11-30T00:00:00Z removed or shortened',
    );
    expect(lines(freeze('2026-11-27T11:00:00Z'), policy({}))).toEqual([]);
  });
  test('where less is worse, the limit is a floor: lower allows more', () => {
    const directions = { 'error-rate': new Set(['decrease'] as const) };
    const lower = policy(errorRate({ limit: '0.1%' }));
    expect(lines(policy({}), lower, directions)).toEqual([
      'LOOSER error-rate: limit 0.5 % → 0.1 %',
    ]);
    expect(lines(lower, policy({}), directions)).toEqual(['error-rate: limit 0.1 % → 0.5 %']);
  });
  test('for all policies: none differs from itself, and tightening back is never looser than the start', () => {
    const dimension = fc.record(
      {
        weight: fc.constantFrom(0.1, 0.25, 1),
        critical: fc.boolean(),
        limit: fc.constantFrom('0.1%', '0.5%', '2%', '300ms', 7),
      },
      { requiredKeys: [] },
    );
    const written = fc.record({
      dimensions: fc.dictionary(fc.constantFrom('a', 'b', 'latency'), dimension),
      confidence: fc.dictionary(fc.constantFrom('0', '10', '50'), fc.constantFrom(0.1, 0.5, 0.9)),
      require: fc.uniqueArray(fc.constantFrom('x', 'y')),
    });
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [from, to] = [parsePolicy(a, 'a'), parsePolicy(b, 'b')];
        expect(policyDifferences(from, from, { nowMs })).toEqual([]);
        const there = policyDifferences(from, to, { nowMs });
        const back = policyDifferences(to, from, { nowMs });
        // What differs one way differs the other way too, and of one thing at most one way is stricter.
        expect(there.map(({ path }) => path).sort()).toEqual(back.map(({ path }) => path).sort());
        for (const { path, loosens } of there)
          if (!loosens && !path.endsWith('.weight'))
            expect(back.find((one) => one.path === path)?.loosens).toBe(true);
      }),
    );
  });
});
