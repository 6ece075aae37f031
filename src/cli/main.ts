import { messageOf, UsageError } from '../errors.ts';
import { nearest } from '../inputs/shape.ts';

interface Command {
  readonly summary: string;
  readonly usage: string;
  /** Help that depends on what else was given; otherwise it is `usage`. */
  help?(args: readonly string[]): Promise<string>;
  run(args: readonly string[]): Promise<number>;
}
interface Row {
  readonly summary: string;
  readonly load: () => Promise<Command>;
  /** What it reads from standard input. */
  readonly reads?: string;
  /** It changes a cluster or keeps processes: it goes on to its end when nobody reads what it says. */
  readonly goesOn?: true;
}
const commands: Readonly<Record<string, Row>> = {
  demo: {
    summary: 'Run the release checklist on this machine',
    load: () => import('./demo.ts'),
    goesOn: true,
  },
  sandbox: {
    summary: 'Keep a cluster with a shop and its users on this machine',
    load: () => import('./sandbox.ts'),
    goesOn: true,
  },
  run: {
    summary: 'Run a workflow on this machine, against a kubeconfig or a sandbox',
    load: () => import('./run.ts'),
    goesOn: true,
  },
  rehearse: {
    summary: 'Release a binary on this machine first: the whole checklist, faults included',
    load: () => import('./rehearse.ts'),
    goesOn: true,
  },
  doctor: {
    summary: 'Look at a workload and write its settings',
    load: () => import('./doctor.ts'),
  },
  init: {
    summary: 'Copy the workflows into this repository',
    load: () => import('./init.ts'),
  },
  validate: {
    summary: 'Say what would stop a release, before anything changes',
    load: () => import('./validate.ts'),
  },
  step: {
    summary: 'Run one action by hand, or in any CI system',
    load: () => import('./step.ts'),
    goesOn: true,
  },
  'dead-man': {
    summary: 'Guard a release in its cluster: users leave the canary when its run dies',
    load: () => import('./dead-man.ts'),
    goesOn: true,
  },
  verifier: {
    summary: 'Stand for one cluster: tell the others what its gates say, and hear them',
    load: () => import('./verifier.ts'),
    goesOn: true,
  },
  arbiter: {
    summary: 'Vote on windows in which clusters differ, from own numbers',
    load: () => import('./arbiter.ts'),
    goesOn: true,
  },
  sweep: {
    summary: 'End what outlived its deadline in a namespace',
    load: () => import('./sweep.ts'),
    goesOn: true,
  },
  backtest: {
    summary: 'Replay a past window against a gate: when would it have tripped?',
    load: () => import('./backtest.ts'),
  },
  replay: {
    summary: 'Re-derive a decision from its bundle, byte for byte',
    load: () => import('./replay.ts'),
  },
  verify: {
    summary: 'Verify a decision and who keeps it: bundle, ledgers, what runs',
    load: () => import('./verify.ts'),
  },
  keygen: {
    summary: 'Make the key that signs decisions in a ledger',
    load: () => import('./keygen.ts'),
  },
  judge: {
    summary: 'Judge canaries: JSON lines on standard input, one answer per tick',
    load: () => import('./judge.ts'),
    reads: 'JSON lines: cases and ticks',
  },
  check: {
    summary: 'Judge the ledger of any test by one check: JSON lines on standard input',
    load: () => import('./check.ts'),
    reads: 'JSON lines: a ledger',
  },
  canonical: {
    summary: 'Write JSON in its one canonical form (RFC 8785), or its SHA-256',
    load: () => import('./canonical.ts'),
  },
  'json-patch': {
    summary: 'Apply or make JSON patches (RFC 6902): one JSON line in, one out',
    load: () => import('./json-patch.ts'),
    reads: 'JSON lines: requests',
  },
  traceparent: {
    summary: 'Read trace headers as W3C Trace Context has them: one JSON line in, one out',
    load: () => import('./traceparent.ts'),
    reads: 'JSON lines: headers',
  },
  diagnose: {
    summary: 'Name the likely cause of a failure from a folder of evidence',
    load: () => import('./diagnose.ts'),
  },
  'pprof-diff': {
    summary: 'Say what grew between two pprof profiles, by function',
    load: () => import('./pprof-diff.ts'),
  },
  templates: {
    summary: 'Group log lines by what they have in common',
    load: () => import('./templates.ts'),
    reads: 'log lines',
  },
};
const hidden: Readonly<Record<string, () => Promise<Command>>> = {
  'sandbox-pod': () => import('./sandbox-pod.ts'),
};

/** Exit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name, ...rest] =
    args[0] === 'help' && args.length > 1 ? [...args.slice(1), '--help'] : args;
  leaveQuietly(name, rest);
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${await version()}\n`);
    return 0;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  try {
    return await runCommand(name, rest);
  } catch (thrown) {
    process.stderr.write(`sluice: ${messageOf(thrown)}\n`);
    return thrown instanceof UsageError || isArgumentError(thrown) ? 2 : 4;
  }
}
async function runCommand(name: string, rest: readonly string[]): Promise<number> {
  const own = Object.hasOwn(commands, name) ? commands[name]?.load : undefined;
  const load = own ?? (Object.hasOwn(hidden, name) ? hidden[name] : undefined);
  if (load === undefined) throw unknownCommand(name);
  const command = await load();
  if (asksHelp(rest)) {
    const asked = rest.filter((arg) => arg !== '--help' && arg !== '-h');
    process.stdout.write(`${(await command.help?.(asked)) ?? command.usage}\n`);
    return 0;
  }
  sayWaiting(name, rest);
  return await command.run(rest);
}
/**
 * `sluice judge | head`: who reads no more is no error of ours, and gets no words. But what was not told did not pass, and what changes a
 * cluster does not stop half-way. Help alone is well when nobody reads it.
 */
function leaveQuietly(name: string | undefined, rest: readonly string[]): void {
  const row = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const code = row === undefined || asksHelp(rest) ? 0 : 4;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (row?.goesOn === undefined) process.exit(code);
    });
}
const asksHelp = (rest: readonly string[]): boolean =>
  rest.includes('--help') || rest.includes('-h');
/** Somebody at a terminal sees nothing happen, and would not know why. */
function sayWaiting(name: string, rest: readonly string[]): void {
  const reads = Object.hasOwn(commands, name) ? commands[name]?.reads : undefined;
  const named = rest.some((arg) => !arg.startsWith('-'));
  if (reads === undefined || named || !process.stdin.isTTY) return;
  process.stderr.write(
    `sluice ${name} waits for ${reads} on standard input; Ctrl-D ends them, --help shows the form.\n`,
  );
}
/** Of the package that this bundle is part of. */
async function version(): Promise<string> {
  const [{ existsSync, readFileSync, realpathSync }, { dirname, join }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
  ]);
  const entry = realpathSync(process.argv[1] ?? '.');
  const file = join(dirname(dirname(dirname(entry))), 'package.json');
  const read = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: unknown }).version
    : undefined;
  return `sluice ${typeof read === 'string' ? read : 'of an unknown version'}, node ${process.version}`;
}
const isArgumentError = (thrown: unknown): boolean =>
  String((thrown as { code?: unknown } | null)?.code).startsWith('ERR_PARSE_ARGS');
function unknownCommand(name: string): UsageError {
  const near = nearest(name, Object.keys(commands));
  return new UsageError(`There is no command '${name}'.`, {
    fix: `${near === undefined ? '' : `Is it '${near}'? `}Commands: ${Object.keys(commands).join(', ')}.`,
  });
}
function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${summary}`,
  );
  return `sluice: releases by degrees, with evidence\n\nUsage: sluice COMMAND [--help], sluice help COMMAND, sluice --version\n\n${lines.join('\n')}\n\nExit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error.\n`;
}
