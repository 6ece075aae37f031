import { ledgerFilesOf } from '../../connect/ledger-files.ts';
import { consistencyGate } from '../../gates/consistency/gate.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

export { definitions };

/** Sagas, locks, snapshots and histories, by the ledgers that a service or a test leaves. */
export const { run, post } = gateAction({
  name: 'gate-consistency',
  definitions,
  gate: consistencyGate,
  parameters: ({ checks, watch }) => ({ checks, watchSeconds: watch / 1000 }),
  more: (_inputs, _handle, runtime) => async () => ({ ledgers: await ledgerFilesOf(runtime) }),
  passed: () => 'sagas, locks, snapshots and histories are as they should be',
});
