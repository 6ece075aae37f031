import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../../src/cli/verify.ts';
import { bundlesUnder, readLedgerFile } from '../../../src/connect/bundles.ts';
import { verifyingKeysOf } from '../../../src/evidence/statement/keys.ts';
import type { Trust } from '../../../src/verify/trust.ts';
import { verify } from '../../../src/verify/verify.ts';
import { decidedStage } from '../../support/evidence/stage.ts';

// A fixed key, so that the transcript in the README is the same each time. It signs nothing else.
const privatePem = `-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIB${'C'.repeat(41)}g\n-----END PRIVATE KEY-----\n`;
let workspace = '';
let roots: readonly string[] = [];
let publicPem = '';
beforeAll(async () => {
  const { createPrivateKey, createPublicKey } = await import('node:crypto');
  publicPem = String(
    createPublicKey(createPrivateKey(privatePem)).export({ type: 'spki', format: 'pem' }),
  );
  const first = await decidedStage(0, {
    'signing-key': privatePem,
    'bundle-folder': '.sluice/bundle-1',
  });
  workspace = first.workspace;
  writeFileSync(join(workspace, 'ledger.pub'), publicPem);
  const second = await decidedStage(
    0,
    { 'signing-key': privatePem },
    { stage: 2, previous: first.outputs['decision'] ?? '', workspace },
  );
  roots = [first, second].map(({ outputs }) => outputs['evidence-root'] ?? '');
});
afterEach(() => {
  jest.restoreAllMocks();
});
const at = (path: string): string => join(workspace, path);
/** What a person sees, with the folder's own name left out. */
async function transcript(
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const code = await run(args);
  jest.restoreAllMocks();
  return { code, said: said.replaceAll(`${workspace}/`, '') };
}
const verifyAll = () =>
  transcript([at('.sluice/bundle-2'), '--bundles', at('.sluice'), '--key', at('ledger.pub')]);
async function trust(): Promise<Trust> {
  return {
    keys: verifyingKeysOf(publicPem, 'keys'),
    file: await readLedgerFile(at('.sluice/ledger/ledger.ndjson')),
    require: [],
  };
}
const facts = (more: object = {}) => ({
  name: 'Deployment shop',
  promoted: { subjectSha256: '', templateSha256: 't' },
  root: roots[1],
  templateSha256: 't',
  images: { shop: `sha256:${'d'.repeat(64)}` },
  ...more,
});

describe('the chain of a release', () => {
  test('verifies from its last stage back to the first one', async () => {
    const { code, said } = await verifyAll();
    expect(code).toBe(0);
    expect(said).toMatch(
      /^stage 2 \(\.sluice\/bundle-2\)\n[\s\S]*\nstage 1 \(\.sluice\/bundle-1\)/,
    );
    expect(said).toMatch(
      /chain: stage 1 is the first of its release\nVerified: everything holds\.\n$/,
    );
  });
  test('verifies from what a workload runs, and names what is not as decided', async () => {
    const bundles = await bundlesUnder(at('.sluice'));
    const subject = bundles.find(({ root }) => root === roots[1])?.found.beside[
      'ledger/statement.json'
    ];
    const { predicate } = JSON.parse(subject ?? '') as { predicate: { subjectSha256: string } };
    const promoted = { subjectSha256: predicate.subjectSha256, templateSha256: 't' };
    const ask = async (more: object) =>
      await verify(
        { what: 'workload', workload: facts({ promoted, ...more }), bundles },
        await trust(),
      );
    expect((await ask({})).level).toBe('holds');
    const said = async (more: object): Promise<string> =>
      (await ask(more)).stages[0]?.findings.map(({ what }) => what).join('\n') ?? '';
    expect(await said({ images: { shop: 'sha256:other' } })).toMatch(
      /container shop runs sha256:other, decided was sha256:d{64}/,
    );
    expect(await said({ templateSha256: 'edited' })).toMatch(/it was changed since/);
    expect(await said({ promoted: undefined })).toMatch(/no promotion of Sluice/);
    expect(await said({ root: undefined })).toMatch(/it names no evidence root/);
    expect((await ask({ root: '0'.repeat(64) })).stages[1]?.findings[0]?.what).toMatch(
      /no bundle of the evidence root 0{64} was given/,
    );
  });
  test('is not whole when a bundle of it is not there', async () => {
    const bundles = (await bundlesUnder(at('.sluice'))).filter(({ root }) => root === roots[1]);
    const { level, stages } = await verify(
      { what: 'chain', start: roots[1] ?? '', bundles },
      await trust(),
    );
    expect(level).toBe('unseen');
    expect(stages.at(-1)?.findings[0]?.what).toBe(
      `no bundle of the evidence root ${roots[0]} was given`,
    );
  });
  test('is found out when the newest lines of its ledger were dropped', async () => {
    const ledger = at('.sluice/ledger/ledger.ndjson');
    const before = readFileSync(ledger, 'utf8');
    writeFileSync(ledger, `${before.split('\n')[0]}\n`);
    const { code, said } = await verifyAll();
    writeFileSync(ledger, before);
    expect(code).toBe(1);
    expect(said).toMatch(/WRONG.*line 2: the ledger ends after 1 lines, this decision is line 2/);
  });
  test('is found out by one byte; README.md has this very transcript', async () => {
    const good = await verifyAll();
    const path = at('.sluice/bundle-1/evidence/gate-metrics.json');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('"bad":0', '"bad":1'));
    const bad = await verifyAll();
    writeFileSync(path, before);
    expect([good.code, bad.code]).toEqual([0, 1]);
    expect(bad.said).toMatch(/WRONG.*evidence\/gate-metrics\.json does not have the hash/);
    const shown = [
      '$ sluice verify .sluice/bundle-2 --bundles .sluice --key ledger.pub',
      short(good.said),
      '$ sed -i \'s/"bad":0/"bad":1/\' .sluice/bundle-1/evidence/gate-metrics.json',
      '$ sluice verify .sluice/bundle-2 --bundles .sluice --key ledger.pub | grep -v holds',
      short(bad.said)
        .split('\n')
        .filter((line) => !/^ {2}holds/.test(line))
        .join('\n'),
    ].join('\n');
    const readme = join(import.meta.dirname, '../../../README.md');
    const text = readFileSync(readme, 'utf8');
    const block = /(<!-- prove it -->\n```console\n)[\s\S]*?(```)/;
    const should = text.replace(
      block,
      (_, open: string, close: string) => `${open}${shown}\n${close}`,
    );
    if (process.env['UPDATE_README'] === '1') writeFileSync(readme, should);
    else expect(text).toBe(should);
    expect(text).toMatch(block);
  });
});
/** Each hash is a letter, so that the transcript tells them apart and stays the same when a report changes a word. */
function short(said: string): string {
  const letters = new Map<string, string>();
  return said
    .trimEnd()
    .replace(/\b[0-9a-f]{64}\b/g, (hash) => {
      if (!letters.has(hash)) letters.set(hash, String.fromCharCode(65 + letters.size));
      return `${letters.get(hash)}…`;
    })
    .replace(/; a file ledger proves[^;\n]*(; it does not[^;\n]*)?(;[^;\n]*cut off[^;\n]*)?/g, '');
}
