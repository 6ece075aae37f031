import type { Case } from './case.ts';
import { isGood, metricKind } from './metric-kind.ts';
import { keyOf, sidesOf, type Window } from './metrics.ts';
import { ratioOf, summaryOf } from './statistics.ts';

/** What users saw at the entry. `unmeasured` is not `calm`. */
export type Harm = 'violated' | 'calm' | 'unmeasured';

/** Groups of columns that are of no node of the call graph are of the whole: what users see, what the process has. */
export function isWhole(service: string, given: Case): boolean {
  if (given.edges.length === 0 || service === given.entry) return false;
  if (given.edges.some((edge) => edge.includes(service))) return false;
  return !given.spans.some((span) => span.service === service);
}

/** Latency and errors at the entry, and of the whole: whether users had reason to complain. */
export function harmOf(given: Case, window: Window): Harm {
  if ((given.failed ?? []).some(({ about }) => felt.has(about))) return 'violated';
  const names = new Set(given.metrics.map(({ service }) => service));
  const seen = new Set(
    [...names].filter((service) => service === given.entry || isWhole(service, given)),
  );
  const other = new Map(given.baseline.map((series) => [keyOf(series), series]));
  const found = given.metrics
    .filter(({ service, metric }) => seen.has(service) && isFelt(metric))
    .flatMap((series) =>
      sidesOf(given, series, other.get(keyOf(series)), window).map(([before, after]) =>
        rise(series.metric, before, after),
      ),
    )
    .filter((one) => one !== undefined);
  if (found.some((one) => one > 3)) return 'violated';
  return found.length > 0 ? 'calm' : 'unmeasured';
}
/** What users feel of a check that failed. */
const felt = new Set(['latency', 'error', 'lost']);
const isFelt = (metric: string): boolean => ['latency', 'error'].includes(metricKind(metric));

/** How much worse it became, in units of its usual spread; undefined: it was hardly measured before. */
function rise(
  metric: string,
  before: readonly number[],
  after: readonly number[],
): number | undefined {
  const base = summaryOf(before);
  const fault = summaryOf(after);
  if (base === undefined || fault === undefined || base.count < 8) return undefined;
  const level = Math.abs(base.median);
  // Of a share of errors a tenth of a percent counts, where there were none.
  const least = metricKind(metric) === 'error' ? Math.max(0.001 * level, 0.001) : 0.1 * level;
  const scale = Math.max(base.spread, base.reach / 2, least);
  const worse = (isGood(metric) ? -1 : 1) * (fault.median - base.median);
  return scale > 0 ? ratioOf(worse, scale) : 0;
}
