import type { Case } from './case.ts';
import { metricKind } from './metric-kind.ts';
import { sidesOf, type Window } from './metrics.ts';
import { summaryOf } from './statistics.ts';

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
  const whole = new Map<string, boolean>();
  const isEntry = (service: string): boolean => {
    const known = whole.get(service) ?? (service === given.entry || isWhole(service, given));
    whole.set(service, known);
    return known;
  };
  const other = new Map(given.baseline.map((series) => [`${series.service} ${series.metric}`, series]));
  let measured = false;
  for (const series of given.metrics) {
    const kind = metricKind(series.metric);
    if ((kind !== 'latency' && kind !== 'error') || !isEntry(series.service)) continue;
    for (const [before, after] of sidesOf(given, series, other.get(`${series.service} ${series.metric}`), window)) {
      const base = summaryOf(before);
      const fault = summaryOf(after);
      if (base === undefined || fault === undefined || base.count < 8) continue;
      measured = true;
      const sign = /success|availability/i.test(series.metric) ? -1 : 1;
      // Of a share of errors a tenth of a percent counts, where there were none.
      const least = kind === 'error' ? Math.max(0.001 * Math.abs(base.median), 0.001) : 0.1 * Math.abs(base.median);
      const scale = Math.max(base.spread, base.reach / 2, least);
      if ((sign * (fault.median - base.median)) / scale > 3) return 'violated';
    }
  }
  return measured ? 'calm' : 'unmeasured';
}
