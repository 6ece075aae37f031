import { ledgerPorts } from '../../connect/ledger-files.ts';
import { logsGate } from '../../gates/logs/gate.ts';
import { askedOrRefuse } from '../asked-checks.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

export { definitions };

/** What the logs say, and whether traces and tenants go with messages. */
export const { run } = gateAction({
  name: 'gate-logs',
  definitions,
  gate: logsGate,
  parameters: (inputs) => ({
    checks: askedOrRefuse(inputs['log-checks'], 'log-checks'),
    watchSeconds: inputs.watch / 1000,
  }),
  more:
    (inputs, { namespace, selectors }, runtime) =>
    (ports) =>
      ledgerPorts(runtime, ports, {
        ...{ namespace, selector: selectors.canary },
        secrets: inputs['source-credentials'],
      }),
  passed: () => 'the logs say what they must, and nothing that they must not',
});
