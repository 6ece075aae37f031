import { assertNever, UsageError } from '../errors.ts';
import { integer } from '../inputs/numbers.ts';
import { allowHttp } from '../inputs/shared.ts';
import { expression, type Inputs, maybe, optional } from '../inputs/table.ts';
import { choice, line, pattern, portNumberOrName } from '../inputs/text.ts';
import { url } from '../inputs/url.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { MetricSource } from '../ports/metric-source.ts';
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
    says: "The pods' metrics port; empty = the port named metrics or http, or the only one.",
    example: '8080',
  }),
  'max-pods': optional(integer(4, 100_000), '400', {
    says: 'Most pods of both versions that source pods asks at each tick; of more, a fixed sample in proportion.',
    example: '400',
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
): Promise<MetricSource> {
  const { clock } = runtime;
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
          port: inputs.port ?? metricsPort(pods),
          path: inputs.path,
          maxPods: inputs['max-pods'],
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
        { url: address, token: token === undefined ? undefined : secret(token) },
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
      return sentry({ clock }, about);
    }
    default:
      return assertNever(inputs.source);
  }
}
function metricsPort(pods: readonly Pod[]): number {
  const ports = pods[0]?.spec.containers.flatMap((container) => container.ports ?? []) ?? [];
  const named =
    ports.find(({ name }) => name === 'metrics') ??
    ports.find(({ name }) => name === 'http') ??
    (ports.length === 1 ? ports[0] : undefined);
  if (named !== undefined) return named.containerPort;
  if (pods.length === 0) return 8080;
  throw new UsageError(`The pods have ${ports.length} ports, none named metrics or http.`, {
    input: 'port',
    fix: 'Set it to the port that serves /metrics.',
  });
}
