import type { Violation } from '../../ledger/check.ts';
import type { Operation } from './operation.ts';

/** What a checker of histories says, in Jepsen's words. `unknown` is no verdict. */
export interface HistoryAnalysis {
  readonly valid: boolean | 'unknown';
  /** By Jepsen's names, without `valid`. */
  readonly analysis: Readonly<Record<string, unknown>>;
  readonly findings: readonly Violation[];
  /** Why nothing could be said. */
  readonly why?: string;
}
/** One checker, fed with the operations of clients in their order. */
export interface HistoryJudge {
  add(op: Operation): void;
  end(expired: () => boolean): HistoryAnalysis;
}
