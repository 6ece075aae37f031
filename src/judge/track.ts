import { aloneTests } from './alone.ts';
import { countsTest, fewerTest } from './counts.ts';
import { onsetSlotsOf, relevanceOf, toleranceOf } from './defaults.ts';
import { gaugeTest, mean } from './gauges.ts';
import type { HistoryTest } from './history.ts';
import { latencyTest } from './latency.ts';
import { type Load, loadOf } from './like-load.ts';
import { directed, type MetricTest, oriented, type Pair } from './metric-test.ts';
import type { Effect, JudgedMetric, JudgedSample, JudgeStart } from './protocol.ts';
import { eventsOf, present } from './silence.ts';
import { fewEvents, overLimit, type Seen, Totals } from './totals.ts';

/** One metric of a case: its test, what it has seen, and whether it may pass. */
export interface Track {
  readonly metric: JudgedMetric;
  /** Relative change (counts: difference of rates) that is no harm, and the one that a pass must exclude. */
  readonly tolerated: number;
  readonly margin: number;
  add(k: number, sample: JudgedSample, onset: boolean, load?: Load | undefined): void;
  /** The e-value of harm; 1 when there is nothing to judge by. */
  harm(): number;
  /** ln of the e-value against relevant harm. */
  reverse(): number;
  effect(): Effect | null;
  /** Whether it is better than the baseline by all that is known. */
  improved(): boolean;
  /** Ticks that were judged. */
  judged(): number;
  seen(): Seen;
  /** Whether it rises towards relevant harm. */
  growing(): boolean;
  /** Why it must not pass although nothing is proven, in words. */
  obstacle(): string | undefined;
  /** What it was compared to, where that is not a concurrent baseline. */
  note(): string | undefined;
  /** How unlike work of the arms was taken into account. */
  likeness(): string | undefined;
  save(): unknown;
}
export function trackOf(metric: JudgedMetric, start: JudgeStart, carried: unknown): Track {
  const saved = (carried ?? {}) as Saved;
  const concurrent = concurrentTest(metric, start, saved.concurrent);
  const alone = aloneTests(metric, start, saved.history);
  const totals = { canary: new Totals(metric), baseline: new Totals(metric) };
  const ticks = { judged: 0, alike: 0, unmatched: 0 };
  const test = () => alone.test() ?? concurrent;
  const beside = () => test() === concurrent;
  return {
    metric,
    get tolerated() {
      return alone.tolerated() ?? concurrent.tolerance?.() ?? toleranceOf(metric);
    },
    margin: relevanceOf(metric),
    add(k, { baseline, canary, before }, onset, load) {
      if (!usable(metric, canary)) return;
      if (usable(metric, baseline)) {
        concurrent.add(baseline, canary, onset, before === true ? undefined : load);
        totals.baseline.add(baseline);
        ticks.alike += 1;
      } else if (present(baseline) || ticks.alike > 0 || !alone.add(k, canary, onset)) {
        ticks.unmatched += 1;
        return;
      }
      totals.canary.add(canary);
      ticks.judged += 1;
    },
    // What earlier stages found beside a baseline is the capital that a later one without a baseline bets with.
    harm: () =>
      beside() || saved.concurrent === undefined
        ? test().harm()
        : concurrent.harm() * test().harm(),
    reverse: () => test().reverse(),
    effect: () => test().effect(),
    improved: () => improves(metric, test()),
    growing: () => beside() && concurrent.growing?.() === true,
    judged: () => ticks.judged,
    seen: () => ({
      canary: totals.canary.value(),
      baseline: totals.baseline.value(),
      events: { canary: totals.canary.events, baseline: totals.baseline.events },
    }),
    obstacle: () => {
      if (ticks.judged === 0)
        return ticks.unmatched > 0
          ? 'no concurrent baseline and no history to compare with'
          : 'no data';
      return (
        alone.obstacle() ?? fewEvents(metric, totals.canary, start) ?? overLimit(metric, totals)
      );
    },
    note: alone.note,
    likeness: () => (beside() ? concurrent.likeness?.() : undefined),
    save: () => ({
      concurrent: concurrent.save(),
      ...(beside() ? {} : { history: alone.test()?.save() }),
    }),
  };
}
interface Saved {
  readonly concurrent?: unknown;
  readonly history?: unknown;
}
/** The whole confidence interval lies on the good side. */
function improves({ direction }: JudgedMetric, test: MetricTest | HistoryTest): boolean {
  if ('better' in test && test.better !== undefined) return test.better();
  const effect = test.effect();
  if (effect === null || direction === 'either') return false;
  return direction === 'decrease' ? effect.low > 0 : effect.high < 0;
}

function usable(
  metric: JudgedMetric,
  values: readonly number[] | null | undefined,
): values is readonly number[] {
  if (!present(values)) return false;
  return metric.kind === 'gauge' ? mean(values) >= 0 : eventsOf(metric, values) > 0;
}

function concurrentTest(metric: JudgedMetric, start: JudgeStart, saved: unknown): MetricTest {
  const ticks = start.pre.flatMap((tick) => {
    const { baseline, canary } = tick[metric.name] ?? { baseline: null, canary: null };
    return usable(metric, baseline) && usable(metric, canary)
      ? [{ pair: [baseline, canary] as const, load: loadOf(start.metrics, tick) }]
      : [];
  });
  const pairs: readonly Pair[] = ticks.map(({ pair }) => pair);
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
    case 'gauge': {
      // Work explains why there is more of something; less of it is judged as it stands.
      const loads = direction === 'increase' ? ticks.map(({ load }) => load) : [];
      return directed(
        direction,
        (swapped, own) =>
          gaugeTest({ ...common, loads, pre: oriented(pairs, swapped) }, own ?? undefined),
        saved,
      );
    }
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
