import { ledgerGate } from '../ledger/gate.ts';
import { leaders } from './leaders.ts';
import { pool } from './pool.ts';
import { workerLoss } from './worker-loss.ts';

export const schedulingChecks = { pool, leaders, 'worker-loss': workerLoss } as const;
/** Pools are bounded, leaders follow one another, and work outlives its workers. */
export const schedulingGate = ledgerGate('scheduling', schedulingChecks);
