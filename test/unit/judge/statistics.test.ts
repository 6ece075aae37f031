import { describe, expect, test } from '@jest/globals';
import { bucketsOf, rankSums, shiftBy, slopesOf } from '../../../src/judge/buckets.ts';
import { countsTest } from '../../../src/judge/counts.ts';
import { effectEstimate, mixtureHalfWidth } from '../../../src/judge/effect.ts';
import { onsetMixture, reverseProcess } from '../../../src/judge/evidence-process.ts';
import { quantileOf } from '../../../src/judge/histograms.ts';
import { longRunVariance, noiseOf } from '../../../src/judge/noise.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

const normalFrom = (seed: number): (() => number) => {
  const random = randomFrom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
};
// Permeability of membranes at term (x) and at 12 to 26 weeks (y): Hollander & Wolfe 1973, the example of R's ?wilcox.test, W = 35.
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const early = [1.15, 0.88, 0.9, 0.74, 1.21];
const sorted = [...term, ...early].sort((a, b) => a - b);
const asHistogram = (values: readonly number[]): number[] =>
  sorted.map((value) => values.filter((x) => x === value).length);
const sums = () => ({ s: 0, v: 0, n0: 0, n1: 0 });

describe('rank statistics', () => {
  test("have R's Wilcoxon statistic and its variance", () => {
    const out = sums();
    rankSums(asHistogram(early), asHistogram(term), out);
    // W = 35, E W = 25, Var W = 10·5·16/12, ranks divided by N = 15.
    expect(out.s).toBeCloseTo((35 - 25) / 15, 12);
    expect(out.v).toBeCloseTo((10 * 5 * 16) / 12 / 15 ** 2, 12);
  });
  test.each([0.3, 0.6, 1.2, 2.4])(
    'are an e-value over all splits of the pool, slope %d',
    (slope) => {
      let total = 0;
      let splits = 0;
      for (let mask = 0; mask < 1 << 15; mask++) {
        const canary = sorted.map((_, i) => (mask >> i) & 1);
        if (canary.reduce((a, b) => a + b, 0) !== 5) continue;
        const out = sums();
        rankSums(
          canary.map((c) => 1 - c),
          canary,
          out,
        );
        total += Math.exp(slope * out.s - (slope * slope * out.v) / 2);
        splits += 1;
      }
      expect(splits).toBe(3003);
      expect(total / splits).toBeLessThanOrEqual(1 + 1e-3);
      expect(total / splits).toBeGreaterThan(0.9);
    },
  );
});

describe('counts', () => {
  test('are an e-value under the tolerated rate, summed over all outcomes of both arms', () => {
    const rate = 1 / 400;
    const [n0, n1] = [300, 300];
    const tolerated = 1.2 + 0.0002 / rate;
    // The rate itself is uncertain with shape 2 (negative multinomial): Poisson mixed over a gamma of mean 1.
    const harms = Array.from({ length: 25 }, (_, e0) =>
      Array.from({ length: 40 }, (__, e1) => {
        const one = countsTest(
          { relevance: 0.005, tolerance: 1.2, horizon: 40, onsets: 0, pre: [] },
          undefined,
        );
        one.add([e0, n0], [e1, n1], false);
        return one.harm();
      }),
    );
    let mean = 0;
    for (let step = 0; step < 400; step++) {
      const g = (step + 0.5) * 0.025;
      const density = 4 * g * Math.exp(-2 * g) * 0.025;
      for (const [e0, row] of harms.entries())
        for (const [e1, harm] of row.entries())
          mean +=
            density * poisson(e0, g * rate * n0) * poisson(e1, g * rate * tolerated * n1) * harm;
    }
    expect(mean).toBeLessThanOrEqual(1.001);
    expect(mean).toBeGreaterThan(0.6);
  });
});
function poisson(k: number, mean: number): number {
  let p = Math.exp(-mean);
  for (let i = 1; i <= k; i++) p *= mean / i;
  return p;
}

describe('confidence sequences', () => {
  test('have the normal-mixture boundary of Howard et al. (2021), equation 14', () => {
    // sqrt((t + ρ) ln((t + ρ) / (ρ α²))) at t = ρ = 100, α = 0.05 is 36.564.
    expect(100 * mixtureHalfWidth(100, 0.05, 100)).toBeCloseTo(36.564, 2);
  });
  test('have the figures of confseq, which the paper’s authors keep', () => {
    // test/uniform_boundaries_unittest.cpp: two sides, tightest at v = 100 for alpha 0.05 (ρ = 12.60056), the bound there.
    expect(100 * mixtureHalfWidth(100, 0.05, 12.60056)).toBeCloseTo(30.35209, 4);
  });
  test('cover the truth at every tick at once in at least 95 % of runs', () => {
    let missed = 0;
    for (let run = 0; run < 400; run++) {
      const normal = normalFrom(run + 1);
      const effect = effectEstimate();
      let out = false;
      for (let k = 0; k < 200; k++) {
        effect.add(0.1 + 0.3 * normal(), 1 / 0.09);
        const found = effect.interval();
        out ||= found !== null && (found.low > 0.1 || found.high < 0.1);
      }
      if (out) missed += 1;
    }
    expect(missed).toBeLessThanOrEqual(20);
  });
});

describe('slow noise', () => {
  test('of an AR(1) has the long-run variance σ²(1+φ)/(1−φ)', () => {
    const normal = normalFrom(7);
    let x = 0;
    const series = Array.from({ length: 20_000 }, () => {
      x = 0.8 * x + Math.sqrt(1 - 0.64) * 0.1 * normal();
      return x;
    });
    const found = longRunVariance(
      series,
      series.map(() => 0),
      0.85,
    );
    expect(found / (0.01 * 9)).toBeGreaterThan(0.85);
    expect(found / (0.01 * 9)).toBeLessThan(1.15);
  });
  test('a lasting step of the release is not noise', () => {
    const prior = { variance: 0.004, weight: 8, correlation: 0.85, floor: 0.002 };
    const normal = normalFrom(3);
    const still = noiseOf(prior);
    const stepped = noiseOf(prior);
    for (let k = 0; k < 120; k++) {
      const x = 0.02 * normal();
      still.during(x, 0);
      stepped.during(x + (k >= 50 ? 0.5 : 0), 0);
    }
    expect(stepped.variance()).toBeLessThan(2 * still.variance());
  });
});

describe('test martingales', () => {
  test('gain at most 3 nats a tick', () => {
    const process = onsetMixture(1, 40, 0);
    process.add(Float64Array.of(1000), false);
    expect(process.value()).toBeCloseTo(0.6 * Math.exp(3) + 0.4, 9);
  });
  test('spend their whole weight once, and never more', () => {
    const process = onsetMixture(1, 40, 1);
    for (let k = 0; k < 400; k++) process.add(Float64Array.of(0), k === 7);
    expect(process.value()).toBeCloseTo(1, 12);
    expect(process.save().spent).toBeLessThanOrEqual(1);
  });
  test('the reverse forgets good first minutes when the last ones are bad', () => {
    const reverse = reverseProcess(1);
    for (let k = 0; k < 100; k++) reverse.add(Float64Array.of(0.5));
    expect(reverse.log()).toBeGreaterThan(Math.log(50));
    for (let k = 0; k < 30; k++) reverse.add(Float64Array.of(-0.4));
    expect(reverse.log()).toBeLessThan(Math.log(50));
  });
});

describe('histograms', () => {
  const le = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, null];
  test('keep their mass when they are shifted, and undo a slowdown', () => {
    const random = normalFrom(11);
    const fast = le.map(() => 0);
    const slow = le.map(() => 0);
    const put = (to: number[], seconds: number) => {
      const j = le.findIndex((bound) => bound === null || seconds <= bound);
      to[j] = (to[j] ?? 0) + 1;
    };
    for (let i = 0; i < 40_000; i++) {
      const seconds = 0.08 * Math.exp(0.7 * random());
      put(fast, seconds);
      put(slow, 1.25 * seconds);
    }
    const buckets = bucketsOf(le);
    const back = new Float64Array(le.length);
    shiftBy(buckets, slopesOf(buckets, slow), Math.log(1.25)).apply(slow, back);
    expect(back.reduce((a, b) => a + b, 0)).toBeCloseTo(40_000, 6);
    back.forEach((mass, j) => {
      expect(Math.abs(mass - (fast[j] ?? 0)) / 40_000).toBeLessThan(0.02);
    });
  });
  test("have Prometheus' histogram_quantile", () => {
    // 100 of 200 within (0.1, 0.25]: the median lies in the middle of that bucket when 50 are below it.
    expect(quantileOf([0.1, 0.25, null], [50, 100, 50], 0.5)).toBeCloseTo(0.175, 12);
    expect(quantileOf([0.1, 0.25, null], [50, 100, 50], 0.99)).toBe(0.25);
  });
});
