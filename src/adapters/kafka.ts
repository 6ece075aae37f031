import { UsageError } from '../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress, GroupView } from '../ports/consumer-group.ts';
import { connectKafka, type KafkaConnection } from './kafka/connection.ts';
import { logIn, type SaslLogin } from './kafka/sasl.ts';
import { type Reader, reader, writer } from './kafka/wire.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'kafka' }>;
/** The oldest versions that Kafka 4 still answers and Kafka 1 knows already. */
const metadataApi = { api: 3, version: 1 };
const coordinatorApi = { api: 10, version: 1 };
const describeApi = { api: 15, version: 1 };
const offsetFetchApi = { api: 9, version: 1 };
const listOffsetsApi = { api: 2, version: 1 };
/** KIP-848 groups: the classic request says `Dead` of them, with no members. */
const describeConsumerApi = { api: 69, version: 0, flexible: true };
const unknownTopic = 3;
/** The coordinator loads, is not there yet, or has moved: seen at a broker's start and fall, gone at the next look. */
const passing = [14, 15, 16];

interface Topic {
  readonly partitions: readonly { readonly index: number; readonly leader: string }[];
}
interface Member {
  readonly clientName: string;
  readonly host: string;
  readonly owned: readonly { readonly topic: string; readonly partition: number }[];
}
interface Described {
  readonly state: string;
  readonly members: readonly Member[];
}

/** A consumer group as its coordinator sees it, by Kafka's own protocol: read-only, no offsets are touched. */
export function kafkaGroup(address: Address, credentials: string | undefined): ConsumerGroup {
  const login = loginOf(address, credentials);
  return {
    system: 'kafka',
    async describe(signal) {
      const open = new Map<string, Promise<KafkaConnection>>();
      const at = (broker: string): Promise<KafkaConnection> => {
        const found = open.get(broker) ?? connect(broker, address.tls, login, signal);
        open.set(broker, found);
        return found;
      };
      try {
        const first = await anyOf(address.servers, at);
        const topic = await readTopic(first, address.topic);
        const place = await findCoordinator(first, address.group);
        if (place === undefined) return viewOf(moving, address.topic, topic, null);
        const coordinator = await at(place);
        const described = await describeGroup(coordinator, address.group);
        const lag = await lagOf(coordinator, at, address, topic);
        return viewOf(described, address.topic, topic, lag);
      } finally {
        for (const connection of open.values())
          connection.then(
            ({ close }) => close(),
            () => undefined,
          );
      }
    },
  };
}

const moving: Described = { state: 'CoordinatorNotAvailable', members: [] };

function loginOf(
  { sasl, servers, tls }: Address,
  credentials: string | undefined,
): SaslLogin | undefined {
  if (credentials === undefined) return undefined;
  const colon = credentials.indexOf(':');
  if (colon < 1)
    throw new UsageError('They are not user:password.', { input: 'consumer-credentials' });
  const near = servers.every((server) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]):/.test(server));
  if (sasl === 'plain' && !tls && !near)
    throw new UsageError('SASL plain without TLS sends the password unprotected.', {
      input: 'consumer-group',
      fix: 'Set tls: "true", or sasl: scram-sha-512.',
    });
  return {
    mechanism: sasl,
    user: credentials.slice(0, colon),
    password: credentials.slice(colon + 1),
  };
}

async function connect(
  broker: string,
  tls: boolean,
  login: SaslLogin | undefined,
  signal: AbortSignal,
): Promise<KafkaConnection> {
  const connection = await connectKafka(broker, tls, signal);
  try {
    if (login !== undefined) await logIn(connection, login);
    return connection;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

async function anyOf(
  servers: readonly string[],
  at: (broker: string) => Promise<KafkaConnection>,
): Promise<KafkaConnection> {
  let last: unknown;
  for (const server of servers)
    try {
      return await at(server);
    } catch (thrown) {
      last = thrown;
    }
  throw last ?? new Error('no Kafka broker was named');
}

async function readTopic({ ask }: KafkaConnection, name: string): Promise<Topic> {
  const body = writer().int32(1).string(name).done();
  const answer = await ask({ ...metadataApi, body });
  const brokers = new Map(
    answer.array((broker) => {
      const id = broker.int32();
      const place = `${broker.string()}:${broker.int32()}`;
      broker.string();
      return [id, place] as const;
    }),
  );
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
  if (topic === undefined || topic.error === unknownTopic || topic.partitions.length === 0)
    throw new UsageError(`The topic ${name} does not exist, or may not be seen.`, {
      input: 'consumer-group',
    });
  if (topic.error !== 0)
    throw new Error(`Kafka answers error ${topic.error} about the topic ${name}`);
  return topic;
}

/** host:port; undefined while there is none. */
async function findCoordinator(
  { ask }: KafkaConnection,
  group: string,
): Promise<string | undefined> {
  const answer = await ask({ ...coordinatorApi, body: writer().string(group).int8(0).done() });
  answer.int32();
  const error = answer.int16();
  const message = answer.string();
  answer.int32();
  const place = `${answer.string()}:${answer.int32()}`;
  if (passing.includes(error)) return undefined;
  if (error !== 0)
    throw new Error(
      `Kafka names no coordinator of the group ${group}: ${message || `error ${error}`}`,
    );
  return place;
}

async function describeGroup(connection: KafkaConnection, group: string): Promise<Described> {
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
      member.string();
      const clientName = member.string();
      const host = member.string().replace(/^\//, '');
      member.bytes();
      return { clientName, host, owned: assignment(member.bytes()) };
    });
    return { error, state, members };
  });
  if (described === undefined) throw new Error(`Kafka says nothing about the group ${group}`);
  if (passing.includes(described.error)) return moving;
  if (described.error !== 0)
    throw new Error(`Kafka answers error ${described.error} about the group ${group}`);
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
    item.int32();
    item.int32();
    item.compactString();
    const members = item.compactArray((member) => {
      member.compactString();
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
      return { clientName, host, owned };
    });
    item.int32();
    item.tags();
    return { error, state, members };
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

/** High watermark less committed offset, over all partitions; null when one of them has no commit yet: unknown is not 0. */
async function lagOf(
  coordinator: KafkaConnection,
  at: (broker: string) => Promise<KafkaConnection>,
  { group, topic: name }: Address,
  { partitions }: Topic,
): Promise<number | null> {
  const committed = await committedOffsets(coordinator, group, name, partitions);
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

/** Next offset to read by partition; a partition without a commit is not in it. */
async function committedOffsets(
  { ask }: KafkaConnection,
  group: string,
  name: string,
  partitions: Topic['partitions'],
): Promise<ReadonlyMap<number, bigint>> {
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
  return new Map(known.map(({ index, offset }) => [index, offset]));
}

async function endOffsets(
  { ask }: KafkaConnection,
  name: string,
  partitions: Topic['partitions'],
): Promise<readonly { readonly index: number; readonly end: bigint | undefined }[]> {
  const asked = writer().int32(-1).int32(1).string(name).int32(partitions.length);
  for (const { index } of partitions) asked.int32(index).int64(-1n);
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
