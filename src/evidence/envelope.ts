import type { Facts } from './facts.ts';
import type { ReleaseIdentity } from './release.ts';

/** What a gate leaves behind (docs/decision.md). Pure data; canonical JSON (RFC 8785) is its wire and hash form. */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'error';

export const evidenceSchema = 'sluice.dev/evidence/v1';
/** The raw numbers behind a measurement, from which its confidence is computed (docs/decision.md). */
export type Sample =
  /** `bad` of `total` events; within its limit when the proportion is. */
  | {
      readonly kind: 'proportion';
      readonly bad: number;
      readonly total: number;
      readonly limit: number;
    }
  /** A mean with its standard deviation over `n` observations, and the limit in the same unit (e.g. a log ratio). */
  | {
      readonly kind: 'mean';
      readonly mean: number;
      readonly sd: number;
      readonly n: number;
      readonly limit: number;
    }
  /** Nothing to compute a probability from: the verdict stands for itself. */
  | { readonly kind: 'none' };
/** Events, and how many of them were bad. */
export interface Counts {
  readonly bad: number;
  readonly total: number;
}
export interface Measurement {
  /** Unique within its evidence, e.g. `http-error-rate`. */
  readonly name: string;
  /** The row of the decision matrix that it feeds, e.g. `error-rate`. */
  readonly dimension: string;
  /** `percent`, `ms`, `s`, `bytes`, `count`, `per-minute`, `1`. */
  readonly unit: string;
  readonly canary: number | null;
  readonly baseline: number | null;
  readonly limit: number | null;
  /** What the limit is made of, where there are several ways. */
  readonly limitFrom?: LimitOrigin;
  /** Harmful direction. */
  readonly direction: 'increase' | 'decrease' | 'either';
  readonly verdict: Verdict;
  readonly reason: string;
  readonly sample: Sample;
  /** What a rate is made of, in both arms: exactly the events that `canary` and `baseline` are the rates of. */
  readonly counts?: { readonly canary: Counts; readonly stable: Counts | null };
  /** Of the check that ended a release: how strong the evidence of harm was, as a bet against one, and at which bet a release is stopped. */
  readonly odds?: { readonly harm: number; readonly stopsAt: number };
  /** Of an inconclusive check: what it has, and what a verdict needs. */
  readonly lacks?: {
    readonly have: number;
    readonly need: number;
    readonly of: 'events' | 'ticks';
  };
  /** What does not change the verdict, and should be read all the same. */
  readonly warnings?: readonly string[];
  /** The same clock time on earlier days, where the source keeps it; the limit is made of it when `decides`. */
  readonly history?: HistoryStanding;
  /** Measurements that improved while this one shows harm: a pass must wait for an explanation (docs/decision.md). */
  readonly contradictedBy?: readonly string[];
  /** For the charts; at most 60 points; `t` = seconds since the window's start. */
  readonly series?: {
    readonly t: readonly number[];
    /** When `t` is 0, RFC 3339. */
    readonly from?: string;
    readonly canary: readonly (number | null)[];
    readonly baseline: readonly (number | null)[];
  };
}
/** The check's own number, the stable version at the same time, the same clock time on earlier days, or the time before the release. */
export type LimitOrigin = 'fixed' | 'baseline' | 'history' | 'before-release';
/** The source's rule (E8) on earlier days, in the unit of the measurement; reported beside the judge's verdict. */
export interface HistoryStanding {
  readonly usableDays: number;
  readonly askedDays: number;
  /** Median over the days, and 1.4826 · median absolute deviation; null with too few days, or when the usual value is zero. */
  readonly usual: number | null;
  readonly spread: number | null;
  /** The canary's window as the days' were: the mean over its looks. */
  readonly canary: number | null;
  readonly z: number | null;
  /** Beyond it the rule trips: z > k and more than the minimum relative effect. */
  readonly limit: number | null;
  readonly k: number;
  readonly minimumEffect: number;
  readonly trips: boolean | null;
  /** Whether the verdict was judged against these days. */
  readonly decides: boolean;
  /** How many days, and why the others are no example. */
  readonly days: string;
}
export interface ObservationRef {
  /** Path inside the evidence folder: `observations/<sha256>.json`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}
/** What judged; the catalogue of gates has exactly these. */
export const gateKinds = [
  'deploy',
  'metrics',
  'baseline',
  'chaos',
  'health',
  'consistency',
  'logs',
  'messaging',
  'scheduling',
  'agreement',
] as const;
export type GateKind = (typeof gateKinds)[number];
/** What every gate's pure half answers. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly measurements: readonly Measurement[];
  readonly reasons: readonly string[];
  /** What the gate of the next stage goes on from: one alpha for a whole release (docs/judge.md). */
  readonly carried?: unknown;
  /** What does not change the verdict, and should be read all the same. */
  readonly warnings?: readonly string[];
}
/** Where a gate read: a cluster, a metric source, a broker. */
export interface EvidenceSource {
  readonly kind: string;
  readonly endpoint: string;
  readonly version: string;
}
export interface Evidence {
  readonly schema: typeof evidenceSchema;
  /** The gate: `deploy-canary`, `gate-metrics`, `inject-chaos` …, or the `check-name` input. */
  readonly check: string;
  /** What judged, for replay. */
  readonly gate: GateKind;
  readonly release: ReleaseIdentity;
  readonly verdict: Verdict;
  /** RFC 3339, UTC, milliseconds. */
  readonly window: { readonly start: string; readonly end: string };
  readonly measurements: readonly Measurement[];
  readonly reasons: readonly string[];
  readonly carried?: unknown;
  /** What was asked, with defaults resolved: the very value that the gate observed and judged by. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Hash of its canonical form. */
  readonly parametersSha256: string;
  /** What was learned and is not judged. */
  readonly facts: Facts;
  readonly warnings: readonly string[];
  readonly sources: readonly EvidenceSource[];
  /** Clock of the source minus ours; null when unknown. */
  readonly clockSkewMs: number | null;
  readonly observation: ObservationRef | null;
  /** SHA-256 of the canonical form of the evidence or decision before it; null for the first of a release. */
  readonly previous: string | null;
  /** API requests made, by `VERB resource`. */
  readonly requests?: Readonly<Record<string, number>>;
}
