import type { HistoryStanding, Measurement } from '../../evidence/envelope.ts';
import type { MetricStanding, TickData } from '../../judge/protocol.ts';
import { silenceLimit } from '../../judge/silence.ts';
import { burstOf } from './burst.ts';
import { countsIn, lacking, oddsOf } from './counted.ts';
import { limitOf } from './limits.ts';
import type { Measured } from './measured.ts';
import { average, samplesOf, significant, summarised } from './numbers.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import { type Expected, expectedOf, historyStanding, ruleInWords } from './past.ts';
import type { Check } from './presets.ts';
import { sampleOf } from './sample.ts';

export function measurement(of: Measured): Measurement {
  const { check, comparison, standing, observation, looks } = of;
  const factor = check.unit === '1' ? 100 : check.unit === 's' ? 1000 : 1;
  const unit = check.unit === '1' ? 'percent' : check.unit === 's' ? 'ms' : check.unit;
  const shown = (value: number | null): number | null =>
    value === null ? null : significant(value * factor);
  const expected =
    comparison.kind === 'history'
      ? expectedOf(check, comparison.past, observation, looks)
      : undefined;
  const baseline = expected === undefined ? (standing?.baseline ?? null) : meanOf(expected, looks);
  const past = pastStanding(of, shown);
  const { verdict, reason } = verdictOf(check, standing, looks);
  const contradictedBy = standing?.contradictedBy;
  const held = limitOf(check, comparison, baseline);
  return {
    name: check.name,
    dimension: check.dimension,
    unit,
    canary: shown(standing?.canary ?? null),
    baseline: shown(baseline),
    ...held,
    limit: shown(held.limit),
    direction: check.direction,
    verdict,
    reason: past === undefined ? reason : [reason, ...beside(of, past, unit)].join('; '),
    sample: sampleOf(of, expected),
    ...countsIn(of, standing?.canary ?? null, baseline),
    ...oddsOf(of),
    ...(verdict === 'inconclusive' ? lacking(of) : {}),
    ...(past === undefined ? {} : { history: past }),
    ...(contradictedBy === undefined ? {} : { contradictedBy }),
    series: seriesOf(of, factor, expected),
  };
}
function pastStanding(
  { check, comparison, observation, looks, parameters }: Measured,
  shown: (value: number | null) => number | null,
): HistoryStanding | undefined {
  const { history = null } = observation;
  if (history === null) return undefined;
  const decides = comparison.kind === 'history';
  return historyStanding(check, history, { observation, looks, parameters, shown, decides });
}
/** What earlier days say, and why this comparison; beside a concurrent baseline they are worth a word only when they disagree. */
function beside(
  { comparison, parameters }: Measured,
  past: HistoryStanding,
  unit: string,
): readonly string[] {
  const rule = ruleInWords(past, unit);
  const said = rule === undefined ? [] : [rule];
  if (parameters.concurrent) return past.trips === true ? said : [];
  switch (comparison.kind) {
    case 'history':
      return [past.days, ...said];
    case 'fixed-limit':
      return [`held to its fixed limit: ${past.days}`];
    default:
      return [`not compared with earlier days: ${past.days}`];
  }
}
function verdictOf(
  { name }: Check,
  standing: MetricStanding | undefined,
  looks: readonly TickData[],
): Pick<Measurement, 'verdict' | 'reason'> {
  if (standing === undefined) return { verdict: 'inconclusive', reason: 'no data' };
  const { verdict, reason, otherwise, contradictedBy } = standing;
  if (verdict !== 'fail' && looks.every((data) => (data[name]?.canary ?? null) === null))
    return { verdict: 'inconclusive', reason: 'no data from the canary' };
  // Harm that is likely beside something that improved is not understood: nothing to pass on.
  if (verdict === 'pass' && contradictedBy !== undefined)
    return { verdict: 'inconclusive', reason };
  return {
    verdict: verdict === 'continue' ? 'inconclusive' : verdict,
    // Of an open verdict the reason is the obstacle itself already.
    reason: verdict === 'fail' && otherwise !== '' ? `${reason}; ${otherwise}` : reason,
  };
}
/**
 * A canary that is silent while the stable version reports has failed, also when it never said anything. Where the stable version did not report
 * either, in as many ticks, what is silent may be the source.
 */
export const nobodySeen = (read: readonly TickData[]): boolean => {
  const says = (data: TickData, arm: 'canary' | 'baseline'): boolean =>
    Object.values(data).some((sample) => sample[arm] !== null);
  return (
    !read.some((data) => says(data, 'canary')) &&
    read.filter((data) => says(data, 'baseline')).length < silenceLimit
  );
};

/** Mean of what was expected at the looks that the canary reported. */
function meanOf(expected: Expected, looks: readonly TickData[]): number | null {
  const values = looks
    .map((_, i) => (expected.canary(i + 1) === null ? null : expected.at(i + 1)))
    .filter((y) => y !== null);
  return values.length === 0 ? null : average(values);
}

/** At most 60 points of what the number was over time. */
function seriesOf(
  { check, observation, looks }: Measured,
  factor: number,
  expected: Expected | undefined,
): NonNullable<Measurement['series']> {
  const step = Math.max(1, Math.ceil(looks.length / 60));
  const starts = Array.from({ length: Math.ceil(looks.length / step) }, (_, i) => i * step);
  const value = (start: number, arm: 'baseline' | 'canary'): number | null => {
    const values = samplesOf(looks.slice(start, start + step), check, arm);
    const number =
      values.length === 0 ? null : summarised(check, values, observation.bounds[check.name]);
    return number === null ? null : significant(number * factor);
  };
  const usual = (start: number): number | null => {
    const found = expected?.at(start + 1) ?? null;
    return found === null ? null : significant(found * factor);
  };
  const endOf = (start: number): number =>
    observation.ticks[Math.min(start + step, looks.length) - 1]?.atMs ?? 0;
  return {
    from: new Date(observation.startMs).toISOString(),
    t: starts.map((start) => Math.round((endOf(start) - observation.startMs) / 100) / 10),
    canary: starts.map((start) => value(start, 'canary')),
    baseline: starts.map((start) =>
      expected === undefined ? value(start, 'baseline') : usual(start),
    ),
  };
}

export function unmeasured(
  check: Check,
  { ticks }: Pick<MetricsObservation, 'ticks'>,
): Measurement {
  return {
    name: check.name,
    dimension: check.dimension,
    unit: check.unit,
    canary: null,
    baseline: null,
    limit: check.limit ?? null,
    direction: check.direction,
    verdict: 'inconclusive',
    reason: ticks.length === 0 ? 'nothing was read' : 'neither version reports it',
    sample: { kind: 'none' },
  };
}
/** A burst is shown only when there was one; one that stable shares is nobody's pass. */
export function burstMeasurement(
  check: Check,
  looks: readonly TickData[],
  { intervalSeconds }: MetricsParameters,
): readonly Measurement[] {
  const burst = burstOf(check, looks, intervalSeconds);
  if (burst === undefined) return [];
  return [
    {
      name: `${check.name}-burst`,
      dimension: check.dimension,
      unit: 'percent',
      canary: significant(burst.worst * 100),
      baseline: null,
      limit: significant((check.limit ?? 0) * 100),
      direction: check.direction,
      verdict: burst.shared ? 'inconclusive' : 'fail',
      reason: `over the limit for ${burst.seconds} s in a row${burst.shared ? ', and so was the stable version: not the canary alone' : ''}`,
      sample: { kind: 'none' },
    },
  ];
}
export function restartsMeasurement({ restarts }: MetricsObservation): Measurement {
  return {
    name: 'restarts',
    dimension: 'restarts',
    unit: 'count',
    canary: restarts,
    baseline: null,
    limit: 0,
    direction: 'increase',
    verdict: restarts === 0 ? 'pass' : 'fail',
    reason:
      restarts === 0
        ? 'no container of the canary restarted'
        : `containers of the canary restarted ${restarts} times while they were watched`,
    sample: { kind: 'none' },
  };
}
