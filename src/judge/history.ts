import type { ProcessState } from './evidence-process.ts';
import { logRatioBets, mean } from './gauges.ts';
import { quantileOf } from './histograms.ts';
import { longRunVariance, median, type NoiseState, noiseOf } from './noise.ts';
import type { Effect, History, JudgedMetric } from './protocol.ts';

/** Earlier days that can be used at all (five of seven), and ticks with data that make one usable. */
export const fewestDays = 5;
export const fewestTicks = 30;
const smoothing = 4;
const noisePrior = { variance: 0.06 ** 2 * 9, weight: 8, correlation: 0.8, floor: 0.002 };

/** The series of earlier days that belongs to a metric, and what number of a tick compares to it. */
export interface HistorySeries {
  readonly days: readonly (readonly (number | null)[])[];
  value(sample: readonly number[]): number | null;
}
/** `<name>_p95` (any quantile) for histograms, the metric's own name or `<name>_rate` otherwise; undefined when there are too few days. */
export function historyOf(
  metric: JudgedMetric,
  history: History | undefined,
): HistorySeries | undefined {
  if (history === undefined) return undefined;
  switch (metric.kind) {
    case 'histogram':
      return quantileHistory(metric, history);
    case 'counts': {
      const days = ownDays(metric.name, history);
      const value = ([bad = 0, total = 0]: readonly number[]) => (total > 0 ? bad / total : null);
      return days === undefined ? undefined : { days, value };
    }
    case 'gauge': {
      const days = ownDays(metric.name, history);
      const value = (sample: readonly number[]) => (sample.length === 0 ? null : mean(sample));
      return days === undefined ? undefined : { days, value };
    }
  }
}
type Days = readonly (readonly (number | null)[])[];
function usableDays(key: string, history: History): Days | undefined {
  const days = Object.hasOwn(history, key) ? history[key] : undefined;
  const good = days?.filter((day) => day.filter((y) => y !== null).length >= fewestTicks);
  return good !== undefined && good.length >= fewestDays ? good : undefined;
}
const ownDays = (name: string, history: History): Days | undefined =>
  usableDays(name, history) ??
  usableDays(`${name}_rate`, history) ??
  usableDays(`${name}_ratio`, history);

function quantileHistory(metric: JudgedMetric, history: History): HistorySeries | undefined {
  const prefix = `${metric.name}_p`;
  const found = Object.keys(history)
    .filter((key) => key.startsWith(prefix) && /^\d{2,3}$/.test(key.slice(prefix.length)))
    .map((key) => ({
      quantile: Number(`0.${key.slice(prefix.length)}`),
      days: usableDays(key, history),
    }))
    .find(({ days }) => days !== undefined);
  const quantile = found?.quantile ?? metric.quantile ?? 0.95;
  const days = found?.days ?? usableDays(metric.name, history);
  if (days === undefined) return undefined;
  return { days, value: (sample) => quantileOf(metric.le ?? [null], sample, quantile) };
}

export interface HistoryTest {
  add(k: number, canary: readonly number[], onset: boolean): void;
  harm(): number;
  reverse(): number;
  effect(): Effect | null;
  /** The source's rule, reported beside it: z of this tick against the days (requirement E8). */
  z(): number | null;
  tolerance(): number;
  save(): unknown;
}
interface HistoryState {
  readonly process: ProcessState;
  readonly noise: NoiseState;
}
/**
 * Without a concurrent baseline: the median of the last days at the same clock tick, smoothed, minus the offset before the release
 * (difference in differences). The tolerance is what each earlier day drifted from the others.
 */
export function historyTest(
  series: HistorySeries,
  about: {
    readonly pre: readonly (readonly number[] | null)[];
    readonly horizon: number;
    readonly onsets: number;
    readonly sign: 1 | -1;
    readonly relevance: number;
  },
  saved: unknown,
): HistoryTest {
  const carried = saved as HistoryState | undefined;
  const days = series.days.map((day) =>
    day.map((y) => (y !== null && y > 0 ? Math.log(y) : Number.NaN)),
  );
  const length = Math.max(...days.map((day) => day.length));
  const before = length > about.horizon ? length - about.horizon : about.pre.length;
  const reference = smoothMedian(days, length);
  const offset = offsetBefore(series, about.pre, reference, before);
  const others = residualsOf(days, length, before);
  const drifts = others.map(average).filter(Number.isFinite).map(Math.abs);
  const tolerated = 0.06 + 2.5 * 1.4826 * median(drifts);
  const noise = noiseOf(noisePrior, carried?.noise);
  if (carried === undefined) {
    const typical = median(others.map((residual) => dailyVariance(residual)));
    // Each earlier day is a window of noise around its own level.
    noise.assume(typical, 40);
  }
  const bets = logRatioBets({
    tolerated,
    margin: Math.log1p(about.relevance),
    horizon: about.horizon,
    onsets: about.onsets,
    noise,
    process: carried?.process,
  });
  let lastZ: number | null = null;
  return {
    add(k, canary, onset) {
      const y = series.value(canary);
      const at = before + k - 1;
      const expected = (reference[at] ?? Number.NaN) + (Number.isFinite(offset) ? offset : 0);
      if (y === null || !(y > 0) || !Number.isFinite(expected)) return;
      const x = about.sign * (Math.log(y) - expected);
      const spread =
        1.4826 * median(days.map((day) => Math.abs((day[at] ?? 0) - (reference[at] ?? 0))));
      lastZ = spread > 0 ? (about.sign * (Math.log(y) - (reference[at] ?? 0))) / spread : null;
      bets.add({ favour: x, likely: x, against: x }, onset);
    },
    harm: bets.harm,
    reverse: bets.reverse,
    effect: bets.effect,
    z: () => lastZ,
    tolerance: () => tolerated,
    save: (): HistoryState => ({ process: bets.save(), noise: noise.save() }),
  };
}
/** How far today lay from the usual before the release, in logarithms. */
function offsetBefore(
  series: HistorySeries,
  pre: readonly (readonly number[] | null)[],
  reference: readonly number[],
  before: number,
): number {
  return average(
    pre.map((sample, i) => {
      const y = sample === null ? null : series.value(sample);
      const at = before - pre.length + i;
      return y !== null && y > 0 ? Math.log(y) - (reference[at] ?? Number.NaN) : Number.NaN;
    }),
  );
}
/** Each day of the window against the others, without its offset before the release. */
function residualsOf(
  days: readonly (readonly number[])[],
  length: number,
  before: number,
): readonly (readonly number[])[] {
  return days.map((day, d) => {
    const rest = smoothMedian(
      days.filter((_, other) => other !== d),
      length,
    );
    const residual = Array.from({ length }, (_, i) => (day[i] ?? Number.NaN) - (rest[i] ?? 0));
    const shift = before >= 5 ? average(residual.slice(0, before)) : 0;
    return residual.slice(before).map((r) => r - (Number.isFinite(shift) ? shift : 0));
  });
}
function dailyVariance(residual: readonly number[]): number {
  const found = residual.filter(Number.isFinite);
  if (found.length < 12) return noisePrior.variance;
  const level = average(found);
  const centred = found.map((x) => x - level);
  return longRunVariance(centred, [0], noisePrior.correlation);
}
function smoothMedian(days: readonly (readonly number[])[], length: number): number[] {
  const medians = Array.from({ length }, (_, i) => {
    const values = days.map((day) => day[i] ?? Number.NaN).filter(Number.isFinite);
    return values.length === 0 ? Number.NaN : median(values);
  });
  return medians.map((_, i) =>
    average(medians.slice(Math.max(0, i - smoothing), i + smoothing + 1)),
  );
}
function average(values: readonly number[]): number {
  const found = values.filter(Number.isFinite);
  return found.length === 0 ? Number.NaN : found.reduce((a, b) => a + b, 0) / found.length;
}
