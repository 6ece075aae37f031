// Covers: src/adapters/decision-ledger, src/evidence, src/verify; about 10 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identityTokenOf, sigstoreLedger } from '../../src/adapters/decision-ledger/sigstore.ts';
import { sigstoreVerifier } from '../../src/adapters/decision-ledger/sigstore-verify.ts';
import { statementOf } from '../../src/evidence/statement/statement.ts';
import type { SigstoreServers } from '../../src/inputs/decision-ledger.ts';
import { type SigstoreStack, sigstoreStack, workflow } from '../support/sigstore/stack.ts';
import { decisionOf } from '../support/verify/statements.ts';

let folder = '';
let stack: SigstoreStack;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-sigstore-'));
  stack = await sigstoreStack(folder);
}, 600_000);
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});
const { signal } = new AbortController();
const statement = statementOf({
  decision: decisionOf(1),
  files: {},
  previousDecision: null,
  previousRoot: null,
});
const servers = (more: Partial<SigstoreServers> = {}): SigstoreServers => ({
  fulcio: stack.fulcio,
  rekor: stack.rekor,
  rekorVersion: 2,
  timestamp: stack.timestamp,
  ...more,
});
const token = (): Promise<string> => identityTokenOf((name) => stack.env[name], signal);
const ledger = (more: Partial<SigstoreServers> = {}) => sigstoreLedger(servers(more), token);
const verifier = (about: { readonly identity?: string; readonly issuer?: string } = {}) =>
  sigstoreVerifier({
    trustedRoot: stack.trustedRoot,
    identity: about.identity ?? workflow,
    issuer: about.issuer ?? stack.issuer,
  });
const signed = async (more: Partial<SigstoreServers> = {}): Promise<string> =>
  (await ledger(more).keep(statement, signal)).files['ledger/sigstore.json'] ?? '';
type Json = Record<string, never> & { [key: string]: Json } & { [index: number]: Json };
const changed = (text: string, change: (bundle: Json) => void): string => {
  const bundle = JSON.parse(text) as Json;
  change(bundle);
  return JSON.stringify(bundle);
};

describe('a statement signed by Sigstore', () => {
  test('verifies offline: who, when, and where in the log', async () => {
    const { receipt, files } = await ledger().keep(statement, signal);
    expect(receipt).toMatchObject({ ledger: 'sigstore', logIndex: expect.stringMatching(/^\d+$/) });
    await expect(verifier()(files['ledger/sigstore.json'] ?? '', statement)).resolves.toMatch(
      `signed by ${workflow}, log index`,
    );
  }, 180_000);
  test('verifies by a timestamp alone, where there is no log', async () => {
    const text = await signed({ rekor: undefined });
    await expect(verifier()(text, statement)).resolves.toBe(
      `signed by ${workflow}, with a timestamp`,
    );
    await expect(
      verifier({ identity: '/https://github.com/o/r/.*@refs/heads/main/' })(text, statement),
    ).resolves.toMatch(/signed by/);
  }, 180_000);
  test('is refused by another identity, issuer, statement or signature', async () => {
    const text = await signed();
    const other = statementOf({
      decision: decisionOf(2),
      files: {},
      previousDecision: null,
      previousRoot: null,
    });
    await expect(verifier({ identity: `${workflow}x` })(text, statement)).rejects.toThrow(
      /it is signed by .*, trusted is/,
    );
    // A pattern means the whole of it.
    await expect(verifier({ identity: '/github.com/' })(text, statement)).rejects.toThrow(
      /trusted is/,
    );
    await expect(verifier({ issuer: 'https://other' })(text, statement)).rejects.toThrow(
      /vouched for/,
    );
    await expect(verifier()(text, other)).rejects.toThrow('what was signed is another statement');
    const forged = changed(text, (bundle) => {
      const envelope = bundle['dsseEnvelope'] as unknown as { payload: string };
      envelope.payload = Buffer.from(JSON.stringify(other)).toString('base64');
    });
    await expect(verifier()(forged, other)).rejects.toThrow(/the signature does not hold/);
  }, 180_000);
  test('is refused with another hash in its inclusion proof, or without its timestamp', async () => {
    const text = await signed();
    type Material = {
      tlogEntries: { inclusionProof: { rootHash: string } }[];
      timestampVerificationData: { rfc3161Timestamps: unknown[] };
    };
    const material = (bundle: Json): Material =>
      bundle['verificationMaterial'] as unknown as Material;
    const proof = changed(text, (bundle) => {
      for (const { inclusionProof } of material(bundle).tlogEntries)
        inclusionProof.rootHash = Buffer.alloc(32, 1).toString('base64');
    });
    await expect(verifier()(proof, statement)).rejects.toThrow(/not that of the checkpoint/);
    const unstamped = changed(text, (bundle) => {
      material(bundle).timestampVerificationData.rfc3161Timestamps = [];
    });
    await expect(verifier()(unstamped, statement)).rejects.toThrow(/expected 1 timestamps, got 0/);
    await expect(verifier()('{}', statement)).rejects.toThrow(/it is no bundle of Sigstore/);
  }, 180_000);
  test('is not verified by a root alone: whose signature it must be has to be said', () => {
    expect(() =>
      sigstoreVerifier({ trustedRoot: stack.trustedRoot, identity: undefined, issuer: undefined }),
    ).toThrow(/Input 'identity': A trusted root needs it/);
    expect(() =>
      sigstoreVerifier({ trustedRoot: '{', identity: workflow, issuer: undefined }),
    ).toThrow(/Input 'trusted-root'/);
  });
});
describe('what Sigstore cannot do is said', () => {
  test('without an identity of the job', async () => {
    await expect(identityTokenOf(() => undefined, signal)).rejects.toThrow(
      /The job has no identity to sign with. .*id-token: write/,
    );
  });
  test('with a token that Fulcio does not know', async () => {
    await expect(
      sigstoreLedger(servers(), () => Promise.resolve('a.e30.c')).keep(statement, signal),
    ).rejects.toThrow(/Sigstore did not sign/);
  }, 180_000);
  test('without anything that says when', () => {
    expect(() => ledger({ timestamp: undefined })).toThrow(/Nothing of it says when/);
  });
  test('when Fulcio is down (last: it stays down)', async () => {
    await stack.stopFulcio();
    await expect(ledger().keep(statement, signal)).rejects.toThrow(/Sigstore did not sign/);
  }, 180_000);
});
