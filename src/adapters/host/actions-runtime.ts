import { readFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import * as core from '@actions/core';
import { UsageError } from '../../errors.ts';
import { sha256 } from '../../evidence/canonical.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { RunIdentity, Runtime } from '../../ports/runtime.ts';
import { inert } from './log-door.ts';
import { systemClock } from './system-clock.ts';

const log: Log = {
  debug: (message) => core.debug(inert(message)),
  info: (message) => core.info(inert(message)),
  notice: (message, title) => core.notice(inert(message), title === undefined ? {} : { title }),
  warning: (message, title) => core.warning(inert(message), title === undefined ? {} : { title }),
  error: (message, title) => core.error(inert(message), title === undefined ? {} : { title }),
  group: (title, body) => core.group(inert(title), body),
};

/** Host of an action: anything that sets INPUT_* and the GITHUB_* files. */
export function actionsRuntime(clock: Clock = systemClock): Runtime {
  const env = (name: string): string => process.env[name] ?? '';
  const masked: string[] = [];
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => abort.abort(new Error(`stopped by ${signal}`)));
  return {
    log,
    clock,
    run: runIdentity(env),
    tempFolder: env('RUNNER_TEMP') || tmpdir(),
    workspace: env('GITHUB_WORKSPACE') || process.cwd(),
    signal: abort.signal,
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    output: (name, value) => {
      if (masked.some((secret) => value.includes(secret)))
        throw new Error(`output '${name}' holds a masked value: the runner would drop it silently`);
      core.setOutput(name, value);
    },
    saveState: (name, value) => core.saveState(name, value),
    savedState: (name) => core.getState(name),
    mask: (secret) => {
      for (const part of secret.split('\n').map((line) => line.trim()))
        if (part.length >= 8) {
          masked.push(part);
          core.setSecret(part);
        }
    },
    summary: async (markdown) => {
      if (env('GITHUB_STEP_SUMMARY') === '') return;
      await core.summary.addRaw(markdown, true).write();
    },
    env: (name) => process.env[name],
  };
}

function runIdentity(env: (name: string) => string): RunIdentity {
  const serverUrl = env('GITHUB_SERVER_URL') || 'https://github.com';
  const repository = env('GITHUB_REPOSITORY');
  const runId = runIdOf(env);
  return {
    runId,
    runAttempt: Number(env('GITHUB_RUN_ATTEMPT') || '1'),
    runUrl:
      env('CI_JOB_URL') ||
      (repository === '' ? '' : `${serverUrl}/${repository}/actions/runs/${runId}`),
    repository,
    serverUrl,
    apiUrl: env('GITHUB_API_URL') || 'https://api.github.com',
    sha: env('GITHUB_SHA') || env('CI_COMMIT_SHA'),
    ref: env('GITHUB_REF') || env('CI_COMMIT_REF_NAME'),
    workflow: env('GITHUB_WORKFLOW') || env('CI_PIPELINE_NAME'),
    job: env('GITHUB_JOB') || env('CI_JOB_NAME'),
    actor: env('GITHUB_ACTOR') || env('GITLAB_USER_LOGIN'),
    eventName: env('GITHUB_EVENT_NAME'),
    event: readEvent(env('GITHUB_EVENT_PATH')),
  };
}

/**
 * The same over all steps of one run, and another one for another run: it holds the lease of a release. GitHub and GitLab say it; elsewhere the
 * variable SLUICE_RUN_ID does, or, on a laptop, the folder that the steps work in.
 */
export function runIdOf(env: (name: string) => string): string {
  const named = env('SLUICE_RUN_ID');
  if (named !== '' && !/^[\w.-]{1,63}$/.test(named))
    throw new UsageError(
      `SLUICE_RUN_ID is ${JSON.stringify(named.slice(0, 80))}: no identity of a run.`,
      { fix: 'Give it up to 63 letters, digits, dots, hyphens and underscores.' },
    );
  const known = named || env('GITHUB_RUN_ID') || env('CI_PIPELINE_ID');
  if (known !== '') return known;
  const folder = env('GITHUB_WORKSPACE') || process.cwd();
  const runId = `local-${sha256(`${hostname()}:${userInfo().uid}:${folder}`).slice(0, 12)}`;
  log.notice(
    `No CI system and no SLUICE_RUN_ID say which run this is: it is ${runId}, the same for every step in ${folder}. Set SLUICE_RUN_ID to one value for all steps of a run, and to another one for the next.`,
    'run identity',
  );
  return runId;
}

function readEvent(path: string): Readonly<Record<string, unknown>> {
  if (path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    core.warning(inert(`GITHUB_EVENT_PATH ${path} could not be read: ${String(cause)}`));
    return {};
  }
}
