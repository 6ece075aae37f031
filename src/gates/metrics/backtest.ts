import type { JudgeVerdict, MetricStanding } from '../../judge/protocol.ts';
import { rivalsOf } from '../../judge/rivals.ts';
import type { ArmPods, MetricSource } from '../../ports/metric-source.ts';
import { inTwo } from './arms.ts';
import { beginCase, judgedMetrics } from './judge.ts';
import { lookReader } from './looks.ts';
import type { Check } from './presets.ts';

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
}
export interface Backtest {
  readonly verdict: JudgeVerdict;
  /** RFC 3339; null = it never decided. */
  readonly at: string | null;
  readonly looks: number;
  readonly reason: string;
  readonly metrics: readonly MetricStanding[];
  readonly rivals: readonly { readonly name: string; readonly at: string | null }[];
}

/** Replays a past window against a gate, and against the rules of others: when would each have tripped? */
export async function backtest(
  { source, signal }: { readonly source: MetricSource; readonly signal: AbortSignal },
  request: BacktestRequest,
): Promise<Backtest> {
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
  const bounds = ticks.at(-1)?.bounds ?? {};
  const parameters = {
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
    weight: 0.5,
    concurrent: true,
  };
  const judged = beginCase(parameters, {
    bounds,
    pre: before.map(({ data }) => data),
    resume: null,
    profile: null,
  });
  const rivals = rivalsOf(judgedMetrics(parameters.checks, bounds)).map((rival) => ({
    rival,
    at: null as string | null,
  }));
  const read = lookReader(parameters.checks, null);
  let answer: { readonly verdict: JudgeVerdict; readonly reason: string } = {
    verdict: 'inconclusive',
    reason: 'nothing was measured',
  };
  let at: string | null = null;
  for (const { k, atMs, data } of ticks) {
    const look = read(data);
    const time = new Date(atMs).toISOString();
    for (const one of rivals) if (one.at === null && one.rival.fails(k, look)) one.at = time;
    if (at !== null) continue;
    answer = judged.tick(k, look, k === ticks.length);
    if (answer.verdict !== 'continue') at = time;
  }
  return {
    verdict: answer.verdict,
    at,
    looks: ticks.length,
    reason: answer.reason,
    metrics: judged.standing(),
    rivals: rivals.map(({ rival, at: failed }) => ({ name: rival.name, at: failed })),
  };
}
