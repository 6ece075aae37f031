import type { Judgement, Measurement, Verdict } from './envelope.ts';

/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
export const finding = (
  name: string,
  verdict: Verdict,
  reason: string,
  about: Partial<
    Pick<Measurement, 'dimension' | 'unit' | 'canary' | 'limit' | 'direction' | 'warnings'>
  > = {},
): Measurement => ({
  name,
  dimension: 'health',
  unit: '1',
  canary: null,
  baseline: null,
  limit: null,
  direction: 'decrease',
  verdict,
  reason,
  sample: { kind: 'none' },
  ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ['fail', 'error', 'inconclusive'] as const)
    if (verdicts.includes(verdict)) return verdict;
  return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
export const judgementOf = (measurements: readonly Measurement[]): Judgement => ({
  verdict: worst(measurements.map(({ verdict }) => verdict)),
  measurements,
  reasons: measurements
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ name, reason }) => `${name}: ${reason}`),
});
