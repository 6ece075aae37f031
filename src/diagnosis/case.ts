import type { Goroutine } from './goroutine-dump.ts';
import type { LogCounts } from './log-counts.ts';
import type { MetricKind } from './metric-kind.ts';
import type { CountedPanic } from './panics.ts';
import type { Profile } from './pprof.ts';
import type { Side, Span } from './span.ts';

/** One measured column of one service. Only measured points are in it: what was not measured is absent, never a zero. */
export interface Series {
  readonly service: string;
  readonly metric: string;
  /** Seconds, rising, on the clock of the case. */
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** What it is about, where somebody knows; absent = what its name says. */
  readonly kind?: MetricKind;
  /** Of a baseline: the factor that brought it to the canary's share of the work. */
  readonly scaled?: number;
}
/** A check that failed, as evidence: whoever judged knows what was measured. */
export interface FailedCheck {
  readonly service: string;
  readonly name: string;
  /** A kind of trouble in the words of metrics, or the name of the check. */
  readonly about: string;
  /** A sentence with its numbers. */
  readonly says: string;
}

export type ProfileKind = 'goroutine' | 'goroutine-early' | 'heap' | 'mutex' | 'block' | 'cpu';
export interface ProfilePair {
  readonly kind: ProfileKind;
  readonly base: Profile | undefined;
  readonly fault: Profile | undefined;
}
/** A disturbance that was made on purpose and met both arms. */
export interface Disturbance {
  readonly kind: string;
  /** Seconds on the clock of the case. */
  readonly fromS: number;
  readonly toS?: number;
}
export interface SliOf {
  readonly service: string;
  readonly metric: string;
  readonly stat?: string;
}
/** What Kubernetes said of a pod in the window. */
export interface PodSign {
  readonly service: string;
  readonly side: Side;
  /** Reason of an event or of a container's state, as Kubernetes writes it. */
  readonly reason: string;
  readonly message: string;
  /** Seconds on the clock of the case. */
  readonly atS: number;
  readonly count: number;
}

/** All that a diagnosis may look at. Every source but the metrics may be absent; what is absent is said, not guessed. */
export interface Case {
  readonly kind: 'before-after' | 'canary-vs-baseline';
  /** When the change was made, seconds; may be late, so the onset is looked for. */
  readonly changedAtS: number;
  readonly resolutionS: number;
  readonly entry: string | undefined;
  /** Caller to callee. */
  readonly edges: readonly (readonly [string, string])[];
  readonly sli: SliOf | undefined;
  readonly aliases: Readonly<Record<string, string>>;
  readonly disturbance: Disturbance | undefined;
  readonly metrics: readonly Series[];
  /** Of the baseline pods, at the same time; empty where a case compares before with after. */
  readonly baseline: readonly Series[];
  readonly spans: readonly Span[];
  readonly logs: LogCounts | undefined;
  /** Panics that logs tell of; absent = nobody looked for them. */
  readonly panics?: readonly CountedPanic[];
  readonly profiles: readonly ProfilePair[];
  /** Text dumps of goroutines, of the fault's side: states, waits and who began them. */
  readonly goroutines: readonly Goroutine[];
  /** Requests that each side served, where it is known: what profiles are compared by. */
  readonly served: { readonly base: number; readonly fault: number } | undefined;
  readonly podSigns: readonly PodSign[];
  /** Checks of the gate itself that failed; absent = no gate judged. */
  readonly failed?: readonly FailedCheck[];
  /** Resources that the gate measured and found good: odd numbers of them explain little. */
  readonly cleared?: ReadonlySet<MetricKind>;
  /** Share of a level by which two healthy processes may differ; absent = 0.02. */
  readonly likeness?: number;
  /** What was cut off, could not be read, or is missing, in sentences. */
  readonly unseen: readonly string[];
}
