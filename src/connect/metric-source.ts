import { assertNever, UsageError } from '../errors.ts';
import { duration } from '../inputs/duration.ts';
import { integer } from '../inputs/numbers.ts';
import { allowHttp } from '../inputs/shared.ts';
import { expression, type Inputs, maybe, optional } from '../inputs/table.ts';
import { choice, line, pattern, portNumberOrName } from '../inputs/text.ts';
import { url } from '../inputs/url.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { MetricListener, MetricSource } from '../ports/metric-source.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Pod } from '../workload/objects.ts';

/** Inputs that say where numbers come from. */
export const sourceInputs = {
  source: optional(choice('pods', 'prometheus', 'sentry'), 'pods', {
    says: 'Where the numbers come from.',
    example: 'prometheus',
  }),
  'prometheus-url': maybe(url(true), {
    says: 'Address of Prometheus (source prometheus).',
    example: 'https://prometheus.example',
  }),
  'prometheus-token': maybe(line(4000), {
    says: 'Bearer token for Prometheus.',
    example: expression('secrets.PROMETHEUS_TOKEN'),
  }),
  'sentry-url': optional(url(true), 'https://sentry.io', {
    says: 'Address of Sentry (source sentry).',
    example: 'https://sentry.example',
  }),
  'sentry-token': maybe(line(4000), {
    says: 'Token with the scope org:read (source sentry).',
    example: expression('secrets.SENTRY_TOKEN'),
  }),
  'sentry-organization': maybe(pattern(/^[\w-]{1,100}$/, "an organization's slug", 'Slug'), {
    says: 'Organization in Sentry (source sentry).',
    example: 'acme',
  }),
  'sentry-project': maybe(pattern(/^\d{1,15}$/, "a project's number", 'Project number'), {
    says: 'Project in Sentry (source sentry).',
    example: '4501',
  }),
  'sentry-release': maybe(line(250), {
    says: 'Release that the new version reports to Sentry.',
    example: 'shop@2.0',
  }),
  'sentry-baseline-release': maybe(line(250), {
    says: 'Release that the stable version reports to Sentry.',
    example: 'shop@1.9',
  }),
  'allow-http': allowHttp,
  port: maybe(portNumberOrName, {
    says: "The pods' metrics port; empty = that of the released container that is named metrics or http, or its only one.",
    example: '8080',
  }),
  'max-pods': optional(integer(4, 100_000), '400', {
    says: 'Most pods of both versions that source pods asks at each tick; of more, a fixed sample in proportion.',
    example: '400',
  }),
  'source-patience': optional(duration(0, 3_600_000), '2m', {
    says: 'How long an outage of the source (refused, reset, 5xx, timeout) is waited out; the clock of the gate stands still meanwhile.',
    example: '5m',
  }),
  path: optional(pattern(/^\/[\w./-]{0,200}$/, 'a path such as /metrics', 'URL path'), '/metrics', {
    says: "Path of the pods' metrics.",
    example: '/metrics',
  }),
};

/** The source that the inputs name; names the input that it needs and was not given. */
export async function sourceOf(
  inputs: Inputs<typeof sourceInputs>,
  cluster: Cluster,
  runtime: Runtime,
  pods: readonly Pod[],
  released: Released = {},
  heard?: MetricListener,
): Promise<MetricSource> {
  const { clock } = runtime;
  const { patienceOf } = await import('../adapters/patience.ts');
  const patience = patienceOf(clock, inputs['source-patience'], (message) =>
    runtime.log.warning(message, 'source'),
  );
  const needed = (name: keyof typeof sourceInputs, fix: string): string => {
    const value = inputs[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new UsageError(`It is required with source: ${inputs.source}.`, { input: name, fix });
  };
  const secret = (value: string): string => {
    runtime.mask(value);
    return value;
  };
  switch (inputs.source) {
    case 'pods': {
      const { podMetrics } = await import('../adapters/pods/source.ts');
      return podMetrics(
        { cluster, clock },
        {
          port: portOf(inputs.port, pods, released),
          path: inputs.path,
          maxPods: inputs['max-pods'],
          patience,
          heard,
        },
      );
    }
    case 'prometheus': {
      const address = needed('prometheus-url', 'Example: https://prometheus.example.');
      url(inputs['allow-http']).read(address, 'prometheus-url');
      const token = inputs['prometheus-token'];
      const { prometheus } = await import('../adapters/prometheus/source.ts');
      return prometheus(
        { clock },
        { url: address, token: token === undefined ? undefined : secret(token), patience },
      );
    }
    case 'sentry': {
      url(inputs['allow-http']).read(inputs['sentry-url'], 'sentry-url');
      const about = {
        url: inputs['sentry-url'],
        token: secret(needed('sentry-token', 'Pass a token with the scope org:read.')),
        organization: needed('sentry-organization', 'Give its slug.'),
        project: needed('sentry-project', "Give the project's number."),
        canary: needed('sentry-release', 'Give the release that the new version reports.'),
        baseline: needed('sentry-baseline-release', 'Give the release that stable reports.'),
      };
      const { sentry } = await import('../adapters/sentry.ts');
      return sentry({ clock }, { ...about, patience });
    }
    default:
      return assertNever(inputs.source);
  }
}
/** The number of the port: the proxy of a pod knows no names. */
export function portOf(
  named: string | undefined,
  pods: readonly Pod[],
  released: Released = {},
): number {
  if (named === undefined) return metricsPort(pods, released);
  if (/^\d+$/.test(named)) return Number(named);
  const ports = pods.flatMap(({ spec }) => spec.containers).flatMap(({ ports: all = [] }) => all);
  const found = ports.find(({ name }) => name === named);
  if (found !== undefined) return found.containerPort;
  const names = [...new Set(ports.map(({ name }) => name).filter((name) => name !== undefined))];
  throw new UsageError(
    pods.length === 0
      ? `The port ${named} is a name, and there is no pod that could say its number.`
      : `No container of the pods has a port named ${named}.`,
    {
      input: 'port',
      fix: names.length === 0 ? 'Give its number.' : `They name: ${names.join(', ')}.`,
    },
  );
}
/** What is known of the container whose numbers are wanted. */
export interface Released {
  /** The image that is released. */
  readonly image?: string | undefined;
  readonly workload?: string;
}
/**
 * The port of the released container that serves metrics: a sidecar's numbers are not the release's. Which container it is is known by its image, or
 * it has the workload's name, or it is the only one.
 */
export function metricsPort(pods: readonly Pod[], released: Released): number {
  const [pod] = pods;
  if (pod === undefined) return 8080;
  const container = releasedContainer(pod, released);
  const all = pod.spec.containers.map(({ name }) => name).join(', ');
  if (container === undefined)
    throw new UsageError(
      `The pods have several containers (${all}), none known as the released one.`,
      {
        input: 'port',
        fix: 'Set it to the port that serves the metrics of the released container.',
      },
    );
  const { name, ports = [] } = container;
  const tcp = ports.filter(({ protocol = 'TCP' }) => protocol === 'TCP');
  const named = ['metrics', 'http-metrics', 'prometheus', 'http']
    .map((wanted) => tcp.find((port) => port.name === wanted))
    .find((port) => port !== undefined);
  const found = named ?? (tcp.length === 1 ? tcp[0] : undefined);
  if (found !== undefined) return found.containerPort;
  throw new UsageError(
    `The container ${name} has ${tcp.length} ports, none named metrics or http${pod.spec.containers.length > 1 ? `; ports of other containers (${all}) are not its own` : ''}.`,
    { input: 'port', fix: 'Set it to the port that serves /metrics.' },
  );
}
function releasedContainer({ spec: { containers } }: Pod, { image, workload }: Released) {
  if (containers.length === 1) return containers[0];
  const byImage = containers.filter(
    (one) => image !== undefined && (one.image === image || one.image?.startsWith(`${image}@`)),
  );
  if (byImage.length === 1) return byImage[0];
  return containers.find(({ name }) => name === workload);
}
