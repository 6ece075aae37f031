import { Outage } from '../../errors.ts';
import type { CarriedEvidence, JudgeAnswer, TickData } from '../../judge/protocol.ts';
import type { Clock } from '../../ports/clock.ts';
import { ClusterError } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import type { ArmPods, CollectedTick, Finding, MetricSource } from '../../ports/metric-source.ts';
import { contradictionIn } from './contradiction.ts';
import { rateBefore, rateNow, tooShort } from './expectation.ts';
import type { Faults } from './faults.ts';
import { findingInWords, findingsOf } from './findings.ts';
import { inBounds, liveCase } from './live-case.ts';
import type {
  History,
  MetricsObservation,
  MetricsParameters,
  ObservedTick,
  Profile,
} from './observation.ts';
import type { PolicyFeed } from './policy-feed.ts';

export interface Observed {
  readonly source: MetricSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly arms: () => { readonly canary: ArmPods; readonly baseline: ArmPods };
  readonly restarts: () => number;
  readonly profile: Profile | null;
  /** Length of a tick of the window before the release. */
  readonly profileSeconds?: number;
  readonly pre: readonly TickData[];
  readonly resume: CarriedEvidence | null;
  /** Earlier days; they are read before the first look. */
  readonly history?: History | null;
  /** Faults of inject-chaos, where some are announced. */
  readonly faults?: Faults;
  /** Signals contradict each other, in a sentence: whoever looks for causes begins now. */
  readonly suspect?: ((why: string) => void) | undefined;
  /** The window is measured to its end, whatever the judge says of it. */
  readonly whole?: true;
  /** The policy, which may change meanwhile. */
  readonly policy?: PolicyFeed;
}
const progressEveryMs = 5000;

/** Collects ticks until the judge knows, or the time is over. All I/O of gate-metrics. */
export async function observe(
  ports: Observed,
  parameters: MetricsParameters,
): Promise<MetricsObservation> {
  const { source, clock, log, signal, profile, pre, resume, history = null } = ports;
  const startMs = clock.now().getTime();
  const restartsBefore = ports.restarts();
  let ticks: ObservedTick[] = [];
  let bounds: MetricsObservation['bounds'] = {};
  const found = findingsOf();
  const early = sayTooShort(log, tooShort(rateBefore(profile, ports.profileSeconds), parameters));
  let short = early;
  let stopped: string | null = null;
  const judge = liveCase(parameters, { pre, resume, profile, history });
  const progress = progressOf(log, startMs, parameters);
  const request = {
    metrics: metricsOf(parameters, profile),
    arms: () => Promise.resolve(ports.arms()),
    intervalMs: parameters.intervalSeconds * 1000,
    ticks: parameters.horizon,
  };
  try {
    for await (const { k, atMs, data, gaps, ...read } of source.live(request, signal)) {
      ticks = [...inBounds(ticks, bounds, read.bounds)];
      bounds = read.bounds;
      const tick = { k, atMs, data, gaps, ...coverageOf(read), ...faultOf(ports, k) };
      ticks.push(tick);
      sayFindings(log, found.add(k, read.findings ?? []));
      if (k === firstTicks && early.length === 0)
        short = sayTooShort(log, tooShort(rateNow(ticks, parameters), parameters));
      const answer = heeded(ports, judge(tick, bounds));
      progress(answer, atMs);
      suspectAt(ports, parameters, answer, { ticks, bounds });
      if (await ended(ports, tick, answer)) break;
      for (const gap of gaps.slice(0, 2)) log.debug(gap);
    }
  } catch (thrown) {
    stopped = stoppedBy(thrown, signal);
    log.warning(stopped, 'gate-metrics');
  }
  const findings = found.all();
  return {
    startMs,
    ticks,
    bounds,
    restarts: Math.max(0, ports.restarts() - restartsBefore),
    stopped,
    profile,
    pre,
    resume,
    ...(history === null ? {} : { history }),
    ...(findings.length === 0 ? {} : { findings }),
    ...(short.length === 0 ? {} : { tooShort: short }),
    ...(ports.policy === undefined ? {} : { policy: ports.policy.seen() }),
  };
}
/** By the judge's verdict, or by a limit of the policy that is in force at this tick. */
async function ended(
  { policy, log }: Observed,
  tick: ObservedTick,
  { verdict }: JudgeAnswer,
): Promise<boolean> {
  const beyond = await policy?.tick(tick);
  if (beyond !== undefined) log.info(beyond);
  return verdict === 'fail' || verdict === 'pass' || beyond !== undefined;
}
function suspectAt(
  { suspect }: Pick<Observed, 'suspect'>,
  parameters: MetricsParameters,
  answer: JudgeAnswer,
  { ticks, bounds }: Pick<MetricsObservation, 'ticks' | 'bounds'>,
): void {
  if (suspect === undefined) return;
  const looks = ticks.map(({ data }) => data);
  const why = contradictionIn(answer, looks, parameters, bounds);
  if (why !== undefined) suspect(why);
}
/** No verdict ends a window that is measured whole. */
const heeded = ({ whole }: Pick<Observed, 'whole'>, answer: JudgeAnswer): JudgeAnswer =>
  whole === true ? { ...answer, verdict: 'continue' } : answer;
export const coverageOf = ({
  coverage,
}: Pick<CollectedTick, 'coverage'>): Pick<ObservedTick, 'coverage'> =>
  coverage === undefined ? {} : { coverage };
export function sayFindings(log: Log, fresh: readonly Finding[]): void {
  for (const finding of fresh) log.warning(findingInWords(finding), 'gate-metrics');
}
/** After so many ticks the rate of events is known well enough to say what the window can give. */
const firstTicks = 2;
function sayTooShort(log: Pick<Log, 'warning'>, short: readonly string[]): readonly string[] {
  for (const line of short) log.warning(line, 'gate-metrics');
  return short;
}
/** Why the window was cut short; evidence is left all the same. What the user must mend is thrown. */
export function stoppedBy(thrown: unknown, signal: AbortSignal): string {
  if (thrown instanceof Outage) return `the source is away: ${thrown.message}`;
  if (!signal.aborted) throw thrown;
  const reason: unknown = signal.reason;
  return reason instanceof ClusterError
    ? `the API server is away: ${reason.message}`
    : 'the job was cancelled';
}
/** What is asked for; a histogram in buckets that the window before the release has too. */
const metricsOf = ({ checks }: MetricsParameters, profile: Profile | null) =>
  checks.map(({ name, query }) => {
    const before = profile?.[name];
    return { name, query, ...(before?.kind === 'histogram' ? { le: before.le } : {}) };
  });

function faultOf({ faults, log }: Observed, k: number): Pick<ObservedTick, 'onset'> {
  if (faults?.begun() !== true) return {};
  log.info(`look ${k}: a fault was injected on purpose`);
  return { onset: true };
}
/** Says every few seconds, and at the end, how it stands. */
function progressOf(log: Log, startMs: number, parameters: MetricsParameters) {
  let shownMs = 0;
  return (answer: JudgeAnswer, atMs: number): void => {
    if (atMs - shownMs < progressEveryMs && answer.verdict === 'continue') return;
    shownMs = atMs;
    log.info(progressLine(answer, (atMs - startMs) / 1000, parameters));
  };
}
/** What is known at a look: who leads, how strong the evidence is, when the next look comes. */
function progressLine(
  { k, verdict, metric, score, reason }: JudgeAnswer,
  seconds: number,
  { horizon, intervalSeconds }: MetricsParameters,
): string {
  const known =
    verdict === 'continue'
      ? `${reason}; next look in ${intervalSeconds} s`
      : `${verdict}: ${reason}`;
  const leads = metric === null ? '' : `${metric} leads with `;
  return `look ${k} of ${horizon}, ${seconds.toFixed(0)} s: ${leads}e-value 10^${score}; ${known}`;
}
