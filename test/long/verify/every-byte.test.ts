import { beforeAll, expect, test } from '@jest/globals';
import { bundleFrom, type FoundBundle } from '../../../src/evidence/bundle.ts';
import { newKeyPair, signerOf, verifyingKeysOf } from '../../../src/evidence/statement/keys.ts';
import { append, readLedger } from '../../../src/evidence/statement/ledger.ts';
import { statementOf } from '../../../src/evidence/statement/statement.ts';
import { verifySealed } from '../../../src/verify/bundle.ts';
import { manifestDifferences } from '../../../src/verify/replay.ts';
import { flipped, keptBundle } from '../../support/verify/bundles.ts';
import { decisionOf } from '../../support/verify/statements.ts';

let kept: Awaited<ReturnType<typeof keptBundle>>;
beforeAll(async () => {
  kept = await keptBundle();
});
test('every single byte of a ledger that is changed is found, and its line is named', () => {
  const pair = newKeyPair();
  const signer = signerOf(pair.privatePem, 'signing-key');
  const keys = verifyingKeysOf(pair.publicPem, 'keys');
  const ledger = [1, 2, 3].reduce(
    (text, stage) =>
      append(
        text,
        statementOf({
          decision: decisionOf(stage),
          files: {},
          previousDecision: null,
          previousRoot: null,
        }),
        signer,
      ).text,
    '',
  );
  const bytes = new Uint8Array(Buffer.from(ledger));
  let line = 1;
  const missed: number[] = [];
  for (const [at, byte] of bytes.entries()) {
    const text = Buffer.from(flipped(bytes, at, 1 << (at % 8))).toString('utf8');
    const { findings } = readLedger(text, keys);
    if (!findings.some(({ where }) => where === `ledger line ${line}`)) missed.push(at);
    if (byte === 10) line += 1;
  }
  expect(missed).toEqual([]);
  expect(line).toBe(4);
}, 600_000);
test('every single byte of a bundle that is changed is found, and its file is named', async () => {
  let tried = 0;
  const missed: string[] = [];
  for (const [path, bytes] of Object.entries(kept.bytes))
    for (let at = 0; at < bytes.length; at++) {
      // Each bit of the byte comes round.
      const other = bundleFrom({ ...kept.bytes, [path]: flipped(bytes, at, 1 << (at % 8)) });
      const named = (await wrongIn(other, path)).some((said) => said.includes(path));
      if (!named) missed.push(`${path} at ${at}`);
      tried += 1;
    }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(30_000);
}, 600_000);
/**
 * What is wrong with a bundle. Files that the list names are found by the list alone, which `verifySealed` begins with; the list itself, the
 * statement and the receipts need the rest of it.
 */
async function wrongIn(found: FoundBundle, path: string): Promise<readonly string[]> {
  if (path !== 'bundle.json' && !path.startsWith('ledger/')) return manifestDifferences(found);
  const { findings } = await verifySealed(found, kept.trust);
  return findings
    .filter(({ level }) => level === 'wrong')
    .map(({ where, what }) => `${where} ${what}`);
}
