import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bucketsOf, slopesOf } from '../../../src/judge/buckets.ts';
import { latencyTest } from '../../../src/judge/latency.ts';
import { fillPool, logMeanOverSplits, poolOf } from '../../../src/judge/permutation.ts';
import { isotonic, scoreBets, scoresOf } from '../../../src/judge/scores.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

const logMean = (n0: number, n1: number, mass: readonly number[], ratios: readonly number[]) => {
  const pool = poolOf(mass.length);
  fillPool(
    pool,
    mass.map((t) => (t * n0) / (n0 + n1)),
    mass.map((t) => (t * n1) / (n0 + n1)),
  );
  return logMeanOverSplits(pool, Float64Array.from(ratios));
};

describe('the mean over all splits of a pool', () => {
  // SciPy 1.17.1: hypergeom.logpmf(k, N, m, n1) + k ln r − nchypergeom_fisher.logpmf(k, N, m, n1, r), the normaliser of Fisher's
  // noncentral hypergeometric distribution: m of N requests have the ratio r, the others 1.
  test.each([
    [8, 3, 4, 2, 1.1676051601550612, 3],
    [20, 7, 5, 0.4, -1.2512225765610643, 3],
    [60, 20, 30, 1.5, 4.332652929952006, 5],
    [600, 180, 6, 1.35, 0.5985446361092978, 4],
    [600, 60, 6, 3, 1.0876943631226474, 4],
  ])("has SciPy's normaliser: N = %d, m = %d, n1 = %d, r = %d", (n, m, n1, r, expected, digits) => {
    expect(logMean(n - n1, n1, [n - m, m], [1, r])).toBeCloseTo(expected, digits);
  });
  test('is exact for one request in either arm', () => {
    const ratios = [0.1, 1, 4];
    expect(logMean(5, 1, [1, 2, 3], ratios)).toBeCloseTo(Math.log((0.1 + 2 + 12) / 6), 12);
    const product = Math.log(0.1 * 1 * 4 ** 3);
    const all = [0.1, 1, 4, 4, 4];
    const expected = Math.log(all.reduce((sum, r) => sum + Math.exp(product) / r, 0) / 5);
    expect(logMean(1, 4, [1, 1, 3], ratios)).toBeCloseTo(expected, 12);
  });
  test('is near the truth by brute force, however few and unequal the requests', () => {
    const ratio = fc.double({ min: -2.5, max: 2.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(ratio, { minLength: 4, maxLength: 9 }),
        fc.integer({ min: 2, max: 5 }),
        (logs, wanted) => {
          const n1 = Math.min(wanted, logs.length - 2);
          const found = logMean(
            logs.length - n1,
            n1,
            logs.map(() => 1),
            logs.map(Math.exp),
          );
          const truth = bruteForce(logs, n1);
          // Below the truth would be evidence from nothing.
          expect(found).toBeGreaterThan(truth - 0.04);
          expect(found).toBeLessThan(truth + 0.25);
        },
      ),
      { numRuns: 100 },
    );
  });
});
function bruteForce(logs: readonly number[], n1: number): number {
  let total = 0;
  let splits = 0;
  for (let mask = 0; mask < 1 << logs.length; mask++) {
    const chosen = logs.filter((_, i) => (mask >> i) & 1);
    if (chosen.length !== n1) continue;
    total += Math.exp(chosen.reduce((a, b) => a + b, 0));
    splits += 1;
  }
  return Math.log(total / splits);
}

describe('monotone scores', () => {
  test("have SciPy's isotonic regression", () => {
    // SciPy 1.17.1, scipy.optimize.isotonic_regression, without and with weights.
    const values = Float64Array.of(1, 0, 4, 3, 3, 5, 4, 2, 3);
    const expected = [0.5, 0.5, 10 / 3, 10 / 3, 10 / 3, 3.5, 3.5, 3.5, 3.5];
    isotonic(values, new Float64Array(9).fill(1)).forEach((x, i) => {
      expect(x).toBeCloseTo(expected[i] ?? Number.NaN, 8);
    });
    const weighted = [1 / 3, 1 / 3, 3.2, 3.2, 3.2, 3.5, 3.5, 3.5, 3.5];
    isotonic(values, Float64Array.of(1, 2, 1, 3, 1, 1, 2, 1, 2)).forEach((x, i) => {
      expect(x).toBeCloseTo(weighted[i] ?? Number.NaN, 8);
    });
  });
  const le = [...Array.from({ length: 15 }, (_, i) => 1.5 ** i), null];
  const buckets = bucketsOf(le);
  const shapes = fc.array(fc.integer({ min: 0, max: 200 }), {
    minLength: le.length,
    maxLength: le.length,
  });
  const few = fc.array(fc.integer({ min: 0, max: le.length - 1 }), { minLength: 2, maxLength: 4 });
  const counted = (places: readonly number[]) => {
    const histogram = new Array<number>(le.length).fill(0);
    for (const j of places) histogram[j] = (histogram[j] ?? 0) + 1;
    return histogram;
  };
  const distances = [0.1, 0.4];
  const betsOn = (shape: readonly number[]) => {
    const bets = scoreBets(buckets, distances);
    const reference = Float64Array.from(shape);
    bets.calibrate(reference, slopesOf(buckets, reference));
    const logs = new Float64Array(distances.length);
    return (baseline: readonly number[], canary: readonly number[]) => {
      if (!bets.ready()) return [0, 0];
      bets.bet(counted(baseline), counted(canary), 0, logs);
      return Array.from(logs);
    };
  };
  test('never fall with the value, whatever the modes', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const reference = Float64Array.from(shape, (mass) => mass + 1);
        const { logs } = scoresOf(buckets, slopesOf(buckets, reference), reference, 0.4);
        logs.forEach((y, j) => {
          expect(y).toBeGreaterThanOrEqual(logs[j - 1] ?? -9);
        });
      }),
    );
  });
  test('lose by every request of the canary that becomes faster, and by nothing else gain: an e-value of all that is slower nowhere', () => {
    fc.assert(
      fc.property(shapes, few, few, fc.nat(), fc.nat(), (shape, baseline, canary, which, by) => {
        const bet = betsOn(shape);
        const at = which % canary.length;
        const faster = canary.map((j, i) => (i === at ? Math.max(0, j - 1 - (by % j || 0)) : j));
        const [before, after] = [bet(baseline, canary), bet(baseline, faster)];
        // The second-order chance is exact to some hundredths.
        after.forEach((log, i) => {
          expect(log).toBeLessThanOrEqual((before[i] ?? Number.NaN) + 0.05);
        });
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(shapes, few, few, (shape, baseline, canary) => {
        const bet = betsOn(shape);
        const all = [...baseline, ...canary];
        const sums = distances.map(() => 0);
        let splits = 0;
        for (let mask = 0; mask < 1 << all.length; mask++) {
          const chosen = all.filter((_, i) => (mask >> i) & 1);
          if (chosen.length !== canary.length) continue;
          const rest = all.filter((_, i) => !((mask >> i) & 1));
          bet(rest, chosen).forEach((log, i) => {
            sums[i] = (sums[i] ?? 0) + Math.exp(log);
          });
          splits += 1;
        }
        for (const sum of sums) expect(sum / splits).toBeLessThanOrEqual(1.04);
      }),
      { numRuns: 30 },
    );
  });
});

type Modes = readonly (readonly [share: number, ms: number, sd: number])[];
const three: Modes = [
  [0.6, 20, 0.35],
  [0.3, 60, 0.4],
  [0.1, 200, 0.5],
];
const bounds = [...Array.from({ length: 57 }, (_, i) => 2 ** (i / 4)), null];
/** The highest e-value of a release with a few requests a tick: ticks, 40 before it, three modes unless told. */
function highest(
  seed: number,
  baseline: Modes,
  canary: Modes,
  { perTick, ticks }: { readonly perTick: readonly [number, number]; readonly ticks: number },
): { readonly e: number; readonly at20: number } {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sample = (modes: Modes, requests: number) => {
    const histogram = bounds.map(() => 0);
    for (let i = 0; i < requests; i++) {
      const mode = modeAt(modes, random());
      const x = Math.log(mode?.[1] ?? 1) + (mode?.[2] ?? 1) * normal();
      const j = Math.max(0, Math.min(57, Math.ceil((x * 4) / Math.LN2)));
      histogram[j] = (histogram[j] ?? 0) + 1;
    }
    return histogram;
  };
  const [n0, n1] = perTick;
  const judged = latencyTest(
    {
      le: bounds,
      tolerance: 0.05,
      relevance: 0.25,
      horizon: ticks,
      onsets: 0,
      pre: Array.from({ length: 40 }, () => [sample(baseline, n0), sample(baseline, n0)] as const),
    },
    undefined,
  );
  let e = 0;
  let at20 = Number.POSITIVE_INFINITY;
  for (let k = 1; k <= ticks; k++) {
    judged.add(sample(baseline, n0), sample(canary, n1), false);
    e = Math.max(e, judged.harm());
    if (e >= 20) at20 = Math.min(at20, k);
  }
  return { e, at20 };
}
function modeAt(modes: Modes, u: number): Modes[number] | undefined {
  let upTo = 0;
  return modes.find(([share]) => {
    upTo += share;
    return u < upTo;
  });
}
const times = (modes: Modes, ...factors: readonly number[]): Modes =>
  modes.map(([share, ms, sd], i) => [share, ms * (factors[i] ?? factors[0] ?? 1), sd]);
const spread = (modes: Modes, by: number): Modes =>
  modes.map(([share, ms, sd]) => [share, 25 * (ms / 25) ** by, sd * by]);
const two: Modes = [
  [0.5, 5, 0.2],
  [0.5, 100, 0.2],
];
const low = { perTick: [4, 4], ticks: 80 } as const;
const onePercent = { perTick: [30, 3], ticks: 80 } as const;

describe('latency of a handful of requests a tick', () => {
  test.each([
    ['slower by just the tolerance', three, times(three, 1.05)],
    ['the same', three, three],
    ['faster by 10 %', three, times(three, 0.9)],
    ['faster by 40 %', three, times(three, 0.6)],
    ['faster by the distance of two modes', three, times(three, 1 / 3)],
    ['faster in its slow mode only', three, times(three, 1, 1, 0.4)],
    ['faster in its middle mode only', three, times(three, 1, 0.4, 1)],
    ['faster in its slow mode, between two far modes', two, times(two, 1, 0.5)],
    ['a little wider', three, spread(three, 1.03)],
    ['a little narrower', three, spread(three, 1 / 1.03)],
  ])("holds Ville's bound at every tick: %s", (_what, baseline, canary) => {
    for (const about of [low, onePercent]) {
      const reached = Array.from({ length: 24 }, (_, i) =>
        highest(i + 1, baseline, canary, about),
      ).filter(({ e }) => e >= 20).length;
      // Were it exactly 5 %, 5 or more of 24 would be one in 150. A plain ratio instead of a monotone one has 19 with two far modes.
      expect(reached).toBeLessThanOrEqual(4);
    }
  });
  test('is found by its shape: half again as slow within 20 ticks of four requests', () => {
    const ticks = Array.from(
      { length: 40 },
      (_, i) => highest(i + 1, three, times(three, 1.5), low).at20,
    ).sort((a, b) => a - b);
    expect(ticks[20]).toBeLessThanOrEqual(20);
    expect(ticks[37]).toBeLessThanOrEqual(60);
  });
});
