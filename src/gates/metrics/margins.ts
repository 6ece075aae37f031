import type { JudgedMetric } from '../../judge/protocol.ts';
import type { Check } from './presets.ts';

const usualRelevance = 0.25;
/** Load and neighbours change between the window before the release and now: against it alone everything is allowed that much more. */
const driftAllowance = 0.25;

/** By so much what is no harm stays below what must be excluded: between them lies what is judged neither. */
const undecided = 0.2;

/**
 * What is no harm, and what a pass must exclude. Of a latency, a check's tolerance must be excluded, and what lies 20 points below it is no harm
 * (5 % at least): with the usual 25 % a version fails for good evidence of more than 5 %, and who allows 80 % is not failed for 30. A gauge's is
 * no harm at all, and a quarter more than that must be excluded. `drifts`: compared with the time before the release alone.
 */
export function margins(
  { kind, tolerance }: Check,
  drifts: boolean,
): Pick<JudgedMetric, 'tolerance' | 'relevance'> {
  const drift = drifts ? driftAllowance : 0;
  if (kind === 'histogram') {
    const relevance = tolerance ?? usualRelevance;
    const wider = Math.max(0, relevance - usualRelevance);
    if (drifts) return { tolerance: drift + wider, relevance: relevance + 2 * drift };
    return wider === 0 ? { relevance } : { tolerance: relevance - undecided, relevance };
  }
  if (kind === 'counts' || (tolerance === undefined && !drifts)) return {};
  const allowed = (tolerance ?? 0.1) + drift;
  return { tolerance: allowed, relevance: 1.25 * (1 + allowed) - 1 };
}
/** Relative change that is shown as the limit and that confidence is about. */
export const allowance = ({ kind, tolerance }: Check, drifts: boolean): number =>
  (tolerance ?? usualRelevance) + (drifts ? driftAllowance * (kind === 'histogram' ? 2 : 1) : 0);
