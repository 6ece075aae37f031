import type { ConsumerGroup, ConsumerGroupAddress, GroupView } from '../../ports/consumer-group.ts';
import { kafkaBrokers } from './brokers.ts';
import type { KafkaConnection } from './connection.ts';
import {
  committedOffsets,
  type Described,
  describeGroup,
  endOffsets,
  findCoordinator,
  moving,
  readTopic,
  type Topic,
} from './requests.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'kafka' }>;
/** A consumer group as its coordinator sees it, by Kafka's own protocol: read-only, no offsets are touched. */
export function kafkaGroup(address: Address, credentials: string | undefined): ConsumerGroup {
  // What is wrong with the credentials is said before anybody is asked.
  kafkaBrokers(address, credentials, AbortSignal.abort());
  return {
    system: 'kafka',
    async describe(signal) {
      const brokers = kafkaBrokers(address, credentials, signal);
      try {
        const first = await brokers.any();
        const topic = await readTopic(first, address.topic);
        const place = await findCoordinator(first, address.group);
        if (place === undefined) return viewOf(moving, address.topic, topic, null);
        const coordinator = await brokers.at(place.place);
        const described = await describeGroup(coordinator, address.group);
        const lag = await lagOf(coordinator, brokers.at, address, topic);
        return viewOf(described, address.topic, topic, lag);
      } finally {
        brokers.close();
      }
    },
  };
}

/** High watermark less committed offset, over all partitions; null when one of them has no commit yet: unknown is not 0. */
async function lagOf(
  coordinator: KafkaConnection,
  at: (broker: string) => Promise<KafkaConnection>,
  { group, topic: name }: Address,
  { partitions }: Topic,
): Promise<number | null> {
  const { offsets: committed } = await committedOffsets(coordinator, group, name, partitions);
  let lag = 0;
  for (const leader of new Set(partitions.map((partition) => partition.leader))) {
    if (leader === '') return null;
    const led = partitions.filter((partition) => partition.leader === leader);
    for (const { index, end } of await endOffsets(await at(leader), name, led)) {
      const done = committed.get(index);
      if (done === undefined || end === undefined) return null;
      lag += Number(end > done ? end - done : 0n);
    }
  }
  return lag;
}

function viewOf(
  { state, members }: Described,
  name: string,
  { partitions }: Topic,
  lag: number | null,
): GroupView {
  const owned = members.map(({ owned: all }) => all.filter(({ topic }) => topic === name).length);
  const total = owned.reduce((sum, units) => sum + units, 0);
  return {
    state,
    settled: state === 'Stable' && total === partitions.length,
    partitions: partitions.length,
    members: members.map(({ clientName, host }, i) => ({
      clientName,
      host,
      units: owned[i] ?? 0,
    })),
    lag,
  };
}
