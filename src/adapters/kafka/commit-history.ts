import type { SampledPartition } from './sample.ts';

interface Slot {
  readonly offset: string;
  readonly order: number;
  readonly timestampMs: number;
  readonly lag: string | null;
}
interface History {
  readonly slots: Slot[];
  readonly firstMs: number;
  readonly firstOffset: bigint;
  readonly highWatermarks: bigint[];
  last: bigint;
  lag: bigint;
  order: number;
  /** Commits whose time was seen. */
  timed: number;
}
/** What Burrow keeps; more is of no use to its rules. */
const mostSlots = 100;

/**
 * The commits of a group as its offsets show them, look by look: an offset that moved is a commit, and so is a look at which the consumer had
 * everything. A consumer that commits one offset again and again looks like one that commits nothing: both are found to have stopped.
 */
export function commitHistory(topic: string) {
  const partitions = new Map<number, History>();
  const unknown = new Set<string>();
  return {
    add(sample: readonly SampledPartition[], ms: number): void {
      for (const one of sample) {
        const { index, committed, highWatermark, logStart } = one;
        if (highWatermark === null) unknown.add(`the end of ${topic}/${index} is not known`);
        else if (committed !== null) remember(partitions, index, committed, highWatermark, ms);
        else if (logStart === null || highWatermark > logStart)
          unknown.add(`${topic}/${index} has messages and no committed offset`);
      }
    },
    unknown: (): readonly string[] => [...unknown],
    /** As `sluice check lag-status` reads them. */
    lines(nowMs: number): readonly object[] {
      return [
        { type: 'now', ts: new Date(nowMs).toISOString() },
        ...[...partitions].map(([partition, history]) => ({
          type: 'partition',
          topic,
          partition,
          commits: slotsOf(history, nowMs),
          brokerOffsets: history.highWatermarks.map(String),
          currentLag: String(history.lag),
        })),
      ];
    },
  };
}
function remember(
  partitions: Map<number, History>,
  index: number,
  committed: bigint,
  highWatermark: bigint,
  ms: number,
): void {
  const lag = highWatermark > committed ? highWatermark - committed : 0n;
  const before = partitions.get(index);
  const history: History = before ?? {
    ...{ slots: [], highWatermarks: [], firstMs: ms, firstOffset: committed },
    ...{ last: committed, lag, order: 0, timed: 0 },
  };
  if (before === undefined) partitions.set(index, history);
  const moved = before !== undefined && committed !== before.last;
  if (moved || lag === 0n) {
    history.order += 1;
    history.timed += 1;
    history.slots.push({
      offset: String(committed),
      order: history.order,
      timestampMs: ms,
      lag: String(lag),
    });
    if (history.slots.length > mostSlots) history.slots.shift();
  }
  history.last = committed;
  history.lag = lag;
  history.highWatermarks.push(highWatermark);
  if (history.highWatermarks.length > 10) history.highWatermarks.shift();
}
/** Two commits say too little of how often there should be one: nothing is said of such a partition, and it is not passed. */
const leastCommits = 3;
function slotsOf(history: History, nowMs: number): readonly Slot[] {
  if (history.lag === 0n || history.timed >= leastCommits) return history.slots;
  if (history.timed > 0 || nowMs === history.firstMs) return [];
  // Nothing moved for the whole time, and there is lag: it stopped before the first look.
  const [offset, lag] = [String(history.firstOffset), String(history.lag)];
  return [{ offset, order: 1, timestampMs: history.firstMs, lag }];
}
