import { quantile } from '../../judge/quantile.ts';
import { type Fields, textOf } from '../ledger/fields.ts';
import { type Findings, namedAtMost } from '../ledger/findings.ts';
import { shownMs, type Times } from '../ledger/times.ts';

interface Job {
  /** Ticks that ran, each once. */
  readonly ticks: Map<number, number>;
}
export interface RunLimits {
  readonly skewMs: number;
  readonly driftP99Ms: number;
  readonly driftMaxMs: number;
  readonly periodSeconds: Readonly<Record<string, number>>;
}

/** J1 to J3: every tick of a job once, and when it should be. */
export function runsOf(found: Findings, times: Times, limits: RunLimits) {
  const jobs = new Map<string, Job>();
  const drifts: number[] = [];
  let [runs, early, worst, worstLine] = [0, 0, Number.NEGATIVE_INFINITY, 0];
  let worstJob = '';
  return {
    /** When the run started. */
    add(fields: Fields, at: number): number {
      const job = textOf(fields, 'job');
      textOf(fields, 'instance');
      textOf(fields, 'task_id');
      const [scheduledMs, startedMs] = [times(fields, 'scheduled_at'), times(fields, 'started')];
      runs += 1;
      const ticks = jobs.get(job)?.ticks ?? new Map<number, number>();
      if (!jobs.has(job)) jobs.set(job, { ticks });
      const before = ticks.get(scheduledMs) ?? 0;
      ticks.set(scheduledMs, before + 1);
      if (before > 0)
        found.fail(
          'J1',
          at,
          `job ${job} ran ${before + 1} times for its tick at ${shownAt(scheduledMs)}`,
        );
      const drift = startedMs - scheduledMs;
      drifts.push(drift);
      if (drift < -limits.skewMs) early += 1;
      if (drift > worst) [worst, worstLine, worstJob] = [drift, at, job];
      return startedMs;
    },
    end() {
      const sorted = Float64Array.from(drifts).sort();
      const p99 = quantile(sorted, 0.99);
      if (worst > limits.driftMaxMs)
        found.fail(
          'J3',
          worstLine,
          `job ${worstJob} started ${shownMs(worst)} late, more than ${shownMs(limits.driftMaxMs)}`,
        );
      if (p99 > limits.driftP99Ms)
        found.fail(
          'J3',
          null,
          `the 99th percentile of all starts is ${shownMs(p99)} late, more than ${shownMs(limits.driftP99Ms)}`,
        );
      const missed = [...jobs].flatMap(([job, { ticks }]) =>
        missedOf(found, job, ticks, limits.periodSeconds[job]),
      );
      const distinct = [...jobs.values()].reduce((sum, { ticks }) => sum + ticks.size, 0);
      return {
        unseen:
          early > 0
            ? [
                `${early} runs started before their time by more than ${shownMs(limits.skewMs)}: two clocks`,
              ]
            : [],
        counts: { runs, ticks: distinct, repeated: runs - distinct, missed: missed.length },
        analysis: {
          missed: missed.slice(0, namedAtMost),
          repeated: repeatedOf(jobs),
          driftSeconds: runs === 0 ? null : { p99: p99 / 1000, max: worst / 1000 },
        },
      };
    },
  };
}
const shownAt = (ms: number): string => (ms > 1e11 ? new Date(ms).toISOString() : shownMs(ms));
const repeatedOf = (jobs: ReadonlyMap<string, Job>) =>
  [...jobs]
    .flatMap(([job, { ticks }]) =>
      [...ticks]
        .filter(([, count]) => count > 1)
        .map(([at, count]) => ({ job, scheduledAtMs: at, runs: count })),
    )
    .slice(0, namedAtMost);

interface Missed {
  readonly job: string;
  readonly scheduledAtMs: number;
}
/** J2: ticks between the first and the last one that did not run. */
function missedOf(
  found: Findings,
  job: string,
  ticks: ReadonlyMap<number, number>,
  periodSeconds: number | undefined,
): readonly Missed[] {
  const at = [...ticks.keys()].sort((a, b) => a - b);
  const gaps = at.slice(1).map((ms, i) => ms - (at[i] ?? 0));
  const period = periodSeconds === undefined ? usual(gaps) : periodSeconds * 1000;
  if (period === undefined) return [];
  const missed = gaps.flatMap((gap, i) =>
    Array.from(
      { length: Math.min(namedAtMost, Math.max(0, Math.round(gap / period) - 1)) },
      (_, k) => ({
        job,
        scheduledAtMs: (at[i] ?? 0) + (k + 1) * period,
      }),
    ),
  );
  for (const { scheduledAtMs } of missed)
    found.fail('J2', null, `job ${job} did not run for its tick at ${shownAt(scheduledAtMs)}`);
  return missed;
}
/** The most frequent time between two ticks, the shorter of equals; of fewer than two times nothing can be said. */
function usual(gaps: readonly number[]): number | undefined {
  if (gaps.length < 2) return undefined;
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}
