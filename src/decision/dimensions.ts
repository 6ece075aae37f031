import type { DimensionResult } from '../evidence/decision.ts';
import type { Evidence, Measurement, Sample, Verdict } from '../evidence/envelope.ts';
import { worst } from '../evidence/measurement.ts';
import { confidenceOf, rounded } from './confidence.ts';
import { limitIn, limitInWords } from './limit.ts';
import { dimensionPolicy, type Policy } from './policy.ts';

/** Every measurement as a row of the matrix: judged by its gate, and by the policy's own limit where there is one. */
export const dimensionsOf = (
  evidence: readonly Evidence[],
  policy: Policy,
): readonly DimensionResult[] =>
  evidence.flatMap((one) => one.measurements.map((m) => dimensionOf(one, m, policy)));

/** A measurement under the policy's own limit, if it has one for its dimension. */
export function heldToPolicy(
  m: Measurement,
  policy: Policy,
): { readonly verdict: Verdict; readonly reason: string } {
  const { limit } = dimensionPolicy(policy, m.dimension);
  if (limit === undefined) return { verdict: m.verdict, reason: m.reason };
  const own = limitIn(limit, m.unit);
  return own === undefined
    ? {
        verdict: worst([m.verdict, 'error']),
        reason: `the policy's limit ${limitInWords(limit)} is none for a measurement in ${m.unit}`,
      }
    : withOwnLimit(m, own, confidenceOf(heldTo(m, own)));
}
function dimensionOf({ check }: Evidence, m: Measurement, policy: Policy): DimensionResult {
  const { weight, critical, limit } = dimensionPolicy(policy, m.dimension);
  const own = limit === undefined ? undefined : limitIn(limit, m.unit);
  const sample = own === undefined ? m.sample : heldTo(m, own);
  const probability = confidenceOf(sample);
  const judged = heldToPolicy(m, policy);
  return {
    dimension: m.dimension,
    check,
    measurement: m.name,
    unit: m.unit,
    canary: m.canary,
    baseline: m.baseline,
    limit: own ?? m.limit,
    n: m.sample.kind === 'proportion' ? m.sample.total : m.sample.kind === 'mean' ? m.sample.n : 0,
    // What has no probability of its own is held by its verdict; it does not water the mean down.
    weight: probability === null ? 0 : weight,
    critical,
    ...judged,
    confidence: rounded(probability ?? (judged.verdict === 'pass' ? 1 : 0)),
  };
}
/** A proportion says how sure it is of the policy's limit; a mean stays with its gate's limit, which is of another scale. */
const heldTo = ({ sample, unit }: Measurement, own: number): Sample =>
  sample.kind === 'proportion' ? { ...sample, limit: unit === '1' ? own : own / 100 } : sample;

/** Surely enough beyond the limit to take users back, rather than to hold. */
const surelyBeyond = 0.05;
/** Beyond the policy's own limit nothing passes, however sure; a few events that might be chance are inconclusive. */
function withOwnLimit(
  m: Measurement,
  own: number,
  probability: number | null,
): { readonly verdict: Verdict; readonly reason: string } {
  if (m.canary === null)
    return {
      verdict: worst([m.verdict, 'inconclusive']),
      reason: `${m.reason}; nothing to hold to the policy's limit`,
    };
  const beyond = m.direction === 'decrease' ? m.canary < own : m.canary > own;
  if (!beyond) return { verdict: m.verdict, reason: m.reason };
  const chance = m.sample.kind === 'proportion' && (probability ?? 0) >= surelyBeyond;
  return {
    verdict: worst([m.verdict, chance ? 'inconclusive' : 'fail']),
    reason: `${m.reason}; beyond the policy's limit`,
  };
}
/** 0 when nothing has a probability: confidence needs data. */
export function weightedMean(dimensions: readonly DimensionResult[]): number {
  const ordered = [...dimensions].sort((a, b) =>
    a.check + a.measurement < b.check + b.measurement ? -1 : 1,
  );
  const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : ordered.reduce((sum, d) => sum + d.weight * d.confidence, 0) / total;
}
