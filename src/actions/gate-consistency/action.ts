import { ledgerPorts } from '../../connect/ledger-files.ts';
import { consistencyGate } from '../../gates/consistency/gate.ts';
import { askedOrRefuse } from '../asked-checks.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

export { definitions };

/** Sagas, locks, snapshots and histories, by the ledgers that a service or a test leaves. */
export const { run } = gateAction({
  name: 'gate-consistency',
  definitions,
  gate: consistencyGate,
  parameters: (inputs) => ({
    checks: askedOrRefuse(inputs['consistency-checks'], 'consistency-checks'),
    watchSeconds: inputs.watch / 1000,
  }),
  more:
    (inputs, { namespace }, runtime) =>
    (ports) =>
      ledgerPorts(runtime, ports, { namespace, secrets: inputs['source-credentials'] }),
  passed: () => 'sagas, locks, snapshots and histories are as they should be',
});
