import type { Series } from '../case.ts';
import { metricKind } from '../metric-kind.ts';
import { summaryOf } from '../statistics.ts';
import type { Collected, CollectedSeries } from './collected.ts';

/** Work of a canary pod in units of a stable pod's, as far as it is known: from `least` to `most` times as much. */
export interface Share {
  readonly least: number;
  readonly most: number;
}
/** Requests that are served: those that it makes itself are its own doing. */
const isRequests = (metric: string): boolean =>
  /(^|_)requests?_total$/.test(metric) &&
  !/client|upstream|outgoing|outbound|backend|dependency|downstream/.test(metric);

/**
 * How much of the work a canary pod got. A canary at 1 % serves fewer requests by design. By what the gate counted, else by the counters of requests; where nobody knows, less is never anything, and more is.
 */
export function shareOf({ served, metrics }: Collected): Share {
  if (served !== null && served.base > 0 && served.fault >= 0)
    return exactly(served.fault / served.base);
  const counters = metrics.filter(({ metric }) => isRequests(metric));
  const sum = (arm: 'canary' | 'stable'): number =>
    counters.reduce((total, one) => total + mean(one[arm]), 0);
  return sum('stable') > 0 ? exactly(sum('canary') / sum('stable')) : { least: 0, most: 1 };
}
const exactly = (ratio: number): Share => ({ least: ratio, most: ratio });
function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Amounts grow with the work, by a part that nobody knows; a mean, a share of all or a time of one is the same at any load. */
function isAmount(metric: string): boolean {
  if (/_total$/.test(metric)) return true;
  if (/(^|[_-])(mean|ratio|percent|percentage|share|p\d{2,4})$/.test(metric)) return false;
  return !['latency', 'error', 'gc'].includes(metricKind(metric));
}
/**
 * Stable's numbers at the canary's work. Between not following the work at all and following it in proportion everything is the work's doing, so of that range the nearest
 * to the canary counts; errors follow it in proportion. Spread follows as that of counted events does, by the root (Poisson), so that few events are not taken for a steady rate.
 */
export function atLoad(
  stable: Series,
  { canary }: Pick<CollectedSeries, 'canary'>,
  { least, most }: Share,
): Series {
  if (!isAmount(stable.metric)) return stable;
  const base = summaryOf(stable.values)?.median ?? 0;
  const now = summaryOf(canary.filter((value) => value !== null))?.median;
  if (now === undefined || !(base > 0)) return stable;
  const proportional = metricKind(stable.metric) === 'error';
  const lowest = proportional ? least : Math.min(1, least);
  const highest = proportional ? most : Math.max(1, most);
  const factor = Math.min(highest, Math.max(lowest, now / base));
  if (factor === 1) return stable;
  const spread = factor < 1 ? Math.sqrt(factor) : factor;
  return {
    ...stable,
    values: stable.values.map((value) => factor * base + spread * (value - base)),
    scaled: factor,
  };
}
