import type { Measurement } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import { foundAgainst, missingFrom, type Objection } from './missing.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

/** What speaks against checks beside their numbers, by check. */
export function objectionsOf(
  checks: readonly Check[],
  observation: MetricsObservation,
  parameters: MetricsParameters,
): ReadonlyMap<string, Objection> {
  return new Map(
    checks.flatMap((check) => {
      const found = foundAgainst(check, observation, parameters);
      const missing = missingFrom(check, observation, parameters);
      // Why it cannot be read says more than that it is not there.
      const objection = found ?? missing;
      return objection === undefined ? [] : [[check.name, objection] as const];
    }),
  );
}
/** A measurement with what speaks against it: never a pass, and a failure stays one. */
export function amended(one: Measurement, objection: Objection | undefined): Measurement {
  if (objection === undefined) return one;
  const verdict = worst([one.verdict, objection.verdict]);
  return {
    ...one,
    verdict,
    reason: one.verdict === 'fail' ? `${one.reason}; ${objection.reason}` : objection.reason,
  };
}
