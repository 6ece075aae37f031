import { historyOf } from './history.ts';
import { median } from './noise.ts';
import type { JudgedMetric, JudgeStart } from './protocol.ts';
import { present } from './silence.ts';

/** The rate that a counts metric without a concurrent baseline is held to at tick k, and how much more than that is tolerated. */
export interface RateMemory {
  rate(k: number): number;
  readonly tolerance: number;
  /** Earlier days back it; else only the ticks before the release and the limit do, which is too little to pass on. */
  readonly supported: boolean;
  /** What it is, in words. */
  readonly note: string;
}
/** Rates drift from day to day; only a rate beyond twice what was usual is held against the canary. */
const tolerated = 2;
const smoothing = 10;
/** A fixed limit does not drift; as much more as beside a concurrent baseline. */
const toleratedOfLimit = 1.2;

export function rateMemory(metric: JudgedMetric, start: JudgeStart): RateMemory | undefined {
  let bad = 0;
  let total = 0;
  for (const tick of start.pre) {
    const sample = tick[metric.name]?.canary;
    if (!present(sample)) continue;
    bad += sample[0] ?? 0;
    total += sample[1] ?? 0;
  }
  const series = historyOf(metric, start.history);
  if (series !== undefined) {
    const { days } = series;
    const length = Math.max(...days.map((day) => day.length));
    const before = Math.max(0, length - start.horizon);
    const around = (at: number): number => {
      const means = days.map((day) =>
        meanOf(day.slice(Math.max(0, at - smoothing), at + smoothing + 1)),
      );
      return median(means);
    };
    const usual = meanOf(days.flatMap((day) => day.slice(0, before)));
    // The offset of today against the days before; few requests say little about it.
    const offset = usual > 0 ? (bad + usual * 400) / (total + 400) / usual : 1;
    return {
      rate: (k) => Math.max(1e-6, around(before + k - 1) * Math.max(0.5, Math.min(2, offset))),
      tolerance: tolerated,
      supported: true,
      note: 'compared with the same time on earlier days',
    };
  }
  const { slo } = metric;
  if (metric.heldToSlo === true && slo !== undefined)
    return {
      rate: () => slo,
      tolerance: toleratedOfLimit,
      supported: true,
      note: 'compared with the fixed limit alone',
    };
  if (total < 200) return undefined;
  const rate = Math.max(
    (bad + 1) / (total + 400),
    metric.direction === 'increase' ? (metric.slo ?? 0) : 0,
  );
  return {
    rate: () => rate,
    tolerance: tolerated,
    supported: false,
    note: 'compared with the limit and the time before the release',
  };
}
function meanOf(values: readonly (number | null)[]): number {
  const found = values.filter((y): y is number => y !== null && Number.isFinite(y));
  return found.length === 0 ? 0 : found.reduce((a, b) => a + b, 0) / found.length;
}
