import type { JudgedMetric } from '../../judge/protocol.ts';
import type { Check } from './presets.ts';

const usualRelevance = 0.25;
/** Load and neighbours change between the window before the release and now: against it alone everything is allowed that much more. */
const driftAllowance = 0.25;

/**
 * What is no harm, and what a pass must exclude. A latency check's tolerance is what must be excluded, since the test has a finer one of its
 * own; a gauge's is no harm at all, and a quarter more than that must be excluded. `drifts`: compared with the time before the release alone.
 */
export function margins(
  { kind, tolerance }: Check,
  drifts: boolean,
): Pick<JudgedMetric, 'tolerance' | 'relevance'> {
  const drift = drifts ? driftAllowance : 0;
  if (kind === 'histogram') {
    const relevance = tolerance ?? usualRelevance;
    return drifts ? { tolerance: drift, relevance: relevance + 2 * drift } : { relevance };
  }
  if (kind === 'counts' || (tolerance === undefined && !drifts)) return {};
  const allowed = (tolerance ?? 0.1) + drift;
  return { tolerance: allowed, relevance: 1.25 * (1 + allowed) - 1 };
}
/** Relative change that is shown as the limit and that confidence is about. */
export const allowance = ({ kind, tolerance }: Check, drifts: boolean): number =>
  (tolerance ?? usualRelevance) + (drifts ? driftAllowance * (kind === 'histogram' ? 2 : 1) : 0);
