import { UsageError } from '../../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress, GroupView } from '../../ports/consumer-group.ts';
import { connectKafka, type KafkaConnection } from './connection.ts';
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
import { logIn, type SaslLogin } from './sasl.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'kafka' }>;
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
