import { describe, expect, test } from '@jest/globals';
import { queueLag } from '../../../../src/adapters/rabbitmq/lag-samples.ts';

type Look = readonly [ms: number, messages: number | undefined, published?: number];
const told = (looks: readonly Look[]) => {
  const lag = queueLag('orders', 15_000);
  const lines = looks.map(([ms, messages, publish]) =>
    lag.add(
      {
        ...(messages === undefined ? {} : { messages }),
        ...(publish === undefined ? {} : { message_stats: { publish } }),
        consumer_details: [{ consumer_tag: 'a', channel_details: { peer_host: '10.0.0.1' } }],
      },
      ms,
    ),
  );
  const last = lines.at(-1) as readonly Readonly<Record<string, unknown>>[];
  return { lag: last.find(({ type }) => type === 'sample')?.['lag_ms'], unseen: lag.unseen() };
};
describe('a queue as a log', () => {
  test.each<[string, readonly Look[], number | undefined]>([
    ['nothing was ever published', [[0, 0]], 0],
    [
      'all that came is done',
      [
        [0, 0, 100],
        [5000, 0, 150],
      ],
      0,
    ],
    [
      'half of what came evenly in five seconds waits',
      [
        [0, 0, 100],
        [5000, 25, 150],
      ],
      2450,
    ],
    [
      'counts that did not change are six seconds old at most',
      [
        [0, 0, 100],
        [5000, 1, 101],
        [21_000, 1, 101],
      ],
      12_500,
    ],
    [
      'dead letters that came are in no statistics, and have come all the same',
      [
        [0, 0, 100],
        [5000, 10, 100],
      ],
      4750,
    ],
    ['what was there before the watch has no age yet', [[0, 7, 100]], undefined],
  ])('%s', (_, looks, lag) => {
    expect(told(looks)).toEqual({ lag, unseen: [] });
  });
  test.each<[string, readonly Look[], RegExp]>([
    ['how much was published', [[0, 5]], /rates_mode = basic/],
    [
      'counts that began anew',
      [
        [0, 0, 100],
        [5000, 0, 3],
      ],
      /began anew/,
    ],
    [
      'a queue that is not counted',
      [
        [0, undefined],
        [7000, undefined],
      ],
      /does not say how many messages orders has/,
    ],
  ])('%s: not known is told', (_, looks, words) => {
    expect(told(looks).unseen).toEqual([expect.stringMatching(words)]);
  });
});
