import { assertNever } from '../errors.ts';
import { commaSeparated, nameShape, originShape, serversShape } from '../inputs/servers.ts';
import { object, oneOf, text, withDefault } from '../inputs/shape.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../ports/consumer-group.ts';

const systems = {
  kafka: object({
    system: oneOf('kafka'),
    servers: serversShape,
    group: nameShape,
    topic: nameShape,
    tls: withDefault(oneOf('true', 'false'), 'false'),
    sasl: withDefault(oneOf('plain', 'scram-sha-256', 'scram-sha-512'), 'plain'),
  }),
  nats: object({
    system: oneOf('nats'),
    // Every server of the cluster, since each knows its own connections alone.
    url: commaSeparated(originShape),
    stream: nameShape,
    consumer: nameShape,
  }),
  rabbitmq: object({
    system: oneOf('rabbitmq'),
    url: originShape,
    queue: nameShape,
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
