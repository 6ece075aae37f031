import { LedgerError } from '../../ledger/check.ts';
import type { HistoryJudge } from './judge.ts';
import { multiset } from './multiset.ts';
import { compareValues, type Json, type Operation, pairing } from './operation.ts';
import { lines, some, valueFindings } from './queues.ts';

/** No id is given twice (`unique-ids` of Jepsen). */
export function uniqueIds(): HistoryJudge {
  const ids = multiset();
  const seen = lines();
  let attempted = 0;
  let [least, most]: [Json, Json] = [null, null];
  return {
    add(op) {
      if (op.f !== 'generate') return;
      if (op.type === 'invoke') attempted += 1;
      if (op.type !== 'ok') return;
      const first = ids.size === 0;
      if (first || compareValues(op.value, least) < 0) least = op.value;
      if (first || compareValues(op.value, most) > 0) most = op.value;
      ids.add(op.value);
      if (ids.count(op.value) > 1) seen.saw(op.value, op.line);
    },
    end() {
      const twice = [...ids.entries()]
        .filter(([, , count]) => count > 1)
        .sort((a, b) => b[2] - a[2] || compareValues(a[1], b[1]));
      return {
        valid: twice.length === 0,
        analysis: {
          'attempted-count': attempted,
          'acknowledged-count': ids.size,
          'duplicated-count': twice.length,
          duplicated: Object.fromEntries(
            twice
              .slice(0, 48)
              .map(([key, value, count]) => [typeof value === 'string' ? value : key, count]),
          ),
          range: [least, most],
        },
        findings: valueFindings(
          'duplicated',
          twice.map(([, value]) => value),
          seen.of,
          'was given more than once',
        ),
      };
    },
  };
}

/** Each read lies between what was surely added before it began and what may have been added when it ended (`counter` of Jepsen). */
export function counter(): HistoryJudge {
  const pairs = pairing();
  const history: { readonly op: Operation; readonly of: Operation | null }[] = [];
  return {
    add(op) {
      if (op.f === 'add' && amountOf(op.value) < 0n)
        throw new LedgerError('a counter takes no decrements');
      if (op.f === 'read' && op.type === 'ok') amountOf(op.value);
      history.push({ op, of: pairs.of(op) });
    },
    end() {
      const { reads, errors } = boundsOf(history);
      return {
        valid: errors.length === 0,
        analysis: {
          'read-count': reads.length,
          'error-count': errors.length,
          reads: some(reads.map(({ at }) => at)),
          errors: some(errors.map(({ at }) => at)),
        },
        findings: errors.slice(0, 20).map(({ at: [from, value, to], line }) => ({
          rule: 'counter',
          line,
          detail: `read ${value}, which is not from ${from} to ${to}`,
        })),
      };
    },
  };
}
interface Read {
  readonly at: readonly [lower: bigint, value: bigint, upper: bigint];
  readonly line: number;
}
function boundsOf(history: readonly { readonly op: Operation; readonly of: Operation | null }[]): {
  readonly reads: readonly Read[];
  readonly errors: readonly Read[];
} {
  const failed = new Set(history.map(({ op, of }) => (op.type === 'fail' ? of : null)));
  /** By read, what was certainly counted when it began. */
  const began = new Map<Operation, bigint>();
  const reads: Read[] = [];
  let [lower, upper] = [0n, 0n];
  const read = (op: Operation, of: Operation | null): void => {
    if (op.type === 'invoke') began.set(op, lower);
    if (op.type !== 'ok' || of === null) return;
    reads.push({ at: [began.get(of) ?? 0n, amountOf(op.value), upper], line: op.line });
    began.delete(of);
  };
  for (const { op, of } of history) {
    if (op.f === 'read') read(op, of);
    if (op.f !== 'add') continue;
    if (op.type === 'invoke' && !failed.has(op)) upper += amountOf(op.value);
    if (op.type === 'ok') lower += amountOf(op.value);
  }
  const errors = reads.filter(({ at: [from, value, to] }) => value < from || value > to);
  return { reads, errors };
}
function amountOf(value: Json): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  throw new LedgerError("its field 'value' must be a whole number");
}
