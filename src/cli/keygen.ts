import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { newKeyPair } from '../evidence/statement/keys.ts';

export const summary = 'Make the key that signs decisions in a ledger';
export const usage = `sluice keygen NAME

Writes NAME.key (private, PEM, readable by you alone) and NAME.pub (public, PEM): an Ed25519 pair that signs the lines of the ledgers file and
branch. Put the private one into a secret and delete the file; keep the public one where auditors find it, outside of what it vouches for:

  gh secret set SLUICE_SIGNING_KEY < NAME.key
  with: signing-key: \${{ secrets.SLUICE_SIGNING_KEY }}
  sluice verify .sluice/bundle --key NAME.pub

Existing files are never written over. Exit codes: 0 made, 2 usage.`;

export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [name, ...more] = positionals;
  if (name === undefined || name === '' || more.length > 0)
    throw new UsageError('Name the pair of keys.', { fix: 'Example: sluice keygen ledger.' });
  const { privatePem, publicPem, keyId } = newKeyPair();
  write(`${name}.key`, privatePem, 0o600);
  write(`${name}.pub`, publicPem, 0o644);
  process.stdout.write(
    `${name}.key signs: put it into the secret SLUICE_SIGNING_KEY and delete the file.\n${name}.pub verifies: keep it where auditors find it. Key ${keyId}\n`,
  );
  return 0;
}
function write(file: string, text: string, mode: number): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageError(`${file} ${exists ? 'is there already' : 'cannot be written'}.`, {
      fix: exists ? 'Name another pair; a key that signed is still needed.' : undefined,
      cause: exists ? undefined : cause,
    });
  }
}
