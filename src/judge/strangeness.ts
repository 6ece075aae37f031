import { median } from './noise.ts';
import type { JudgedMetric, JudgeStart } from './protocol.ts';

/** What cannot be data of this kind and unit, found before the release; undefined = nothing strange. */
export function strangeness(start: JudgeStart): string | undefined {
  for (const metric of start.metrics) {
    if (metric.kind !== 'gauge') continue;
    const found = counterLike(metric, start) ?? unitMismatch(metric, start);
    if (found !== undefined) return found;
  }
  return undefined;
}
const armSeries = (
  metric: JudgedMetric,
  { pre }: JudgeStart,
  arm: 'baseline' | 'canary',
): readonly number[] =>
  pre.flatMap((tick) => {
    const values = tick[metric.name]?.[arm] ?? null;
    return values === null || values.length === 0
      ? []
      : [values.reduce((a, b) => a + b, 0) / values.length];
  });
const fewestTicks = 30;

/** Every arm rises at every tick for minutes: a counter, whose rate would be a gauge. */
function counterLike(metric: JudgedMetric, start: JudgeStart): string | undefined {
  const arms = [armSeries(metric, start, 'baseline'), armSeries(metric, start, 'canary')];
  const reporting = arms.filter((series) => series.length > 0);
  const rising = (series: readonly number[]): boolean =>
    series.length >= fewestTicks && series.every((y, i) => i === 0 || y > (series[i - 1] ?? y));
  return reporting.length > 0 && reporting.every(rising)
    ? `metric ${metric.name} is a counter given as gauge: it rises at every tick before the release; give its rate`
    : undefined;
}
/** The same version in both arms differs by a power of a thousand (or by 60): one of them has another unit. */
function unitMismatch(metric: JudgedMetric, start: JudgeStart): string | undefined {
  const baseline = median(armSeries(metric, start, 'baseline'));
  const canary = median(armSeries(metric, start, 'canary'));
  if (!(baseline > 0) || !(canary > 0)) return undefined;
  const ratio = Math.max(canary / baseline, baseline / canary);
  const units = [60, 1000, 1e6, 1e9].find((unit) => Math.abs(Math.log(ratio / unit)) < 0.25);
  return units === undefined
    ? undefined
    : `metric ${metric.name} has two units: before the release its arms, which run the same version, differ by a factor of about ${units}`;
}
