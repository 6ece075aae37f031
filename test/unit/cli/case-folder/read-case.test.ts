import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readCase } from '../../../../src/cli/case-folder/read-case.ts';
import { readTable } from '../../../../src/cli/case-folder/table.ts';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import { encodeProfile } from '../../../support/diagnosis/pprof.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(tmpdir(), 'sluice-case-'));
  folders.push(made);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), content);
  }
  return made;
}
const about = (more: object = {}): string =>
  JSON.stringify({
    kind: 'before-after',
    inject_time: 10,
    resolution_s: 1,
    columns: [['a', 'cpu']],
    edges: [],
    files: { metrics: 'metrics.csv.gz' },
    ...more,
  });
const metrics = (rows = 20): string =>
  `time,a|cpu\n${Array.from({ length: rows }, (_, i) => `${i},${i < 10 ? 1 : 1.01}`).join('\n')}\n`;
const none = async (path: string) => {
  const answer = diagnose(await readCase(path));
  expect(answer.verdict).toBe('none');
  return answer;
};

describe('a folder that is no case is refused with the reason', () => {
  test.each([
    ['no case.json', {}, 'has no case.json'],
    ['no JSON', { 'case.json': '{"kind":' }, 'is no JSON'],
    ['no object', { 'case.json': '[1]' }, 'holds no object'],
  ])('%s', async (_, files, reason) => {
    await expect(readCase(folder(files))).rejects.toThrow(reason);
  });
});
describe('what can be read is used, and what cannot is said', () => {
  test('one metric', async () => {
    const { unseen } = await none(
      folder({ 'case.json': about(), 'metrics.csv.gz': gzipSync(metrics()) }),
    );
    expect(unseen).toContain('no spans');
  });
  test('no metrics at all', async () => {
    const { unseen } = await none(folder({ 'case.json': about() }));
    expect(unseen).toEqual(
      expect.arrayContaining(['metrics.csv.gz: is not there', 'metrics: none could be read']),
    );
  });
  test('a case.json of wrong types', async () => {
    const odd = about({
      kind: 7,
      columns: 'x',
      edges: [[1, 2], ['a']],
      sli: 'x',
      files: [],
      service_aliases: { a: 1 },
      experiment: [],
      inject_time: 'soon',
    });
    await none(folder({ 'case.json': odd, 'metrics.csv.gz': gzipSync(metrics()) }));
  });
  test('a table that was cut off: its rows count, and it is said', async () => {
    const packed = gzipSync(
      `time,a|cpu\n${Array.from({ length: 20_000 }, (_, i) => `${i},${Math.imul(i, 2654435761) % 997}`).join('\n')}`,
    );
    const given = await readCase(
      folder({ 'case.json': about(), 'metrics.csv.gz': packed.subarray(0, packed.length - 4000) }),
    );
    expect(given.metrics[0]?.values.length).toBeGreaterThan(1000);
    expect(given.unseen.join()).toMatch(
      /metrics: reading stopped after \d+ rows: .*unexpected end of file/,
    );
  });
  test('bytes that are no gzip', async () => {
    const { unseen } = await none(
      folder({ 'case.json': about(), 'metrics.csv.gz': 'not gzip at all' }),
    );
    expect(unseen.join()).toMatch(/metrics: reading stopped after 0 rows/);
  });
  test('cells that hold no number, NaN, infinity, and an empty one', async () => {
    const given = await readCase(
      folder({
        'case.json': about(),
        'metrics.csv.gz': gzipSync('time,a|cpu\n1,\n2,x\n3,NaN\n4,Infinity\n5,7\nx,1\n'),
      }),
    );
    expect(given.metrics[0]?.values).toEqual([7]);
    expect(given.unseen).toContain('metrics: 4 cells hold no number');
  });
  test('a file name that leads out of the folder is not followed', async () => {
    const given = await readCase(
      folder({ 'case.json': about({ files: { metrics: '../../etc/passwd', logs: '..\\x' } }) }),
    );
    expect(given.unseen.join()).toMatch(/outside of the case/);
  });
  test('a hundred thousand log lines of hostile text', async () => {
    const bait = [
      '"',
      '""","',
      '<!-- @everyone -->',
      `"${'('.repeat(200)}"`,
      '\u0000\u202e',
      'a,b,"c',
      '${jndi:ldap://x}',
    ];
    const lines = Array.from(
      { length: 100_000 },
      (_, i) =>
        `${i < 50_000 ? 'baseline' : 'fault'},${i},a,t,s,${bait[(i % 50_000) % bait.length]}${i}`,
    );
    const began = performance.now();
    const { unseen } = await none(
      folder({
        'case.json': about({ files: { metrics: 'metrics.csv.gz', logs: 'logs.csv.gz' } }),
        'metrics.csv.gz': gzipSync(metrics()),
        'logs.csv.gz': gzipSync(`window,t_ms,service,trace,span,message\n${lines.join('\n')}\n`),
      }),
    );
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(Array.isArray(unseen)).toBe(true);
  });
  test('profiles that are hostile are passed over, one by one', async () => {
    const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024));
    const good = gzipSync(encodeProfile('goroutine', 'count', [[['main.main'], 1]]));
    const { unseen, checked } = await none(
      folder({
        'case.json': about(),
        'metrics.csv.gz': gzipSync(metrics()),
        'profiles/baseline/goroutine.pb.gz': good,
        'profiles/canary/goroutine.pb.gz': good,
        'profiles/canary/heap.pb.gz': bomb,
        'profiles/baseline/heap.pb.gz': gzipSync('heap profile: 1: 2 [3: 4] @'),
        'profiles/canary/block.pb.gz': good.subarray(0, 12),
        'profiles/canary/run.json': '{"requests":"many"}',
      }),
    );
    expect(checked).toContain('profiles');
    expect(unseen.join('\n')).toMatch(/heap.pb.gz unpacks to more than 64 MB/);
    expect(unseen.join('\n')).toMatch(/heap.pb.gz is a text profile/);
    expect(unseen.join('\n')).toMatch(/block.pb.gz is no whole gzip file/);
  });
});
describe('tables', () => {
  test('unpack no further than their limit', async () => {
    const path = join(
      folder({ 'bomb.csv.gz': gzipSync(Buffer.alloc(8 * 1024 * 1024, 'a,b\n')) }),
      'bomb.csv.gz',
    );
    const read = await readTable(path, () => undefined, {
      rows: 1e9,
      bytes: 1024 * 1024,
      lineBytes: 1000,
    });
    expect(read.stopped).toBe('after 1 MB');
    expect(read.rows).toBeLessThan(600_000);
  });
  test('a line without end is cut, and the lines behind it are read', async () => {
    const path = join(folder({ 'long.csv': `${'x'.repeat(3_000_000)}\na,b\n` }), 'long.csv');
    const rows: (readonly string[])[] = [];
    const read = await readTable(path, (cells) => rows.push(cells), {
      rows: 10,
      bytes: 1e9,
      lineBytes: 1000,
    });
    expect(read.cut).toBe(1);
    expect(rows.at(-1)).toEqual(['a', 'b']);
  });
  test.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,"b,""c""",d', ['a', 'b,"c"', 'd']],
    ['"two\nlines",x', ['two\nlines', 'x']],
    ['a,,', ['a', '', '']],
    ['"open', ['open']],
  ])('%j', async (text, cells) => {
    const path = join(folder({ 'one.csv': `${text}\n` }), 'one.csv');
    const rows: (readonly string[])[] = [];
    await readTable(path, (found) => rows.push(found));
    expect(rows).toEqual([cells]);
  });
  test('a quote that never closes costs no more than its length', async () => {
    const path = join(folder({ 'open.csv': `"\n${'a,b\n'.repeat(400_000)}` }), 'open.csv');
    const began = performance.now();
    await readTable(path, () => undefined);
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});
