import type { Container, PodTemplate } from '../../workload/objects.ts';

const sidecar =
  /^(istio-proxy|linkerd-proxy|envoy|cloud-?sql|cloudsql-proxy|vault-agent|fluent|filebeat|promtail|vector|otel|opentelemetry|datadog|jaeger|log-?|nginx$|dapr|consul|oauth2-proxy|config-reloader)|-(proxy|exporter|agent|shipper|sidecar)$/;

/** The container that is released, and how that is known; undefined when it could be any. */
export function releasedContainer(
  { spec: { containers } }: Pick<PodTemplate, 'spec'>,
  workload: string,
): { readonly container: Container; readonly why: string } | undefined {
  const [only] = containers;
  if (only !== undefined && containers.length === 1)
    return { container: only, why: 'the only one' };
  const named = containers.find(({ name }) => name === workload);
  if (named !== undefined) return { container: named, why: 'it has the name of the workload' };
  const repository = (image = ''): string => /([^/:@]+)(?:[:@][^/]*)?$/.exec(image)?.[1] ?? '';
  const byImage = containers.filter(({ image }) => repository(image) === workload);
  const [one] = byImage;
  if (one !== undefined && byImage.length === 1)
    return { container: one, why: `its image ${one.image ?? ''} has the name of the workload` };
  const others = containers.filter(
    ({ name, image }) => !sidecar.test(name) && !sidecar.test(repository(image)),
  );
  const [left] = others;
  return left !== undefined && others.length === 1
    ? { container: left, why: 'the others look like sidecars' }
    : undefined;
}

export interface Place {
  readonly port: number;
  /** As the container names it. */
  readonly named: string | undefined;
  readonly path: string;
}
const paths = [
  '/metrics',
  '/stats/prometheus',
  '/stats/metrics',
  '/prometheus',
  '/internal/metrics',
  '/admin/metrics',
  '/actuator/prometheus',
  '/-/metrics',
  '/debug/metrics',
];
const telling = /metric|prom|stat|admin|internal|monitor|telemetry|debug/;
/** Ports that nobody declares and many use. */
const undeclared = [9090, 2112, 9100, 8081, 8080];

/** Where metrics may be told, the likeliest first: what annotations say, ports that are called so, then the rest. */
export function metricPlaces(
  template: Pick<PodTemplate, 'metadata' | 'spec'>,
  released: Container | undefined,
): readonly Place[] {
  const annotations = template.metadata?.annotations ?? {};
  const said = {
    port: Number(annotations['prometheus.io/port']),
    path: annotations['prometheus.io/path'],
  };
  const own = released === undefined ? template.spec.containers : [released];
  const declared = own
    .flatMap(({ ports = [] }) => ports)
    .filter(({ protocol = 'TCP' }) => protocol === 'TCP')
    .map(({ containerPort, name }) => ({ port: containerPort, named: name }))
    .sort((a, b) => Number(telling.test(b.named ?? '')) - Number(telling.test(a.named ?? '')));
  const annotated = Number.isInteger(said.port) && said.port > 0 ? [said.port] : [];
  const ports = [
    ...annotated.map((port) => ({ port, named: declared.find((one) => one.port === port)?.named })),
    ...declared.filter(({ port }) => !annotated.includes(port)),
  ];
  const unsaid = undeclared
    .filter((port) => !ports.some((one) => one.port === port))
    .map((port) => ({ port, named: undefined, path: '/metrics' }));
  const tried =
    said.path === undefined ? paths : [said.path, ...paths.filter((path) => path !== said.path)];
  return [...ports.flatMap((one) => tried.map((path) => ({ ...one, path }))), ...unsaid];
}

export interface Broker {
  readonly system: 'kafka' | 'nats' | 'rabbitmq' | 'redis' | 'postgres' | 'mysql' | 'mongodb';
  readonly address: string;
  /** The variable or argument that says it. */
  readonly from: string;
}
const schemes: Readonly<Record<string, Broker['system']>> = {
  ...{ kafka: 'kafka', nats: 'nats', tls: 'nats', amqp: 'rabbitmq', amqps: 'rabbitmq' },
  ...{ redis: 'redis', rediss: 'redis', postgres: 'postgres', postgresql: 'postgres' },
  ...{ mysql: 'mysql', mongodb: 'mongodb', 'mongodb+srv': 'mongodb' },
};
const names: readonly (readonly [RegExp, Broker['system']])[] = [
  [/kafka|brokers?\b|bootstrap/i, 'kafka'],
  [/nats/i, 'nats'],
  [/rabbit|amqp/i, 'rabbitmq'],
  [/redis/i, 'redis'],
  [/postgres|pg_?host|database_url/i, 'postgres'],
  [/mysql/i, 'mysql'],
  [/mongo/i, 'mongodb'],
];
/** What a container talks to, as far as its variables and arguments say; passwords are left out. */
export function brokersOf({ env = [], args = [] }: Container): readonly Broker[] {
  const said = [
    ...env.flatMap(({ name, value }) => (value === undefined ? [] : [{ from: name, value }])),
    ...args.flatMap((arg, i) => {
      const [, flag = '', value = ''] = /^(--?[\w.-]+)=(.+)$/.exec(arg) ?? [];
      if (flag !== '') return [{ from: flag, value }];
      const next = args[i + 1];
      return /^--?[\w.-]+$/.test(arg) && next !== undefined ? [{ from: arg, value: next }] : [];
    }),
  ];
  return said.flatMap(({ from, value }): readonly Broker[] => {
    const url = /^([a-z+]+):\/\/(?:[^@/]*@)?([^/?]+)/.exec(value);
    const byScheme = url === null ? undefined : schemes[url[1] ?? ''];
    if (byScheme !== undefined && url?.[1] !== 'tls')
      return [{ system: byScheme, address: url?.[2] ?? '', from }];
    const listed =
      /^(?:\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}(?:,(?:\[[0-9a-f:]+\]|[\w.-]+):\d{1,5})*$/i.test(value);
    const byName = names.find(([pattern]) => pattern.test(from))?.[1];
    return listed && byName !== undefined ? [{ system: byName, address: value, from }] : [];
  });
}
