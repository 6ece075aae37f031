import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collect } from '../../../src/decision/collect.ts';
import { confidenceOf } from '../../../src/decision/confidence.ts';
import { decide } from '../../../src/decision/decide.ts';
import { incompleteBeta, studentCdf } from '../../../src/decision/distributions.ts';
import { defaultPolicy, parsePolicy, thresholdFor } from '../../../src/decision/policy.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  release,
} from '../../support/evidence/builders.ts';

describe('distributions, against published values', () => {
  // scipy 1.17: beta.cdf(0.005, .5, 25.5), beta.cdf(.5, 2, 3), beta.cdf(.2, 8, 10), t.cdf(2, 10), t.cdf(-1.5, 4)
  test.each([
    [incompleteBeta(0.005, 0.5, 25.5), 0.385132026],
    [incompleteBeta(0.5, 2, 3), 0.6875],
    [incompleteBeta(0.2, 8, 10), 0.010934315],
    [studentCdf(2, 10), 0.963305983],
    [studentCdf(-1.5, 4), 0.104],
  ])('%d', (value, expected) => {
    expect(value).toBeCloseTo(expected, 8);
  });
  test('the incomplete beta is symmetric and monotone', () => {
    const unit = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(unit, shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b)).toBeCloseTo(1 - incompleteBeta(1 - x, b, a), 9);
        expect(incompleteBeta(Math.min(0.999, x + 0.005), a, b)).toBeGreaterThanOrEqual(
          incompleteBeta(x, a, b) - 1e-12,
        );
      }),
    );
  });
});

describe('confidence', () => {
  const proportion = (bad: number, total: number) =>
    confidenceOf({ kind: 'proportion', bad, total, limit: 0.005 }) ?? -1;
  test('is within [0, 1] and never falls with better data', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 101, max: 100_000 }), (bad, total) => {
        expect(proportion(bad, total)).toBeGreaterThanOrEqual(0);
        expect(proportion(bad, total)).toBeLessThanOrEqual(1);
        if (bad > 0)
          expect(proportion(bad - 1, total)).toBeGreaterThanOrEqual(proportion(bad, total));
        expect(proportion(bad, total + 100)).toBeGreaterThanOrEqual(proportion(bad, total) - 1e-12);
      }),
    );
  });
  test('is 0 without data', () => {
    expect(proportion(0, 0)).toBe(0);
    expect(confidenceOf({ kind: 'mean', mean: 0, sd: 1, n: 0, limit: 1 })).toBe(0);
  });
});

const decided = (
  evidence: Parameters<typeof decide>[0]['evidence'],
  problems: readonly string[] = [],
) =>
  decide({
    release,
    evidence,
    problems,
    policy: defaultPolicy,
    time: '2026-01-01T00:00:00.000Z',
    runUrl: '',
  });
describe('decide', () => {
  test('promotes when everything passed and the confidence suffices', () => {
    expect(decided([deployEvidence(), metricsEvidence()])).toMatchObject({ decision: 'promote' });
  });
  test('a contradiction holds, and the decision names both sides of it', () => {
    const [errors, ...others] = metricsEvidence().measurements;
    if (errors === undefined) throw new Error('no measurement');
    const contradiction =
      'contradiction: http-error-rate shows harm while http-latency-p95 improved; it needs an explanation before it may pass';
    const open = metricsEvidence({
      verdict: 'inconclusive',
      measurements: [
        { ...errors, verdict: 'inconclusive', contradictedBy: ['http-latency-p95'] },
        ...others,
      ],
      reasons: [contradiction],
    });
    const decision = decided([deployEvidence(), open]);
    expect(decision).toMatchObject({
      decision: 'hold',
      deciding: { measurement: 'http-error-rate' },
    });
    expect(decision.reasons).toContain(`gate-metrics (inconclusive): ${contradiction}`);
  });
  test('a critical failure vetoes whatever the score, and is named with its number', () => {
    const failing = metricsEvidence({ verdict: 'fail', canary: 3 });
    expect(decided([deployEvidence(), failing])).toMatchObject({
      decision: 'rollback',
      deciding: { check: 'gate-metrics', measurement: 'http-error-rate', value: 3, limit: 0.5 },
    });
  });
  test.each(['inconclusive', 'error'] as const)('%s holds', (verdict) => {
    expect(decided([deployEvidence(), metricsEvidence({ verdict })]).decision).toBe('hold');
  });
  test('what failed is read before what was then not looked at', () => {
    const { decision, reasons } = decided(
      [{ ...metricsEvidence({ verdict: 'fail', canary: 3 }), reasons: ['too many errors'] }],
      ['inject-chaos: its evidence is missing (job chaos: skipped)'],
    );
    expect(decision).toBe('rollback');
    expect(reasons).toEqual([
      'gate-metrics (fail): too many errors',
      'inject-chaos: its evidence is missing (job chaos: skipped)',
    ]);
  });
  test('a missing piece holds, and is what decided', () => {
    const { decision, deciding } = decided(
      [deployEvidence()],
      ['gate-metrics: its evidence is missing'],
    );
    expect(decision).toBe('hold');
    expect(deciding?.reason).toContain('gate-metrics');
  });
  test('nothing at all holds', () => {
    expect(decided([]).decision).toBe('hold');
  });
  test('too little confidence holds and says so', () => {
    const thin = metricsEvidence({ bad: 0, total: 5 });
    expect(decided([thin])).toMatchObject({
      decision: 'hold',
      deciding: { measurement: 'confidence' },
    });
  });
  test('does not depend on the order of the evidence', () => {
    const all = [
      deployEvidence(),
      metricsEvidence(),
      metricsEvidence({ check: 'gate-b', verdict: 'inconclusive' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(decided(shuffled)).toEqual(decided(all));
      }),
    );
  });
});

describe('collect', () => {
  const now = Date.parse('2026-01-01T00:10:00.000Z');
  const about = {
    require: ['deploy-canary', 'gate-metrics'],
    previous: undefined,
    nowMs: now,
    maxAgeMs: 3_600_000,
  };
  const problems = (needs: Parameters<typeof needsOf>[0], more: object = {}) =>
    collect(needsOf(needs), { ...about, ...more }).problems;
  test('finds nothing wrong with a whole stage', () => {
    expect(
      problems({ release: handle(), deploy: deployEvidence(), metrics: metricsEvidence() }),
    ).toEqual([]);
  });
  test.each([
    [
      'a missing gate',
      { release: handle(), deploy: deployEvidence() },
      {},
      /gate-metrics: its evidence is missing/,
    ],
    [
      'a missing release',
      { deploy: deployEvidence(), metrics: metricsEvidence() },
      {},
      /no job gave the output `release`/,
    ],
    [
      'another release',
      {
        release: handle(),
        deploy: deployEvidence(),
        metrics: metricsEvidence({ release: { ...release, id: 'shop-other' } }),
      },
      {},
      /of another release/,
    ],
    [
      'another stage',
      {
        release: handle(),
        deploy: deployEvidence(),
        metrics: metricsEvidence({ release: { ...release, stage: 2 } }),
      },
      {},
      /of stage 2/,
    ],
    [
      'stale evidence',
      { release: handle(), deploy: deployEvidence(), metrics: metricsEvidence() },
      { maxAgeMs: 1000 },
      /stale/,
    ],
    [
      'a broken chain',
      {
        release: handle(),
        deploy: deployEvidence(),
        metrics: metricsEvidence({ previous: 'f'.repeat(64) }),
      },
      {},
      /not chained/,
    ],
    [
      'a foreign output',
      {
        release: handle(),
        deploy: deployEvidence(),
        metrics: { schema: 'sluice.dev/evidence/v9' } as never,
      },
      {},
      /same tag of Sluice/,
    ],
  ])('names %s', (_what, needs, more, expected) => {
    expect(problems(needs, more).join('\n')).toMatch(expected);
  });
  test('ignores what a runner passes on of a job that was skipped', () => {
    const needs = JSON.parse(
      needsOf({ release: handle(), deploy: deployEvidence(), metrics: metricsEvidence() }),
    ) as Record<string, object>;
    needs['chaos'] = {
      result: 'skipped',
      outputs: { evidence: '${{ steps.chaos.outputs.evidence }}' },
    };
    expect(collect(JSON.stringify(needs), about).problems).toEqual([]);
  });
  test.each([
    ['', /not JSON/],
    ['{}', /names no job/],
    ['[]', /names no job/],
    ['{"a":1}', /has no result/],
  ])('refuses %j as needs', (text, expected) => {
    expect(() => collect(text, about)).toThrow(expected);
  });
});

describe('policy', () => {
  test.each([
    [{ weight: 1 }, /'weight' is not known/],
    [{ dimensions: { latency: { wieght: 1 } } }, /'dimensions.latency.wieght'/],
    [{ dimensions: { latency: { weight: -1 } } }, /'dimensions.latency.weight'/],
    [{ confidence: { '10': 2 } }, /'confidence.10'/],
    [{ require: 'x' }, /'require'/],
  ])('names what is wrong in %j', (value, expected) => {
    expect(() => parsePolicy(value, 'policy')).toThrow(expected);
  });
  test('asks for more confidence at more exposure', () => {
    expect([1, 10, 49, 50, 100].map((exposure) => thresholdFor(defaultPolicy, exposure))).toEqual([
      0.5, 0.6, 0.6, 0.8, 0.9,
    ]);
  });
});
