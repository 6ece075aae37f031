import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offsets } from '../../../../src/gates/messaging/offsets.ts';
import { judgeLedger, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly (object | string)[], parameters = {}) =>
  judgeLedger(offsets, lines, parameters);
const partition = (committed: unknown, more: object = {}) => ({
  ...{ type: 'partition', group: 'g', topic: 't', partition: 0, ts: 0 },
  ...{ committed, log_start: 10, high_watermark: 50 },
  ...more,
});
const second = 1e9;
interface Info {
  readonly config?: object;
  readonly delivered?: readonly [number, number];
  readonly floor?: number;
  readonly pending?: number;
  readonly more?: object;
}
const consumer = (
  ts: number,
  { config = {}, delivered = [10, 10], floor = 10, pending = 0, more = {} }: Info = {},
) => ({
  ...{ type: 'consumer', stream: 'S', consumer: 'C', ts },
  info: {
    config: {
      ack_policy: 'explicit',
      ack_wait: 30 * second,
      max_deliver: 5,
      max_ack_pending: 1000,
      ...config,
    },
    delivered: { consumer_seq: delivered[0], stream_seq: delivered[1] },
    ack_floor: { consumer_seq: floor, stream_seq: floor },
    ...{ num_ack_pending: pending, num_redelivered: 0, num_pending: 0 },
    ...more,
  },
});
const advisory = (more: object = {}) => ({
  type: 'advisory',
  stream: 'S',
  consumer: 'C',
  stream_seq: 7,
  deliveries: 5,
  ...more,
});

describe('a partition', () => {
  test.each<[string, object, string[], string[]]>([
    ['caught up', partition(50), [], []],
    ['at the start of its log', partition(10), [], []],
    ['beyond the end', partition(51), ['K1'], []],
    ['behind the start', partition(9), ['K2'], []],
    ['that committed what is done', partition(50, { processed_contiguous: 49 }), [], []],
    [
      'that committed one more than is done',
      partition(50, { processed_contiguous: 48 }),
      ['K4'],
      [],
    ],
    [
      'with 1001 messages not committed',
      partition(10, { high_watermark: 2000, processed_contiguous: 1010 }),
      [],
      ['K5'],
    ],
    [
      'with 1000 messages not committed',
      partition(10, { high_watermark: 2000, processed_contiguous: 1009 }),
      [],
      [],
    ],
  ])('%s', (_, line, broken, warned) => {
    const answer = judge([line]);
    expect(rulesOf(answer)).toEqual(broken);
    expect(warnedOf(answer)).toEqual(warned);
    expect(answer.verdict).toBe(broken.length > 0 ? 'fail' : 'pass');
  });
  test('that lost messages to retention says how many', () => {
    expect(judge([partition(4)]).violations[0]?.detail).toContain('lost 6 messages');
  });
  test('that goes back, also over a sample that is not known', () => {
    expect(judge([partition(40), partition(39, { ts: 5 })]).violations).toMatchObject([
      { rule: 'K3', line: 2 },
    ]);
    expect(
      judge([partition(40), partition(-1, { ts: 5 }), partition(39, { ts: 9 })]).violations,
    ).toMatchObject([{ rule: 'K3', line: 3 }]);
    expect(judge([partition(40), partition(39, { ts: 5, group: 'h' })]).verdict).toBe('pass');
  });
  test('that never commits is not known, and warned of after a session', () => {
    expect(judge([partition(-1)])).toMatchObject({ verdict: 'inconclusive', violations: [] });
    const long = judge([
      partition(-1),
      partition(-1, { ts: 45_001 }),
      partition(-1, { ts: 50_000 }),
    ]);
    expect(long.verdict).toBe('inconclusive');
    expect(long.analysis['warnings']).toMatchObject([{ rule: 'K6', line: 2 }]);
    expect(judge([partition(-1, { high_watermark: 10 })]).verdict).toBe('pass');
  });
  test.each(['log_start', 'high_watermark', 'processed_contiguous'])(
    'whose %s is -1 is inconclusive, and the line is named',
    (name) => {
      const answer = judge([partition(50), partition(50, { ts: 1, [name]: -1 })]);
      expect(answer).toMatchObject({ verdict: 'inconclusive', violations: [] });
      expect(answer.reasons.join()).toContain(`line 2: ${name} is -1`);
    },
  );
  test('is judged to the last digit', () => {
    const line = (committed: string, high: string) =>
      `{"type":"partition","group":"g","topic":"t","partition":0,"ts":0,"committed":${committed},"log_start":0,"high_watermark":${high}}`;
    expect(rulesOf(judge([line('9007199254740993', '9007199254740992')]))).toEqual(['K1']);
    expect(judge([line('9007199254740993', '9007199254740993')]).verdict).toBe('pass');
    expect(
      judge([line('"9007199254740992"', '"9007199254740993"')]).analysis['partitions'],
    ).toMatchObject([{ lag: 1n }]);
  });
});
describe('a consumer', () => {
  test.each<[string, object, string[]]>([
    ['as it should be', {}, []],
    ['without acks', { ack_policy: 'none' }, ['J2']],
    ['whose ack is for all before it', { ack_policy: 'all' }, ['J2']],
    ['that waits 10 s', { ack_wait: 10 * second }, ['J3']],
    [
      'that waits as long as its first back-off',
      { ack_wait: second / 5, backoff: [second / 5, second] },
      [],
    ],
    ['that does not', { ack_wait: 30 * second, backoff: [second] }, ['J3']],
  ])('%s', (_, config, broken) => {
    expect(rulesOf(judge([consumer(0, { config })]))).toEqual(broken);
  });
  test('is asked for the wait that was asked for', () => {
    expect(
      judge([consumer(0, { config: { ack_wait: 10 * second } })], { ackWaitSeconds: 10 }).verdict,
    ).toBe('pass');
    expect(
      rulesOf(
        judge([consumer(0, { config: { ack_wait: second, backoff: [second] } })], {
          ackWaitSeconds: 10,
        }),
      ),
    ).toEqual(['J3']);
  });
  test('at its limit of pending acks twice in a row is stalled, once is not', () => {
    const at = (ts: number, pending: number) =>
      consumer(ts, { config: { max_ack_pending: 5 }, pending, floor: 5 });
    expect(rulesOf(judge([at(0, 5), at(1000, 5)]))).toEqual(['J4']);
    expect(rulesOf(judge([at(0, 5), at(1000, 4), at(2000, 5)]))).toEqual([]);
  });
  test('that waits for an ack longer than all deliveries take', () => {
    const at = (ts: number, floor: number, pending = 3) => consumer(ts, { pending, floor });
    expect(rulesOf(judge([at(0, 5), at(150_000, 5)]))).toEqual([]);
    expect(rulesOf(judge([at(0, 5), at(150_001, 5)]))).toEqual(['J5']);
    expect(rulesOf(judge([at(0, 5), at(100_000, 6), at(200_000, 6)]))).toEqual([]);
    expect(rulesOf(judge([at(0, 5), at(80_000, 10, 0), at(80_001, 5), at(151_000, 5)]))).toEqual(
      [],
    );
  });
  test('with a floor behind what was delivered, and nothing pending, is inconclusive', () => {
    const at = (ts: number, more: Info = {}) =>
      consumer(ts, { floor: 1, delivered: [5, 5], ...more });
    const quiet = judge([at(0), at(30_000)]);
    expect(quiet).toMatchObject({ verdict: 'inconclusive', violations: [] });
    expect(quiet.reasons[0]).toContain('MAX_DELIVERIES');
    expect(judge([at(0), at(29_999)]).verdict).toBe('pass');
    expect(judge([at(0), at(20_000, { floor: 5 }), at(40_000, { floor: 5 })]).verdict).toBe('pass');
  });
  test('that gets more than 1% again', () => {
    const at = (ts: number, delivered: readonly [number, number]) =>
      consumer(ts, { delivered, floor: delivered[1] });
    expect(rulesOf(judge([at(0, [0, 0]), at(1, [101, 100])]))).toEqual([]);
    expect(rulesOf(judge([at(0, [0, 0]), at(1, [102, 100])]))).toEqual(['J7']);
    const few = judge([at(0, [0, 0]), at(1, [30, 20])]);
    expect([few.verdict, warnedOf(few)]).toEqual(['pass', ['J7']]);
  });
  test('with a filter is not asked for its share of redeliveries', () => {
    const at = (ts: number, delivered: readonly [number, number]) =>
      consumer(ts, { delivered, floor: delivered[1], config: { filter_subject: 'orders.*' } });
    expect(rulesOf(judge([at(0, [0, 0]), at(1, [900, 100])]))).toEqual([]);
  });
  test('that is paused is inconclusive, one that was made again is warned of', () => {
    expect(judge([consumer(0, { more: { paused: true } })]).verdict).toBe('inconclusive');
    const again = judge([consumer(0), consumer(1, { delivered: [2, 10] })]);
    expect([again.verdict, warnedOf(again)]).toEqual(['pass', ['J8']]);
  });
});
describe('messages that the server gave up', () => {
  const published = 'io.nats.jetstream.advisory.v1';
  test.each<[string, object, string[], string[]]>([
    ['by its fields', advisory(), ['J1'], []],
    ['as it is published', advisory({ type: `${published}.max_deliver` }), ['J1'], []],
    [
      'within the line',
      { type: 'advisory', advisory: advisory({ type: `${published}.max_deliver` }) },
      ['J1'],
      [],
    ],
    ['terminated', advisory({ consumer_seq: 9, reason: 'poison' }), [], ['J1']],
    ['asked for again', advisory({ type: `${published}.nak`, consumer_seq: 9 }), [], []],
    ['of another kind', { type: `${published}.consumer_leader_elected`, stream: 'S' }, [], []],
  ])('%s', (_, line, broken, warned) => {
    const answer = judge([consumer(0), line]);
    expect(rulesOf(answer)).toEqual(broken);
    expect(warnedOf(answer)).toEqual(warned);
  });
  test.each([0, 1])('are no loss with a dead letter, before or after', (order) => {
    const lines = [advisory(), { type: 'dead-letter', stream: 'S', stream_seq: 7 }];
    expect(judge([consumer(0), ...(order === 0 ? lines : [...lines].reverse())]).verdict).toBe(
      'pass',
    );
    expect(
      judge([consumer(0), lines[0] as object, { type: 'dead-letter', stream: 'S', stream_seq: 8 }])
        .verdict,
    ).toBe('fail');
  });
  test('fail without any consumer line, too', () => {
    expect(judge([advisory()]).verdict).toBe('fail');
    expect(judge([advisory({ type: `${published}.nak` })]).verdict).toBe('inconclusive');
  });
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['an offset below -1', partition(-2)],
    ['an offset that is a fraction', partition(1.5)],
    ['no high watermark', partition(1, { high_watermark: undefined })],
    ['a time that goes back', partition(50, { ts: -5 })],
    ['a partition as text', partition(50, { partition: '0' })],
    ['a consumer without its info', { ...consumer(0), info: undefined }],
    [
      'an info without what was delivered',
      { ...consumer(0), info: { config: { ack_policy: 'explicit' } } },
    ],
    ['another ack policy', consumer(0, { config: { ack_policy: 'some' } })],
    ['an advisory without its message', advisory({ stream_seq: undefined })],
    ['another type', { type: 'lag' }],
  ])('%s', (_, wrong) => {
    expect(judge([partition(50), wrong])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 2 }],
    });
  });
});
test('a partition fails exactly when its committed offset is outside of what is there and done, or goes back', () => {
  const offset = fc.bigInt(0n, 2n ** 63n - 1n);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(offset, offset, offset), { minLength: 1, maxLength: 6 }),
      (samples) => {
        const lines = samples.map(
          ([committed, log, high], ts) =>
            `{"type":"partition","group":"g","topic":"t","partition":0,"ts":${ts},"committed":${committed},"log_start":${log},"high_watermark":${high}}`,
        );
        const bad = samples.some(
          ([committed, log, high], i) =>
            committed > high || committed < log || committed < (samples[i - 1]?.[0] ?? 0n),
        );
        expect(judge(lines).verdict).toBe(bad ? 'fail' : 'pass');
      },
    ),
  );
});
