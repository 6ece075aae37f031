import { shownOperation } from '../operation.ts';
import { type Case, writtenValue } from './anomalies.ts';
import type { Facts } from './log.ts';
import { isChoice, isData, type Message, type Transaction } from './transactions.ts';

/** Steps along a log: a step of one is as it should be, more skips something, less goes back or stays. */
export interface Steps {
  readonly skips: readonly Case[];
  readonly nonmonotonic: readonly Case[];
}
interface Step {
  readonly delta: number;
  readonly skipped: () => readonly unknown[];
}
/** Where one of the two places is not known, a step of one is assumed. */
function stepOf(facts: Facts, key: string, from: Message, to: Message): Step {
  const log = facts.logs.get(key);
  const [i, j] = [log?.place.get(from.id), log?.place.get(to.id)];
  const delta = i === undefined || j === undefined ? 1 : j - i;
  return {
    delta,
    skipped: () =>
      (log?.at ?? [])
        .slice((i ?? 0) + 1, j)
        .map(([id]) => (id === undefined ? null : writtenValue(facts, key, id))),
  };
}

/** Inside of one transaction, between each pair of messages of a key; keys that were rebalanced meanwhile apart. */
export function within(facts: Facts, what: 'sends' | 'polls'): Steps {
  const [skips, nonmonotonic]: [Case[], Case[]] = [[], []];
  for (const one of facts.completions) {
    if (!isData(one)) continue;
    for (const [key, messages] of one[what]) {
      if (what === 'polls' && one.op.rebalanced.includes(key)) continue;
      messages.slice(1).forEach((to, i) => {
        const from = messages[i];
        if (from === undefined) return;
        const { delta, skipped } = stepOf(facts, key, from, to);
        const found = { key, values: [from.value, to.value], delta, op: shownOperation(one.op) };
        if (delta > 1) skips.push({ ...found, skipped: skipped() });
        else if (delta < 1) nonmonotonic.push(found);
      });
    }
  }
  return { skips, nonmonotonic };
}

/** From the last poll of a process that is ok to its next ones, also those that fail, by key. What is no longer chosen is forgotten. */
export function pollsByProcess(facts: Facts): Steps {
  const [skips, nonmonotonic]: [Case[], Case[]] = [[], []];
  for (const { before, one, key, from, to } of pairs(facts, 'polls', (type) => type === 'ok')) {
    const { delta, skipped } = stepOf(facts, key, from, to);
    const ops = [shownOperation(before.op), shownOperation(one.op)];
    if (delta > 1) skips.push({ key, delta, skipped: skipped(), ops });
    else if (delta < 1) nonmonotonic.push({ key, values: [from.value, to.value], delta, ops });
  }
  return { skips, nonmonotonic };
}
/** A process's sends to a key go back in its log. */
export const nonmonotonicSends = (facts: Facts): readonly Case[] =>
  pairs(facts, 'sends', () => true).flatMap(({ before, one, key, from, to }) => {
    const { delta } = stepOf(facts, key, from, to);
    return delta >= 1
      ? []
      : [
          {
            key,
            values: [from.value, to.value],
            delta,
            ops: [shownOperation(before.op), shownOperation(one.op)],
          },
        ];
  });
interface Pair {
  readonly before: Transaction;
  readonly one: Transaction;
  readonly key: string;
  /** The last message of the one before, and the first of this one. */
  readonly from: Message;
  readonly to: Message;
}
/** Operations of one process that come after each other in one key; only those that `advance` move it on. */
function pairs(
  facts: Facts,
  what: 'sends' | 'polls',
  advances: (type: Transaction['op']['type']) => boolean,
): readonly Pair[] {
  const found: Pair[] = [];
  const step = (last: Map<string, Transaction>, one: Transaction): void => {
    for (const [key, [to]] of one[what]) {
      const before = last.get(key);
      const from = before?.[what].get(key)?.at(-1);
      if (before !== undefined && from !== undefined && to !== undefined)
        found.push({ before, one, key, from, to });
      if (advances(one.op.type)) last.set(key, one);
    }
  };
  for (const ops of byProcess(facts.completions)) {
    let last = new Map<string, Transaction>();
    for (const one of ops) {
      if (isChoice(one)) last = kept(last, one);
      // A send that failed is nowhere in the log.
      if (what === 'polls' || one.op.type !== 'fail') step(last, one);
    }
  }
  return found;
}
const kept = (
  last: ReadonlyMap<string, Transaction>,
  { op, keys }: Transaction,
): Map<string, Transaction> =>
  op.type === 'fail' ? new Map(last) : new Map([...last].filter(([key]) => keys.includes(key)));
function byProcess(all: readonly Transaction[]): Iterable<readonly Transaction[]> {
  const found = new Map<string | number, Transaction[]>();
  for (const one of all) {
    const known = found.get(one.op.process);
    if (known === undefined) found.set(one.op.process, [one]);
    else known.push(one);
  }
  return found.values();
}
