import { type ChaosObservation, judgeChaos } from '../../chaos/judge.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { Gate } from '../gate.ts';
import { inject } from './inject.ts';
import type { ChaosGateParameters, ChaosPorts } from './parameters.ts';

/** Breaks the canary on purpose, with proof that it was broken, recovered and was cleaned up. */
export const chaosGate = {
  kind: 'chaos',
  observe: inject,
  judge: (observation: ChaosObservation, parameters: ChaosGateParameters) =>
    judgeChaos(observation, parameters),
  facts: ({ scenario }) =>
    scenario === undefined ? {} : { scenario, scenarioSha256: hashOf(scenario.spec) },
} as const satisfies Gate<ChaosGateParameters, ChaosObservation, ChaosPorts>;
