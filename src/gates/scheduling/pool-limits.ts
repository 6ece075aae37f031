import { LedgerError } from '../ledger/check.ts';
import { type Fields, numberOf, refuse, wholeOf } from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';

export interface PoolLimits {
  readonly workersPerCpu: readonly [number, number];
  readonly warnWorkers: number;
  readonly warnQueue: number;
  /** Share of the memory limit that a full pool may take, 0 to 1. */
  readonly memoryShare: number;
}
/** How a pool was set up; null = not known, and a queue of 0 has no bound. */
export interface PoolConfig {
  readonly maxWorkers: number;
  readonly queueSize: number;
  readonly cpus: number | null;
  readonly memoryLimitBytes: number | null;
  readonly taskBytes: number | null;
  readonly workerBytes: number | null;
  readonly baseGoroutines: number | null;
}

/** `max_workers`, `maxWorkers` and `MaxWorkers` are one setting: configurations are written in many hands. */
function withPlainNames(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.toLowerCase().replaceAll(/[_-]/g, ''),
      value,
    ]),
  );
}
export function configOf(line: Fields): PoolConfig {
  const fields = withPlainNames(line);
  const known = (...names: readonly string[]): string | undefined =>
    names.find((name) => fields[name] !== undefined && fields[name] !== null);
  const bytes = (...names: readonly string[]): number | null => {
    const name = known(...names);
    return name === undefined ? null : numberOf(fields, name, 0);
  };
  const workers =
    known('maxworkers', 'maxconcurrency', 'workers') ??
    refuse('max_workers', undefined, 'a whole number');
  if (!('queuesize' in fields) && !('queue' in fields))
    refuse('queue_size', undefined, 'a whole number, or null for a queue without a bound');
  const queue = known('queuesize', 'queue');
  const cpus = known('cpus', 'numcpu', 'cpu');
  const [stack, heap] = [bytes('stackbytes', 'stack'), bytes('heapbytes', 'heap')];
  return {
    maxWorkers: wholeOf(fields, workers, 0),
    queueSize: queue === undefined ? 0 : Math.max(0, wholeOf(fields, queue, -1)),
    cpus: cpus === undefined ? null : numberOf(fields, cpus, 0.001),
    memoryLimitBytes: bytes('memorylimitbytes', 'memorylimit'),
    taskBytes: bytes('taskbytes', 'bytespertask'),
    workerBytes:
      bytes('workerbytes') ?? (stack === null && heap === null ? null : (stack ?? 0) + (heap ?? 0)),
    baseGoroutines: bytes('basegoroutines'),
  };
}

/** C1 to C3: a pool fits its CPUs, has a bound, and fits its memory when it is full. */
export function judgeConfig(
  found: Findings,
  config: PoolConfig,
  limits: PoolLimits,
  at: number,
): readonly string[] {
  const { maxWorkers, queueSize, cpus, memoryLimitBytes, taskBytes, workerBytes } = config;
  const unseen: string[] = [];
  if (maxWorkers === 0) found.fail('C1', at, 'the pool has no bound on its workers');
  if (maxWorkers > limits.warnWorkers)
    found.warn('C1', at, `${maxWorkers} workers are more than ${limits.warnWorkers}`);
  const [least, most] = limits.workersPerCpu;
  if (cpus !== null && (maxWorkers < least * cpus || maxWorkers > most * cpus))
    found.warn(
      'C1',
      at,
      `${maxWorkers} workers are not ${least} to ${most} for each of ${cpus} CPUs`,
    );
  if (queueSize === 0)
    found.fail('C2', at, 'the queue has no bound: nothing is refused before memory ends');
  if (queueSize > limits.warnQueue)
    found.warn('C2', at, `a queue of ${queueSize} is longer than ${limits.warnQueue}`);
  if (memoryLimitBytes === null || taskBytes === null || workerBytes === null)
    return memoryLimitBytes === null && taskBytes === null && workerBytes === null
      ? unseen
      : [
          'what a full pool takes is not known: memory_limit_bytes, task_bytes and worker_bytes belong together',
        ];
  const full = queueSize * taskBytes + maxWorkers * workerBytes;
  if (full > limits.memoryShare * memoryLimitBytes)
    found.fail(
      'C3',
      at,
      `a full pool takes ${full} of ${memoryLimitBytes} bytes, more than ${limits.memoryShare * 100}%`,
    );
  return unseen;
}
export const onlyOnce = (config: PoolConfig | undefined): void => {
  if (config !== undefined) throw new LedgerError("it is a second line 'config'");
};
