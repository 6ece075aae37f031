import type { Measurement, Verdict } from './envelope.ts';

/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
export const finding = (
  name: string,
  verdict: Verdict,
  reason: string,
  about: Partial<Pick<Measurement, 'dimension' | 'unit' | 'canary' | 'limit' | 'direction'>> = {},
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
/** Fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ['fail', 'error', 'inconclusive'] as const)
    if (verdicts.includes(verdict)) return verdict;
  return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
