import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readWorkflow } from '../adapters/workflow/workflow.ts';
import { decisions, keep } from '../sandbox/demo/outcome.ts';
import { readable } from '../sandbox/demo/terminal.ts';
import { startGitHub } from '../sandbox/github/server.ts';
import { runWorkflow } from '../sandbox/runner/run.ts';
import { runLog } from './run-log.ts';

export interface LocalRun {
  /** Path of the workflow's file. */
  readonly workflow: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Variables of this shell that steps see too. */
  readonly passOn: readonly string[];
  readonly quick: boolean;
  readonly verbose: boolean;
  /** Where log, comment, report and bundle go. */
  readonly out: string;
  /** The `github` context of a CI system that this runs in; undefined = a stand-in keeps the comments. */
  readonly github: Readonly<Record<string, unknown>> | undefined;
}
/** Programs that steps build have their caches on this machine. */
const passedOn = [
  'PATH',
  'HOME',
  'LANG',
  'GOPATH',
  'GOCACHE',
  'GOMODCACHE',
  'GOPROXY',
  'GOFLAGS',
  'GOTOOLCHAIN',
];
/** Seconds instead of minutes. */
const quick = {
  inputs: { duration: '15s', interval: '500ms' },
  vars: {
    // Of a workflow that has no such input.
    SLUICE_INTERVAL: '500ms',
    ...{ SLUICE_BASELINE_WINDOW: '6s', SLUICE_MIN_EVENTS: '10', SLUICE_DRAIN: '500ms' },
    ...{ SLUICE_READY_TIMEOUT: '30s', SLUICE_RECOVERY_TIMEOUT: '30s', SLUICE_EXPIRES_IN: '10m' },
  },
} as const;

/** `dist/` and the templates are in it. */
export const bundleFolder = (): string =>
  dirname(dirname(dirname(realpathSync(process.argv[1] ?? ''))));

/** Runs a workflow of this folder and shows what a pull request would see. Exit code: 0 success, 1 failure or rollback, 3 hold, 130 interrupted. */
export async function localRun(request: LocalRun): Promise<number> {
  const { out } = request;
  const stop = new AbortController();
  const interrupted = (): void => stop.abort(new Error('interrupted'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  mkdirSync(out, { recursive: true });
  const artifacts = mkdtempSync(join(tmpdir(), 'sluice-artifacts-'));
  const standIn = await startGitHub(1);
  const log = runLog(process.stdout, request.verbose);
  const { inputs, vars } = request.quick ? quickened(request) : request;
  try {
    const { conclusion, jobs } = await runWorkflow({
      ...{ repository: process.cwd(), workflow: request.workflow, bundle: bundleFolder() },
      ...{ artifacts, inputs, vars, secrets: request.secrets },
      github: request.github ?? githubOf(standIn.url),
      env: environment(request.passOn),
      signal: stop.signal,
      onEvent: log.event,
      summary: log.summary,
    });
    const kept = keep(out, artifacts, standIn.comments.at(-1)?.body);
    const comment = kept.comment === '' ? '' : readable(readFileSync(kept.comment, 'utf8'));
    log.end(conclusion, jobs, comment, kept);
    return exitCode(conclusion, artifacts);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await standIn.stop();
    writeFileSync(join(out, 'run.log'), log.text());
    writeFileSync(join(out, 'summary.md'), log.summaries());
    rmSync(artifacts, { recursive: true, force: true });
  }
}
/** Only inputs that the workflow has, and nothing that was said otherwise. */
function quickened({ workflow, inputs, vars }: LocalRun): Pick<LocalRun, 'inputs' | 'vars'> {
  const known = readWorkflow(workflow).on['workflow_dispatch']?.inputs ?? {};
  const fitting = Object.entries(quick.inputs).filter(([name]) => Object.hasOwn(known, name));
  return {
    inputs: { ...Object.fromEntries(fitting), ...inputs },
    vars: { ...quick.vars, ...vars },
  };
}
function exitCode(conclusion: 'success' | 'failure' | 'cancelled', artifacts: string): number {
  if (conclusion === 'cancelled') return 130;
  if (conclusion === 'success') return 0;
  // Of several clusters or services each decides; a rollback anywhere says more than a hold.
  const all = decisions(artifacts).map(({ decision }) => decision);
  return all.includes('hold') && !all.includes('rollback') ? 3 : 1;
}
function githubOf(url: string): Readonly<Record<string, unknown>> {
  const git = (...args: readonly string[]): string => {
    const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : '';
  };
  return {
    repository: `local/${basename(process.cwd()).replace(/[^\w.-]/g, '-') || 'repository'}`,
    run_id: String(Date.now() % 1_000_000_000_000),
    run_attempt: '1',
    sha: git('rev-parse', '--verify', 'HEAD') || '0'.repeat(40),
    ref: git('symbolic-ref', 'HEAD') || 'refs/heads/main',
    actor: 'you',
    server_url: 'https://github.com',
    api_url: url,
    token: 'local_stand_in_token',
  };
}
const environment = (named: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...passedOn, ...named].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
