import { assertNever, UsageError } from '../errors.ts';
import { object, oneOf, type Shape, text, withDefault } from '../inputs/shape.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../ports/consumer-group.ts';

const name = text(500, { form: /\S/, what: 'a name' });
const servers: Shape<readonly string[]> = (value, path) => {
  const list = text(2000)(value, path)
    .split(',')
    .map((server) => server.trim());
  const bad = list.find((server) => !/^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/.test(server));
  if (bad !== undefined)
    throw new UsageError(`The server ${JSON.stringify(bad)} is not host:port.`, {
      input: path,
      fix: 'Example: servers: "kafka-0:9092,kafka-1:9092".',
    });
  return list;
};
const origin: Shape<string> = (value, path) => {
  const given = text(2000)(value, path);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new UsageError(`${JSON.stringify(given)} is not an http(s) URL.`, {
      input: path,
      fix: 'Example: https://rabbitmq:15671.',
    });
  if (url.username !== '' || url.password !== '')
    throw new UsageError('Its URL holds credentials.', {
      input: path,
      fix: 'Pass them in consumer-credentials, from a secret.',
    });
  return given.replace(/\/+$/, '');
};
/** NATS: every server of the cluster, since each knows its own connections alone. */
const origins: Shape<readonly string[]> = (value, path) =>
  text(2000)(value, path)
    .split(',')
    .map((url) => origin(url.trim(), path));
const systems = {
  kafka: object({
    system: oneOf('kafka'),
    servers,
    group: name,
    topic: name,
    tls: withDefault(oneOf('true', 'false'), 'false'),
    sasl: withDefault(oneOf('plain', 'scram-sha-256', 'scram-sha-512'), 'plain'),
  }),
  nats: object({ system: oneOf('nats'), url: origins, stream: name, consumer: name }),
  rabbitmq: object({
    system: oneOf('rabbitmq'),
    url: origin,
    queue: name,
    vhost: withDefault(text(500), '/'),
  }),
};

/** The address that a map of texts gives; every wrong, missing or unknown field is named by its path. */
export function groupAddress(given: Readonly<Record<string, string>>): ConsumerGroupAddress {
  const input = 'consumer-group';
  const system = oneOf('kafka', 'nats', 'rabbitmq')(given['system'], `${input}.system`);
  switch (system) {
    case 'kafka': {
      const read = systems.kafka(given, input);
      return { ...read, tls: read.tls === 'true' };
    }
    case 'nats': {
      const { url: urls, ...read } = systems.nats(given, input);
      return { ...read, urls };
    }
    case 'rabbitmq':
      return systems.rabbitmq(given, input);
    default:
      return assertNever(system);
  }
}

/** Connects to nothing yet. `credentials` is user:password. */
export async function consumerGroup(
  address: ConsumerGroupAddress,
  credentials: string | undefined,
): Promise<ConsumerGroup> {
  switch (address.system) {
    case 'kafka':
      return (await import('../adapters/kafka/group.ts')).kafkaGroup(address, credentials);
    case 'nats':
      return (await import('../adapters/nats/group.ts')).natsConsumer(address, credentials);
    case 'rabbitmq':
      return (await import('../adapters/rabbitmq/group.ts')).rabbitmqQueue(address, credentials);
    default:
      return assertNever(address);
  }
}
