import type { JudgedMetric, TickData } from './protocol.ts';

export const silenceLimit = 10;
/** So many requests expected in vain are silence, not bad luck: exp(−12). */
const expectedInVain = 12;

/** null (not reported) and [] (reported, without a number at this tick) are no data. */
export const present = (
  values: readonly number[] | null | undefined,
): values is readonly number[] => values !== null && values !== undefined && values.length > 0;

/** Events of a sample; a gauge's is 1. */
export function eventsOf(metric: JudgedMetric, values: readonly number[]): number {
  switch (metric.kind) {
    case 'counts':
      return values[1] ?? 0;
    case 'histogram': {
      let sum = 0;
      for (const value of values) sum += value;
      return sum;
    }
    case 'gauge':
      return 1;
  }
}

/** Ticks in a row in which the canary said nothing although the baseline did. */
export interface Silence {
  note(data: TickData): void;
  /** The whole canary is silent. */
  silent(): boolean;
  /** This metric alone has been missing so many ticks in a row. */
  missing(metric: string): number;
}
export function silenceOf(metrics: readonly JudgedMetric[], share: number): Silence {
  const traffic = metrics.filter(({ kind }) => kind !== 'gauge');
  const missing = new Map<string, number>();
  let ticks = 0;
  let expected = 0;
  let seen0 = 0;
  let seen1 = 0;
  const odds = share > 0 && share < 1 ? share / (1 - share) : 1;
  /** What the traffic of this tick says of both arms. */
  const listen = (data: TickData) => {
    const heard = { reports: 0, answers: 0, zeros: 0, events0: 0, events1: 0 };
    for (const metric of traffic.length > 0 ? traffic : metrics) {
      const sample = data[metric.name];
      const e0 = amount(metric, sample?.baseline);
      const e1 = amount(metric, sample?.canary);
      if (e0 > 0) heard.reports += 1;
      if (e1 > 0) heard.answers += 1;
      else if (present(sample?.canary)) heard.zeros += 1;
      heard.events0 = Math.max(heard.events0, e0);
      heard.events1 = Math.max(heard.events1, e1);
    }
    return heard;
  };
  const noteMissing = (data: TickData): void => {
    for (const metric of metrics) {
      const sample = data[metric.name];
      // What is there and only had nothing to say, as a garbage collector at rest, is not missing.
      if (sample?.canary !== null && sample?.canary !== undefined) missing.set(metric.name, 0);
      else if (amount(metric, sample?.baseline) > 0)
        missing.set(metric.name, (missing.get(metric.name) ?? 0) + 1);
    }
  };
  return {
    note(data) {
      noteMissing(data);
      const { reports, answers, zeros, events0, events1 } = listen(data);
      if (answers > 0) {
        ticks = 0;
        expected = 0;
      } else if (reports > 0) {
        ticks += 1;
        const usual = seen0 > 0 ? Math.min(odds, (seen1 + 1) / (seen0 + 1)) : odds;
        // A reported zero is silence only when something was to be expected; no report at all is silence as such.
        expected += zeros > 0 ? usual * events0 : expectedInVain;
      }
      seen0 = seen0 * 0.95 + events0;
      seen1 = seen1 * 0.95 + events1;
    },
    silent: () => ticks >= silenceLimit && expected >= expectedInVain,
    missing: (metric) => missing.get(metric) ?? 0,
  };
}
function amount(metric: JudgedMetric, values: readonly number[] | null | undefined): number {
  return present(values) ? eventsOf(metric, values) : 0;
}
