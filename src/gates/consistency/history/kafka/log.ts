import type { Json } from '../operation.ts';
import { type ByKey, isData, type Message, type Offset, type Transaction } from './transactions.ts';

/** What is known of one key's log: at each offset the values that were met there (one, if all is well), by the order of offsets. */
export interface Log {
  readonly offsets: readonly Offset[];
  /** By place: the ids of the values at that offset. A place is an offset without the gaps before it. */
  readonly at: readonly (readonly string[])[];
  readonly place: ReadonlyMap<string, number>;
}
/** A history seen as a whole: who wrote what, who read it, and the log that this makes. */
export interface Facts {
  /** Completions and invocations in their order. */
  readonly all: readonly Transaction[];
  readonly completions: readonly Transaction[];
  readonly logs: ByKey<Log>;
  readonly writerOf: ByKey<ReadonlyMap<string, Transaction>>;
  readonly readersOf: ByKey<ReadonlyMap<string, readonly Transaction[]>>;
  readonly failedWrites: ByKey<ReadonlySet<string>>;
  /** What polls that are ok have read. */
  readonly okReads: ByKey<ReadonlySet<string>>;
  readonly values: ByKey<ReadonlyMap<string, Json>>;
  mustHaveCommitted(one: Transaction): boolean;
}

const inner = <T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, T>();
  map.set(key, made);
  return made;
};
const innerSet = (map: Map<string, Set<string>>, key: string): Set<string> => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Set<string>();
  map.set(key, made);
  return made;
};

export function factsOf(all: readonly Transaction[]): Facts {
  const completions = all.filter(({ op }) => op.type !== 'invoke');
  const writerOf = new Map<string, Map<string, Transaction>>();
  const readersOf = new Map<string, Map<string, Transaction[]>>();
  const values = new Map<string, Map<string, Json>>();
  const [failedWrites, okReads] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const wrote = (one: Transaction, key: string, { id, value }: Message): void => {
    inner(writerOf, key).set(id, one);
    inner(values, key).set(id, value);
    if (one.op.type === 'fail') innerSet(failedWrites, key).add(id);
  };
  const read = (one: Transaction, key: string, { id, value }: Message): void => {
    const readers = inner(readersOf, key);
    const known = readers.get(id);
    if (known === undefined) readers.set(id, [one]);
    else known.push(one);
    inner(values, key).set(id, value);
    if (one.op.type === 'ok') innerSet(okReads, key).add(id);
  };
  for (const one of completions) {
    for (const [key, messages] of one.sends)
      for (const message of messages) wrote(one, key, message);
    for (const [key, messages] of one.polls)
      for (const message of messages) read(one, key, message);
  }
  const mustHaveCommitted = ({ op, sends }: Transaction): boolean =>
    op.type === 'ok' ||
    (op.type === 'info' &&
      [...sends].some(([key, messages]) =>
        messages.some(({ id }) => okReads.get(key)?.has(id) === true),
      ));
  return {
    all,
    completions,
    logs: logsOf(completions.filter(isData), mustHaveCommitted),
    writerOf,
    readersOf,
    failedWrites,
    okReads,
    values,
    mustHaveCommitted,
  };
}
/** From every poll, as consumers may only ever see what is committed; from sends where it is proved that they happened. */
function logsOf(
  completions: readonly Transaction[],
  mustHaveCommitted: (one: Transaction) => boolean,
): ByKey<Log> {
  const found = new Map<
    string,
    Map<string, { readonly offset: Offset; readonly ids: Set<string> }>
  >();
  const take = (from: ByKey<readonly Message[]>): void => {
    for (const [key, messages] of from)
      for (const { id, offset } of messages) {
        if (offset === null) continue;
        const log = inner(found, key);
        const known = log.get(String(offset));
        if (known === undefined) log.set(String(offset), { offset, ids: new Set([id]) });
        else known.ids.add(id);
      }
  };
  for (const one of completions) {
    if (mustHaveCommitted(one)) take(one.sends);
    take(one.polls);
  }
  return new Map(
    [...found].map(([key, log]) => {
      const sorted = [...log.values()].sort((a, b) => (a.offset < b.offset ? -1 : 1));
      const place = new Map<string, number>();
      sorted.forEach(({ ids }, i) => {
        const [first] = ids;
        if (first !== undefined) place.set(first, i);
      });
      return [
        key,
        {
          offsets: sorted.map(({ offset }) => offset),
          at: sorted.map(({ ids }) => [...ids]),
          place,
        },
      ];
    }),
  );
}
