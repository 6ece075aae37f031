import type { Operation } from '../operation.ts';
import type { Facts } from './log.ts';
import type { Message, Transaction } from './transactions.ts';

/** How far behind a poll was at least: since when something newer than all it had seen was surely in the log. */
export interface Lag {
  /** When the poll began, nanoseconds. */
  readonly time: number;
  readonly process: string | number;
  readonly key: string;
  /** Nanoseconds. */
  readonly lag: number;
}

/** The worst of all polls; null where the history has no times. `{time: 0, lag: 0}` where no poll was behind. */
export function worstRealtimeLag(
  facts: Facts,
  invocationOf: ReadonlyMap<Operation, Operation>,
): Lag | { readonly time: 0; readonly lag: 0 } | null {
  if ((facts.all[0]?.op.time ?? null) === null) return null;
  const expired = expiries(facts);
  const seen = new Map<string | number, Map<string, number>>();
  let worst: Lag | null = null;
  const polled = ({ op }: Transaction, offsets: ReadonlyMap<string, number>): void => {
    const time = invocationOf.get(op)?.time ?? op.time ?? 0;
    for (const [key, offset] of offsets) {
      const since = expired.get(key)?.since(offset + 1) ?? Number.POSITIVE_INFINITY;
      const lag = Math.max(0, time - since);
      if (worst === null || lag > worst.lag) worst = { time, process: op.process, key, lag };
    }
  };
  for (const one of facts.completions) {
    if (one.op.type !== 'ok') continue;
    const offsets = offsetsAfter(one, seen.get(one.op.process) ?? new Map());
    seen.set(one.op.process, offsets);
    if (one.op.f === 'poll' || one.op.f === 'txn') polled(one, offsets);
  }
  return worst ?? { time: 0, lag: 0 };
}
/** How far a process is in each of its keys after this operation; −1 = at the beginning. What it subscribes to need not be given to it. */
function offsetsAfter(one: Transaction, offsets: Map<string, number>): Map<string, number> {
  switch (one.op.f) {
    case 'assign':
      return new Map(one.keys.map((key) => [key, offsets.get(key) ?? -1]));
    case 'subscribe':
      return new Map();
    case 'poll':
    case 'txn':
      for (const [key, offset] of furthest(one))
        offsets.set(key, Math.max(offset, offsets.get(key) ?? offset));
      return offsets;
    default:
      return offsets;
  }
}
/** The highest offset that an operation met, by key; −1 where it polled the key and found nothing. */
function furthest({ op, sends, polls }: Transaction): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (op.type !== 'ok' && op.type !== 'info') return found;
  const take = (key: string, messages: readonly Message[], least: number | null): void => {
    const most = messages.reduce<number | null>(
      (most, { offset }) => (offset === null ? most : Math.max(most ?? -1, Number(offset))),
      least,
    );
    if (most !== null) found.set(key, Math.max(most, found.get(key) ?? most));
  };
  for (const [key, messages] of polls) take(key, messages, -1);
  for (const [key, messages] of sends) take(key, messages, null);
  return found;
}
/** By key: the time at which an offset, and with it all below, was first known to be in the log. Kept as the few highest offsets by time. */
function expiries(facts: Facts) {
  const found = new Map<string, { readonly offset: number; readonly time: number }[]>();
  for (const one of facts.all)
    for (const [key, offset] of furthest(one)) {
      const steps = found.get(key) ?? [];
      if (offset > (steps.at(-1)?.offset ?? -1)) steps.push({ offset, time: one.op.time ?? 0 });
      found.set(key, steps);
    }
  return new Map(
    [...found].map(([key, steps]) => [
      key,
      {
        since(offset: number): number | undefined {
          let [low, high] = [0, steps.length];
          while (low < high) {
            const middle = (low + high) >> 1;
            if ((steps[middle]?.offset ?? 0) >= offset) high = middle;
            else low = middle + 1;
          }
          return steps[low]?.time;
        },
      },
    ]),
  );
}
