import { describe, expect, test } from '@jest/globals';
import { newKeyPair, signerOf, verifyingKeysOf } from '../../../../src/evidence/statement/keys.ts';
import { append, readLedger, rootBefore } from '../../../../src/evidence/statement/ledger.ts';
import { type Statement, statementOf } from '../../../../src/evidence/statement/statement.ts';
import { decisionOf } from '../../../support/verify/statements.ts';

const pair = newKeyPair();
const signer = signerOf(pair.privatePem, 'signing-key');
const keys = verifyingKeysOf(pair.publicPem, 'keys');
const statement = (stage: number): Statement =>
  statementOf({
    decision: decisionOf(stage),
    files: { 'decision.json': String(stage).repeat(64) },
    previousDecision: null,
    previousRoot: null,
  });
const five = [1, 2, 3, 4, 5].reduce(
  (text, stage) => append(text, statement(stage), signer).text,
  '',
);
const lines = five.trimEnd().split('\n');
const text = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');
const problems = (ledger: string, by = keys): readonly string[] =>
  readLedger(ledger, by).findings.map(({ where, what }) => `${where}: ${what}`);

describe('a ledger', () => {
  test('holds as it was written', () => {
    expect(problems(five)).toEqual([]);
    expect(readLedger(five).lines.map(({ line }) => line.index)).toEqual([0, 1, 2, 3, 4]);
  });
  test('takes the same statement once', () => {
    const again = append(five, statement(2), signer);
    expect(again).toMatchObject({ added: false, text: five });
    expect(again.line.line.index).toBe(1);
  });
  test('knows the root of a decision', () => {
    const { release, decisionId, root } = statement(3).predicate;
    expect(rootBefore(readLedger(five).lines, { release, decisionId })).toBe(root);
    expect(rootBefore(readLedger(five).lines, { release: 'other', decisionId })).toBeUndefined();
  });
  test('is not added to when it is damaged', () => {
    expect(() => append(text(lines.slice(1)), statement(6), signer)).toThrow(
      /damaged at ledger line 1.*Nothing was added/,
    );
    expect(() => append(five.slice(0, -1), statement(6), signer)).toThrow(
      /ledger line 5: it is cut/,
    );
  });
});
describe('a change of a ledger is found and named', () => {
  // Every byte: test/long/verify/every-byte.test.ts.
  test('when any byte of it is another one', () => {
    const bytes = Buffer.from(five);
    const ends = lines.map((_, i) => text(lines.slice(0, i + 1)).length);
    for (let at = 0; at < bytes.length; at += 23) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
      const line = ends.findIndex((end) => at < end) + 1;
      const found = problems(other.toString('utf8')).join('\n');
      if (!found.includes(`ledger line ${line}:`)) expect(`byte ${at}: ${found}`).toBe('named');
    }
  });
  test.each([0, 1, 2, 3])('when line %# + 1 is dropped', (i) => {
    const found = problems(text(lines.filter((_, at) => at !== i)));
    expect(found[0]).toMatch(new RegExp(`^ledger line ${i + 1}: it is the line number ${i + 2}`));
  });
  test('not by itself when the newest lines are dropped: that takes an anchor', () => {
    expect(problems(text(lines.slice(0, 3)))).toEqual([]);
  });
  test('when any two lines are swapped', () => {
    for (let a = 0; a < 5; a++)
      for (let b = a + 1; b < 5; b++) {
        const swapped = [...lines];
        [swapped[a], swapped[b]] = [lines[b] ?? '', lines[a] ?? ''];
        expect(problems(text(swapped)).join('\n')).toContain(`ledger line ${a + 1}:`);
      }
  });
  test('when a line stands twice', () => {
    expect(problems(text([...lines.slice(0, 2), ...lines.slice(1)])).join('\n')).toMatch(
      /ledger line 3: it is the line number 2 of its ledger, number 3 was expected/,
    );
  });
  test('when it is cut anywhere but at the end of a line', () => {
    for (let end = 1; end < five.length; end += 17)
      if (five[end - 1] !== '\n') expect(problems(five.slice(0, end))).not.toEqual([]);
  });
  test('when another key signed it, or none', () => {
    const other = signerOf(newKeyPair().privatePem, 'signing-key');
    expect(problems(append('', statement(1), other).text)[0]).toMatch(/not among those/);
    expect(problems(append('', statement(1), undefined).text)[0]).toMatch(/it is not signed/);
    expect(problems(append('', statement(1), undefined).text, [])).toEqual([]);
  });
  test('when a signature is taken from another line', () => {
    const [first, second] = lines.map((line) => JSON.parse(line) as { signature: string });
    const forged = (lines[0] ?? '').replace(first?.signature ?? '', second?.signature ?? '');
    expect(problems(`${forged}\n`)[0]).toMatch(/its signature is not that of the key/);
  });
  test('when it is no ledger at all', () => {
    expect(problems('{}\n')).not.toEqual([]);
    expect(problems('\n')).toEqual([
      "ledger line 1: Input 'line': It is not JSON. (Unexpected end of JSON input)",
    ]);
    expect(problems('\u0000\n')[0]).toMatch(/not JSON/);
  });
});
describe('keys', () => {
  test('are read as PEM and as one line of base64', () => {
    const oneLine = pair.privatePem.split('\n').slice(1, -2).join('');
    expect(signerOf(oneLine, 'signing-key').keyId).toBe(pair.keyId);
  });
  test.each([
    '',
    'hello',
    pair.publicPem,
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
  ])('are refused without a word of what was given (%#)', (given) => {
    expect(() => signerOf(given, 'signing-key')).toThrow(
      "Input 'signing-key': It is no private key that can be read. Make one: sluice keygen NAME.",
    );
  });
  test('of another kind are refused by name', () => {
    const rsa =
      '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYkXg3HNBLQxfK7eVWWKMB3Pp5Z5N\ng3WpCKgkYBKpIsUcHnEUTHQy7bWf3vdRLnzhHqrPAHgQIcL1WLmoGrc2aQ==\n-----END PUBLIC KEY-----\n';
    expect(() => verifyingKeysOf(rsa, 'keys')).toThrow(/Input 'keys'/);
    expect(() => verifyingKeysOf(`${pair.publicPem}\nand more`, 'keys')).toThrow(/no public keys/);
  });
});
