import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collect } from '../../../src/decision/collect.ts';
import { confidenceOf } from '../../../src/decision/confidence.ts';
import { decide } from '../../../src/decision/decide.ts';
import { incompleteBeta, studentCdf } from '../../../src/decision/distributions.ts';
import { defaultPolicy, parsePolicy, thresholdFor } from '../../../src/decision/policy.ts';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  observations,
  release,
  subject,
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
  more: { readonly policy?: unknown; readonly achievedPercent?: number } = {},
) =>
  decide({
    release: { ...release, achievedPercent: more.achievedPercent ?? release.achievedPercent },
    evidence,
    problems,
    policy: more.policy === undefined ? defaultPolicy : parsePolicy(more.policy, 'policy'),
    subject,
    root: 'f'.repeat(64),
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
  test('asks for the confidence of the exposure that was reached, not of the one asked', () => {
    const some = metricsEvidence({ bad: 0, total: 30 });
    const asked = { confidence: { '0': 0.3, '25': 0.9 } };
    const at = (achievedPercent: number) =>
      decided([deployEvidence(), some], [], { policy: asked, achievedPercent });
    expect(at(1)).toMatchObject({ decision: 'promote', threshold: 0.3 });
    expect(at(25)).toMatchObject({ decision: 'hold', threshold: 0.9 });
  });
  test.each(['fail', 'error', 'inconclusive'] as const)(
    'a measurement that says %s is never ignored because its gate says pass',
    (verdict) => {
      const { measurements, ...rest } = metricsEvidence();
      const [first, ...others] = measurements;
      if (first === undefined) throw new Error('no measurement');
      const odd = { ...rest, measurements: [{ ...first, verdict }, ...others] };
      expect(decided([deployEvidence(), odd])).toMatchObject({
        decision: verdict === 'fail' ? 'rollback' : 'hold',
        deciding: { measurement: 'http-error-rate' },
      });
    },
  );
  test('a gate that failed without saying where takes users back', () => {
    const odd = { ...metricsEvidence(), verdict: 'fail' as const, reasons: ['it crashed'] };
    expect(decided([deployEvidence(), odd])).toMatchObject({
      decision: 'rollback',
      deciding: { check: 'gate-metrics', reason: 'it crashed' },
    });
  });
  test('what is not critical and failed holds', () => {
    const policy = { dimensions: { 'error-rate': { critical: false } } };
    const failing = metricsEvidence({ verdict: 'fail', canary: 3 });
    expect(decided([deployEvidence(), failing], [], { policy }).decision).toBe('hold');
  });
  test('a dimension that the policy names and nobody measured holds, and is named', () => {
    const policy = { dimensions: { 'gc-pause': { weight: 0.1 } } };
    const decision = decided([deployEvidence(), metricsEvidence()], [], { policy });
    expect(decision.decision).toBe('hold');
    expect(decision.reasons.join('\n')).toMatch(/gc-pause: the policy names/);
  });
  test('a threshold of 0 does not stand for a measurement', () => {
    const policy = { confidence: { '0': 0 } };
    expect(decided([deployEvidence()], [], { policy })).toMatchObject({
      decision: 'hold',
      deciding: { reason: expect.stringMatching(/no gate measured anything/) },
    });
    expect(decided([deployEvidence(), metricsEvidence()], [], { policy }).decision).toBe('promote');
  });
  test('weights of 0 on all that was measured hold', () => {
    const policy = { confidence: { '0': 0 }, dimensions: { 'error-rate': { weight: 0 } } };
    expect(decided([deployEvidence(), metricsEvidence()], [], { policy })).toMatchObject({
      decision: 'hold',
      deciding: { reason: expect.stringMatching(/no weight/) },
    });
  });
  describe("beyond the policy's own limit", () => {
    const under = (limit: unknown, of: Parameters<typeof metricsEvidence>[0]) =>
      decided([deployEvidence(), metricsEvidence(of)], [], {
        policy: { dimensions: { 'error-rate': { limit } }, confidence: { '0': 0 } },
      });
    test('a proportion that might be chance is never a pass', () => {
      const few = { canary: 0.16, bad: 8, total: 5000 };
      expect(under('0.15%', few)).toMatchObject({ decision: 'hold' });
      expect(under(0.15, few)).toMatchObject({ decision: 'hold' });
      expect(under('0.2%', few)).toMatchObject({ decision: 'promote' });
    });
    test('a proportion that is no chance takes users back', () => {
      expect(under('0.15%', { canary: 0.4, bad: 20, total: 5000 })).toMatchObject({
        decision: 'rollback',
        deciding: { limit: 0.15 },
      });
    });
    test('a limit of another kind of unit is an error, not a comparison', () => {
      const decision = under('300ms', {});
      expect(decision.decision).toBe('hold');
      expect(decision.reasons.join('\n')).toMatch(/300 ms is none for a measurement in percent/);
    });
    test('a bare number that is no share is an error', () => {
      expect(under(101, {}).decision).toBe('hold');
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
    maySkip: ['chaos'],
    previous: undefined,
    nowMs: now,
    maxAgeMs: 3_600_000,
    observations,
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
      /has release shop-other, the release has shop-0123456789ab/,
    ],
    [
      'another stage',
      {
        release: handle(),
        deploy: deployEvidence(),
        metrics: metricsEvidence({ release: { ...release, stage: 2 } }),
      },
      {},
      /has stage 2, the release has 1/,
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
  const whole = () => ({
    release: handle(),
    deploy: deployEvidence(),
    metrics: metricsEvidence(),
  });
  const jobsOf = () => JSON.parse(needsOf(whole())) as Record<string, Record<string, unknown>>;
  test.each(['failure', 'cancelled', 'skipped'])('a job that ended with %s is named', (result) => {
    const needs = { ...jobsOf(), build: { result, outputs: {} } };
    expect(collect(JSON.stringify(needs), about).problems.join('\n')).toMatch(
      new RegExp(`job build: ${result}`),
    );
  });
  test.each([
    [{ result: 'success ', outputs: {} }, /needs.build.result': "success " is not one of/],
    [{ result: 'success', outputs: { evidence: 5 } }, /needs.build.outputs.evidence/],
    [{ outputs: {} }, /needs.build.result/],
    [1, /needs.build': 1 is not a map/],
    [{ result: 'success', outputs: {}, verdict: 'pass' }, /"verdict" is not known/],
  ])('a job like %j is named, and the others are still read', (job, expected) => {
    const found = collect(JSON.stringify({ ...jobsOf(), build: job }), about);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toMatch(expected);
    expect(found.evidence).toHaveLength(2);
  });
  test.each([
    ['what runs', { subjectSha256: 'e'.repeat(64) }, /subject \(what runs\) e{12}…/],
    ['the exposure asked', { exposurePercent: 25 }, /exposure asked 25, the release has 1/],
    ['the exposure reached', { achievedPercent: 25 }, /exposure achieved 25, the release has 1/],
    ['the cluster', { cluster: 'https://d' }, /cluster https:\/\/d, the release has https:\/\/c/],
    ['the namespace', { namespace: 'staging' }, /namespace staging, the release has shop/],
  ])('names both values when %s differs', (_what, other, expected) => {
    const metrics = metricsEvidence({ release: { ...release, ...other } });
    expect(problems({ ...whole(), metrics }).join('\n')).toMatch(expected);
  });
  test('names a subject that is not the one of the hash', () => {
    const changed = { ...handle(), subject: { ...subject, configSha256: 'e'.repeat(64) } };
    expect(problems({ ...whole(), release: changed }).join('\n')).toMatch(
      /its subject has the hash/,
    );
  });
  test('an observation with other bytes, without its file, or without a name holds', () => {
    const [file = ''] = [...observations.keys()];
    const other = { observations: new Map([[file, '{ }']]) };
    expect(problems(whole(), other).join('\n')).toMatch(/has the hash [0-9a-f]{12}…, the evidence/);
    expect(problems(whole(), { observations: new Map() }).join('\n')).toMatch(
      /is not in the evidence folder/,
    );
    const blind = { ...whole(), metrics: metricsEvidence({ observation: null }) };
    expect(problems(blind).join('\n')).toMatch(/gate-metrics: its evidence has no observation/);
  });
  test('parameters that were changed after the gate hold', () => {
    const metrics = metricsEvidence({ parameters: { alpha: 1 } });
    expect(problems({ ...whole(), metrics }).join('\n')).toMatch(
      /its parameters do not have the hash/,
    );
  });
  test('evidence of a gate under the name of another kind holds', () => {
    const metrics = metricsEvidence({ gate: 'deploy' });
    expect(problems({ ...whole(), metrics }).join('\n')).toMatch(/is of the kind deploy/);
    const profile = metricsEvidence({ gate: 'baseline' });
    expect(problems({ ...whole(), metrics: profile }).join('\n')).toMatch(/kind baseline/);
  });
  describe('a profile under needs', () => {
    const profile = (more: Partial<Evidence> = {}) =>
      metricsEvidence({ check: 'baseline', gate: 'baseline', previous: null, ...more });
    const withProfile = (one: Evidence) =>
      collect(
        JSON.stringify({
          ...jobsOf(),
          baseline: { result: 'success', outputs: { evidence: JSON.stringify(one) } },
        }),
        about,
      ).problems.join('\n');
    test('of this workload and day is fine', () => {
      expect(withProfile(profile())).toBe('');
    });
    test.each([
      [
        'workload',
        profile({ release: { ...release, workload: 'other' } }),
        /of the workload other/,
      ],
      ['cluster', profile({ release: { ...release, cluster: 'https://d' } }), /of the cluster/],
      [
        'day',
        profile({ window: { start: '2025-12-30T00:00:00Z', end: '2025-12-30T00:10:00Z' } }),
        /more than 24 hours ago/,
      ],
    ])('of another %s is refused', (_what, one, expected) => {
      expect(withProfile(one)).toMatch(expected);
    });
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
    [{ weight: 1 }, /'policy': Its key "weight" is not known/],
    [{ dimensions: { latency: { wieght: 1 } } }, /'policy.dimensions.latency': .*Is it 'weight'/],
    [{ dimensions: { latency: { weight: -1 } } }, /'policy.dimensions.latency.weight'/],
    [{ dimensions: { latency: { critical: 'yes' } } }, /"yes" is not true or false/],
    [{ dimensions: { latency: { limit: '300' } } }, /latency.limit': "300" is not a limit/],
    [{ dimensions: { latency: { limit: '300 parsec' } } }, /is not a limit/],
    [{ dimensions: { latency: { limit: Number.POSITIVE_INFINITY } } }, /is not a limit/],
    [{ dimensions: { 'error-rate': { limit: '150%' } } }, /not a share from 0 to 100 %/],
    [{ confidence: { '10': 2 } }, /'policy.confidence.10'/],
    [{ confidence: { '101': 0.5 } }, /an exposure from 0 to 100/],
    [{ require: 'x' }, /'policy.require'/],
    [{ require: ['../x'] }, /'policy.require\[0\]'/],
    [{ dimensions: ['x'] }, /'policy.dimensions'/],
    [
      {
        dimensions: Object.fromEntries(
          Object.keys(defaultPolicy.dimensions).map((name) => [name, { weight: 0 }]),
        ),
      },
      /weights sum to 0/,
    ],
  ])('names what is wrong in %j', (value, expected) => {
    expect(() => parsePolicy(value, 'policy')).toThrow(expected);
  });
  test('what is not named is critical', () => {
    const policy = parsePolicy({ dimensions: { queue: { weight: 1 } } }, 'policy');
    expect(policy.dimensions['queue']).toEqual({ weight: 1, critical: true });
    const unnamed = metricsEvidence({ verdict: 'fail', canary: 3, dimension: 'surprise' });
    expect(decided([deployEvidence(), unnamed]).decision).toBe('rollback');
  });
  test('asks for more confidence at more exposure', () => {
    expect([1, 10, 49, 50, 100].map((exposure) => thresholdFor(defaultPolicy, exposure))).toEqual([
      0.5, 0.6, 0.6, 0.8, 0.9,
    ]);
  });
});
