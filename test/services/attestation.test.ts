// Covers: src/adapters/decision-ledger, src/connect/decision-ledger.ts, src/evidence, src/verify; about 15 s
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DistWorld, type Step, startDist } from '../support/dist.ts';
import { decidedAt, leftStage } from '../support/evidence/stage.ts';
import { answerMisfits, requestMisfits } from '../support/notify/openapi.ts';
import { type AttestingGitHub, attestingGitHub } from '../support/sigstore/github.ts';
import { type SigstoreStack, sigstoreStack, workflow } from '../support/sigstore/stack.ts';

// The committed dist signs at the real Fulcio and timestamp authority, as a job on GitHub does; the store is a stand-in, held to GitHub's description.
let folder = '';
let stack: SigstoreStack;
let github: AttestingGitHub;
let world: DistWorld;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-attestation-'));
  stack = await sigstoreStack(folder);
  github = await attestingGitHub(join(folder, 'github'), stack);
  world = await startDist();
  writeFileSync(join(folder, 'root.json'), stack.trustedRoot);
}, 600_000);
afterAll(async () => {
  await world.stop();
  await github[Symbol.asyncDispose]();
  await stack[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});
interface Decided extends Step {
  readonly bundle: string;
}
async function decide(inputs: Readonly<Record<string, string>> = {}): Promise<Decided> {
  const left = await leftStage(0, { ledger: 'attestation', 'github-token': 'token', ...inputs });
  const step = await world.step('decide-promote', left.inputs, {
    workspace: left.workspace,
    clockMs: decidedAt.getTime() - Date.now(),
    env: { ...github.env, ...stack.env },
  });
  return { ...step, bundle: join(left.workspace, '.sluice/bundle') };
}
const verify = (bundle: string, ...more: readonly string[]): Promise<Step> =>
  world.cli([
    ...['verify', bundle, '--trusted-root', join(folder, 'root.json'), '--identity', workflow],
    ...['--issuer', stack.issuer, '--require', 'attestation', ...more],
  ]);

describe('the ledger attestation', () => {
  let decided: Decided;
  beforeAll(async () => {
    decided = await decide();
  }, 180_000);
  test('signs for the workflow and is kept by the repository, by what GitHub asks for', () => {
    expect([decided.log, decided.code]).toEqual([expect.any(String), 0]);
    expect(decided.outputs.get('outcome')).toBe('promote');
    expect(JSON.parse(decided.outputs.get('receipts') ?? '')).toMatchObject({
      receipts: [{ ledger: 'attestation', id: '1', repository: 'o/r' }],
    });
    const [asked] = github.store.asked;
    expect(asked).toMatchObject({ method: 'POST', path: '/repos/o/r/attestations' });
    expect(asked && requestMisfits(asked.method, asked.url, asked.body)).toEqual([]);
    expect(asked && answerMisfits('POST', asked.url, 201, { id: 1 })).toEqual([]);
  });
  test('is found by the digests of what was decided', () => {
    const [asked] = github.store.asked;
    const { dsseEnvelope } = (asked?.body['bundle'] ?? {}) as {
      readonly dsseEnvelope: { readonly payload: string };
    };
    const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as {
      readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
    };
    const statement = JSON.parse(
      readFileSync(join(decided.bundle, 'ledger/statement.json'), 'utf8'),
    ) as { readonly subject: unknown };
    expect(subject).toEqual(statement.subject);
    expect(subject.length).toBeGreaterThan(0);
  });
  test('verifies offline: who signed, and when', async () => {
    const { code, log } = await verify(decided.bundle);
    expect(log).toContain(`signed by ${workflow}, with a timestamp`);
    expect(code).toBe(0);
  }, 60_000);
  test('is wrong by another identity, and with one byte changed', async () => {
    const other = await verify(decided.bundle, '--identity', `${workflow}x`);
    expect([other.code, other.log]).toEqual([1, expect.stringMatching(/trusted is/)]);
    const copy = join(folder, 'changed');
    cpSync(decided.bundle, copy, { recursive: true });
    const file = join(copy, 'ledger/attestation.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/"sig":"(.)/, (_all, c) => `"sig":"${c === 'A' ? 'B' : 'A'}`),
    );
    const changed = await verify(copy);
    expect([changed.code, changed.log]).toEqual([1, expect.stringMatching(/attestation\.json/)]);
  }, 60_000);
  test('that GitHub does not take promotes nothing, and says which permissions it needs', async () => {
    const no = { status: 403, body: { message: 'Resource not accessible by integration' } };
    github.store.next(no);
    const refused = await decide();
    expect(refused.code).not.toBe(0);
    expect(refused.log).toMatch(
      /it is not kept: attestation: GitHub took no attestation: .*attestations: write/,
    );
    github.store.next(no);
    const fallen = await decide({
      ledger: 'file, attestation',
      'ledger-failure': 'fall-back',
    });
    expect(fallen.outputs.get('outcome')).toBe('promote');
    expect(JSON.parse(fallen.outputs.get('receipts') ?? '')).toMatchObject({
      receipts: [{ ledger: 'file' }],
    });
  }, 180_000);
  test('needs a workflow that may have an identity', async () => {
    const left = await leftStage(0, { ledger: 'attestation', 'github-token': 'token' });
    const step = await world.step('decide-promote', left.inputs, {
      workspace: left.workspace,
      clockMs: decidedAt.getTime() - Date.now(),
      env: github.env,
    });
    expect(step.code).not.toBe(0);
    expect(step.log).toMatch(/id-token: write/);
  }, 60_000);
});
