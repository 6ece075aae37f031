import type { Violation } from '../../../ledger/check.ts';
import type { HistoryAnalysis, HistoryJudge } from '../judge.ts';
import { type Operation, pairing } from '../operation.ts';
import {
  abortedReads,
  type Case,
  duplicates,
  inconsistentOffsets,
  lostWrites,
  NoWriter,
  precommittedReads,
  unseen,
} from './anomalies.ts';
import { cycles } from './cycles.ts';
import { worstRealtimeLag } from './lag.ts';
import { type Facts, factsOf } from './log.ts';
import { nonmonotonicSends, pollsByProcess, within } from './order.ts';
import { type Transaction, transactionOf } from './transactions.ts';

export interface KafkaOptions {
  /** Consumers subscribed: the group may move partitions between two transactions. */
  readonly subscribe: boolean;
  /** Dependencies of writes on writes are inferred from offsets. */
  readonly wwDeps: boolean;
}
const casesShown = 1000;

/** Jepsen's workload for Kafka: what consumers and producers met, held against the logs that this makes (jepsen.tests.kafka). */
export function kafka(options: KafkaOptions): HistoryJudge {
  const pairs = pairing();
  const all: Transaction[] = [];
  const completionOf = new Map<Operation, Operation>();
  const invocationOf = new Map<Operation, Operation>();
  return {
    add(op) {
      const invoked = pairs.of(op);
      if (invoked !== null) {
        completionOf.set(invoked, op);
        invocationOf.set(op, invoked);
      }
      all.push(transactionOf(op));
    },
    end() {
      const facts = factsOf(all);
      try {
        return answer(facts, options, completionOf, invocationOf);
      } catch (thrown) {
        if (!(thrown instanceof NoWriter)) throw thrown;
        return {
          valid: 'unknown',
          analysis: { error: thrown.message },
          findings: [],
          why: `${thrown.message}: the history is not whole`,
        };
      }
    },
  };
}
function answer(
  facts: Facts,
  options: KafkaOptions,
  completionOf: ReadonlyMap<Operation, Operation>,
  invocationOf: ReadonlyMap<Operation, Operation>,
): HistoryAnalysis {
  const errors = errorsOf(facts, options, completionOf);
  const types = Object.keys(errors).sort();
  const allowed = allowedTypes(options);
  const bad = types.filter((type) => !allowed.has(type));
  return {
    valid: bad.length === 0,
    analysis: {
      errors: Object.fromEntries(
        types.map((type) => [
          type,
          Array.isArray(errors[type]) ? errors[type].slice(0, casesShown) : errors[type],
        ]),
      ),
      'error-types': types,
      'error-counts': Object.fromEntries(
        types.map((type) => [type, Array.isArray(errors[type]) ? errors[type].length : 1]),
      ),
      'bad-error-types': bad,
      'worst-realtime-lag': worstRealtimeLag(facts, invocationOf),
    },
    findings: bad.flatMap((type) => findingsOf(type, errors[type])),
  };
}
/** By Jepsen's names; a kind without a case is absent. */
function errorsOf(
  facts: Facts,
  { wwDeps }: KafkaOptions,
  completionOf: ReadonlyMap<Operation, Operation>,
): Readonly<Record<string, readonly Case[] | Case | true>> {
  const polls = pollsByProcess(facts);
  const [inPolls, inSends] = [within(facts, 'polls'), within(facts, 'sends')];
  const { empty, cases } = cycles(facts, completionOf, wwDeps);
  const waiting = unseen(facts);
  const lists: Readonly<Record<string, readonly Case[]>> = {
    duplicate: duplicates(facts),
    'int-poll-skip': inPolls.skips,
    'int-nonmonotonic-poll': inPolls.nonmonotonic,
    'int-send-skip': inSends.skips,
    'int-nonmonotonic-send': inSends.nonmonotonic,
    'inconsistent-offsets': inconsistentOffsets(facts),
    'precommitted-read': precommittedReads(facts),
    G1a: abortedReads(facts),
    'lost-write': lostWrites(facts),
    'nonmonotonic-poll': polls.nonmonotonic,
    'nonmonotonic-send': nonmonotonicSends(facts),
    'poll-skip': polls.skips,
    ...cases,
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, found]) => found.length > 0)),
    ...(waiting === null ? {} : { unseen: waiting }),
    ...(empty ? { 'empty-transaction-graph': true as const } : {}),
  };
}
/** Sends of transactions interleave, and so do their writes: that is Kafka. A consumer of a group may be moved. */
const allowedTypes = ({ subscribe, wwDeps }: KafkaOptions): ReadonlySet<string> =>
  new Set([
    'int-send-skip',
    'G0',
    'G0-process',
    'G0-realtime',
    ...(subscribe ? ['poll-skip', 'nonmonotonic-poll'] : []),
    ...(wwDeps ? ['G1c', 'G1c-process', 'G1c-realtime'] : []),
  ]);

function findingsOf(
  type: string,
  found: readonly Case[] | Case | true | undefined,
): readonly Violation[] {
  if (found === true)
    return [
      { rule: type, line: null, detail: 'no transaction depends on another: nothing was tested' },
    ];
  const all: readonly Case[] =
    found === undefined ? [] : Array.isArray(found) ? found : [found as Case];
  return all.slice(0, 20).map((one) => ({ rule: type, line: lineIn(one), detail: detailOf(one) }));
}
const lineIn = (one: Case): number | null => {
  const operations = [one['op'], one['writer'], one['reader'], one['ops'], one['cycle']].flat();
  const lines = operations.flatMap((op) =>
    op !== null && typeof op === 'object' && 'line' in op ? [op.line as number] : [],
  );
  return lines.at(-1) ?? null;
};
/** The short fields of a case: key, values, offsets. */
const detailOf = (one: Case): string =>
  Object.entries(one)
    .filter(
      ([name]) =>
        !['op', 'ops', 'writer', 'reader', 'max-read', 'cycle', 'steps', 'type'].includes(name),
    )
    .map(([name, value]) => `${name} ${JSON.stringify(value, written)}`)
    .join(', ')
    .slice(0, 300) || String(one['type']);
const written = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;
