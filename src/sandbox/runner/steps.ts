import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { messageOf, UsageError } from '../../errors.ts';
import { type Context, condition, interpolate, type JobStatus, textOf } from './expression.ts';
import { readFileCommands } from './file-commands.ts';
import { runProcess } from './process.ts';
import { standIn } from './stand-ins.ts';
import type { JobDefinition, StepDefinition } from './workflow.ts';

export type RunnerEvent =
  | {
      readonly type: 'job';
      readonly job: string;
      readonly name: string;
      readonly state: 'started' | 'ended' | 'skipped';
      readonly result?: string;
    }
  | {
      readonly type: 'step';
      readonly job: string;
      readonly name: string;
      readonly state: 'started' | 'ended' | 'skipped';
      readonly result?: string;
    }
  | { readonly type: 'line'; readonly job: string; readonly line: string }
  | {
      readonly type: 'annotation';
      readonly job: string;
      readonly level: 'error' | 'warning' | 'notice';
      readonly title: string;
      readonly message: string;
    };
export interface Host {
  /** Folder of the bundle that `sluice-dev/sluice` means. */
  readonly bundle: string;
  /** Where artifacts are kept. */
  readonly artifacts: string;
  readonly github: Readonly<Record<string, unknown>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunnerEvent) => void;
  readonly spawned?: (child: ChildProcess) => void;
}
export interface JobResult {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}
interface StepState {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly conclusion: string;
}
interface Job {
  readonly host: Host;
  readonly id: string;
  readonly workspace: string;
  readonly temp: string;
  readonly masks: Set<string>;
  readonly steps: Record<string, StepState>;
  env: Record<string, string>;
  status: JobStatus;
  readonly posts: {
    readonly name: string;
    readonly run: () => Promise<number>;
    readonly when: string;
  }[];
  context: Context;
}
const outputLimit = 1024 * 1024;

/** Runs the steps of one job in a workspace of its own, then the post steps in reverse order. */
export async function runJob(
  host: Host,
  id: string,
  definition: JobDefinition,
  given: Context,
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
    status: 'success',
    posts: [],
    context: given,
  };
  mkdirSync(job.workspace, { recursive: true });
  mkdirSync(job.temp, { recursive: true });
  try {
    job.env = texts(definition.env ?? {}, given, 'success');
    for (const [index, step] of (definition.steps ?? []).entries()) await runStep(job, step, index);
    for (const post of job.posts.reverse())
      if (condition(post.when, context(job), job.status)) await post.run();
    const outputs = jobOutputs(job, definition);
    return { result: job.status, outputs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const context = (job: Job): Context => ({
  ...job.context,
  env: job.env,
  steps: job.steps,
  job: { status: job.status },
  runner: { os: 'Linux', arch: 'X64', temp: job.temp, debug: '' },
});
const texts = (
  map: Readonly<Record<string, unknown>>,
  from: Context,
  status: JobStatus,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, textOf(interpolate(value, from, status))]),
  );

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
  const outcome = code === 0 ? 'success' : host.signal.aborted ? 'cancelled' : 'failure';
  const forgiven =
    outcome === 'failure' && interpolate(step['continue-on-error'], from, job.status) === true;
  job.steps[id] = { outputs, outcome, conclusion: forgiven ? 'success' : outcome };
  if (outcome !== 'success' && !forgiven && job.status === 'success') job.status = outcome;
  host.onEvent({ type: 'step', job: job.id, name, state: 'ended', result: outcome });
}

interface Files {
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
}
function commandFiles(job: Job, index: number): Files {
  const names = ['output', 'state', 'env', 'path', 'summary'] as const;
  return Object.fromEntries(
    names.map((name) => {
      const file = join(job.temp, `${name}-${index}`);
      if (!existsSync(file)) writeFileSync(file, '');
      return [name, file];
    }),
  ) as unknown as Files;
}
/** As the runner does: an output with a masked value inside is dropped, with a warning that is easily overlooked; one above 1 MB fails. */
function acceptedOutputs(job: Job, files: Files): Record<string, string> {
  const accepted: Record<string, string> = {};
  for (const [name, value] of readFileCommands(readFileSync(files.output, 'utf8'))) {
    if ([...job.masks].some((secret) => value.includes(secret)))
      say(job, `::warning::Skip output '${name}' since it may contain secret.`);
    else if (value.length * 2 > outputLimit)
      say(job, `::error::output ${name} is larger than 1 MB`);
    else accepted[name] = value;
  }
  return accepted;
}
function jobOutputs(job: Job, definition: JobDefinition): Record<string, string> {
  return texts(definition.outputs ?? {}, context(job), job.status);
}

function baseEnvironment(job: Job, step: StepDefinition, files: Files): Record<string, string> {
  const { github } = job.host;
  const text = (name: string): string => textOf(github[name]);
  return {
    ...job.host.env,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_REPOSITORY: text('repository'),
    GITHUB_RUN_ID: text('run_id'),
    GITHUB_RUN_ATTEMPT: text('run_attempt'),
    GITHUB_SHA: text('sha'),
    GITHUB_REF: text('ref'),
    GITHUB_WORKFLOW: text('workflow'),
    GITHUB_ACTOR: text('actor'),
    GITHUB_EVENT_NAME: text('event_name'),
    GITHUB_SERVER_URL: text('server_url'),
    GITHUB_API_URL: text('api_url'),
    GITHUB_JOB: job.id,
    RUNNER_TEMP: job.temp,
    RUNNER_OS: 'Linux',
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
    ...job.env,
    ...texts(step.env ?? {}, context(job), job.status),
  };
}
const minutes = (value: unknown, fallback: number): number =>
  (typeof value === 'number' ? value : fallback) * 60_000;

async function runScript(job: Job, step: StepDefinition, files: Files): Promise<number> {
  if (step.shell !== undefined && step.shell !== 'bash')
    throw new UsageError(`shell ${step.shell} is not supported by the local runner.`);
  const script = textOf(interpolate(step.run ?? '', context(job), job.status));
  const { code } = await runProcess(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    processOptions(job, step, baseEnvironment(job, step, files)),
  );
  return code;
}
const processOptions = (job: Job, step: StepDefinition, env: Record<string, string>) => ({
  cwd: job.workspace,
  env,
  signal: job.host.signal,
  timeoutMs: minutes(step['timeout-minutes'], 360),
  line: (line: string) => say(job, line),
  ...(job.host.spawned === undefined ? {} : { spawned: job.host.spawned }),
});

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
  const own = /^sluice-dev\/sluice\/(actions\/[a-z-]+)$/.exec(path);
  if (own === null) {
    standIn(path, given, { artifacts: job.host.artifacts, workspace: job.workspace }, (line) =>
      say(job, line),
    );
    return 0;
  }
  const folder = join(job.host.bundle, own[1] ?? '');
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

/** One line of a step's log: workflow commands are carried out, masked values become ***. */
function say(job: Job, line: string): void {
  const command = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line.trimStart());
  const clean = (text: string): string =>
    [...job.masks].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  const unescaped = (text: string): string =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  if (command === null) return job.host.onEvent({ type: 'line', job: job.id, line: clean(line) });
  const [, name = '', properties = '', value = ''] = command;
  switch (name) {
    case 'add-mask':
      if (unescaped(value).trim() !== '') job.masks.add(unescaped(value).trim());
      return;
    case 'error':
    case 'warning':
    case 'notice': {
      const title = unescaped(/title=([^,]*)/.exec(properties)?.[1] ?? '')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      return job.host.onEvent({
        type: 'annotation',
        job: job.id,
        level: name,
        title,
        message: clean(unescaped(value)),
      });
    }
    case 'group':
      return job.host.onEvent({ type: 'line', job: job.id, line: `▸ ${clean(value)}` });
    default:
      return;
  }
}
