import { messageOf, UsageError } from '../errors.ts';
import {
  type Described,
  object,
  oneOf,
  optional,
  prose,
  record,
} from '../evidence/schemas/document.ts';
import type { State } from '../evidence/state.ts';
import { decodeState } from '../evidence/state.ts';

export interface Job {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}
export interface Jobs {
  readonly jobs: ReadonlyMap<string, Job>;
  /** Jobs that are not as a runner writes them: nothing of them is used. */
  readonly problems: readonly string[];
}
interface WrittenJob {
  readonly result: Job['result'];
  readonly outputs?: Readonly<Record<string, string>>;
}
const longest = 1_000_000;
const mostJobs = 256;
const outputName = { form: /^[\w-]{1,256}$/, what: 'the name of an output' };
const jobName = { form: /^[A-Za-z_][\w-]{0,255}$/, what: 'the name of a job' };
const jobDocument = object<WrittenJob>({
  result: oneOf('success', 'failure', 'cancelled', 'skipped'),
  outputs: optional(record(prose(longest), { key: outputName, max: 1000 })),
});
/** The input `needs`, whole, as it is published. */
export const needsDocument: Described<Readonly<Record<string, WrittenJob>>> = record(jobDocument, {
  key: jobName,
  max: mostJobs,
});

/** Reads `toJSON(needs)` job by job: one that does not fit is named, and the others are still read. */
export function parseNeeds(text: string): Jobs {
  const jobs = new Map<string, Job>();
  const problems: string[] = [];
  const entries = Object.entries(jobsOf(text));
  if (entries.length > mostJobs)
    problems.push(`needs: it names ${entries.length} jobs, more than ${mostJobs} are not read`);
  for (const [job, item] of entries.slice(0, mostJobs)) {
    const path = `needs.${job.slice(0, 100)}`;
    try {
      if (!jobName.form.test(job))
        throw new UsageError(`It is not ${jobName.what}.`, { input: path });
      const { result, outputs = {} } = jobDocument.read(item, path);
      // A job that did not run has no outputs; some runners pass their expressions on, unevaluated.
      jobs.set(job, { result, outputs: result === 'skipped' ? {} : outputs });
    } catch (thrown) {
      problems.push(messageOf(thrown));
    }
  }
  if (jobs.size === 0)
    throw new UsageError(`It has no result of any job. ${problems[0] ?? ''}`, {
      input: 'needs',
      fix: 'Pass the output of toJSON(needs) unchanged.',
    });
  return { jobs, problems };
}
function jobsOf(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text, (key, item: unknown) => {
      if (key === '__proto__')
        throw new UsageError("Its key '__proto__' is not allowed.", {
          input: 'needs',
          fix: 'Pass toJSON(needs) in an expression.',
        });
      return item;
    });
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError('It is not JSON.', {
      input: 'needs',
      fix: 'Pass toJSON(needs) in an expression.',
      cause,
    });
  }
  if (
    value === null ||
    typeof value !== 'object' ||
    Array.isArray(value) ||
    Object.keys(value).length === 0
  )
    throw new UsageError('It names no job.', {
      input: 'needs',
      fix: 'Pass toJSON(needs) and list the jobs under `needs:`.',
    });
  return value as Readonly<Record<string, unknown>>;
}

/** What jobs gave as `output`; what cannot be read is a problem. */
export function statesOf<T extends State>(
  jobs: Jobs['jobs'],
  output: string,
  schema: T['schema'],
): { readonly found: readonly T[]; readonly problems: readonly string[] } {
  const found: T[] = [];
  const problems: string[] = [];
  for (const [job, { outputs }] of jobs) {
    const text = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
    if (text === undefined || text === '') continue;
    try {
      found.push(decodeState<T>(text, schema, `needs.${job}.outputs.${output}`));
    } catch (thrown) {
      problems.push(messageOf(thrown));
    }
  }
  return { found, problems };
}
/** A gate that did not run, or broke off, is not a pass; only a skip that the workflow announced is none of our business. */
export const unfinished = (jobs: Jobs['jobs'], maySkip: readonly string[]): readonly string[] =>
  [...jobs]
    .filter(
      ([job, { result }]) =>
        result !== 'success' && !(result === 'skipped' && maySkip.includes(job)),
    )
    .map(([job, { result }]) =>
      result === 'skipped'
        ? `job ${job}: skipped (name it under \`may-skip\` when that is meant)`
        : `job ${job}: ${result}`,
    );
