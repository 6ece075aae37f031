import { chaosType } from '../../chaos/spec.ts';
import { type ChaosGateParameters, chaosGate } from '../../gates/chaos/gate.ts';
import type { Inputs } from '../../inputs/table.ts';
import type { RunIdentity } from '../../ports/runtime.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

/** Breaks the canary on purpose, with proof. A fault that was left behind fails the step. */
export const { run, post } = gateAction({
  name: 'inject-chaos',
  definitions,
  gate: chaosGate,
  parameters: (inputs, _handle, runtime) => parametersOf(inputs, runtime.run),
  more: () => () => ({}),
  passed: ({ experiment }: ChaosGateParameters) => `${experiment}: proven, recovered, cleaned up`,
  outputs: ({ cleanup }) => ({ cleanup }),
  leaves: {
    type: ({ experiment }) => chaosType(experiment),
    what: 'experiment',
    leaked: ({ cleanup, cleanupDetail }) => (cleanup === 'leaked' ? cleanupDetail : undefined),
  },
});
const parametersOf = (
  inputs: Inputs<typeof definitions>,
  { runId }: RunIdentity,
): ChaosGateParameters => ({
  experiment: inputs.experiment,
  pods: inputs.pods,
  gracePeriodSeconds: inputs['grace-period'] / 1000,
  durationSeconds: inputs.duration / 1000,
  latencySeconds: inputs.latency / 1000,
  targets: inputs.targets ?? [],
  recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
  minHealthy: inputs['min-healthy'],
  chaosNamespace: inputs['chaos-namespace'],
  seed: inputs.seed ?? runId,
  dryRun: inputs['dry-run'],
});
