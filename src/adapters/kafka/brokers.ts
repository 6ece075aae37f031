import { UsageError } from '../../errors.ts';
import { connectKafka, type KafkaConnection } from './connection.ts';
import { logIn, type SaslLogin } from './sasl.ts';

export interface KafkaServers {
  readonly servers: readonly string[];
  readonly tls: boolean;
  readonly sasl: SaslLogin['mechanism'];
}
/** Connections to the brokers of one cluster, each opened when it is needed and kept. */
export interface KafkaBrokers {
  at(broker: string): Promise<KafkaConnection>;
  /** The first of the servers that can be reached. */
  any(): Promise<KafkaConnection>;
  close(): void;
}
/** `credentials` is user:password. Throws a `UsageError` before anything is sent where a password would go unprotected. */
export function kafkaBrokers(
  address: KafkaServers,
  credentials: string | undefined,
  signal: AbortSignal,
): KafkaBrokers {
  const login = loginOf(address, credentials);
  const open = new Map<string, Promise<KafkaConnection>>();
  const at = (broker: string): Promise<KafkaConnection> => {
    const found = open.get(broker) ?? connect(broker, address.tls, login, signal);
    open.set(broker, found);
    return found;
  };
  return {
    at,
    any: () => anyOf(address.servers, at),
    close() {
      for (const connection of open.values())
        connection.then(
          ({ close }) => close(),
          () => undefined,
        );
      open.clear();
    },
  };
}

function loginOf(
  { sasl, servers, tls }: KafkaServers,
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
