import type { Sample } from '../../evidence/envelope.ts';
import { logRatio } from '../../judge/gauges.ts';
import { logMoments } from '../../judge/histograms.ts';
import { present } from '../../judge/silence.ts';
import { comparedLooks } from './compared.ts';
import { allowedChange, rateLimit } from './limits.ts';
import type { Measured } from './measured.ts';
import { average, samplesOf, significant, sumOf } from './numbers.ts';
import type { Expected } from './past.ts';

/** The raw numbers that the confidence of a check is computed from. */
export function sampleOf(
  { check, comparison, observation, looks }: Measured,
  expected: Expected | undefined,
): Sample {
  if (check.kind === 'counts') {
    const both = samplesOf(comparedLooks(check, comparison, looks), check);
    if (both.length === 0) return { kind: 'none' };
    const [bad = 0, total = 0] = sumOf(both);
    return { kind: 'proportion', bad, total, limit: significant(rateLimit(check, comparison)) };
  }
  const harmful = check.direction === 'decrease' ? -1 : 1;
  const allowed = Math.abs(Math.log1p(Math.max(-0.99, allowedChange(check, comparison))));
  if (expected !== undefined)
    return logSample(
      looks.flatMap((_, i) => {
        const [now, usual] = [expected.canary(i + 1), expected.at(i + 1)];
        return now === null || usual === null || !(usual > 0)
          ? []
          : [harmful * logRatio(usual, now)];
      }),
      allowed,
    );
  const samples = looks
    .map((data) => data[check.name])
    .filter(
      (s): s is { baseline: readonly number[]; canary: readonly number[] } =>
        present(s?.baseline) && present(s?.canary),
    );
  if (samples.length === 0) return { kind: 'none' };
  if (check.kind === 'histogram') {
    const bounds = observation.bounds[check.name] ?? [null];
    const canary = logMoments(bounds, sumOf(samples.map((s) => s.canary)));
    const baseline = logMoments(bounds, sumOf(samples.map((s) => s.baseline)));
    return {
      kind: 'mean',
      mean: significant(harmful * (canary.mean - baseline.mean)),
      sd: significant(Math.max(canary.sd, 0.05)),
      n: canary.n,
      limit: significant(allowed),
    };
  }
  return logSample(
    samples.map((s) => harmful * logRatio(average(s.baseline), average(s.canary))),
    allowed,
  );
}
function logSample(ratios: readonly number[], limit: number): Sample {
  if (ratios.length === 0) return { kind: 'none' };
  const mean = average(ratios);
  const sd = Math.sqrt(average(ratios.map((x) => (x - mean) ** 2)));
  return {
    kind: 'mean',
    mean: significant(mean),
    sd: significant(Math.max(sd, 0.05)),
    n: ratios.length,
    limit: significant(limit),
  };
}
