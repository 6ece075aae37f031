import type { TickData } from '../judge/protocol.ts';

/** A Prometheus metric family with exact label matches and regular-expression matches (anchored, RE2-compatible). */
export interface Selector {
  readonly metric: string;
  readonly equal?: Readonly<Record<string, string>>;
  readonly match?: Readonly<Record<string, string>>;
  /** Any of these labels matches: libraries name the same thing differently. */
  readonly oneOf?: OneOf;
}
export interface OneOf {
  readonly labels: readonly string[];
  readonly match: string;
  /** What values of the label look like, whether they match or not: `error` is no status code. */
  readonly among: string;
}
/** What to read for one measurement; both sources understand all of it, so that they can be compared. */
export type MetricQuery =
  /** Classic histogram (`<metric>_bucket`), increments per bucket per tick. */
  | { readonly kind: 'histogram'; readonly of: Selector }
  /** Two counters: increments of the bad and of all events per tick. */
  | { readonly kind: 'counts'; readonly bad: Selector; readonly total: Selector }
  /** A gauge: one value per reporting pod per tick. */
  | { readonly kind: 'gauge'; readonly of: Selector }
  /** A counter read as a rate per second: one value per reporting pod per tick. */
  | { readonly kind: 'rate'; readonly of: Selector }
  /** Sum counter / count counter: mean value per pod per tick (e.g. GC pause: sum/count of a summary). */
  | { readonly kind: 'mean'; readonly sum: Selector; readonly count: Selector }
  /** Two counters of the same tasks: increments of started and of finished ones per tick. */
  | { readonly kind: 'lost'; readonly started: Selector; readonly finished: Selector }
  /** Interrupted and all user sessions, by release; only source `sentry`. */
  | { readonly kind: 'sessions' }
  /**
   * Own PromQL, `$pods` replaced by a quoted alternation of an arm's pod names and `$namespace` by its quoted namespace; only source
   * `prometheus`. Several series need a rule to combine them: without one they are an error.
   */
  | { readonly kind: 'promql'; readonly query: string; readonly combine?: Combine };
export type Combine = 'sum' | 'mean' | 'max';

export interface ArmPods {
  readonly namespace: string;
  /** Names of the arm's pods at this moment. A live collection asks again at each tick, since pods come and go. */
  readonly pods: readonly string[];
  /** All pods of the arm that are there to serve, ready or not; absent = no more than `pods`. */
  readonly total?: number;
}
export interface CollectRequest {
  readonly metrics: readonly {
    readonly name: string;
    readonly query: MetricQuery;
    /** Buckets of what was measured before: the common ones are read. */
    readonly le?: readonly (number | null)[];
  }[];
  readonly arms: () => Promise<{ readonly canary: ArmPods; readonly baseline: ArmPods }>;
  readonly intervalMs: number;
  readonly ticks: number;
}
export interface SourceDescription {
  readonly kind: 'prometheus' | 'pods' | 'sentry';
  /** URL without credentials. */
  readonly endpoint: string;
  readonly version: string;
}
/** Where numbers come from. A tick that could not be read has `null` in the arms concerned: missing is never zero. */
/** Hears everything that pods say at /metrics, beside what was asked for; `tick` ends a look. */
export interface MetricListener {
  hear(
    arm: 'canary' | 'stable',
    pod: string,
    samples: readonly { readonly name: string; readonly value: number }[],
    types: ReadonlyMap<string, string>,
    atMs: number,
  ): void;
  tick(atMs: number): void;
}
export interface MetricSource {
  describe(signal: AbortSignal): Promise<SourceDescription>;
  /** The past [endMs - durationMs, endMs] as ticks; [] when the source keeps no history (`pods`). */
  history(
    request: CollectRequest,
    window: { readonly endMs: number; readonly durationMs: number },
    signal: AbortSignal,
  ): Promise<Collection>;
  /** Names of the pods that reported in a past window and match the pattern (anchored, RE2-compatible); absent when the source keeps no history. */
  readonly pastPods?: (
    about: {
      readonly namespace: string;
      readonly pattern: string;
      readonly startMs: number;
      readonly endMs: number;
    },
    signal: AbortSignal,
  ) => Promise<readonly string[]>;
  /** Live ticks, the first one interval after the call; `le` bounds may be completed by the first tick that has them. */
  live(request: CollectRequest, signal: AbortSignal): AsyncIterable<CollectedTick>;
}
export interface CollectedTick {
  readonly k: number;
  /** Unix milliseconds of the tick's end. */
  readonly atMs: number;
  readonly data: TickData;
  /**
   * Upper bounds of each histogram metric's buckets in its own unit, null = +Inf. A later tick may have fewer, when a pod has other buckets than those
   * before it: never others.
   */
  readonly bounds: Readonly<Record<string, readonly (number | null)[]>>;
  /** What could not be read, one line each. */
  readonly gaps: readonly string[];
  /** What the verdict must know of the tick beside its numbers; absent = nothing. */
  readonly findings?: readonly Finding[];
  /** Absent where a source does not ask pods. */
  readonly coverage?: { readonly canary: Coverage; readonly stable: Coverage };
}
/** Pods of an arm at a tick: all that are there, those that were ready, those that were asked, those that answered. */
export interface Coverage {
  readonly pods: number;
  readonly ready: number;
  readonly asked: number;
  readonly answered: number;
}
/** Something about an answer; its text names no pod and no moment, so that it is the same at each tick. */
export interface Finding {
  readonly kind: /** Pods did not answer, or not with metrics. */
    | 'unread'
    /** Lines that cannot be read. */
    | 'lines'
    /** One series with two values in one answer. */
    | 'conflict'
    /** Buckets of several layouts, compared on the common ones. */
    | 'buckets'
    /** The canary lacks buckets that the stable version has, or none is common. */
    | 'fewer-buckets'
    /** The metric is there, but no series of it that the check can select. */
    | 'selector'
    /** A summary, where a histogram is needed. */
    | 'summary'
    /** The bad events of a check have no series, those of the stable version do. */
    | 'no-bad-series';
  readonly arm: 'canary' | 'stable';
  /** The check; null = the whole answer. */
  readonly check: string | null;
  readonly text: string;
}
export interface Collection {
  readonly ticks: readonly CollectedTick[];
}
