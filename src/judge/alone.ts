import { countsTest, fewerTest } from './counts.ts';
import { onsetSlotsOf, relevanceOf } from './defaults.ts';
import { type HistoryTest, historyOf, historyTest } from './history.ts';
import type { MetricTest } from './metric-test.ts';
import type { JudgedMetric, JudgeStart } from './protocol.ts';
import { type RateMemory, rateMemory } from './rate-memory.ts';
import { present } from './silence.ts';

/** What a canary without a concurrent baseline is compared with: earlier days, or for counts a remembered rate. Made with the first tick that needs it. */
export function aloneTests(metric: JudgedMetric, start: JudgeStart, saved: unknown) {
  const series = metric.kind === 'counts' ? undefined : historyOf(metric, start.history);
  const memory = metric.kind === 'counts' ? rateMemory(metric, start) : undefined;
  let past: HistoryTest | undefined;
  let remembered: MetricTest | undefined;
  const days = (of: NonNullable<typeof series>): HistoryTest =>
    historyTest(
      of,
      {
        pre: start.pre.map((tick) => {
          const canary = tick[metric.name]?.canary;
          return present(canary) ? canary : null;
        }),
        horizon: start.horizon,
        onsets: onsetSlotsOf(start),
        sign: metric.direction === 'decrease' ? -1 : 1,
        relevance: metric.kind === 'counts' ? 0.5 : relevanceOf(metric),
      },
      saved,
    );
  return {
    test: () => past ?? remembered,
    /** False when there is nothing to compare with. */
    add(k: number, canary: readonly number[], onset: boolean): boolean {
      if (series !== undefined) {
        past ??= days(series);
        past.add(k, canary, onset);
        return true;
      }
      if (memory === undefined) return false;
      remembered ??= besideMemory(metric, start, memory, saved);
      const n = canary[1] ?? 0;
      remembered.add([memory.rate(k) * n, n], canary, onset);
      return true;
    },
    tolerated(): number | undefined {
      if (past !== undefined) return Math.expm1(past.tolerance());
      return remembered !== undefined && memory !== undefined ? memory.tolerance - 1 : undefined;
    },
    obstacle: (): string | undefined =>
      remembered !== undefined && memory?.supported === false
        ? 'no concurrent baseline and no history, only the limit and the time before'
        : undefined,
    note(): string | undefined {
      if (remembered !== undefined) return memory?.note;
      if (past === undefined) return undefined;
      const z = past.z();
      return `compared with the same time on earlier days, tolerance ${(100 * Math.expm1(past.tolerance())).toFixed(0)} %${z === null ? '' : `, z = ${z.toFixed(1)} now`}`;
    },
  };
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
