import { journalOf } from '../../chaos/journal.ts';
import { type ChaosObservation, probesAsked } from '../../chaos/judge.ts';
import { resilienceScore } from '../../chaos/judge-probes.ts';
import { probeWeb } from '../../connect/probes.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { chaosGate } from '../../gates/chaos/gate.ts';
import type { ChaosGateParameters } from '../../gates/chaos/parameters.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';
import { parametersOf, typeFor } from './parameters.ts';

/** Breaks the canary on purpose, with proof. A fault that was left behind fails the step. */
export const { run, post } = gateAction({
  name: 'inject-chaos',
  definitions,
  gate: chaosGate,
  parameters: (inputs, _handle, runtime) => parametersOf(inputs, runtime.run),
  more: (inputs, _handle, runtime) => {
    const web = probeWeb(inputs, inputs.probes ?? [], runtime);
    return async () => ({ web: await web() });
  },
  passed: ({ experiment }: ChaosGateParameters) => `${experiment}: proven, recovered, cleaned up`,
  outputs: (observation, parameters) => ({
    cleanup: worstCleanup(observation),
    score: String(
      resilienceScore(probesAsked(observation, parameters), observation.probes ?? []) ?? '',
    ),
    'blast-radius': JSON.stringify(observation.blast ?? {}),
  }),
  beside: (observation, parameters, evidence) => ({
    output: 'journal',
    folder: 'journals',
    text: canonicalJson(journalOf(observation, parameters, evidence, evidence.window)),
  }),
  leaves: {
    type: typeFor,
    what: 'experiment',
    leaked: ({ more = [], ...first }) =>
      [first, ...more].find(({ cleanup }) => cleanup === 'leaked')?.cleanupDetail,
  },
});
const worstCleanup = ({ cleanup, more = [] }: ChaosObservation): ChaosObservation['cleanup'] => {
  const all = [cleanup, ...more.map((one) => one.cleanup)];
  return (['leaked', 'rescued', 'none'] as const).find((one) => all.includes(one)) ?? 'proven';
};
