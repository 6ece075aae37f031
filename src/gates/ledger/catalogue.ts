import type { LedgerCheck } from './check.ts';

/** Any check over a ledger: its parameters come from its own `parameters`. */
export type AnyLedgerCheck = LedgerCheck<never>;

/** The one list of checks over ledgers, by name; loaded one by one, as a command needs one only. */
export const ledgerChecks: Readonly<Record<string, () => Promise<AnyLedgerCheck>>> = {};
