import { ledgerPorts } from '../../connect/ledger-files.ts';
import { faultOf } from '../../gates/ledger/fault.ts';
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
  parameters: (inputs, handle) => ({
    checks: askedOrRefuse(inputs['scheduling-checks'], 'scheduling-checks'),
    watchSeconds: inputs.watch / 1000,
    ...faultOf(inputs.fault, handle),
  }),
  more:
    (inputs, { namespace }, runtime) =>
    (ports) =>
      ledgerPorts(runtime, ports, { namespace, secrets: inputs['source-credentials'] }),
  passed: () => 'pools, leaders and workers are as they should be',
});
