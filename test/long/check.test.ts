import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type AnyLedgerCheck, ledgerChecks } from '../../src/gates/ledger/catalogue.ts';
import { judgeLedger } from '../support/gates/ledgers.ts';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** `sluice` as a process of its own; `head` = the reader of its answers goes after the first bytes. */
async function sluice(
  args: readonly string[],
  input: string | Buffer = '',
  { head = false } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['test/support/source-cli.mjs', ...args]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += String(data);
    if (head) child.stdout.destroy();
  });
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}
const good =
  '{"type":"acked","message_id":"m","ts":0}\n{"type":"effect","message_id":"m","key":"k","worker":"w","result":"first","ts":5,"delivery":1}\n';
const lost = '{"type":"acked","message_id":"m","ts":0}\n';
const named = (id: string, lines: string): string => `{"type":"case","id":"${id}"}\n${lines}`;

describe('sluice check', () => {
  test.each<[string, string, number]>([
    ['all pass', named('a', good) + named('b', good), 0],
    ['some fail', named('a', good) + named('b', lost) + named('c', '?\n') + named('d', ''), 1],
    ['some are inconclusive and none failed', named('a', good) + named('b', ''), 3],
    ['nothing at all', '', 3],
    ['some are errors', named('a', good) + named('b', '?\n') + named('c', ''), 4],
  ])('when %s', async (_, input, code) => {
    const ran = await sluice(['check', 'idempotency'], input);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(code);
  });
  test('answers one line per case, in their order', async () => {
    const { out } = await sluice(['check', 'idempotency'], named('a', good) + named('b', lost));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([
      { case: 'a', check: 'idempotency', verdict: 'pass' },
      { case: 'b', check: 'idempotency', verdict: 'fail', violations: [{ rule: 'E2' }] },
    ]);
  });
  test('parameters of a file are those of every case, a wrong one is a usage error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-check-'));
    try {
      const file = join(folder, 'parameters.json');
      writeFileSync(file, '{"ttlSeconds": 60}');
      const fails = await sluice(['check', 'idempotency', '--parameters', file], good);
      expect(fails).toMatchObject({ code: 1, out: expect.stringContaining('"rule":"E4"') });
      writeFileSync(file, '{"ttl": 60}');
      const wrong = await sluice(['check', 'idempotency', '--parameters', file], good);
      expect(wrong).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('Known: ttlSeconds'),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  test.each<[readonly string[], string]>([
    [['check'], 'Which check is meant?'],
    [['check', 'idempotence'], "Is it 'idempotency'?"],
    [['check', 'constructor'], "There is no check 'constructor'"],
    [['check', 'idempotency', 'ledger.jsonl'], 'standard input'],
    [['check', 'idempotency', '--deadline', '60'], 'unit'],
    [['check', 'idempotency', '--parameters', '/nowhere'], '--parameters'],
    [['check', 'idempotency', '--frob'], '--frob'],
  ])('%j is a usage error that says what to do', async (args, says) => {
    const ran = await sluice(args, good);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });
  test('lists the names, one a line', async () => {
    expect(await sluice(['check', '--list'])).toEqual({
      code: 0,
      out: `${Object.keys(ledgerChecks).join('\n')}\n`,
      err: '',
    });
  });
  test('the example that --example prints passes, and --help shows it', async () => {
    const { out: example } = await sluice(['check', 'idempotency', '--example']);
    expect((await sluice(['check', 'idempotency'], example)).code).toBe(0);
    expect((await sluice(['check', 'idempotency', '--help'])).out).toContain(example);
    expect((await sluice(['check', '--help'])).out).toContain('Exit code: 0 all pass, 1 some fail');
  });
  test('ends quietly when nobody reads its answers, and did not pass', async () => {
    const input = Array.from({ length: 20_000 }, (_, i) => named(`case-${i}`, good)).join('');
    expect(await sluice(['check', 'idempotency'], input, { head: true })).toMatchObject({
      code: 4,
      err: '',
    });
  });
  test('a hostile line of 10 MB costs its length, and the next case is judged', async () => {
    const hostile = [
      'x'.repeat(1e7),
      '['.repeat(1e7),
      `{"type":"effect","message_id":"${'1'.repeat(1e7)}`,
      `{"a":${'1'.repeat(1e6)}}`,
    ];
    for (const line of hostile) {
      const begun = performance.now();
      const ran = await sluice(
        ['check', 'idempotency'],
        `${named('a', line)}\n${named('b', good)}`,
      );
      const answers = ran.out
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text) as object);
      expect(answers).toMatchObject([
        { case: 'a', verdict: 'error' },
        { case: 'b', verdict: 'pass' },
      ]);
      expect(ran.out.length).toBeLessThan(5000);
      expect(performance.now() - begun).toBeLessThan(60_000);
    }
  });
});

/** The gate to which a check belongs. */
function folderOf(name: string): string {
  const here = (folder: string): boolean => existsSync(`src/gates/${folder}/${name}.ts`);
  return ['messaging', 'scheduling'].find(here) ?? '';
}
describe.each(Object.keys(ledgerChecks))('the check %s', (name) => {
  const load = async (): Promise<AnyLedgerCheck> => {
    const check = await ledgerChecks[name]?.();
    if (check === undefined) throw new Error('not in the catalogue');
    return check;
  };
  test('is called by its name, and its example passes', async () => {
    const check = await load();
    expect(check.name).toBe(name);
    const answer = judgeLedger(check, check.example.trimEnd().split('\n'));
    expect(answer).toMatchObject({ verdict: 'pass', violations: [] });
  });
  test('never passes nothing', async () => {
    const answer = judgeLedger(await load(), []);
    // A check that must be told something first says that.
    expect(answer.verdict).toMatch(/^(inconclusive|error)$/);
    expect(answer.reasons.length).toBeGreaterThan(0);
  });
  test('reads its own resolved parameters again as they are', async () => {
    const check = await load();
    const resolved = check.parameters({});
    const again = check.parameters(JSON.parse(JSON.stringify(resolved)) as Record<string, unknown>);
    expect(again).toEqual(resolved);
  });
  test('refuses a parameter that it does not know', async () => {
    const check = await load();
    expect(() => check.parameters({ 'no such parameter': 1 })).toThrow('is not known');
  });
  test('never passes a ledger with a field of its example missing or of another type, unless it can do without', async () => {
    const check = await load();
    if (check.lines === 'text') return;
    const lines = check.example
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const [i, line] of lines.entries())
      for (const wrong of [Number.NaN, [], {}, true, 'yes, no']) {
        if (!('type' in line)) continue;
        const broken = lines.with(i, { ...line, type: wrong });
        expect(judgeLedger(check, broken)).toMatchObject({
          verdict: 'error',
          violations: [{ line: i + 1 }],
        });
      }
  });
  test('has each of its rules in docs/checks.md', async () => {
    const { format } = await load();
    const rules = [...format.matchAll(/^ {2}([A-Z][A-Z0-9]+) {2}/gm)].map(([, rule]) => rule ?? '');
    const [, section] = readFileSync('docs/checks.md', 'utf8').split(`| \`${name}\` |`);
    // Checks of other gates have pages of their own.
    if (section === undefined && folderOf(name) === '') return;
    const rows = (section ?? '').split(/\n\| `/)[0] ?? '';
    for (const rule of rules) expect(`|${rows}`).toContain(`| ${rule} `);
  });
});
