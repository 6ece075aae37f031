// Covers: src/adapters/decision-ledger, src/evidence, src/verify, action-templates/fabric; about 20 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fabricLedger } from '../../src/adapters/decision-ledger/fabric.ts';
import { readBundle } from '../../src/adapters/host/bundle-folder.ts';
import { trustOf } from '../../src/connect/trust.ts';
import { type Statement, statementOf } from '../../src/evidence/statement/statement.ts';
import type { FabricPeer } from '../../src/inputs/decision-ledger.ts';
import { verifyBundle } from '../../src/verify/bundle.ts';
import { decidedStage } from '../support/evidence/stage.ts';
import { type GatewayService, gatewayService } from '../support/fabric/gateway.ts';
import { type FabricNetwork, fabricNetwork } from '../support/fabric/network.ts';
import { decisionOf } from '../support/verify/statements.ts';

let folder = '';
let network: FabricNetwork;
let service: GatewayService;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-fabric-'));
  network = await fabricNetwork(folder);
  service = await gatewayService(network);
}, 600_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await network[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});
const { signal } = new AbortController();
const peer = (more: Partial<FabricPeer> = {}): FabricPeer => ({
  peer: service.address,
  msp: 'Org1MSP',
  channel: network.channel,
  chaincode: network.chaincode,
  certificate: network.certificate,
  ca: undefined,
  serverName: undefined,
  ...more,
});
const ledger = (more: Partial<FabricPeer> = {}, commitMs = 20_000) =>
  fabricLedger({ peer: peer(more), key: network.key, commitMs });
const statement = (stage: number, time = '2026-01-01T00:06:00.000Z'): Statement =>
  statementOf({
    decision: decisionOf(stage, { time }),
    files: { 'decision.json': String(stage % 10).repeat(64) },
    previousDecision: null,
    previousRoot: null,
  });

describe('a real channel of Hyperledger Fabric', () => {
  test('keeps a statement: transaction and block come back, and the root is found again', async () => {
    const { receipt } = await ledger().keep(statement(1), signal);
    expect(receipt).toMatchObject({ ledger: 'fabric', channel: 'audit', chaincode: 'sluice' });
    expect(receipt).toMatchObject({
      transactionId: expect.stringMatching(/^[0-9a-f]{64}$/),
      block: expect.stringMatching(/^[1-9]\d*$/),
    });
    const { release, stage, decisionId, root } = statement(1).predicate;
    expect(await ledger().rootBefore({ release, stage, decisionId }, signal)).toBe(root);
    expect(await ledger().rootBefore({ release, stage: 99, decisionId }, signal)).toBeUndefined();
  }, 180_000);
  test('takes the same statement once, and refuses another one for the same decision', async () => {
    const first = await ledger().keep(statement(2), signal);
    const again = await ledger().keep(statement(2), signal);
    expect(again.receipt).toEqual({ ...first.receipt, block: null });
    await expect(ledger().keep(statement(2, '2026-01-01T00:07:00.000Z'), signal)).rejects.toThrow(
      /has another statement for this decision already/,
    );
  }, 180_000);
  test('keeps the decision of a stage, which verifies by it, and not when the channel says something else', async () => {
    const { workspace, outputs } = await decidedStage(0, {
      ledger: 'fabric',
      fabric: JSON.stringify({ ...peer(), ca: undefined, serverName: undefined }),
      'fabric-key': network.key,
    });
    expect(outputs['outcome']).toBe('promote');
    const found = await readBundle(join(workspace, '.sluice/bundle'));
    const nothing = { keys: undefined, root: undefined, file: undefined, branch: undefined };
    const trust = await trustOf(
      { signal },
      {
        ...nothing,
        sigstore: undefined,
        fabric: { peer: peer(), key: network.key },
        require: 'fabric',
      },
    );
    const { findings } = await verifyBundle(found, trust);
    expect(findings.map(({ level, where }) => `${level} ${where}`)).toEqual([
      'holds replay',
      'holds ledger/statement.json',
      'holds fabric',
    ]);
    const receipts = JSON.parse(found.beside['ledger/receipts.json'] ?? '') as {
      receipts: { transactionId: string }[];
    };
    const forged = (found.beside['ledger/receipts.json'] ?? '').replace(
      receipts.receipts[0]?.transactionId ?? '',
      'a'.repeat(64),
    );
    const other = await verifyBundle(
      { ...found, beside: { ...found.beside, 'ledger/receipts.json': forged } },
      trust,
    );
    expect(other.findings).toContainEqual(
      expect.objectContaining({
        level: 'wrong',
        where: 'fabric',
        what: expect.stringMatching(/the receipt says a{64}/),
      }),
    );
  }, 180_000);
});
describe('what a channel cannot do is said', () => {
  test('by a peer without the gateway service', async () => {
    await expect(
      ledger({ peer: `grpc://127.0.0.1:${network.peer}` }).keep(statement(3), signal),
    ).rejects.toThrow(/has no gateway service: it is older than Fabric 2.4/);
  }, 180_000);
  test('by a chaincode that is not there', async () => {
    await expect(ledger({ chaincode: 'other' }).keep(statement(3), signal)).rejects.toThrow(
      /Input 'fabric': The chaincode other on audit refused: .*other/,
    );
  }, 180_000);
  test('by a certificate of another organisation', async () => {
    await expect(ledger({ msp: 'Org2MSP' }).keep(statement(3), signal)).rejects.toThrow(
      /Input 'fabric': .*(access denied|Org2MSP|creator)/,
    );
  }, 180_000);
  test('by a peer that is away', async () => {
    await expect(ledger({ peer: 'grpc://127.0.0.1:1' }).keep(statement(3), signal)).rejects.toThrow(
      /the peer grpc:\/\/127.0.0.1:1 gave no answer/,
    );
  }, 180_000);
  test('by an orderer that takes a transaction and does not commit it; nothing is promoted, and it can be tried again', async () => {
    service.loses = true;
    await expect(ledger({}, 1500).keep(statement(4), signal)).rejects.toThrow(
      /endorsed and ordered transaction [0-9a-f]{64}, and did not commit it in time/,
    );
    service.loses = false;
    expect((await ledger().keep(statement(4), signal)).receipt).toMatchObject({ ledger: 'fabric' });
  }, 180_000);
  test('by an orderer that is away, and everything is well when it is back', async () => {
    await network.stopOrderer();
    await expect(ledger().keep(statement(5), signal)).rejects.toThrow(
      /endorsed transaction [0-9a-f]{64}, and its orderer did not take it/,
    );
    await network.startOrderer();
    let kept: unknown;
    for (let i = 0; i < 20 && kept === undefined; i++)
      kept = await ledger()
        .keep(statement(5), signal)
        .catch(() => new Promise((next) => setTimeout(next, 500)));
    expect(kept).toMatchObject({ receipt: { ledger: 'fabric' } });
  }, 270_000);
});
