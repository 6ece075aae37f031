import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leaders } from '../../../../src/gates/scheduling/leaders.ts';
import { judgeLedger, rulesOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly (object | string)[], parameters = {}) =>
  judgeLedger(leaders, lines, parameters);
type At = number | readonly [number, number];
const claim = (instance: string, fence: number, became: At, lost?: At) => ({
  type: 'claim',
  instance,
  fence,
  became,
  lost,
});
const killed = (instance: string, at: At) => ({ type: 'killed', instance, at });
const run = (scheduled_at: number, late = 10, more: object = {}) => ({
  ...{
    type: 'run',
    job: 'report',
    scheduled_at,
    started: scheduled_at + late,
    instance: 'a',
    task_id: `t${scheduled_at}`,
  },
  ...more,
});
const scheduler = (id: string, ...options: readonly string[]) => ({
  ...{ type: 'scheduler', id },
  entries: [{ spec: '@every 1m', type: 'report', payload: '{}', options }],
});
const minutes = (...at: readonly number[]) => at.map((minute) => run(minute * 60_000));

test('one leader at a time, and every tick once, passes', () => {
  const lines = [claim('a', 1, 0, 50_000), claim('b', 2, 50_000), ...minutes(0, 1, 2, 3)];
  expect(judge(lines)).toMatchObject({
    verdict: 'pass',
    counts: { claims: 2, runs: 4, ticks: 4, repeated: 0, missed: 0 },
  });
});
describe('E1', () => {
  test.each<[number, boolean]>([
    [0, true],
    [35_500, true],
    [35_501, false],
  ])('a new leader after %i ms', (after, right) => {
    const answer = judge([claim('a', 1, 0), killed('a', 10_000), claim('b', 2, 10_000 + after)]);
    expect(rulesOf(answer)).toEqual(right ? [] : ['E1']);
    expect(answer.analysis['elections']).toEqual([
      { killed: 'a', elected: 'b', seconds: [after / 1000, after / 1000] },
    ]);
  });
  test('measured within bounds: certain, not certain, certainly too late', () => {
    const elected = (became: At) =>
      judge([claim('a', 1, 0), killed('a', [10_000, 11_000]), claim('b', 2, became)]);
    expect(elected([40_000, 45_500])).toMatchObject({
      verdict: 'pass',
      analysis: { elections: [{ seconds: [29, 35.5] }] },
    });
    expect(elected([40_000, 46_000])).toMatchObject({ verdict: 'inconclusive', violations: [] });
    expect(rulesOf(elected([46_501, 47_000]))).toEqual(['E1']);
  });
  test('nobody leads any more', () => {
    const lines = [claim('a', 1, 0), killed('a', 60_000)];
    expect(rulesOf(judge([...lines, ...minutes(0, 1, 2)]))).toEqual(['E1']);
    expect(judge(lines)).toMatchObject({ verdict: 'inconclusive', violations: [] });
  });
  test('the instance itself may come back; one that did not lead is not followed', () => {
    expect(judge([claim('a', 1, 0), killed('a', 10_000), claim('a', 2, 40_000)]).verdict).toBe(
      'pass',
    );
    expect(judge([claim('a', 1, 0), killed('b', 10_000), claim('a', 2, 99_000)]).verdict).toBe(
      'pass',
    );
  });
});
describe('E2', () => {
  test.each<[string, readonly object[], string]>([
    ['500 ms at the same time', [claim('a', 1, 0, 10_500), claim('b', 2, 10_000)], 'pass'],
    ['501 ms', [claim('a', 1, 0, 10_501), claim('b', 2, 10_000)], 'fail'],
    ['a lease that nobody renewed or gave up', [claim('a', 1, 0), claim('b', 2, 30_000)], 'fail'],
    [
      'a holder that was killed',
      [claim('a', 1, 0), killed('a', 9000), claim('b', 2, 30_000)],
      'pass',
    ],
    ['its own next claim', [claim('a', 1, 0), claim('a', 2, 30_000)], 'pass'],
    [
      'a short claim within a long one',
      [claim('a', 1, 0, 90_000), claim('b', 2, 30_000, 30_400), claim('c', 3, 91_000)],
      'pass',
    ],
    [
      'bounds that touch',
      [claim('a', 1, 0, [9000, 12_000]), claim('b', 2, [10_000, 11_000])],
      'inconclusive',
    ],
    [
      'bounds that overlap',
      [claim('a', 1, 0, [12_000, 13_000]), claim('b', 2, [10_000, 11_000])],
      'fail',
    ],
  ])('%s', (_, lines, verdict) => {
    const answer = judge(lines);
    expect(answer.verdict).toBe(verdict);
    expect(rulesOf(answer)).toEqual(verdict === 'fail' ? ['E2'] : []);
  });
  test('whichever order the lines have', () => {
    expect(rulesOf(judge([claim('b', 2, 10_000), claim('a', 1, 0, 20_000)]))).toEqual(['E2']);
  });
});
test.each<[number | string, number | string, boolean]>([
  [1, 2, true],
  [2, 2, false],
  [2, 1, false],
  ['9007199254740992', '9007199254740993', true],
  ['9007199254740993', '9007199254740992', false],
])('E3: fencing tokens %s, then %s', (a, b, right) => {
  const line = (who: string, fence: number | string, became: number) =>
    `{"type":"claim","instance":"${who}","fence":${fence},"became":${became},"lost":${became + 10}}`;
  expect(rulesOf(judge([line('x', a, 0), line('y', b, 100)]))).toEqual(right ? [] : ['E3']);
});
describe('runs', () => {
  test('J1: a tick that runs twice', () => {
    const answer = judge([
      ...minutes(0, 1, 2),
      run(60_000, 20, { instance: 'b', task_id: 'other' }),
    ]);
    expect(answer).toMatchObject({
      violations: [{ rule: 'J1', line: 4 }],
      analysis: { repeated: [{ job: 'report', scheduledAtMs: 60_000, runs: 2 }] },
    });
  });
  test('J2: ticks that are missing', () => {
    const answer = judge(minutes(0, 1, 2, 5));
    expect(answer).toMatchObject({
      counts: { missed: 2, J2: 2 },
      analysis: { missed: [{ scheduledAtMs: 180_000 }, { scheduledAtMs: 240_000 }] },
    });
    expect(judge(minutes(0, 5)).verdict).toBe('pass');
    expect(judge(minutes(0, 5), { periodSeconds: { report: 60 } }).counts['missed']).toBe(4);
  });
  test.each<[number[], string[]]>([
    [[1000], []],
    [[1001], ['J3']],
    [[...Array.from({ length: 500 }, () => 10), 5000], []],
    [[...Array.from({ length: 500 }, () => 10), 5001], ['J3']],
  ])('J3: starts that are late', (late, broken) => {
    expect(rulesOf(judge(late.map((ms, i) => run(i * 60_000, ms))))).toEqual(broken);
  });
  test('a run before its time is of another clock', () => {
    expect(judge(minutes(0, 1, 2).with(1, run(60_000, -501)))).toMatchObject({
      verdict: 'inconclusive',
      violations: [],
    });
  });
});
test.each<[string, readonly object[], string[]]>([
  ['one scheduler', [scheduler('a')], []],
  ['two that enqueue the same', [scheduler('a'), scheduler('b')], ['A1']],
  ['the same one twice', [scheduler('a'), scheduler('a')], []],
  ['two with Unique', [scheduler('a', 'Unique(1m0s)'), scheduler('b', 'Unique(1m0s)')], []],
  ['two with TaskID', [scheduler('a', 'TaskID("x")'), scheduler('b', 'TaskID("x")')], []],
])('A1: %s', (_, lines, broken) => {
  expect(rulesOf(judge(lines))).toEqual(broken);
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['no instance', claim('', 1, 0)],
    ['a negative token', claim('a', -1, 0)],
    ['bounds in the wrong order', claim('a', 1, [5, 4])],
    ['three bounds', claim('a', 1, [1, 2, 3] as never)],
    ['no time', { ...killed('a', 1), at: null }],
    ['a run without its task', run(0, 1, { task_id: '' })],
    ['entries that are none', { type: 'scheduler', id: 'a', entries: {} }],
  ])('%s', (_, wrong) => {
    expect(judge([...minutes(0, 1), wrong])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 3 }],
    });
  });
});
test('leaders that follow each other never overlap, and any two that share more than the skew always do', () => {
  const span = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
      const lines = spans.map(([from, length], i) => claim(`i${i}`, 0, from, from + length));
      const sorted = [...lines].sort((a, b) => (a.became as number) - (b.became as number));
      const fenced = sorted.map((line, i) => ({ ...line, fence: i + 1 }));
      const shares = spans.some(([a, la], i) =>
        spans.some(([b, lb], j) => i < j && Math.min(a + la, b + lb) - Math.max(a, b) > 500),
      );
      expect(judge(fenced).verdict).toBe(shares ? 'fail' : 'pass');
    }),
  );
});
