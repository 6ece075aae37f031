import { UsageError } from '../../errors.ts';
import {
  list,
  number,
  object,
  optional,
  type Shape,
  type Shaped,
  text,
  withDefault,
} from '../../inputs/shape.ts';
import { shown } from '../../inputs/text.ts';
import type { Dependency } from './dependencies.ts';
import type { DependencySource } from './dependency-state.ts';
import type { PoolRequest, PoolSource } from './pool.ts';

const dependency = object({
  name: text(41, {
    form: /^[a-z0-9][a-z0-9-]{0,40}$/,
    what: 'a name of lower-case letters, digits and -',
  }),
  path: optional(text(500, { form: /^\/[\x21-\x7e]*$/, what: 'a URL path that begins with /' })),
  pointer: optional(text(500, { form: /^\//, what: 'a JSON pointer that begins with /' })),
  metric: optional(text(300)),
});
const dependencyFix =
  'Example: [{name: redis, path: "/readyz?dependency=redis"}, {name: db, pointer: /checks/db}, {name: mq, metric: \'dependency_up{name="mq"}\'}].';

/** The input `dependencies`: each has a name and exactly one of path, pointer, metric. */
export function parseDependencies(value: unknown, input: string): readonly Dependency[] {
  const one: Shape<Dependency> = (item, path) => {
    const read = dependency(item, path);
    return { name: read.name, source: sourceOf(read, path) };
  };
  const parsed = list(one, { max: 100, fix: dependencyFix })(value, input);
  const twice = parsed.find(({ name }, i) => parsed.findIndex((one) => one.name === name) !== i);
  if (twice !== undefined)
    throw new UsageError(`'${twice.name}' is in it twice.`, {
      input,
      fix: 'Give each dependency its own name.',
    });
  return parsed;
}
function sourceOf(
  { name, path, pointer, metric }: Shaped<typeof dependency>,
  at: string,
): DependencySource {
  const given = [path, pointer, metric].filter((source) => source !== undefined);
  if (given.length !== 1)
    throw new UsageError(`'${name}' has not exactly one of path, pointer, metric.`, {
      input: at,
      fix: dependencyFix,
    });
  if (path !== undefined) return { kind: 'path', path };
  if (pointer !== undefined) return { kind: 'pointer', pointer };
  const selector = metricSelector(metric ?? '');
  if (selector === undefined)
    throw new UsageError(`${shown(metric ?? '')} is not a metric with labels.`, {
      input: `${at}.metric`,
      fix: 'Example: dependency_up{name="mq"}.',
    });
  return { kind: 'metric', ...selector };
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

const source: Shape<PoolSource> = (value, path) => {
  const found = poolSource(value);
  if (found !== undefined) return found;
  throw new UsageError(
    value === undefined
      ? 'It is required and is not there.'
      : `${shown(String(value))} is not a number, env:NAME or metric:NAME.`,
    { input: path, fix: poolFix },
  );
};
const poolFix =
  'Example: {workers: "env:POOL_WORKERS", queue: "metric:pool_queue_size", task-bytes: 4096}.';
const bytes = number(1, 2 ** 40, poolFix);
const pool = object(
  {
    workers: source,
    queue: source,
    'task-bytes': bytes,
    'worker-bytes': withDefault(bytes, 262_144),
  },
  poolFix,
);
/** The input `pool`: workers, queue, task-bytes and, optionally, worker-bytes. */
export function parsePool(value: unknown, input: string): PoolRequest {
  const read = pool(value, input);
  return {
    workers: read.workers,
    queue: read.queue,
    taskBytes: read['task-bytes'],
    workerBytes: read['worker-bytes'],
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
