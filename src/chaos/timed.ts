import type { Measurement } from '../evidence/envelope.ts';
import type { Interval } from './seen.ts';

/** Tri-state by interval: within the limit for sure, beyond it for sure, or nobody knows. */
export function timed<A extends Omit<Measurement, 'verdict' | 'reason'>>(
  about: A,
  from: Interval,
  to: Interval,
  what: string,
): A & Pick<Measurement, 'verdict' | 'reason'> {
  const limit = about.limit ?? Number.POSITIVE_INFINITY;
  const lo = Math.max(0, (to.loMs - from.hiMs) / 1000);
  const hi = Math.max(0, (to.hiMs - from.loMs) / 1000);
  const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
  return {
    ...about,
    canary: Math.round(hi * 100) / 100,
    verdict,
    reason: `${what} after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
  };
}
