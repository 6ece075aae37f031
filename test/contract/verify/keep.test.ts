import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileLedger } from '../../../src/adapters/decision-ledger/file.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { readLedger } from '../../../src/evidence/statement/ledger.ts';
import { statementOf } from '../../../src/evidence/statement/statement.ts';
import { decidedStage } from '../../support/evidence/stage.ts';
import { decisionOf } from '../../support/verify/statements.ts';

// Nothing listens there, and the job has no identity either.
const down = { sigstore: '{fulcio: "http://127.0.0.1:1", timestamp: "http://127.0.0.1:1"}' };
const both = { ledger: 'file, sigstore', ...down };

describe('a decision to promote', () => {
  test('is kept in the file by default, with root and receipts as outputs', async () => {
    const { outputs, workspace } = await decidedStage();
    const text = readFileSync(join(workspace, '.sluice/ledger/ledger.ndjson'), 'utf8');
    const [line] = readLedger(text).lines;
    expect(line?.line.statement.predicate.root).toBe(outputs['evidence-root']);
    expect(JSON.parse(outputs['receipts'] ?? '')).toMatchObject({
      root: outputs['evidence-root'],
      receipts: [{ ledger: 'file', line: line?.text }],
    });
  });
  test('promotes nothing when a ledger does not take it', async () => {
    await expect(decidedStage(0, both)).rejects.toThrow(
      /Input 'ledger': The decision was to promote, and it is not kept: sigstore: .*Nothing is promoted without its evidence.*ledger-failure: fall-back/,
    );
  });
  test('goes on with the other ledger where that was said to be enough', async () => {
    const { outputs } = await decidedStage(0, { ...both, 'ledger-failure': 'fall-back' });
    expect(outputs['outcome']).toBe('promote');
    expect(JSON.parse(outputs['receipts'] ?? '')).toMatchObject({ receipts: [{ ledger: 'file' }] });
  });
  test('promotes nothing when not one ledger has it, whatever is enough', async () => {
    await expect(
      decidedStage(0, { ...both, ledger: 'sigstore', 'ledger-failure': 'fall-back' }),
    ).rejects.toThrow(/it is not kept/);
  });
  test('is kept nowhere when nobody is asked to, or it is a dry run', async () => {
    for (const inputs of [{ ledger: 'none' }, { 'dry-run': 'true' }]) {
      const { outputs } = await decidedStage(0, inputs);
      expect(outputs['outcome']).toBe('promote');
      expect(JSON.parse(outputs['receipts'] ?? '')).toMatchObject({ receipts: [] });
    }
  });
  test('goes on from the stage before as the ledger knows it, and refuses another root', async () => {
    const first = await decidedStage(0, { 'bundle-folder': '.sluice/bundle-1' });
    const later = {
      stage: 2,
      previous: first.outputs['decision'] ?? '',
      workspace: first.workspace,
    };
    await expect(decidedStage(0, { 'previous-root': '0'.repeat(64) }, later)).rejects.toThrow(
      /The ledger file has the evidence root .* for the stage before, the workflow/,
    );
    const { workspace } = await decidedStage(0, {}, later);
    const text = readFileSync(join(workspace, '.sluice/bundle-2/ledger/statement.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      predicate: { previousRoot: first.outputs['evidence-root'], stage: 2 },
    });
  });
});
describe('a decision to roll back', () => {
  test('is never stopped by a ledger', async () => {
    const { outputs } = await decidedStage(100, { ...both, ledger: 'sigstore' });
    expect(outputs['outcome']).toBe('rollback');
    expect(JSON.parse(outputs['receipts'] ?? '')).toMatchObject({ receipts: [] });
  });
});
describe('what a ledger needs is refused by name before anything is written', () => {
  test.each([
    [{ ledger: 'branch' }, /Input 'ledger': The ledger branch is kept on GitHub/],
    [{ ledger: 'attestation' }, /Input 'ledger': The ledger attestation is kept on GitHub/],
    [{ ledger: 'fabric' }, /Input 'fabric': The ledger fabric needs it/],
    [{ ledger: 'etcd' }, /Input 'ledger': "etcd" is not none, or a list of/],
    [{ 'signing-key': 'no key' }, /Input 'signing-key': It is no private key/],
    [{ 'ledger-file': '../out.ndjson' }, /Input 'ledger-file'/],
    [{ sigstore: '{fulcio: "http://fulcio.example"}' }, /Input 'sigstore.fulcio': Plain http/],
    [{ fabric: '{peer: "grpc://far.example:7051"}' }, /Input 'fabric.peer'/],
  ])('%j', async (inputs, said) => {
    await expect(decidedStage(0, inputs as Readonly<Record<string, string>>)).rejects.toThrow(said);
  });
});
describe('the file ledger', () => {
  const { signal } = new AbortController();
  const statement = (stage: number) =>
    statementOf({
      decision: decisionOf(stage),
      files: {},
      previousDecision: null,
      previousRoot: null,
    });
  const at = (workspace: string) =>
    fileLedger({ workspace, file: 'deep/er/ledger.ndjson', signer: undefined }, systemClock);
  test('has the lines of all writers that came at once', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'sluice-ledger-'));
    const stages = [1, 2, 3, 4, 5, 6, 7, 8];
    await Promise.all(stages.map((stage) => at(workspace).keep(statement(stage), signal)));
    const { lines, findings } = readLedger(
      readFileSync(join(workspace, 'deep/er/ledger.ndjson'), 'utf8'),
    );
    expect(findings).toEqual([]);
    expect(lines.map(({ line }) => line.statement.predicate.stage).sort()).toEqual(stages);
  });
  test('is not added to when a crash left half a line', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'sluice-ledger-'));
    await at(workspace).keep(statement(1), signal);
    const file = join(workspace, 'deep/er/ledger.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -40));
    await expect(at(workspace).keep(statement(2), signal)).rejects.toThrow(/it is cut/);
  });
});
