import { UsageError } from '../../errors.ts';
import type { KafkaConnection } from './connection.ts';
import { type Reader, reader, writer } from './wire.ts';

/** The oldest versions that Kafka 4 still answers and Kafka 1 knows already; of the metadata the first that does not make a topic by asking for it. */
const metadataApi = { api: 3, version: 4 };
const coordinatorApi = { api: 10, version: 1 };
const describeApi = { api: 15, version: 1 };
const offsetFetchApi = { api: 9, version: 1 };
const listOffsetsApi = { api: 2, version: 1 };
/** KIP-848 groups: the classic request says `Dead` of them, with no members. */
const describeConsumerApi = { api: 69, version: 0, flexible: true };
const unknownTopic = 3;
/** The coordinator loads, is not there yet, or has moved: seen at a broker's start and fall, gone at the next look. */
const passing = [14, 15, 16];
const named = (error: number): string =>
  error === 29 || error === 30
    ? `error ${error}: the user is not allowed to DESCRIBE it`
    : passing.includes(error)
      ? `error ${error}: its coordinator is on the move`
      : `error ${error}`;

export interface Topic {
  /** Of the whole cluster: id, and host:port. */
  readonly brokers: ReadonlyMap<number, string>;
  readonly partitions: readonly { readonly index: number; readonly leader: string }[];
}
interface Member {
  readonly id: string;
  readonly clientName: string;
  readonly host: string;
  readonly owned: readonly { readonly topic: string; readonly partition: number }[];
}
export interface Described {
  readonly state: string;
  readonly members: readonly Member[];
  /** Of the new protocol's groups; null of classic ones. */
  readonly epoch: number | null;
}

export const moving: Described = { state: 'CoordinatorNotAvailable', members: [], epoch: null };

export async function readTopic({ ask }: KafkaConnection, name: string): Promise<Topic> {
  const body = writer().int32(1).string(name).int8(0).done();
  const answer = await ask({ ...metadataApi, body });
  answer.int32();
  const brokers = new Map(
    answer.array((broker) => {
      const id = broker.int32();
      const place = `${broker.string()}:${broker.int32()}`;
      broker.string();
      return [id, place] as const;
    }),
  );
  answer.string();
  answer.int32();
  const [topic] = answer.array((item) => {
    const error = item.int16();
    item.string();
    item.int8();
    const partitions = item.array((partition) => {
      partition.int16();
      const index = partition.int32();
      const leader = partition.int32();
      partition.array((replica) => replica.int32());
      partition.array((replica) => replica.int32());
      return { index, leader: brokers.get(leader) ?? '' };
    });
    return { error, partitions };
  });
  if (topic !== undefined && topic.error !== 0 && topic.error !== unknownTopic)
    throw new Error(`Kafka answers about the topic ${name}: ${named(topic.error)}`);
  if (topic === undefined || topic.error !== 0 || topic.partitions.length === 0)
    throw new UsageError(`The topic ${name} does not exist, or may not be seen.`, {
      input: 'consumer-group',
    });
  return { brokers, partitions: topic.partitions };
}

export interface Coordinator {
  readonly id: number;
  /** host:port */
  readonly place: string;
}
/** As this broker names it; undefined while there is none. */
export async function findCoordinator(
  { ask }: KafkaConnection,
  group: string,
): Promise<Coordinator | undefined> {
  const answer = await ask({ ...coordinatorApi, body: writer().string(group).int8(0).done() });
  answer.int32();
  const error = answer.int16();
  const message = answer.string();
  const id = answer.int32();
  const place = `${answer.string()}:${answer.int32()}`;
  if (passing.includes(error)) return undefined;
  if (error !== 0)
    throw new Error(`Kafka names no coordinator of the group ${group}: ${message || named(error)}`);
  return { id, place };
}

export async function describeGroup(
  connection: KafkaConnection,
  group: string,
): Promise<Described> {
  const body = writer().int32(1).string(group).done();
  const answer = await connection.ask({ ...describeApi, body });
  answer.int32();
  const [described] = answer.array((item) => {
    const error = item.int16();
    item.string();
    const state = item.string();
    item.string();
    item.string();
    const members = item.array((member) => {
      const id = member.string();
      const clientName = member.string();
      const host = member.string().replace(/^\//, '');
      member.bytes();
      return { id, clientName, host, owned: assignment(member.bytes()) };
    });
    return { error, state, members, epoch: null };
  });
  if (described === undefined) throw new Error(`Kafka says nothing about the group ${group}`);
  if (passing.includes(described.error)) return moving;
  if (described.error !== 0)
    throw new Error(`Kafka answers about the group ${group}: ${named(described.error)}`);
  if (described.state !== 'Dead') return described;
  return (await describeConsumerGroup(connection, group)) ?? described;
}

/** ConsumerProtocolAssignment: version, [topic, [partition]], user data. */
function assignment(bytes: Buffer): Member['owned'] {
  if (bytes.length === 0) return [];
  const content = reader(bytes);
  content.int16();
  return content
    .array((item) => {
      const topic = item.string();
      return item.array((partition) => ({ topic, partition: partition.int32() }));
    })
    .flat();
}

/** Undefined when the broker does not know the request (before 3.7) or the group. */
async function describeConsumerGroup(
  { ask }: KafkaConnection,
  group: string,
): Promise<Described | undefined> {
  // A compact array of one name, no authorised operations, no tagged fields.
  const body = writer().int8(2).compactString(group).int8(0).int8(0).done();
  const answer = await ask({ ...describeConsumerApi, body }).catch(() => undefined);
  if (answer === undefined) return undefined;
  answer.int32();
  const [described] = answer.compactArray((item) => {
    const error = item.int16();
    item.compactString();
    item.compactString();
    const state = item.compactString();
    const epoch = item.int32();
    item.int32();
    item.compactString();
    const members = item.compactArray((member) => {
      const id = member.compactString();
      member.compactString();
      member.compactString();
      member.int32();
      const clientName = member.compactString();
      const host = member.compactString().replace(/^\//, '');
      member.compactArray((topic) => topic.compactString());
      member.compactString();
      const owned = partitionsOf(member);
      partitionsOf(member);
      member.tags();
      return { id, clientName, host, owned };
    });
    item.int32();
    item.tags();
    return { error, state, members, epoch };
  });
  return described === undefined || described.error !== 0 ? undefined : described;
}
function partitionsOf(member: Reader): Member['owned'] {
  const owned = member.compactArray((item) => {
    item.skip(16);
    const topic = item.compactString();
    const partitions = item.compactArray((partition) => partition.int32());
    item.tags();
    return partitions.map((partition) => ({ topic, partition }));
  });
  member.tags();
  return owned.flat();
}

/** Next offset to read by partition; a partition without a commit, or of which the coordinator does not tell (`refused`), is not in it. */
export async function committedOffsets(
  { ask }: KafkaConnection,
  group: string,
  name: string,
  partitions: Topic['partitions'],
): Promise<{ readonly offsets: ReadonlyMap<number, bigint>; readonly refused: string | null }> {
  const asked = writer().string(group).int32(1).string(name).int32(partitions.length);
  for (const { index } of partitions) asked.int32(index);
  const answer = await ask({ ...offsetFetchApi, body: asked.done() });
  const read = answer.array((topic) => {
    topic.string();
    return topic.array((partition) => {
      const index = partition.int32();
      const offset = partition.int64();
      partition.string();
      return { index, offset, error: partition.int16() };
    });
  });
  const known = read.flat().filter(({ error, offset }) => error === 0 && offset >= 0n);
  const [bad] = read.flat().filter(({ error }) => error !== 0);
  return {
    offsets: new Map(known.map(({ index, offset }) => [index, offset])),
    refused: bad === undefined ? null : named(bad.error),
  };
}

/** The first offset that is still there, and the one behind the last. Undefined is not known. */
const edges = { start: -2n, end: -1n } as const;
export async function endOffsets(
  { ask }: KafkaConnection,
  name: string,
  partitions: Topic['partitions'],
  edge: keyof typeof edges = 'end',
): Promise<readonly { readonly index: number; readonly end: bigint | undefined }[]> {
  const asked = writer().int32(-1).int32(1).string(name).int32(partitions.length);
  for (const { index } of partitions) asked.int32(index).int64(edges[edge]);
  const answer = await ask({ ...listOffsetsApi, body: asked.done() });
  const read = answer.array((topic) => {
    topic.string();
    return topic.array((partition) => {
      const index = partition.int32();
      const error = partition.int16();
      partition.int64();
      const end = partition.int64();
      return { index, end: error === 0 ? end : undefined };
    });
  });
  return read.flat();
}
