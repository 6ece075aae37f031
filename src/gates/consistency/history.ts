import type { Measurement, Verdict } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import { boolean, number, object, oneOf, optional, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { counter, uniqueIds } from './history/ids-and-counters.ts';
import type { HistoryAnalysis, HistoryJudge } from './history/judge.ts';
import { kafka } from './history/kafka/kafka.ts';
import { linearizable } from './history/linearizable.ts';
import { linearizableModels } from './history/model.ts';
import { type Operation, operationOf } from './history/operation.ts';
import { queue, setOnce, totalQueue } from './history/queues.ts';
import { setFull } from './history/set-full.ts';
import { namingFirst, withoutParameter } from './sequence.ts';

export const historyModels = [
  'queue',
  'total-queue',
  'set',
  'set-full',
  'unique-ids',
  'counter',
  'kafka',
  'register',
  'cas-register',
  'multi-register',
  'mutex',
] as const;
export type HistoryModel = (typeof historyModels)[number];

export interface HistoryParameters {
  /** Without one nothing is judged: it cannot be guessed from the lines. */
  readonly model?: HistoryModel;
  readonly options: {
    readonly subscribe: boolean;
    readonly assign: boolean;
    readonly wwDeps: boolean;
    /** Of `queue`. */
    readonly model: 'unordered-queue' | 'fifo-queue';
    /** Of `set-full`: a stale read is wrong. */
    readonly linearizable: boolean;
    /** Of registers: what they hold to begin with. Any JSON value; of `multi-register` a map. */
    readonly initial?: unknown;
  };
  /** The memory of the search for an order: about 200 bytes each. */
  readonly maxConfigurations: number;
}
const options = object({
  subscribe: withDefault(boolean, false),
  assign: withDefault(boolean, false),
  wwDeps: withDefault(boolean, false),
  model: withDefault(oneOf('unordered-queue', 'fifo-queue'), 'unordered-queue'),
  linearizable: withDefault(boolean, false),
  initial: optional((value: unknown) => value),
});
const shape = object({
  model: optional(oneOf(...historyModels)),
  options: withDefault(options, options({}, 'options')),
  maxConfigurations: withDefault(number(1000, 10_000_000), 2_000_000),
});

const format = `Operations in Jepsen's form, in the order in which they happened, one a line:
  {"process":0,"type":"invoke|ok|fail|info","f":"enqueue","value":1,"time":nanoseconds?,"index":n?}
\`info\` = nobody knows whether it happened. Lines of the process "nemesis" are left out.

Parameters
  model    queue, total-queue, set, set-full, unique-ids, counter, kafka, register, cas-register, multi-register, mutex
  options  {"subscribe":true}               kafka: consumers are members of a group, which may move partitions
           {"wwDeps":true}                  kafka: infer dependencies of writes from offsets
           {"model":"fifo-queue"}           queue: or unordered-queue (the default)
           {"linearizable":true}            set-full: a stale read is wrong
           {"initial":0}                    register, cas-register: null unless told; multi-register: {"x":0}, unknown unless told
  maxConfigurations  the bound of the search for an order (2000000, about 200 bytes each); past it the answer is "unknown"

Operations by model: enqueue, dequeue, drain · add, read · generate · send, poll, txn, assign, subscribe · read, write, cas · txn · acquire, release`;
const example = `{"type":"case","id":"two-workers","parameters":{"model":"mutex"}}
{"process":0,"type":"invoke","f":"acquire","value":null}
{"process":0,"type":"ok","f":"acquire","value":null}
{"process":1,"type":"invoke","f":"acquire","value":null}
{"process":0,"type":"invoke","f":"release","value":null}
{"process":0,"type":"ok","f":"release","value":null}
{"process":1,"type":"ok","f":"acquire","value":null}
`;

/** Histories of operations, judged as Jepsen's and Knossos' checkers judge them. */
export const historyCheck: LedgerCheck<HistoryParameters> = {
  name: 'history',
  summary: 'Is there an order of what clients did that explains what they saw? (Jepsen’s checkers)',
  format,
  example,
  parameters: (given) => shape(given, 'parameters') as HistoryParameters,
  begin: judgeOf,
};

function judgeOf(parameters: HistoryParameters): LedgerJudge {
  const { model } = parameters;
  if (model === undefined)
    return withoutParameter(
      `the parameter 'model' is missing; it must be one of ${historyModels.join(', ')}`,
    );
  const judge = checkerOf(model, parameters);
  const counts: Record<Operation['type'], number> = { invoke: 0, ok: 0, fail: 0, info: 0 };
  let place = 0;
  return {
    add: namingFirst((line, at) => {
      const op = operationOf(line, at, place);
      place += 1;
      if (op === null) return;
      counts[op.type] += 1;
      judge.add(op);
    }),
    end(expired) {
      const found = judge.end(expired);
      const operations = counts.invoke + counts.ok + counts.fail + counts.info;
      const measurement = measured(model, found, operations);
      return {
        verdict: measurement.verdict,
        measurements: [measurement],
        violations: found.findings.slice(0, 20),
        counts: { operations, ...counts },
        reasons: measurement.verdict === 'pass' ? [] : [measurement.reason],
        analysis: { valid: found.valid, ...found.analysis },
      };
    },
  };
}
function checkerOf(
  model: HistoryModel,
  { options, maxConfigurations }: HistoryParameters,
): HistoryJudge {
  switch (model) {
    case 'queue':
      return queue(options.model);
    case 'total-queue':
      return totalQueue();
    case 'set':
      return setOnce();
    case 'set-full':
      return setFull(options.linearizable);
    case 'unique-ids':
      return uniqueIds();
    case 'counter':
      return counter();
    case 'kafka':
      return kafka(options);
    case 'register':
    case 'cas-register':
    case 'multi-register':
    case 'mutex': {
      const made = linearizableModels[model];
      if (made === undefined) throw new Error(`no model ${model}`);
      return linearizable(made(options.initial ?? null), maxConfigurations);
    }
  }
}
function measured(
  model: HistoryModel,
  { valid, findings, why }: HistoryAnalysis,
  operations: number,
): Measurement {
  const [verdict, reason] = ((): readonly [Verdict, string] => {
    if (valid === false)
      return ['fail', findings[0]?.detail ?? `the history is not one of a ${model}`];
    if (valid === 'unknown') return ['inconclusive', why ?? 'nothing could be said'];
    if (operations === 0) return ['inconclusive', 'the history has no operations'];
    return ['pass', `${operations} operations, as a ${model} may have them`];
  })();
  return finding(`history-${model}`, verdict, reason, {
    dimension: 'consistency',
    unit: 'count',
    canary: valid === 'unknown' ? null : findings.length,
    limit: 0,
    direction: 'increase',
  });
}
