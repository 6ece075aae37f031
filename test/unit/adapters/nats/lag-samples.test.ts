import { expect, test } from '@jest/globals';
import { placeOf } from '../../../../src/adapters/nats/lag-samples.ts';

const info = (pending: number | undefined, unacked: number, given: number, floor: number) => ({
  ...{ name: 'work', num_ack_pending: unacked, delivered: { stream_seq: given } },
  ...(pending === undefined ? {} : { num_pending: pending }),
  ack_floor: { stream_seq: floor },
});
type Look = readonly [ReturnType<typeof info>, number | undefined];
test.each<[string, readonly Look[], unknown]>([
  ['nothing is left', [[info(0, 0, 9, 9), 9]], { end: 9n, done: 9n }],
  ['some wait', [[info(4, 0, 5, 5), 9]], { end: 9n, done: 5n }],
  ['some are at work', [[info(2, 3, 7, 4), 9]], { end: 9n, done: 4n }],
  // Servers before 2.10 keep it there for ever.
  ['the floor stays behind what was given up', [[info(0, 0, 9, 2), 9]], { end: 9n, done: 9n }],
  [
    'the floor stays behind, and one is at work',
    [
      [info(0, 0, 9, 2), 9],
      [info(0, 1, 10, 2), 10],
    ],
    { end: 10n, done: 9n },
  ],
  [
    'a filter leaves places out: all up to the end is done',
    [
      [info(0, 0, 5, 5), 900],
      [info(1, 0, 5, 5), 901],
    ],
    { end: 901n, done: 900n },
  ],
  ['what waits is not told', [[info(undefined, 0, 9, 9), 9]], { end: 9n, done: null }],
  ['the end is not told', [[info(0, 0, 9, 9), undefined]], { end: null, done: 9n }],
])('%s', (_, looks, expected) => {
  const placed = placeOf();
  const seen = looks.map(([one, last_seq]) =>
    placed(one, last_seq === undefined ? {} : { last_seq }),
  );
  expect(seen.at(-1)).toEqual(expected);
});
