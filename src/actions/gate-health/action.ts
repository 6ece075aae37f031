import { typeOf } from '../../chaos/spec.ts';
import { expositionParser } from '../../connect/exposition.ts';
import { healthGate } from '../../gates/health/gate.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';
import { parametersOf } from './parameters.ts';

export { definitions };

/** Readiness, probes, dependencies, pool: is the canary fit to be judged? A fault that was left behind fails the step. */
export const { run, post } = gateAction({
  name: 'gate-health',
  definitions,
  gate: healthGate,
  parameters: parametersOf,
  more: () => async () => ({ parseMetrics: await expositionParser() }),
  passed: () => 'the canary is healthy',
  leaves: {
    type: () => typeOf({ kind: 'NetworkChaos' }),
    what: 'partition',
    leaked: ({ proof }) =>
      proof?.chaos?.cleanup === 'leaked' ? proof.chaos.cleanupDetail : undefined,
  },
});
