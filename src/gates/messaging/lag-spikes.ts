import { number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge, LedgerVerdict } from '../ledger/check.ts';
import {
  type Fields,
  fieldsOf,
  nullable,
  numberOf,
  textOf,
  typeOf,
  wholeOf,
} from '../ledger/fields.ts';
import { countOf, findings, namedAtMost, verdictOf } from '../ledger/findings.ts';
import { shownMs, timesOf } from '../ledger/times.ts';
import { explain, type Spike } from './lag-causes.ts';
import { surroundingsOf } from './lag-surroundings.ts';
import { blindOf, type LagSeries, lagSeries, runsOf, wholeSamples } from './lag-windows.ts';

export interface LagSpikesParameters {
  /** Length of a window; windows are aligned to its multiples, and do not overlap. */
  readonly windowSeconds: number;
  /** A lag above it is a spike; null = by the baseline. */
  readonly thresholdMs: number | null;
  /** Times the 99th percentile of the first window of each partition. */
  readonly baselineFactor: number | null;
}
const parametersType = object({
  windowSeconds: withDefault(number(0.001, 86_400), 60),
  thresholdMs: nullable(number(0, Number.MAX_SAFE_INTEGER)),
  baselineFactor: nullable(number(1, 1000)),
});

const format = `Lines, those of one partition in the order of their times:
  {"type":"sample","ts","group_id","topic","partition","lag_ms"}     a lag in time: now minus the time of the message at the committed offset
  {"type":"member","ts","group_id","topic","partition","member","host"}
  {"type":"watermark","ts","topic","partition","high","committed","leader"?}    leader: the broker that has the partition
  {"type":"group","ts","group_id","state"}       a state other than Stable is a rebalance
Parameters: windowSeconds (60); thresholdMs, or baselineFactor (for example 1.5: times the 99th percentile of a partition's first window): one of them must be given
Rules:
  P1  the 99th percentile of a partition's lag is not above the threshold in two windows in a row
      (type 7; of a window with fewer than 100 samples its largest; fewer than 20 are no window)
  P2  (warning; an error above 1% of the samples) a sample with a negative lag, or with a time before that of the sample before it
A sample with no lag of a partition to which nothing is written is left out; where all are, nothing was seen. Each spike gets its share of the group's lag above the threshold and a cause:
rebalance, broker, burst, hot-key, slow-consumer, as far as member and watermark lines show it.`;
const example = `{"type":"case","id":"orders","parameters":{"windowSeconds":1,"thresholdMs":500}}
${Array.from({ length: 48 }, (_, i) => `{"type":"sample","ts":${i * 50},"group_id":"billing","topic":"orders","partition":0,"lag_ms":${10 + ((i * 7) % 30)}}`).join('\n')}`;

/** Spikes of lag that last, and who has them. */
export const lagSpikes: LedgerCheck<LagSpikesParameters> = {
  name: 'lag-spikes',
  summary: 'spikes of consumer lag that last two windows, with the partition and the cause',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};
/** The share of samples that may be wrong. */
const badShare = 0.01;

function begin(parameters: LagSpikesParameters): LedgerJudge {
  const windowMs = parameters.windowSeconds * 1000;
  const [found, times] = [findings(), timesOf()];
  const series = new Map<string, ReturnType<typeof lagSeries>>();
  const beside = surroundingsOf(windowMs);
  const counts = { samples: 0, idle: 0, badRows: 0 };
  const sample = (fields: Fields, ms: number, at: number): void => {
    const name = {
      group: textOf(fields, 'group_id'),
      topic: textOf(fields, 'topic'),
      partition: wholeOf(fields, 'partition', 0),
    };
    const lagMs = numberOf(fields, 'lag_ms');
    const key = `${name.group}\n${name.topic}\n${name.partition}`;
    const known = series.get(key);
    const of = known ?? lagSeries(name, { ...parameters, windowMs });
    if (known === undefined) series.set(key, of);
    counts.samples += 1;
    if (lagMs === 0 && beside.idle(name.topic, name.partition)) {
      counts.idle += 1;
      of.idle(ms);
    } else if (lagMs < 0 || !of.add(ms, lagMs, at)) {
      counts.badRows += 1;
      const what = lagMs < 0 ? `a lag of ${lagMs} ms` : 'a time before the one before it';
      found.warn('P2', at, `a sample of ${name.topic}/${name.partition} has ${what}`);
    }
  };
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = typeOf(fields, ['sample', 'member', 'watermark', 'group']);
      const ms = times(fields, 'ts');
      if (type === 'sample') sample(fields, ms, at);
      else if (type === 'member') beside.member(fields, ms);
      else if (type === 'group') beside.group(fields, ms);
      else beside.watermark(fields, ms);
    },
    end() {
      const all = [...series.values()].map((one) => one.end());
      const runs = all.flatMap(runsOf);
      const spikes = explain(runs, all, beside.around, windowMs);
      for (const { series: of, windows } of runs)
        found.fail(
          'P1',
          windows[1]?.line ?? null,
          wordsOf(of, spikes, (windows[0]?.index ?? 0) * windowMs),
        );
      return (
        broken(parameters, counts) ??
        verdictOf({
          found,
          unseen: unseenOf(all),
          measurements: [
            countOf('lag-spikes', runs.length, 'spikes of lag lasted two windows or more'),
          ],
          counts: { ...counts, ...windowsOf(all), spikes: runs.length },
          analysis: { spikes: spikes.slice(0, namedAtMost), ...parameters },
        })
      );
    },
  };
}
/** What makes a ledger useless as a whole. */
function broken(
  { thresholdMs, baselineFactor }: LagSpikesParameters,
  counts: Readonly<Record<'samples' | 'badRows' | 'idle', number>>,
): LedgerVerdict | undefined {
  const error = (reason: string): LedgerVerdict => ({
    ...{
      verdict: 'error',
      measurements: [],
      violations: [],
      counts,
      reasons: [reason],
      analysis: {},
    },
  });
  if (counts.samples === 0) return undefined;
  if (thresholdMs === null && baselineFactor === null)
    return error('neither thresholdMs nor baselineFactor is given: what a spike is must be said');
  return counts.badRows > badShare * counts.samples
    ? error(
        `${counts.badRows} of ${counts.samples} samples have a negative lag or a time that goes back, more than 1%`,
      )
    : undefined;
}
function wordsOf(of: LagSeries, spikes: readonly Spike[], fromMs: number): string {
  const { group, topic, partition, thresholdMs } = of;
  const spike = spikes.find(
    (one) =>
      one.group === group &&
      one.topic === topic &&
      one.partition === partition &&
      one.fromMs === fromMs,
  );
  const who = spike?.member == null ? '' : `, member ${spike.member} on ${spike.host}`;
  return [
    `${group} on ${topic}/${partition} is ${shownMs(spike?.p99Ms ?? 0)} behind (P99), above ${shownMs(thresholdMs ?? 0)}`,
    `${Math.round((spike?.share ?? 0) * 100)}% of the group's lag${who}`,
    `cause: ${spike?.cause ?? 'unknown'}`,
  ].join('; ');
}
const windowsOf = (all: readonly LagSeries[]) => {
  const windows = all.flatMap((one) => one.windows);
  return {
    windows: windows.length,
    lowSampleWindows: windows.filter(({ count }) => count < wholeSamples).length,
  };
};
function unseenOf(all: readonly LagSeries[]): readonly string[] {
  if (all.length === 0) return ['no sample line'];
  if (all.every(({ samples }) => samples === 0))
    return ['nothing was written to any partition: a consumer with nothing to do shows nothing'];
  const blind = all.flatMap((one) => {
    const why = blindOf(one);
    return why === undefined ? [] : [`${one.group} on ${one.topic}/${one.partition}: ${why}`];
  });
  const more = blind.length > 5 ? [`and ${blind.length - 5} more partitions`] : [];
  return [...blind.slice(0, 5), ...more];
}
