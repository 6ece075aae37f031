import type { LedgerCheck } from './check.ts';

/** Any check over a ledger: what its `begin` gets comes from its own `parameters`. */
export type AnyLedgerCheck = LedgerCheck<object>;

/** The one list of checks over ledgers, by name; loaded one by one, as a command needs one only. */
export const ledgerChecks: Readonly<Record<string, () => Promise<AnyLedgerCheck>>> = {
  idempotency: async () => (await import('../messaging/idempotency.ts')).idempotency,
  retry: async () => (await import('../messaging/retry.ts')).retry,
  offsets: async () => (await import('../messaging/offsets.ts')).offsets,
  'lag-status': async () => (await import('../messaging/lag-status.ts')).lagStatus,
  'lag-spikes': async () => (await import('../messaging/lag-spikes.ts')).lagSpikes,
  'split-brain': async () => (await import('../messaging/split-brain.ts')).splitBrain,
  saga: async () => (await import('../consistency/saga.ts')).sagaCheck,
  lock: async () => (await import('../consistency/lock.ts')).lockCheck,
  snapshot: async () => (await import('../consistency/snapshot.ts')).snapshotCheck,
  context: async () => (await import('../logs/context.ts')).contextCheck,
  history: async () => (await import('../consistency/history.ts')).historyCheck,
  'log-pattern': async () => (await import('../logs/log-pattern.ts')).logPattern,
  pool: async () => (await import('../scheduling/pool.ts')).pool,
  leaders: async () => (await import('../scheduling/leaders.ts')).leaders,
  'worker-loss': async () => (await import('../scheduling/worker-loss.ts')).workerLoss,
};
