import { isAbsolute, join } from 'node:path';
import {
  type Context,
  condition,
  interpolate,
  type JobStatus,
  textOf,
} from '../../adapters/workflow/expression.ts';
import {
  inputsOf,
  type JobDefinition,
  type WorkflowDefinition,
} from '../../adapters/workflow/workflow.ts';
import { UsageError } from '../../errors.ts';
import type { Host, JobResult } from './job.ts';
import { runMatrix, strategyOf } from './matrix.ts';
import { readRunnable } from './runnable.ts';
import { runJob } from './steps.ts';

export interface RunOptions extends Omit<Host, 'github' | 'repository'> {
  /** Folder with `.github/workflows`. */
  readonly repository: string;
  /** File name in it. */
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
}
export interface RunResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly jobs: Readonly<Record<string, JobResult>>;
}

/** Runs a workflow on this machine: needs, outputs, matrix, reusable workflows, JavaScript actions with their post steps. */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  const file = isAbsolute(options.workflow)
    ? options.workflow
    : join(options.repository, '.github/workflows', options.workflow);
  const workflow = readRunnable(file, options.repository);
  const trigger = (['workflow_dispatch', 'workflow_call'] as const).find(
    (one) => one in workflow.on,
  );
  const inputs =
    trigger === undefined ? noInputs(options) : inputsOf(workflow, trigger, options.inputs);
  const github = {
    ...options.github,
    workflow: workflow.name ?? options.workflow,
    event_name: trigger ?? Object.keys(workflow.on)[0] ?? 'push',
    event: { ...fieldsOf(options.github['event']), inputs },
  };
  const base = { github, inputs, vars: options.vars, secrets: options.secrets };
  const jobs = await runJobs({ ...options, github }, options.repository, workflow, base, '');
  const results = Object.values(jobs).map(({ result }) => result);
  const conclusion = results.includes('cancelled')
    ? 'cancelled'
    : results.includes('failure')
      ? 'failure'
      : 'success';
  return { conclusion, jobs };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
function noInputs({ inputs }: RunOptions): Record<string, unknown> {
  const [name] = Object.keys(inputs);
  if (name === undefined) return {};
  throw new UsageError('The workflow takes no inputs: it is started by an event.', { input: name });
}

async function runJobs(
  host: Host,
  repository: string,
  workflow: WorkflowDefinition,
  base: Context,
  prefix: string,
): Promise<Record<string, JobResult>> {
  const results: Record<string, JobResult> = {};
  const running = new Map<string, Promise<void>>();
  const needsOf = ({ needs = [] }: JobDefinition): readonly string[] =>
    typeof needs === 'string' ? [needs] : needs;
  for (const [id, job] of Object.entries(workflow.jobs))
    for (const need of needsOf(job))
      if (!(need in workflow.jobs))
        throw new UsageError(`Job ${id} needs ${need}, which does not exist.`);
  const start = (id: string, job: JobDefinition): Promise<void> => {
    const found = running.get(id);
    if (found !== undefined) return found;
    const run = (async () => {
      await Promise.all(needsOf(job).map((need) => start(need, workflow.jobs[need] ?? {})));
      results[id] = await runOne(
        host,
        repository,
        job,
        {
          id: `${prefix}${id}`,
          workflow,
          needs: Object.fromEntries(needsOf(job).map((need) => [need, results[need]])),
        },
        { ...base, env: workflow.env ?? {} },
        statusOf(workflow, id, results),
      );
    })();
    running.set(id, run);
    return run;
  };
  await Promise.all(Object.entries(workflow.jobs).map(([id, job]) => start(id, job)));
  return results;
}
/** success() of a job looks at all its ancestors; a skipped one counts as not successful. */
function statusOf(
  workflow: WorkflowDefinition,
  id: string,
  results: Readonly<Record<string, JobResult>>,
): JobStatus {
  const ancestors = new Set<string>();
  const visit = (name: string): void => {
    const { needs = [] } = workflow.jobs[name] ?? {};
    for (const need of typeof needs === 'string' ? [needs] : needs) {
      if (ancestors.has(need)) continue;
      ancestors.add(need);
      visit(need);
    }
  };
  visit(id);
  const all = [...ancestors].map((name) => results[name]?.result);
  if (all.includes('cancelled')) return 'cancelled';
  return all.some((result) => result === 'failure' || result === 'skipped') ? 'failure' : 'success';
}

async function runOne(
  host: Host,
  repository: string,
  job: JobDefinition,
  about: {
    readonly id: string;
    readonly needs: unknown;
    readonly workflow: Pick<WorkflowDefinition, 'defaults'>;
  },
  base: Context,
  status: JobStatus,
): Promise<JobResult> {
  const context: Context = { ...base, needs: about.needs, strategy: {}, matrix: {} };
  const cancelled = host.signal.aborted ? 'cancelled' : status;
  if (!condition(job.if, context, cancelled)) {
    host.onEvent({ type: 'job', job: about.id, name: about.id, state: 'skipped' });
    return { result: 'skipped', outputs: {} };
  }
  const strategy = strategyOf(about.id, job, context, status);
  const once = (within: Host, id: string, one: Context): Promise<JobResult> =>
    runOnce(within, repository, job, { ...about, id }, one, status);
  return strategy === undefined
    ? await once(host, about.id, context)
    : await runMatrix(host, about.id, strategy, context, once);
}
async function runOnce(
  host: Host,
  repository: string,
  job: JobDefinition,
  {
    id,
    workflow,
  }: { readonly id: string; readonly workflow: Pick<WorkflowDefinition, 'defaults'> },
  context: Context,
  status: JobStatus,
): Promise<JobResult> {
  const name = textOf(interpolate(job.name ?? id, context, status));
  host.onEvent({ type: 'job', job: id, name, state: 'started' });
  const ran =
    job.uses === undefined
      ? await runJob(host, id, job, context, workflow)
      : await callWorkflow(host, repository, job, id, context, status);
  host.onEvent({ type: 'job', job: id, name, state: 'ended', result: ran.result });
  const forgiven =
    ran.result === 'failure' && interpolate(job['continue-on-error'], context, status) === true;
  return forgiven ? { ...ran, result: 'success' } : ran;
}
async function callWorkflow(
  host: Host,
  repository: string,
  job: JobDefinition,
  id: string,
  context: Context,
  status: JobStatus,
): Promise<JobResult> {
  const uses = job.uses ?? '';
  if (!uses.startsWith('./'))
    throw new UsageError(
      `Job ${id} calls ${uses}; the local runner calls workflows of the same repository (./…).`,
    );
  const called = readRunnable(join(repository, uses), repository);
  const given = Object.fromEntries(
    Object.entries(job.with ?? {}).map(([key, value]) => [
      key,
      interpolate(value, context, status),
    ]),
  );
  const inputs = inputsOf(called, 'workflow_call', given);
  const inherited = job.secrets === 'inherit';
  const named = Object.fromEntries(
    Object.entries(inherited ? {} : (job.secrets ?? {})).map(([key, value]) => [
      key,
      textOf(interpolate(value, context, status)),
    ]),
  );
  const secrets = inherited ? context['secrets'] : named;
  const inner: Context = { github: context['github'], vars: context['vars'], inputs, secrets };
  const jobs = await runJobs(host, repository, called, inner, `${id} / `);
  const results = Object.values(jobs).map(({ result }) => result);
  const result = results.includes('cancelled')
    ? 'cancelled'
    : results.includes('failure')
      ? 'failure'
      : 'success';
  const outputs = Object.fromEntries(
    Object.entries(called.on['workflow_call']?.outputs ?? {}).map(([name, { value }]) => [
      name,
      textOf(interpolate(value, { ...inner, jobs }, 'success')),
    ]),
  );
  return { result, outputs };
}
