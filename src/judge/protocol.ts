/** The judge's interface (20 §3): one case = a start, then ticks; one answer per tick. Pure data, JSON-serialisable. */
export type MetricKind = 'histogram' | 'counts' | 'gauge';
export type Direction = 'increase' | 'decrease' | 'either';

export interface JudgedMetric {
  readonly name: string;
  readonly kind: MetricKind;
  /** Which direction is harmful. */
  readonly direction: Direction;
  readonly unit: string;
  /** histogram: upper bounds of the buckets, null = +Inf. */
  readonly le?: readonly (number | null)[];
  /** The fixed limit in the metric's unit (counts: a proportion). */
  readonly slo?: number;
  /** histogram: the quantile that `slo` speaks about; default 0.95. */
  readonly quantile?: number;
  /** Relative change against baseline that is tolerated; default by kind. */
  readonly tolerance?: number;
}

/** histogram: increments per bucket (not cumulative) · counts: [bad, total] · gauge: one number per reporting series. null or [] = no data. */
export interface ArmSample {
  readonly baseline: readonly number[] | null;
  readonly canary: readonly number[] | null;
}
export type TickData = Readonly<Record<string, ArmSample>>;

export interface JudgeStart {
  readonly case: string;
  readonly tickSeconds: number;
  /** Ticks planned; the tick numbered so is the last. */
  readonly horizon: number;
  /** Probability of failing a good release, over the whole case. */
  readonly alpha: number;
  /** The canary's share of the work, 0 < weight < 1. */
  readonly weight: number;
  readonly metrics: readonly JudgedMetric[];
  /** Ticks before the release, old version in both arms (or in `canary` when there is no concurrent baseline). */
  readonly pre: readonly TickData[];
  /** Fewest events (counts, histogram) or ticks (gauge) in the canary arm before a pass. */
  readonly minimum: { readonly events: number; readonly ticks: number };
}
export type JudgeVerdict = 'continue' | 'fail' | 'pass' | 'inconclusive';
export interface JudgeAnswer {
  readonly case: string;
  readonly k: number;
  readonly verdict: JudgeVerdict;
  /** The deciding metric, null when none decided. */
  readonly metric: string | null;
  readonly score: number;
  readonly reason: string;
}
/** A running case. Deterministic: the same start and ticks give the same answers. */
export interface JudgedCase {
  tick(k: number, data: TickData, last: boolean): JudgeAnswer;
  /** Present standing of every metric, for the evidence. */
  standing(): readonly MetricStanding[];
}
export interface MetricStanding {
  readonly metric: string;
  readonly verdict: JudgeVerdict;
  readonly canary: number | null;
  readonly baseline: number | null;
  readonly events: { readonly canary: number; readonly baseline: number };
  readonly reason: string;
}
