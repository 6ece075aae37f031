import type { CarriedEvidence, TickData } from '../../judge/protocol.ts';
import type { Check } from './presets.ts';

/** A measured distribution of the old version, small enough to travel in evidence. */
export type Profile = Readonly<
  Record<
    string,
    | {
        readonly kind: 'histogram';
        readonly le: readonly (number | null)[];
        readonly perTick: readonly number[];
      }
    | { readonly kind: 'counts'; readonly perTick: readonly [number, number] }
    | { readonly kind: 'gauge'; readonly mean: number }
  >
>;
export interface ObservedTick {
  readonly k: number;
  readonly atMs: number;
  readonly data: TickData;
  readonly gaps: readonly string[];
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
}
