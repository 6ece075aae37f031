import { countsTest, fewerTest } from './counts.ts';
import { gaugeTest, mean } from './gauges.ts';
import { type HistoryTest, historyOf, historyTest } from './history.ts';
import { latencyTest } from './latency.ts';
import { directed, type MetricTest, oriented, type Pair } from './metric-test.ts';
import type { ArmSample, Effect, JudgedMetric, JudgeStart } from './protocol.ts';
import { type RateMemory, rateMemory } from './rate-memory.ts';
import { eventsOf, present } from './silence.ts';
import { fewEvents, overLimit, type Seen, Totals } from './totals.ts';

/** One metric of a case: its test, what it has seen, and whether it may pass. */
export interface Track {
  readonly metric: JudgedMetric;
  /** Relative change (counts: difference of rates) that is no harm, and the one that a pass must exclude. */
  readonly tolerated: number;
  readonly margin: number;
  add(k: number, sample: ArmSample, onset: boolean): void;
  /** The e-value of harm; 1 when there is nothing to judge by. */
  harm(): number;
  /** ln of the e-value against relevant harm. */
  reverse(): number;
  effect(): Effect | null;
  /** Ticks that were judged. */
  judged(): number;
  seen(): Seen;
  /** Whether it rises towards relevant harm. */
  growing(): boolean;
  /** Why it must not pass although nothing is proven, in words. */
  obstacle(): string | undefined;
  /** What it was compared to, where that is not a concurrent baseline. */
  note(): string | undefined;
  save(): unknown;
}
const defaults = {
  histogram: { tolerance: 0.05, relevance: 0.25 },
  gauge: { tolerance: 0.1, relevance: 0.25 },
  counts: { tolerance: 0.2, relevance: 0.005 },
} as const;

export function toleranceOf(metric: JudgedMetric): number {
  return metric.tolerance ?? defaults[metric.kind].tolerance;
}
/** What a pass must exclude; never less than a quarter beyond what is tolerated. */
export function relevanceOf(metric: JudgedMetric): number {
  const base = metric.relevance ?? defaults[metric.kind].relevance;
  if (metric.kind === 'counts' || metric.tolerance === undefined) return base;
  return Math.max(base, (1 + metric.tolerance) * 1.25 - 1);
}

const onsetSlotsOf = ({ onsets = [], onsetSlots }: JudgeStart): number =>
  onsetSlots ?? onsets.length;

export function trackOf(metric: JudgedMetric, start: JudgeStart, carried: unknown): Track {
  const saved = (carried ?? {}) as { concurrent?: unknown; history?: unknown };
  const samples = start.pre.map((tick) => tick[metric.name]);
  const pairs = samples.flatMap((sample): Pair[] =>
    sample !== undefined && usable(metric, sample.baseline) && usable(metric, sample.canary)
      ? [[sample.baseline, sample.canary]]
      : [],
  );
  const concurrent = concurrentTest(metric, start, pairs, saved.concurrent);
  let past: HistoryTest | undefined;
  const series = metric.kind === 'counts' ? undefined : historyOf(metric, start.history);
  const memory = metric.kind === 'counts' ? rateMemory(metric, start) : undefined;
  let remembered: MetricTest | undefined;
  const alone =
    series === undefined
      ? undefined
      : (): HistoryTest => {
          past ??= historyTest(
            series,
            {
              pre: samples.map((sample) => (present(sample?.canary) ? sample.canary : null)),
              horizon: start.horizon,
              onsets: onsetSlotsOf(start),
              sign: metric.direction === 'decrease' ? -1 : 1,
              relevance: metric.kind === 'counts' ? 0.5 : relevanceOf(metric),
            },
            saved.history,
          );
          return past;
        };
  const totals = { canary: new Totals(metric), baseline: new Totals(metric) };
  let ticks = 0;
  let alike = 0;
  let unmatched = 0;
  const test = () => past ?? remembered ?? concurrent;
  return {
    metric,
    get tolerated() {
      if (past !== undefined) return Math.expm1(past.tolerance());
      return remembered !== undefined && memory !== undefined
        ? memory.tolerance - 1
        : toleranceOf(metric);
    },
    margin: relevanceOf(metric),
    add(k, { baseline, canary }, onset) {
      if (!usable(metric, canary)) return;
      if (usable(metric, baseline)) {
        concurrent.add(baseline, canary, onset);
        totals.baseline.add(baseline);
        alike += 1;
      } else if (!present(baseline) && alike === 0 && alone !== undefined)
        alone().add(k, canary, onset);
      else if (!present(baseline) && alike === 0 && memory !== undefined) {
        remembered ??= besideMemory(metric, start, memory, saved.history);
        const n = canary[1] ?? 0;
        remembered.add([memory.rate(k) * n, n], canary, onset);
      } else {
        unmatched += 1;
        return;
      }
      totals.canary.add(canary);
      ticks += 1;
    },
    // What earlier stages found beside a baseline is the capital that a later one without a baseline bets with.
    harm: () =>
      test() === concurrent || saved.concurrent === undefined
        ? test().harm()
        : concurrent.harm() * test().harm(),
    reverse: () => test().reverse(),
    effect: () => test().effect(),
    growing: () => test() === concurrent && concurrent.growing?.() === true,
    judged: () => ticks,
    seen: () => ({
      canary: totals.canary.value(),
      baseline: totals.baseline.value(),
      events: { canary: totals.canary.events, baseline: totals.baseline.events },
    }),
    obstacle: () => {
      if (ticks === 0)
        return unmatched > 0 ? 'no concurrent baseline and no history to compare with' : 'no data';
      if (remembered !== undefined && memory?.supported === false)
        return 'no concurrent baseline and no history, only the limit and the time before';
      return fewEvents(metric, totals.canary, start) ?? overLimit(metric, totals);
    },
    note() {
      if (remembered !== undefined) return memory?.note;
      if (past === undefined) return undefined;
      const z = past.z();
      return `compared with the same time on earlier days, tolerance ${(100 * Math.expm1(past.tolerance())).toFixed(0)} %${z === null ? '' : `, z = ${z.toFixed(1)} now`}`;
    },
    save: () => ({
      concurrent: concurrent.save(),
      ...(test() === concurrent ? {} : { history: (past ?? remembered)?.save() }),
    }),
  };
}
function usable(
  metric: JudgedMetric,
  values: readonly number[] | null | undefined,
): values is readonly number[] {
  if (!present(values)) return false;
  return metric.kind === 'gauge' ? mean(values) >= 0 : eventsOf(metric, values) > 0;
}

/** A counts test whose baseline is a remembered rate. */
function besideMemory(
  metric: JudgedMetric,
  start: JudgeStart,
  memory: RateMemory,
  saved: unknown,
): MetricTest {
  const options = {
    horizon: start.horizon,
    onsets: onsetSlotsOf(start),
    tolerance: memory.tolerance,
    relevance: relevanceOf(metric),
    pre: [],
  };
  return metric.direction === 'decrease' ? fewerTest(options, saved) : countsTest(options, saved);
}

function concurrentTest(
  metric: JudgedMetric,
  start: JudgeStart,
  pairs: readonly Pair[],
  saved: unknown,
): MetricTest {
  const common = {
    horizon: start.horizon,
    onsets: onsetSlotsOf(start),
    tolerance: toleranceOf(metric),
    relevance: relevanceOf(metric),
  };
  const { direction } = metric;
  switch (metric.kind) {
    case 'histogram': {
      const le = metric.le ?? [null];
      return directed(
        direction,
        (swapped, own) =>
          latencyTest({ ...common, le, pre: oriented(pairs, swapped) }, own ?? undefined),
        saved,
      );
    }
    case 'gauge':
      return directed(
        direction,
        (swapped, own) => gaugeTest({ ...common, pre: oriented(pairs, swapped) }, own ?? undefined),
        saved,
      );
    case 'counts': {
      const options = { ...common, tolerance: 1 + common.tolerance, pre: pairs };
      if (direction === 'increase') return countsTest(options, saved);
      if (direction === 'decrease') return fewerTest(options, saved);
      const [more, fewer] = (saved ?? []) as readonly unknown[];
      const up = countsTest(options, more);
      const down = fewerTest(options, fewer);
      return {
        add(baseline, canary, onset) {
          up.add(baseline, canary, onset);
          down.add(baseline, canary, onset);
        },
        harm: () => (up.harm() + down.harm()) / 2,
        reverse: () => Math.min(up.reverse(), down.reverse()),
        effect: up.effect,
        save: () => [up.save(), down.save()],
      };
    }
  }
}
