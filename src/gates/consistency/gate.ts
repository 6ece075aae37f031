import type { AnyLedgerCheck } from '../ledger/catalogue.ts';
import { ledgerGate } from '../ledger/gate.ts';
import { historyCheck } from './history.ts';
import { lockCheck } from './lock.ts';
import { sagaCheck } from './saga.ts';
import { snapshotCheck } from './snapshot.ts';

export const consistencyChecks: Readonly<
  Record<'saga' | 'lock' | 'snapshot' | 'history', AnyLedgerCheck>
> = {
  saga: sagaCheck as AnyLedgerCheck,
  lock: lockCheck as AnyLedgerCheck,
  snapshot: snapshotCheck as AnyLedgerCheck,
  history: historyCheck as AnyLedgerCheck,
};
/** Sagas end, locks exclude, snapshots are what their events make, and histories have an order. */
export const consistencyGate = ledgerGate('consistency', consistencyChecks);
