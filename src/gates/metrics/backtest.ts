import type { JudgedCase, JudgeVerdict, MetricStanding, TickData } from '../../judge/protocol.ts';
import { rivalsOf } from '../../judge/rivals.ts';
import type { Log } from '../../ports/log.ts';
import type { ArmPods, CollectedTick, MetricSource } from '../../ports/metric-source.ts';
import { inTwo } from '../../workload/arms.ts';
import { comparisonOf, daysInWords } from './comparison.ts';
import { fixedLimitStanding, heldOnce } from './fixed-limit.ts';
import { readHistory } from './history.ts';
import { beginCase, judgedMetrics } from './judge.ts';
import { gateReader } from './looks.ts';
import type { History, MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';
import type { Excluded } from './same-clock.ts';

export interface BacktestRequest {
  readonly startMs: number;
  readonly endMs: number;
  readonly intervalMs: number;
  /** Time before the window, old version in both halves of the baseline. */
  readonly preMs: number;
  readonly pods: {
    readonly namespace: string;
    readonly canary: readonly string[];
    readonly baseline: readonly string[];
  };
  readonly checks: readonly Check[];
  readonly alpha: number;
  readonly minEvents: number;
  readonly bakeTicks: number;
  /** Without a baseline: the workload's pods on earlier days, which the window is then compared with. */
  readonly past?: {
    readonly podPattern: string;
    readonly timeZone: string;
    readonly excluded: readonly Excluded[];
  };
}
export interface Backtest {
  readonly verdict: JudgeVerdict;
  /** RFC 3339; null = it never decided. */
  readonly at: string | null;
  readonly looks: number;
  readonly reason: string;
  readonly metrics: readonly MetricStanding[];
  readonly rivals: readonly { readonly name: string; readonly at: string | null }[];
  /** Earlier days by check, in words; empty when they were not asked for. */
  readonly days: Readonly<Record<string, string>>;
}

interface Ports {
  readonly source: MetricSource;
  readonly log: Pick<Log, 'debug' | 'warning'>;
  readonly signal: AbortSignal;
}
/** Replays a past window against a gate, and against the rules of others: when would each have tripped? */
export async function backtest(ports: Ports, request: BacktestRequest): Promise<Backtest> {
  const { checks, intervalMs } = request;
  const { before, ticks } = await readWindow(ports, request);
  const history = await pastOfWindow(ports, request);
  const parameters: MetricsParameters = {
    checks: checks.filter(
      ({ name, optional }) =>
        !optional || ticks.some(({ data }) => (data[name]?.canary ?? null) !== null),
    ),
    intervalSeconds: intervalMs / 1000,
    horizon: ticks.length,
    alpha: request.alpha,
    minEvents: request.minEvents,
    minTicks: 5,
    bakeTicks: request.bakeTicks,
    warmupTicks: 0,
    weight: history === null ? 0.5 : 0.999,
    concurrent: history === null,
  };
  const known = { profile: null, history, bounds: ticks.at(-1)?.bounds ?? {} };
  const judged = beginCase(parameters, {
    ...known,
    pre: before.map(({ data }) => data),
    resume: null,
  });
  const { answer, at, looks, rivals } = play(judged, ticks, parameters, known);
  const held = heldToLimits(parameters, known, looks);
  // What is held once is held at the end; the statistics may have failed it before.
  const over =
    answer.verdict === 'fail' ? undefined : held.find(({ verdict }) => verdict !== 'pass');
  return {
    verdict: over?.verdict ?? answer.verdict,
    at: over === undefined ? at : timeOf(ticks.at(-1)),
    looks: ticks.length,
    reason: over === undefined ? answer.reason : `${over.metric}: ${over.reason}`,
    metrics: [...judged.standing(), ...held],
    rivals,
    days:
      history === null
        ? {}
        : Object.fromEntries(checks.map(({ name }) => [name, daysInWords(name, history)])),
  };
}
async function readWindow({ source, signal }: Ports, request: BacktestRequest) {
  const { startMs, endMs, intervalMs, preMs, pods, checks } = request;
  const { namespace } = pods;
  const asked = (canary: ArmPods, baseline: ArmPods) => ({
    metrics: checks.map(({ name, query }) => ({ name, query })),
    arms: () => Promise.resolve({ canary, baseline }),
    intervalMs,
    ticks: Math.floor((endMs - startMs) / intervalMs),
  });
  const arm = (of: readonly string[]): ArmPods => ({ namespace, pods: of });
  const halves = inTwo(arm(pods.baseline));
  const before =
    preMs < intervalMs || pods.baseline.length < 2
      ? []
      : (
          await source.history(
            asked(halves.canary, halves.baseline),
            { endMs: startMs, durationMs: preMs },
            signal,
          )
        ).ticks;
  const { ticks } = await source.history(
    asked(arm(pods.canary), arm(pods.baseline)),
    { endMs, durationMs: endMs - startMs },
    signal,
  );
  return { before, ticks };
}
type Known = Pick<MetricsObservation, 'profile' | 'history' | 'bounds'>;
/** The window, look by look, before the judge and its rivals. */
function play(
  judged: JudgedCase,
  ticks: readonly CollectedTick[],
  parameters: MetricsParameters,
  known: Known,
) {
  const rivals = rivalsOf(judgedMetrics(parameters.checks, known.bounds)).map((rival) => ({
    rival,
    at: null as string | null,
  }));
  const read = gateReader(parameters, known);
  const looks: TickData[] = [];
  let answer: { readonly verdict: JudgeVerdict; readonly reason: string } = {
    verdict: 'inconclusive',
    reason: 'nothing was measured',
  };
  let at: string | null = null;
  for (const tick of ticks) {
    const look = read(tick.data);
    looks.push(look);
    for (const one of rivals)
      if (one.at === null && one.rival.fails(tick.k, look)) one.at = timeOf(tick);
    if (at !== null) continue;
    answer = judged.tick(tick.k, look, tick.k === ticks.length);
    if (answer.verdict !== 'continue') at = timeOf(tick);
  }
  return {
    ...{ answer, at, looks },
    rivals: rivals.map(({ rival, at: failed }) => ({ name: rival.name, at: failed })),
  };
}
const timeOf = (tick: CollectedTick | undefined): string | null =>
  tick === undefined ? null : new Date(tick.atMs).toISOString();
const heldToLimits = (
  parameters: MetricsParameters,
  known: Known,
  looks: readonly TickData[],
): readonly MetricStanding[] =>
  parameters.checks.flatMap((check) => {
    const comparison = comparisonOf(check, known, parameters);
    return comparison.kind === 'fixed-limit' && heldOnce(check, comparison)
      ? [fixedLimitStanding(check, comparison.limit, looks, known, parameters)]
      : [];
  });
/** Earlier days of the window, when there is no baseline and they are asked for. */
async function pastOfWindow(
  ports: Ports,
  { past, pods, startMs, endMs, intervalMs, preMs, checks }: BacktestRequest,
): Promise<History | null> {
  if (past === undefined || pods.baseline.length > 0) return null;
  return readHistory(ports, {
    ...past,
    checks,
    namespace: pods.namespace,
    window: { startMs, endMs },
    releasedMs: startMs,
    beforeMs: preMs,
    intervalMs,
  });
}
