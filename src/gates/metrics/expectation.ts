import { present } from '../../judge/silence.ts';
import type { MetricsParameters, ObservedTick, Profile } from './observation.ts';
import type { Check } from './presets.ts';

/** Events per second of both arms together, as far as they are known; null = not. */
type Rate = (check: Check) => number | null;

const eventsIn = ({ kind }: Check, values: readonly number[]): number =>
  kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0);

/** From the window before the release, whose ticks had that length. */
export const rateBefore =
  (profile: Profile | null, tickSeconds: number | undefined): Rate =>
  (check) => {
    const found = profile?.[check.name];
    if (found === undefined || found.kind === 'gauge' || tickSeconds === undefined) return null;
    return eventsIn(check, found.perTick) / tickSeconds;
  };
/** From the first ticks of the gate itself. */
export const rateNow =
  (ticks: readonly ObservedTick[], { intervalSeconds }: MetricsParameters): Rate =>
  (check) => {
    const known = ticks.flatMap(({ data }) => {
      const { canary, baseline } = data[check.name] ?? {};
      const both = [canary, baseline].filter(present);
      return both.length === 0 ? [] : [both.reduce((sum, one) => sum + eventsIn(check, one), 0)];
    });
    return known.length === 0
      ? null
      : known.reduce((a, b) => a + b, 0) / known.length / intervalSeconds;
  };

/** Checks for which the window cannot have enough events at that rate, each with what would do. */
export function tooShort(rate: Rate, parameters: MetricsParameters): readonly string[] {
  const { checks, horizon, intervalSeconds, weight, minEvents } = parameters;
  const seconds = horizon * intervalSeconds;
  return checks.flatMap((check) => {
    const perSecond = check.kind === 'gauge' ? null : rate(check);
    if (perSecond === null || check.optional) return [];
    const expected = perSecond * weight * seconds;
    if (expected >= minEvents) return [];
    const needed =
      perSecond > 0 ? `; that takes about ${durationInWords(minEvents / perSecond / weight)}` : '';
    return [
      `${check.name}: about ${Math.round(expected)} events of the canary are to be expected in ${durationInWords(seconds)}, ${minEvents} are needed (min-events)${needed}`,
    ];
  });
}
const durationInWords = (seconds: number): string =>
  seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
