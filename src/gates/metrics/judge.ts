import { assertNever } from '../../errors.ts';
import type { Judgement, Measurement, Sample, Verdict } from '../../evidence/envelope.ts';
import { startCase } from '../../judge/case.ts';
import { logRatio } from '../../judge/gauges.ts';
import { logMoments, quantileOf } from '../../judge/histograms.ts';
import type { JudgedCase, JudgedMetric, MetricStanding, TickData } from '../../judge/protocol.ts';
import { burstOf } from './burst.ts';
import { lookReader, looksOf } from './looks.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

/** Pure: the same observation and parameters give the same verdict, on any machine (50 §1). */
export function judgeMetrics(
  observation: MetricsObservation,
  parameters: MetricsParameters,
): Judgement {
  const looks = looksOf(observation, parameters.checks);
  const { judged, absent } = present(looks, parameters);
  const missing = absent.filter(({ optional }) => !optional);
  const ran = runCase(observation, looks, { ...parameters, checks: judged });
  const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
  const measurements = [
    ...judged.map((check) =>
      measurement(check, standings.get(check.name), observation, looks, parameters.concurrent),
    ),
    ...missing.map(unmeasured),
    ...judged.flatMap((check) => burstMeasurement(check, looks, parameters)),
    restartsMeasurement(observation),
  ];
  const verdict = overall(ran.verdict, measurements);
  return {
    verdict,
    measurements,
    reasons: [
      ...measurements.filter((m) => m.verdict === 'fail').map((m) => `${m.name}: ${m.reason}`),
      ...(verdict === 'fail' ? [] : [ran.reason]),
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

/** Fail beats inconclusive beats pass; a window cut short never passes. */
function overall(ran: Verdict, measurements: readonly Measurement[]): Verdict {
  const all = [ran, ...measurements.map(({ verdict }) => verdict)];
  for (const verdict of ['fail', 'error', 'inconclusive'] as const)
    if (all.includes(verdict)) return verdict;
  return 'pass';
}

/** The checks in the judge's words. */
export const judgedMetrics = (
  checks: readonly Check[],
  bounds: MetricsObservation['bounds'],
  concurrent = true,
): readonly JudgedMetric[] =>
  checks.map(
    (check): JudgedMetric => ({
      name: check.name,
      kind: check.kind,
      direction: check.direction,
      unit: check.unit,
      ...(bounds[check.name] === undefined ? {} : { le: bounds[check.name] ?? [] }),
      ...(check.limit === undefined ? {} : { slo: check.limit }),
      ...(check.quantile === undefined ? {} : { quantile: check.quantile }),
      ...margins(check, concurrent),
    }),
  );

/** Feeds the ticks to a case; also what the live gate does, tick by tick. */
export function beginCase(
  parameters: MetricsParameters,
  { bounds, pre, resume }: Pick<MetricsObservation, 'bounds' | 'pre' | 'resume'>,
): JudgedCase {
  const metrics = judgedMetrics(parameters.checks, bounds, parameters.concurrent);
  // Losses are what they are over the whole window before the release as well.
  const read = lookReader(parameters.checks, null);
  return startCase({
    case: 'gate-metrics',
    tickSeconds: parameters.intervalSeconds,
    horizon: parameters.horizon,
    alpha: parameters.alpha,
    weight: parameters.weight,
    metrics,
    pre: pre.map(read),
    warmup: parameters.warmupTicks,
    minimum: { events: parameters.minEvents, ticks: parameters.minTicks },
    minBakeTicks: Math.max(parameters.bakeTicks, parameters.minTicks),
    atHorizon: 'pass-unless-relevant',
    ...(resume === null ? {} : { resume }),
  });
}

/**
 * What is no harm, and what a pass must exclude. A latency check's tolerance is what must be excluded, since the test has a finer one of its
 * own; a gauge's is no harm at all, and a quarter more than that must be excluded. Load and neighbours change between the window before the
 * release and now: against it alone everything is allowed that much more.
 */
function margins(
  { kind, tolerance }: Check,
  concurrent: boolean,
): Pick<JudgedMetric, 'tolerance' | 'relevance'> {
  const drift = concurrent ? 0 : driftAllowance;
  if (kind === 'histogram') {
    const relevance = tolerance ?? usualRelevance;
    return concurrent ? { relevance } : { tolerance: drift, relevance: relevance + 2 * drift };
  }
  if (kind === 'counts' || (tolerance === undefined && concurrent)) return {};
  const allowed = (tolerance ?? 0.1) + drift;
  return { tolerance: allowed, relevance: 1.25 * (1 + allowed) - 1 };
}
/** Relative change that is shown as the limit and that confidence is about. */
const allowance = ({ kind, tolerance }: Check, concurrent: boolean): number =>
  (tolerance ?? usualRelevance) +
  (concurrent ? 0 : driftAllowance * (kind === 'histogram' ? 2 : 1));
const usualRelevance = 0.25;
const driftAllowance = 0.25;

function runCase(
  observation: MetricsObservation,
  looks: readonly TickData[],
  parameters: MetricsParameters,
) {
  const judged = beginCase(parameters, observation);
  let verdict = 'inconclusive' as Verdict;
  let reason = 'nothing was measured';
  observation.ticks.forEach(({ k }, i) => {
    const last = i === observation.ticks.length - 1 && observation.stopped === null;
    const answer = judged.tick(k, looks[i] ?? {}, last);
    reason = answer.reason;
    verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
  });
  if (verdict === 'fail' && neverSeen(looks))
    return { case: judged, verdict: 'inconclusive' as Verdict, reason };
  return { case: judged, verdict, reason };
}

/** A canary that fell silent has failed; one that never said anything was never measured. */
const neverSeen = (looks: readonly TickData[]): boolean =>
  looks.every((data) => Object.values(data).every(({ canary }) => canary === null));

/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function present(looks: readonly TickData[], { checks, minTicks }: MetricsParameters) {
  const reported = ({ name, optional }: Check): boolean => {
    const has = (arm: 'baseline' | 'canary') => (data: TickData) =>
      (data[name]?.[arm] ?? null) !== null;
    return optional
      ? looks.filter((data) => has('canary')(data) && has('baseline')(data)).length >=
          Math.max(minTicks, looks.length / 2)
      : looks.some((data) => has('canary')(data) || has('baseline')(data));
  };
  return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}

function measurement(
  check: Check,
  standing: MetricStanding | undefined,
  observation: MetricsObservation,
  looks: readonly TickData[],
  concurrent: boolean,
): Measurement {
  const factor = check.unit === '1' ? 100 : check.unit === 's' ? 1000 : 1;
  const shown = (value: number | null): number | null =>
    value === null ? null : significant(value * factor);
  const limit = limitOf(check, standing, concurrent);
  return {
    name: check.name,
    dimension: check.dimension,
    unit: check.unit === '1' ? 'percent' : check.unit === 's' ? 'ms' : check.unit,
    canary: shown(standing?.canary ?? null),
    baseline: shown(standing?.baseline ?? null),
    limit: shown(limit),
    direction: check.direction,
    ...verdictOf(check, standing, looks),
    sample: sampleOf(check, observation, looks, concurrent),
    series: seriesOf(check, observation, looks, factor),
  };
}
function verdictOf(
  { name }: Check,
  standing: MetricStanding | undefined,
  looks: readonly TickData[],
): Pick<Measurement, 'verdict' | 'reason'> {
  if (standing === undefined) return { verdict: 'inconclusive', reason: 'no data' };
  if (neverSeen(looks.map((data) => ({ [name]: data[name] ?? { canary: null, baseline: null } }))))
    return { verdict: 'inconclusive', reason: 'no data from the canary' };
  const { verdict, reason, otherwise } = standing;
  return {
    verdict: verdict === 'continue' ? 'inconclusive' : verdict,
    // Of an open verdict the reason is the obstacle itself already.
    reason: verdict === 'fail' && otherwise !== '' ? `${reason}; ${otherwise}` : reason,
  };
}
/** What the number is held to: the fixed limit, or the baseline with its tolerance. */
function limitOf(
  check: Check,
  standing: MetricStanding | undefined,
  concurrent: boolean,
): number | null {
  if (check.kind === 'counts') return check.limit ?? null;
  const relative =
    standing?.baseline === null || standing === undefined
      ? null
      : standing.baseline * (1 + allowance(check, concurrent));
  if (check.limit === undefined || relative === null) return relative ?? check.limit ?? null;
  return Math.min(check.limit, relative);
}
const significant = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;

function sampleOf(
  check: Check,
  observation: MetricsObservation,
  looks: readonly TickData[],
  concurrent: boolean,
): Sample {
  const samples = looks
    .map((data) => data[check.name])
    .filter(
      (s): s is { baseline: readonly number[]; canary: readonly number[] } =>
        (s?.baseline ?? null) !== null && (s?.canary ?? null) !== null,
    );
  if (samples.length === 0) return { kind: 'none' };
  const sum = (arm: 'baseline' | 'canary'): number[] =>
    samples.reduce<number[]>((totals, s) => {
      s[arm].forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
      });
      return totals;
    }, []);
  if (check.kind === 'counts') {
    const [bad = 0, total = 0] = sum('canary');
    return { kind: 'proportion', bad, total, limit: check.limit ?? 0.005 };
  }
  const allowed = Math.log1p(allowance(check, concurrent));
  if (check.kind === 'histogram') {
    const bounds = observation.bounds[check.name] ?? [null];
    const canary = logMoments(bounds, sum('canary'));
    const baseline = logMoments(bounds, sum('baseline'));
    return {
      kind: 'mean',
      mean: significant(canary.mean - baseline.mean),
      sd: significant(Math.max(canary.sd, 0.05)),
      n: canary.n,
      limit: significant(allowed),
    };
  }
  const ratios = samples.map((s) => logRatio(average(s.baseline), average(s.canary)));
  const mean = average(ratios);
  const sd = Math.sqrt(average(ratios.map((x) => (x - mean) ** 2)));
  return {
    kind: 'mean',
    mean: significant(mean),
    sd: significant(Math.max(sd, 0.05)),
    n: ratios.length,
    limit: significant(allowed),
  };
}
const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** At most 60 points of what the number was over time. */
function seriesOf(
  check: Check,
  observation: MetricsObservation,
  looks: readonly TickData[],
  factor: number,
): NonNullable<Measurement['series']> {
  const step = Math.max(1, Math.ceil(looks.length / 60));
  const starts = Array.from({ length: Math.ceil(looks.length / step) }, (_, i) => i * step);
  const value = (start: number, arm: 'baseline' | 'canary'): number | null => {
    const values = looks
      .slice(start, start + step)
      .map((data) => data[check.name]?.[arm] ?? null)
      .filter((v) => v !== null);
    const number = values.length === 0 ? null : summarised(check, values, observation.bounds);
    return number === null ? null : significant(number * factor);
  };
  const endOf = (start: number): number =>
    observation.ticks[Math.min(start + step, looks.length) - 1]?.atMs ?? 0;
  return {
    t: starts.map((start) => Math.round((endOf(start) - observation.startMs) / 100) / 10),
    canary: starts.map((start) => value(start, 'canary')),
    baseline: starts.map((start) => value(start, 'baseline')),
  };
}

/** One number of several ticks: a proportion, a quantile or a mean. */
function summarised(
  check: Check,
  values: readonly (readonly number[])[],
  bounds: MetricsObservation['bounds'],
): number | null {
  const sums = values.reduce<number[]>((totals, v) => v.map((x, j) => x + (totals[j] ?? 0)), []);
  const [bad = 0, total = 0] = sums;
  switch (check.kind) {
    case 'counts':
      return total > 0 ? bad / total : null;
    case 'histogram':
      return quantileOf(bounds[check.name] ?? [null], sums, check.quantile ?? 0.95);
    case 'gauge':
      return average(values.map(average));
    default:
      return assertNever(check.kind);
  }
}

function unmeasured(check: Check): Measurement {
  return {
    name: check.name,
    dimension: check.dimension,
    unit: check.unit,
    canary: null,
    baseline: null,
    limit: check.limit ?? null,
    direction: check.direction,
    verdict: 'inconclusive',
    reason: 'neither version reports it',
    sample: { kind: 'none' },
  };
}
/** A burst is shown only when there was one; one that stable shares is nobody's pass. */
function burstMeasurement(
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
function restartsMeasurement({ restarts }: MetricsObservation): Measurement {
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
