import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idempotency } from '../../../../src/gates/messaging/idempotency.ts';
import { judgeLedger, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const acked = (message_id: string, ts: unknown = 0) => ({ type: 'acked', message_id, ts });
const effect = (message_id: string, result = 'first', ts: unknown = 10, more = {}) => ({
  type: 'effect',
  message_id,
  key: `key-${message_id}`,
  worker: 'w1',
  result,
  ts,
  delivery: 1,
  ...more,
});
const key = (pttl: unknown) => ({ type: 'key', key: 'k', pttl });
const stats = (at: string, setnx: number, expire: number) => ({
  type: 'commandstats',
  at,
  stats: { setnx, expire },
});
const good = [acked('a'), effect('a'), effect('a', 'dup', 31_000), key(250_000)];
const judge = (lines: readonly object[], parameters = {}) =>
  judgeLedger(idempotency, lines, parameters);

describe('messages that are done once', () => {
  test('pass', () => {
    expect(judge(good)).toMatchObject({
      verdict: 'pass',
      counts: { messages: 1, acked: 1, effects: 1, duplicates: 1, tokens: 1 },
    });
  });
  test('in any order of acks and effects, and with attempts that failed', () => {
    expect(judge([effect('a', 'error'), effect('a'), acked('a')]).verdict).toBe('pass');
  });
});
describe('E1', () => {
  test.each<[number, string[], string[]]>([
    [0, ['E1'], []],
    [299_999, ['E1'], []],
    [300_000, [], ['E1']],
    [-299_999, ['E1'], []],
  ])('a second effect %i ms after the first', (apart, broken, warned) => {
    const answer = judge([
      acked('a', 0),
      effect('a', 'first', 1_000_000),
      effect('a', 'first', 1_000_000 + apart),
    ]);
    expect(rulesOf(answer)).toEqual(broken);
    expect(warnedOf(answer)).toEqual(warned);
    expect(answer.analysis['repeated']).toEqual([{ key: 'key-a', firstEffects: 2 }]);
  });
  test('is about the key, whichever message it came with', () => {
    const answer = judge([
      acked('a'),
      acked('b'),
      effect('a', 'first', 5, { key: 'k' }),
      effect('b', 'first', 9, { key: 'k' }),
    ]);
    expect(answer).toMatchObject({ verdict: 'fail', violations: [{ rule: 'E1', line: 4 }] });
  });
});
describe('E2', () => {
  test.each<[string, readonly object[]]>([
    ['no effect at all', [acked('b')]],
    [
      'a token set before the work, and a worker that died',
      [acked('b'), effect('b', 'error'), effect('b', 'dup', 31_000)],
    ],
  ])('a message with %s is lost', (_, lines) => {
    const answer = judge([...good, ...lines]);
    expect(answer).toMatchObject({ verdict: 'fail', counts: { E2: 1 }, analysis: { lost: ['b'] } });
  });
  test('a message whose key another message has done is no loss, and said', () => {
    const answer = judge([...good, acked('b'), effect('b', 'dup', 20, { key: 'key-a' })]);
    expect(answer.verdict).toBe('pass');
    expect(warnedOf(answer)).toEqual(['E2']);
  });
  test('an effect without an ack is no loss', () => {
    expect(judge([...good, effect('b')]).verdict).toBe('pass');
  });
});
describe('E3', () => {
  test.each<[number, string]>([
    [1, 'pass'],
    [300_000, 'pass'],
    [-2, 'pass'],
    [300_001, 'fail'],
    [0, 'fail'],
    [-1, 'fail'],
  ])('a token with a PTTL of %i: %s', (pttl, verdict) => {
    const answer = judge([...good, key(pttl)]);
    expect(answer.verdict).toBe(verdict);
    expect(rulesOf(answer)).toEqual(verdict === 'fail' ? ['E3'] : []);
    expect(answer.analysis['keysWithoutTtl']).toEqual(pttl === -1 ? ['k'] : []);
  });
});
test.each<[number, number, string[]]>([
  [300, 271, []],
  [271, 271, []],
  [270.9, 271, ['E4']],
])('E4: a token of %i s and a retry window of %i s', (ttlSeconds, retryWindowSeconds, broken) => {
  expect(rulesOf(judge(good.slice(0, 3), { ttlSeconds, retryWindowSeconds }))).toEqual(broken);
});
describe('E5', () => {
  test.each<[number, number, string[]]>([
    [4, 3, ['E5']],
    [4, 0, []],
    [0, 3, []],
  ])('%i SETNX and %i EXPIRE', (setnx, expire, warned) => {
    const answer = judge([...good, stats('before', 7, 9), stats('after', 7 + setnx, 9 + expire)]);
    expect(answer.verdict).toBe('pass');
    expect(warnedOf(answer)).toEqual(warned);
  });
  test.each<[string, readonly object[]]>([
    ['one reading only', [stats('after', 4, 3)]],
    ['a Redis that was started again', [stats('before', 4, 3), stats('after', 1, 0)]],
  ])('%s is inconclusive', (_, lines) => {
    expect(judge([...good, ...lines]).verdict).toBe('inconclusive');
  });
});
describe('what cannot be seen', () => {
  test.each<[string, readonly object[]]>([
    ['acks', [effect('a'), key(1000)]],
    ['anything but tokens', [key(1000)]],
    ['clocks of one time', [acked('a', 40_000), effect('a', 'first', 9000)]],
  ])('without %s it is inconclusive', (_, lines) => {
    expect(judge(lines)).toMatchObject({ verdict: 'inconclusive', violations: [] });
  });
  test('acks without any effect are lost messages', () => {
    expect(judge([acked('a')]).verdict).toBe('fail');
  });
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['no time', { ...effect('b'), ts: undefined }],
    ['two units', effect('b', 'first', 1_700_000_000_000)],
    ['another result', effect('b', 'done')],
    ['delivery 0', effect('b', 'first', 10, { delivery: 0 })],
    ['no worker', effect('b', 'first', 10, { worker: '' })],
    ['a key of a message that has another', effect('a', 'dup', 10, { key: 'else' })],
    ['a PTTL below -2', key(-3)],
    ['a PTTL as text', key('100')],
    ['stats that are none', { type: 'commandstats', at: 'before', stats: [] }],
    ['stats of another time', { type: 'commandstats', at: 'later', stats: {} }],
    ['a negative count', stats('before', -1, 0)],
  ])('%s', (_, wrong) => {
    expect(judge([...good, wrong])).toMatchObject({ verdict: 'error', violations: [{ line: 5 }] });
  });
});
test('what is lost is exactly what was acked and not done, for any ledger', () => {
  const line = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    what: fc.constantFrom('acked', 'first', 'dup', 'error'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const answer = judge(
        lines.map(({ id, what }) => (what === 'acked' ? acked(id) : effect(id, what))),
      );
      const of = (what: string) =>
        new Set(lines.filter((one) => one.what === what).map(({ id }) => id));
      const lost = [...of('acked')].filter((id) => !of('first').has(id)).sort();
      expect([...(answer.analysis['lost'] as string[])].sort()).toEqual(lost);
      const repeated = lines.filter(({ what }) => what === 'first').length - of('first').size;
      expect(answer.counts['E1'] ?? 0).toBe(repeated);
      const seen = of('acked').size > 0 && lines.some(({ what }) => what !== 'acked');
      expect(answer.verdict).toBe(
        lost.length + repeated > 0 ? 'fail' : seen ? 'pass' : 'inconclusive',
      );
    }),
  );
});
