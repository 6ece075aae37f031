import { clusterName } from '../agreement/documents.ts';
import { UsageError } from '../errors.ts';
import { parseChecks } from '../gates/metrics/checks.ts';
import { type Check, defaultChecks } from '../gates/metrics/presets.ts';
import { duration } from '../inputs/duration.ts';
import { regularExpression } from '../inputs/regular-expression.ts';
import { boolean, number, object, optional, record, text, withDefault } from '../inputs/shape.ts';
import { kubeName } from '../inputs/text.ts';
import { url } from '../inputs/url.ts';

/** Where an arbiter reads one cluster by itself. */
export interface ArbiterCluster {
  readonly prometheusUrl: string;
  /** Environment variable with the bearer token; undefined = none is needed. */
  readonly tokenFrom: string | undefined;
  readonly namespace: string;
  /** Regular expressions of pod names. */
  readonly canary: string;
  readonly stable: string;
}
export interface ArbiterConfig {
  readonly clusters: ReadonlyMap<string, ArbiterCluster>;
  readonly checks: readonly Check[];
  readonly intervalMs: number;
  readonly preMs: number;
  readonly alpha: number;
  readonly minEvents: number;
  readonly bakeMs: number;
}
const variable = { form: /^[A-Z][A-Z0-9_]{0,100}$/, what: 'the name of an environment variable' };
const clusterShape = object({
  'prometheus-url': text(2000),
  'token-from': optional(text(101, variable)),
  'allow-http': withDefault(boolean, false),
  namespace: text(63),
  canary: text(500),
  stable: text(500),
});
const shape = object({
  clusters: record(clusterShape, {
    key: { form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, what: 'the name of a cluster' },
    max: 32,
  }),
  checks: optional((value: unknown): unknown => value),
  interval: withDefault(text(20), '15s'),
  pre: withDefault(text(20), '10m'),
  alpha: withDefault(number(1e-9, 0.5), 0.01),
  'min-events': withDefault(number(1, 1e9), 100),
  bake: withDefault(text(20), '10m'),
});
/** An arbiter's settings (YAML): what it must know of each cluster to judge it without asking anybody who is judged. */
export function arbiterConfig(value: unknown): ArbiterConfig {
  const read = shape(value, 'config');
  const clusters = new Map(
    Object.entries(read.clusters).map(([name, of]): [string, ArbiterCluster] => [
      clusterName.read(name, 'config.clusters'),
      {
        prometheusUrl: urlOf(of['prometheus-url'], of['allow-http'], name),
        tokenFrom: of['token-from'],
        namespace: kubeName.read(of.namespace, `config.clusters.${name}.namespace`),
        canary: regularExpression.read(of.canary, `config.clusters.${name}.canary`),
        stable: regularExpression.read(of.stable, `config.clusters.${name}.stable`),
      },
    ]),
  );
  if (clusters.size === 0)
    throw new UsageError('It names no cluster.', {
      input: 'config.clusters',
      fix: 'Name those that are judged.',
    });
  return {
    clusters,
    checks: read.checks === undefined ? defaultChecks : parseChecks(read.checks, 'config.checks'),
    intervalMs: duration(200, 3_600_000).read(read.interval, 'config.interval'),
    preMs: duration(0, 24 * 3_600_000).read(read.pre, 'config.pre'),
    alpha: read.alpha,
    minEvents: read['min-events'],
    bakeMs: duration(0, 24 * 3_600_000).read(read.bake, 'config.bake'),
  };
}
const urlOf = (address: string, allowHttp: boolean, cluster: string): string => {
  url(allowHttp).read(address, `config.clusters.${cluster}.prometheus-url`);
  return address;
};
