import type { Case } from './case.ts';
import { figure } from './figures.ts';
import { valuesIn } from './metrics.ts';
import { summaryOf } from './statistics.ts';

/**
 * What moved in both arms alike when the disturbance came: (canary inside − canary outside) − (baseline inside − baseline outside) is small, and each of
 * the two is not. Such a move is the experiment's, and accuses no change.
 */
export function sharedMoves(given: Case): readonly string[] {
  const { disturbance } = given;
  if (disturbance === undefined || given.kind !== 'canary-vs-baseline') return [];
  const to = disturbance.toS ?? Infinity;
  const other = new Map(
    given.baseline.map((series) => [`${series.service} ${series.metric}`, series]),
  );
  return given.metrics
    .flatMap((series) => {
      const base = other.get(`${series.service} ${series.metric}`);
      if (base === undefined) return [];
      const of = (from: typeof series) => {
        const outside = summaryOf([
          ...valuesIn(from, -Infinity, disturbance.fromS),
          ...valuesIn(from, to, Infinity),
        ]);
        const inside = summaryOf(valuesIn(from, disturbance.fromS, to));
        return outside === undefined ||
          inside === undefined ||
          outside.count < 3 ||
          inside.count < 3
          ? undefined
          : {
              moved: inside.median - outside.median,
              scale: Math.max(outside.spread, 0.05 * Math.abs(outside.median)),
            };
      };
      const [canary, baseline] = [of(series), of(base)];
      if (canary === undefined || baseline === undefined || !(baseline.scale > 0)) return [];
      const size = Math.abs(baseline.moved) / baseline.scale;
      const interaction = Math.abs(canary.moved - baseline.moved);
      if (size < 4 || interaction > 0.5 * Math.abs(baseline.moved)) return [];
      return [
        {
          size,
          says: `${series.metric} of ${series.service} moved with ${disturbance.kind} in both arms: ${figure(baseline.moved)} (baseline), ${figure(canary.moved)} (canary)`,
        },
      ];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ says }) => says);
}
