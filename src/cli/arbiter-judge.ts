import { systemClock } from '../adapters/host/system-clock.ts';
import { pastPods } from '../adapters/prometheus/pods.ts';
import { prometheus } from '../adapters/prometheus/source.ts';
import type { Answered } from '../agreement/arbiter.ts';
import type { Question } from '../agreement/documents.ts';
import { messageOf } from '../errors.ts';
import type { Verdict } from '../evidence/envelope.ts';
import { backtest } from '../gates/metrics/backtest.ts';
import type { ArbiterCluster, ArbiterConfig } from './arbiter-config.ts';

/** Whoever asks has gone after 30 seconds. */
const judgeDeadlineMs = 25_000;
/** No window of a gate is longer. */
const longestWindowMs = 24 * 3_600_000;

interface Judged {
  readonly verdict: Verdict;
  readonly reason: string;
}
/** Judges the window of a question in each of its clusters, by the judge of gate-metrics, from numbers that the arbiter reads itself. */
export async function judgeQuestion(
  { clusters, window }: Question,
  config: ArbiterConfig,
  tokenOf: (variable: string) => string | undefined,
): Promise<Answered> {
  const [startMs, endMs] = [Date.parse(window.start), Date.parse(window.end)];
  const bad = wrongWindow(startMs, endMs, config.intervalMs);
  const signal = AbortSignal.timeout(judgeDeadlineMs);
  const judged = await Promise.all(
    clusters.map(async (name): Promise<readonly [string, Judged]> => {
      const cluster = config.clusters.get(name);
      if (bad !== undefined) return [name, { verdict: 'error', reason: bad }];
      if (cluster === undefined)
        return [name, { verdict: 'error', reason: 'this arbiter does not know it' }];
      try {
        return [name, await judgeCluster(cluster, { ...config, startMs, endMs }, tokenOf, signal)];
      } catch (thrown) {
        const reason = signal.aborted
          ? `not judged within ${judgeDeadlineMs / 1000} s`
          : messageOf(thrown);
        return [name, { verdict: 'error', reason }];
      }
    }),
  );
  return {
    verdicts: Object.fromEntries(judged.map(([name, { verdict }]) => [name, verdict])),
    reason: judged
      .map(([name, { verdict, reason }]) => `${name}: ${verdict}, ${reason}`)
      .join('; '),
  };
}
function wrongWindow(startMs: number, endMs: number, intervalMs: number): string | undefined {
  if (!(endMs - startMs >= intervalMs)) return 'its window is shorter than an interval';
  return endMs - startMs > longestWindowMs ? 'its window is longer than a day' : undefined;
}
async function judgeCluster(
  { prometheusUrl, tokenFrom, namespace, canary, stable }: ArbiterCluster,
  about: ArbiterConfig & { readonly startMs: number; readonly endMs: number },
  tokenOf: (variable: string) => string | undefined,
  signal: AbortSignal,
): Promise<Judged> {
  const address = {
    url: prometheusUrl,
    token: tokenFrom === undefined ? undefined : tokenOf(tokenFrom),
  };
  const { startMs, endMs, preMs, intervalMs } = about;
  const pods = await pastPods(
    address,
    { namespace, canary, baseline: stable, startMs: startMs - preMs, endMs },
    signal,
  );
  // Nobody seen is nothing known, not "no harm".
  if (pods.canary.length === 0 || pods.baseline.length === 0)
    return {
      verdict: 'inconclusive',
      reason: `no pod of the ${pods.canary.length === 0 ? 'canary' : 'stable version'} in its own data`,
    };
  const silent = { debug: () => undefined, warning: () => undefined };
  const { verdict, reason } = await backtest(
    { source: prometheus({ clock: systemClock }, address), log: silent, signal },
    {
      ...{ startMs, endMs, preMs, intervalMs, pods },
      ...{ checks: about.checks, alpha: about.alpha, minEvents: about.minEvents },
      bakeTicks: Math.min(
        Math.ceil(about.bakeMs / intervalMs),
        Math.floor((endMs - startMs) / intervalMs),
      ),
    },
  );
  return { verdict: verdict === 'pass' || verdict === 'fail' ? verdict : 'inconclusive', reason };
}
