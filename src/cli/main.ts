import { messageOf, UsageError } from '../errors.ts';

interface Command {
  readonly summary: string;
  readonly usage: string;
  /** Help that depends on what else was given; otherwise it is `usage`. */
  help?(args: readonly string[]): Promise<string>;
  run(args: readonly string[]): Promise<number>;
}
const commands: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
> = {
  demo: { summary: 'Run the release checklist on this machine', load: () => import('./demo.ts') },
  sandbox: {
    summary: 'Keep a cluster with a shop and its users on this machine',
    load: () => import('./sandbox.ts'),
  },
  validate: {
    summary: 'Say what would stop a release, before anything changes',
    load: () => import('./validate.ts'),
  },
  step: { summary: 'Run one action by hand, or in any CI system', load: () => import('./step.ts') },
  'dead-man': {
    summary: 'Guard a release in its cluster: users leave the canary when its run dies',
    load: () => import('./dead-man.ts'),
  },
  sweep: {
    summary: 'End what outlived its deadline in a namespace',
    load: () => import('./sweep.ts'),
  },
  backtest: {
    summary: 'Replay a past window against a gate: when would it have tripped?',
    load: () => import('./backtest.ts'),
  },
  replay: {
    summary: 'Re-derive a decision from its bundle, byte for byte',
    load: () => import('./replay.ts'),
  },
  judge: {
    summary: 'Judge canaries: JSON lines on standard input, one answer per tick',
    load: () => import('./judge.ts'),
  },
  check: {
    summary: 'Judge the ledger of any test by one check: JSON lines on standard input',
    load: () => import('./check.ts'),
  },
  canonical: {
    summary: 'Write JSON in its one canonical form (RFC 8785), or its SHA-256',
    load: () => import('./canonical.ts'),
  },
  'json-patch': {
    summary: 'Apply or make JSON patches (RFC 6902): one JSON line in, one out',
    load: () => import('./json-patch.ts'),
  },
  traceparent: {
    summary: 'Read trace headers as W3C Trace Context has them: one JSON line in, one out',
    load: () => import('./traceparent.ts'),
  },
};
const hidden: Readonly<Record<string, () => Promise<Command>>> = {
  'sandbox-pod': () => import('./sandbox-pod.ts'),
};
const later: Readonly<Record<string, string>> = {
  run: 'local runs of any workflow',
  diagnose: 'root causes',
  verify: 'the chain of evidence',
};

/** Exit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  try {
    const load = Object.hasOwn(commands, name)
      ? commands[name]?.load
      : Object.hasOwn(hidden, name)
        ? hidden[name]
        : undefined;
    if (load === undefined) throw unknownCommand(name);
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      const asked = rest.filter((arg) => arg !== '--help' && arg !== '-h');
      process.stdout.write(`${(await command.help?.(asked)) ?? command.usage}\n`);
      return 0;
    }
    return await command.run(rest);
  } catch (thrown) {
    process.stderr.write(`sluice: ${messageOf(thrown)}\n`);
    return thrown instanceof UsageError || isArgumentError(thrown) ? 2 : 4;
  }
}
const isArgumentError = (thrown: unknown): boolean =>
  String((thrown as { code?: unknown } | null)?.code).startsWith('ERR_PARSE_ARGS');
function unknownCommand(name: string): UsageError {
  const what = Object.hasOwn(later, name) ? later[name] : undefined;
  if (what !== undefined) return new UsageError(`'${name}' (${what}) is not in this version yet.`);
  return new UsageError(`There is no command '${name}'.`, {
    fix: `Commands: ${Object.keys(commands).join(', ')}.`,
  });
}
function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${summary}`,
  );
  return `sluice: releases by degrees, with evidence\n\nUsage: sluice COMMAND [--help]\n\n${lines.join('\n')}\n\nExit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error.\n`;
}
