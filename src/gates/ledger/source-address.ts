import { UsageError } from '../../errors.ts';
import {
  commaSeparated,
  nameShape as name,
  originShape as origin,
  serversShape as servers,
} from '../../inputs/servers.ts';
import {
  boolean,
  list,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  wholeNumber,
  withDefault,
} from '../../inputs/shape.ts';
import { podLabel, streamSelector } from '../../inputs/telemetry.ts';
import type { RedisServers, SourceAddress } from '../../ports/ledger-sources.ts';

/** Which systems a check can ask itself; each gives the lines that docs/async-gates.md says. */
export const systemsOf: Readonly<Record<string, readonly SourceAddress['system'][]>> = {
  idempotency: ['redis'],
  retry: ['asynq', 'nats', 'rabbitmq'],
  offsets: ['kafka', 'nats'],
  'lag-status': ['kafka'],
  'split-brain': ['kafka'],
  leaders: ['redis', 'asynq', 'etcd', 'zookeeper', 'kubernetes'],
  lock: ['etcd'],
  context: ['jaeger', 'loki'],
  'log-pattern': ['loki'],
};

const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === undefined || value === null ? null : shape(value, at);
const credentials = nullable(name);
/** What collectors take to deliver: a batch, a flush. */
const settle = withDefault(wholeNumber(0, 3600), 15);
const redisFields = {
  servers,
  mode: withDefault(oneOf('standalone', 'sentinel', 'cluster'), 'standalone'),
  master: nullable(name),
  db: withDefault(wholeNumber(0, 100_000), 0),
  tls: withDefault(boolean, false),
  credentials,
};
const shapes = {
  kafka: object({
    system: oneOf('kafka'),
    ...{ servers, group: name, topic: name, credentials },
    tls: withDefault(boolean, false),
    sasl: withDefault(oneOf('plain', 'scram-sha-256', 'scram-sha-512'), 'plain'),
  }),
  nats: object({
    system: oneOf('nats'),
    ...{ urls: commaSeparated(origin), stream: name, consumer: name, credentials },
    servers: optional(servers),
    advisories: nullable(name),
  }),
  redis: object({
    system: oneOf('redis'),
    ...redisFields,
    ...{ prefix: nullable(name), key: nullable(name), fence: nullable(name) },
  }),
  asynq: object({
    system: oneOf('asynq'),
    ...redisFields,
    queues: withDefault(list(name, { max: 100 }), []),
  }),
  rabbitmq: object({
    system: oneOf('rabbitmq'),
    ...{ url: origin, queues: list(name, { min: 1, max: 100 }), credentials },
    vhost: withDefault(text(500), '/'),
  }),
  etcd: object({ system: oneOf('etcd'), urls: commaSeparated(origin), prefix: name, credentials }),
  zookeeper: object({
    system: oneOf('zookeeper'),
    ...{ servers, credentials, tls: withDefault(boolean, false) },
    path: text(500, { form: /^\//, what: 'a path that begins with /' }),
  }),
  kubernetes: object({
    system: oneOf('kubernetes'),
    ...{ lease: name, namespace: nullable(name), credentials },
  }),
  jaeger: object({
    system: oneOf('jaeger'),
    ...{ url: origin, credentials, tenant: nullable(name), settleSeconds: settle },
    services: commaSeparated(name),
    tags: withDefault(record(text(500)), {}),
  }),
  loki: object({
    system: oneOf('loki'),
    ...{ url: origin, credentials, tenant: nullable(name), settleSeconds: settle },
    selector: withDefault(streamSelector, '{}'),
    podLabel,
    marker: withDefault(text(200), ''),
  }),
} as const;
type System = keyof typeof shapes;
const systems = Object.keys(shapes) as System[];

/** A system that a check asks; one that it cannot, or that lacks what the check needs, is refused. */
export function sourceAddress(check: string): Shape<SourceAddress> {
  const known = systemsOf[check] ?? [];
  return (value, at) => {
    if (known.length === 0)
      throw new UsageError(`The check ${check} asks no system: it needs a ledger.`, { input: at });
    const system = oneOf(...systems)(
      (value as { system?: unknown } | null)?.system,
      `${at}.system`,
    );
    if (!known.includes(system))
      throw new UsageError(`The check ${check} does not ask ${system}.`, {
        input: `${at}.system`,
        fix: `It asks: ${known.join(', ')}.`,
      });
    const read = shapes[system](value, at);
    const address: SourceAddress =
      read.system === 'nats' ? { ...read, servers: read.servers ?? [] } : read;
    refuseHalf(check, address, at);
    return address;
  };
}
function refuseHalf(check: string, address: SourceAddress, at: string): void {
  for (const [field, words] of halves(check, address))
    throw new UsageError(words, { input: `${at}.${field}` });
}
type Halves = readonly (readonly [field: string, words: string])[];
function halves(check: string, address: SourceAddress): Halves {
  switch (address.system) {
    case 'nats':
      return address.advisories !== null && address.servers.length === 0
        ? [['servers', 'Advisories are read by way of a client: give servers, host:port.']]
        : [];
    case 'asynq':
      return redisHalves(address);
    case 'redis': {
      const needed = check === 'leaders' ? 'key' : 'prefix';
      const absent = address[needed] === null;
      const own: Halves = absent ? [[needed, `The check ${check} needs it.`]] : [];
      return [...own, ...redisHalves(address)];
    }
    default:
      return [];
  }
}
function redisHalves({ mode, master, servers: given, db }: RedisServers): Halves {
  if (mode === 'sentinel' && master === null)
    return [['master', 'Sentinels know a master by its name: give master.']];
  if (mode === 'standalone' && given.length > 1)
    return [['servers', 'More than one server is a cluster or sentinels: give mode.']];
  return mode === 'cluster' && db !== 0 ? [['db', 'A Cluster has database 0.']] : [];
}

/** For evidence and messages: where, and what there. */
export function sourceInWords(address: SourceAddress): string {
  switch (address.system) {
    case 'kafka':
      return `Kafka ${address.servers.join(',')}, group ${address.group}, topic ${address.topic}`;
    case 'nats':
      return `NATS ${address.urls.join(',')}, consumer ${address.consumer} of ${address.stream}`;
    case 'redis':
      return `Redis ${address.servers.join(',')}, ${address.key === null ? `keys ${address.prefix}*` : `lease ${address.key}`}`;
    case 'asynq':
      return `Asynq in Redis ${address.servers.join(',')}`;
    case 'rabbitmq':
      return `RabbitMQ ${address.url}, queues ${address.queues.join(', ')}`;
    case 'etcd':
      return `etcd ${address.urls.join(',')}, ${address.prefix}`;
    case 'zookeeper':
      return `ZooKeeper ${address.servers.join(',')}, ${address.path}`;
    case 'kubernetes':
      return `Lease ${address.lease}`;
    case 'jaeger':
      return `Jaeger ${address.url}, services ${address.services.join(', ')}`;
    case 'loki':
      return `Loki ${address.url}, ${address.selector}`;
  }
}
