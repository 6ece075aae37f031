import type { PodScheme } from '../../ports/cluster.ts';
import type { Asked } from './asking.ts';
import type { ProbeTarget } from './declared.ts';

export interface DependencyState {
  readonly state: Connection;
  readonly detail: string;
}
export const good = ['ok', 'up', 'true', 'healthy', 'connected', 'ready', 'pass', 'serving', '1'];
export const bad = [
  'down',
  'false',
  'unhealthy',
  'disconnected',
  'not ready',
  'fail',
  'failed',
  'error',
  'not_serving',
  '0',
];
export function stateOfPath({ status, detail }: Asked, path: string): DependencyState {
  if (status === null || status === 404 || status === 405)
    return {
      state: 'unknown',
      detail: `${path} answered ${status ?? 'nothing'}: it is not served`,
    };
  const state = status >= 200 && status < 300 ? 'up' : 'down';
  return { state, detail: `${path} answered ${status} ${detail}`.trim() };
}
export function stateOfPointer({ body }: Pick<Asked, 'body'>, pointer: string): DependencyState {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { state: 'unknown', detail: 'the readiness answer is not JSON' };
  }
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const has = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
    if (!has) return { state: 'unknown', detail: `the readiness answer has no ${pointer}` };
    value = (value as Record<string, unknown>)[key];
  }
  const text = String(value).toLowerCase();
  const detail = `${pointer} is ${JSON.stringify(value)}`.slice(0, 200);
  if (good.includes(text)) return { state: 'up', detail };
  return { state: bad.includes(text) ? 'down' : 'unknown', detail };
}
export function stateOfMetric(
  { status, body }: Asked,
  { metric, labels }: Extract<DependencySource, { kind: 'metric' }>,
  parse: Place['parseMetrics'],
): DependencyState {
  if (status !== 200) return { state: 'unknown', detail: `the metrics answered ${status}` };
  let samples: readonly Sample[];
  try {
    samples = parse(body);
  } catch (thrown) {
    return { state: 'unknown', detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  const matching = samples.filter(
    (sample) =>
      sample.name === metric &&
      Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  );
  const values = matching.map(({ value }) => value);
  const detail = `${metric} is ${values.join(', ') || 'not reported'}`;
  if (values.length === 0 || values.some((value) => value !== 0 && value !== 1))
    return { state: 'unknown', detail };
  return { state: values.every((value) => value === 1) ? 'up' : 'down', detail };
}
export type Connection = 'up' | 'down' | 'unknown';
/** How a pod says that it reaches a dependency. */

export type DependencySource =
  | { readonly kind: 'path'; readonly path: string }
  /** A scalar of the readiness answer's JSON (RFC 6901). */
  | { readonly kind: 'pointer'; readonly pointer: string }
  /** A gauge: 1 = connected, 0 = not. */
  | {
      readonly kind: 'metric';
      readonly metric: string;
      readonly labels: Readonly<Record<string, string>>;
    };
export interface Place {
  readonly namespace: string;
  readonly port: number | null;
  readonly scheme: PodScheme;
  /** The readiness answer, whose JSON a pointer goes into. */
  readonly readiness: ProbeTarget | null;
  readonly metricsPath: string;
  /** Reads the Prometheus text format. */
  readonly parseMetrics: (text: string) => readonly Sample[];
}
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
