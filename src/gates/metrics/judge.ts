import type { Judgement, Measurement, Verdict } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import { startCase } from '../../judge/case.ts';
import type {
  JudgeAnswer,
  JudgedCase,
  JudgedMetric,
  MetricStanding,
  TickData,
} from '../../judge/protocol.ts';
import { beforeInBounds, withPast } from './before-ticks.ts';
import { type Comparison, comparisonsOf } from './comparison.ts';
import { coverageMeasurement } from './coverage.ts';
import { fixedLimitStanding, heldOnce } from './fixed-limit.ts';
import { rateLimit } from './limits.ts';
import { lookReader, looksOf } from './looks.ts';
import { margins } from './margins.ts';
import type { Against } from './measured.ts';
import {
  burstMeasurement,
  measurement,
  nobodySeen,
  restartsMeasurement,
  unmeasured,
} from './measurement.ts';
import { amended, objectionsOf } from './objections.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import { absentInWords, presence, shortInWords, shortOf } from './presence.ts';
import type { Check } from './presets.ts';
import { reasonsOf } from './reasons.ts';

/** Pure: the same observation and parameters give the same verdict, on any machine. */
export function judgeMetrics(
  observation: MetricsObservation,
  parameters: MetricsParameters,
): Judgement {
  const looks = looksOf(observation, parameters);
  const comparison = comparisonsOf(observation, parameters);
  const { judged: all, absent } = presence(looks, parameters, comparison);
  const run = (checks: readonly Check[]) =>
    runCase(observation, looks, { ...parameters, checks }, comparison);
  const whole = run(all);
  const short = shortChecks(whole.verdict === 'fail' ? [] : all, looks, parameters);
  const judged = all.filter((check) => !short.has(check));
  const ran = short.size === 0 ? whole : run(judged);
  const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
  const standingOf = (check: Check): MetricStanding | undefined => {
    const compared = comparison(check);
    return compared.kind === 'fixed-limit' && heldOnce(check, compared)
      ? fixedLimitStanding(check, compared.limit, looks, observation, parameters)
      : standings.get(check.name);
  };
  const objected = objectionsOf([...judged, ...absent], observation, parameters);
  const missing = absent.filter((check) => !check.optional || objected.has(check.name));
  const measurements = [
    ...[
      ...judged.map((check) =>
        measurement({
          check,
          comparison: comparison(check),
          standing: standingOf(check),
          observation,
          looks,
          parameters,
          against: ran.against,
        }),
      ),
      ...missing.map((check) => unmeasured(check, observation)),
    ].map((one) => amended(one, objected.get(one.name))),
    ...besides(judged, observation, looks, parameters, comparison),
  ];
  const verdict = worst([ran.verdict, ...measurements.map((one) => one.verdict)]);
  return {
    verdict,
    measurements,
    reasons: reasonsOf({
      verdict,
      ran: ran.reason,
      measurements,
      observation,
      concurrent: parameters.concurrent,
      missing: missing.filter(({ name }) => !objected.has(name)),
      notJudged: [
        ...[...short].map(([check, lacking]) => shortInWords(check, lacking)),
        ...absent
          .filter((check) => !missing.includes(check))
          .map((check) => absentInWords(check, looks, parameters)),
      ],
    }),
    // What little an optional check has seen is carried on as well.
    carried: whole.case.carry(),
  };
}

/** What is measured beside the checks themselves. */
const besides = (
  judged: readonly Check[],
  observation: MetricsObservation,
  looks: readonly TickData[],
  parameters: MetricsParameters,
  comparison: (check: Check) => Comparison,
): readonly Measurement[] => [
  ...judged.flatMap((check) =>
    burstMeasurement(
      check.limit === undefined ? check : { ...check, limit: rateLimit(check, comparison(check)) },
      looks,
      parameters,
    ),
  ),
  ...coverageMeasurement(observation),
  restartsMeasurement(observation),
];
/** Optional checks that both arms have alike, and how much each lacks for a verdict. */
const shortChecks = (
  checks: readonly Check[],
  looks: readonly TickData[],
  parameters: MetricsParameters,
): ReadonlyMap<Check, number> =>
  new Map(
    checks
      .map((check) => [check, shortOf(check, looks, parameters)] as const)
      .filter(([, lacking]) => lacking > 0),
  );

/** The checks in the judge's words. */
export const judgedMetrics = (
  checks: readonly Check[],
  bounds: MetricsObservation['bounds'],
  comparison: (check: Check) => Comparison = () => ({ kind: 'concurrent' }),
): readonly JudgedMetric[] =>
  checks.map((check): JudgedMetric => {
    const compared = comparison(check);
    const slo =
      check.kind === 'counts' && check.limit !== undefined
        ? rateLimit(check, compared)
        : check.limit;
    return {
      name: check.name,
      kind: check.kind,
      direction: check.direction,
      unit: check.unit,
      ...(bounds[check.name] === undefined ? {} : { le: bounds[check.name] ?? [] }),
      ...(slo === undefined ? {} : { slo }),
      ...(compared.kind === 'fixed-limit' ? { heldToSlo: true } : {}),
      ...(check.quantile === undefined ? {} : { quantile: check.quantile }),
      ...margins(check, compared.kind === 'before-release'),
    };
  });

/** Feeds the ticks to a case; also what the live gate does, tick by tick. */
export function beginCase(
  parameters: MetricsParameters,
  known: Pick<MetricsObservation, 'bounds' | 'pre' | 'resume' | 'profile' | 'history'>,
): JudgedCase {
  const { bounds, pre, resume } = known;
  const comparison = comparisonsOf(known, parameters);
  const judged = parameters.checks.filter((check) => !heldOnce(check, comparison(check)));
  const past = judged.flatMap((check) => {
    const compared = comparison(check);
    return compared.kind === 'history' ? [[check.name, compared.past.days] as const] : [];
  });
  const metrics = judgedMetrics(judged, bounds, comparison);
  // Losses are what they are over the whole window before the release as well.
  const read = lookReader(parameters.checks, null);
  const before = beforeInBounds(pre, known.profile, bounds).map(read);
  return startCase({
    case: 'gate-metrics',
    tickSeconds: parameters.intervalSeconds,
    horizon: parameters.horizon,
    alpha: parameters.alpha,
    weight: parameters.weight,
    metrics,
    pre:
      past.length === 0
        ? before
        : withPast(before, known.history, new Set(past.map(([name]) => name)), bounds),
    ...(past.length === 0 ? {} : { history: Object.fromEntries(past) }),
    warmup: parameters.warmupTicks,
    minimum: { events: parameters.minEvents, ticks: parameters.minTicks },
    minBakeTicks: Math.max(parameters.bakeTicks, parameters.minTicks),
    atHorizon: 'pass-unless-relevant',
    ...(resume === null ? {} : { resume }),
    ...(parameters.onsetSlots === undefined ? {} : { onsetSlots: parameters.onsetSlots }),
  });
}
function runCase(
  observation: MetricsObservation,
  looks: readonly TickData[],
  parameters: MetricsParameters,
  comparison: (check: Check) => Comparison,
) {
  const judged = beginCase(parameters, observation);
  const { checks } = parameters;
  if (
    checks.length > 0 &&
    observation.stopped === null &&
    checks.every((check) => heldOnce(check, comparison(check)))
  )
    return {
      ...{ case: judged, reason: 'held to fixed limits alone', against: undefined },
      verdict: 'pass' as Verdict,
    };
  let verdict = 'inconclusive' as Verdict;
  let reason = 'nothing was measured';
  let against: Against | undefined;
  observation.ticks.forEach(({ k, onset }, i) => {
    const last = i === observation.ticks.length - 1 && observation.stopped === null;
    const answer = judged.tick(k, looks[i] ?? {}, last, onset);
    reason = answer.reason;
    verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
    against = againstOf(answer, parameters);
  });
  if (verdict === 'fail' && nobodySeen(observation.ticks.map(({ data }) => data)))
    return { case: judged, verdict: 'inconclusive' as Verdict, reason, against: undefined };
  return { case: judged, verdict, reason, against };
}
/** The evidence of the whole release, by which it is stopped; silence stops it without any. */
function againstOf(
  { verdict, metric, score }: JudgeAnswer,
  { alpha }: MetricsParameters,
): Against | undefined {
  const harm = 10 ** score;
  const stopsAt = 1 / alpha;
  // The score has two digits after the point: what is said must not be less than what was needed.
  return verdict === 'fail' && metric !== null && harm > 0.98 * stopsAt
    ? { check: metric, harm: Math.max(harm, stopsAt), stopsAt }
    : undefined;
}
