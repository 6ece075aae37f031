import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { object, optional, record, type Shape, text } from '../inputs/shape.ts';
import { loadYaml, yaml } from '../inputs/yaml.ts';
import { decisions, keep } from '../sandbox/demo/outcome.ts';
import { readable } from '../sandbox/demo/terminal.ts';
import { startGitHub } from '../sandbox/github/server.ts';
import { runWorkflow } from '../sandbox/runner/run.ts';
import { kubeconfigOf } from './kubeconfig.ts';
import { runLog } from './run-log.ts';

export const summary = 'Run a workflow on this machine, against a kubeconfig or a sandbox';
export const usage = `sluice run WORKFLOW [--input NAME=VALUE]… [--var NAME=VALUE]… [--secrets FILE] [--config FILE] [--kubeconfig FILE] [--out FOLDER]

Runs a workflow of this repository that uses Sluice's actions: needs, if, outputs, matrix, reusable workflows, artifacts, run steps. What it does not do
(containers, services, actions of others) is refused by name before anything runs. Comments go to a stand-in of GitHub and are shown here.

  WORKFLOW            its file: release-checklist.yml, or a path
  --input NAME=VALUE  an input, as under "Run workflow"
  --var NAME=VALUE    a repository variable
  --secrets FILE      YAML or JSON map of secrets; KUBECONFIG is the kubeconfig unless it is in there
  --config FILE       YAML with \`vars\` and \`inputs\`, as sluice validate takes it
  --kubeconfig FILE   default: $KUBECONFIG, a sandbox that runs here, ~/.kube/config
  --env NAME          a variable of this shell that steps see too (PATH and HOME they do); may be repeated
  --verbose           every line that steps write
  --out FOLDER        run.log, comment, report, bundle and summaries (default: .sluice/run)

Exit code: 0 success (promote), 1 failure or rollback, 2 usage, 3 hold, 4 error.
Example:
  sluice run release-checklist.yml --input workload=billing --input namespace=billing --input image=ghcr.io/acme/billing:2.0`;

const options = {
  input: { type: 'string', multiple: true, default: [] as string[] },
  var: { type: 'string', multiple: true, default: [] as string[] },
  env: { type: 'string', multiple: true, default: [] as string[] },
  secrets: { type: 'string' },
  config: { type: 'string' },
  kubeconfig: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  out: { type: 'string', default: '.sluice/run' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
/** Of Go programs that steps build: their caches are this machine's. */
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

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [workflow, ...more] = positionals;
  if (workflow === undefined || more.length > 0)
    throw new UsageError('Name one workflow.', {
      input: 'WORKFLOW',
      fix: 'Example: sluice run release-checklist.yml --input workload=shop.',
    });
  await loadYaml();
  const file = workflowFile(workflow);
  const given = givenBy(values);
  const secrets = secretsOf(values);
  const stop = new AbortController();
  const interrupted = (): void => stop.abort(new Error('interrupted'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const artifacts = mkdtempSync(join(tmpdir(), 'sluice-artifacts-'));
  const github = await startGitHub(1);
  const log = runLog(process.stdout, values.verbose);
  try {
    const { conclusion, jobs } = await runWorkflow({
      ...{ repository: process.cwd(), workflow: file, bundle: bundleFolder(), artifacts },
      ...{ inputs: given.inputs, vars: given.vars, secrets, github: githubOf(github.url) },
      env: environment(values.env),
      signal: stop.signal,
      onEvent: log.event,
      summary: log.summary,
    });
    const kept = keep(out, artifacts, github.comments.at(-1)?.body);
    log.end(
      conclusion,
      jobs,
      kept.comment === '' ? '' : readable(readFileSync(kept.comment, 'utf8')),
      kept,
    );
    return exitCode(conclusion, artifacts);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await github.stop();
    writeFileSync(join(out, 'run.log'), log.text());
    writeFileSync(join(out, 'summary.md'), log.summaries());
    rmSync(artifacts, { recursive: true, force: true });
  }
}
const bundleFolder = (): string => dirname(dirname(dirname(realpathSync(process.argv[1] ?? ''))));
function workflowFile(named: string): string {
  const found = [
    named,
    join('.github/workflows', named),
    join('.github/workflows', `${named}.yml`),
  ].find((file) => existsSync(file));
  if (found === undefined)
    throw new UsageError(`The workflow ${JSON.stringify(named)} is not there.`, {
      input: 'WORKFLOW',
      fix: `Run this in the repository; sluice init copies the templates. ${basename(named)} was looked for here and in .github/workflows.`,
    });
  return resolve(found);
}
function exitCode(conclusion: 'success' | 'failure' | 'cancelled', artifacts: string): number {
  if (conclusion === 'cancelled') return 130;
  const last = decisions(artifacts).at(-1)?.decision;
  if (conclusion === 'success') return 0;
  return last === 'hold' ? 3 : 1;
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
    sha: git('rev-parse', 'HEAD') || '0'.repeat(40),
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

const anything: Shape<unknown> = (value) => value;
const configType = yaml(
  object({ vars: optional(record(text(48_000))), inputs: optional(record(anything)) }),
  'map',
);
const secretsType = yaml(record(text(1_000_000)), 'map');
function givenBy(values: Values): {
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
} {
  const written =
    values.config === undefined
      ? {}
      : configType.read(contentOf(values.config, '--config'), '--config');
  return {
    vars: { ...written.vars, ...pairs(values.var, '--var') },
    inputs: { ...written.inputs, ...pairs(values.input, '--input') },
  };
}
function secretsOf(values: Values): Readonly<Record<string, string>> {
  const given =
    values.secrets === undefined
      ? {}
      : secretsType.read(contentOf(values.secrets, '--secrets'), '--secrets');
  if (given['KUBECONFIG'] !== undefined && values.kubeconfig === undefined) return given;
  return { ...given, KUBECONFIG: kubeconfigOf(values.kubeconfig).content };
}
function pairs(given: readonly string[], option: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, Math.max(at, 0));
      if (!/^[A-Za-z_][\w-]*$/.test(name))
        throw new UsageError(`${JSON.stringify(pair)} is not NAME=VALUE.`, {
          input: option,
          fix: `Example: ${option} ${option === '--var' ? 'SLUICE_DRAIN=10s' : 'workload=shop'}.`,
        });
      return [name, pair.slice(at + 1)];
    }),
  );
}
function contentOf(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
      input: option,
      cause,
    });
  }
}
