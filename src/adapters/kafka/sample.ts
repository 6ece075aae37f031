import type { KafkaBrokers } from './brokers.ts';
import type { KafkaConnection } from './connection.ts';
import {
  type Coordinator,
  committedOffsets,
  endOffsets,
  findCoordinator,
  readTopic,
  type Topic,
} from './requests.ts';
import { stableOffsets } from './transactions.ts';

/** One partition of one group at one moment; an offset that nobody knows is null. */
export interface SampledPartition {
  readonly index: number;
  /** The next offset to read. */
  readonly committed: bigint | null;
  readonly logStart: bigint | null;
  readonly highWatermark: bigint | null;
  /** How far readers of committed messages may read; null = not known. */
  readonly lastStable: bigint | null;
}
export interface Sample {
  readonly topic: Topic;
  readonly coordinator: Coordinator;
  readonly partitions: readonly SampledPartition[];
}
/**
 * What a group has committed, between the edges of the log. The start is asked before and the end after the offsets, so that a consumer at work is
 * neither seen beyond the end nor behind the start.
 */
export async function sampleGroup(
  brokers: KafkaBrokers,
  { group, topic: name }: { readonly group: string; readonly topic: string },
): Promise<Sample> {
  const first = await brokers.any();
  const topic = await readTopic(first, name);
  const coordinator = await findCoordinator(first, group);
  if (coordinator === undefined)
    throw new Error(`Kafka has no coordinator of the group ${group} for now`);
  const start = await edgesOf(brokers, name, topic, 'start');
  const place: KafkaConnection = await brokers.at(coordinator.place);
  const { offsets, refused } = await committedOffsets(place, group, name, topic.partitions);
  if (refused !== null)
    throw new Error(`Kafka does not tell what the group ${group} has committed: ${refused}`);
  const stable = await perLeader(brokers, topic, (leader, led) => stableOffsets(leader, name, led));
  const end = await edgesOf(brokers, name, topic, 'end');
  return {
    topic,
    coordinator,
    partitions: topic.partitions
      .map(({ index }) => ({
        index,
        committed: offsets.get(index) ?? null,
        logStart: start.get(index) ?? null,
        highWatermark: end.get(index) ?? null,
        lastStable: stable.get(index) ?? null,
      }))
      .sort((a, b) => a.index - b.index),
  };
}
const edgesOf = (
  brokers: KafkaBrokers,
  name: string,
  topic: Topic,
  edge: 'start' | 'end',
): Promise<ReadonlyMap<number, bigint>> =>
  perLeader(brokers, topic, async (leader, led) => {
    const told = await endOffsets(leader, name, led, edge);
    return new Map(told.flatMap(({ index, end }) => (end === undefined ? [] : [[index, end]])));
  });
/** Asked of each partition's leader; one without a leader is not in it. */
async function perLeader(
  brokers: KafkaBrokers,
  { partitions }: Topic,
  ask: (leader: KafkaConnection, led: Topic['partitions']) => Promise<ReadonlyMap<number, bigint>>,
): Promise<ReadonlyMap<number, bigint>> {
  const known = new Map<number, bigint>();
  for (const leader of new Set(partitions.map((partition) => partition.leader))) {
    if (leader === '') continue;
    const led = partitions.filter((partition) => partition.leader === leader);
    for (const [index, offset] of await ask(await brokers.at(leader), led))
      known.set(index, offset);
  }
  return known;
}
