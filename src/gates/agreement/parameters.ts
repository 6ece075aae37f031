import type { Report } from '../../agreement/documents.ts';
import type { Answer, Named } from '../../agreement/standing.ts';

export interface AgreementParameters {
  /** The cluster of this run; one of `clusters`. */
  readonly cluster: string;
  /** Every one of them must be known and pass. */
  readonly clusters: readonly Named[];
  /** None, or an odd number from three on. */
  readonly arbiters: readonly Named[];
  /** What this run's cluster reports. */
  readonly report: Report;
  readonly limitPercent: number;
  /** The relative difference alone decides, however few events it is made of. */
  readonly strict: boolean;
  /** Another cluster's failure holds this one instead of rolling it back. */
  readonly independent: boolean;
  /** How long the others are waited for. */
  readonly waitSeconds: number;
  /** Reports older than this say nothing of now. */
  readonly maxAgeSeconds: number;
}
export interface AgreementObservation {
  /** Why the own verifier did not take the report; '' = it did. */
  readonly notReported: string;
  readonly views: readonly Answer[];
  /** What the arbiters answered; null = they were not asked. */
  readonly votes: readonly Answer[] | null;
  readonly waitedSeconds: number;
}
