import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lagStatus } from '../../../../src/gates/messaging/lag-status.ts';
import { judgeLedger, warnedOf } from '../../../support/gates/ledgers.ts';

type Values = readonly [boolean, number, boolean, boolean, boolean, boolean];
type Row = readonly [number, string, readonly number[], number, number, number, Values, string];
/** `offset@timestampMs:lag`, `-` = not known. */
const commitsOf = (text: string) =>
  text.split(';').map((one, i) => {
    const [, offset, timestampMs, lag] = /^(\d+)@(\d+):(.+)$/.exec(one) ?? [];
    return {
      offset: Number(offset),
      order: i + 1,
      timestampMs: Number(timestampMs),
      lag: lag === '-' ? null : Number(lag),
    };
  });
const partition = (
  commits: readonly unknown[],
  brokerOffsets: readonly number[],
  currentLag: number,
  more = {},
) => ({
  type: 'partition',
  topic: 't',
  partition: 0,
  commits,
  brokerOffsets,
  currentLag,
  ...more,
});
interface Analysis {
  readonly partitions: readonly {
    readonly status: string;
    readonly complete: number;
    readonly rules: Readonly<Record<string, unknown>>;
  }[];
  readonly group: Readonly<Record<string, unknown>>;
}
const analysisOf = (answer: { readonly analysis: unknown }) => answer.analysis as Analysis;

// The numbers of Burrow's own table (core/internal/evaluator/caching_test.go, by its index): commits, high watermarks, current lag, now,
// allowed lag; what each of its six rules says; the status.
const burrows: readonly Row[] = [
  [
    0,
    '1000@100000:0;2000@200000:50;3000@300000:100;4000@400000:150;5000@500000:200',
    [5200],
    200,
    600000,
    0,
    [false, -1, false, false, true, false],
    'OK',
  ],
  [
    1,
    '1000@100000:0;2000@200000:50;3000@300000:100;4000@400000:150;5000@500000:200',
    [5200],
    200,
    900000,
    0,
    [false, -1, false, false, true, false],
    'OK',
  ],
  [
    2,
    '1000@100000:0;2000@200000:50;3000@300000:100;4000@400000:150;5000@500000:200',
    [5200],
    200,
    1000000,
    0,
    [false, -1, true, false, true, false],
    'STOP',
  ],
  [
    3,
    '1000@100000:50;2000@200000:100;3000@300000:150;4000@400000:200;5000@500000:250',
    [5250],
    250,
    1000000,
    0,
    [true, -1, true, false, true, false],
    'STOP',
  ],
  [
    4,
    '1000@100000:0;1000@200000:50;1000@300000:100;1000@400000:150;1000@500000:200',
    [1200],
    200,
    600000,
    0,
    [false, -1, false, true, true, false],
    'OK',
  ],
  [
    5,
    '1000@100000:100;1000@200000:150;1000@300000:200;1000@400000:250;1000@500000:300',
    [1300],
    300,
    600000,
    0,
    [true, -1, false, true, true, false],
    'STALL',
  ],
  [
    6,
    '1000@100000:100;1000@200000:100;1000@300000:100;1000@400000:100;1000@500000:100',
    [1100],
    100,
    600000,
    0,
    [true, -1, false, true, true, false],
    'STALL',
  ],
  [
    7,
    '1000@100000:100;2000@200000:150;3000@300000:200;2000@400000:1250;4000@500000:300',
    [4300],
    300,
    600000,
    0,
    [true, 3, false, false, false, false],
    'OK',
  ],
  [
    8,
    '1000@100000:50;2000@200000:100;3000@300000:150;4000@400000:200;5000@500000:250',
    [5250],
    0,
    1000000,
    0,
    [true, -1, true, false, true, false],
    'OK',
  ],
  [
    9,
    '792748079@1512224618356:0;792748080@1512224619362:0;792748081@1512224620366:0;792748082@1512224621367:0;792748083@1512224622370:0;792748084@1512224623373:0;792748085@1512224624378:0;792748086@1512224625379:0;792748087@1512224626383:0;792748088@1512224627383:0;792748089@1512224628383:0;792748090@1512224629388:0;792748091@1512224630391:0;792748092@1512224631394:0;792748093@1512224632397:0',
    [792749024, 792749000, 792748800, 792748600, 792748500],
    931,
    1512224650000,
    0,
    [false, -1, true, false, true, false],
    'STOP',
  ],
  [
    10,
    '792748079@1512224618356:0;792748080@1512224619362:0;792748081@1512224620366:0;792748082@1512224621367:0;792748083@1512224622370:0;792748084@1512224623373:0;792748085@1512224624378:0;792748086@1512224625379:0;792748087@1512224626383:0;792748088@1512224627383:0;792748089@1512224628383:0;792748090@1512224629388:0;792748091@1512224630391:0;792748092@1512224631394:0;792748093@1512224632397:0',
    [792748094, 792748093, 792748093, 792748093],
    1,
    1512224650000,
    0,
    [false, -1, true, false, true, true],
    'OK',
  ],
  [
    11,
    '1000@100000:0;1500@150000:-;2000@200000:50;2500@250000:-;3000@300000:100;3500@350000:-;4000@400000:150;4500@450000:-;5000@500000:200;5500@550000:-',
    [5700],
    200,
    600000,
    0,
    [false, -1, false, false, true, false],
    'OK',
  ],
  [
    12,
    '1000@100000:2;2000@200000:1;2000@300000:1',
    [2001],
    1,
    550000,
    1,
    [false, -1, true, false, false, false],
    'OK',
  ],
  [
    13,
    '1000@100000:100;1000@200000:150;1000@300000:200;1000@400000:250;1000@500000:300',
    [1300],
    300,
    600000,
    99,
    [true, -1, false, true, true, false],
    'STALL',
  ],
  [
    14,
    '1000@100000:100;2000@200000:150;3000@300000:200;2000@400000:1250;4000@500000:300',
    [4300],
    300,
    600000,
    99,
    [true, 3, false, false, false, false],
    'OK',
  ],
  [
    15,
    '1000@100000:100;2000@200000:150;3000@300000:200;2000@400000:1250;2500@500000:300',
    [4300],
    300,
    600000,
    0,
    [true, 3, false, false, false, false],
    'REWIND',
  ],
];
describe("Burrow's own cases", () => {
  test.each(burrows)(
    '%i',
    (_, text, brokerOffsets, currentLag, nowMs, allowedLag, values, status) => {
      const commits = commitsOf(text);
      const judge = (parameters: object) =>
        judgeLedger(lagStatus, [partition(commits, brokerOffsets, currentLag)], {
          nowMs,
          allowedLag,
          ...parameters,
        });
      const [lagAlwaysNotZero, rewindIndex, stopped, stalled, lagNotDecreasing, recentLagZero] =
        values;
      const answer = judge({ minimumComplete: 0 });
      expect(analysisOf(answer).partitions[0]).toMatchObject({
        status,
        rules: { lagAlwaysNotZero, rewindIndex, stopped, stalled, lagNotDecreasing, recentLagZero },
      });
      const bad = ['STOP', 'STALL', 'REWIND'].includes(status);
      expect(answer.verdict).toBe(bad ? 'fail' : 'pass');
      expect(answer.violations.map(({ rule }) => rule)).toEqual(bad ? [status] : []);
      // With a whole ring of as many commits it is the same, and by default what shows is told.
      expect(analysisOf(judge({ intervals: commits.length })).partitions).toEqual(
        analysisOf(judge({ minimumComplete: 0, intervals: commits.length })).partitions,
      );
      expect(analysisOf(judge({})).partitions[0]?.status).toBe(status);
    },
  );
});
const steady = (
  count: number,
  { step = 100, lag = 0 }: { readonly step?: number; readonly lag?: number } = {},
) =>
  Array.from({ length: count }, (_, i) => ({
    offset: 1000 + step * i,
    order: i,
    timestampMs: 60_000 * i,
    lag,
  }));
const now = { nowMs: 60_000 * 10 };

describe('a history that is not whole', () => {
  test('is inconclusive, unless what it shows is bad', () => {
    const ok = judgeLedger(lagStatus, [partition(steady(9), [1800], 0)], now);
    expect(ok).toMatchObject({ verdict: 'inconclusive', violations: [] });
    expect(ok.reasons[0]).toContain('1 of 1 partitions');
    expect(
      judgeLedger(lagStatus, [partition(steady(9, { step: 0, lag: 5 }), [1005], 5)], now),
    ).toMatchObject({
      verdict: 'fail',
      violations: [{ rule: 'STALL', line: 1 }],
    });
  });
  test("with minimumComplete given the partition is OK, as Burrow's is", () => {
    const answer = judgeLedger(lagStatus, [partition(steady(4, { step: 0, lag: 5 }), [1005], 5)], {
      ...now,
      minimumComplete: 0.5,
    });
    expect(answer.verdict).toBe('inconclusive');
    expect(analysisOf(answer).partitions[0]).toMatchObject({ status: 'OK', complete: 0.4 });
    expect(
      judgeLedger(lagStatus, [partition(steady(5), [1400], 0)], { ...now, minimumComplete: 0.5 })
        .verdict,
    ).toBe('pass');
  });
  test('empty slots are those of its own ring', () => {
    const answer = judgeLedger(lagStatus, [partition([null, null, ...steady(6)], [1500], 0)], now);
    expect(analysisOf(answer).partitions[0]?.complete).toBe(0.75);
    const none = judgeLedger(lagStatus, [partition([null, null], [1500], 9)], now);
    expect(none.verdict).toBe('inconclusive');
    expect(analysisOf(none).partitions[0]).toMatchObject({ status: 'OK', complete: 0 });
    expect(judgeLedger(lagStatus, [partition([], [], 9)], now).verdict).toBe('inconclusive');
  });
  test('without a time nobody can say that a consumer goes on', () => {
    const answer = judgeLedger(lagStatus, [
      partition(steady(10, { lag: 5 }).with(3, { ...steady(10)[3] } as never), [2000], 5),
    ]);
    expect(answer).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['nowMs is not given: whether a consumer stopped cannot be seen'],
    });
    expect(analysisOf(answer).partitions[0]?.rules['stopped']).toBeNull();
  });
});
describe('the group', () => {
  const second = { topic: 'u', partition: 7 };
  test('is ERR at most, with the lag of all and the partition with most of it', () => {
    const answer = judgeLedger(
      lagStatus,
      [
        partition(steady(10), [1900], 0),
        partition(steady(10, { step: 0, lag: 3 }), [1003], 3, second),
      ],
      now,
    );
    expect(analysisOf(answer).group).toEqual({
      status: 'ERR',
      complete: 1,
      totalLag: 3n,
      maxLagPartition: { topic: 'u', partition: 7, currentLag: 3 },
    });
    expect(answer.violations).toMatchObject([{ rule: 'STALL', line: 2 }]);
  });
  test('of no partition is OK for Burrow, and inconclusive here', () => {
    const answer = judgeLedger(lagStatus, [], now);
    expect(answer.verdict).toBe('inconclusive');
    expect(analysisOf(answer).group).toEqual({
      status: 'OK',
      complete: 0,
      totalLag: 0n,
      maxLagPartition: null,
    });
  });
  test('adds lags beyond 2^53 to the last digit', () => {
    const line = (topic: string) =>
      `{"type":"partition","topic":"${topic}","partition":0,"commits":[],"brokerOffsets":[],"currentLag":9007199254740993}`;
    expect(analysisOf(judgeLedger(lagStatus, [line('a'), line('b')], now)).group['totalLag']).toBe(
      18_014_398_509_481_986n,
    );
  });
});
describe('a lag that stays the same', () => {
  const flat = partition(steady(10, { lag: 5 }), [1905], 5);
  test('is a warning', () => {
    const answer = judgeLedger(lagStatus, [flat], now);
    expect(answer.verdict).toBe('pass');
    expect(warnedOf(answer)).toEqual(['WARN']);
    expect(analysisOf(answer)).toMatchObject({
      partitions: [{ status: 'WARN' }],
      group: { status: 'WARN' },
    });
  });
  test('is none with warnOnFlat: false, while one that grows is', () => {
    const still = judgeLedger(lagStatus, [flat], { ...now, warnOnFlat: false });
    expect(warnedOf(still)).toEqual([]);
    expect(analysisOf(still)).toMatchObject({
      partitions: [{ status: 'OK' }],
      group: { status: 'OK' },
    });
    const growing = partition(
      steady(10, { lag: 5 }).with(9, { offset: 1900, order: 9, timestampMs: 540_000, lag: 6 }),
      [1906],
      6,
    );
    expect(warnedOf(judgeLedger(lagStatus, [growing], { ...now, warnOnFlat: false }))).toEqual([
      'WARN',
    ]);
  });
});
describe('a line that cannot be used', () => {
  const good = partition(steady(10), [1900], 0);
  test.each<[string, object]>([
    ['a lag that is not known', { currentLag: -1 }],
    ['a high watermark that is not known', { brokerOffsets: [-1] }],
    [
      'an offset that is not known',
      { commits: [{ offset: -1, order: 0, timestampMs: 0, lag: 0 }] },
    ],
    ['a commit without a lag', { commits: [{ offset: 1, order: 0, timestampMs: 0 }] }],
    ['a hole in the middle', { commits: [...steady(3), null, ...steady(3)] }],
    ['a text for a partition', { partition: '0' }],
    ['a fraction of a message', { currentLag: 0.5 }],
    ['no commits', { commits: undefined }],
    ['no topic', { topic: '' }],
  ])('%s', (_, wrong) => {
    const answer = judgeLedger(lagStatus, [{ ...good, ...wrong }], now);
    expect(answer).toMatchObject({ verdict: 'error', violations: [{ rule: 'input', line: 1 }] });
  });
  test('the same partition twice', () => {
    expect(judgeLedger(lagStatus, [good, good], now)).toMatchObject({
      verdict: 'error',
      violations: [{ line: 2 }],
    });
  });
});
test('no lag is never in error, whatever the history', () => {
  const commit = fc.record({
    offset: fc.nat(9),
    order: fc.nat(),
    timestampMs: fc.nat(9_000),
    lag: fc.option(fc.nat(5)),
  });
  fc.assert(
    fc.property(
      fc.array(commit, { minLength: 1, maxLength: 10 }),
      fc.array(fc.nat(9)),
      fc.nat(20_000),
      fc.nat(3),
      (commits, highs, nowMs, lag) => {
        const answer = judgeLedger(lagStatus, [partition(commits, highs, lag)], {
          nowMs,
          allowedLag: lag,
          minimumComplete: 0,
        });
        expect(answer.verdict).toBe('pass');
      },
    ),
  );
});
