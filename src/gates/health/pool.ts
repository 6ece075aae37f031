import type { Measurement } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import type { Sample } from './dependency-state.ts';

/** Where a setting of the pool is read: the container's environment, its metrics, or written down. */
export type PoolSource =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'env'; readonly name: string }
  | {
      readonly kind: 'metric';
      readonly metric: string;
      readonly labels: Readonly<Record<string, string>>;
    };
export interface PoolRequest {
  readonly workers: PoolSource;
  readonly queue: PoolSource;
  /** What one queued task and one worker (its stack and heap) take. */
  readonly taskBytes: number;
  readonly workerBytes: number;
}
export interface Setting {
  readonly value: number | null;
  readonly detail: string;
}
export interface PoolObservation {
  readonly workers: Setting;
  readonly queue: Setting;
  /** Limits of the container; null = none is set. */
  readonly cpuLimit: number | null;
  readonly memoryLimitBytes: number | null;
}
export interface PoolParameters {
  readonly workersPerCpu: readonly [number, number];
  readonly queuePerWorker: number;
  readonly warnWorkers: number;
  readonly warnQueue: number;
  /** Share of the memory limit that a full pool may take, in percent. */
  readonly memorySharePercent: number;
  readonly taskBytes: number;
  readonly workerBytes: number;
}
interface Limits {
  readonly cpu?: string | number;
  readonly memory?: string | number;
}
export interface PooledContainer {
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly resources?: { readonly limits?: Limits };
}

/** Pure but for what was read already: `samples` null = the metrics could not be read. */
export function observePool(
  container: PooledContainer,
  request: PoolRequest,
  samples: readonly Sample[] | null,
): PoolObservation {
  const read = (source: PoolSource): Setting => settingOf(source, container, samples);
  const { cpu, memory } = container.resources?.limits ?? {};
  return {
    workers: read(request.workers),
    queue: read(request.queue),
    cpuLimit: quantity(cpu),
    memoryLimitBytes: quantity(memory),
  };
}
function settingOf(
  source: PoolSource,
  { env = [] }: PooledContainer,
  samples: readonly Sample[] | null,
): Setting {
  switch (source.kind) {
    case 'number':
      return { value: source.value, detail: 'given as a number' };
    case 'env':
      return fromEnv(source.name, env);
    case 'metric':
      return fromMetrics(source, samples);
  }
}
function fromEnv(name: string, env: NonNullable<PooledContainer['env']>): Setting {
  const found = env.find((one) => one.name === name);
  const value = Number(found?.value?.trim() || Number.NaN);
  if (Number.isFinite(value)) return { value, detail: `env ${name}` };
  if (found === undefined) return { value: null, detail: `env ${name} is not set` };
  const why =
    found.value === undefined ? 'comes from a reference, which is not read' : 'is not a number';
  return { value: null, detail: `env ${name} ${why}` };
}
function fromMetrics(
  { metric, labels: wanted }: Extract<PoolSource, { kind: 'metric' }>,
  samples: readonly Sample[] | null,
): Setting {
  if (samples === null) return { value: null, detail: 'the metrics could not be read' };
  const values = samples
    .filter(
      ({ name, labels }) =>
        name === metric && Object.entries(wanted).every(([key, value]) => labels[key] === value),
    )
    .map(({ value }) => value);
  const [only, ...more] = new Set(values);
  if (only === undefined || more.length > 0 || Number.isNaN(only))
    return {
      value: null,
      detail: `metric ${metric}: ${values.length} series, needed is one value`,
    };
  // JSON has no infinity; a pool without a bound has the bound 0 for its owner.
  return Number.isFinite(only)
    ? { value: only, detail: `metric ${metric}` }
    : { value: 0, detail: `metric ${metric} is ${only}` };
}

/** Numbers of the API in each of their forms: `500m`, `2`, `1.5Gi`, `1G`, `129e6`, `1E3` (but `1E` is an exa); null when absent or unreadable. */
export function quantity(given: string | number | undefined): number | null {
  const match = /^\+?(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(
    String(given ?? '').trim(),
  );
  if (match === null) return null;
  const [, digits = '', exponent, suffix] = match;
  // By a decimal exponent, as it is meant: 100u is 1e-4, which 100 × 1e-6 is not.
  const binary = suffix === undefined ? undefined : binaries[suffix];
  const tens = exponent ?? (suffix === undefined ? 0 : (decimals[suffix] ?? 0));
  const value = binary === undefined ? Number(`${digits}e${tens}`) : Number(digits) * binary;
  return Number.isFinite(value) ? value : null;
}
const decimals: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const binaries: Readonly<Record<string, number>> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** Workers fit the CPU, the queue is bounded, a full pool fits the memory. Warnings pass and are said. */
export function judgePool(
  observation: PoolObservation,
  parameters: PoolParameters,
): readonly Measurement[] {
  return [
    workers(observation, parameters),
    queue(observation, parameters),
    memory(observation, parameters),
  ];
}
const dimension = 'pool';
function workers(
  { workers: { value, detail }, cpuLimit }: PoolObservation,
  { workersPerCpu: [least, most], warnWorkers }: PoolParameters,
): Measurement {
  const name = 'pool-workers';
  const about = { dimension, unit: 'count', canary: value, direction: 'either' } as const;
  if (value === null)
    return finding(name, 'inconclusive', `the number of workers is unknown: ${detail}`, about);
  if (value <= 0)
    return finding(name, 'fail', `${value} workers (${detail}): the pool is not bounded`, about);
  if (cpuLimit === null)
    return finding(
      name,
      'inconclusive',
      `${value} workers (${detail}), but the container has no CPU limit to compare them with`,
      about,
    );
  const [from, to] = [least * cpuLimit, most * cpuLimit];
  const warnings = [
    ...(value < from || value > to
      ? [`outside ${round(from)} to ${round(to)}, ${least} to ${most} for each of ${cpuLimit} CPUs`]
      : []),
    ...(value > warnWorkers ? [`more than ${warnWorkers}`] : []),
  ];
  return finding(name, 'pass', `${value} workers (${detail})`, {
    ...about,
    ...warned(warnings),
    limit: round(to),
  });
}
function queue(
  { workers: { value: count }, queue: { value, detail } }: PoolObservation,
  { queuePerWorker, warnQueue }: PoolParameters,
): Measurement {
  const name = 'pool-queue';
  const about = { dimension, unit: 'count', canary: value, direction: 'increase' } as const;
  if (value === null)
    return finding(name, 'inconclusive', `the size of the queue is unknown: ${detail}`, about);
  if (value <= 0)
    return finding(
      name,
      'fail',
      `a queue of ${value} (${detail}) is unbounded: nothing answers 429 before memory ends`,
      about,
    );
  const wanted = count === null ? null : count * queuePerWorker;
  const warnings = [
    ...(wanted !== null && value !== wanted
      ? [`${queuePerWorker} for each worker would be ${wanted}`]
      : []),
    ...(value > warnQueue ? [`more than ${warnQueue}`] : []),
  ];
  return finding(name, 'pass', `${value} places (${detail})`, {
    ...about,
    ...warned(warnings),
    limit: warnQueue,
  });
}
function memory(
  { workers: w, queue: q, memoryLimitBytes }: PoolObservation,
  { taskBytes, workerBytes, memorySharePercent }: PoolParameters,
): Measurement {
  const name = 'pool-memory';
  const about = { dimension, unit: 'bytes', direction: 'increase' } as const;
  if (w.value === null || q.value === null || memoryLimitBytes === null)
    return finding(
      name,
      'inconclusive',
      memoryLimitBytes === null
        ? 'the container has no memory limit'
        : 'workers or queue are unknown',
      about,
    );
  const full = q.value * taskBytes + w.value * workerBytes;
  const limit = (memoryLimitBytes * memorySharePercent) / 100;
  const verdict = full <= limit ? 'pass' : 'fail';
  return finding(
    name,
    verdict,
    `a full pool takes ${mebi(full)} of ${mebi(memoryLimitBytes)} (at most ${memorySharePercent} %)`,
    { ...about, canary: full, limit },
  );
}
const warned = (warnings: readonly string[]): Pick<Measurement, 'warnings'> =>
  warnings.length === 0 ? {} : { warnings };
const round = (value: number): number => Math.round(value * 100) / 100;
const mebi = (bytes: number): string => `${round(bytes / 2 ** 20)} MiB`;
