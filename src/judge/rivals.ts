import { quantileOf } from './histograms.ts';
import type { ArmSample, JudgedMetric, TickData } from './protocol.ts';

/** A rule that others judge by, in its usual settings, on the same ticks as ours: for back-tests and benchmarks, never for a decision. */
export interface Rival {
  readonly name: string;
  /** Whether it would fail the release at this tick. */
  fails(k: number, data: TickData): boolean;
}
/** Fixed limits as an analysis template has them, where a metric has none of its own: half as much again as the baseline of the same tick. */
const usualRatio = 1.5;
const usualProportion = 0.01;

/** Limits in a row (Argo Rollouts), ten failed checks in all (Flagger), Mann-Whitney at every tick and from 50 points on (Kayenta). */
export function rivalsOf(metrics: readonly JudgedMetric[]): readonly Rival[] {
  return [
    inARow('a limit three times in a row (Argo Rollouts)', metrics, 3),
    inTotal('ten failed checks (Flagger)', metrics, 10),
    mannWhitney('Mann-Whitney at every tick (Kayenta)', metrics, 10, 1),
    mannWhitney('Mann-Whitney from 50 points, 20 % allowed (Kayenta)', metrics, 50, 1.2),
  ];
}
function inARow(name: string, metrics: readonly JudgedMetric[], needed: number): Rival {
  let row = 0;
  return {
    name,
    fails(_k, data) {
      row = breached(metrics, data) ? row + 1 : 0;
      return row >= needed;
    },
  };
}
function inTotal(name: string, metrics: readonly JudgedMetric[], needed: number): Rival {
  let total = 0;
  return {
    name,
    fails(_k, data) {
      if (breached(metrics, data)) total += 1;
      return total >= needed;
    },
  };
}
function breached(metrics: readonly JudgedMetric[], data: TickData): boolean {
  return metrics.some((metric) => {
    const canary = numberOf(metric, data[metric.name], 'canary');
    const baseline = numberOf(metric, data[metric.name], 'baseline');
    if (canary === null) return false;
    if (metric.kind === 'counts') return canary > (metric.slo ?? usualProportion);
    return baseline !== null && canary > baseline * usualRatio;
  });
}
/** One number of a tick, as these rules read it: a rate, a P95, a mean. */
function numberOf(
  metric: JudgedMetric,
  sample: ArmSample | undefined,
  arm: 'canary' | 'baseline',
): number | null {
  const values = sample?.[arm] ?? null;
  if (values === null || values.length === 0) return null;
  const [bad = 0, total = 0] = values;
  switch (metric.kind) {
    case 'counts':
      return total > 0 ? bad / total : null;
    case 'histogram':
      return quantileOf(metric.le ?? [null], values, metric.quantile ?? 0.95);
    case 'gauge':
      return values.reduce((a, b) => a + b, 0) / values.length;
  }
}

function mannWhitney(
  name: string,
  metrics: readonly JudgedMetric[],
  from: number,
  ratio: number,
): Rival {
  const points = metrics.map(() => ({ baseline: [] as number[], canary: [] as number[] }));
  return {
    name,
    fails(k, data) {
      let high = false;
      metrics.forEach((metric, i) => {
        const own = points[i];
        if (own === undefined) return;
        for (const arm of ['baseline', 'canary'] as const) {
          const value = numberOf(metric, data[metric.name], arm);
          if (value !== null) own[arm].push(value);
        }
        high ||= k >= from && rankedHigher(own.baseline, own.canary, ratio);
      });
      return high;
    },
  };
}
/**
 * Mann-Whitney over points of all ticks as if they were independent, 98 % interval, with a tolerance of a quarter of its own estimate
 * (Kayenta's MannWhitneyClassifier); from ten points an arm.
 */
export function rankedHigher(
  baseline: readonly number[],
  canary: readonly number[],
  ratio: number,
): boolean {
  const [n0, n1] = [baseline.length, canary.length];
  if (n0 < 10 || n1 < 10) return false;
  const middle = (values: readonly number[]): number =>
    Float64Array.from(values).sort()[values.length >> 1] ?? 0;
  const [m0, m1] = [middle(baseline), middle(canary)];
  if (m1 < m0 * ratio) return false;
  // The interval must lie beyond a quarter of the estimated shift: the same as testing the canary less that much.
  const less = (m1 - m0) / 4;
  const all = [
    ...baseline.map((value) => ({ value, canary: false })),
    ...canary.map((value) => ({ value: value - less, canary: true })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]?.value === all[i]?.value) j += 1;
    for (let l = i; l < j; l++) if (all[l]?.canary === true) ranks += (i + j + 1) / 2;
    i = j;
  }
  const u = ranks - (n1 * (n1 + 1)) / 2;
  return (u - (n0 * n1) / 2) / Math.sqrt((n0 * n1 * (n0 + n1 + 1)) / 12) > 2.326;
}
