import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { messageOf, UsageError } from '../errors.ts';
import type { Verdict } from '../evidence/envelope.ts';
import { type AnyLedgerCheck, ledgerChecks } from '../gates/ledger/catalogue.ts';
import { type Fields, fieldsOf } from '../gates/ledger/fields.ts';
import { parseLossless } from '../gates/ledger/json.ts';
import { answerLine, type LedgerSession, ledgerSession } from '../gates/ledger/session.ts';
import { duration } from '../inputs/duration.ts';
import { nearest } from '../inputs/shape.ts';
import { hostChecks } from './host-checks.ts';
import { lineSplitter } from './lines.ts';
import { writeOut } from './standard-output.ts';

export const summary = 'Judge the ledger of any test by one check: JSON lines on standard input';
export const usage = `sluice check NAME [--parameters FILE] [--deadline 60s] < LEDGER
sluice check NAME --help | --example
sluice check --list

Reads a ledger of one JSON value a line (docs/checks.md) and writes one JSON line per case:
{"case","check","verdict":"pass|fail|inconclusive|error","measurements","violations":[{"rule","line","detail"}],"counts","reasons","analysis"}.
{"type":"case","id":"c1","parameters":{…}} begins a case; without such a line all is one case, "stdin".
A line that cannot be used is named and makes its case an error; the other cases go on.

--parameters FILE  parameters of every case (JSON); what a case line gives goes over them
--deadline 60s     how long the judging of one case may take after its last line; past it the answer is inconclusive
--example          a ledger that passes:  sluice check saga --example | sluice check saga
--list             the names of the checks, one a line

Exit code: 0 all pass, 1 some fail, 2 usage, 3 some inconclusive and none failed, 4 some error.`;

const exitCodes: Readonly<Record<Verdict, number>> = {
  pass: 0,
  fail: 1,
  inconclusive: 3,
  error: 4,
};
const options = {
  parameters: { type: 'string' },
  deadline: { type: 'string', default: '60s' },
  example: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.list) return await print(`${names().join('\n')}\n`);
  const check = await checkOf(positionals);
  if (values.example) return await print(`${check.example.trimEnd()}\n`);
  const deadlineMs = duration(1, 86_400_000).read(values.deadline, '--deadline');
  const given = values.parameters === undefined ? {} : parametersOf(values.parameters);
  return await judge(check, given, deadlineMs);
}
/** What `sluice check NAME --help` says: the formats of that check; without a name, of the command. */
export async function help(args: readonly string[]): Promise<string> {
  const named = args.filter((arg) => !arg.startsWith('-'));
  if (named.length === 0) return `${usage}\n\nChecks: ${names().join(', ')}.`;
  const { name, summary: says, format, example } = await checkOf(named);
  return `sluice check ${name}: ${says}\n\n${format.trim()}\n\nExample (sluice check ${name} --example | sluice check ${name}):\n${example.trimEnd()}`;
}

const names = (): readonly string[] => Object.keys(ledgerChecks);
async function checkOf([name, more]: readonly string[]): Promise<AnyLedgerCheck> {
  const fix = `Checks: ${names().join(', ')}.`;
  if (name === undefined) throw new UsageError('Which check is meant?', { fix });
  if (more !== undefined)
    throw new UsageError(`'${more}' is not expected.`, {
      fix: `The ledger comes from standard input: sluice check ${name} < ledger.jsonl.`,
    });
  const known = { ...ledgerChecks, ...hostChecks };
  const load = Object.hasOwn(known, name) ? known[name] : undefined;
  if (load !== undefined) return await load();
  const near = nearest(name, names());
  throw new UsageError(`There is no check '${name}'.`, {
    fix: near === undefined ? fix : `Is it '${near}'? ${fix}`,
  });
}
function parametersOf(file: string): Fields {
  try {
    return fieldsOf(parseLossless(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new UsageError(
      `${JSON.stringify(file)} is not a file with a JSON object: ${messageOf(cause)}.`,
      {
        input: '--parameters',
        fix: 'Example: {"ttlSeconds": 300}.',
      },
    );
  }
}

async function judge(check: AnyLedgerCheck, given: Fields, deadlineMs: number): Promise<number> {
  let due = '';
  const flush = async (): Promise<void> => {
    const text = due;
    due = '';
    await writeOut(text);
  };
  const session = ledgerSession(
    check,
    given,
    (answered) => {
      due += answerLine(answered);
    },
    () => {
      const until = performance.now() + deadlineMs;
      return () => performance.now() > until;
    },
  );
  const splitter = lineSplitter(({ at, text, bad }) =>
    text === undefined ? session.bad(bad ?? 'it cannot be read', at) : session.line(text, at),
  );
  const feed = blocksOf(session, splitter);
  for await (const chunk of process.stdin) {
    feed(chunk as Buffer);
    await flush();
  }
  splitter.end();
  session.end();
  await flush();
  return exitCodes[session.verdict()];
}
/** Hands on whole lines at once where the check can take them so, and otherwise line by line. */
function blocksOf(session: LedgerSession, lines: ReturnType<typeof lineSplitter>) {
  return (chunk: Buffer): void => {
    // The line that the last chunk left open, if any.
    const from = lines.open() ? chunk.indexOf(10) + 1 : 0;
    const to = chunk.lastIndexOf(10) + 1;
    if (from > 0) lines.chunk(chunk.subarray(0, from));
    if (to <= from) return lines.chunk(chunk.subarray(from));
    const block = chunk.subarray(from, to);
    const taken = lines.open() ? undefined : session.block(block, lines.next());
    if (taken === undefined) lines.chunk(block);
    else lines.skip(taken);
    lines.chunk(chunk.subarray(to));
  };
}
async function print(text: string): Promise<number> {
  await writeOut(text);
  return 0;
}
