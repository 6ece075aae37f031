import { describe, expect, it } from '@jest/globals';
import { lockCheck } from '../../../../src/gates/consistency/lock.ts';
import { judgeLedger, type Line, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const lease = { type: 'lease', key: '/locks/o1', granted_ttl: 20, ttl: 20, ts: 0 };
const handled = (
  seq: number,
  fence: number,
  [start, end]: readonly [number, number],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  type: 'handled',
  event_id: `e${seq}`,
  biz_id: 'o1',
  seq,
  fence,
  start,
  end,
  result: 'done',
  ...more,
});
const judge = (lines: readonly Line[], parameters = {}) =>
  judgeLedger(lockCheck, [lease, ...lines], parameters);
const rules = (lines: readonly Line[], parameters = {}) => rulesOf(judge(lines, parameters));
const good = [handled(1, 7, [0, 100]), handled(2, 8, [100, 200]), handled(3, 9, [300, 400])];

describe('a lock', () => {
  it('passes when it excludes, in order', () => {
    const found = judge(good);
    expect(found.verdict).toBe('pass');
    expect(found.analysis).toMatchObject({
      linearizable: true,
      overlaps: [],
      repeats: [],
      orderBreaks: [],
    });
  });
  it.each([
    ['has no lease', { granted_ttl: 0 }],
    ['has the lease 0', { lease: 0 }],
    ['has a lease that is gone', { granted_ttl: -1, ttl: -1 }],
    ['lives too short', { granted_ttl: 14, ttl: 14 }],
    ['lives too long', { granted_ttl: 31, ttl: 31 }],
  ])('breaks L1 when it %s', (_what, more) => {
    const found = judgeLedger(lockCheck, [{ ...lease, ...more }, ...good]);
    expect(rulesOf(found)).toContain('L1');
  });
  it('breaks L2 when work outlives its lease, unless it is seen to be renewed', () => {
    const long = [
      handled(1, 7, [0, 25_000]),
      ...[...Array(300).keys()].map((i) => handled(i + 2, i + 8, [30_000 + i, 30_000 + i + 1])),
    ];
    expect(rules(long)).toEqual(['L2']);
    const renewed = { ...lease, ttl: 18, ts: 10_000 };
    expect(rules([renewed, ...long])).toEqual([]);
    expect(rules([renewed, handled(1, 7, [0, 25_000])])).toEqual(['L2']);
  });
  it('breaks L3 when handlings overlap', () => {
    const found = judge([handled(1, 7, [0, 100]), handled(2, 8, [99, 200])]);
    expect(rulesOf(found)).toEqual(['L3']);
    expect(found.violations[0]).toMatchObject({
      line: 3,
      detail: expect.stringContaining('1 ms before e1 (line 2) ended'),
    });
    expect(found.analysis).toMatchObject({
      linearizable: false,
      overlaps: [{ events: ['e1', 'e2'], ms: 1 }],
    });
  });
  it('finds an overlap with a handling that began long before', () => {
    expect(
      rules([handled(1, 7, [0, 1000]), handled(2, 8, [1100, 1200]), handled(3, 9, [1150, 1300])]),
    ).toEqual(['L3']);
    expect(
      judge([handled(1, 7, [0, 1000]), handled(2, 8, [10, 20]), handled(3, 9, [30, 40])]).counts[
        'L3'
      ],
    ).toBe(2);
  });
  it('lets the one overlap that its fence rejected', () => {
    const stale = handled(1, 7, [0, 150], { result: 'rejected' });
    expect(rules([stale, handled(1, 8, [100, 200]), handled(2, 9, [200, 300])])).toEqual([]);
  });
  it('lets different objects run beside each other', () => {
    expect(
      rules([handled(1, 7, [0, 100]), handled(1, 8, [0, 100], { biz_id: 'o2', event_id: 'x' })]),
    ).toEqual([]);
  });
  it('breaks L4 when an effect comes under an older fence, or the same', () => {
    expect(rules([handled(1, 9, [0, 100]), handled(2, 8, [100, 200])])).toEqual(['L4']);
    expect(rules([handled(1, 9, [0, 100]), handled(2, 9, [100, 200])])).toEqual(['L4']);
    // The stale holder began first and ended last.
    expect(rules([handled(1, 7, [0, 300]), handled(2, 8, [100, 200])])).toEqual(
      expect.arrayContaining(['L3', 'L4']),
    );
  });
  it('tells fences beyond 2^53 apart', () => {
    const text = (fence: string, line: object) =>
      JSON.stringify(line).replace(/"fence":\d+/, `"fence":${fence}`);
    const lines = [
      text('9007199254740993', handled(1, 1, [0, 1])),
      text('9007199254740992', handled(2, 1, [1, 2])),
    ];
    expect(rules(lines)).toEqual(['L4']);
  });
  it('breaks L5 when an event has its effect twice', () => {
    const found = judge([handled(1, 7, [0, 100]), handled(1, 8, [100, 200])]);
    expect(rulesOf(found)).toEqual(['L5']);
    expect(found.analysis['repeats']).toEqual(['e1']);
  });
  it('breaks L6 when effects come out of order, or one is missing', () => {
    expect(rules([handled(2, 7, [0, 100]), handled(1, 8, [100, 200])])).toEqual(['L6']);
    expect(rules([handled(1, 7, [0, 100]), handled(3, 8, [100, 200])])).toEqual(['L6']);
    const dead = handled(2, 8, [100, 200], { result: 'dlq' });
    expect(rules([handled(1, 7, [0, 100]), dead, handled(3, 9, [200, 300])])).toEqual([]);
  });
  it('breaks L7 when an event was only rejected, and warns of one to be tried again', () => {
    expect(rules([handled(1, 7, [0, 100], { result: 'rejected' })])).toEqual(['L7']);
    const open = judge([handled(1, 7, [0, 100], { result: 'retry' })]);
    expect([open.verdict, warnedOf(open)]).toEqual(['pass', ['L7']]);
    expect(
      warnedOf(judge([handled(1, 7, [0, 100], { result: 'retry' }), handled(1, 8, [200, 300])])),
    ).toEqual([]);
  });
  it('is not judged where the ledger does not show it', () => {
    expect(judge([]).verdict).toBe('inconclusive');
    expect(judgeLedger(lockCheck, good).verdict).toBe('inconclusive');
    expect(judgeLedger(lockCheck, []).verdict).toBe('inconclusive');
  });
  it.each<[string, Line, string]>([
    ['ends before it starts', handled(1, 7, [100, 0]), "'end' is before its 'start'"],
    ['has no fence', handled(1, 7, [0, 1], { fence: null }), 'fence'],
    ['has a result that there is not', handled(1, 7, [0, 1], { result: 'ok' }), 'result'],
    ['has another unit of time', handled(1, 7, [1_760_000_000, 1_760_000_001]), 'one unit'],
  ])('makes the case an error when a handling %s', (_what, line, says) => {
    const found = judge([line]);
    expect([found.verdict, found.reasons.join()]).toEqual(['error', expect.stringContaining(says)]);
  });
  it('takes bounds the right way round only', () => {
    expect(() => lockCheck.parameters({ minTtlSeconds: 40 })).toThrow(/more than maxTtlSeconds/);
  });
});
