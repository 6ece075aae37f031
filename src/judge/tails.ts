import type { Buckets } from './buckets.ts';
import { type EvidenceProcess, onsetMixture, type ProcessState } from './evidence-process.ts';

const slopes = [0.15, 0.3, 0.6, 1.2, 2.4];
/** Rare and very slow requests show far out: a hundredth of the requests at +800 ms is nothing at P99, and ten times the usual at P99.7. */
const quantiles = [0.9, 0.95, 0.99, 0.997];

/** Requests beyond a bound near P90, P95 or P99 of the baseline, per arm. */
export interface Tails {
  /** Chooses the bounds; once, from what is known of the old version. */
  choose(reference: ArrayLike<number>): void;
  chosen(): boolean;
  /** Raw counts of both arms before the release: how much tails differ for no reason. */
  before(baseline: ArrayLike<number>, canary: ArrayLike<number>): void;
  /** `shifted` is the canary's histogram with the tolerance taken off. */
  add(baseline: ArrayLike<number>, shifted: ArrayLike<number>, noise: number, onset: boolean): void;
  value(): number;
  save(): TailsState;
}
export interface TailsState {
  readonly bounds: readonly number[];
  readonly steepness: readonly number[];
  readonly dispersion: readonly (readonly [number, number])[];
  readonly processes: readonly ProcessState[];
}
interface Tail {
  /** First bucket that is beyond. */
  readonly from: number;
  /** |d logit(share beyond) / d ln bound|: how far the share moves when latency as a whole moves. */
  readonly steepness: number;
  readonly process: EvidenceProcess;
  pearson: number;
  looks: number;
  lastZ: number | undefined;
}
/** What rounding leaves of a request that was shifted out of the tail is no request. */
const dust = 1e-6;
/** Twenty looks' worth of belief that tails are binomial. */
const priorLooks = 20;

export function tailsOf(
  buckets: Buckets,
  horizon: number,
  onsets: number,
  carried?: TailsState,
): Tails {
  const logs = new Float64Array(slopes.length);
  let tails: Tail[] = (carried?.bounds ?? []).map((from, i) => ({
    from,
    steepness: carried?.steepness[i] ?? 1,
    process: onsetMixture(slopes.length, horizon, onsets, carried?.processes[i]),
    pearson: carried?.dispersion[i]?.[0] ?? 0,
    looks: carried?.dispersion[i]?.[1] ?? 0,
    lastZ: undefined,
  }));
  const count = counterOf(buckets);
  return {
    choose(reference) {
      tails = boundsNear(buckets, reference).map(({ from, steepness }) => ({
        from,
        steepness,
        process: onsetMixture(slopes.length, horizon, onsets),
        pearson: 0,
        looks: 0,
        lastZ: undefined,
      }));
    },
    chosen: () => tails.length > 0,
    before(baseline, canary) {
      for (const tail of tails) noteBefore(tail, count(tail.from, baseline, canary));
    },
    add(baseline, shifted, noise, onset) {
      for (const tail of tails)
        bet(tail, count(tail.from, baseline, shifted), { noise, onset, logs });
    },
    value() {
      if (tails.length === 0) return 1;
      let sum = 0;
      for (const tail of tails) sum += tail.process.value() / tails.length;
      return sum;
    },
    save: () => ({
      bounds: tails.map(({ from }) => from),
      steepness: tails.map(({ steepness }) => steepness),
      dispersion: tails.map(({ pearson, looks }) => [pearson, looks] as const),
      processes: tails.map(({ process }) => process.save()),
    }),
  };
}
/** Requests beyond a bound, and all of them, in both arms. */
interface Counted {
  s0: number;
  s1: number;
  n0: number;
  n1: number;
}
/** One object for all counts: this runs for every tail at every tick. */
function counterOf(buckets: Buckets) {
  const pair: Counted = { s0: 0, s1: 0, n0: 0, n1: 0 };
  return (from: number, a: ArrayLike<number>, b: ArrayLike<number>): Readonly<Counted> => {
    pair.s0 = 0;
    pair.s1 = 0;
    pair.n0 = 0;
    pair.n1 = 0;
    for (let j = 0; j < buckets.count; j++) {
      const x = a[j] ?? 0;
      const y = b[j] ?? 0;
      pair.n0 += x;
      pair.n1 += y;
      if (j < from) continue;
      pair.s0 += x;
      pair.s1 += y;
    }
    return pair;
  };
}
function noteBefore(tail: Tail, { s0, s1, n0, n1 }: Readonly<Counted>): void {
  const m = s0 + s1;
  const theta = n1 / (n0 + n1);
  const information = informationOf(m, theta, n0 + n1);
  if (!(information > dust)) return;
  const z = Math.max(-6, Math.min(6, (s1 - m * theta) / Math.sqrt(information)));
  // Slow requests come in spells: what follows in the same direction counts as well.
  tail.pearson += z * z + 2 * z * (tail.lastZ ?? 0);
  tail.looks += 1;
  tail.lastZ = z;
}
function bet(
  tail: Tail,
  { s0, s1, n0, n1 }: Readonly<Counted>,
  about: { readonly noise: number; readonly onset: boolean; readonly logs: Float64Array },
): void {
  const { noise, onset, logs } = about;
  const m = s0 + s1;
  const theta = n1 / (n0 + n1);
  const information = informationOf(m, theta, n0 + n1);
  if (!(information > dust)) return;
  const dispersion = Math.max(1, (priorLooks + tail.pearson) / (priorLooks + tail.looks));
  const temper =
    1 / Math.max(dispersion, 1 + information * noise * tail.steepness * tail.steepness);
  for (let i = 0; i < slopes.length; i++) {
    const slope = slopes[i] ?? 0;
    logs[i] = temper * (slope * s1 - m * Math.log1p(theta * Math.expm1(slope)));
  }
  tail.process.add(logs, onset);
  // Neighbouring looks differ by noise, not by a lasting effect.
  const z = (s1 - m * theta) / Math.sqrt(information);
  if (tail.lastZ !== undefined) {
    tail.pearson += Math.min(9, (z - tail.lastZ) ** 2 / 2);
    tail.looks += 1;
  }
  tail.lastZ = z;
}
const informationOf = (m: number, theta: number, n: number): number =>
  m * theta * (1 - theta) * Math.max(0.05, 1 - m / n);

function boundsNear(
  { count, edges }: Buckets,
  reference: ArrayLike<number>,
): { from: number; steepness: number }[] {
  const beyond = new Float64Array(count + 1);
  for (let j = count - 1; j >= 0; j--) beyond[j] = (beyond[j + 1] ?? 0) + (reference[j] ?? 0);
  const total = beyond[0] ?? 0;
  if (total < 20) return [];
  const logit = (j: number): number => {
    const share = ((beyond[j] ?? 0) + 0.5) / (total + 1);
    return Math.log(share / (1 - share));
  };
  const steepness = (j: number): number => {
    const [low, high] = [Math.max(1, j - 1), Math.min(count - 1, j + 1)];
    const run = (edges[high] ?? 0) - (edges[low] ?? 0);
    return run > 0 ? Math.abs((logit(low) - logit(high)) / run) : 1;
  };
  // A bound that a third or more of the requests exceed is no tail.
  const candidates = Array.from({ length: count }, (_, j) => j).filter(
    (j) => j > 0 && (beyond[j] ?? 0) > 0 && (beyond[j] ?? 0) <= 0.35 * total,
  );
  const nearest = (level: number): number | undefined =>
    candidates.reduce<number | undefined>(
      (best, j) =>
        best === undefined || Math.abs(logit(j) - level) < Math.abs(logit(best) - level) ? j : best,
      undefined,
    );
  const bounds = new Set(quantiles.map((q) => nearest(Math.log((1 - q) / q))));
  return [...bounds]
    .filter((from) => from !== undefined)
    .map((from) => ({ from, steepness: steepness(from) }));
}
