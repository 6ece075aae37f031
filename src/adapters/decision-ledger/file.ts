import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Signer } from '../../evidence/statement/keys.ts';
import { append, readLedger, rootBefore } from '../../evidence/statement/ledger.ts';
import { ledgerLimitBytes } from '../../evidence/statement/ledger-line.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DecisionLedger } from '../../ports/decision-ledger.ts';
import { folderInWorkspace } from '../host/owned-folder.ts';

/** A writer holds the lock for milliseconds: an older one was left by a process that died. */
const staleMs = 30_000;
const patienceMs = 40_000;

/** An append-only file inside the workspace, `ledger.ndjson`: one line each decision, chained, signed when there is a key. */
export function fileLedger(
  about: {
    readonly workspace: string;
    /** Relative to the workspace. */
    readonly file: string;
    readonly signer: Signer | undefined;
  },
  clock: Clock,
): DecisionLedger {
  const path = ledgerPath(about);
  return {
    name: 'file',
    keep: (statement, signal) =>
      locked(path, clock, signal, async () => {
        const before = await textOf(path);
        const { text, line, added } = append(before, statement, about.signer);
        if (added) await appendDurably(path, text.slice(before.length));
        return { receipt: { ledger: 'file', line: line.text }, files: {} };
      }),
    rootBefore: async (before) => rootBefore(readLedger(await textOf(path)).lines, before),
  };
}
/** Where a ledger stands; never outside the workspace or by way of a symbolic link. */
export function ledgerPath({
  workspace,
  file,
}: {
  readonly workspace: string;
  readonly file: string;
}): string {
  const folder = dirname(file);
  const root = folder === '.' ? workspace : folderInWorkspace({ workspace }, folder, 'ledger-file');
  return join(root, basename(file));
}
/** The text of a ledger; undefined when there is none. */
export const findLedgerText = async (path: string): Promise<string | undefined> =>
  (await stat(path).catch(() => undefined)) === undefined ? undefined : await textOf(path);
/** The text of a ledger that must be there. */
export async function readLedgerText(path: string): Promise<string> {
  await stat(path);
  return await textOf(path);
}
/** The whole text; '' when there is no such file yet. */
async function textOf(path: string): Promise<string> {
  const found = await stat(path).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return undefined;
    throw thrown;
  });
  if (found === undefined) return '';
  if (!found.isFile() || found.size > ledgerLimitBytes)
    throw new UsageError(
      `${path} is no regular file of at most ${ledgerLimitBytes / 1024 ** 2} MiB.`,
      { input: 'ledger-file', fix: 'Name another file.' },
    );
  return await readFile(path, 'utf8');
}
/** A line is there when the disk has it: a machine that goes down at this moment must not have said more than it kept. */
async function appendDurably(path: string, added: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    await file.writeFile(added);
    await file.sync();
  } finally {
    await file.close();
  }
}
async function locked<T>(
  path: string,
  clock: Clock,
  signal: AbortSignal,
  body: () => Promise<T>,
): Promise<T> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true });
  const until = clock.now().getTime() + patienceMs;
  for (;;) {
    const held = await open(lock, 'wx').catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'EEXIST') return undefined;
      throw thrown;
    });
    if (held !== undefined) {
      await held.close();
      break;
    }
    const age = Date.now() - ((await stat(lock).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > staleMs) await rm(lock, { force: true });
    else if (clock.now().getTime() > until)
      throw new Error(`another process holds ${lock} for more than ${patienceMs / 1000} s`);
    else await clock.sleep(20, signal);
  }
  try {
    return await body();
  } finally {
    await rm(lock, { force: true });
  }
}
