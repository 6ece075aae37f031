import type { Exact } from '../ledger/fields.ts';

/**
 * The rules by which LinkedIn's Burrow judges a consumer group (core/internal/evaluator/caching.go, at the commit "Update Golang to version
 * 1.25"): one status for each partition and one for the group. Version 1.2.1 had no rule for a rewind that recovered.
 */
export type PartitionStatus = 'OK' | 'WARN' | 'STOP' | 'STALL' | 'REWIND';
/** Of a group Burrow tells no more than that some partition is in error. */
export type GroupStatus = 'OK' | 'WARN' | 'ERR';

/** One commit of a consumer; `lag` is null where the high watermark at that time is not known. */
export interface Commit {
  readonly offset: Exact;
  readonly timestampMs: number;
  readonly lag: Exact | null;
}
export interface PartitionHistory {
  readonly topic: string;
  readonly partition: number;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** Slots for commits, of which `commits` are those that are filled. */
  readonly size: number;
  /** High watermarks seen lately. */
  readonly brokerOffsets: readonly Exact[];
  readonly currentLag: Exact;
}
export interface LagRules {
  /** The time of the judgement; null = not known. */
  readonly nowMs: number | null;
  /** Lag up to here is none. */
  readonly allowedLag: number;
  /** The share of commits below which a partition is not judged, and counts as OK; Burrow's own default is 0. */
  readonly judgedFrom: number;
}
/** What each rule says by itself, whether or not the status comes to it; null = there is nothing to say it of. */
export interface RuleValues {
  readonly lagAlwaysNotZero: boolean;
  /** Index of the first commit that is smaller than the one before it; -1 = there is none. */
  readonly rewindIndex: number;
  readonly stopped: boolean | null;
  readonly stalled: boolean;
  readonly lagNotDecreasing: boolean;
  readonly recentLagZero: boolean | null;
}
export interface Evaluated {
  readonly topic: string;
  readonly partition: number;
  readonly status: PartitionStatus;
  /** Commits by slots, 0 to 1. */
  readonly complete: number;
  readonly currentLag: Exact;
  readonly rules: RuleValues;
}

export function evaluate(history: PartitionHistory, rules: LagRules): Evaluated {
  const { topic, partition, commits, size, currentLag } = history;
  const complete = Math.min(1, commits.length / size);
  const values = valuesOf(history, rules);
  const judged = commits.length > 0 && complete >= rules.judgedFrom;
  const status = judged && currentLag > rules.allowedLag ? statusOf(commits, values) : 'OK';
  return { topic, partition, status, complete, currentLag, rules: values };
}
/** The order matters: a stopped consumer is stopped even if it had no lag at some time. */
function statusOf(commits: readonly Commit[], values: RuleValues): PartitionStatus {
  const { stopped, recentLagZero, rewindIndex, lagAlwaysNotZero, stalled, lagNotDecreasing } =
    values;
  if (stopped === true && recentLagZero !== true) return 'STOP';
  if (rewindIndex > 0 && !recovered(commits, rewindIndex)) return 'REWIND';
  if (!lagAlwaysNotZero) return 'OK';
  if (stalled) return 'STALL';
  return lagNotDecreasing ? 'WARN' : 'OK';
}
function valuesOf(
  { commits, brokerOffsets }: PartitionHistory,
  { nowMs, allowedLag }: LagRules,
): RuleValues {
  const [first, last] = [commits[0], commits.at(-1)];
  const lags = commits.map(({ lag }) => lag).filter((lag) => lag !== null);
  return {
    lagAlwaysNotZero: lags.every((lag) => lag > allowedLag),
    rewindIndex: commits.findIndex(
      ({ offset }, i) => i > 0 && offset < (commits[i - 1]?.offset ?? offset),
    ),
    stopped:
      nowMs === null || first === undefined || last === undefined
        ? null
        : nowMs - last.timestampMs > last.timestampMs - first.timestampMs,
    stalled: commits.every(({ offset }) => offset === first?.offset),
    // A lag that stays the same does not decrease.
    lagNotDecreasing: lags.every((lag, i) => i === 0 || lag >= (lags[i - 1] ?? lag)),
    recentLagZero: last === undefined ? null : brokerOffsets.some((high) => high <= last.offset),
  };
}
function recovered(commits: readonly Commit[], rewindIndex: number): boolean {
  const before = commits[rewindIndex - 1]?.offset ?? 0;
  return commits.slice(rewindIndex).some(({ offset }) => offset >= before);
}

/** Burrow's answer for a whole group: without any partition it is OK, which says nothing. */
export function groupOf(partitions: readonly Evaluated[]): {
  readonly status: GroupStatus;
  /** The share of partitions whose history is complete. */
  readonly complete: number;
  readonly totalLag: bigint;
  readonly maxLagPartition: Pick<Evaluated, 'topic' | 'partition' | 'currentLag'> | null;
} {
  const bad = partitions.some(({ status }) => status !== 'OK' && status !== 'WARN');
  const warned = partitions.some(({ status }) => status === 'WARN');
  const full = partitions.filter(({ complete }) => complete === 1).length;
  const most = partitions.reduce<Evaluated | undefined>(
    (a, b) => (a === undefined || b.currentLag > a.currentLag ? b : a),
    undefined,
  );
  return {
    status: bad ? 'ERR' : warned ? 'WARN' : 'OK',
    complete: partitions.length === 0 ? 0 : full / partitions.length,
    totalLag: partitions.reduce((sum, { currentLag }) => sum + BigInt(currentLag), 0n),
    maxLagPartition:
      most === undefined
        ? null
        : { topic: most.topic, partition: most.partition, currentLag: most.currentLag },
  };
}
