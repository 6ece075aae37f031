import { timeBehind } from './time-behind.ts';

/** One place of a log and how far a group has come, at one look; null = nobody knows it. */
export interface LagMark {
  readonly partition: number;
  readonly end: bigint | null;
  readonly done: bigint | null;
  /** Who leads it; null where nobody does. */
  readonly leader: string | null;
}
interface Owner {
  readonly partition: number;
  readonly member: string;
  readonly host: string;
}
export interface LagLook {
  /** When the counts were made. */
  readonly ms: number;
  readonly marks: readonly LagMark[];
  readonly owners: readonly Owner[];
  /** Of the group, in the broker's own word; null = it has none. */
  readonly state: string | null;
}
/** A look of so many in each window: enough for a 99th percentile. */
const looksPerWindow = 120;
/** Longer observations would be cut off: with many partitions there are fewer looks. */
const linesPerWindow = 4000;
const fewestLooks = 30;

/** Milliseconds from one look to the next. */
export function lookEveryMs(windowMs: number, partitions: number): number {
  const bearable = Math.max(fewestLooks, linesPerWindow / Math.max(1, partitions));
  const everyMs = windowMs / Math.min(looksPerWindow, bearable);
  return Math.round(Math.min(5000, Math.max(100, everyMs)));
}

/**
 * Looks at a group as lines that `sluice check lag-spikes` reads. What was there before the first look is of unknown age: in the first window nothing is
 * said of it, which is too short for a spike; later it is as old as the watch at least, and told to be so.
 */
export function lagLines(
  { group, topic }: { readonly group: string; readonly topic: string },
  windowMs: number,
) {
  const known = new Map<number, ReturnType<typeof timeBehind>>();
  const owners = new Map<number, string>();
  const unseen = new Set<string>();
  let [firstMs, state] = [Number.NaN, null as string | null];
  const sampleOf = ({ partition, end, done }: LagMark, ms: number): number | null => {
    const place = `${topic}/${partition}`;
    if (end === null || done === null) {
      unseen.add(
        end === null
          ? `the end of ${place} is not known`
          : `${place} has messages, and how far ${group} has come is not known`,
      );
      return null;
    }
    const behind = known.get(partition) ?? timeBehind();
    known.set(partition, behind);
    const seen = behind.add(ms, end, done);
    if (seen === undefined) {
      unseen.add(`the end of ${place} went back: it was made anew, or cut off`);
      return null;
    }
    if (!seen.atLeast) return seen.lagMs;
    if (ms - firstMs < windowMs) return null;
    unseen.add(
      `the next message of ${place} was there before the watch: how old it is nobody tells, ${Math.round(windowMs / 1000)} s at least`,
    );
    return seen.lagMs;
  };
  const groupLines = ({ ms, state: now, owners: all }: LagLook): readonly object[] => {
    const ts = new Date(ms).toISOString();
    const unsettled = now !== null && (now !== state || now !== 'Stable');
    state = now;
    const changed = all.filter(({ partition, member }) => owners.get(partition) !== member);
    for (const { partition, member } of changed) owners.set(partition, member);
    return [
      ...(unsettled ? [{ type: 'group', ts, group_id: group, state: now }] : []),
      ...changed.map((owner) => ({ type: 'member', ts, group_id: group, topic, ...owner })),
    ];
  };
  const markLines = (mark: LagMark, ms: number): readonly object[] => {
    const { partition, end, done, leader } = mark;
    const about = { ts: new Date(ms).toISOString(), topic, partition };
    const lag = sampleOf(mark, ms);
    const places = { high: String(end), committed: String(done) };
    return [
      ...(end === null || done === null
        ? []
        : [{ type: 'watermark', ...about, ...places, ...(leader === null ? {} : { leader }) }]),
      ...(lag === null
        ? []
        : [{ type: 'sample', ...about, group_id: group, lag_ms: Math.round(lag) }]),
    ];
  };
  return {
    unseen: (): readonly string[] => [...unseen],
    add(look: LagLook): readonly object[] {
      if (Number.isNaN(firstMs)) firstMs = look.ms;
      return [...groupLines(look), ...look.marks.flatMap((mark) => markLines(mark, look.ms))];
    },
  };
}
