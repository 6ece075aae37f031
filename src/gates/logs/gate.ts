import type { AnyLedgerCheck } from '../ledger/catalogue.ts';
import { ledgerGate } from '../ledger/gate.ts';
import { contextCheck } from './context.ts';
import { logPattern } from './log-pattern.ts';

export const logChecks: Readonly<Record<'log-pattern' | 'context', AnyLedgerCheck>> = {
  'log-pattern': logPattern as AnyLedgerCheck,
  context: contextCheck as AnyLedgerCheck,
};
/** Logs say what they must and nothing that they must not; traces and tenants go with every message. */
export const logsGate = ledgerGate('logs', logChecks);
