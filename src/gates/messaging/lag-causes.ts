import { quantileOf } from '../../judge/quantile.ts';
import { type LagSeries, type Run, wholeSamples } from './lag-windows.ts';

/** Why a lag rose, as far as the ledger shows; the first one that fits explains the others. */
export type Cause = 'rebalance' | 'broker' | 'burst' | 'hot-key' | 'slow-consumer' | 'unknown';
export interface Spike {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly p99Ms: number;
  readonly thresholdMs: number;
  /** A window of it has fewer than 100 samples: its largest stands for its 99th percentile. */
  readonly lowSample: boolean;
  /** Of all that was above the threshold in the group in these windows. */
  readonly share: number;
  /** Half of it or more, and three times what is usual beside it. */
  readonly hot: boolean;
  readonly cause: Cause;
  readonly causes: readonly Cause[];
  /** Who had the partition last. */
  readonly member: string | null;
  readonly host: string | null;
}
/** What is known beside the lag, by window. */
export interface Surroundings {
  /** Growth of the high watermark and of the committed offset of a partition per window over these windows; null = not known. */
  rates(
    topic: string,
    partition: number,
    from: number,
    to: number,
  ): { readonly high: number; readonly committed: number } | null;
  partitions(topic: string): readonly number[];
  /** The broker that has a partition; null = it was not said. */
  leader(topic: string, partition: number): string | null;
  /** Whether another broker took it over in these windows. */
  leaderMoved(topic: string, partition: number, from: number, to: number): boolean;
  /** Whether a partition of the group changed hands, or the group was not stable, in these windows. */
  rebalanced(group: string, from: number, to: number): boolean;
  owner(
    group: string,
    topic: string,
    partition: number,
  ): { readonly member: string; readonly host: string } | null;
}

/** Each spike with its cause, those with the largest share of the lag first. */
export function explain(
  runs: readonly Run[],
  all: readonly LagSeries[],
  around: Surroundings,
  windowMs: number,
): readonly Spike[] {
  const spikes = runs.map((run) => {
    const { series, windows } = run;
    const { group, topic, partition } = series;
    const [from, to] = [windows[0]?.index ?? 0, windows.at(-1)?.index ?? 0];
    const p99Ms = Math.max(...windows.map((window) => window.p99Ms));
    const share = shareOf(series, all, from, to);
    const causes = causesOf(run, runs, around);
    const owner = around.owner(group, topic, partition);
    return {
      ...{ group, topic, partition, fromMs: from * windowMs, toMs: (to + 1) * windowMs },
      ...{ p99Ms, thresholdMs: series.thresholdMs ?? 0, share },
      lowSample: windows.some(({ count }) => count < wholeSamples),
      hot: share >= 0.5 && p99Ms >= 3 * othersOf(series, all, from, to),
      ...{ cause: causes[0] ?? 'unknown', causes },
      ...{ member: owner?.member ?? null, host: owner?.host ?? null },
    };
  });
  return spikes.sort((a, b) => b.share - a.share || b.p99Ms - a.p99Ms);
}
const within = ({ windows }: LagSeries, from: number, to: number) =>
  windows.filter(({ index }) => index >= from && index <= to);
function shareOf(series: LagSeries, all: readonly LagSeries[], from: number, to: number): number {
  const excess = (one: LagSeries): number =>
    within(one, from, to).reduce((sum, { excessMs }) => sum + excessMs, 0);
  const whole = all
    .filter(({ group }) => group === series.group)
    .reduce((sum, one) => sum + excess(one), 0);
  return whole === 0 ? 0 : excess(series) / whole;
}
/** The median of the other partitions' 99th percentiles; without others none is hot beside them. */
function othersOf(series: LagSeries, all: readonly LagSeries[], from: number, to: number): number {
  const others = all
    .filter((one) => one !== series && one.group === series.group)
    .map((one) => within(one, from, to).map(({ p99Ms }) => p99Ms))
    .filter((p99s) => p99s.length > 0)
    .map((p99s) => Math.max(...p99s));
  return others.length === 0 ? Number.POSITIVE_INFINITY : quantileOf(others, 0.5);
}
/** As many windows before a run as it has tell what was usual. */
function causesOf(
  { series, windows }: Run,
  runs: readonly Run[],
  around: Surroundings,
): readonly Cause[] {
  const { group, topic, partition } = series;
  const [from, to] = [windows[0]?.index ?? 0, windows.at(-1)?.index ?? 0];
  const length = to - from + 1;
  const overlapping = runs.filter(
    ({ windows: other }) => (other[0]?.index ?? 0) <= to && (other.at(-1)?.index ?? 0) >= from,
  );
  const partitions = around.partitions(topic);
  const ratesOf = (of: number) => ({
    now: around.rates(topic, of, from, to),
    before: around.rates(topic, of, from - length, from - 1),
  });
  const own = ratesOf(partition);
  const together = partitions.map((of) => ratesOf(of));
  const sum = (when: 'now' | 'before'): number =>
    together.reduce((rate, one) => rate + (one[when]?.high ?? 0), 0);
  const up = new Set(
    overlapping
      .filter((run) => run.series.group === group && run.series.topic === topic)
      .map((run) => run.series.partition),
  );
  const causes: Cause[] = [];
  if (around.rebalanced(group, from - 1, to)) causes.push('rebalance');
  if (
    around.leaderMoved(topic, partition, from - 1, to) ||
    brokerInCommon(series, overlapping, around)
  )
    causes.push('broker');
  if (
    partitions.length > 1 &&
    up.size >= partitions.length &&
    sum('before') > 0 &&
    sum('now') >= 1.5 * sum('before')
  )
    causes.push('burst');
  if (
    partitions.length > 1 &&
    sum('now') > 0 &&
    (own.now?.high ?? 0) / sum('now') >= 2 / partitions.length
  )
    causes.push('hot-key');
  if (slowed(own)) causes.push('slow-consumer');
  return causes;
}
/** Groups that rise together on one broker, or all of one broker's partitions and none of the others'. */
function brokerInCommon(
  { group, topic, partition }: LagSeries,
  overlapping: readonly Run[],
  around: Surroundings,
): boolean {
  const leader = around.leader(topic, partition);
  const here = ({ series: one }: Run): boolean =>
    (one.topic === topic && one.partition === partition) ||
    (leader !== null && around.leader(one.topic, one.partition) === leader);
  if (overlapping.some((run) => run.series.group !== group && here(run))) return true;
  const led = around.partitions(topic).filter((of) => around.leader(topic, of) === leader);
  const own = overlapping.filter(({ series: one }) => one.group === group && one.topic === topic);
  const up = new Set(own.map(({ series: one }) => one.partition));
  return (
    leader !== null &&
    led.length >= 2 &&
    led.length < around.partitions(topic).length &&
    led.every((of) => up.has(of)) &&
    own.every(here)
  );
}
interface Rates {
  readonly high: number;
  readonly committed: number;
}
/** Commits fell by half, and the messages came as before. */
function slowed({
  now,
  before,
}: {
  readonly now: Rates | null;
  readonly before: Rates | null;
}): boolean {
  if (now === null || before === null || before.committed <= 0) return false;
  const flat = Math.abs(now.high - before.high) <= 0.2 * Math.max(before.high, now.high);
  return flat && now.committed <= 0.5 * before.committed;
}
