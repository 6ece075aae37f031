import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKeyPair, verifyingKeysOf } from '../../../src/evidence/statement/keys.ts';
import type { Trust } from '../../../src/verify/trust.ts';
import { decidedStage } from '../evidence/stage.ts';

export type Bytes = Readonly<Record<string, Uint8Array>>;
/** Every file below a folder, by its path. */
export function bytesUnder(folder: string): Bytes {
  const found: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name !== '.sluice-folder')
      found[join(entry.parentPath, entry.name).slice(folder.length + 1)] = new Uint8Array(
        readFileSync(join(entry.parentPath, entry.name)),
      );
  return found;
}
/** A decided stage whose statement stands in a signed ledger, with all that it is verified by. */
export async function keptBundle(inputs: Readonly<Record<string, string>> = {}): Promise<{
  readonly folder: string;
  readonly workspace: string;
  readonly bytes: Bytes;
  readonly ledger: string;
  readonly trust: Trust;
  readonly outputs: Readonly<Record<string, string>>;
}> {
  const { privatePem, publicPem } = newKeyPair();
  const { workspace, outputs } = await decidedStage(0, { 'signing-key': privatePem, ...inputs });
  const folder = join(workspace, '.sluice/bundle');
  const ledger = readFileSync(join(workspace, '.sluice/ledger/ledger.ndjson'), 'utf8');
  return {
    folder,
    workspace,
    bytes: bytesUnder(folder),
    ledger,
    outputs,
    trust: {
      keys: verifyingKeysOf(publicPem, 'keys'),
      file: { where: 'ledger.ndjson', text: ledger },
      require: [],
    },
  };
}
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'sluice-verify-'));
/** The bytes with one of them changed. */
export function flipped(bytes: Uint8Array, at: number, mask = 1): Uint8Array {
  const other = new Uint8Array(bytes);
  other[at] = (other[at] ?? 0) ^ mask;
  return other;
}
