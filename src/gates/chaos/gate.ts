import { type ChaosObservation, judgeChaos } from '../../chaos/judge.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Gate } from '../gate.ts';
import { inject } from './inject.ts';
import type { ChaosGateParameters, ChaosPorts } from './parameters.ts';

/** Breaks the canary on purpose, with proof that it was broken, recovered and was cleaned up. */
export const chaosGate = {
  kind: 'chaos',
  observe: inject,
  judge: (observation: ChaosObservation, parameters: ChaosGateParameters) =>
    judgeChaos(observation, parameters),
  facts: ({ scenario, ...observed }) => ({
    ...(scenario === undefined ? {} : { scenario, scenarioSha256: hashOf(scenario.spec) }),
    ...faultOf(observed),
  }),
} as const satisfies Gate<ChaosGateParameters, ChaosObservation, ChaosPorts>;

/** From the first injection to the end of the last round, for the charts of a report. */
function faultOf({
  experiment,
  more = [],
  ...first
}: Omit<ChaosObservation, 'scenario'>): Pick<Facts, 'fault'> {
  const { endedAt, recoveredAt } = more.at(-1) ?? first;
  const from = first.injectedAt?.loMs;
  const to = recoveredAt?.hiMs ?? endedAt?.hiMs;
  if (from === undefined || to === undefined) return {};
  const iso = (ms: number): string => new Date(ms).toISOString();
  return { fault: { experiment, from: iso(from), to: iso(to) } };
}
