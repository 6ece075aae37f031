import { LedgerError } from '../ledger/check.ts';
import { type Exact, exactOf, type Fields, textOf, wholeOf } from '../ledger/fields.ts';
import { type Findings, told } from '../ledger/findings.ts';
import { shownMs, type Times } from '../ledger/times.ts';

/** What is known of one partition of one group; an offset that is not known is null. */
interface Partition {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly firstMs: number;
  samples: number;
  lastMs: number;
  /** The last one that was known, and its line. */
  committed: Exact | null;
  logStart: Exact | null;
  highWatermark: Exact | null;
  processed: Exact | null;
  toldNever: boolean;
}
/** Kafka's default session timeout: a member that did not commit for longer is not just starting. */
const sessionMs = 45_000;

/** K1 to K6: samples of partitions in the order of their times. */
export function partitionsOf(found: Findings, times: Times, maxUncommitted: number) {
  const partitions = new Map<string, Partition>();
  const unknown: string[] = [];
  const known = (fields: Fields, name: string, at: number): Exact | null => {
    const offset = exactOf(fields, name, -1);
    if (offset >= 0) return offset;
    if (name !== 'committed' && unknown.length < told)
      unknown.push(`line ${at}: ${name} is -1, which is not known`);
    return null;
  };
  return {
    add(fields: Fields, at: number): void {
      const ms = times(fields, 'ts');
      const group = textOf(fields, 'group');
      const topic = textOf(fields, 'topic');
      const partition = wholeOf(fields, 'partition', 0);
      const sample: Sample = {
        committed: known(fields, 'committed', at),
        logStart: known(fields, 'log_start', at),
        highWatermark: known(fields, 'high_watermark', at),
        processed:
          fields['processed_contiguous'] === undefined || fields['processed_contiguous'] === null
            ? null
            : known(fields, 'processed_contiguous', at),
      };
      const key = `${group}\n${topic}\n${partition}`;
      const one = partitions.get(key) ?? firstOf(group, topic, partition, ms);
      if (one.samples === 0) partitions.set(key, one);
      if (ms < one.lastMs)
        throw new LedgerError(
          `the time of ${nameOf(one)} goes back by ${shownMs(one.lastMs - ms)}`,
        );
      judgeSample(found, one, sample, maxUncommitted, at);
      one.samples += 1;
      one.lastMs = ms;
      one.committed = sample.committed ?? one.committed;
      one.logStart = sample.logStart;
      one.highWatermark = sample.highWatermark;
      one.processed = sample.processed;
      if (one.toldNever || !neverCommits(one)) return;
      found.warn('K6', at, `${nameOf(one)} never commits, for ${shownMs(ms - one.firstMs)}`);
      one.toldNever = true;
    },
    end() {
      const all = [...partitions.values()];
      const never = all.filter((one) => one.committed === null && hasMessages(one));
      return {
        unseen: [
          ...unknown,
          ...(never.length > 0
            ? [
                `${never.length} partitions have messages and no committed offset (${nameOf(never[0] as Partition)})`,
              ]
            : []),
        ],
        list: all.map(({ firstMs, lastMs, toldNever: _, ...rest }) => ({
          ...rest,
          seconds: (lastMs - firstMs) / 1000,
          lag: lagOf(rest),
        })),
      };
    },
  };
}
const firstOf = (group: string, topic: string, partition: number, ms: number): Partition => ({
  ...{ group, topic, partition, samples: 0, firstMs: ms, lastMs: ms },
  ...{ committed: null, logStart: null, highWatermark: null, processed: null, toldNever: false },
});
const nameOf = ({
  group,
  topic,
  partition,
}: Pick<Partition, 'group' | 'topic' | 'partition'>): string => `${group} on ${topic}/${partition}`;
const hasMessages = ({ highWatermark, logStart }: Partition): boolean =>
  highWatermark !== null && logStart !== null && highWatermark > logStart;
const neverCommits = (one: Partition): boolean =>
  one.committed === null && hasMessages(one) && one.lastMs - one.firstMs > sessionMs;
const lagOf = ({
  committed,
  highWatermark,
}: Pick<Partition, 'committed' | 'highWatermark'>): Exact | null =>
  committed === null || highWatermark === null
    ? null
    : highWatermark > committed
      ? minus(highWatermark, committed)
      : 0n;

type Sample = Readonly<
  Record<'committed' | 'logStart' | 'highWatermark' | 'processed', Exact | null>
>;
function judgeSample(
  found: Findings,
  one: Partition,
  { committed, logStart, highWatermark, processed }: Sample,
  maxUncommitted: number,
  at: number,
): void {
  if (committed === null) return;
  if (highWatermark !== null && committed > highWatermark)
    found.fail(
      'K1',
      at,
      `${nameOf(one)} has committed ${committed}, beyond the end of the log at ${highWatermark}`,
    );
  if (logStart !== null && committed < logStart)
    found.fail(
      'K2',
      at,
      `${nameOf(one)} lost ${minus(logStart, committed)} messages: it has committed ${committed}, and the log begins at ${logStart}`,
    );
  if (one.committed !== null && committed < one.committed)
    found.fail('K3', at, `${nameOf(one)} went back from ${one.committed} to ${committed}`);
  if (processed === null) return;
  if (beyond(committed, processed) > 1)
    found.fail(
      'K4',
      at,
      `${nameOf(one)} has committed ${committed}, and everything is done up to ${processed} only`,
    );
  const open = 1 - beyond(committed, processed);
  if (open > maxUncommitted)
    found.warn(
      'K5',
      at,
      `${nameOf(one)} has ${open} messages done and not committed, more than ${maxUncommitted}`,
    );
}
const minus = (a: Exact, b: Exact): bigint => BigInt(a) - BigInt(b);
/** How far one offset is beyond another: exact where it is small, which is where it is judged. */
const beyond = (a: Exact, b: Exact): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : Number(minus(a, b));
