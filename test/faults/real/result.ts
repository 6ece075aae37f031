import type { LoadResult } from '../../cluster/support/shop.ts';
import type { PartialResult, Violation } from '../violation.ts';

/** One life on the real cluster, with a fault or without, and what its users met. */
export interface RealRun {
  readonly name: string;
  readonly ran: PartialResult | undefined;
  readonly users: LoadResult;
  readonly violations: readonly Violation[];
  /** Somebody deleted the canary under its users: what they met is that hand's doing. */
  readonly byHand: boolean;
  readonly seconds: number;
}
export interface RealResult {
  /** Every life without a fault: what a release costs users by itself. */
  readonly unfaulted: readonly RealRun[];
  readonly faulted: readonly RealRun[];
  readonly seconds: number;
}

/** Users of whom a release must not lose any, and how many requests of theirs failed or were answered with 5xx. */
export function usersOf(runs: readonly RealRun[]): {
  readonly sent: number;
  readonly hurt: number;
} {
  const theirs = runs.filter(({ byHand }) => !byHand).map(({ users }) => users);
  return {
    sent: theirs.reduce((sum, { sent }) => sum + sent, 0),
    hurt: theirs.reduce((sum, { failed, errors }) => sum + failed + errors, 0),
  };
}
