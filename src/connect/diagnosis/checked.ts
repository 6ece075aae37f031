import type { Collected, CollectedCheck } from '../../diagnosis/live/collected.ts';
import { most } from '../../diagnosis/live/document.ts';
import { oneLine } from '../../diagnosis/live/trim.ts';
import type { Measurement } from '../../evidence/envelope.ts';
import { redact } from '../../report/redact.ts';
import type { Pod } from '../../workload/objects.ts';
import type { Both } from './context.ts';

/** What the gate itself judged: what failed first, since a longer list is cut. */
export const checksOf = (measurements: readonly Measurement[]): readonly CollectedCheck[] =>
  [...measurements]
    .sort((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'))
    .slice(0, most.checks)
    .map(({ name, dimension, verdict, unit, canary, baseline, limit, counts, reason }) => ({
      name: oneLine(name, 200),
      dimension: oneLine(dimension, 200),
      verdict,
      unit: oneLine(unit, 50),
      canary,
      stable: baseline,
      limit,
      counts: counts === undefined ? null : { canary: counts.canary, stable: counts.stable },
      reason: oneLine(redact(reason), 400),
    }));

/** What the gate itself measured over time, under the names of its checks. */
export function checkedSeries(
  measurements: readonly Measurement[],
  fromMs: number,
): Collected['metrics'] {
  return measurements.flatMap(({ name, series }) => {
    if (series === undefined || series.t.length === 0) return [];
    const begun = series.from === undefined ? fromMs : Date.parse(series.from);
    const shiftS = Number.isNaN(begun) ? 0 : (begun - fromMs) / 1000;
    const kept = <T>(values: readonly T[]): readonly T[] => values.slice(-most.points);
    return [
      {
        metric: name,
        t: kept(series.t).map((t) => t + shiftS),
        canary: kept(series.canary),
        stable: kept(series.baseline),
      },
    ];
  });
}
/** Requests a pod had in the window, by the check that counted most of them. */
export function servedOf(
  measurements: readonly Measurement[],
  pods: Both<readonly Pod[]>,
): Collected['served'] {
  const counted = measurements
    .flatMap(({ counts }) => (counts === undefined || counts.stable === null ? [] : [counts]))
    .sort((a, b) => b.canary.total - a.canary.total)[0];
  if (counted?.stable == null || pods.base.length === 0 || pods.fault.length === 0) return null;
  return {
    base: counted.stable.total / pods.base.length,
    fault: counted.canary.total / pods.fault.length,
  };
}
