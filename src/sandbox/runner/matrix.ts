import {
  type Context,
  interpolate,
  type JobStatus,
  textOf,
} from '../../adapters/workflow/expression.ts';
import type { JobDefinition } from '../../adapters/workflow/workflow.ts';
import { UsageError } from '../../errors.ts';
import type { Host, JobResult } from './job.ts';

type Values = Readonly<Record<string, unknown>>;
export interface Strategy {
  readonly combinations: readonly Values[];
  readonly failFast: boolean;
  readonly maxParallel: number;
}
const most = 256;
const isMap = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The runs of a job with `strategy.matrix`; undefined = it has none
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix).
 */
export function strategyOf(
  id: string,
  { strategy }: JobDefinition,
  context: Context,
  status: JobStatus,
): Strategy | undefined {
  if (strategy === undefined || strategy === null) return undefined;
  const read = (value: unknown): unknown => deep(value, context, status);
  const about = read(strategy);
  const matrix = isMap(about) ? about['matrix'] : undefined;
  if (!isMap(about) || matrix === undefined) return undefined;
  if (!isMap(matrix))
    throw new UsageError(`The matrix of job ${id} is not a map.`, {
      fix: 'Write matrix: {service: [a, b]}, or an expression that gives a map.',
    });
  const combinations = combined(id, matrix);
  if (combinations.length > most)
    throw new UsageError(
      `The matrix of job ${id} has ${combinations.length} jobs, more than ${most}.`,
    );
  const parallel = Number(about['max-parallel'] ?? 0);
  return {
    combinations,
    failFast: about['fail-fast'] !== false,
    maxParallel: parallel >= 1 ? parallel : Number.POSITIVE_INFINITY,
  };
}
function combined(id: string, matrix: Values): readonly Values[] {
  const { include = [], exclude = [], ...axes } = matrix;
  if (!Array.isArray(include) || !Array.isArray(exclude))
    throw new UsageError(`include and exclude of the matrix of job ${id} are lists.`);
  const names = Object.keys(axes);
  let all: readonly Values[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    const values = axes[name];
    if (!Array.isArray(values))
      throw new UsageError(`${name} of the matrix of job ${id} is not a list.`, {
        fix: `Write ${name}: [one, two].`,
      });
    all = all.flatMap((before) => values.map((value: unknown) => ({ ...before, [name]: value })));
  }
  const kept = all.filter(
    (one) =>
      !exclude.some(
        (not) => isMap(not) && Object.entries(not).every(([key, value]) => same(one[key], value)),
      ),
  );
  // An include joins every combination whose own values it does not overwrite, or is one of its own.
  const extra: Values[] = [];
  const joined: Values[] = kept.map((one) => ({ ...one }));
  for (const more of include.filter(isMap)) {
    const fits = kept.flatMap((original, i) =>
      names.every((name) => !(name in more) || same(original[name], more[name])) ? [i] : [],
    );
    if (fits.length === 0 || names.length === 0) extra.push(more);
    else for (const i of fits) joined[i] = { ...joined[i], ...more };
  }
  return [...joined, ...extra];
}
function deep(value: unknown, context: Context, status: JobStatus): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, context, status));
  if (isMap(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, deep(item, context, status)]),
    );
  return interpolate(value, context, status);
}

/** Each combination is a job of its own; the first that fails cancels the others, unless fail-fast is false. */
export async function runMatrix(
  host: Host,
  id: string,
  { combinations, failFast, maxParallel }: Strategy,
  context: Context,
  once: (host: Host, id: string, context: Context) => Promise<JobResult>,
): Promise<JobResult> {
  const stop = new AbortController();
  const within = { ...host, signal: AbortSignal.any([host.signal, stop.signal]) };
  const results: JobResult[] = [];
  const waiting = [...combinations.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, matrix] = next;
      const said = Object.values(matrix).map(textOf).join(', ');
      const ran = await once(within, `${id} (${said})`, {
        ...context,
        matrix,
        strategy: { 'job-index': index, 'job-total': combinations.length, 'fail-fast': failFast },
      });
      results.push(ran);
      if (ran.result === 'failure' && failFast)
        stop.abort(new Error('another job of the matrix failed'));
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, combinations.length) }, worker));
  return {
    result: conclusionOf(results.map(({ result }) => result)),
    // The last one to say something is heard, as on GitHub.
    outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)) as JobResult['outputs'],
  };
}
/** A failure says more than the cancellations that it caused. */
export function conclusionOf(
  results: readonly JobResult['result'][],
): 'success' | 'failure' | 'cancelled' {
  if (results.includes('failure')) return 'failure';
  return results.includes('cancelled') ? 'cancelled' : 'success';
}
