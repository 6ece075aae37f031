import { LedgerError } from '../../ledger/check.ts';
import type { HistoryJudge } from './judge.ts';
import {
  compareValues,
  type Json,
  keyOf,
  type Operation,
  pairing,
  shownOperation,
} from './operation.ts';
import { some, valueFindings } from './queues.ts';

/** What is known of one element: when it was surely there, and the last reads that began and had it, or had it not. */
interface Element {
  readonly value: Json;
  known: Operation | null;
  present: Operation | null;
  absent: Operation | null;
}
interface Outcome {
  readonly element: Element;
  readonly outcome: 'stable' | 'lost' | 'never-read';
  readonly stableLatency: number | null;
  readonly lostLatency: number | null;
}

/** Every element that was added must be in every read that begins later than some time (`set-full` of Jepsen). */
export function setFull(linearizable: boolean): HistoryJudge {
  const pairs = pairing();
  const elements = new Map<string, Element>();
  const duplicated = new Map<string, number>();
  const element = (value: Json): Element => {
    const key = keyOf(value);
    const known = elements.get(key);
    if (known !== undefined) return known;
    const made: Element = { value, known: null, present: null, absent: null };
    elements.set(key, made);
    return made;
  };
  const read = (op: Operation, invoked: Operation): void => {
    if (!Array.isArray(op.value))
      throw new LedgerError("its field 'value' must be the list of what was read");
    const counts = new Map<string, number>();
    for (const value of op.value) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    for (const [key, count] of counts)
      if (count > 1) duplicated.set(key, Math.max(count, duplicated.get(key) ?? 0));
    for (const [key, one] of elements) saw(one, counts.has(key), op, invoked);
  };
  return {
    add(op) {
      const invoked = pairs.of(op);
      if (op.f === 'add') {
        if (op.type === 'invoke') element(op.value);
        else if (op.type === 'ok') element(op.value).known ??= op;
      } else if (op.f === 'read' && op.type === 'ok' && invoked !== null) read(op, invoked);
    },
    end() {
      const all = [...elements.values()]
        .sort((a, b) => compareValues(a.value, b.value))
        .map(outcomeOf);
      return answer(all, duplicated, linearizable);
    },
  };
}
const later = (last: Operation | null, invoked: Operation): Operation =>
  last === null || last.index < invoked.index ? invoked : last;
function saw(one: Element, there: boolean, op: Operation, invoked: Operation): void {
  if (!there) {
    one.absent = later(one.absent, invoked);
    return;
  }
  one.known ??= op;
  one.present = later(one.present, invoked);
}
/** Without times a place in the history stands for a millisecond: what matters is only before and after. */
const timeOf = (op: Operation): number => op.time ?? op.index * 1e6;
const toMs = (nanos: number): number => Math.floor(Math.max(0, nanos) / 1e6);
function outcomeOf(element: Element): Outcome {
  const { known, present, absent } = element;
  const [presentAt, absentAt] = [present?.index ?? -1, absent?.index ?? -1];
  const stable = present !== null && absentAt < presentAt;
  // A read that did not see it and ran beside its add may have been before it.
  const lost = known !== null && absent !== null && presentAt < absentAt && known.index < absentAt;
  const knownTime = known === null ? 0 : timeOf(known);
  const since = (last: Operation | null): number =>
    toMs((last === null ? 0 : timeOf(last) + 1) - knownTime);
  return {
    element,
    outcome: stable ? 'stable' : lost ? 'lost' : 'never-read',
    stableLatency: stable ? since(absent) : null,
    lostLatency: lost ? since(present) : null,
  };
}
function answer(
  all: readonly Outcome[],
  duplicated: ReadonlyMap<string, number>,
  linearizable: boolean,
) {
  const of = (outcome: Outcome['outcome']): readonly Outcome[] =>
    all.filter((one) => one.outcome === outcome);
  const [stable, lost, never] = [of('stable'), of('lost'), of('never-read')];
  const stale = stable.filter(({ stableLatency }) => (stableLatency ?? 0) > 0);
  const values = (some: readonly Outcome[]): readonly Json[] =>
    some.map(({ element }) => element.value);
  const valid =
    lost.length > 0 || duplicated.size > 0
      ? false
      : stable.length === 0
        ? ('unknown' as const)
        : !(linearizable && stale.length > 0);
  const lineOf = (value: Json): number | null =>
    all.find(({ element }) => keyOf(element.value) === keyOf(value))?.element.absent?.line ?? null;
  const stableLatencies = quantiles(stable.map(({ stableLatency }) => stableLatency ?? 0));
  const lostLatencies = quantiles(lost.map(({ lostLatency }) => lostLatency ?? 0));
  return {
    valid,
    analysis: {
      'attempt-count': all.length,
      'stable-count': stable.length,
      'lost-count': lost.length,
      lost: some(values(lost)),
      'never-read-count': never.length,
      'never-read': some(values(never)),
      'stale-count': stale.length,
      stale: some(values(stale)),
      'worst-stale': worst(stale),
      'duplicated-count': duplicated.size,
      duplicated: Object.fromEntries([...duplicated].slice(0, 1000)),
      ...(stableLatencies === null ? {} : { 'stable-latencies': stableLatencies }),
      ...(lostLatencies === null ? {} : { 'lost-latencies': lostLatencies }),
    },
    findings: [
      ...valueFindings(
        'lost',
        values(lost),
        lineOf,
        'was added, and a read that began later has it not',
      ),
      ...(linearizable
        ? valueFindings(
            'stale',
            values(stale),
            lineOf,
            'was missing from a read that began after it was known',
          )
        : []),
      ...[...duplicated].slice(0, 20).map(([key, count]) => ({
        rule: 'duplicated',
        line: null,
        detail: `${key} was ${count} times in one read`,
      })),
    ],
    ...(valid === 'unknown' ? { why: 'no element is known to have stayed' } : {}),
  };
}
const worst = (stale: readonly Outcome[]) =>
  [...stale]
    .sort((a, b) => (b.stableLatency ?? 0) - (a.stableLatency ?? 0))
    .slice(0, 8)
    .map(({ element, outcome, stableLatency, lostLatency }) => ({
      element: element.value,
      outcome,
      'stable-latency': stableLatency,
      'lost-latency': lostLatency,
      known: element.known === null ? null : shownOperation(element.known),
      'last-absent': element.absent === null ? null : shownOperation(element.absent),
    }));
/** Milliseconds by quantile, by the nearest rank. */
function quantiles(latencies: readonly number[]): Readonly<Record<string, number>> | null {
  if (latencies.length === 0) return null;
  const sorted = [...latencies].sort((a, b) => a - b);
  return Object.fromEntries(
    [0, 0.5, 0.95, 0.99, 1].map((point) => [
      String(point),
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * point))] ?? 0,
    ]),
  );
}
