/** The judge's interface: one case = a start, then ticks; one answer per tick. Pure data, JSON-serialisable. */
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
  /** The fixed limit in the metric's unit (counts: a proportion). Over it a canary cannot pass; the comparison decides whether it fails. */
  readonly slo?: number;
  /** counts without a concurrent baseline or history: the fixed limit itself is the usual rate, and what stays under it may pass. */
  readonly heldToSlo?: boolean;
  /** histogram: the quantile that is reported; default 0.95. */
  readonly quantile?: number;
  /** Relative change that is no harm at all: part of the tested hypothesis. Defaults: latency 0.05, gauges 0.10. Counts have their own. */
  readonly tolerance?: number;
  /** Relative change (counts: difference of rates) that a pass must exclude. Defaults: 0.25 and 0.005. */
  readonly relevance?: number;
  /** Weight of this metric's evidence; default 1 each. */
  readonly weight?: number;
}

/** histogram: increments per bucket (not cumulative) · counts: [bad, total] · gauge: one number per reporting series. null = not reported, [] = reported, but no number at this tick. */
export interface ArmSample {
  readonly baseline: readonly number[] | null;
  readonly canary: readonly number[] | null;
}
/** A sample as it is judged. */
export interface JudgedSample extends ArmSample {
  /** The baseline is not of this tick, but of the time before the release. */
  readonly before?: true;
}
export type TickData = Readonly<Record<string, ArmSample>>;
/** The same clock window on earlier days, by metric name (`<name>_p95` for a histogram): the ticks before the release, then those of the horizon. */
export type History = Readonly<Record<string, readonly (readonly (number | null)[])[]>>;

export interface JudgeStart {
  readonly case: string;
  readonly tickSeconds: number;
  /** Ticks planned; the tick numbered so is the last. */
  readonly horizon: number;
  /** Probability of failing a good release, over the whole release. */
  readonly alpha: number;
  /** The canary's share of the work, 0 < weight < 1. */
  readonly weight: number;
  readonly metrics: readonly JudgedMetric[];
  /** Ticks before the release, old version in both arms (or in `canary` when there is no concurrent baseline). */
  readonly pre: readonly TickData[];
  readonly history?: History;
  /** First ticks that say nothing: caches are cold. */
  readonly warmup?: number;
  /** Fewest events (counts, histogram) or ticks (gauge) in the canary arm before a pass; default 100 and 5. */
  readonly minimum?: { readonly events: number; readonly ticks: number };
  /** Ticks before a pass; default 40 (ten minutes). Fewer make a weaker claim, and the reason says so. */
  readonly minBakeTicks?: number;
  /** What the last tick says when neither harm nor its absence is proven. */
  readonly atHorizon?: 'inconclusive' | 'pass-unless-relevant';
  /** Ticks at which a fault is injected on purpose. */
  readonly onsets?: readonly number[];
  /** How many faults may come at ticks that are not known beforehand: `tick` says when; default as many as `onsets`. */
  readonly onsetSlots?: number;
  /** What `carry()` of the stage before returned: one alpha for the whole release. */
  readonly resume?: CarriedEvidence;
}
/** Evidence of the earlier stages of a release: JSON, a few kB. */
export interface CarriedEvidence {
  readonly version: 1;
  readonly metrics: Readonly<Record<string, unknown>>;
}
export type JudgeVerdict = 'continue' | 'fail' | 'pass' | 'inconclusive';
export interface JudgeAnswer {
  readonly case: string;
  readonly k: number;
  readonly verdict: JudgeVerdict;
  /** The deciding metric, null when none decided. */
  readonly metric: string | null;
  /** log10 of the merged e-value. */
  readonly score: number;
  readonly reason: string;
}
/** A running case. Deterministic: the same start and ticks give the same answers. */
export interface JudgedCase {
  /** `onset`: a fault was injected on purpose since the tick before. */
  tick(k: number, data: TickData, last: boolean, onset?: boolean): JudgeAnswer;
  /** Present standing of every metric, for the evidence. */
  standing(): readonly MetricStanding[];
  /** For `resume` of the next stage. */
  carry(): CarriedEvidence;
}
/** How far the canary is from the baseline, with a confidence sequence: valid at whatever tick it is read. */
export interface Effect {
  /** ratio: canary / baseline − 1 · difference: canary − baseline. */
  readonly kind: 'ratio' | 'difference';
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}
export interface MetricStanding {
  readonly metric: string;
  readonly verdict: JudgeVerdict;
  readonly canary: number | null;
  readonly baseline: number | null;
  readonly events: { readonly canary: number; readonly baseline: number };
  readonly effect: Effect | null;
  /** log10 of the evidence of harm. */
  readonly eValue: number;
  /** log10 of the evidence against relevant harm. */
  readonly reverse: number;
  readonly reason: string;
  /** What would have changed the verdict. */
  readonly otherwise: string;
  /** Metrics that improved while this one shows harm. */
  readonly contradictedBy?: readonly string[];
}
