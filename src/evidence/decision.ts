import type { Verdict } from './envelope.ts';
import type { PolicyRecord } from './policy.ts';
import type { ReleaseIdentity } from './release.ts';
import type { Subject } from './subject.ts';

export const decisionSchema = 'sluice.dev/decision/v1';
export type Outcome = 'promote' | 'hold' | 'rollback';
export interface DimensionResult {
  readonly dimension: string;
  readonly check: string;
  readonly measurement: string;
  readonly unit: string;
  readonly canary: number | null;
  readonly baseline: number | null;
  readonly limit: number | null;
  readonly n: number;
  readonly weight: number;
  readonly critical: boolean;
  readonly verdict: Verdict;
  /** Probability that the dimension is within its limit given its data, [0,1]. */
  readonly confidence: number;
  readonly reason: string;
}
/** The one thing that decided: what a person reads first. */
export interface Deciding {
  readonly check: string;
  readonly measurement: string;
  readonly value: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly baseline: number | null;
  readonly reason: string;
}
/** One stage of a release, as it was decided. */
export interface DecidedStage {
  readonly stage: number;
  readonly exposurePercent: number;
  readonly achievedPercent: number;
  readonly decision: Outcome;
  /** When its canary was asked for and when it was decided, RFC 3339; null = not known. */
  readonly from: string | null;
  readonly to: string;
}
export interface Decision {
  readonly schema: typeof decisionSchema;
  /** SHA-256 of what was decided upon: the same sources give the same id. */
  readonly decisionId: string;
  readonly time: string;
  readonly release: ReleaseIdentity;
  /** What runs, whole: whoever acts on the decision compares it with the cluster; null when no job named a release. */
  readonly subject: Subject | null;
  readonly decision: Outcome;
  readonly confidence: number;
  readonly threshold: number;
  readonly deciding: Deciding | null;
  readonly dimensions: readonly DimensionResult[];
  readonly reasons: readonly string[];
  /** Every stage until now, this one last. */
  readonly stages?: readonly DecidedStage[];
  /** check → SHA-256 of its evidence. */
  readonly evidence: Readonly<Record<string, string>>;
  /** check → what its gate of the next stage goes on from. */
  readonly carried?: Readonly<Record<string, unknown>>;
  readonly policySha256: string;
  /** Where the policy came from, which one is bound to the release, and what changed since; absent = nobody knows of any. */
  readonly policy?: PolicyRecord;
  /** What people should see of it. */
  readonly policyNotes?: readonly string[];
  /** SHA-256 over the chaos specs of the stage, null when none ran. */
  readonly chaosScenarioSha256: string | null;
  /** Hash over all files that the decision follows from (`bundleRoot`). */
  readonly root: string;
  readonly runUrl: string;
}
