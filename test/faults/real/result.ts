import type { LoadResult } from '../../cluster/support/shop.ts';
import type { PartialResult, Violation } from '../result.ts';

/** One life on the real cluster, with a fault or without, and what its users met. */
export interface RealRun {
  readonly name: string;
  readonly ran: PartialResult | undefined;
  readonly users: LoadResult;
  readonly violations: readonly Violation[];
  readonly seconds: number;
}
export interface RealResult {
  /** Every life without a fault: what a release costs users by itself. */
  readonly unfaulted: readonly RealRun[];
  readonly faulted: readonly RealRun[];
  readonly seconds: number;
}
