import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { retry } from '../../../../src/gates/messaging/retry.ts';
import { judgeLedger, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly object[], parameters = {}) => judgeLedger(retry, lines, parameters);
const produced = (id: string, ts = 0) => ({ type: 'produced', id, ts });
const attempt = (
  id: string,
  delivery: number,
  started: number,
  outcome = 'failed',
  ended = started + 10,
) => ({
  type: 'attempt',
  id,
  delivery,
  started,
  ended,
  outcome,
});
const deadLetter = (id: string, deliveries: number, more = {}) => ({
  type: 'dead-letter',
  id,
  deliveries,
  reason: 'card declined',
  at: 99_000,
  payload_sha256: 'ab'.repeat(32),
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ...more,
});
const drained = (in_flight = 0) => ({ type: 'drained', in_flight });
const delays = [1, 2, 4, 8, 16, 30];
/** Attempts that fail, each after the right delay plus `late` ms. */
function failing(id: string, count: number, late = 0): readonly object[] {
  let started = 100;
  return Array.from({ length: count }, (_, i) => {
    if (i > 0) started += 10 + (delays[i - 1] ?? 30) * 1000 + late;
    return attempt(id, i + 1, started);
  });
}
const whole = [produced('a'), ...failing('a', 7), deadLetter('a', 7)];

describe('a message that never succeeds', () => {
  test('is retried six times in 61 seconds, and dead-lettered', () => {
    const answer = judge([...whole, drained()]);
    expect(answer).toMatchObject({
      verdict: 'pass',
      counts: { produced: 1, ok: 0, deadLettered: 1, open: 0 },
      analysis: { executions: 7, retries: 6, delaysSeconds: 61 },
    });
    const schedule = answer.analysis['schedule'] as readonly {
      readonly expectedSeconds: number;
      readonly seen: number;
    }[];
    expect(schedule.map((row) => row.expectedSeconds)).toEqual(delays);
    expect(schedule.map((row) => row.seen)).toEqual([1, 1, 1, 1, 1, 1]);
  });
  test('or one that succeeds at last', () => {
    expect(
      judge([produced('a'), ...failing('a', 2), attempt('a', 3, 3120 + 10, 'ok'), drained()])
        .verdict,
    ).toBe('pass');
  });
});
describe('R1', () => {
  const second = (gap: number) => [
    produced('a'),
    attempt('a', 1, 0),
    attempt('a', 2, 10 + gap, 'ok'),
    drained(),
  ];
  test.each<[number, boolean]>([
    [749, false],
    [750, true],
    [1000, true],
    [2200, true],
    [2201, false],
    [-5, false],
  ])('a first retry after %i ms', (gap, right) => {
    const answer = judge(second(gap));
    expect(rulesOf(answer)).toEqual(right ? [] : ['R1']);
    if (!right) expect(answer.violations[0]).toMatchObject({ line: 3 });
  });
  test('goes by the parameters', () => {
    const asynq = { baseSeconds: 2, jitter: 0, pollSeconds: 6 };
    expect(judge(second(8000), asynq).verdict).toBe('pass');
    expect(rulesOf(judge(second(8001), asynq))).toEqual(['R1']);
    expect(rulesOf(judge(second(1949), asynq))).toEqual(['R1']);
  });
  test('the delay is capped', () => {
    const answer = judge([produced('a'), ...failing('a', 7), deadLetter('a', 7), drained()], {
      capSeconds: 5,
    });
    expect(answer.violations.map(({ detail }) => detail.slice(0, 18))).toEqual([
      'message a, retry 4',
      'message a, retry 5',
      'message a, retry 6',
    ]);
  });
  test('a retry that is counted from zero is found out: 1 s, 1 s, 2 s', () => {
    const lines = [
      produced('a'),
      attempt('a', 1, 0),
      attempt('a', 2, 1010),
      attempt('a', 3, 2020, 'ok'),
      drained(),
    ];
    expect(judge(lines).violations).toMatchObject([{ rule: 'R1', line: 4 }]);
  });
  test('lines of several workers may be mixed', () => {
    expect(
      judge([produced('a'), ...[...failing('a', 7)].reverse(), deadLetter('a', 7), drained()])
        .verdict,
    ).toBe('pass');
  });
});
describe('R2', () => {
  test('dead-lettered too soon', () => {
    const answer = judge([produced('a'), ...failing('a', 6), deadLetter('a', 6), drained()]);
    expect(answer.violations).toMatchObject([{ rule: 'R2', line: 8 }]);
  });
  test('never dead-lettered', () => {
    const answer = judge([produced('a'), ...failing('a', 7), drained()]);
    expect(answer).toMatchObject({ verdict: 'fail', counts: { R2: 1, open: 1 } });
  });
  test('more deliveries than there should be are said', () => {
    expect(
      warnedOf(judge([produced('a'), ...failing('a', 8), deadLetter('a', 8), drained()])),
    ).toEqual(['R2']);
  });
});
describe('R3', () => {
  test.each<[string, readonly object[]]>([
    ['without any attempt', [produced('b')]],
    ['after an attempt that failed', [produced('b'), attempt('b', 1, 0)]],
    ['that nobody produced', [attempt('b', 1, 0, 'ok')]],
    ['that is dead-lettered twice', [deadLetter('a', 7)]],
  ])('a message %s', (_, lines) => {
    const answer = judge([...whole, ...lines, drained()]);
    expect(rulesOf(answer)).toEqual(['R3']);
  });
  test('in flight is what the queue says, not more', () => {
    const open = [produced('b'), produced('c'), attempt('c', 1, 0)];
    expect(judge([...whole, ...open, drained(2)])).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['2 messages are still in flight'],
    });
    expect(rulesOf(judge([...whole, ...open, drained(1)]))).toEqual(['R3']);
  });
  test('a second delivery of what was done is said', () => {
    const answer = judge([
      produced('a'),
      attempt('a', 1, 0, 'ok'),
      attempt('a', 2, 1010, 'ok'),
      drained(),
    ]);
    expect(answer.verdict).toBe('pass');
    expect(warnedOf(answer)).toEqual(['R3']);
  });
});
test.each<[string, readonly object[]]>([
  [
    'done, then dead-lettered',
    [
      produced('a'),
      ...failing('a', 6),
      attempt('a', 7, 61_200, 'ok'),
      deadLetter('a', 7),
      drained(),
    ],
  ],
  ['dead-lettered, then done', [...whole, attempt('a', 8, 91_300, 'ok'), drained()]],
])('R4: %s', (_, lines) => {
  expect(rulesOf(judge(lines))).toContain('R4');
});
describe('R5', () => {
  test.each<[string, object]>([
    ['no hash', { payload_sha256: undefined }],
    ['half a hash', { payload_sha256: 'abc' }],
    ['no traceparent', { traceparent: undefined }],
    ['a traceparent of zeros', { traceparent: `00-${'0'.repeat(32)}-b7ad6b7169203331-01` }],
    [
      'a traceparent of version ff',
      {
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'.replace('00', 'ff'),
      },
    ],
    ['no reason', { reason: '' }],
  ])('a dead letter with %s', (_, more) => {
    expect(rulesOf(judge([...whole.slice(0, -1), deadLetter('a', 7, more), drained()]))).toEqual([
      'R5',
    ]);
  });
  test('fewer deliveries than were seen', () => {
    expect(rulesOf(judge([...whole.slice(0, -1), deadLetter('a', 6), drained()]))).toEqual([
      'R2',
      'R5',
    ]);
  });
});
test('R6: retries of many messages at one moment are said', () => {
  const many = (jitter: (i: number) => number) =>
    Array.from({ length: 30 }, (_, i) => [
      produced(`m${i}`),
      attempt(`m${i}`, 1, 0),
      attempt(`m${i}`, 2, 1010 + jitter(i), 'ok'),
    ]).flat();
  expect(warnedOf(judge([...many((i) => i % 2), drained()]))).toEqual(['R6']);
  expect(warnedOf(judge([...many((i) => i * 10 - 150), drained()]))).toEqual([]);
  expect(warnedOf(judge([...many(() => 0), drained()], { jitter: 0 }))).toEqual([]);
});
describe('what cannot be seen', () => {
  test.each<[string, readonly object[]]>([
    ['a line that says it is drained', whole],
    ['produced lines', [attempt('a', 1, 0, 'ok'), drained()]],
    [
      'a delivery in between',
      [
        produced('a'),
        attempt('a', 1, 0),
        attempt('a', 3, 9000, 'ok'),
        produced('b'),
        attempt('b', 1, 0, 'ok'),
        drained(1),
      ],
    ],
    [
      'the last deliveries of a dead letter',
      [produced('a'), ...failing('a', 5), deadLetter('a', 7), drained()],
    ],
    ['anything', [drained()]],
  ])('without %s it is inconclusive', (_, lines) => {
    const answer = judge(lines);
    expect(answer).toMatchObject({ verdict: 'inconclusive', violations: [] });
    expect(answer.reasons.length).toBeGreaterThan(0);
  });
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['the same delivery twice', attempt('a', 7, 99_000)],
    ['an end before its start', attempt('b', 1, 100, 'ok', 50)],
    ['delivery 0', attempt('b', 0, 0)],
    ['another outcome', attempt('b', 1, 0, 'retry')],
    ['no id', { ...produced(''), id: undefined }],
    ['a negative count in flight', drained(-1)],
    ['half a dead letter', { type: 'dead-letter', id: 'a', at: 1, reason: 'x' }],
    ['a reason that is none', deadLetter('b', 7, { reason: 7 })],
  ])('%s', (_, wrong) => {
    expect(judge([...whole, wrong])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 10 }],
    });
  });
});
test('every message that is produced ends in exactly one place, whatever happens to it', () => {
  const fate = fc.constantFrom('ok', 'retried', 'dead', 'lost', 'forgotten');
  fc.assert(
    fc.property(fc.array(fate, { minLength: 1, maxLength: 20 }), fc.nat(), (fates, seed) => {
      const lines = fates.flatMap((what, i): readonly object[] => {
        const id = `m${i}`;
        if (what === 'ok') return [produced(id), attempt(id, 1, 0, 'ok')];
        if (what === 'retried')
          return [produced(id), attempt(id, 1, 0), attempt(id, 2, 1010, 'ok')];
        if (what === 'dead') return [produced(id), ...failing(id, 7), deadLetter(id, 7)];
        return what === 'lost' ? [produced(id)] : [produced(id), ...failing(id, 7)];
      });
      // The lines of one message keep their order, those of several are mixed.
      const mixed = lines
        .map((line, i) => ({ line, at: i + ((seed * (i + 1)) % 5) }))
        .sort((a, b) => a.at - b.at);
      const answer = judge([...mixed.map(({ line }) => line), drained()]);
      const of = (...which: readonly string[]) =>
        fates.filter((what) => which.includes(what)).length;
      expect(answer.counts).toMatchObject({
        produced: fates.length,
        ok: of('ok', 'retried'),
        deadLettered: of('dead'),
        open: of('lost', 'forgotten'),
      });
      expect(answer.counts['R3'] ?? 0).toBe(of('lost'));
      expect(answer.counts['R2'] ?? 0).toBe(of('forgotten'));
      expect(answer.verdict).toBe(of('lost', 'forgotten') > 0 ? 'fail' : 'pass');
    }),
  );
});
