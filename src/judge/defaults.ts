import type { JudgedMetric, JudgeStart } from './protocol.ts';

const defaults = {
  histogram: { tolerance: 0.05, relevance: 0.25 },
  gauge: { tolerance: 0.1, relevance: 0.25 },
  counts: { tolerance: 0.2, relevance: 0.005 },
} as const;

/** Relative change that is no harm. */
export function toleranceOf(metric: JudgedMetric): number {
  return metric.tolerance ?? defaults[metric.kind].tolerance;
}
/** What a pass must exclude; never less than a quarter beyond what is tolerated. */
export function relevanceOf(metric: JudgedMetric): number {
  const base = metric.relevance ?? defaults[metric.kind].relevance;
  if (metric.kind === 'counts' || metric.tolerance === undefined) return base;
  return Math.max(base, (1 + metric.tolerance) * 1.25 - 1);
}

export const onsetSlotsOf = ({ onsets = [], onsetSlots }: JudgeStart): number =>
  onsetSlots ?? onsets.length;
