import { resolve } from 'node:path';
import { messageOf, UsageError } from '../errors.ts';
import type { PlacedBundle } from '../verify/chain.ts';
import type { LedgerText } from '../verify/trust.ts';
import { placed } from '../verify/verify.ts';

/** Every bundle in the folders below one. */
export async function bundlesUnder(folder: string): Promise<readonly PlacedBundle[]> {
  const { findBundles, readBundle } = await import('../adapters/host/bundle-folder.ts');
  const places = await findBundles(resolve(folder)).catch((cause: unknown) => {
    throw new UsageError(`${folder} cannot be read: ${messageOf(cause)}.`, {
      input: 'bundles',
      fix: 'Name a folder that holds bundles as decide-promote wrote them.',
      cause,
    });
  });
  return await Promise.all(places.map(async (place) => placed(place, await readBundle(place))));
}
/** The text of a file ledger. */
export async function readLedgerFile(path: string): Promise<LedgerText> {
  const { readLedgerText } = await import('../adapters/decision-ledger/file.ts');
  const text = await readLedgerText(resolve(path)).catch((cause: unknown) => {
    throw new UsageError(`The ledger ${path} cannot be read: ${messageOf(cause)}.`, { cause });
  });
  return { where: path, text };
}
