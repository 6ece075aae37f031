import type { Judgement, Measurement, Verdict } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import { startCase } from '../../judge/case.ts';
import type { JudgedCase, JudgedMetric, TickData } from '../../judge/protocol.ts';
import { type Comparison, comparisonsOf } from './comparison.ts';
import { fixedLimitStanding, heldOnce } from './fixed-limit.ts';
import { rateLimit } from './limits.ts';
import { lookReader, looksOf } from './looks.ts';
import { margins } from './margins.ts';
import {
  burstMeasurement,
  measurement,
  neverSeen,
  restartsMeasurement,
  unmeasured,
} from './measurement.ts';
import type { History, MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

/** Pure: the same observation and parameters give the same verdict, on any machine (50 §1). */
export function judgeMetrics(
  observation: MetricsObservation,
  parameters: MetricsParameters,
): Judgement {
  const looks = looksOf(observation, parameters);
  const comparison = comparisonsOf(observation, parameters);
  const { judged, absent } = present(looks, parameters, comparison);
  const missing = absent.filter(({ optional }) => !optional);
  const ran = runCase(observation, looks, { ...parameters, checks: judged }, comparison);
  const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
  const measurements = [
    ...judged.map((check) => {
      const compared = comparison(check);
      const standing =
        compared.kind === 'fixed-limit' && heldOnce(check, compared)
          ? fixedLimitStanding(check, compared.limit, looks, observation, parameters)
          : standings.get(check.name);
      return measurement({ check, comparison: compared, standing, observation, looks, parameters });
    }),
    ...missing.map(unmeasured),
    ...judged.flatMap((check) =>
      burstMeasurement(
        check.limit === undefined
          ? check
          : { ...check, limit: rateLimit(check, comparison(check)) },
        looks,
        parameters,
      ),
    ),
    restartsMeasurement(observation),
  ];
  const verdict = worst([ran.verdict, ...measurements.map((one) => one.verdict)]);
  return {
    verdict,
    measurements,
    reasons: [
      ...measurements.filter((m) => m.verdict === 'fail').map((m) => `${m.name}: ${m.reason}`),
      ...measurements.flatMap(contradiction),
      ...(verdict === 'fail' ? [] : [ran.reason]),
      ...measurements
        .filter((m) => m.verdict !== 'fail' && m.history?.decides === false)
        .filter(() => !parameters.concurrent)
        .map((m) => `${m.name}: ${m.reason}`),
      ...missing.map(({ name }) => `${name}: neither version reports it`),
      ...absent
        .filter(({ optional }) => optional)
        .map(
          ({ name }) =>
            `${name}: not judged, the canary reports it too rarely or not at all (optional)`,
        ),
      ...(observation.stopped === null ? [] : [`stopped early: ${observation.stopped}`]),
    ],
    carried: ran.case.carry(),
  };
}

/** Named, so that the decision that holds for it can say so (50 §2). */
const contradiction = ({ name, verdict, contradictedBy = [] }: Measurement): readonly string[] =>
  contradictedBy.length === 0
    ? []
    : [
        `contradiction: ${name} shows harm while ${contradictedBy.join(', ')} improved${verdict === 'fail' ? '; harm is not offset by it' : '; it needs an explanation before it may pass'}`,
      ];

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
  const before = pre.map(read);
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
/**
 * The ticks before the release, the last one at the end of both: what is compared with earlier days by what the source remembers of today
 * beside them, everything else as it was measured before the release.
 */
function withPast(
  measured: readonly TickData[],
  history: History | null | undefined,
  names: ReadonlySet<string>,
  bounds: MetricsObservation['bounds'],
): readonly TickData[] {
  const pre = history?.pre ?? [];
  const length = Math.max(measured.length, pre.length);
  const comparable = (name: string): boolean =>
    JSON.stringify(history?.bounds[name]) === JSON.stringify(bounds[name]);
  const own = (data: TickData, of: (name: string) => boolean): TickData =>
    Object.fromEntries(Object.entries(data).filter(([name]) => of(name)));
  return Array.from({ length }, (_, i) => ({
    ...own(measured[i - length + measured.length] ?? {}, (name) => !names.has(name)),
    ...own(pre[i - length + pre.length] ?? {}, (name) => names.has(name) && comparable(name)),
  }));
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
    return { case: judged, verdict: 'pass' as Verdict, reason: 'held to fixed limits alone' };
  let verdict = 'inconclusive' as Verdict;
  let reason = 'nothing was measured';
  observation.ticks.forEach(({ k, onset }, i) => {
    const last = i === observation.ticks.length - 1 && observation.stopped === null;
    const answer = judged.tick(k, looks[i] ?? {}, last, onset);
    reason = answer.reason;
    verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
  });
  if (verdict === 'fail' && neverSeen(looks))
    return { case: judged, verdict: 'inconclusive' as Verdict, reason };
  return { case: judged, verdict, reason };
}

/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function present(
  looks: readonly TickData[],
  { checks, minTicks }: MetricsParameters,
  comparison: (check: Check) => Comparison,
) {
  const reported = (check: Check): boolean => {
    const { name, optional } = check;
    const has = (arm: 'baseline' | 'canary') => (data: TickData) =>
      (data[name]?.[arm] ?? null) !== null;
    const { kind } = comparison(check);
    const alone = kind === 'history' || kind === 'fixed-limit';
    return optional
      ? looks.filter((data) => has('canary')(data) && (alone || has('baseline')(data))).length >=
          Math.max(minTicks, looks.length / 2)
      : looks.some((data) => has('canary')(data) || has('baseline')(data));
  };
  return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}
