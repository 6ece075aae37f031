import { compareValues, type Json, shownOperation } from '../operation.ts';
import type { Facts, Log } from './log.ts';
import { isData, type Transaction } from './transactions.ts';

/** One case of an anomaly, in Jepsen's words. */
export type Case = Readonly<Record<string, unknown>>;
export const writtenValue = (facts: Facts, key: string, id: string): Json =>
  facts.values.get(key)?.get(id) ?? null;

/** Two values at one offset. */
export const inconsistentOffsets = (facts: Facts): readonly Case[] =>
  [...facts.logs].flatMap(([key, { at, offsets }]) =>
    at.flatMap((ids, index) =>
      ids.length < 2
        ? []
        : [
            {
              key,
              offset: offsets[index],
              index,
              values: ids.map((id) => writtenValue(facts, key, id)).sort(compareValues),
            },
          ],
    ),
  );
/** One value at several offsets. */
export const duplicates = (facts: Facts): readonly Case[] =>
  [...facts.logs].flatMap(([key, { at, offsets }]) => {
    const places = new Map<string, number[]>();
    at.forEach((ids, i) => {
      for (const id of ids) places.set(id, [...(places.get(id) ?? []), i]);
    });
    return [...places]
      .filter(([, found]) => found.length > 1)
      .map(([id, found]) => ({
        key,
        value: writtenValue(facts, key, id),
        count: found.length,
        offsets: found.map((i) => offsets[i]),
      }));
  });
/** Aborted reads: a poll that is ok saw what a failed send wrote. */
export const abortedReads = (facts: Facts): readonly Case[] =>
  facts.completions
    .filter((one) => one.op.type === 'ok' && isData(one))
    .flatMap((one) =>
      [...one.polls].flatMap(([key, messages]) =>
        messages
          .filter(({ id }) => facts.failedWrites.get(key)?.has(id) === true)
          .map(({ id, value }) => ({
            key,
            value,
            writer: shownMaybe(facts.writerOf.get(key)?.get(id)),
            reader: shownOperation(one.op),
          })),
      ),
    );
const shownMaybe = (one: Transaction | undefined) =>
  one === undefined ? null : shownOperation(one.op);
/** A transaction polled what it sent itself, and so what was not committed yet. */
export const precommittedReads = (facts: Facts): readonly Case[] =>
  facts.completions.flatMap((one) => {
    for (const [key, sent] of one.sends) {
      const polled = new Set((one.polls.get(key) ?? []).map(({ id }) => id));
      const found = sent.find(({ id }) => polled.has(id));
      if (found !== undefined) return [{ op: shownOperation(one.op), key, value: found.value }];
    }
    return [];
  });

/** Values that are surely in a log, at or before the furthest place that was ever read, and were never polled. */
export function lostWrites(facts: Facts): readonly Case[] {
  return [...facts.okReads].flatMap(([key, read]) => {
    const log = facts.logs.get(key);
    if (log === undefined) return [];
    const { first, lastAt } = placesOf(log);
    // A value whose offset nobody told says nothing of how far was read.
    const bound = [...read].reduce((most, id) => Math.max(most, first.get(id) ?? -1), -1);
    const reader = lastAt[bound]?.map((id) => facts.readersOf.get(key)?.get(id)?.[0])[0];
    return lastAt
      .slice(0, bound + 1)
      .flat()
      .filter((id) => !read.has(id))
      .flatMap((id) => {
        const writer = facts.writerOf.get(key)?.get(id);
        if (writer === undefined) throw new NoWriter(key, writtenValue(facts, key, id));
        return facts.mustHaveCommitted(writer)
          ? [
              {
                key,
                value: writtenValue(facts, key, id),
                index: first.get(id),
                'max-read-index': bound,
                writer: shownOperation(writer.op),
                'max-read': shownMaybe(reader),
              },
            ]
          : [];
      });
  });
}
/** Where each value is met first; and by place those that are met there for the last time. */
function placesOf({ at }: Log) {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  at.forEach((ids, i) => {
    for (const id of ids) {
      if (!first.has(id)) first.set(id, i);
      last.set(id, i);
    }
  });
  const lastAt: string[][] = at.map(() => []);
  for (const [id, i] of last) lastAt[i]?.push(id);
  return { first, lastAt };
}
/** A value that somebody polled and nobody sent: the history is not whole, and cannot be judged. */
export class NoWriter extends Error {
  override readonly name = 'NoWriter';
  constructor(key: string, value: Json) {
    super(`${JSON.stringify(value)} of '${key}' was polled, and no operation sent it`);
  }
}

/** The acknowledged messages that nobody has polled, at the time of the last operation; null when there are none. */
export function unseen(facts: Facts): Case | null {
  const ok = facts.completions.filter((one) => one.op.type === 'ok' && isData(one));
  const waiting = new Map<string, Map<string, Json>>();
  for (const { sends } of ok)
    for (const [key, messages] of sends) {
      const polled = facts.okReads.get(key);
      for (const { id, value } of messages)
        if (polled?.has(id) !== true)
          waiting.set(key, (waiting.get(key) ?? new Map<string, Json>()).set(id, value));
    }
  const left = [...waiting].sort();
  return left.length === 0
    ? null
    : {
        time: ok.at(-1)?.op.time ?? null,
        unseen: Object.fromEntries(left.map(([key, messages]) => [key, messages.size])),
        messages: Object.fromEntries(
          left.map(([key, messages]) => [
            key,
            [...messages.values()].sort(compareValues).slice(0, 1000),
          ]),
        ),
      };
}
