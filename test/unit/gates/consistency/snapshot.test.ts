import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { applyPatch } from '../../../../src/gates/consistency/json-patch.ts';
import type { Replayer } from '../../../../src/gates/consistency/snapshot/replay.ts';
import { snapshotCheck, snapshotCheckWith } from '../../../../src/gates/consistency/snapshot.ts';
import { judgeLedger, type Line, rulesOf } from '../../../support/gates/ledgers.ts';

const reducer = {
  initial: { lines: {}, log: [] },
  on: {
    Added: [
      { op: 'set', path: '/lines/{sku}/name', from: '/name' },
      { op: 'add', path: '/lines/{sku}/quantity', from: '/quantity' },
      { op: 'append', path: '/log', from: '/sku' },
    ],
    Taken: [{ op: 'subtract', path: '/lines/{sku}/quantity', from: '/quantity' }],
    Dropped: [{ op: 'remove', path: '/lines/{sku}' }],
    Named: [{ op: 'merge', path: '/head', from: '' }],
    Seen: [],
  },
};
const event = (version: number, kind: string, data: unknown, more = {}) => ({
  type: 'event',
  aggregate_id: 'cart-1',
  version,
  kind,
  data,
  ...more,
});
const events = [
  event(1, 'Added', { sku: 'a', name: 'Apple', quantity: 3 }),
  event(2, 'Taken', { sku: 'a', quantity: 1 }),
  event(3, 'Named', { title: 'Lunch' }),
  event(4, 'Added', { sku: 'b', name: 'Bread', quantity: 1 }),
  event(5, 'Dropped', { sku: 'a' }),
];
const state = {
  lines: { a: { name: 'Apple', quantity: 2 } },
  log: ['a'],
  head: { title: 'Lunch' },
};
const snapshot = (more: object = {}) => ({
  type: 'snapshot',
  aggregate_id: 'cart-1',
  kind: 'cart',
  schema: 2,
  version: 3,
  state,
  ...more,
});
const judge = (lines: readonly Line[], parameters: object = {}) =>
  judgeLedger(snapshotCheck, lines, { reducer, ...parameters });

describe('a snapshot', () => {
  it('passes when it is what its events make', () => {
    const found = judge([snapshot(), ...events]);
    expect(found.verdict).toBe('pass');
    expect(found.analysis).toMatchObject({ patch: [], snapshotPatch: [], deterministic: true });
  });
  it('passes wherever its line stands', () => {
    expect(judge([...events, snapshot()]).analysis).toEqual(
      judge([snapshot(), ...events]).analysis,
    );
  });
  it('has the SHA-256 of the canonical form of type, schema, version and state', () => {
    const canonical =
      '{"schema":2,"state":{"head":{"title":"Lunch"},"lines":{"a":{"name":"Apple","quantity":2}},"log":["a"]},"type":"cart","version":3}';
    const hash = createHash('sha256').update(canonical).digest('hex');
    const { hashes, checkpoint } = judge([snapshot(), ...events]).analysis as {
      hashes: Record<string, string>;
      checkpoint: object;
    };
    expect([hashes['A'], hashes['B']]).toEqual([hash, hash]);
    expect(hashes['C']).toBe(hashes['D']);
    expect(checkpoint).toEqual({ version: 5, hash: hashes['D'] });
  });
  it('breaks R1 and R2 when a state was stored wrong, and says where', () => {
    const wrong = { ...state, lines: { a: { name: 'Apple', quantity: 9 } }, extra: true };
    const found = judge([snapshot({ state: wrong }), ...events]);
    expect([...rulesOf(found)].sort()).toEqual(['R1', 'R2']);
    expect(found.violations.find(({ rule }) => rule === 'R1')).toMatchObject({
      line: 1,
      detail: expect.stringContaining('add /extra, replace /lines/a/quantity'),
    });
    // What went with the dropped line is not seen at the end.
    expect(found.analysis['patch']).toEqual([{ op: 'add', path: '/extra', value: true }]);
    const made = applyPatch({ lines: {} }, [{ op: 'add', path: '/extra', value: true }]);
    expect(made).toEqual({ lines: {}, extra: true });
  });
  it('breaks R1 when it was stored under the wrong version', () => {
    expect(rulesOf(judge([snapshot({ version: 2 }), ...events]))).toContain('R1');
  });
  it('leaves out what is ignored, and only that', () => {
    const noisy = { ...state, at: 5, log: ['x'] };
    expect(
      judge([snapshot({ state: noisy }), ...events], { ignore: ['/at', '/log'] }).verdict,
    ).toBe('pass');
    expect(judge([snapshot({ state: noisy }), ...events], { ignore: ['/at'] }).verdict).toBe(
      'fail',
    );
  });
  it('hides values where it is asked to', () => {
    const found = judge([snapshot({ state: { ...state, secret: 'hunter2' } }), ...events], {
      redact: true,
    });
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });
  it('goes on from a checkpoint', () => {
    const { B: hash } = judge([snapshot(), ...events]).analysis['hashes'] as Record<string, string>;
    const resumed = judge([snapshot(), ...events.slice(3)], { resumeFrom: { version: 3, hash } });
    expect(resumed.verdict).toBe('pass');
    expect(resumed.analysis['checkpoint']).toEqual(
      judge([snapshot(), ...events]).analysis['checkpoint'],
    );
    const other = judge([snapshot({ state: {} }), ...events.slice(3)], {
      resumeFrom: { version: 3, hash },
    });
    expect(rulesOf(other)).toEqual(['R1']);
  });
  it('without events behind it is held against those before it', () => {
    expect(judge([snapshot(), ...events.slice(0, 3)]).verdict).toBe('pass');
  });
});

describe('a ledger of events that cannot be judged', () => {
  it.each<[string, readonly Line[], string]>([
    [
      'has a gap',
      [snapshot(), ...events.slice(0, 2), ...events.slice(3)],
      'its version is 4 where 3 belongs',
    ],
    [
      'has a version twice',
      [snapshot(), ...events, event(5, 'Seen', {})],
      'its version is 5 where 6 belongs',
    ],
    ['does not begin at 1', [snapshot(), ...events.slice(1)], 'its version is 2 where 1 belongs'],
    [
      'has another aggregate',
      [snapshot(), { ...events[0], aggregate_id: 'cart-2' }],
      'are of cart-1',
    ],
    ['has an unknown kind', [snapshot(), event(1, 'Lost', {})], "knows no event of kind 'Lost'"],
    [
      'has data without what it needs',
      [snapshot(), event(1, 'Added', { sku: 'a' })],
      "nothing at '/name'",
    ],
    [
      'has an integer beyond 2^53',
      [
        snapshot(),
        '{"type":"event","aggregate_id":"cart-1","version":1,"kind":"Seen","data":{"n":9007199254740993}}',
      ],
      'a double cannot hold',
    ],
    [
      'has an overflow',
      [
        snapshot(),
        '{"type":"event","aggregate_id":"cart-1","version":1,"kind":"Seen","data":1e999}',
      ],
      'a double cannot hold',
    ],
    ['has a second snapshot', [snapshot(), snapshot()], 'second snapshot'],
    ['ends before its snapshot', [snapshot({ version: 9 }), ...events], 'half of them is missing'],
    [
      'adds a text',
      [snapshot(), event(1, 'Added', { sku: 'a', name: 'x', quantity: '3' })],
      'only numbers',
    ],
  ])('is an error when it %s', (_what, lines, says) => {
    const found = judge(lines);
    expect([found.verdict, found.reasons.join()]).toEqual(['error', expect.stringContaining(says)]);
  });
  it('is inconclusive without a snapshot', () => {
    expect(judge(events).verdict).toBe('inconclusive');
    expect(judge([]).verdict).toBe('inconclusive');
  });
  it.each<[object, string]>([
    [{ command: ['x'] }, 'beside a command'],
    [{ reducer: { on: { A: [{ op: 'move', path: '/a' }] } } }, 'on.A[0].op'],
    [{ reducer: { on: { A: [{ op: 'set', path: 'a', value: 1 }] } } }, 'on.A[0].path'],
    [{ reducer: { on: { A: [{ op: 'set', path: '/a' }] } } }, "needs a 'value'"],
    [{ reducer: { on: { A: [{ op: 'set', path: '/__proto__/x', value: 1 }] } } }, '__proto__'],
    [{ ignore: [''] }, 'JSON Pointer'],
    [{ resumeFrom: { version: 3, hash: 'md5' } }, 'SHA-256'],
  ])('has parameters that are refused: %j', (more, says) => {
    const given = { reducer, ...more };
    expect(() =>
      snapshotCheck.begin(snapshotCheck.parameters(JSON.parse(JSON.stringify(given)))),
    ).toThrow(says);
  });
  it('is an error without anything that replays', () => {
    const found = judgeLedger(snapshotCheck, [snapshot(), ...events]);
    expect([found.verdict, found.violations]).toMatchObject(['error', [{ line: 1 }]]);
  });
  it('does not let a key of the data change what all objects have', () => {
    const found = judge([
      snapshot(),
      event(1, 'Added', { sku: '__proto__', name: 'x', quantity: 1 }),
    ]);
    expect(found.verdict).toBe('error');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a program that replays', () => {
  const program = (replay: Replayer) => snapshotCheckWith(() => replay);
  const judgeBy = (replay: Replayer, more: object = {}) =>
    judgeLedger(program(replay), [snapshot({ state: { n: 3 } }), ...events], {
      command: './replay',
      ...more,
    });
  const count: Replayer = ({ init, events: all }) => ({
    state: { n: ((init as { n: number } | undefined)?.n ?? 0) + all.length },
  });
  it('is asked for each of the states', () => {
    expect(judgeBy(count).verdict).toBe('pass');
  });
  it('breaks R3 when it makes another state each time', () => {
    let runs = 0;
    const found = judgeBy(
      (asked) => ({ state: { ...(count(asked) as { state: object }).state, run: runs++ } }),
      {},
    );
    expect(rulesOf(found)).toContain('R3');
  });
  it('is an error with its reason when it fails', () => {
    const found = judgeBy(() => ({ failed: '"./replay" ended with 2: panic' }));
    expect([found.verdict, found.reasons]).toEqual(['error', ['"./replay" ended with 2: panic']]);
  });
  it('gets events by the names that programs know', () => {
    const seen: unknown[] = [];
    judgeBy((asked) => {
      seen.push(asked);
      return count(asked);
    });
    expect(seen[0]).toMatchObject({
      init: { n: 3 },
      events: [{ aggregate_id: 'cart-1', version: 4, type: 'Added', kind: 'Added' }, {}],
    });
    expect(seen[1]).not.toHaveProperty('init');
  });
  it('is not run where there is no machine for it', () => {
    expect(() => snapshotCheck.begin(snapshotCheck.parameters({ command: ['x'] }))).toThrow(
      'sluice check snapshot',
    );
  });
});
