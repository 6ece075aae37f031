import { type AdaptiveLimit, adaptiveLimit } from '../../judge/adaptive.ts';
import { fewestDays, fewestTicks } from '../../judge/history.ts';
import { average } from './numbers.ts';
import type { History, HistoryDay, MetricsParameters, Profile } from './observation.ts';
import type { Check } from './presets.ts';

/** What a check of the canary is compared with. */
export type Comparison =
  /** The stable version at the same time. */
  | { readonly kind: 'concurrent' }
  /** The same clock time on earlier days. */
  | { readonly kind: 'history'; readonly past: Past }
  /** The old version before the release. */
  | { readonly kind: 'before-release' }
  /** Nothing but its own limit. */
  | { readonly kind: 'fixed-limit'; readonly limit: number };

/** Earlier days that can be used for a check. */
export interface Past {
  readonly before: number;
  readonly days: readonly (readonly (number | null)[])[];
  /** undefined when nothing is relative to what was usual. */
  readonly adaptive: AdaptiveLimit | undefined;
}
export interface Known {
  readonly profile: Profile | null;
  readonly history?: History | null;
}
export const usualRule = { k: 2, minimumEffect: 0.1 };
/** A rate that doubled is the least that counts: few errors make large ratios. */
const ratesEffect = 1;

/** In this order: concurrent, history, before the release, the fixed limit. The first that there is decides. */
export function comparisonOf(
  check: Check,
  { profile, history }: Known,
  parameters: MetricsParameters,
): Comparison {
  if (parameters.concurrent) return { kind: 'concurrent' };
  if (history === undefined || history === null) return { kind: 'before-release' };
  const past = pastOf(check, history, parameters);
  if (past !== undefined) return { kind: 'history', past };
  if (profile?.[check.name] === undefined && check.limit !== undefined)
    return { kind: 'fixed-limit', limit: check.limit };
  return { kind: 'before-release' };
}
/** The same for every check of a gate, each found once: days are long. */
export function comparisonsOf(
  known: Known,
  parameters: MetricsParameters,
): (check: Check) => Comparison {
  const found = new Map(
    parameters.checks.map((check) => [check, comparisonOf(check, known, parameters)]),
  );
  return (check) => found.get(check) ?? comparisonOf(check, known, parameters);
}
/** The usable days of a check; undefined when they are too few. */
export function pastOf(
  check: Check,
  history: History,
  { adaptive = usualRule }: Pick<MetricsParameters, 'adaptive'>,
): Past | undefined {
  const days = history.days
    .filter((day) => dayProblem(day, check.name) === undefined)
    .map(({ series }) => series[check.name] ?? []);
  if (days.length < fewestDays) return undefined;
  return {
    before: history.before,
    days,
    adaptive: adaptiveLimit(
      dayValues(days, history.before),
      {
        ...adaptive,
        minimumEffect:
          check.kind === 'counts'
            ? Math.max(ratesEffect, adaptive.minimumEffect)
            : adaptive.minimumEffect,
      },
      check.direction,
    ),
  };
}
/** One number a day: the mean of the window's ticks. */
function dayValues(days: Past['days'], before: number): readonly number[] {
  return days.map((day) => average(day.slice(before).filter((y) => y !== null)));
}
/** A stretch without data of more than a quarter of the window leaves the day without a shape to compare. */
const longestGap = 1 / 4;
/** Why a day is no example for a check; undefined when it is one. */
export function dayProblem({ problem, series }: HistoryDay, name: string): string | undefined {
  if (problem !== null) return problem;
  const ticks = series[name] ?? [];
  const known = ticks.filter((y) => y !== null).length;
  if (known === 0) return 'no data';
  if (known < fewestTicks)
    return `only ${known} of ${ticks.length} looks have data, ${fewestTicks} are needed`;
  let gap = 0;
  let longest = 0;
  for (const y of ticks) {
    gap = y === null ? gap + 1 : 0;
    longest = Math.max(longest, gap);
  }
  return longest > ticks.length * longestGap
    ? `a gap of ${longest} of ${ticks.length} looks`
    : undefined;
}
/** The days in words: how many can be used, and why the others cannot. */
export function daysInWords(name: string, { days }: History): string {
  const problems = days.flatMap((day) => {
    const why = dayProblem(day, name);
    return why === undefined ? [] : [{ date: day.date, why }];
  });
  const reasons = [...new Set(problems.map(({ why }) => why))].map(
    (why) =>
      `${problems
        .filter((one) => one.why === why)
        .map(({ date }) => date)
        .join(', ')}: ${why}`,
  );
  const usable = days.length - problems.length;
  return `${usable} of the last ${days.length} days are usable${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`;
}
