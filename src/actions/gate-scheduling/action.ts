import { ledgerFilesOf } from '../../connect/ledger-files.ts';
import { schedulingGate } from '../../gates/scheduling/gate.ts';
import { askedOrRefuse } from '../asked-checks.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

export { definitions };

/** Pools, leaders and lost workers, by the ledgers that a service or a test leaves. */
export const { run } = gateAction({
  name: 'gate-scheduling',
  definitions,
  gate: schedulingGate,
  parameters: (inputs) => ({
    checks: askedOrRefuse(inputs['scheduling-checks'], 'scheduling-checks'),
    watchSeconds: inputs.watch / 1000,
  }),
  more: (_inputs, _handle, runtime) => async () => ({ ledgers: await ledgerFilesOf(runtime) }),
  passed: () => 'pools, leaders and workers are as they should be',
});
