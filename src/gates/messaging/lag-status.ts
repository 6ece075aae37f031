import { boolean, number, object, optional, wholeNumber, withDefault } from '../../inputs/shape.ts';
import { type LedgerCheck, LedgerError, type LedgerJudge } from '../ledger/check.ts';
import {
  exactOf,
  type Fields,
  fieldsOf,
  itemOf,
  listOf,
  nullable,
  refuse,
  textOf,
  typeOf,
  wholeOf,
} from '../ledger/fields.ts';
import { countOf, type Findings, findings, verdictOf } from '../ledger/findings.ts';
import { timesOf } from '../ledger/times.ts';
import {
  type Commit,
  type Evaluated,
  evaluate,
  groupOf,
  type LagRules,
  type PartitionHistory,
} from './burrow.ts';

export interface LagStatusParameters extends LagRules {
  /** Commits that Burrow keeps for a partition; fewer are an incomplete history. */
  readonly intervals: number;
  /** The share of commits that every partition must have for a verdict that rests on them. */
  readonly minimumComplete: number;
  /** Whether a lag that stays the same is a warning, as it is for Burrow. */
  readonly warnOnFlat: boolean;
}
const parametersType = object({
  nowMs: nullable(number(0, Number.MAX_SAFE_INTEGER)),
  allowedLag: withDefault(wholeNumber(0, Number.MAX_SAFE_INTEGER), 0),
  intervals: withDefault(wholeNumber(1, 100_000), 10),
  minimumComplete: optional(number(0, 1)),
  // Made of minimumComplete; parameters that are resolved are read again by a gate.
  judgedFrom: optional(number(0, 1)),
  warnOnFlat: withDefault(boolean, true),
});

const format = `Lines, one for each partition of one consumer group:
  {"type":"partition","topic","partition","commits":[{"offset","order","timestampMs","lag":n|null}],"brokerOffsets":[n],"currentLag":n}
  commits: the newest ones, oldest first; a null at the beginning of the list is a slot that was not filled yet, and the list is then the whole ring
  brokerOffsets: high watermarks seen lately; lag: null = not known
  {"type":"now","ts"}        the time of the judgement, before the partitions, where nowMs is not given
Parameters: nowMs (no default: without it nobody can say whether a consumer stopped), allowedLag (0), intervals (10: the commits of a whole history),
  minimumComplete (1: with less of its commits a partition is inconclusive; given, it is also Burrow's: such a partition is OK), warnOnFlat (true)
Rules, those of Burrow's evaluator; each is the status of a partition:
  STOP    nothing was committed for longer than the commits span, and no recent high watermark shows that the consumer was at the end
  REWIND  an offset is smaller than the one before it, and none since then reached that one again
  STALL   the offset never changed, and there was lag all the time
  WARN    (warning) there was lag all the time, and it never went down; a lag that stays the same counts unless warnOnFlat is false`;
const commits = (lags: readonly number[]): string =>
  JSON.stringify(
    lags.map((lag, i) => ({
      offset: 100 * (i + 1),
      order: i + 1,
      timestampMs: 60_000 * (i + 1),
      lag,
    })),
  );
const example = `{"type":"case","id":"orders","parameters":{"nowMs":630000}}
{"type":"partition","topic":"orders","partition":0,"commits":${commits([9, 8, 0, 4, 3, 2, 0, 0, 0, 5])},"brokerOffsets":[1005,1000],"currentLag":5}`;

/** Consumer lag as Burrow judges it: by how a group's commits move, not by a limit on a number. */
export const lagStatus: LedgerCheck<LagStatusParameters> = {
  name: 'lag-status',
  summary: "consumer lag by Burrow's rules: stopped, stalled, rewound, slow",
  format,
  example,
  parameters: (given) => {
    const { minimumComplete, judgedFrom, ...rest } = parametersType(given, 'parameters');
    // Asked for, it is Burrow's: an incomplete partition is OK. By default what shows in an incomplete history is told, and a pass needs all of it.
    return {
      minimumComplete: minimumComplete ?? 1,
      judgedFrom: judgedFrom ?? minimumComplete ?? 0,
      ...rest,
    };
  },
  begin,
};

function begin(parameters: LagStatusParameters): LedgerJudge {
  const found = findings();
  const partitions: Evaluated[] = [];
  const known = new Set<string>();
  const unseen = { incomplete: 0, noTime: 0 };
  const times = timesOf();
  let { nowMs } = parameters;
  const setNow = (fields: Fields): void => {
    if (partitions.length > 0) throw new LedgerError("its 'now' is behind partitions");
    nowMs ??= times(fields, 'ts');
  };
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      if (typeOf(fields, ['partition', 'now']) === 'now') return setNow(fields);
      const history = historyOf(fields, parameters.intervals);
      const name = `${history.topic}/${history.partition}`;
      if (known.has(name)) throw new LedgerError(`it is a second line of the partition ${name}`);
      known.add(name);
      const seen = evaluate(history, { ...parameters, nowMs });
      const flat = seen.status === 'WARN' && !parameters.warnOnFlat && isFlat(history.commits);
      partitions.push(flat ? { ...seen, status: 'OK' } : seen);
      if (!flat) tell(found, seen, at);
      if (seen.complete < parameters.minimumComplete) unseen.incomplete += 1;
      else if (seen.rules.stopped === null && seen.currentLag > parameters.allowedLag)
        unseen.noTime += 1;
    },
    end: () => {
      const group = groupOf(partitions);
      const bad = found.count();
      return verdictOf({
        found,
        unseen: wordsOf(partitions.length, unseen, parameters),
        measurements: [countOf('lag-status', bad, 'partitions stopped, stalled or rewound')],
        counts: { partitions: partitions.length, incomplete: unseen.incomplete },
        analysis: { partitions, group },
      });
    },
  };
}
const says: Readonly<Record<string, string>> = {
  STOP: 'has not committed for longer than its commits span, and has lag',
  REWIND: 'went back, and has not reached its old offset again',
  STALL: 'commits the same offset again and again, and has lag',
  WARN: 'has lag that never goes down',
};
function tell(
  found: Findings,
  { topic, partition, status, currentLag }: Evaluated,
  at: number,
): void {
  const detail = `${topic}/${partition} ${says[status] ?? ''} (lag ${currentLag})`;
  if (status === 'WARN') found.warn('WARN', at, detail);
  else if (status !== 'OK') found.fail(status, at, detail);
}
function wordsOf(
  partitions: number,
  { incomplete, noTime }: { readonly incomplete: number; readonly noTime: number },
  { minimumComplete }: LagStatusParameters,
): readonly string[] {
  if (partitions === 0)
    return ['no partition line: a group whose topics are gone looks like this, too'];
  const words: string[] = [];
  if (incomplete > 0)
    words.push(
      `${incomplete} of ${partitions} partitions have less than ${minimumComplete} of their commits: too few to judge`,
    );
  if (noTime > 0) words.push('nowMs is not given: whether a consumer stopped cannot be seen');
  return words;
}
const isFlat = (all: readonly Commit[]): boolean =>
  new Set(all.map(({ lag }) => lag).filter((lag) => lag !== null)).size <= 1;

/** −1 stands for an offset that nobody knows: taken for a number, it would make a stopped consumer look caught up. */
function historyOf(fields: Fields, intervals: number): PartitionHistory {
  const slots = listOf(fields, 'commits', (item, name) =>
    item === null ? null : commitOf(item, name),
  );
  const filled = slots.findIndex((slot) => slot !== null);
  const have =
    filled < 0
      ? []
      : slots
          .slice(filled)
          .map((slot) => slot ?? refuse('commits', null, 'null only at its beginning'));
  return {
    topic: textOf(fields, 'topic'),
    partition: wholeOf(fields, 'partition', 0),
    commits: have,
    // Without empty slots the list says nothing of the ring that it is from.
    size: have.length < slots.length ? slots.length : Math.max(intervals, slots.length),
    brokerOffsets: listOf(fields, 'brokerOffsets', (item, name) =>
      exactOf({ [name]: item }, name, 0),
    ),
    currentLag: exactOf(fields, 'currentLag', 0),
  };
}
function commitOf(item: unknown, name: string): Commit {
  const fields = itemOf(item, name);
  exactOf(fields, 'order', 0);
  return {
    offset: exactOf(fields, 'offset', 0),
    timestampMs: wholeOf(fields, 'timestampMs', 0),
    lag: fields['lag'] === null ? null : exactOf(fields, 'lag', 0),
  };
}
