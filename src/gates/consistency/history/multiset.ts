import { compareValues, type Json, keyOf } from './operation.ts';

/** How often each value occurs. */
export interface Multiset {
  add(value: Json): void;
  count(value: Json): number;
  readonly size: number;
  /** Each value once, with its count and its key. */
  entries(): IterableIterator<readonly [key: string, value: Json, count: number]>;
  countOf(key: string): number;
}
export function multiset(): Multiset {
  const counts = new Map<string, number>();
  const values = new Map<string, Json>();
  let size = 0;
  return {
    add(value) {
      const key = keyOf(value);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!values.has(key)) values.set(key, value);
      size += 1;
    },
    count: (value) => counts.get(keyOf(value)) ?? 0,
    countOf: (key) => counts.get(key) ?? 0,
    get size() {
      return size;
    },
    *entries() {
      for (const [key, count] of counts) yield [key, values.get(key), count];
    },
  };
}
/** The values of `all`, each as often as `times` says, in order. */
export function pick(
  all: Multiset,
  times: (key: string, count: number) => number,
): readonly Json[] {
  const picked: Json[] = [];
  for (const [key, value, count] of all.entries())
    for (let left = times(key, count); left > 0; left--) picked.push(value);
  return picked.sort(compareValues);
}
