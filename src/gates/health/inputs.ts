import { UsageError } from '../../errors.ts';
import type { Dependency, DependencySource } from './dependencies.ts';
import type { PoolRequest, PoolSource } from './pool.ts';

/** The input `dependencies`: each has a name and exactly one of path, pointer, metric. */
export function parseDependencies(value: unknown, input: string): readonly Dependency[] {
  const fail = (said: string): never => {
    throw new UsageError(said, {
      input,
      fix: 'Example: [{name: redis, path: "/readyz?dependency=redis"}, {name: db, pointer: /checks/db}, {name: mq, metric: \'dependency_up{name="mq"}\'}].',
    });
  };
  if (!Array.isArray(value)) return fail('It is not a YAML list.');
  const parsed = value.map((item: unknown): Dependency => {
    const given = (item ?? {}) as Record<string, unknown>;
    const { name, ...rest } = given;
    const [kind, ...more] = Object.keys(rest);
    const text = kind === undefined ? undefined : rest[kind];
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
      return fail('One of its items has no name of lower-case letters, digits and -.');
    if (more.length > 0 || typeof text !== 'string')
      return fail(`'${name}' has not exactly one of path, pointer, metric.`);
    const source = sourceOf(kind, text);
    return source === undefined
      ? fail(
          `'${name}' has the ${kind} ${JSON.stringify(text.slice(0, 80))}, which cannot be read.`,
        )
      : { name, source };
  });
  const twice = parsed.find(({ name }, i) => parsed.findIndex((one) => one.name === name) !== i);
  if (twice !== undefined) return fail(`'${twice.name}' is in it twice.`);
  return parsed;
}
function sourceOf(kind: string | undefined, text: string): DependencySource | undefined {
  if (kind === 'path') return /^\/[\x21-\x7e]*$/.test(text) ? { kind, path: text } : undefined;
  if (kind === 'pointer') return text.startsWith('/') ? { kind, pointer: text } : undefined;
  if (kind === 'metric') {
    const selector = metricSelector(text);
    return selector === undefined ? undefined : { kind, ...selector };
  }
  return undefined;
}
/** `name` or `name{label="value",…}`, values without quotes inside. */
function metricSelector(
  text: string,
): { readonly metric: string; readonly labels: Readonly<Record<string, string>> } | undefined {
  if (text.length > 300) return undefined;
  const match = /^([a-zA-Z_:][\w:]*)(?:\{((?:\s*\w+\s*=\s*"[^"]*"\s*,?)*)\})?$/.exec(text.trim());
  if (match === null) return undefined;
  const pairs = [...(match[2] ?? '').matchAll(/(\w+)\s*=\s*"([^"]*)"/g)];
  return {
    metric: match[1] ?? '',
    labels: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])),
  };
}

/** The input `pool`: workers, queue, task-bytes and, optionally, worker-bytes. */
export function parsePool(value: unknown, input: string): PoolRequest {
  const fail = (said: string): never => {
    throw new UsageError(said, {
      input,
      fix: 'Example: {workers: "env:POOL_WORKERS", queue: "metric:pool_queue_size", task-bytes: 4096}.',
    });
  };
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return fail('It is not a YAML map.');
  const given = value as Record<string, unknown>;
  const known = ['workers', 'queue', 'task-bytes', 'worker-bytes'];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) return fail(`Its key '${unknown}' is not one of ${known.join(', ')}.`);
  const bytes = (key: string, fallback?: number): number => {
    const item = given[key] ?? fallback;
    return typeof item === 'number' && item > 0 && item <= 2 ** 40
      ? item
      : fail(`Its '${key}' is not a number of bytes.`);
  };
  const source = (key: string): PoolSource =>
    poolSource(given[key]) ?? fail(`Its '${key}' is not a number, env:NAME or metric:NAME.`);
  return {
    workers: source('workers'),
    queue: source('queue'),
    taskBytes: bytes('task-bytes'),
    workerBytes: bytes('worker-bytes', 262_144),
  };
}
function poolSource(value: unknown): PoolSource | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  if (typeof value !== 'string') return undefined;
  const env = /^env:([A-Za-z_]\w*)$/.exec(value)?.[1];
  if (env !== undefined) return { kind: 'env', name: env };
  if (!value.startsWith('metric:')) return undefined;
  const selector = metricSelector(value.slice('metric:'.length));
  return selector === undefined ? undefined : { kind: 'metric', ...selector };
}
