import { describe, expect, it } from '@jest/globals';
import { historyCheck } from '../../../../../src/gates/consistency/history.ts';
import { judged } from '../../../../support/gates/judged-ledger.ts';
import { both, fail, info, invoke, ok } from './operations.ts';

const timed = (lines: readonly object[]) => lines.map((line, i) => ({ time: i, ...line }));
const kafka = (lines: readonly object[], options: Readonly<Record<string, unknown>> = {}) =>
  judged(historyCheck, timed(lines), { model: 'kafka', options });
const errors = (lines: readonly object[], options = {}) =>
  kafka(lines, options).analysis['errors'] as Readonly<Record<string, readonly object[]>>;

const send = (key: string, value: unknown) => ['send', key, value];
const poll = (of: Readonly<Record<string, readonly (readonly [number, unknown])[]>>) => [
  'poll',
  of,
];
/** A send of which every value and what came back of it. */
const sent = (
  process: number,
  type: 'ok' | 'fail' | 'info',
  ...messages: readonly (readonly [key: string, value: unknown, offset?: number])[]
) => [
  invoke(
    process,
    'send',
    messages.map(([key, value]) => send(key, value)),
  ),
  {
    process,
    type,
    f: 'send',
    value: messages.map(([key, value, offset]) =>
      send(key, offset === undefined ? value : [offset, value]),
    ),
  },
];
const polled = (
  process: number,
  of: Readonly<Record<string, readonly (readonly [number, unknown])[]>>,
  type: 'ok' | 'fail' | 'info' = 'ok',
  f = 'poll',
) => [invoke(process, f, [['poll']]), { process, type, f, value: [poll(of)] }];

describe('offsets', () => {
  it('that conflict with a send which may not have happened are no fault', () => {
    const lines = [...sent(0, 'info', ['x', 1, 0], ['y', 1]), ...sent(1, 'ok', ['x', 2, 0])];
    expect(errors(lines)['inconsistent-offsets']).toBeUndefined();
    // A read of its other message proves that it did happen.
    expect(errors([...lines, ...polled(2, { y: [[5, 1]] })])['inconsistent-offsets']).toEqual([
      { key: 'x', offset: 0, index: 0, values: [1, 2] },
    ]);
  });
  it('are the same for every value at two places', () => {
    const values = [...Array(10).keys()];
    const lines = values.flatMap((value) => [
      ...sent(0, 'ok', ['x', value, 0]),
      ...polled(1, { x: [[1, value]] }),
    ]);
    const found = errors(lines);
    expect(found['inconsistent-offsets']).toEqual([
      { key: 'x', offset: 0, index: 0, values },
      { key: 'x', offset: 1, index: 1, values },
    ]);
    expect(found['duplicate']?.map((one) => (one as { value: unknown }).value)).toEqual(values);
  });
  it('of keys that are numbers are those of the keys of polls', () => {
    const lines = [
      ...both(0, 'ok', 'send', [['send', 11, [537, 641]]], [['send', 11, 641]]),
      ...both(1, 'ok', 'send', [['send', 11, [537, 645]]], [['send', 11, 645]]),
    ];
    expect(errors(lines)['inconsistent-offsets']).toEqual([
      { key: '11', offset: 537, index: 0, values: [641, 645] },
    ]);
  });
  it('of −1 are unknown and must be null', () => {
    expect(() => errors(sent(0, 'ok', ['x', 'a', -1]))).toThrow(/offset -1 is none/);
  });
});

describe('reads of what should not be there', () => {
  it('are aborted reads when the send failed', () => {
    const lines = [...sent(0, 'fail', ['x', 2], ['y', 3]), ...polled(1, { x: [[0, 2]] })];
    expect(errors(lines)['G1a']).toMatchObject([
      { key: 'x', value: 2, writer: { index: 1, line: 2 }, reader: { index: 3 } },
    ]);
  });
  it('are precommitted when a transaction polls its own message', () => {
    const lines = [
      invoke(0, 'txn', [send('x', 'a'), ['poll']]),
      ok(0, 'txn', [send('x', [0, 'a']), poll({ x: [[0, 'a']] })]),
    ];
    expect(errors(lines)['precommitted-read']).toMatchObject([
      { key: 'x', value: 'a', op: { index: 1 } },
    ]);
  });
});

describe('lost writes', () => {
  it('are those before the furthest read that nobody polled', () => {
    const lines = [
      ...sent(0, 'ok', ['x', 'a', 0]),
      ...sent(0, 'ok', ['x', 'b', 1], ['x', 'd', 3]),
      ...sent(1, 'info', ['x', 'c']),
      ...polled(0, { x: [[2, 'c']] }),
    ];
    expect(errors(lines)['lost-write']).toMatchObject([
      {
        key: 'x',
        value: 'a',
        index: 0,
        'max-read-index': 2,
        writer: { index: 1 },
        'max-read': { index: 7 },
      },
      {
        key: 'x',
        value: 'b',
        index: 1,
        'max-read-index': 2,
        writer: { index: 3 },
        'max-read': { index: 7 },
      },
    ]);
  });
  it('are found where another value took the offset', () => {
    const lines = [
      ...sent(0, 'ok', ['x', 'a', 0]),
      ...sent(0, 'ok', ['x', 'b', 0], ['x', 'c', 2]),
      ...polled(0, {
        x: [
          [0, 'b'],
          [2, 'c'],
        ],
      }),
    ];
    expect(errors(lines)['lost-write']).toMatchObject([
      {
        key: 'x',
        value: 'a',
        index: 0,
        'max-read-index': 1,
        writer: { index: 1 },
        'max-read': { index: 5 },
      },
    ]);
  });
  it('of a send that crashed count once one of its messages was read', () => {
    const crashed = [...sent(0, 'info', ['x', 'a'], ['y', 'b', 0]), ...sent(1, 'info', ['y', 'c'])];
    const [a, c] = [polled(2, { x: [[0, 'a']] }), polled(3, { y: [[1, 'c']] })];
    expect(errors([...crashed, ...c])['lost-write']).toBeUndefined();
    expect(errors([...crashed, ...a, ...c])['lost-write']).toMatchObject([
      { key: 'y', value: 'b', index: 0, 'max-read-index': 1, writer: { index: 1 } },
    ]);
  });
});

describe('polls of one process', () => {
  const one = polled(0, {
    x: [
      [1, 'a'],
      [2, 'b'],
    ],
  });
  const other = polled(1, { x: [[3, 'c']] });
  const [four, seven] = [polled(0, { x: [[4, 'd']] }), polled(0, { x: [[7, 'g']] })];
  const six = sent(2, 'ok', ['x', 'f', 6]);
  const rest = sent(3, 'info', ['x', 'a'], ['x', 'b'], ['x', 'c'], ['x', 'd'], ['x', 'g']);
  const choose = (f: string, ...keys: readonly string[]) => both(0, 'ok', f, keys);
  it('skip what is known to exist', () => {
    const lines = [...one, ...other, ...four, ...six, ...seven, ...rest];
    expect(errors(lines)['poll-skip']).toMatchObject([
      { key: 'x', delta: 2, skipped: ['c'], ops: [{ index: 1 }, { index: 5 }] },
      { key: 'x', delta: 2, skipped: ['f'], ops: [{ index: 5 }, { index: 9 }] },
    ]);
    expect(kafka(lines, { subscribe: true }).analysis['bad-error-types']).not.toContain(
      'poll-skip',
    );
  });
  it.each(['subscribe', 'assign'])(
    'may skip after a choice (%s) without the key, not after one with it',
    (f) => {
      const away = [
        ...one,
        ...other,
        ...choose(f, 'y'),
        ...four,
        ...choose(f, 'y'),
        ...six,
        ...seven,
        ...rest,
      ];
      expect(errors(away)['poll-skip']).toBeUndefined();
      const still = [
        ...one,
        ...other,
        ...choose(f, 'x', 'y'),
        ...four,
        ...choose(f, 'x', 'y'),
        ...six,
        ...seven,
        ...rest,
      ];
      expect(errors(still)['poll-skip']).toHaveLength(2);
    },
  );
  const numbers = (count: number) =>
    sent(0, 'ok', ...[...Array(count).keys()].map((i) => ['x', i, i] as const));
  it('go on from where they were after a transaction that failed', () => {
    const again = {
      x: [
        [1, 1],
        [2, 2],
      ],
    } as const;
    const lines = [
      ...numbers(3),
      ...polled(1, { x: [[0, 0]] }, 'ok', 'txn'),
      ...polled(1, again, 'fail', 'txn'),
      ...polled(1, again, 'info', 'txn'),
      ...polled(1, again, 'ok', 'txn'),
    ];
    expect(errors(lines)).toEqual({});
    expect(kafka(lines).verdict).toBe('pass');
  });
  it('skip when they do not, even in a transaction that fails', () => {
    const lines = [
      ...numbers(6),
      ...polled(1, { x: [[0, 0]] }, 'ok', 'txn'),
      ...polled(
        1,
        {
          x: [
            [1, 1],
            [2, 2],
          ],
        },
        'fail',
        'txn',
      ),
      ...polled(
        1,
        {
          x: [
            [3, 3],
            [4, 4],
          ],
        },
        'info',
        'txn',
      ),
      ...polled(1, { x: [[5, 5]] }, 'ok', 'txn'),
    ];
    expect(errors(lines)['poll-skip']).toMatchObject([
      { delta: 3, skipped: [1, 2], ops: [{ index: 3 }, { index: 7 }] },
      { delta: 5, skipped: [1, 2, 3, 4], ops: [{ index: 3 }, { index: 9 }] },
    ]);
  });
  it('do not go back', () => {
    const lines = [
      ...sent(0, 'ok', ['x', 'a'], ['x', 'b'], ['x', 'c'], ['x', 'd']),
      ...polled(0, {
        x: [
          [1, 'a'],
          [2, 'b'],
          [3, 'c'],
        ],
      }),
      ...polled(0, {
        x: [
          [2, 'b'],
          [3, 'c'],
          [4, 'd'],
        ],
      }),
    ];
    expect(errors(lines)['nonmonotonic-poll']).toMatchObject([{ values: ['c', 'b'], delta: -1 }]);
  });
});

describe('inside of one transaction', () => {
  const sends = (...values: readonly string[]) =>
    sent(9, 'info', ...values.map((value) => ['x', value] as const));
  it('polls skip within one poll, and between two', () => {
    const lines = [
      ...sends('a', 'b', 'd'),
      ...polled(0, {
        x: [
          [1, 'a'],
          [4, 'd'],
        ],
      }),
      invoke(1, 'poll', [['poll'], ['poll']]),
      ok(1, 'poll', [poll({ x: [[1, 'a']] }), poll({ x: [[4, 'd']] })]),
      ...polled(2, { x: [[2, 'b']] }),
    ];
    expect(errors(lines)['int-poll-skip']).toMatchObject([
      { values: ['a', 'd'], skipped: ['b'], delta: 2, op: { index: 3 } },
      { values: ['a', 'd'], skipped: ['b'], delta: 2, op: { index: 5 } },
    ]);
  });
  it('polls of a key that was rebalanced meanwhile prove nothing', () => {
    const jump = polled(0, {
      x: [
        [1, 'a'],
        [4, 'd'],
      ],
    });
    const lines = [
      ...sends('a', 'b', 'd'),
      jump[0] as object,
      { ...(jump[1] as object), 'rebalance-log': [{ keys: ['x'] }] },
      ...polled(2, { x: [[2, 'b']] }),
    ];
    expect(errors(lines)['int-poll-skip']).toBeUndefined();
  });
  it('polls go back, or stay', () => {
    const lines = [
      ...sends('a', 'b', 'c'),
      ...polled(0, {
        x: [
          [3, 'c'],
          [1, 'a'],
        ],
      }),
      invoke(0, 'poll', [['poll'], ['poll']]),
      ok(0, 'poll', [
        poll({
          x: [
            [2, 'b'],
            [3, 'c'],
          ],
        }),
        poll({ x: [[3, 'c']] }),
      ]),
    ];
    expect(errors(lines)['int-nonmonotonic-poll']).toMatchObject([
      { values: ['c', 'a'], delta: -2 },
      { values: ['c', 'c'], delta: 0 },
    ]);
  });
  it('sends skip, which transactions of Kafka may, and go back, which they may not', () => {
    const skip = [
      ...sent(0, 'ok', ['x', 'a', 1], ['x', 'c']),
      ...sent(1, 'info', ['x', 'b']),
      ...polled(2, {
        x: [
          [2, 'b'],
          [3, 'c'],
        ],
      }),
    ];
    expect(errors(skip)['int-send-skip']).toMatchObject([{ values: ['a', 'c'], skipped: ['b'] }]);
    expect(kafka(skip).analysis['bad-error-types']).not.toContain('int-send-skip');
    const back = [
      ...sent(0, 'ok', ['x', 'c', 3], ['x', 'a', 1]),
      ...sent(0, 'info', ['y', 'd'], ['y', 'b']),
      ...sent(1, 'info', ['y', 'c']),
      ...polled(0, {
        y: [
          [2, 'b'],
          [3, 'c'],
          [4, 'd'],
        ],
      }),
    ];
    expect(errors(back)['int-nonmonotonic-send']).toMatchObject([
      { key: 'x', values: ['c', 'a'], delta: -1 },
      { key: 'y', values: ['d', 'b'], delta: -2 },
    ]);
  });
});

describe('sends of one process', () => {
  it('do not go back in the log', () => {
    const [first, second] = [
      sent(0, 'ok', ['x', 'c', 3], ['x', 'd', 4]),
      sent(0, 'ok', ['x', 'a', 1], ['x', 'b', 2]),
    ];
    expect(errors([...first, ...second])['nonmonotonic-send']).toMatchObject([
      { key: 'x', values: ['d', 'a'], delta: -3 },
    ]);
    const chosen = both(0, 'info', 'assign', ['y']);
    expect(errors([...first, ...chosen, ...second])['nonmonotonic-send']).toBeUndefined();
  });
});

describe('duplicates', () => {
  it('are one value at two offsets', () => {
    const lines = [
      ...sent(0, 'ok', ['x', 'a', 1]),
      ...sent(1, 'info', ['x', 'b']),
      ...polled(2, {
        x: [
          [2, 'b'],
          [3, 'a'],
        ],
      }),
    ];
    expect(errors(lines)['duplicate']).toEqual([
      { key: 'x', value: 'a', count: 2, offsets: [1, 3] },
    ]);
  });
  it('are seen by polls that fail too; sends that failed prove nothing', () => {
    const lines = [
      ...sent(0, 'ok', ['x', 0, 1]),
      ...sent(0, 'fail', ['x', 1, 2]),
      ...polled(
        1,
        {
          x: [
            [11, 0],
            [12, 1],
          ],
        },
        'fail',
      ),
    ];
    expect(errors(lines)['duplicate']).toEqual([
      { key: 'x', value: 0, count: 2, offsets: [1, 11] },
    ]);
  });
});

describe('what nobody has polled', () => {
  it('is unseen, and bad', () => {
    const lines = [...sent(0, 'ok', ['x', 'a', 0], ['x', 'b', 1]), ...polled(0, { x: [[0, 'a']] })];
    const found = kafka(lines);
    expect(found.analysis['errors']).toMatchObject({
      unseen: { time: 3, unseen: { x: 1 }, messages: { x: ['b'] } },
    });
    expect(found.analysis['bad-error-types']).toEqual(['unseen']);
    expect(errors([...lines, ...polled(0, { x: [[1, 'b']] })])).toEqual({});
  });
  it('is a lag in real time', () => {
    const at = (time: number, line: object) => ({ ...line, time });
    const lines = [
      ...both(0, 'ok', 'assign', ['x']),
      ...polled(0, { x: [] }),
      ...sent(0, 'ok', ['x', 'a', 0]),
      ...polled(0, { x: [] }),
      ...sent(1, 'ok', ['x', 'c', 2], ['x', 'd', 3]),
      invoke(0, 'poll', [['poll']]),
      ok(0, 'poll', [['poll']]),
      ...polled(0, {
        x: [
          [0, 'a'],
          [1, 'b'],
        ],
      }),
      ...both(0, 'ok', 'assign', ['x', 'y']),
      ...polled(0, {}),
      ...both(0, 'ok', 'assign', ['y']),
      ...both(0, 'ok', 'assign', ['x']),
      ...polled(0, {}),
      invoke(0, 'poll', [['poll'], ['poll']]),
      ok(0, 'poll', [
        poll({
          x: [
            [0, 'a'],
            [1, 'b'],
          ],
        }),
        poll({
          x: [
            [2, 'c'],
            [3, 'd'],
          ],
        }),
      ]),
      ...sent(1, 'info', ['x', 'b']),
    ].map((line, i) => at(i, line));
    expect(kafka(lines).analysis['worst-realtime-lag']).toEqual({
      time: 22,
      process: 0,
      key: 'x',
      lag: 17,
    });
  });
  it('is nothing tested when no transaction depends on another', () => {
    const found = kafka(both(0, 'ok', 'assign', ['x']));
    expect(found.analysis).toMatchObject({
      valid: false,
      'bad-error-types': ['empty-transaction-graph'],
    });
  });
  it('cannot be said of a message that nobody sent', () => {
    const found = kafka(polled(0, { x: [[0, 'a']] }));
    expect([found.verdict, found.analysis['valid']]).toEqual(['inconclusive', 'unknown']);
    expect(found.reasons[0]).toMatch(/"a" of 'x' was polled, and no operation sent it/);
  });
});

describe('cycles', () => {
  it('of writes are G0, seen where dependencies of writes are inferred, and allowed', () => {
    const lines = [
      invoke(0, 'send', [send('x', 'a'), send('y', 'a')]),
      invoke(1, 'send', [send('x', 'b'), send('y', 'b')]),
      ok(0, 'send', [send('x', [0, 'a']), send('y', [1, 'a'])]),
      ok(1, 'send', [send('x', [1, 'b']), send('y', [0, 'b'])]),
    ];
    expect(errors(lines)['G0']).toBeUndefined();
    const found = errors(lines, { wwDeps: true })['G0'] as readonly { readonly steps: unknown }[];
    expect(found).toHaveLength(1);
    expect(found[0]?.steps).toHaveLength(2);
    expect(kafka(lines, { wwDeps: true }).analysis['bad-error-types']).toEqual(['unseen']);
  });
  it('of reads are G1c, and bad', () => {
    const lines = [
      invoke(0, 'txn', [send('x', 'a'), ['poll']]),
      invoke(1, 'txn', [send('y', 'b'), ['poll']]),
      ok(0, 'txn', [send('x', [0, 'a']), poll({ y: [[0, 'b']] })]),
      ok(1, 'txn', [send('y', [0, 'b']), poll({ x: [[0, 'a']] })]),
    ];
    expect(errors(lines)['G1c']).toMatchObject([
      { type: 'G1c', steps: [{ type: 'wr' }, { type: 'wr' }] },
    ]);
    expect(kafka(lines).analysis['bad-error-types']).toEqual(['G1c']);
  });
  it('of a read and a write are G1c, and allowed where writes count', () => {
    const lines = [
      invoke(0, 'txn', [send('x', 'a'), send('y', 'c')]),
      invoke(1, 'txn', [['poll'], send('y', 'b')]),
      ok(0, 'txn', [send('x', [0, 'a']), send('y', [2, 'c'])]),
      ok(1, 'txn', [poll({ x: [[0, 'a']] }), send('y', [1, 'b'])]),
    ];
    expect(errors(lines, { wwDeps: true })['G1c']).toHaveLength(1);
    expect(kafka(lines, { wwDeps: true }).analysis['bad-error-types']).toEqual(['unseen']);
  });
  it('through real time are told apart: a poll that ended before its send began', () => {
    const lines = [...polled(0, { x: [[0, 'a']] }), ...sent(1, 'ok', ['x', 'a', 0])];
    expect(Object.keys(errors(lines))).toContain('G1c-realtime');
  });
});

describe('a line of another form', () => {
  it.each([
    [[invoke(0, 'send', 'x')], /list of sends and polls/],
    [[invoke(0, 'send', [['put', 'x', 1]])], /\["send", key, value\] or/],
    [[invoke(0, 'poll', [['poll', { x: 3 }]])], /list of \[offset, value\]/],
    [[invoke(0, 'send', []), invoke(0, 'send', [])], /begins send while its send of line 1/],
    [[fail(0, 'send', [])], /which it never began/],
  ])('is refused (%#)', (lines, words) => {
    expect(() => kafka(lines)).toThrow(words);
  });
  it('is left out when it is the nemesis’', () => {
    const lines = [{ process: 'nemesis', type: 'info', f: 'start', value: null }, info(3, 'crash')];
    expect(kafka(lines).counts).toMatchObject({ operations: 1 });
  });
});
