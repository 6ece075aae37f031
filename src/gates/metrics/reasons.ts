import type { Measurement, Verdict } from '../../evidence/envelope.ts';
import { coverageInWords } from './coverage.ts';
import { findingReasons } from './findings.ts';
import type { MetricsObservation } from './observation.ts';
import type { Check } from './presets.ts';

/** Why it is so, the most important first: each is a line of the comment and of the log. */
export function reasonsOf(about: {
  readonly verdict: Verdict;
  /** What the judge says of all checks together. */
  readonly ran: string;
  readonly measurements: readonly Measurement[];
  readonly observation: MetricsObservation;
  readonly concurrent: boolean;
  /** Required checks that neither version reports. */
  readonly missing: readonly Check[];
  readonly notJudged: readonly string[];
}): readonly string[] {
  const { verdict, measurements, observation } = about;
  const of = (wanted: Verdict): readonly string[] =>
    measurements.filter((m) => m.verdict === wanted).map((m) => `${m.name}: ${m.reason}`);
  const coverage = coverageInWords(observation);
  const reasons = [
    ...of('fail'),
    ...of('error'),
    ...measurements.flatMap(contradiction),
    ...(verdict === 'fail' ? [] : [about.ran]),
    ...(observation.stopped === null ? [] : [`stopped early: ${observation.stopped}`]),
    ...(coverage === undefined ? [] : [coverage]),
    ...findingReasons(observation),
    ...measurements
      .filter((m) => m.verdict === 'inconclusive' && m.name !== 'coverage')
      .filter((m) => !about.missing.some(({ name }) => name === m.name))
      .map((m) => `${m.name}: ${m.reason}`),
    ...measurements
      .filter((m) => m.verdict === 'pass' && m.history?.decides === false)
      .filter(() => !about.concurrent)
      .map((m) => `${m.name}: ${m.reason}`),
    ...(observation.ticks.length === 0
      ? []
      : about.missing.map(({ name }) => `${name}: neither version reports it`)),
    ...about.notJudged,
    ...(observation.tooShort ?? []),
  ];
  return [...new Set(reasons)];
}
/** Named, so that the decision that holds for it can say so. */
const contradiction = ({ name, verdict, contradictedBy = [] }: Measurement): readonly string[] =>
  contradictedBy.length === 0
    ? []
    : [
        `contradiction: ${name} shows harm while ${contradictedBy.join(', ')} improved${verdict === 'fail' ? '; harm is not offset by it' : '; it needs an explanation before it may pass'}`,
      ];
