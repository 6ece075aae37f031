import { LedgerError } from '../ledger/check.ts';
import { bigOf, type Fields, maybe, textOf, wholeOf } from '../ledger/fields.ts';
import type { Surroundings } from './lag-causes.ts';

interface Marks {
  readonly high: bigint;
  readonly committed: bigint;
}
/** Marks are kept for parts of windows: what was usual may have been seen for less than a whole one. */
const parts = 4;
interface Partition {
  /** The last marks in each part of a window. */
  readonly byPart: Map<number, Marks>;
  lastPart: number;
  last: Marks;
  /** The high watermark stood still between the last two marks. */
  idle: boolean;
  /** null = it was not said. */
  leader: string | null;
  /** Windows in which another broker took it over. */
  readonly moved: Set<number>;
}
const newPartition = (lastPart: number, last: Marks): Partition => ({
  ...{ byPart: new Map(), lastPart, last, idle: false, leader: null, moved: new Set() },
});
const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** The last marks up to the end of a part, and of which part they are. */
function marksUpTo({ byPart }: Partition, part: number): readonly [number, Marks] | undefined {
  return [...byPart].findLast(([index]) => index <= part);
}
/** Growth per window, over the time between the marks that there are. */
function ratesOf(
  partition: Partition,
  from: number,
  to: number,
): ReturnType<Surroundings['rates']> {
  // Where the watch began in between, by what there is of them.
  const start =
    marksUpTo(partition, from * parts - 1) ??
    [...partition.byPart].find(([index]) => index >= from * parts);
  const end = marksUpTo(partition, (to + 1) * parts - 1);
  if (start === undefined || end === undefined || end[0] <= start[0]) return null;
  const windows = (end[0] - start[0]) / parts;
  return {
    high: Number(end[1].high - start[1].high) / windows,
    committed: Number(end[1].committed - start[1].committed) / windows,
  };
}

/** Who had which partition, and how its log grew: what stands beside the lag in a ledger. */
export function surroundingsOf(windowMs: number) {
  const topics = new Map<string, Map<number, Partition>>();
  const owners = new Map<string, { readonly member: string; readonly host: string }>();
  const changes = new Map<string, Set<number>>();
  const index = (ms: number): number => Math.floor(ms / windowMs);
  const partOf = (ms: number): number => Math.floor((ms * parts) / windowMs);
  const around: Surroundings = {
    partitions: (topic) => [...(topics.get(topic)?.keys() ?? [])],
    owner: (group, topic, partition) => owners.get(keyOf(group, topic, partition)) ?? null,
    rebalanced: (group, from, to) =>
      [...(changes.get(group) ?? [])].some((window) => window >= from && window <= to),
    leader: (topic, partition) => topics.get(topic)?.get(partition)?.leader ?? null,
    leaderMoved: (topic, partition, from, to) =>
      [...(topics.get(topic)?.get(partition)?.moved ?? [])].some(
        (window) => window >= from && window <= to,
      ),
    rates(topic, partition, from, to) {
      const marks = topics.get(topic)?.get(partition);
      return marks === undefined ? null : ratesOf(marks, from, to);
    },
  };
  const change = (group: string, ms: number): void => {
    changes.set(group, (changes.get(group) ?? new Set<number>()).add(index(ms)));
  };
  return {
    around,
    group(fields: Fields, ms: number): void {
      const group = textOf(fields, 'group_id');
      if (textOf(fields, 'state') !== 'Stable') change(group, ms);
    },
    watermark(fields: Fields, ms: number): void {
      const [topic, partition] = [textOf(fields, 'topic'), wholeOf(fields, 'partition', 0)];
      const [high, committed] = [bigOf(fields, 'high', -1n), bigOf(fields, 'committed', -1n)];
      // -1 is not known, and never 0.
      if (high < 0n || committed < 0n) return;
      const marks = { high, committed };
      const of = topics.get(topic) ?? new Map<number, Partition>();
      topics.set(topic, of);
      const known = of.get(partition);
      const one = known ?? newPartition(partOf(ms), marks);
      const part = partOf(ms);
      if (part < one.lastPart)
        throw new LedgerError(`the time of the watermark of ${topic}/${partition} goes back`);
      one.lastPart = part;
      one.byPart.set(part, marks);
      one.idle = known !== undefined && known.last.high === high;
      one.last = marks;
      const leader = maybe(textOf, fields, 'leader') ?? null;
      if (leader !== null && one.leader !== null && leader !== one.leader) one.moved.add(index(ms));
      one.leader = leader ?? one.leader;
      of.set(partition, one);
    },
    member(fields: Fields, ms: number): void {
      const [group, topic] = [textOf(fields, 'group_id'), textOf(fields, 'topic')];
      const key = keyOf(group, topic, wholeOf(fields, 'partition', 0));
      const owner = { member: textOf(fields, 'member'), host: textOf(fields, 'host') };
      const before = owners.get(key);
      owners.set(key, owner);
      if (before === undefined || before.member === owner.member) return;
      change(group, ms);
    },
    /** Nothing came, and nothing is behind: such a sample tells nothing of a consumer. */
    idle: (topic: string, partition: number): boolean =>
      topics.get(topic)?.get(partition)?.idle === true,
  };
}
