import type { HistoryStanding } from '../../evidence/envelope.ts';
import { deviationOf, trips } from '../../judge/adaptive.ts';
import { median } from '../../judge/noise.ts';
import type { TickData } from '../../judge/protocol.ts';
import { present } from '../../judge/silence.ts';
import { dayProblem, daysInWords, type Past, pastOf, usualRule } from './comparison.ts';
import { average, samplesOf, summarised } from './numbers.ts';
import type { History, MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

/** What earlier days let expect at each tick of the window, moved by how today's old version differed from them before the release. */
export interface Expected {
  /** Tick k, from 1. */
  at(k: number): number | null;
  readonly canary: (k: number) => number | null;
}
export function expectedOf(
  check: Check,
  past: Past,
  { history, bounds }: MetricsObservation,
  looks: readonly TickData[],
): Expected {
  const usual = (index: number): number | null => {
    const values = past.days.map((day) => day[index] ?? null).filter((y) => y !== null);
    return values.length === 0 ? null : median(values);
  };
  const moved = check.kind === 'counts' ? 1 : offsetOf(check, past, history, usual);
  return {
    at(k) {
      const found = usual(past.before + k - 1);
      return found === null ? null : found * moved;
    },
    canary(k) {
      const sample = looks[k - 1]?.[check.name]?.canary ?? null;
      return present(sample) ? summarised(check, [sample], bounds[check.name]) : null;
    },
  };
}
/** Today's time before the release against the same time on the days, as a ratio. */
function offsetOf(
  check: Check,
  past: Past,
  history: History | null | undefined,
  usual: (index: number) => number | null,
): number {
  const pre = history?.pre ?? [];
  const logs = pre.flatMap((data, i) => {
    const sample = data[check.name]?.canary ?? null;
    const y = present(sample) ? summarised(check, [sample], history?.bounds[check.name]) : null;
    const expected = usual(past.before - pre.length + i);
    return y !== null && y > 0 && expected !== null && expected > 0 ? [Math.log(y / expected)] : [];
  });
  return Math.exp(average(logs));
}

/** The source's rule beside the verdict: the mean over the window's looks, the canary's and each day's (E8). */
export function historyStanding(
  check: Check,
  history: History,
  about: {
    readonly observation: MetricsObservation;
    readonly looks: readonly TickData[];
    readonly parameters: MetricsParameters;
    readonly decides: boolean;
    readonly shown: (value: number | null) => number | null;
  },
): HistoryStanding {
  const { observation, looks, parameters, decides, shown } = about;
  const past = pastOf(check, history, parameters);
  const rule = { ...usualRule, ...parameters.adaptive };
  const values = samplesOf(looks, check)
    .map((sample) => summarised(check, [sample], observation.bounds[check.name]))
    .filter((y) => y !== null);
  const canary = values.length === 0 ? null : average(values);
  const adaptive = past?.adaptive;
  const known = adaptive !== undefined && canary !== null;
  const z = known ? deviationOf(canary, adaptive, check.direction) : null;
  return {
    usableDays: history.days.filter((day) => dayProblem(day, check.name) === undefined).length,
    askedDays: history.days.length,
    usual: shown(adaptive?.centre ?? null),
    spread: shown(adaptive?.spread ?? null),
    canary: shown(canary),
    z: z === null ? null : Math.round(100 * z) / 100,
    limit: shown(adaptive?.limit ?? null),
    k: rule.k,
    minimumEffect: rule.minimumEffect,
    trips: known ? trips(canary, adaptive, check.direction) : null,
    decides,
    days: daysInWords(check.name, history),
  };
}
/** The rule as half a sentence; undefined when there is nothing to say. */
export function ruleInWords(
  { usual, z, limit, trips: tripped, canary }: HistoryStanding,
  unit: string,
): string | undefined {
  if (tripped === null || usual === null) return undefined;
  const number = (value: number | null): string => `${Number((value ?? 0).toPrecision(3))} ${unit}`;
  return `rule of earlier days: ${number(canary)}, usually ${number(usual)}${z === null ? '' : `, z = ${z}`}, ${tripped ? 'trips' : 'does not trip'} at ${number(limit)}`;
}
