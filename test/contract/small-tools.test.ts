import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { replayCommand } from '../../src/adapters/replay-command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-tools-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
async function sluice(args: readonly string[], input = '') {
  const child = spawn(process.execPath, ['test/support/source-cli.mjs', ...args]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

describe('sluice canonical', () => {
  test('writes the bytes of RFC 8785, and no more', async () => {
    const path = file('a.json', '{"b": [1E30, 4.50, "\\u20ac"], "a": -0}');
    expect(await sluice(['canonical', path])).toEqual({
      code: 0,
      out: '{"a":0,"b":[1e+30,4.5,"€"]}',
      err: '',
    });
    expect((await sluice(['canonical', '-'], '[ 1 ]')).out).toBe('[1]');
  });
  test('writes hashes one a line, and names what it refuses by line and column', async () => {
    const [good, bad, bytes] = [
      file('g.json', '1'),
      file('b.json', '{\n "a":1,\n "a":2}'),
      file('u.json', Buffer.from([0x22, 0x61, 0xff, 0x22])),
    ];
    const ran = await sluice(['canonical', '--sha256', good, bad, good, bytes]);
    const hash = '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';
    expect([ran.code, ran.out]).toEqual([1, `${hash}\n${hash}\n`]);
    expect(ran.err).toContain(`${bad}: 3:2: the key "a" is there twice`);
    expect(ran.err).toContain(`${bytes}: 1:3: it is not UTF-8`);
  });
  test('says that a file is not there', async () => {
    expect((await sluice(['canonical', join(folder, 'none')])).code).toBe(4);
  });
});

describe('the tools of one line', () => {
  test('sluice json-patch applies and makes patches, to the last digit', async () => {
    const { code, out } = await sluice(
      ['json-patch'],
      '{"id":1,"doc":{"n":9007199254740993},"patch":[{"op":"copy","from":"/n","path":"/m"}]}\n' +
        '{"id":2,"doc":{},"patch":[{"op":"remove","path":"/x"}]}\n' +
        '{"id":3,"from":[1,2],"to":[1]}\n',
    );
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        '{"id":1,"doc":{"n":9007199254740993,"m":9007199254740993}}',
        `{"id":2,"error":"operation 0: there is nothing at 'x'"}`,
        '{"id":3,"patch":[{"op":"remove","path":"/1"}]}',
        '',
      ],
    ]);
  });
  test('a line that cannot be used is answered with an error and its id, and the others go on', async () => {
    const { code, out } = await sluice(
      ['json-patch'],
      '{"id":7,"id2":1}\nnonsense\n{"id":9,"doc":1,"doc":2,"patch":[]}\n{"id":1,"from":1,"to":1}',
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(1);
    expect(answers).toEqual([
      { id: 7, error: expect.stringContaining('neither') },
      { error: expect.stringContaining('1:1') },
      { id: 9, error: expect.stringContaining('"doc" is there twice') },
      { id: 1, patch: [] },
    ]);
  });
  test('sluice traceparent reads headers', async () => {
    const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const { code, out } = await sluice(
      ['traceparent'],
      `{"id":"a","headers":[["TraceParent","${parent}"],["tracestate","x=1"]]}\n{"id":"b","headers":[]}\n{"id":"c"}\n`,
    );
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([
      {
        id: 'a',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        parentId: '00f067aa0ba902b7',
        sampled: true,
        tracestate: [['x', '1']],
      },
      { id: 'b', restart: true, problems: ['there is no traceparent'] },
      { id: 'c', error: expect.stringContaining('headers') },
    ]);
  });
});

describe('a program that replays', () => {
  const node = (script: string) => replayCommand([process.execPath, '-e', script]);
  test('gets events as one JSON line, and its answer is read', () => {
    const count = node(
      "let t='';process.stdin.on('data',(d)=>t+=d).on('end',()=>console.log(JSON.stringify({n:JSON.parse(t).events.length})))",
    );
    expect(count({ events: [1, 2, 3] })).toEqual({ state: { n: 3 } });
  });
  test.each([
    ['ends badly', "console.error('panic: x');process.exit(2)", 'ended with 2: panic: x'],
    ['says nothing', '', 'did not write one JSON value'],
    ['says more than one thing', "console.log('{} {}')", 'did not write one JSON value'],
  ])('that %s is named with its reason', (_what, script, says) => {
    expect(node(script)({ events: [] })).toEqual({ failed: expect.stringContaining(says) });
  });
  test('that is not there is named', () => {
    expect(replayCommand(['/nowhere/replay'])({ events: [] })).toEqual({
      failed: expect.stringContaining('cannot be run'),
    });
  });
});
