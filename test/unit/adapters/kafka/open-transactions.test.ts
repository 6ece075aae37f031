import { describe, expect, test } from '@jest/globals';
import type { KafkaBrokers } from '../../../../src/adapters/kafka/brokers.ts';
import { movesSeen } from '../../../../src/adapters/kafka/moves.ts';
import { openTransactions } from '../../../../src/adapters/kafka/open-transactions.ts';
import type { Sample } from '../../../../src/adapters/kafka/sample.ts';

const mute = { at: () => Promise.reject(new Error('it is away')) } as unknown as KafkaBrokers;
const sample = (end: number | null, stable: number | null, leader = 'b1:9092', id = 1): Sample => ({
  topic: { brokers: new Map([[1, 'b1:9092']]), partitions: [{ index: 0, leader }] },
  coordinator: { id, place: 'b1:9092' },
  partitions: [
    {
      ...{ index: 0, committed: null, logStart: 0n },
      highWatermark: end === null ? null : BigInt(end),
      lastStable: stable === null ? null : BigInt(stable),
    },
  ],
});
describe('a transaction that nobody ends', () => {
  type Look = readonly [seconds: number, end: number | null, stable: number | null];
  const told = async (looks: readonly Look[]) => {
    const open = openTransactions(mute, 'orders');
    const each: number[] = [];
    let words = '';
    for (const [seconds, end, stable] of looks) {
      const now = await open.add(sample(end, stable), seconds * 1000);
      each.push(now.length);
      words += now.join();
    }
    return { each, words };
  };
  test('is told once, with its offset, though nobody says whose it is', async () => {
    const { each, words } = await told([
      [0, 9, 5],
      [9, 12, 5],
      [10, 13, 5],
      [20, 20, 5],
    ]);
    expect(each).toEqual([0, 0, 1, 0]);
    expect(words).toMatch(
      /^an open transaction holds readers of committed messages of orders\/0 at offset 5 since 1970-01-01T00:00:00/,
    );
  });
  test.each<[string, readonly Look[]]>([
    [
      'that is one after another, each soon ended',
      [
        [0, 9, 5],
        [8, 12, 9],
        [16, 15, 12],
      ],
    ],
    [
      'that was ended in between',
      [
        [0, 9, 5],
        [8, 9, 9],
        [16, 9, 5],
      ],
    ],
    [
      'of which nothing is known',
      [
        [0, null, 5],
        [60, 9, null],
      ],
    ],
  ])('%s: nothing is told', async (_, looks) => {
    expect((await told(looks)).words).toBe('');
  });
});
test('leaders and coordinators that move are told, one that is away for a moment is not', () => {
  const moves = movesSeen('orders');
  expect(moves(sample(1, 1))).toEqual([]);
  expect(moves(sample(1, 1, ''))).toEqual([]);
  expect(moves(sample(1, 1))).toEqual([]);
  expect(moves(sample(1, 1, 'b2:9092', 2))).toEqual([
    'the coordinator of the group moved from broker 1 to 2',
    'the leader of orders/0 moved from b1:9092 to b2:9092',
  ]);
});
