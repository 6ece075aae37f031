import type { MetricStanding, TickData } from '../../judge/protocol.ts';
import type { Comparison } from './comparison.ts';
import { samplesOf, summarised } from './numbers.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

/** The judge can hold rates of bad events to a limit, tick by tick; every other number is held to it once, over the whole window. */
export const heldOnce = ({ kind, direction }: Check, comparison: Comparison): boolean =>
  comparison.kind === 'fixed-limit' && !(kind === 'counts' && direction === 'increase');

/** The window's number against its fixed limit: all that is left without a baseline, earlier days or a look before the release. */
export function fixedLimitStanding(
  check: Check,
  limit: number,
  looks: readonly TickData[],
  { bounds }: Pick<MetricsObservation, 'bounds'>,
  { minEvents, minTicks }: MetricsParameters,
): MetricStanding {
  const samples = samplesOf(looks, check);
  const canary = samples.length === 0 ? null : summarised(check, samples, bounds[check.name]);
  const count = (sample: readonly number[]): number =>
    check.kind === 'counts' ? (sample[1] ?? 0) : sample.reduce((a, b) => a + b, 0);
  const events =
    check.kind === 'gauge' ? samples.length : samples.reduce((sum, s) => sum + count(s), 0);
  const [need, what] = check.kind === 'gauge' ? [minTicks, 'looks'] : [minEvents, 'events'];
  const over =
    canary !== null && (check.direction === 'decrease' ? canary < limit : canary > limit);
  const [verdict, reason] =
    canary === null
      ? (['inconclusive', 'no data from the canary'] as const)
      : over
        ? (['fail', 'beyond its fixed limit'] as const)
        : events < need
          ? ([
              'inconclusive',
              `only ${Math.round(events)} ${what} of the canary, ${need} are needed`,
            ] as const)
          : (['pass', 'within its fixed limit'] as const);
  return {
    metric: check.name,
    verdict,
    canary,
    baseline: null,
    events: { canary: events, baseline: 0 },
    effect: null,
    eValue: 0,
    reverse: 0,
    reason,
    otherwise: '',
  };
}
