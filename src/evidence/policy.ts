/** A policy's own limit: with its unit (`0.5%`, `300ms`, `64MiB`), or bare, then in the unit of the measurement. */
export interface PolicyLimit {
  readonly value: number;
  /** null = the unit of the measurement. */
  readonly unit: string | null;
}
export interface DimensionPolicy {
  readonly weight: number;
  /** A failure vetoes, whatever the score. */
  readonly critical: boolean;
  /** Beside the limit of the gate: both must hold. Undefined = the gate's alone. */
  readonly limit?: PolicyLimit;
}
/** A time in which nothing is promoted, RFC 3339. */
export interface Freeze {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}
export interface Policy {
  readonly dimensions: Readonly<Record<string, DimensionPolicy>>;
  /** For dimensions that are not named. */
  readonly other: DimensionPolicy;
  /** Least confidence by exposure: the entry with the largest exposure that is not above the stage's counts. */
  readonly confidence: readonly { readonly exposure: number; readonly atLeast: number }[];
  /** Checks whose evidence must be there. */
  readonly require: readonly string[];
  /** Dimensions that somebody named: unmeasured, they hold. */
  readonly named: readonly string[];
  /** Absent = none. */
  readonly freezes?: readonly Freeze[];
}

/** A policy as its source has it. */
export interface KnownPolicy {
  /** As the source counts: Consul's ModifyIndex, a ConfigMap's resourceVersion; '' where it does not count. */
  readonly version: string;
  /** Hash of the canonical form of `policy`. */
  readonly sha256: string;
  /** Who wrote it; '' = the source does not say. */
  readonly by: string;
  readonly policy: Policy;
}
/** `loosening`: it allows more than the policy that is bound to the release, and nobody allowed that. */
export type ChangeOutcome = 'accepted' | 'loosening' | 'invalid';
/** A version that came while a release ran. */
export interface PolicyChange {
  /** The gate's tick from which on it was in force, or refused; null = seen by the decision. */
  readonly tick: number | null;
  readonly version: string;
  /** '' where it is no policy. */
  readonly sha256: string;
  readonly by: string;
  readonly outcome: ChangeOutcome;
  /** What it changed, a line each; of an invalid one why it is none. */
  readonly diff: readonly string[];
}
/** What a gate or a decision knows of the policy: whoever comes next goes on from it. */
export interface PolicyRecord {
  /** `inline`, `variable`, `file:PATH`, `configmap:NAMESPACE/NAME#KEY`, `consul:KEY`. */
  readonly source: string;
  /** In force at the first stage: what allows more needs `loosening: allow`. */
  readonly bound: KnownPolicy;
  /** In force now; null = the bound one still is. */
  readonly inForce: KnownPolicy | null;
  /** When the source was last heard, RFC 3339. */
  readonly at: string;
  /** Since the first stage, oldest first. */
  readonly changes: readonly PolicyChange[];
}
export const inForceOf = ({ bound, inForce }: PolicyRecord): KnownPolicy => inForce ?? bound;

/** How decide-promote read the policy; its text stands beside it in the bundle. */
export interface PolicyReading {
  readonly source: string;
  /** `text`: there was one. `unusable`: the source answered, and not with a policy. `away`: it did not answer, or refused. */
  readonly state: 'text' | 'unusable' | 'away';
  /** Why there is no text. */
  readonly problem: string;
  readonly version: string;
  readonly by: string;
  /** How old the last valid one may be, in milliseconds. */
  readonly maxAgeMs: number;
  readonly loosening: 'refuse' | 'allow';
}
