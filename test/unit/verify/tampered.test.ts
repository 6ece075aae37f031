import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundleFrom } from '../../../src/evidence/bundle.ts';
import { verifyBundle, verifySealed } from '../../../src/verify/bundle.ts';
import { type Bytes, flipped, keptBundle } from '../../support/verify/bundles.ts';

let kept: Awaited<ReturnType<typeof keptBundle>>;
beforeAll(async () => {
  kept = await keptBundle();
});
/** What is wrong with a bundle, in one text. */
async function wrongIn(bytes: Bytes): Promise<string> {
  const { findings } = await verifySealed(bundleFrom(bytes), kept.trust);
  return findings
    .filter(({ level }) => level === 'wrong')
    .map(({ where, what }) => `${where}: ${what}`)
    .join('\n');
}
const without = (path: string): Bytes =>
  Object.fromEntries(Object.entries(kept.bytes).filter(([one]) => one !== path));

describe('an honest bundle', () => {
  test('holds: files, verdicts, statement, line of the ledger, signature', async () => {
    const { findings } = await verifyBundle(bundleFrom(kept.bytes), kept.trust);
    expect(findings.map(({ level, where }) => `${level} ${where}`)).toEqual([
      'holds replay',
      'holds ledger/statement.json',
      'holds file',
    ]);
  });
  test('holds with the root that the output said, and not with another one', async () => {
    const at = (root: string | undefined) =>
      verifySealed(bundleFrom(kept.bytes), { ...kept.trust, root });
    expect((await at(kept.outputs['evidence-root'])).findings.map(({ level }) => level)).toEqual([
      'holds',
      'holds',
      'holds',
    ]);
    expect((await at('0'.repeat(64))).findings).toContainEqual({
      level: 'wrong',
      where: 'root',
      what: `expected was the evidence root ${'0'.repeat(64)}, the bundle has ${kept.outputs['evidence-root']}: these are other files`,
    });
  });
  test('is not proven by anything when nothing outside of it is named', async () => {
    const { findings } = await verifySealed(bundleFrom(kept.bytes), { keys: [], require: [] });
    expect(findings.at(-1)).toMatchObject({ level: 'unseen', where: 'anchor' });
  });
  test('is wrong when the word of a ledger is required that it has not', async () => {
    const { findings } = await verifySealed(bundleFrom(kept.bytes), {
      ...kept.trust,
      require: ['fabric'],
    });
    expect(findings.at(-1)).toMatchObject({ level: 'wrong', where: 'fabric' });
  });
});
/** Without its list of files a bundle cannot say which other one was changed; the statement says that one was. */
const namedOf = (a: string, b: string): readonly string[] =>
  [a, b].includes('bundle.json') ? ['bundle.json'] : [a, b];
describe('a bundle of which something was changed', () => {
  // Every byte of it: test/long/verify/every-byte.test.ts.
  test('is found out by each hundredth byte, and the file is named', async () => {
    for (const [path, bytes] of Object.entries(kept.bytes))
      for (let at = bytes.length % 100; at < bytes.length; at += 100) {
        const wrong = await wrongIn({ ...kept.bytes, [path]: flipped(bytes, at) });
        if (!wrong.includes(path)) expect(`${path} at ${at}: ${wrong}`).toBe('named');
      }
  });
  test('is found out by each file that is missing', async () => {
    for (const path of Object.keys(kept.bytes))
      expect(await wrongIn(without(path))).toContain(path);
  });
  test('is found out by each two files that are swapped', async () => {
    const paths = Object.keys(kept.bytes);
    for (const [i, a] of paths.entries())
      for (const b of paths.slice(i + 1)) {
        const [one, two] = [kept.bytes[a], kept.bytes[b]];
        if (one === undefined || two === undefined) throw new Error('no bytes');
        const wrong = await wrongIn({ ...kept.bytes, [a]: two, [b]: one });
        const unnamed = namedOf(a, b).filter((path) => !wrong.includes(path));
        expect(unnamed).toEqual([]);
      }
  });
  test.each(['evidence/gate-more.json', 'note.txt', 'ledger/fabric.json', 'ledger/sigstore.json'])(
    'is found out by the additional file %s',
    async (path) => {
      expect(await wrongIn({ ...kept.bytes, [path]: Buffer.from('{}') })).toContain(path);
    },
  );
  test('is found out when all of it was made anew, by the ledger', async () => {
    const other = await keptBundle({ environment: 'staging' });
    expect(await wrongIn(other.bytes)).toMatch(/is signed by the key [0-9a-f]{64}, which is not/);
    const { findings } = await verifySealed(bundleFrom(other.bytes), { ...kept.trust, keys: [] });
    expect(findings).toContainEqual({
      level: 'wrong',
      where: 'ledger.ndjson line 1',
      what: 'it is not the line that the ledger gave for this decision: the ledger was written anew, or forked',
    });
  });
  test('is found out when its receipts were taken away with its statement', async () => {
    const bare = Object.fromEntries(
      Object.entries(kept.bytes).filter(([path]) => !path.startsWith('ledger/')),
    );
    const { findings } = await verifySealed(bundleFrom(bare), kept.trust);
    expect(findings.map(({ level }) => level)).toEqual(['unseen', 'unseen']);
  });
});
