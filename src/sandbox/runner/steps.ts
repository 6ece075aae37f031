import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import {
  type Context,
  condition,
  interpolate,
  textOf,
} from '../../adapters/workflow/expression.ts';
import type {
  JobDefinition,
  StepDefinition,
  WorkflowDefinition,
} from '../../adapters/workflow/workflow.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { readFileCommands } from './file-commands.ts';
import {
  acceptedOutputs,
  baseEnvironment,
  commandFiles,
  context,
  type Files,
  type Host,
  type Job,
  type JobResult,
  jobOutputs,
  processOptions,
  say,
  texts,
} from './job.ts';
import { runProcess } from './process.ts';
import { ownAction } from './runnable.ts';
import { standIn } from './stand-ins.ts';

/** Runs the steps of one job in a workspace of its own, then the post steps in reverse order. */
export async function runJob(
  host: Host,
  id: string,
  definition: JobDefinition,
  given: Context,
  workflow: Pick<WorkflowDefinition, 'defaults'> = {},
): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-job-'));
  const job: Job = {
    host,
    id,
    workspace: join(folder, 'work'),
    temp: join(folder, 'temp'),
    masks: new Set(
      Object.values((given['secrets'] ?? {}) as Record<string, string>).filter(
        (secret) => secret.length > 3,
      ),
    ),
    steps: {},
    env: {},
    paths: [],
    ...defaultsOf(definition, workflow),
    status: 'success',
    posts: [],
    context: given,
  };
  mkdirSync(job.workspace, { recursive: true });
  mkdirSync(job.temp, { recursive: true });
  try {
    // Of the workflow first, then of the job.
    const outer = (given['env'] ?? {}) as Readonly<Record<string, unknown>>;
    job.env = texts({ ...outer, ...definition.env }, given, 'success');
    for (const [index, step] of (definition.steps ?? []).entries()) await runStep(job, step, index);
    for (const post of job.posts.reverse())
      if (condition(post.when, context(job), job.status)) await post.run();
    const outputs = jobOutputs(job, definition);
    return { result: job.status, outputs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
function defaultsOf(
  { defaults }: JobDefinition,
  workflow: Pick<WorkflowDefinition, 'defaults'>,
): Pick<Job, 'shell' | 'workingDirectory'> {
  const of = (key: string): string | undefined => {
    const own = defaults as WorkflowDefinition['defaults'];
    return own?.run?.[key] ?? workflow.defaults?.run?.[key];
  };
  const shell = of('shell') ?? 'bash';
  if (shell !== 'bash' && shell !== 'sh')
    throw new UsageError(`defaults.run.shell is ${shell}; the local runner knows bash and sh.`);
  return { shell, workingDirectory: of('working-directory') ?? '.' };
}
async function runStep(job: Job, step: StepDefinition, index: number): Promise<void> {
  const { host } = job;
  if (host.signal.aborted) job.status = 'cancelled';
  const from = context(job);
  const name = textOf(
    interpolate(step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '', from, job.status),
  );
  const id = step.id ?? `__${index}`;
  if (!condition(step.if, from, job.status)) {
    job.steps[id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };
    host.onEvent({ type: 'step', job: job.id, name, state: 'skipped' });
    return;
  }
  host.onEvent({ type: 'step', job: job.id, name, state: 'started' });
  const files = commandFiles(job, index);
  let code = 1;
  try {
    code =
      step.uses === undefined
        ? await runScript(job, step, files)
        : await runAction(job, step, files, name);
  } catch (thrown) {
    say(job, `::error::${messageOf(thrown)}`);
  }
  const outputs = acceptedOutputs(job, files);
  for (const [key, value] of readFileCommands(readFileSync(files.env, 'utf8')))
    job.env[key] = value;
  job.paths.unshift(...readFileSync(files.path, 'utf8').split('\n').filter(Boolean));
  job.host.summary?.(job.id, name, readFileSync(files.summary, 'utf8'));
  const outcome = code === 0 ? 'success' : host.signal.aborted ? 'cancelled' : 'failure';
  const forgiven =
    outcome === 'failure' && interpolate(step['continue-on-error'], from, job.status) === true;
  job.steps[id] = { outputs, outcome, conclusion: forgiven ? 'success' : outcome };
  if (outcome !== 'success' && !forgiven && job.status === 'success') job.status = outcome;
  host.onEvent({ type: 'step', job: job.id, name, state: 'ended', result: outcome });
}

async function runScript(job: Job, step: StepDefinition, files: Files): Promise<number> {
  const script = textOf(interpolate(step.run ?? '', context(job), job.status));
  const folder = textOf(
    interpolate(step['working-directory'] ?? job.workingDirectory, context(job), job.status),
  );
  const shell = step.shell ?? job.shell;
  const { code } = await runProcess(
    shell,
    shell === 'sh'
      ? ['-e', '-c', script]
      : ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      ...processOptions(job, step, baseEnvironment(job, step, files)),
      cwd: resolve(job.workspace, folder),
    },
  );
  return code;
}
interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
    readonly 'post-if'?: string;
  };
}
async function runAction(
  job: Job,
  step: StepDefinition,
  files: Files,
  name: string,
): Promise<number> {
  const [path = ''] = (step.uses ?? '').split('@');
  const given = texts(step.with ?? {}, context(job), job.status);
  const own = ownAction.exec(path);
  const local = (step.uses ?? '').startsWith('./');
  if (own === null && !local) {
    const { artifacts, repository } = job.host;
    standIn(path, given, { artifacts, workspace: job.workspace, repository }, (line) =>
      say(job, line),
    );
    return 0;
  }
  const folder = local
    ? resolve(job.workspace, step.uses ?? '')
    : join(job.host.bundle, own?.[1] ?? '');
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile;
  if (!action.runs.using.startsWith('node'))
    throw new UsageError(
      `${step.uses} is a ${action.runs.using} action; the local runner runs node actions.`,
    );
  const defaults = Object.entries(action.inputs ?? {}).map(([key, about]) => [
    key,
    textOf(interpolate(about.default ?? '', context(job), job.status)),
  ]);
  const inputs = Object.entries({ ...Object.fromEntries(defaults), ...given }).map(
    ([key, value]) => [`INPUT_${key.toUpperCase()}`, String(value)],
  );
  const env = {
    ...baseEnvironment(job, step, files),
    ...(Object.fromEntries(inputs) as Record<string, string>),
  };
  const { post } = action.runs;
  if (post !== undefined)
    job.posts.push({
      name,
      when: action.runs['post-if'] ?? 'always()',
      run: async () => {
        const saved = Object.fromEntries(
          [...readFileCommands(readFileSync(files.state, 'utf8'))].map(([key, value]) => [
            `STATE_${key}`,
            value,
          ]),
        );
        const options = {
          ...processOptions(job, step, { ...env, ...saved }),
          signal: new AbortController().signal,
        };
        return (await runProcess(process.execPath, [join(folder, post)], options)).code;
      },
    });
  return (
    await runProcess(
      process.execPath,
      [join(folder, action.runs.main)],
      processOptions(job, step, env),
    )
  ).code;
}
