import { assertNever, UsageError } from '../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../ports/consumer-group.ts';

const input = 'consumer-group';
const fields = {
  kafka: { required: ['servers', 'group', 'topic'], optional: ['tls', 'sasl'] },
  nats: { required: ['url', 'stream', 'consumer'], optional: [] },
  rabbitmq: { required: ['url', 'queue'], optional: ['vhost'] },
} as const;

/** The address that a map of texts gives; every wrong, missing or unknown field is named. */
export function groupAddress(given: Readonly<Record<string, string>>): ConsumerGroupAddress {
  const { system = '' } = given;
  if (system !== 'kafka' && system !== 'nats' && system !== 'rabbitmq')
    throw new UsageError(`Its system is ${JSON.stringify(system)}.`, {
      input,
      fix: `One of: ${Object.keys(fields).join(', ')}.`,
    });
  const { required, optional } = fields[system];
  const missing = required.filter((field) => (given[field] ?? '') === '');
  const known: readonly string[] = ['system', ...required, ...optional];
  const unknown = Object.keys(given).filter((field) => !known.includes(field));
  if (missing.length + unknown.length > 0)
    throw new UsageError(
      `It ${missing.length > 0 ? `lacks ${missing.join(', ')}` : `knows no ${unknown.join(', ')}`}.`,
      { input, fix: `The fields of ${system}: ${known.join(', ')}.` },
    );
  const text = (field: string): string => given[field] ?? '';
  switch (system) {
    case 'kafka':
      return {
        system,
        servers: servers(text('servers')),
        group: text('group'),
        topic: text('topic'),
        tls: yesOrNo(given['tls'] ?? 'false'),
        sasl: mechanism(given['sasl'] ?? 'plain'),
      };
    case 'nats':
      return {
        system,
        urls: text('url')
          .split(',')
          .map((url) => origin(url.trim())),
        stream: text('stream'),
        consumer: text('consumer'),
      };
    case 'rabbitmq':
      return {
        system,
        url: origin(text('url')),
        vhost: given['vhost'] ?? '/',
        queue: text('queue'),
      };
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

function servers(text: string): readonly string[] {
  const list = text.split(',').map((server) => server.trim());
  const bad = list.find((server) => !/^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/.test(server));
  if (bad !== undefined)
    throw new UsageError(`The server ${JSON.stringify(bad)} is not host:port.`, { input });
  return list;
}
function yesOrNo(text: string): boolean {
  if (text !== 'true' && text !== 'false')
    throw new UsageError(`tls is ${JSON.stringify(text)}, neither "true" nor "false".`, { input });
  return text === 'true';
}
const saslMechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;
function mechanism(text: string): (typeof saslMechanisms)[number] {
  const found = saslMechanisms.find((known) => known === text);
  if (found === undefined)
    throw new UsageError(`sasl is ${JSON.stringify(text)}.`, {
      input,
      fix: `One of: ${saslMechanisms.join(', ')}.`,
    });
  return found;
}
function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new UsageError(`${JSON.stringify(text)} is not an http(s) URL.`, { input });
  if (url.username !== '' || url.password !== '')
    throw new UsageError('Its URL holds credentials.', {
      input,
      fix: 'Pass them in consumer-credentials, from a secret.',
    });
  return text.replace(/\/+$/, '');
}
