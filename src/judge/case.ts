import { assertNever } from '../errors.ts';
import { countsTest } from './counts.ts';
import type { Stream } from './evidence-process.ts';
import { logSum } from './evidence-process.ts';
import { gaugeTest } from './gauges.ts';
import { histogramTest, logMoments, quantileOf } from './histograms.ts';
import type {
  ArmSample,
  JudgeAnswer,
  JudgedCase,
  JudgedMetric,
  JudgeStart,
  JudgeVerdict,
  MetricStanding,
} from './protocol.ts';

/** What a metric has seen so far, and what it says. */
interface Track {
  readonly metric: JudgedMetric;
  readonly stream: Stream;
  add(sample: ArmSample): void;
  /** Why it cannot pass, in words; undefined = it can. */
  obstacle(): string | undefined;
  standing(): Omit<MetricStanding, 'verdict' | 'reason' | 'metric'>;
  /** Ticks in a row in which the canary was silent while the baseline reported. */
  silent(): number;
}
/** Relative change of latency and gauges that is harm worth a refusal to pass, if the metric says nothing else. */
const relevance = 0.25;
const silenceLimit = 10;

/**
 * A case of the judge: anytime-valid test martingales per metric, merged by their weighted mean into one with one alpha (20 §2).
 * Fails as soon as Σ w E ≥ 1/alpha. Passes on the last tick when every metric has its minimum of data and no relevant harm; inconclusive otherwise.
 */
export function startCase(start: JudgeStart): JudgedCase {
  const tracks = start.metrics.map((metric) => trackOf(metric, start));
  const weight = 1 / Math.max(1, tracks.length);
  let answer: JudgeAnswer = {
    case: start.case,
    k: 0,
    verdict: 'continue',
    metric: null,
    score: 0,
    reason: 'no data yet',
  };

  const decide = (k: number, last: boolean): JudgeAnswer => {
    const logs = tracks.map((track) => track.stream.log() + Math.log(weight));
    const total = logs.reduce(logSum, Number.NEGATIVE_INFINITY);
    const leader = tracks[logs.indexOf(Math.max(...logs))];
    const about = {
      case: start.case,
      k,
      metric: leader?.metric.name ?? null,
      score: round(total / Math.LN10),
    };
    if (total >= -Math.log(start.alpha) && leader !== undefined)
      return {
        ...about,
        verdict: 'fail',
        reason: `${leader.metric.name}: the canary is worse; e-value 10^${round(total / Math.LN10)} ≥ ${1 / start.alpha}`,
      };
    const silent = tracks.find((track) => track.silent() >= silenceLimit);
    if (silent !== undefined)
      return {
        ...about,
        metric: silent.metric.name,
        verdict: 'inconclusive',
        reason: `no data from the canary for ${silent.metric.name}`,
      };
    if (!last) return { ...about, verdict: 'continue', reason: 'not enough to tell' };
    const blocked = tracks.find((track) => track.obstacle() !== undefined);
    if (tracks.length === 0)
      return { ...about, verdict: 'inconclusive', reason: 'nothing was measured' };
    return blocked === undefined
      ? {
          ...about,
          metric: null,
          verdict: 'pass',
          reason: 'no metric of the canary is relevantly worse',
        }
      : {
          ...about,
          metric: blocked.metric.name,
          verdict: 'inconclusive',
          reason: `${blocked.metric.name}: ${blocked.obstacle()}`,
        };
  };
  return {
    tick(k, data, last) {
      if (answer.verdict !== 'continue') return answer;
      for (const track of tracks)
        track.add(data[track.metric.name] ?? { baseline: null, canary: null });
      answer = decide(k, last);
      return answer;
    },
    standing: () =>
      tracks.map((track) => {
        const obstacle = track.obstacle();
        const own = track.stream.log() + Math.log(weight) >= -Math.log(start.alpha);
        const failing = own || (answer.verdict === 'fail' && answer.metric === track.metric.name);
        const verdict: JudgeVerdict = failing
          ? 'fail'
          : obstacle === undefined
            ? 'pass'
            : 'inconclusive';
        return {
          metric: track.metric.name,
          verdict,
          ...track.standing(),
          reason: failing
            ? `worse than the stable version: evidence ${odds(track.stream.log())} to 1, needed ${odds(-Math.log(start.alpha))} to 1`
            : `${obstacle ?? 'not relevantly worse'}; evidence of harm ${odds(track.stream.log())} to 1`,
        };
      }),
  };
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(log: number): string {
  const value = Math.exp(Math.min(log, 27));
  return value >= 10 ? String(Math.round(Number(value.toPrecision(2)))) : value.toPrecision(2);
}
const round = (value: number): number =>
  Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;

function trackOf(metric: JudgedMetric, start: JudgeStart): Track {
  switch (metric.kind) {
    case 'counts':
      return countsTrack(metric, start);
    case 'histogram':
      return histogramTrack(metric, start);
    case 'gauge':
      return gaugeTrack(metric, start);
    default:
      return assertNever(metric.kind);
  }
}
const present = (values: readonly number[] | null): values is readonly number[] =>
  values !== null && values.length > 0 && values.every(Number.isFinite);
function silenceCounter(): { note(sample: ArmSample): boolean; count(): number } {
  let silent = 0;
  return {
    note({ baseline, canary }) {
      if (present(canary)) silent = 0;
      else if (present(baseline)) silent += 1;
      return present(baseline) && present(canary);
    },
    count: () => silent,
  };
}
const few = (have: number, need: number, what: string): string | undefined =>
  have < need ? `only ${Math.round(have)} ${what} of the canary, ${need} are needed` : undefined;

function countsTrack(metric: JudgedMetric, start: JudgeStart): Track {
  const test = countsTest(start.horizon, [0, 0]);
  const silence = silenceCounter();
  const seen = { e0: 0, n0: 0, e1: 0, n1: 0 };
  return {
    metric,
    stream: test.stream,
    silent: silence.count,
    add(sample) {
      if (!silence.note(sample)) return;
      const [e0 = 0, n0 = 0] = sample.baseline ?? [];
      const [e1 = 0, n1 = 0] = sample.canary ?? [];
      test.add([e0, n0], [e1, n1]);
      seen.e0 += e0;
      seen.n0 += n0;
      seen.e1 += e1;
      seen.n1 += n1;
    },
    obstacle() {
      const missing = few(seen.n1, start.minimum.events, 'events');
      if (missing !== undefined) return missing;
      const limit = metric.slo ?? 0.005;
      const rate = seen.e1 / seen.n1;
      // One event is not a rate.
      const over = rate > limit && seen.e1 > 1 && rate > (1.2 * seen.e0) / Math.max(seen.n0, 1);
      return over
        ? `${(100 * rate).toFixed(2)} % is over the limit of ${100 * limit} %, but not proven`
        : undefined;
    },
    standing: () => ({
      canary: seen.n1 > 0 ? seen.e1 / seen.n1 : null,
      baseline: seen.n0 > 0 ? seen.e0 / seen.n0 : null,
      events: { canary: seen.n1, baseline: seen.n0 },
    }),
  };
}

function histogramTrack(metric: JudgedMetric, start: JudgeStart): Track {
  const bounds = metric.le ?? [null];
  const test = histogramTest(start.horizon, bounds);
  const silence = silenceCounter();
  const totals = { baseline: bounds.map(() => 0), canary: bounds.map(() => 0) };
  const add = (to: number[], from: readonly number[]): void => {
    from.forEach((mass, j) => {
      to[j] = (to[j] ?? 0) + mass;
    });
  };
  const quantile = metric.quantile ?? 0.95;
  const events = () => ({ canary: total(totals.canary), baseline: total(totals.baseline) });
  return {
    metric,
    stream: test.stream,
    silent: silence.count,
    add(sample) {
      if (!silence.note(sample)) return;
      const { baseline, canary } = sample;
      if (baseline === null || canary === null) return;
      test.add(baseline, canary);
      add(totals.baseline, baseline);
      add(totals.canary, canary);
    },
    obstacle() {
      const missing = few(events().canary, start.minimum.events, 'events');
      if (missing !== undefined) return missing;
      if (events().baseline === 0) return 'no data of the baseline';
      const effect =
        logMoments(bounds, totals.canary).mean - logMoments(bounds, totals.baseline).mean;
      return effect > Math.log1p(metric.tolerance ?? relevance)
        ? `${(100 * Math.expm1(effect)).toFixed(0)} % slower than the baseline, but not proven`
        : undefined;
    },
    standing: () => ({
      canary: quantileOf(bounds, totals.canary, quantile),
      baseline: quantileOf(bounds, totals.baseline, quantile),
      events: events(),
    }),
  };
}
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => total(values) / values.length;

function gaugeTrack(metric: JudgedMetric, start: JudgeStart): Track {
  const tolerance = metric.tolerance ?? 0.1;
  const test = gaugeTest(start.horizon, tolerance);
  const silence = silenceCounter();
  const seen: { baseline: number; canary: number }[] = [];
  const recent = () => seen.slice(-Math.max(3, Math.floor(seen.length / 3)));
  const sign = metric.direction === 'decrease' ? -1 : 1;
  return {
    metric,
    stream: test.stream,
    silent: silence.count,
    add(sample) {
      if (!silence.note(sample)) return;
      const baseline = mean(sample.baseline ?? []);
      const canary = mean(sample.canary ?? []);
      seen.push({ baseline, canary });
      if (sign > 0) test.add(baseline, canary);
      else test.add(canary, baseline);
    },
    obstacle() {
      const missing = few(seen.length, start.minimum.ticks, 'looks');
      if (missing !== undefined) return missing;
      const now = {
        canary: mean(recent().map((s) => s.canary)),
        baseline: mean(recent().map((s) => s.baseline)),
      };
      if (metric.slo !== undefined && now.canary > metric.slo)
        return `${round(now.canary)} is over the ceiling of ${metric.slo}`;
      const change = sign * Math.log(Math.max(now.canary, 1e-12) / Math.max(now.baseline, 1e-12));
      return change > Math.log1p(tolerance) + Math.log1p(relevance)
        ? `${(100 * Math.expm1(change)).toFixed(0)} % worse than the baseline, but not proven`
        : undefined;
    },
    standing: () => ({
      canary: seen.length === 0 ? null : mean(recent().map((s) => s.canary)),
      baseline: seen.length === 0 ? null : mean(recent().map((s) => s.baseline)),
      events: { canary: seen.length, baseline: seen.length },
    }),
  };
}
