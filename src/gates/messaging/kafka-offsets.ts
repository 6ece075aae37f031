import { LedgerError } from '../ledger/check.ts';
import { type Exact, exactOf, type Fields, maybe, textOf, wholeOf } from '../ledger/fields.ts';
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
      const about = {
        group: textOf(fields, 'group'),
        topic: textOf(fields, 'topic'),
        partition: wholeOf(fields, 'partition', 0),
      };
      const sample = {
        committed: known(fields, 'committed', at),
        logStart: known(fields, 'log_start', at),
        highWatermark: known(fields, 'high_watermark', at),
        processed:
          maybe((all, name) => known(all, name, at), fields, 'processed_contiguous') ?? null,
      };
      const key = `${about.group}\n${about.topic}\n${about.partition}`;
      const before = partitions.get(key);
      if (before !== undefined && ms < before.lastMs)
        throw new LedgerError(
          `the time of ${nameOf(about)} goes back by ${shownMs(before.lastMs - ms)}`,
        );
      judgeSample(found, nameOf(about), sample, before?.committed ?? null, maxUncommitted, at);
      const now: Partition = {
        ...{ ...about, ...sample, firstMs: before?.firstMs ?? ms, lastMs: ms },
        committed: sample.committed ?? before?.committed ?? null,
        samples: (before?.samples ?? 0) + 1,
        toldNever: before?.toldNever ?? false,
      };
      if (neverCommits(now) && !now.toldNever) {
        found.warn('K6', at, `${nameOf(about)} never commits, for ${shownMs(ms - now.firstMs)}`);
        now.toldNever = true;
      }
      partitions.set(key, now);
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
  name: string,
  { committed, logStart, highWatermark, processed }: Sample,
  before: Exact | null,
  maxUncommitted: number,
  at: number,
): void {
  if (committed === null) return;
  if (highWatermark !== null && committed > highWatermark)
    found.fail(
      'K1',
      at,
      `${name} has committed ${committed}, beyond the end of the log at ${highWatermark}`,
    );
  if (logStart !== null && committed < logStart)
    found.fail(
      'K2',
      at,
      `${name} lost ${minus(logStart, committed)} messages: it has committed ${committed}, and the log begins at ${logStart}`,
    );
  if (before !== null && committed < before)
    found.fail('K3', at, `${name} went back from ${before} to ${committed}`);
  if (processed === null) return;
  if (committed > BigInt(processed) + 1n)
    found.fail(
      'K4',
      at,
      `${name} has committed ${committed}, and everything is done up to ${processed} only`,
    );
  const open = minus(processed, committed) + 1n;
  if (open > BigInt(maxUncommitted))
    found.warn(
      'K5',
      at,
      `${name} has ${open} messages done and not committed, more than ${maxUncommitted}`,
    );
}
const minus = (a: Exact, b: Exact): bigint => BigInt(a) - BigInt(b);
