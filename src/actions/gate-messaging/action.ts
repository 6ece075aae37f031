import { ledgerPorts } from '../../connect/ledger-files.ts';
import { messagingGate } from '../../gates/messaging/gate.ts';
import { askedOrRefuse } from '../asked-checks.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

export { definitions };

/** Messages, retries, offsets and lag, by the ledgers that a service or a test leaves. */
export const { run } = gateAction({
  name: 'gate-messaging',
  definitions,
  gate: messagingGate,
  parameters: (inputs) => ({
    checks: askedOrRefuse(inputs['messaging-checks'], 'messaging-checks'),
    watchSeconds: inputs.watch / 1000,
  }),
  more:
    (inputs, { namespace }, runtime) =>
    (ports) =>
      ledgerPorts(runtime, ports, { namespace, secrets: inputs['source-credentials'] }),
  passed: () => 'the canary keeps its messages',
});
