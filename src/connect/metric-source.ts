import { assertNever, UsageError } from '../errors.ts';
import { integer } from '../inputs/numbers.ts';
import { type Inputs, optional } from '../inputs/table.ts';
import { boolean, choice, line, pattern, portNumberOrName } from '../inputs/text.ts';
import { url } from '../inputs/url.ts';
import { maybe } from '../inputs/yaml.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { MetricSource } from '../ports/metric-source.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Pod } from '../workload/objects.ts';

/** Inputs that say where numbers come from. */
export const sourceInputs = {
  source: optional(choice('pods', 'prometheus', 'sentry'), 'pods'),
  'prometheus-url': optional(maybe(url(true)), ''),
  'prometheus-token': optional(maybe(line(4000)), ''),
  'sentry-url': optional(url(true), 'https://sentry.io'),
  'sentry-token': optional(maybe(line(4000)), ''),
  'sentry-organization': optional(maybe(pattern(/^[\w-]{1,100}$/, "an organization's slug")), ''),
  'sentry-project': optional(maybe(pattern(/^\d{1,15}$/, "a project's number")), ''),
  'sentry-release': optional(maybe(line(250)), ''),
  'sentry-baseline-release': optional(maybe(line(250)), ''),
  'allow-http': optional(boolean, 'false'),
  port: optional(maybe(portNumberOrName), ''),
  'max-pods': optional(integer(4, 100_000), '400'),
  path: optional(pattern(/^\/[\w./-]{0,200}$/, 'a path such as /metrics'), '/metrics'),
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
      url(inputs['allow-http'])(address, 'prometheus-url');
      const token = inputs['prometheus-token'];
      const { prometheus } = await import('../adapters/prometheus/source.ts');
      return prometheus(
        { clock },
        { url: address, token: token === undefined ? undefined : secret(token) },
      );
    }
    case 'sentry': {
      url(inputs['allow-http'])(inputs['sentry-url'], 'sentry-url');
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
