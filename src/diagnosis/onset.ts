import type { Case, Series } from './case.ts';
import { metricKind, standingOf } from './metric-kind.ts';
import type { Window } from './metrics.ts';
import { quantile, sorted, summaryOf } from './statistics.ts';

/** Cumulative sums (Page 1954): slack of half a standard deviation; the alarm is high, as hundreds of series are looked at. */
const slack = 0.5;
const alarm = 15;
/** How late the told time may be: a slow drift of hours is not what is looked for. */
const lateS = (resolutionS: number): number => Math.max(120, 2 * resolutionS);

/**
 * When it began. The time that is told may be late; with a base that holds a minute of the fault, scales collapse. Series that moved for good vote, each with
 * its onset; the told time stays where fewer than two agree on an earlier one.
 */
export function onsetOf(given: Case): Window {
  const late = lateS(given.resolutionS);
  const told: Window = { onsetS: given.changedAtS, calmUntilS: given.changedAtS - late };
  if (given.kind === 'canary-vs-baseline') return { onsetS: -Infinity, calmUntilS: Infinity };
  const earlier = given.metrics
    .filter(({ metric }) => standingOf(metricKind(metric)) !== 'load')
    .map((series) => onsetIn(series, given.changedAtS, late))
    .filter((at) => at !== undefined);
  const window = Math.max(2 * given.resolutionS, 10);
  let best: readonly number[] = [];
  for (const at of earlier) {
    const near = earlier.filter((other) => other >= at && other - at <= window);
    if (near.length > best.length) best = near;
  }
  const middle = quantile(sorted(best), 0.5);
  if (best.length < 2 || middle === undefined) return told;
  const onsetS = Math.min(middle, given.changedAtS);
  return { onsetS, calmUntilS: Math.min(onsetS, best[0] ?? onsetS) };
}
/** The last time that the sum stood at zero before it ran away for good; undefined: it never did. */
function onsetIn({ times, values }: Series, toldS: number, late: number): number | undefined {
  const from = times.findIndex((at) => at >= toldS - late);
  if (from < 10) return undefined;
  const calm = summaryOf(values.slice(0, from));
  const after = summaryOf(values.filter((_, i) => (times[i] ?? 0) >= toldS));
  if (calm === undefined || after === undefined) return undefined;
  const scale = Math.max(calm.spread, calm.reach / 2, 0.02 * Math.abs(calm.median));
  const sign = Math.sign(after.median - calm.median);
  if (!(scale > 0) || Math.abs(after.median - calm.median) < 5 * scale) return undefined;
  let sum = 0;
  let since = from;
  for (let i = from; i < values.length; i++) {
    sum = Math.max(0, sum + (sign * ((values[i] ?? 0) - calm.median)) / scale - slack);
    if (sum === 0) since = i + 1;
  }
  return sum > alarm ? times[since] : undefined;
}
