import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Context,
  interpolate,
  type JobStatus,
  textOf,
} from '../../adapters/workflow/expression.ts';
import type { JobDefinition, StepDefinition } from '../../adapters/workflow/workflow.ts';
import { readFileCommands } from './file-commands.ts';

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
  /** Folder of the repository, which a checkout gives; absent = none. */
  readonly repository?: string;
  /** Where artifacts are kept. */
  readonly artifacts: string;
  readonly github: Readonly<Record<string, unknown>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunnerEvent) => void;
  readonly spawned?: (child: ChildProcess) => void;
  /** What a step added to its job's summary. */
  readonly summary?: (job: string, step: string, markdown: string) => void;
}
export interface JobResult {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}
export interface StepState {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly conclusion: string;
}
export interface Job {
  readonly host: Host;
  readonly id: string;
  readonly workspace: string;
  readonly temp: string;
  readonly masks: Set<string>;
  readonly steps: Record<string, StepState>;
  env: Record<string, string>;
  /** What steps put before PATH. */
  readonly paths: string[];
  readonly shell: 'bash' | 'sh';
  readonly workingDirectory: string;
  status: JobStatus;
  readonly posts: {
    readonly name: string;
    readonly run: () => Promise<number>;
    readonly when: string;
  }[];
  context: Context;
}
export const outputLimit = 1024 * 1024;
export const context = (job: Job): Context => ({
  ...job.context,
  env: job.env,
  steps: job.steps,
  job: { status: job.status },
  runner: { os: 'Linux', arch: 'X64', temp: job.temp, debug: '' },
});
export const texts = (
  map: Readonly<Record<string, unknown>>,
  from: Context,
  status: JobStatus,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, textOf(interpolate(value, from, status))]),
  );
/** One line of a step's log: workflow commands are carried out, masked values become ***. */
export function say(job: Job, line: string): void {
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
export interface Files {
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
}
export function commandFiles(job: Job, index: number): Files {
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
export function acceptedOutputs(job: Job, files: Files): Record<string, string> {
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
export function jobOutputs(job: Job, definition: JobDefinition): Record<string, string> {
  return texts(definition.outputs ?? {}, context(job), job.status);
}
export function baseEnvironment(
  job: Job,
  step: StepDefinition,
  files: Files,
): Record<string, string> {
  const { github } = job.host;
  const text = (name: string): string => textOf(github[name]);
  return {
    ...job.host.env,
    ...(job.paths.length === 0
      ? {}
      : { PATH: [...job.paths, job.host.env['PATH'] ?? ''].join(':') }),
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
export const minutes = (value: unknown, fallback: number): number =>
  (typeof value === 'number' ? value : fallback) * 60_000;
export const processOptions = (job: Job, step: StepDefinition, env: Record<string, string>) => ({
  cwd: job.workspace,
  env,
  signal: job.host.signal,
  timeoutMs: minutes(step['timeout-minutes'], 360),
  line: (line: string) => say(job, line),
  ...(job.host.spawned === undefined ? {} : { spawned: job.host.spawned }),
});
