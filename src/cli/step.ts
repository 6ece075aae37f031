import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { nearest } from '../inputs/shape.ts';
import { readFileCommands } from '../sandbox/runner/file-commands.ts';
import { contentOf } from './given.ts';
import { lineMask } from './masked-lines.ts';

export const summary = 'Run one action by hand, or in any CI system (GitLab, Jenkins …)';
export const usage = `sluice step ACTION [--with NAME=VALUE]… [--with-file NAME=FILE]… [--job NAME] [--needs-file FILE] [--outputs FOLDER]

Runs the action that GitHub workflows run, from the same dist.
  --with NAME=VALUE      an input, as under \`with:\` in a workflow
  --with-file NAME=FILE  an input read from a file (kubeconfig, decision, needs)
  --job NAME             the name under which the result is recorded (default: the action's name)
  --needs-file FILE      adds {"JOB": {"result", "outputs"}} to this JSON file: what decide-promote takes as \`needs\`
  --outputs FOLDER       writes every output to FOLDER/NAME

Exit code: the action's (0 or 1, 2 for a usage error); for decide-promote 0 promote, 1 rollback, 3 hold.
Example:
  sluice step deploy-canary --with-file kubeconfig=$KUBECONFIG --with namespace=shop --with workload=shop \\
    --with image=registry.example/shop:2.0 --with stage=1 --with exposure=1 --needs-file needs.json --job deploy`;

interface Parsed {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly job: string;
  readonly needsFile: string | undefined;
  readonly outputsFolder: string | undefined;
}

/** Runs one action of the bundle as a child process and records what it set. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  const folder = mkdtempSync(join(tmpdir(), 'sluice-step-'));
  try {
    await refuseUnknownInputs(parsed);
    const environment = hostEnvironment(parsed, folder);
    const main = join(bundleFolder(), parsed.action, 'main.js');
    const exitCode = await execute(main, environment);
    const post = join(bundleFolder(), parsed.action, 'post.js');
    const postCode = existsSync(post)
      ? await execute(post, { ...environment, ...savedState(join(folder, 'state')) })
      : 0;
    const outputs = readFileCommands(readFileSync(join(folder, 'output'), 'utf8'));
    const failed = exitCode !== 0 || postCode !== 0;
    record(parsed, failed ? 'failure' : 'success', outputs);
    return failed ? exitCode || postCode : outcomeCode(parsed.action, outputs.get('outcome'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parse(args: readonly string[]): Parsed {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      with: { type: 'string', multiple: true },
      'with-file': { type: 'string', multiple: true },
      job: { type: 'string' },
      'needs-file': { type: 'string' },
      outputs: { type: 'string' },
    },
  });
  const [action, ...more] = positionals;
  const known = actionNames();
  if (action === undefined || more.length > 0 || !known.includes(action))
    throw new UsageError(
      action === undefined
        ? 'No action was named.'
        : `'${positionals.join(' ')}' is not one action.`,
      { fix: `Actions: ${known.join(', ')}.` },
    );
  const inputs = new Map<string, string>();
  for (const pair of values.with ?? []) inputs.set(...split(pair, '--with'));
  for (const pair of values['with-file'] ?? []) {
    const [name, file] = split(pair, '--with-file');
    inputs.set(name, contentOf(file, name));
  }
  return {
    action,
    inputs,
    job: values.job ?? action,
    needsFile: values['needs-file'],
    outputsFolder: values.outputs,
  };
}

/** GitHub warns of an input that an action does not have, and goes on; by hand nobody sees the warning. */
async function refuseUnknownInputs({ action, inputs }: Parsed): Promise<void> {
  const { tables } = await import('../actions/tables.ts');
  const known = Object.keys(tables[action] ?? {});
  const strange = [...inputs.keys()].find((name) => !known.includes(name));
  if (strange === undefined || known.length === 0) return;
  const near = nearest(strange, known);
  throw new UsageError(`${action} has no such input.`, {
    input: strange,
    fix: `${near === undefined ? '' : `Is it '${near}'? `}Its inputs: ${known.join(', ')}.`,
  });
}

function split(pair: string, option: string): [string, string] {
  const at = pair.indexOf('=');
  const name = pair.slice(0, Math.max(at, 0));
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new UsageError(`${option} ${JSON.stringify(pair)} is not NAME=VALUE.`, {
      fix: `Example: ${option} workload=shop.`,
    });
  return [name, pair.slice(at + 1)];
}

/** `dist/`: this process is `dist/cli/main.js`, perhaps through npm's link in `node_modules/.bin`. */
const bundleFolder = (): string => dirname(dirname(realpathSync(process.argv[1] ?? '')));

const actionNames = (): readonly string[] =>
  readdirSync(bundleFolder())
    .filter((name) => name !== 'cli' && existsSync(join(bundleFolder(), name, 'main.js')))
    .sort();

function hostEnvironment(parsed: Parsed, folder: string): NodeJS.ProcessEnv {
  for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '');
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'));
  const inputs = [...parsed.inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    GITHUB_WORKSPACE: process.cwd(),
    GITHUB_JOB: parsed.job,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    ...Object.fromEntries(inherited),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    ...Object.fromEntries(inputs),
  };
}

function execute(file: string, env: NodeJS.ProcessEnv): Promise<number> {
  // GitHub's runner masks by itself; everywhere else the log is read as it is written.
  const masks = env['GITHUB_ACTIONS'] !== 'true';
  const stream = masks ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', stream, stream] });
  const mask = lineMask();
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    if (from !== null)
      createInterface({ input: from }).on('line', (line) => {
        const shown = mask(line);
        if (shown !== undefined) to.write(`${shown}\n`);
      });
  // A CI system signals this process alone; the action must hear of it to clean up.
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.on('SIGTERM', forward);
  process.on('SIGINT', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', forward);
      resolve(code ?? 1);
    });
  });
}

const savedState = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileCommands(readFileSync(file, 'utf8'))].map(([name, value]) => [
      `STATE_${name}`,
      value,
    ]),
  );

function record(
  { job, needsFile, outputsFolder }: Parsed,
  result: 'success' | 'failure',
  outputs: ReadonlyMap<string, string>,
): void {
  if (needsFile !== undefined) {
    mkdirSync(dirname(needsFile), { recursive: true });
    const needs = existsSync(needsFile) ? readNeeds(needsFile) : {};
    needs[job] = { result, outputs: Object.fromEntries(outputs) };
    writeFileSync(needsFile, `${JSON.stringify(needs, null, 2)}\n`);
  }
  if (outputsFolder === undefined) return;
  mkdirSync(outputsFolder, { recursive: true });
  for (const [name, value] of outputs) writeFileSync(join(outputsFolder, name), value);
}

function readNeeds(file: string): Record<string, unknown> {
  const text = readFileSync(file, 'utf8');
  try {
    const needs: unknown = JSON.parse(text);
    if (needs !== null && typeof needs === 'object' && !Array.isArray(needs))
      return needs as Record<string, unknown>;
  } catch {
    // told below, with the fix
  }
  throw new UsageError(`--needs-file ${file} is not a JSON object.`, {
    fix: 'Delete it, or name another file; it is made by the first step.',
  });
}

function outcomeCode(action: string, outcome: string | undefined): number {
  if (action !== 'decide-promote') return 0;
  if (outcome === 'promote') return 0;
  return outcome === 'rollback' ? 1 : 3;
}
