import type { LedgerCheck } from './check.ts';

/** Any check over a ledger: what its `begin` gets comes from its own `parameters`. */
export type AnyLedgerCheck = LedgerCheck<object>;

/** The one list of checks over ledgers, by name; loaded one by one, as a command needs one only. */
export const ledgerChecks: Readonly<Record<string, () => Promise<AnyLedgerCheck>>> = {
  idempotency: async () => (await import('../messaging/idempotency.ts')).idempotency,
  retry: async () => (await import('../messaging/retry.ts')).retry,
  offsets: async () => (await import('../messaging/offsets.ts')).offsets,
  'lag-status': async () => (await import('../messaging/lag-status.ts')).lagStatus,
  history: async () => (await import('../consistency/history.ts')).historyCheck,
};
