import { describe, expect, test } from '@jest/globals';
import { type LagLook, lagLines, lookEveryMs } from '../../../src/adapters/lag-lines.ts';

const at = (ms: number, end: number | null, done: number | null, more: Partial<LagLook> = {}) => ({
  ...{ ms, owners: [], state: null },
  marks: [
    {
      ...{ partition: 0, leader: null },
      end: end === null ? null : BigInt(end),
      done: done === null ? null : BigInt(done),
    },
  ],
  ...more,
});
const told = (...looks: readonly LagLook[]) => {
  const lines = lagLines({ group: 'billing', topic: 'orders' }, 10_000);
  const each = looks.map((look) => lines.add(look) as readonly Readonly<Record<string, unknown>>[]);
  return { each, all: each.flat(), unseen: lines.unseen() };
};
const samples = (all: readonly Readonly<Record<string, unknown>>[]) =>
  all.filter(({ type }) => type === 'sample').map(({ lag_ms }) => lag_ms);

describe('looks at a group as lines', () => {
  test('a lag in time stands behind the marks it is made of', () => {
    expect(told(at(0, 5, 5), at(1000, 6, 5)).each[1]).toEqual([
      {
        ...{ type: 'watermark', ts: '1970-01-01T00:00:01.000Z', topic: 'orders', partition: 0 },
        ...{ high: '6', committed: '5' },
      },
      {
        ...{ type: 'sample', ts: '1970-01-01T00:00:01.000Z', topic: 'orders', partition: 0 },
        ...{ group_id: 'billing', lag_ms: 500 },
      },
    ]);
  });
  test.each<[string, number | null, number | null, RegExp]>([
    ['how far the group has come', 5, null, /orders\/0 has messages, and how far billing has come/],
    ['the end of the log', null, 5, /the end of orders\/0 is not known/],
  ])('%s that is not known is never 0', (_, end, done, words) => {
    const { all, unseen } = told(at(0, end, done));
    expect(all).toEqual([]);
    expect(unseen).toEqual([expect.stringMatching(words)]);
  });
  test('a backlog of before the watch has no age in the first window', () => {
    const { all, unseen } = told(at(0, 9, 5), at(9000, 9, 5), at(9500, 9, 9));
    expect([samples(all), unseen]).toEqual([[0], []]);
  });
  test('it is as old as the watch at least, and that is told', () => {
    const { all, unseen } = told(at(0, 9, 5), at(12_000, 9, 5));
    expect(samples(all)).toEqual([12_000]);
    expect(unseen).toEqual([expect.stringMatching(/before the watch: how old it is nobody tells/)]);
  });
  test('a log that is made anew is told, and its lag is not', () => {
    const { each, unseen } = told(at(0, 9, 9), at(1000, 2, 1));
    expect(samples(each[1] ?? [])).toEqual([]);
    expect(unseen).toEqual([expect.stringMatching(/orders\/0 went back/)]);
  });
  test('a member is told when a partition is new to it, a group while it is not stable', () => {
    const owner = (member: string, state: string) => ({
      owners: [{ partition: 0, member, host: 'h' }],
      state,
    });
    const { each } = told(
      at(0, 5, 5, owner('a', 'Stable')),
      at(1, 5, 5, owner('a', 'Stable')),
      at(2, 5, 5, { state: 'PreparingRebalance' }),
      at(3, 5, 5, { state: 'PreparingRebalance' }),
      at(4, 5, 5, owner('b', 'Stable')),
    );
    expect(each.map((lines) => lines.map(({ type }) => type).slice(0, -2))).toEqual([
      ['group', 'member'],
      [],
      ['group'],
      ['group'],
      ['group', 'member'],
    ]);
  });
});
test.each([
  [60_000, 1, 500],
  [60_000, 12, 500],
  [60_000, 100, 1500],
  [60_000, 5000, 2000],
  [5000, 1, 100],
  [3_600_000, 1, 5000],
])('in windows of %d ms %d partitions are looked at each %d ms', (window, partitions, every) => {
  expect(lookEveryMs(window, partitions)).toBe(every);
});
