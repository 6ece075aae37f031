import { lagLines, lookEveryMs } from '../lag-lines.ts';
import type { Question, Watched } from './question.ts';
import { type Described, describeGroup } from './requests.ts';
import type { SampledPartition } from './sample.ts';

/** Where each partition's end and the group's committed offset are, who has it and who leads it. */
export function lagSamples({ address, brokers, unseen, now, windowMs }: Watched): Question {
  const lines = lagLines(address, windowMs);
  let partitions = 1;
  return {
    everyMs: () => lookEveryMs(windowMs, partitions),
    async look({ topic, coordinator, partitions: sampled }) {
      const ms = now().getTime();
      partitions = sampled.length;
      const described = await describeGroup(await brokers.at(coordinator.place), address.group);
      const leaders = new Map(topic.partitions.map(({ index, leader }) => [index, leader]));
      const found = lines.add({
        ms,
        state: described.state,
        owners: ownersOf(described, address.topic),
        marks: sampled.map((one) => ({
          ...{ partition: one.index, end: one.highWatermark, done: doneOf(one) },
          leader: leaders.get(one.index) || null,
        })),
      });
      for (const words of lines.unseen()) unseen.add(words);
      return found;
    },
    end: () => [],
  };
}
/** A partition that never had a message has none to commit; otherwise no commit is not known, and never 0. */
const doneOf = ({ committed, logStart, highWatermark }: SampledPartition): bigint | null =>
  committed ?? (highWatermark !== null && highWatermark === logStart ? highWatermark : null);
const ownersOf = ({ members }: Described, name: string) =>
  members.flatMap(({ id, host, owned }) =>
    owned
      .filter(({ topic }) => topic === name)
      .map(({ partition }) => ({ partition, member: id || '-', host: host || '-' })),
  );
