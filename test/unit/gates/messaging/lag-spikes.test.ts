import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lagSpikes } from '../../../../src/gates/messaging/lag-spikes.ts';
import { quantileOf } from '../../../../src/judge/quantile.ts';
import { judgeLedger, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly object[], parameters: object = { thresholdMs: 100 }) =>
  judgeLedger(lagSpikes, lines, parameters as Record<string, unknown>);
const sample = (ts: number, lag_ms: unknown, partition = 0, group_id = 'g') => ({
  ...{ type: 'sample', ts, group_id, topic: 't', partition, lag_ms },
});
/** One window of a minute for each lag, with `count` samples of it; null = a window that is missing. */
const windows = (
  lags: readonly (number | null)[],
  { count = 100, partition = 0, group = 'g' } = {},
) =>
  lags.flatMap((lag, w) =>
    lag === null
      ? []
      : Array.from({ length: count }, (_, i) =>
          sample(w * 60_000 + i * 100, lag, partition, group),
        ),
  );
const watermark = (minute: number, partition: number, high: number, committed: number) => ({
  ...{ type: 'watermark', ts: minute * 60_000 + 59_000, topic: 't', partition, high, committed },
});
const member = (minute: number, partition: number, who: string) => ({
  ...{
    type: 'member',
    ts: minute * 60_000,
    group_id: 'g',
    topic: 't',
    partition,
    member: who,
    host: `host-${who}`,
  },
});
const byTime = (lines: readonly { readonly ts: number }[]) =>
  [...lines].sort((a, b) => a.ts - b.ts);
interface Spike {
  readonly partition: number;
  readonly share: number;
  readonly hot: boolean;
  readonly cause: string;
  readonly causes: readonly string[];
  readonly p99Ms: number;
  readonly lowSample: boolean;
}
const spikesOf = (answer: { readonly analysis: Readonly<Record<string, unknown>> }) =>
  answer.analysis['spikes'] as readonly Spike[];

test.each<[readonly number[], number, number]>([
  [[1, 2, 3, 4], 0.5, 2.5],
  [[4, 1, 3, 2], 0.99, 3.97],
  [[7], 0.99, 7],
  [Array.from({ length: 101 }, (_, i) => i), 0.99, 99],
])('the quantile of %j at %d is %d, as NumPy has it', (values, share, is) => {
  expect(quantileOf(values, share)).toBeCloseTo(is, 12);
});

describe('a spike', () => {
  test.each<[string, readonly (number | null)[], number]>([
    ['needs two windows in a row', [10, 101, 10], 0],
    ['of two windows', [10, 101, 101, 10], 1],
    ['of three is one', [101, 101, 101], 1],
    ['is broken by a missing window', [10, 10, 101, null, 101, 10], 0],
    ['is above the threshold, not at it', [100, 100, 100], 0],
    ['may come twice', [101, 101, 10, 101, 101], 2],
  ])('%s', (_, lags, count) => {
    const answer = judge(windows(lags));
    expect(answer.counts['spikes']).toBe(count);
    expect(answer.verdict).toBe(count > 0 ? 'fail' : 'pass');
    expect(rulesOf(answer)).toEqual(count > 0 ? ['P1'] : []);
  });
  test('is told by the last line of its second window', () => {
    expect(judge(windows([10, 101, 101, 101])).violations).toMatchObject([
      { rule: 'P1', line: 300 },
    ]);
  });
  test('of one sample in two hundred is none: it goes by the 99th percentile', () => {
    const lines = [0, 1, 2].flatMap((w) =>
      Array.from({ length: 200 }, (_, i) => sample(w * 60_000 + i, i === 7 ? 9000 : 10)),
    );
    expect(judge(lines).verdict).toBe('pass');
  });
  test('of fewer than a hundred samples goes by the largest, and says so', () => {
    const lines = [0, 1].flatMap((w) =>
      Array.from({ length: 99 }, (_, i) => sample(w * 60_000 + i, i === 7 ? 9000 : 10)),
    );
    expect(spikesOf(judge(lines))).toMatchObject([{ lowSample: true, p99Ms: 9000 }]);
  });
  test('is of one partition of one group: rows of several do not add up', () => {
    const lines = byTime([
      ...windows([10, 101, 10]),
      ...windows([10, 10, 101], { partition: 1 }),
      ...windows([101, 10, 10], { group: 'h' }),
    ]);
    expect(judge(lines).verdict).toBe('pass');
  });
  test('against a baseline: times the first window of the partition', () => {
    expect(judge(windows([100, 150, 150]), { baselineFactor: 1.5 }).verdict).toBe('pass');
    expect(judge(windows([100, 151, 151]), { baselineFactor: 1.5 }).verdict).toBe('fail');
  });
});
describe('who has it', () => {
  const usual = [10, 10, 10, 10];
  const high = [10, 10, 900, 900];
  const flat = (partition: number, committed = [100, 200, 300, 400]) =>
    committed.map((c, m) => watermark(m, partition, 100 * (m + 1), c));
  const three = (hot: readonly number[], beside: readonly number[] = usual) => [
    ...windows(hot),
    ...windows(beside, { partition: 1 }),
    ...windows(beside, { partition: 2 }),
  ];
  const causeOf = (lines: readonly { readonly ts: number }[]) => spikesOf(judge(byTime(lines)))[0];
  test('one partition with more writes than its share is a hot key', () => {
    const marks = [
      ...[100, 200, 600, 1000].map((h, m) => watermark(m, 0, h, h)),
      ...flat(1),
      ...flat(2),
    ];
    expect(causeOf([...three(high), ...marks])).toMatchObject({
      partition: 0,
      share: 1,
      hot: true,
      causes: ['hot-key'],
    });
  });
  test('one whose commits fell by half, with the same writes, is a slow consumer, with its host', () => {
    const marks = [...flat(0, [100, 200, 240, 280]), ...flat(1), ...flat(2)];
    expect(causeOf([...three(high), ...marks, member(0, 0, 'm1')])).toMatchObject({
      causes: ['slow-consumer'],
      member: 'm1',
      host: 'host-m1',
    });
  });
  test('what was usual may have been seen for half a window alone', () => {
    const at = (second: number, high_: number, committed: number) => ({
      ...{ type: 'watermark', ts: second * 1000, topic: 't', partition: 0 },
      ...{ high: high_, committed },
    });
    const marks = [at(20, 0, 0), at(59, 60, 60), at(119, 160, 80), at(179, 260, 100)];
    const lines = [
      ...windows([900, 900], { count: 100 }).map((one) => ({ ...one, ts: one.ts + 60_000 })),
      ...windows([10]),
    ];
    expect(causeOf([...lines, ...marks])).toMatchObject({ cause: 'slow-consumer' });
  });
  test('a partition that changed hands is a rebalance', () => {
    const marks = [...flat(0), ...flat(1), ...flat(2)];
    expect(
      causeOf([...three(high), ...marks, member(0, 1, 'm1'), member(2, 1, 'm2')]),
    ).toMatchObject({ causes: ['rebalance'] });
    expect(
      causeOf([...three(high), ...marks, member(0, 1, 'm1'), member(2, 1, 'm1')]),
    ).toMatchObject({ cause: 'unknown', causes: [] });
  });
  test('all partitions with more writes are a burst', () => {
    const marks = [0, 1, 2].flatMap((p) =>
      [100, 200, 500, 800].map((h, m) => watermark(m, p, h, h)),
    );
    const spike = causeOf([...three(high, high), ...marks]);
    expect(spike).toMatchObject({ causes: ['burst'], hot: false });
    expect(spike?.share).toBeCloseTo(1 / 3);
  });
  test('two groups on one partition have its broker in common', () => {
    const lines = [...three(high), ...windows(high, { group: 'h' })];
    expect(causeOf(lines)).toMatchObject({ cause: 'broker' });
  });
  test('a group that is not stable is a rebalance, whoever has its partitions then', () => {
    const group = (minute: number, state: string) => ({
      ...{ type: 'group', ts: minute * 60_000, group_id: 'g', state },
    });
    const marks = [...flat(0), ...flat(1), ...flat(2), group(0, 'Stable')];
    expect(causeOf([...three(high), ...marks])).toMatchObject({ causes: [] });
    expect(causeOf([...three(high), ...marks, group(2, 'PreparingRebalance')])).toMatchObject({
      causes: ['rebalance'],
    });
  });
  const led = (partition: number, leaders: readonly string[]) =>
    flat(partition).map((mark, i) => ({ ...mark, leader: leaders[i] ?? leaders[0] }));
  test('a partition that another broker took over is the broker', () => {
    const marks = [...led(0, ['b1', 'b1', 'b1', 'b2']), ...led(1, ['b1']), ...led(2, ['b2'])];
    expect(causeOf([...three(high), ...marks])).toMatchObject({ causes: ['broker'] });
    const still = [...led(0, ['b1']), ...led(1, ['b1']), ...led(2, ['b2'])];
    expect(causeOf([...three(high), ...still])).toMatchObject({ causes: [] });
  });
  test('all partitions of one broker, and none of another, are the broker', () => {
    const lines = [
      ...windows(high),
      ...windows(high, { partition: 1 }),
      ...windows(usual, { partition: 2 }),
    ];
    const marks = [...led(0, ['b1']), ...led(1, ['b1']), ...led(2, ['b2'])];
    expect(causeOf([...lines, ...marks])).toMatchObject({ causes: ['broker'] });
    const one = [...led(0, ['b1']), ...led(1, ['b1']), ...led(2, ['b1'])];
    expect(causeOf([...lines, ...one])).toMatchObject({ causes: [] });
  });
  test('the largest share comes first', () => {
    const lines = byTime([
      ...windows([10, 200, 200]),
      ...windows([10, 900, 900], { partition: 1 }),
    ]);
    expect(
      spikesOf(judge(lines)).map(({ partition, share }) => [partition, Math.round(share * 9)]),
    ).toEqual([
      [1, 8],
      [0, 1],
    ]);
  });
});
describe('idle samples', () => {
  test('are left out: no lag, and nothing written', () => {
    const lines = [watermark(-1, 0, 5, 5), watermark(-0.5, 0, 5, 5), ...windows([0, 0, 0])];
    expect(judge(lines)).toMatchObject({
      verdict: 'inconclusive',
      counts: { idle: 300, windows: 0 },
    });
  });
  test('say that nobody was behind: a few messages among them are enough, unless one waited too long', () => {
    const quiet = (lag: number) =>
      byTime([
        ...[0, 1, 2].flatMap((w) => [
          watermark(w - 1, 0, 5 + w, 5 + w),
          ...windows([...Array.from({ length: w }, () => null), lag], { count: 3 }),
          watermark(w - 0.9, 0, 5 + w, 5 + w),
        ]),
        ...windows([0, 0, 0], { count: 40 }).map((one) => ({ ...one, ts: one.ts + 7000 })),
      ]);
    expect(judge(quiet(50))).toMatchObject({ verdict: 'pass', counts: { idle: 120 } });
    expect(judge(quiet(500))).toMatchObject({ verdict: 'inconclusive' });
  });
  test('a consumer that is caught up while messages come counts', () => {
    const lines = [watermark(-1, 0, 5, 5), watermark(-0.5, 0, 9, 9), ...windows([0, 0, 0])];
    expect(judge(lines)).toMatchObject({ verdict: 'pass', counts: { idle: 0, windows: 3 } });
  });
});
describe('what cannot be seen', () => {
  test.each<[string, readonly object[]]>([
    ['samples', [member(0, 0, 'm')]],
    ['two windows in a row', windows([10])],
    ['twenty samples in a window', windows([10, 10, 10], { count: 19 })],
    [
      'twenty samples in a window between others',
      [
        ...windows([10, 10]),
        ...windows([null, null, 10], { count: 5 }),
        ...windows([null, null, null, 10, 10]),
      ],
    ],
  ])('without %s it is inconclusive', (_, lines) => {
    expect(judge(lines)).toMatchObject({ verdict: 'inconclusive', violations: [] });
  });
  test('the first and the last window may be short', () => {
    const lines = [
      ...windows([10], { count: 3 }),
      ...windows([null, 10, 10]),
      ...windows([null, null, null, 10], { count: 3 }),
    ];
    expect(judge(lines).verdict).toBe('pass');
  });
});
describe('bad rows', () => {
  test.each<[string, object]>([
    ['a negative lag', sample(130_000, -1)],
    ['a time that goes back', sample(5, 10)],
  ])('%s is left out and told, above one in a hundred it is an error', (_, row) => {
    const few = judge([...windows([10, 10, 10]), row]);
    expect([few.verdict, warnedOf(few), few.counts['badRows']]).toEqual(['pass', ['P2'], 1]);
    expect(judge([...windows([10, 10, 10]), row, row, row, row])).toMatchObject({
      verdict: 'error',
    });
  });
  test('without a threshold it is an error', () => {
    const answer = judge(windows([10, 10]), {});
    expect(answer).toMatchObject({
      verdict: 'error',
      reasons: [expect.stringContaining('thresholdMs')],
    });
  });
  test.each<[string, object]>([
    ['a lag with a unit', sample(0, '5ms')],
    ['a lag that is NaN', sample(0, Number.NaN)],
    ['no partition', { ...sample(0, 1), partition: undefined }],
    ['a time in another unit', sample(1_700_000_000_000, 1)],
    ['a member without a host', { ...member(0, 0, 'm'), host: '' }],
    ['a watermark as text', watermark(0, 0, 'x' as never, 1)],
  ])('%s cannot be used', (_, wrong) => {
    expect(judge([...windows([10]), wrong])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 101 }],
    });
  });
});
test('there is a spike exactly where two windows in a row are above the threshold', () => {
  const lag = fc.option(fc.constantFrom(10, 99, 100, 101, 5000), { freq: 4 });
  fc.assert(
    fc.property(fc.array(lag, { minLength: 2, maxLength: 12 }), (lags) => {
      const answer = judge(windows(lags, { count: 20 }));
      const above = (i: number): boolean => (lags[i] ?? 0) > 100;
      const starts = lags.filter((_, i) => above(i) && above(i + 1) && !above(i - 1)).length;
      expect(answer.counts['spikes']).toBe(starts);
      expect(answer.verdict === 'fail').toBe(starts > 0);
    }),
    { numRuns: 60 },
  );
});
