import { describe, expect, test } from '@jest/globals';
import { branchLedger, readBranch } from '../../../src/adapters/decision-ledger/branch.ts';
import { newKeyPair, signerOf, verifyingKeysOf } from '../../../src/evidence/statement/keys.ts';
import { readLedger } from '../../../src/evidence/statement/ledger.ts';
import { statementOf } from '../../../src/evidence/statement/statement.ts';
import { type GitData, gitData } from '../../support/verify/git-data.ts';
import { decisionOf } from '../../support/verify/statements.ts';

const pair = newKeyPair();
const signer = signerOf(pair.privatePem, 'signing-key');
const keys = verifyingKeysOf(pair.publicPem, 'keys');
const clock = { now: () => new Date(0), sleep: () => Promise.resolve() };
const { signal } = new AbortController();
const statement = (stage: number) =>
  statementOf({
    decision: decisionOf(stage),
    files: {},
    previousDecision: null,
    previousRoot: null,
  });
const place = ({ apiUrl }: GitData) => ({
  apiUrl,
  repository: 'acme/shop',
  branch: 'sluice-ledger',
  token: 'ghs_token',
});
const ledgerOf = (github: GitData) => branchLedger(place(github), signer, clock);
const ref = 'heads/sluice-ledger';

describe('the ledger on a branch', () => {
  test('is made with its first line, and grows by one commit for each', async () => {
    await using github = await gitData();
    const ledger = ledgerOf(github);
    const first = await ledger.keep(statement(1), signal);
    const second = await ledger.keep(statement(2), signal);
    const text = github.text(ref, 'ledger.ndjson');
    expect(readLedger(text, keys).findings).toEqual([]);
    expect(readLedger(text).lines.map(({ line }) => line.statement.predicate.stage)).toEqual([
      1, 2,
    ]);
    expect(github.history(ref)).toHaveLength(2);
    expect(first.receipt).toMatchObject({ ledger: 'branch', line: text.split('\n')[0] });
    expect(second.receipt).toMatchObject({ commit: github.refs.get(ref) });
    expect(await readBranch(place(github), signal)).toBe(text);
    const { release, decisionId, root } = statement(1).predicate;
    expect(await ledger.rootBefore({ release, stage: 1, decisionId }, signal)).toBe(root);
  });
  test('has a statement once, however often it is given', async () => {
    await using github = await gitData();
    await ledgerOf(github).keep(statement(1), signal);
    const before = github.requests.length;
    await ledgerOf(github).keep(statement(1), signal);
    expect(github.history(ref)).toHaveLength(1);
    expect(github.requests.slice(before).every((one) => one.startsWith('GET '))).toBe(true);
  });
  test('has the lines of all writers that came at once, and loses none', async () => {
    await using github = await gitData();
    const stages = [1, 2, 3, 4, 5, 6];
    await Promise.all(stages.map((stage) => ledgerOf(github).keep(statement(stage), signal)));
    const { lines, findings } = readLedger(github.text(ref, 'ledger.ndjson'), keys);
    expect(findings).toEqual([]);
    expect(lines.map(({ line }) => line.statement.predicate.stage).sort()).toEqual(stages);
    expect(github.history(ref)).toHaveLength(6);
  });
  test('is written after whoever came first, never over them', async () => {
    await using github = await gitData();
    await ledgerOf(github).keep(statement(1), signal);
    github.beforeMove = async () => {
      github.beforeMove = undefined;
      await ledgerOf(github).keep(statement(9), signal);
    };
    await ledgerOf(github).keep(statement(2), signal);
    const { lines } = readLedger(github.text(ref, 'ledger.ndjson'));
    expect(lines.map(({ line }) => line.statement.predicate.stage)).toEqual([1, 9, 2]);
    expect(github.requests.some((one) => one.startsWith('PATCH '))).toBe(true);
  });
  test('is given up, with words, when others move it again and again', async () => {
    await using github = await gitData();
    await ledgerOf(github).keep(statement(1), signal);
    github.refuse.set(`PATCH refs/${ref}`, [422, 'Update is not a fast forward']);
    await expect(ledgerOf(github).keep(statement(2), signal)).rejects.toThrow(
      'the branch sluice-ledger of acme/shop was moved by others 12 times in a row',
    );
  });
  test.each([
    [403, 'Resource not accessible by integration'],
    [422, 'Changes must be made through a pull request'],
  ])('says which permission or rule is in the way (%i)', async (status, said) => {
    await using github = await gitData();
    await ledgerOf(github).keep(statement(1), signal);
    github.refuse.set(`PATCH refs/${ref}`, [status, said]);
    await expect(ledgerOf(github).keep(statement(2), signal)).rejects.toThrow(
      new RegExp(`Input 'github-token': .*${status}: .*${said}.*contents: write`),
    );
  });
  test('is not added to when it was rewritten: what is damaged is named', async () => {
    await using github = await gitData();
    await ledgerOf(github).keep(statement(1), signal);
    await ledgerOf(github).keep(statement(2), signal);
    const text = github.text(ref, 'ledger.ndjson');
    const dropped = text.split('\n').slice(1).join('\n');
    const { data } = await postAll(github, dropped);
    github.refs.set(ref, data);
    await expect(ledgerOf(github).keep(statement(3), signal)).rejects.toThrow(
      /The ledger is damaged at ledger line 1/,
    );
  });
});
/** Somebody who may push puts another text on the branch. */
async function postAll(github: GitData, text: string): Promise<{ readonly data: string }> {
  const post = async (path: string, body: object): Promise<string> => {
    const response = await fetch(`${github.apiUrl}/repos/acme/shop/git/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { sha: string }).sha;
  };
  const blob = await post('blobs', { content: text });
  const tree = await post('trees', { tree: [{ path: 'ledger.ndjson', sha: blob }] });
  return { data: await post('commits', { tree, parents: [], message: 'forged' }) };
}
