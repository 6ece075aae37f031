import { assertNever, UsageError } from '../errors.ts';
import { duration } from '../inputs/duration.ts';
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
  'source-patience': optional(duration(0, 3_600_000), '2m'),
  path: optional(pattern(/^\/[\w./-]{0,200}$/, 'a path such as /metrics'), '/metrics'),
};

/** The source that the inputs name; names the input that it needs and was not given. */
export async function sourceOf(
  inputs: Inputs<typeof sourceInputs>,
  cluster: Cluster,
  runtime: Runtime,
  pods: readonly Pod[],
  released: Released = {},
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
          port: inputs.port ?? metricsPort(pods, released),
          path: inputs.path,
          maxPods: inputs['max-pods'],
          patience,
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
        { url: address, token: token === undefined ? undefined : secret(token), patience },
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
      return sentry({ clock }, { ...about, patience });
    }
    default:
      return assertNever(inputs.source);
  }
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
