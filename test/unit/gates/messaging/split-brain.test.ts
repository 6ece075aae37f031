import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitBrain } from '../../../../src/gates/messaging/split-brain.ts';
import { judgeLedger, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly object[], parameters = {}) =>
  judgeLedger(splitBrain, lines, parameters);
const member = (id: string, ...partitions: readonly number[]) => ({
  ...{ id, client: 'billing', host: '/10.0.0.1' },
  assignment: partitions.map((partition) => ['t', partition]),
});
interface View {
  readonly coordinator?: unknown;
  readonly state?: string;
  readonly members?: readonly object[];
  readonly epoch?: number;
}
const view = (
  second: number,
  broker: number,
  { coordinator = 1, state, members, epoch }: View = {},
) => ({
  ...{ type: 'view', ts: second * 1000, broker, coordinator, epoch },
  state: state ?? (broker === coordinator ? 'Stable' : 'Dead'),
  members: members ?? (broker === coordinator ? [member('m1', 0), member('m2', 1)] : []),
});
/** Seconds of two brokers that agree. */
const calm = (...seconds: readonly number[]) =>
  seconds.flatMap((second) => [view(second, 1), view(second, 2)]);
const commit = (second: number, offset: number) => ({
  type: 'commit',
  ts: second * 1000,
  topic: 't',
  partition: 0,
  offset,
});
const processed = (who: string, offset: number, started: number, ended: number) => ({
  ...{ type: 'processed', member: who, topic: 't', partition: 0, offset, started, ended },
});

test('a group of one mind passes', () => {
  expect(
    judge([...calm(0, 1, 2), commit(0, 5), commit(1, 9), processed('m1', 5, 0, 9)]),
  ).toMatchObject({
    verdict: 'pass',
    counts: { polls: 3, views: 6, rebalances: 0, commits: 2, processed: 1 },
    analysis: { hard: [], soft: [], coordinators: ['1'] },
  });
});
describe('hard signs', () => {
  const two = (second: number) => [
    view(second, 1),
    view(second, 2, { coordinator: 2, members: [], state: 'Dead' }),
  ];
  test.each<[string, readonly object[], string[]]>([
    ['two coordinators in one poll', [...two(0), ...calm(1), ...two(2)], []],
    ['two coordinators in two polls in a row', [...calm(0), ...two(1), ...two(2)], ['H1']],
    [
      'brokers that name nobody',
      [view(0, 1), view(0, 2, { coordinator: null }), view(1, 1), view(1, 2, { coordinator: -1 })],
      [],
    ],
    ['two brokers that answer', [...calm(0), view(1, 1), view(1, 2, { coordinator: 2 })], ['H2']],
    [
      'a broker that answers beside its coordinator',
      [...calm(0), view(1, 1), view(1, 2, { state: 'Stable', members: [member('zombie', 0)] })],
      ['H2'],
    ],
    [
      'brokers that pass on what the coordinator says',
      [0, 1].flatMap((s) => [
        view(s, 1),
        view(s, 2, { state: 'Stable', members: [member('m1', 0), member('m2', 1)] }),
      ]),
      [],
    ],
    [
      'a partition of two members',
      [...calm(0), view(1, 1, { members: [member('m1', 0, 1), member('m2', 1)] })],
      ['H3'],
    ],
    [
      'an epoch that grows',
      [view(0, 1, { epoch: 4 }), view(1, 1, { epoch: 4 }), view(2, 1, { epoch: 5 })],
      [],
    ],
    ['an epoch that goes back', [view(0, 1, { epoch: 5 }), view(1, 1, { epoch: 4 })], ['H5']],
  ])('%s', (_, lines, broken) => {
    const answer = judge(lines);
    expect(rulesOf(answer)).toEqual(broken);
    expect(answer.verdict).toBe(broken.length > 0 ? 'fail' : 'pass');
    expect(answer.analysis['hard']).toEqual(broken);
  });
  test.each<[string, readonly object[], boolean]>([
    ['at the same time', [processed('m1', 7, 0, 100), processed('m2', 7, 99, 200)], true],
    ['one after the other', [processed('m1', 7, 0, 100), processed('m2', 7, 100, 200)], false],
    [
      'within a session timeout',
      [processed('m1', 7, 0, 100), processed('m2', 7, 45_100, 45_200)],
      false,
    ],
    [
      'a session timeout later',
      [processed('m1', 7, 0, 100), processed('m2', 7, 45_101, 45_200)],
      true,
    ],
    [
      'at the same time, told the other way round',
      [processed('m2', 7, 99, 200), processed('m1', 7, 0, 100)],
      true,
    ],
    ['by one member', [processed('m1', 7, 0, 100), processed('m1', 7, 50, 200)], false],
    ['of two offsets', [processed('m1', 7, 0, 100), processed('m2', 8, 50, 200)], false],
  ])('H4: a message worked on twice, %s', (_, lines, broken) => {
    expect(rulesOf(judge([...calm(0, 1), ...lines]))).toEqual(broken ? ['H4'] : []);
  });
  test('H4 to the last digit of an offset', () => {
    const at = (who: string, offset: string) =>
      `{"type":"processed","member":"${who}","topic":"t","partition":0,"offset":${offset},"started":0,"ended":9}`;
    const lines = calm(0, 1).map((line) => JSON.stringify(line));
    expect(
      judgeLedger(splitBrain, [
        ...lines,
        at('m1', '9007199254740992'),
        at('m2', '9007199254740993'),
      ]).verdict,
    ).toBe('pass');
    expect(
      judgeLedger(splitBrain, [
        ...lines,
        at('m1', '9007199254740993'),
        at('m2', '9007199254740993'),
      ]).verdict,
    ).toBe('fail');
  });
});
describe('soft signs', () => {
  const moving = (second: number, state: string) => [view(second, 1, { state }), view(second, 2)];
  const rebalances = [
    ...calm(0),
    ...moving(1, 'PreparingRebalance'),
    ...moving(2, 'CompletingRebalance'),
    ...calm(3),
    ...moving(4, 'Assigning'),
    ...calm(5),
  ];
  const uneven = [0, 1, 2, 12, 13, 23, 24].map((second, i) => commit(second, i));
  const back = [commit(0, 9), commit(1, 8)];
  test.each<[string, readonly object[], string[]]>([
    ['one rebalance', rebalances.slice(0, 8), []],
    ['two rebalances', rebalances, ['S1']],
    ['uneven commits', [...calm(0, 1), ...uneven], ['S2']],
    ['uneven commits, but too few', [...calm(0, 1), ...uneven.slice(0, 5)], []],
    [
      'pauses without progress',
      [
        ...calm(0, 1),
        ...[0, 1, 2, 3, 4, 5, 6].map((s) => commit(s, s)),
        commit(66, 6),
        commit(67, 7),
      ],
      [],
    ],
    ['a commit that goes back', [...calm(0, 1), ...back], ['S3']],
  ])('%s', (_, lines, warned) => {
    const answer = judge(lines);
    expect(answer).toMatchObject({ verdict: 'pass', analysis: { soft: warned } });
    expect(warnedOf(answer)).toEqual(warned);
  });
  test('two of them fail', () => {
    const answer = judge([...rebalances, ...back]);
    expect(answer.verdict).toBe('fail');
    expect([...rulesOf(answer)].sort()).toEqual(['S1', 'S3']);
    expect(answer.analysis).toMatchObject({ hard: [], warnings: [] });
  });
  test('two of one kind are one', () => {
    expect(
      judge([
        ...calm(0, 1),
        ...back,
        { ...commit(2, 9), partition: 1 },
        { ...commit(3, 1), partition: 1 },
      ]).verdict,
    ).toBe('pass');
  });
});
describe('what cannot be seen', () => {
  test.each<[string, readonly object[]]>([
    ['views', [commit(0, 1), processed('m1', 1, 0, 1)]],
    ['a second poll', calm(0)],
    ['members', [0, 1].flatMap((s) => [view(s, 1, { state: 'Empty', members: [] }), view(s, 2)])],
  ])('without %s it is inconclusive', (_, lines) => {
    expect(judge(lines)).toMatchObject({ verdict: 'inconclusive', violations: [] });
  });
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['no members', { ...view(2, 1), members: undefined }],
    [
      'an assignment that is none',
      view(2, 1, { members: [{ ...member('m'), assignment: ['t/0'] }] }),
    ],
    [
      'a partition as text',
      view(2, 1, { members: [{ ...member('m'), assignment: [['t', '0']] }] }),
    ],
    ['a member without an id', view(2, 1, { members: [member('')] })],
    ['a time that goes back', view(0, 1)],
    ['an offset that is not known', commit(1, -1)],
    ['an end before its start', processed('m1', 1, 9, 5)],
    ['no state', { ...view(2, 1), state: undefined }],
  ])('%s', (_, wrong) => {
    expect(judge([...calm(1, 2), wrong])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 5 }],
    });
  });
});
test('work that never overlaps and comes again soon is never a sign, whoever does it', () => {
  const work = fc.record({
    who: fc.constantFrom('m1', 'm2', 'm3'),
    offset: fc.nat(3),
    takes: fc.nat(50),
    pause: fc.nat(500),
  });
  fc.assert(
    fc.property(fc.array(work, { maxLength: 30 }), (all) => {
      let now = 0;
      const lines = all.map(({ who, offset, takes, pause }) => {
        const started = now + pause;
        now = started + takes;
        return processed(who, offset, started, now);
      });
      expect(judge([...calm(0, 1), ...lines]).verdict).toBe('pass');
    }),
  );
});
