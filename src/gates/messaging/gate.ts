import { ledgerGate } from '../ledger/gate.ts';
import { idempotency } from './idempotency.ts';
import { lagSpikes } from './lag-spikes.ts';
import { lagStatus } from './lag-status.ts';
import { offsets } from './offsets.ts';
import { retry } from './retry.ts';
import { splitBrain } from './split-brain.ts';

export const messagingChecks = {
  idempotency,
  retry,
  offsets,
  'lag-status': lagStatus,
  'lag-spikes': lagSpikes,
  'split-brain': splitBrain,
} as const;
/** Messages are done once, none is lost, consumers keep up and agree. */
export const messagingGate = ledgerGate('messaging', messagingChecks);
