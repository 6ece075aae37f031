import type { Judgement, Measurement } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import type { Coverage } from '../../ports/metric-source.ts';
import { coverageMeasurement } from '../metrics/coverage.ts';
import { findingReasons } from '../metrics/findings.ts';
import { judgeMetrics } from '../metrics/judge.ts';
import { objectionsOf } from '../metrics/objections.ts';
import type { MetricsObservation, MetricsParameters } from '../metrics/observation.ts';
import type { Check } from '../metrics/presets.ts';

/** Of the window that was asked for, so much must have been measured. */
const neededShare = 0.8;

/** A window that was cut short, was mostly not seen, or in which a required check has no data, is not a baseline. */
export function measured(
  observation: MetricsObservation,
  parameters: MetricsParameters,
): Judgement {
  const { ticks, stopped } = observation;
  const required = parameters.checks.filter(({ optional }) => !optional);
  const looks = ({ name }: Check): number =>
    ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
      .length;
  const missing = required.filter((check) => looks(check) === 0);
  const objected = objectionsOf(
    required.filter((check) => !missing.includes(check)),
    observation,
    parameters,
  );
  const coverage = coverageMeasurement(bothGroups(observation), 'the old version');
  const short = ticks.length < neededShare * parameters.horizon;
  const against = [
    ...(stopped === null ? [] : [`stopped early: ${stopped}`]),
    ...(ticks.length === 0 ? ['nothing was measured'] : []),
    ...(ticks.length > 0 && short
      ? [`only ${ticks.length} of ${parameters.horizon} ticks were measured`]
      : []),
    ...missing.map(({ name }) => `${name}: the old version does not report it`),
    ...[...objected].map(([name, { reason }]) => `${name}: ${inGroups(reason)}`),
    ...coverage.map(({ reason }) => reason),
  ];
  const told = [...findingReasons(observation), ...falseAlarms(observation, parameters)];
  if (against.length > 0)
    return {
      verdict: worst([
        'inconclusive',
        ...[...objected.values()]
          .filter((one) => one.verdict === 'error')
          .map((one) => one.verdict),
      ]),
      measurements: [],
      reasons: [...new Set([...against, ...told])],
    };
  return {
    verdict: 'pass',
    measurements: [],
    reasons: [`the old version was measured ${ticks.length} times`, ...told],
  };
}
/** Both groups run the old version: what fails between them is chance or their pods, and as much is to be expected of a good canary. */
function falseAlarms(
  observation: MetricsObservation,
  parameters: MetricsParameters,
): readonly string[] {
  return judgeMetrics(observation, parameters)
    .measurements.filter(({ verdict, name }) => verdict === 'fail' && name !== 'restarts')
    .map(
      (one) =>
        `${one.name}: a false alarm, two groups of pods of the old version differ (${shown(one)}); so much is taken for usual`,
    );
}
const shown = ({ canary, baseline, unit }: Measurement): string =>
  `${canary ?? 'no data'} and ${baseline ?? 'no data'} ${unit}`;
/** The objections speak of a release. */
const inGroups = (reason: string): string =>
  reason.replace('the canary', 'one group of its pods').replace('the stable version', 'the other');

/** The groups are one version: its pods count together. */
function bothGroups({ ticks }: MetricsObservation): Pick<MetricsObservation, 'ticks'> {
  const sum = (a: Coverage, b: Coverage): Coverage => ({
    pods: a.pods + b.pods,
    ready: a.ready + b.ready,
    asked: a.asked + b.asked,
    answered: a.answered + b.answered,
  });
  return {
    ticks: ticks.map(({ coverage, ...tick }) =>
      coverage === undefined
        ? tick
        : { ...tick, coverage: { ...coverage, canary: sum(coverage.canary, coverage.stable) } },
    ),
  };
}
