import type { Measurement } from '../../evidence/envelope.ts';
import type { TickData } from '../../judge/protocol.ts';
import type { Coverage } from '../../ports/metric-source.ts';
import { significant } from './numbers.ts';
import type { MetricsObservation, ObservedTick } from './observation.ts';

/** So much of the canary must have been ready and answered, or a tick says nothing of it. */
const neededShare = 0.8;
/** Of the ticks, at most so many may be without the canary. */
const bearableTicks = 0.2;

/** The share of an arm's pods that spoke; of a sample, as far as it stands for all that are ready. */
function shareOf({ pods, ready, asked, answered }: Coverage): number {
  return pods === 0 || asked === 0 ? 0 : Math.min(1, ready / pods) * (answered / asked);
}
const isCovered = ({ coverage }: ObservedTick): boolean =>
  coverage === undefined ||
  (coverage.canary.answered > 0 && shareOf(coverage.canary) >= neededShare - 1e-9);

/** What a tick says: of a canary that was mostly not seen it says nothing, since the pods that are in trouble are those that do not answer. */
export function judgedData(tick: ObservedTick): TickData {
  if (isCovered(tick)) return tick.data;
  return Object.fromEntries(
    Object.entries(tick.data).map(([name, sample]) => [name, { ...sample, canary: null }]),
  );
}
export const coveredTicks = ({
  ticks,
}: Pick<MetricsObservation, 'ticks'>): readonly ObservedTick[] => ticks.filter(isCovered);

/** Undefined when the canary was seen at every tick. */
export function coverageInWords(
  { ticks }: Pick<MetricsObservation, 'ticks'>,
  of = 'the canary',
): string | undefined {
  const thin = ticks.filter((tick) => !isCovered(tick));
  const worst = thin
    .flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage.canary]))
    .sort((a, b) => shareOf(a) - shareOf(b))[0];
  if (worst === undefined) return undefined;
  const { pods, ready, asked, answered } = worst;
  const seen =
    ready < pods
      ? `${ready} of ${pods} pods of ${of} were ready, ${answered} answered`
      : `${answered} of ${asked} pods of ${of} answered`;
  return `${thin.length} of ${ticks.length} ticks do not count: at worst ${seen}, ${100 * neededShare} % are needed`;
}
/**
 * Ticks at the beginning at which nobody of the canary had answered yet: a Prometheus that has not scraped the new pods. They are not judged, and
 * are no sign of trouble while the greater part of the window is left.
 */
function startUp(ticks: readonly ObservedTick[]): number {
  const first = ticks.findIndex(({ coverage }) => (coverage?.canary.answered ?? 1) > 0);
  return first > 0 && first <= ticks.length / 2 ? first : 0;
}
/** Shown when too many ticks are without the canary: nothing that was measured of the others can make up for it. */
export function coverageMeasurement(
  observation: Pick<MetricsObservation, 'ticks'>,
  of?: string,
): readonly Measurement[] {
  const ticks = observation.ticks.slice(startUp(observation.ticks));
  const why = coverageInWords({ ticks }, of);
  const thin = ticks.length - coveredTicks({ ticks }).length;
  if (why === undefined || thin <= bearableTicks * ticks.length) return [];
  const shares = ticks.flatMap(({ coverage }) => (coverage ? [shareOf(coverage.canary)] : []));
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return [
    {
      name: 'coverage',
      dimension: 'coverage',
      unit: 'percent',
      canary: significant(100 * mean),
      baseline: null,
      limit: 100 * neededShare,
      direction: 'decrease',
      verdict: 'inconclusive',
      reason: why,
      sample: { kind: 'none' },
    },
  ];
}
