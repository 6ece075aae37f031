import { LedgerError } from '../../ledger/check.ts';
import type { HistoryJudge } from './judge.ts';
import { multiset, pick } from './multiset.ts';
import { type Json, keyOf, type Operation } from './operation.ts';

const shown = 1000;
/** At most the first thousand: the counts beside them say how many there are. */
export const some = <T>(all: readonly T[]): readonly T[] => all.slice(0, shown);
/** Values as findings under one rule. */
export const valueFindings = (
  rule: string,
  values: readonly Json[],
  lineOf: LineOf,
  what: string,
) =>
  values.slice(0, 20).map((value) => ({
    rule,
    line: lineOf(value),
    detail: `${keyOf(value)} ${what}`,
  }));
type LineOf = (value: Json) => number | null;
/** The line in which a value was last met. */
export function lines() {
  const at = new Map<string, number>();
  return {
    saw: (value: Json, line: number): void => void at.set(keyOf(value), line),
    of: (value: Json): number | null => at.get(keyOf(value)) ?? null,
  };
}

/**
 * Every enqueue that began may have happened, only dequeues that are ok did: each of them, in the order of the history, must come from
 * somewhere (`queue` of Jepsen). No other order is tried: fit for an unordered queue.
 */
export function queue(kind: 'unordered-queue' | 'fifo-queue'): HistoryJudge {
  const pending: Json[] = [];
  const counts = new Map<string, number>();
  let head = 0;
  let error: { readonly text: string; readonly line: number } | null = null;
  const dequeue = ({ value, line }: Operation): void => {
    const key = keyOf(value);
    const count = counts.get(key) ?? 0;
    const first =
      kind === 'unordered-queue' || (head < pending.length && keyOf(pending[head]) === key);
    if (count === 0 || !first) {
      const empty = kind === 'fifo-queue' && head >= pending.length;
      error = { text: `can't dequeue ${key}${empty ? ' from empty queue' : ''}`, line };
      return;
    }
    if (count === 1) counts.delete(key);
    else counts.set(key, count - 1);
    if (kind === 'fifo-queue') head += 1;
  };
  return {
    add(op) {
      if (error !== null) return;
      if (op.f === 'enqueue' && op.type === 'invoke') {
        const key = keyOf(op.value);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (kind === 'fifo-queue') pending.push(op.value);
      } else if (op.f === 'dequeue' && op.type === 'ok') dequeue(op);
    },
    end: () =>
      error === null
        ? { valid: true, analysis: { 'final-queue': finalOf(counts) }, findings: [] }
        : {
            valid: false,
            analysis: { error: error.text },
            findings: [{ rule: 'queue', line: error.line, detail: error.text }],
          },
  };
}
const finalOf = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].slice(0, shown));

/** What goes in must come out: every enqueue that is ok has a dequeue, once the queue was drained (`total-queue` of Jepsen). */
export function totalQueue(): HistoryJudge {
  const [attempts, enqueues, dequeues] = [multiset(), multiset(), multiset()];
  const seen = lines();
  const drained = (op: Operation): void => {
    if (op.type === 'invoke' || op.type === 'fail') return;
    if (op.type === 'info' || !Array.isArray(op.value))
      throw new LedgerError('a drain that crashed, or is no list, cannot be judged');
    for (const value of op.value) {
      dequeues.add(value);
      seen.saw(value, op.line);
    }
  };
  return {
    add(op) {
      if (op.f === 'drain') return drained(op);
      if (op.f === 'enqueue' && op.type === 'invoke') attempts.add(op.value);
      else if (op.f === 'enqueue' && op.type === 'ok') enqueues.add(op.value);
      else if (op.f === 'dequeue' && op.type === 'ok') dequeues.add(op.value);
      else return;
      seen.saw(op.value, op.line);
    },
    end() {
      const ok = pick(dequeues, (key, count) => Math.min(count, attempts.countOf(key)));
      const unexpected = pick(dequeues, (key, count) => (attempts.countOf(key) > 0 ? 0 : count));
      const duplicated = pick(dequeues, (key, count) =>
        attempts.countOf(key) > 0 ? count - attempts.countOf(key) : 0,
      );
      const lost = pick(enqueues, (key, count) => count - dequeues.countOf(key));
      const recovered = pick(
        dequeues,
        (key, count) => Math.min(count, attempts.countOf(key)) - enqueues.countOf(key),
      );
      return {
        valid: lost.length === 0 && unexpected.length === 0,
        analysis: {
          'attempt-count': attempts.size,
          'acknowledged-count': enqueues.size,
          'ok-count': ok.length,
          'unexpected-count': unexpected.length,
          'duplicated-count': duplicated.length,
          'lost-count': lost.length,
          'recovered-count': recovered.length,
          lost: some(lost),
          unexpected: some(unexpected),
          duplicated: some(duplicated),
          recovered: some(recovered),
        },
        findings: [
          ...valueFindings('lost', lost, seen.of, 'was enqueued and never dequeued'),
          ...valueFindings('unexpected', unexpected, seen.of, 'was dequeued and never enqueued'),
        ],
      };
    },
  };
}

/** Every element that was added must be in the final read, and nothing else than what was tried (`set` of Jepsen). */
export function setOnce(): HistoryJudge {
  const [attempts, adds] = [multiset(), multiset()];
  const seen = lines();
  let read: { readonly value: Json; readonly line: number } | null = null;
  return {
    add(op) {
      if (op.f === 'read' && op.type === 'ok') {
        if (op.value !== null && !Array.isArray(op.value))
          throw new LedgerError("its field 'value' must be the list of what was read");
        read = op;
      }
      if (op.f !== 'add') return;
      if (op.type === 'invoke') attempts.add(op.value);
      if (op.type === 'ok') adds.add(op.value);
      seen.saw(op.value, op.line);
    },
    end() {
      if (read === null || read.value === null)
        return {
          valid: 'unknown',
          analysis: { error: 'Set was never read' },
          findings: [],
          why: 'the set was never read',
        };
      const final = multiset();
      for (const value of read.value as readonly Json[]) final.add(value);
      const once = (wanted: boolean) => (wanted ? 1 : 0);
      const ok = pick(final, (key) => once(attempts.countOf(key) > 0));
      const unexpected = pick(final, (key) => once(attempts.countOf(key) === 0));
      const lost = pick(adds, (key) => once(final.countOf(key) === 0));
      const recovered = pick(final, (key) =>
        once(attempts.countOf(key) > 0 && adds.countOf(key) === 0),
      );
      const { line } = read;
      return {
        valid: lost.length === 0 && unexpected.length === 0,
        analysis: {
          'attempt-count': [...attempts.entries()].length,
          'acknowledged-count': [...adds.entries()].length,
          'ok-count': ok.length,
          'lost-count': lost.length,
          'recovered-count': recovered.length,
          'unexpected-count': unexpected.length,
          ok: some(ok),
          lost: some(lost),
          unexpected: some(unexpected),
          recovered: some(recovered),
        },
        findings: [
          ...valueFindings('lost', lost, seen.of, 'was added and is not in the final read'),
          ...valueFindings('unexpected', unexpected, () => line, 'was read and never added'),
        ],
      };
    },
  };
}
