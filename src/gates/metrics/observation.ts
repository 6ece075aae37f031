import type { Profile } from '../../evidence/facts.ts';
import type { AdaptiveRule } from '../../judge/adaptive.ts';
import type { CarriedEvidence, TickData } from '../../judge/protocol.ts';
import type { Coverage, Finding } from '../../ports/metric-source.ts';
import type { PolicySeen } from './policy.ts';
import type { Check } from './presets.ts';

export type { Profile } from '../../evidence/facts.ts';

export interface ObservedTick {
  readonly k: number;
  readonly atMs: number;
  readonly data: TickData;
  readonly gaps: readonly string[];
  /** A fault was injected on purpose since the look before. */
  readonly onset?: true;
  /** Pods of both arms that answered; absent where the source does not ask pods. */
  readonly coverage?: { readonly canary: Coverage; readonly stable: Coverage };
}
/** What was found at ticks, each thing once. */
export interface SeenFinding extends Finding {
  /** Number of ticks, and the last one. */
  readonly ticks: number;
  readonly last: number;
}
/** An earlier day at the same clock time; its series have the ticks before the release first, then those of the window. */
export interface HistoryDay {
  /** Local date on which the window began. */
  readonly date: string;
  /** Unix milliseconds at which the window began that day; null when it has no counterpart. */
  readonly startMs: number | null;
  /** Why the whole day is no example; null = look at each series. */
  readonly problem: string | null;
  readonly pods: number;
  /** One number a tick by check: a proportion, a quantile or a mean; null = no data. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
}
/** The same clock window on the days before: what a canary without a concurrent baseline is compared with. */
export interface History {
  readonly timeZone: string;
  /** Ticks of each series that lie before the release. */
  readonly before: number;
  /** Yesterday first. */
  readonly days: readonly HistoryDay[];
  /** Today before the release, the old version alone in the canary's arm: raw ticks, the last one just before it. */
  readonly pre: readonly TickData[];
  /** Buckets of `pre`. */
  readonly bounds: MetricsObservation['bounds'];
}
/** Everything that gate-metrics saw: enough to judge again, offline, with the same answer. */
export interface MetricsObservation {
  readonly startMs: number;
  readonly ticks: readonly ObservedTick[];
  readonly bounds: Readonly<Record<string, readonly (number | null)[]>>;
  /** Restarts of canary containers during the window. */
  readonly restarts: number;
  readonly stopped: string | null;
  /** The window before the release, when there was one. */
  readonly profile: Profile | null;
  /** Looks at the old version before the release, its pods split in two groups: how much two good arms differ. */
  readonly pre: readonly TickData[];
  /** What the judge of the stage before carried over. */
  readonly resume: CarriedEvidence | null;
  /** Earlier days, where the source keeps them. */
  readonly history?: History | null;
  /** Absent = nothing. */
  readonly findings?: readonly SeenFinding[];
  /** What was to be expected of a window of this length before it was waited for; absent = enough. */
  readonly tooShort?: readonly string[];
  /** The policy while the gate looked; absent = none was asked for. */
  readonly policy?: PolicySeen;
}
export interface MetricsParameters {
  readonly checks: readonly Check[];
  readonly intervalSeconds: number;
  /** Ticks planned. */
  readonly horizon: number;
  readonly alpha: number;
  readonly minEvents: number;
  readonly minTicks: number;
  /** Looks before the judge may pass early. */
  readonly bakeTicks: number;
  /** First looks that say nothing: caches are cold. */
  readonly warmupTicks: number;
  /** The canary's share of the work. */
  readonly weight: number;
  /** Whether stable serves at the same time; at 100 % only the window before the release is left to compare with. */
  readonly concurrent: boolean;
  /** Faults that are announced for the window. */
  readonly onsetSlots?: number;
  /** The source's rule on earlier days (E8). */
  readonly adaptive?: AdaptiveRule;
}
