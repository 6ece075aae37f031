import type { LedgerName, Receipt } from '../evidence/statement/receipt.ts';
import type { Statement } from '../evidence/statement/statement.ts';

/** What a ledger gave back. */
export interface Kept {
  readonly receipt: Receipt;
  /** Files that belong beside the evidence, by their path in the bundle. */
  readonly files: Readonly<Record<string, string>>;
}
/** The stage before, as the decision of this one names it. */
export interface StageBefore {
  readonly release: string;
  readonly stage: number;
  readonly decisionId: string;
}
/** Where statements about decisions are kept so that nobody changes them unseen (docs/evidence.md). */
export interface DecisionLedger {
  readonly name: LedgerName;
  /** Keeps a statement, once: the same one again gives the receipt of the first time. Throws when it was not kept. */
  keep(statement: Statement, signal: AbortSignal): Promise<Kept>;
  /** Evidence root of the stage before; undefined when this ledger does not know it. */
  rootBefore(before: StageBefore, signal: AbortSignal): Promise<string | undefined>;
}
