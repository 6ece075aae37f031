import { resolve } from 'node:path';
import { folderInWorkspace } from '../adapters/host/owned-folder.ts';
import { messageOf, UsageError } from '../errors.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { PlacedBundle } from '../verify/chain.ts';
import type { LedgerText } from '../verify/trust.ts';
import { placed } from '../verify/verify.ts';

/** Folders of inputs as absolute paths inside the workspace. */
export const workspaceFolders =
  (runtime: Pick<Runtime, 'workspace'>) =>
  (folder: string, input: string): string =>
    folderInWorkspace(runtime, folder, input);
/** Every bundle in the folders below one. */
export async function bundlesUnder(folder: string): Promise<readonly PlacedBundle[]> {
  const { findBundles, readBundle } = await import('../adapters/host/bundle-folder.ts');
  try {
    const places = await findBundles(resolve(folder));
    return await Promise.all(places.map(async (place) => placed(place, await readBundle(place))));
  } catch (cause) {
    throw new UsageError(`${folder} cannot be read: ${messageOf(cause)}.`, {
      input: 'bundles',
      fix: 'Name a folder that holds bundles as decide-promote wrote them.',
      cause,
    });
  }
}
/** The text of a file ledger. */
export async function readLedgerFile(path: string): Promise<LedgerText> {
  const { readLedgerText } = await import('../adapters/decision-ledger/file.ts');
  const text = await readLedgerText(resolve(path)).catch((cause: unknown) => {
    throw new UsageError(`The ledger ${path} cannot be read: ${messageOf(cause)}.`, { cause });
  });
  return { where: path, text };
}
/** The file ledger of a workspace; undefined when there is none. */
export async function ledgerFileIn(
  { workspace }: Pick<Runtime, 'workspace'>,
  file: string,
): Promise<LedgerText | undefined> {
  const { findLedgerText, ledgerPath } = await import('../adapters/decision-ledger/file.ts');
  const text = await findLedgerText(ledgerPath({ workspace, file }));
  return text === undefined ? undefined : { where: file, text };
}
