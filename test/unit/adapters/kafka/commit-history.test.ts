import { describe, expect, it } from '@jest/globals';
import { commitHistory } from '../../../../src/adapters/kafka/commit-history.ts';
import { lagStatus } from '../../../../src/gates/messaging/lag-status.ts';
import { judged } from '../../../support/gates/judged-ledger.ts';

type Look = readonly [committed: number | null, end: number | null];
/** One partition, looked at every two seconds. */
function verdictOf(looks: readonly Look[], intervals = 10) {
  const history = commitHistory('orders');
  const atMs = (i: number): number => 1_700_000_000_000 + i * 2000;
  looks.forEach(([committed, end], i) => {
    const big = (value: number | null) => (value === null ? null : BigInt(value));
    history.add(
      [
        {
          ...{ index: 0, committed: big(committed), logStart: 0n },
          ...{ highWatermark: big(end), lastStable: null },
        },
      ],
      atMs(i),
    );
  });
  const { verdict, reasons } = judged(lagStatus, history.lines(atMs(looks.length - 1)), {
    intervals,
  });
  return { verdict, reasons: reasons.join('; '), unknown: history.unknown() };
}
const looks = (count: number, of: (i: number) => Look): readonly Look[] =>
  Array.from({ length: count }, (_, i) => of(i));

describe('commits that are seen look by look', () => {
  it.each<[string, readonly Look[], string, string]>([
    ['a consumer that keeps up', looks(12, (i) => [10 * i, 10 * i]), 'pass', ''],
    ['one with nothing to do', looks(12, () => [50, 50]), 'pass', ''],
    ['one whose lag goes up and down', looks(12, (i) => [10 * i, 10 * i + (i % 3)]), 'pass', ''],
    ['one that did nothing all the time', looks(12, (i) => [50, 60 + i]), 'fail', 'STOP'],
    ['one that stopped after a while', looks(40, (i) => [Math.min(i, 5), 99]), 'fail', 'STOP'],
    ['one that went back', looks(12, (i) => [i < 8 ? 50 + i : 40 + i, 99]), 'fail', 'REWIND'],
    ['one that commits once a minute', looks(30, (i) => [i < 25 ? 5 : 9, 99]), 'inconclusive', ''],
    ['a single look', looks(1, () => [50, 60]), 'inconclusive', ''],
    ['few looks', looks(4, () => [50, 50]), 'inconclusive', ''],
  ])('%s', (_, given, verdict, status) => {
    const seen = verdictOf(given);
    expect([seen.verdict, seen.reasons]).toEqual([verdict, expect.stringContaining(status)]);
  });
  it('an offset that nobody knows is said, and is no partition without lag', () => {
    expect(verdictOf(looks(12, () => [null, 9])).unknown).toEqual([
      'orders/0 has messages and no committed offset',
    ]);
    expect(verdictOf(looks(12, () => [9, null]))).toMatchObject({
      verdict: 'inconclusive',
      unknown: ['the end of orders/0 is not known'],
    });
  });
  it('a partition without any message needs no offset', () => {
    expect(verdictOf(looks(12, () => [null, 0])).unknown).toEqual([]);
  });
});
