import { assertNever } from '../errors.ts';
import type { Sample } from '../evidence/envelope.ts';
import { incompleteBeta, studentCdf } from './distributions.ts';

/**
 * The probability that a dimension is within its limit, given its data (docs/decision.md): a proportion by the Jeffreys posterior
 * Beta(bad + ½, good + ½), a mean by Student's t. null when the sample says nothing about probability.
 */
export function confidenceOf(sample: Sample): number | null {
  switch (sample.kind) {
    case 'proportion':
      if (!(sample.total > 0)) return 0;
      return incompleteBeta(
        sample.limit,
        sample.bad + 0.5,
        Math.max(0, sample.total - sample.bad) + 0.5,
      );
    case 'mean':
      if (!(sample.n >= 2) || !(sample.sd > 0)) return 0;
      return studentCdf(
        (sample.limit - sample.mean) / (sample.sd / Math.sqrt(sample.n)),
        sample.n - 1,
      );
    case 'none':
      return null;
    default:
      return assertNever(sample);
  }
}
/** Six digits: what floating point may differ by on another machine must not change a byte of a decision. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
