import { describe, expect, test } from '@jest/globals';
import { type WorkersLook, workerLosses } from '../../../../src/adapters/redis/asynq-losses.ts';
import type { FaultTime, ListedServer } from '../../../../src/adapters/redis/asynq-servers.ts';

/** Seconds since the beginning. */
const at = (seconds: number): number => 1_700_000_000_000 + seconds * 1000;
const server = (name: string, expires: number, ...tasks: readonly string[]): ListedServer => ({
  ...{ name, expiresMs: at(expires), startedMs: at(-600), tasks, isOurs: true },
});
const look = (
  seconds: number,
  servers: readonly ListedServer[],
  leases: Readonly<Record<string, number>> = {},
  followed: Readonly<Record<string, string | null>> = {},
  recovered: readonly string[] = [],
): WorkersLook => ({
  ...{ ms: at(seconds), servers, recovered },
  active: new Map(Object.entries(leases).map(([task, end]) => [task, at(end)])),
  followed: new Map(Object.entries(followed)),
});
type Lines = readonly Readonly<Record<string, unknown>>[];
const seen = (
  looks: readonly WorkersLook[],
  boundSeconds = 170,
  fault: FaultTime | null = null,
) => {
  const losses = workerLosses(fault);
  for (const one of looks) losses.add(one);
  const { lines, unseen } = losses.end(boundSeconds * 1000);
  const shown = (lines as Lines)
    .filter(({ type }) => type !== 'now')
    .map(({ type, ...rest }) => {
      const range = [rest['at'] ?? []]
        .flat()
        .map((time) => Date.parse(String(time)) / 1000 - 1.7e9);
      return [type, rest['task_id'] ?? rest['victim'] ?? rest['worker'], ...range];
    });
  return { lines: shown, unseen };
};
/** Killed at second 5, with the task q/t1 in hand; its last heartbeat was at second 3. */
const killed = [
  look(0, [server('a', 8), server('b', 9)], { 'q/t1': 28 }),
  look(4, [server('a', 13, 't1'), server('b', 14)], { 'q/t1': 33 }),
  look(14, [server('a', 13), server('b', 19), server('c', 19)], { 'q/t1': 33 }),
  look(20, [server('a', 13), server('b', 29), server('c', 29)], { 'q/t1': 33 }),
];
const after = [server('b', 200), server('c', 200)];
const kill = ['kill', 'a', 3, 10];
const ready = ['ready', 'c', 4, 14];

describe('workers of Asynq that are lost', () => {
  test('a task that comes back, is taken up and done is so told, with the times of the looks', () => {
    expect(
      seen([
        ...killed,
        look(90, after, {}, { 'q/t1': 'retry' }),
        look(110, after, { 'q/t1': 140 }, { 'q/t1': 'active' }),
        look(111, after, {}, { 'q/t1': null }),
      ]),
    ).toEqual({
      lines: [
        ...[kill, ready, ['in-flight', 'q/t1']],
        ['claimed', 'q/t1', 90, 110],
        ['done', 'q/t1', 111],
      ],
      unseen: [],
    });
  });
  test.each<[string, WorkersLook, readonly unknown[]]>([
    [
      'done between two looks',
      look(90, after, {}, { 'q/t1': null }),
      [
        ['claimed', 'q/t1', 20, 90],
        ['done', 'q/t1', 90],
      ],
    ],
    ['archived: given up', look(90, after, {}, { 'q/t1': 'archived' }), []],
    ['in no list: lost', look(90, after, {}, { 'q/t1': 'nowhere' }), []],
    ['waiting longer than the bound', look(181, after, {}, { 'q/t1': 'retry' }), []],
  ])('a task that is %s', (_, last, lines) => {
    expect(seen([...killed, last])).toEqual({
      lines: [kill, ready, ['in-flight', 'q/t1'], ...lines],
      unseen: [],
    });
  });
  test.each<[string, WorkersLook, RegExp]>([
    [
      'not back when the watch ends too early',
      look(90, after, {}, { 'q/t1': 'retry' }),
      /not taken up again 80 s after the kill \(it is retry\): watch for 170 s or more/,
    ],
    [
      'at work still',
      look(90, after, { 'q/t1': 120 }, { 'q/t1': 'active' }),
      /taken up again, and is at work still/,
    ],
  ])('a task that is %s decides nothing', (_, last, words) => {
    expect(seen([...killed, last])).toEqual({
      lines: [kill, ready],
      unseen: [expect.stringMatching(words)],
    });
  });
  test('a worker that ends in order is none that was killed', () => {
    const looks = [look(0, [server('a', 8, 't1'), server('b', 9)]), look(4, [server('b', 14)])];
    expect(seen(looks)).toEqual({
      lines: [],
      unseen: [expect.stringMatching(/1 workers of Asynq stopped in order/)],
    });
  });
  test('tasks of workers that live are not lost, however short their lease', () => {
    const looks = [look(0, [server('a', 8, 't1')], { 'q/t1': 3 }), look(4, [server('a', 13)])];
    expect(seen(looks)).toEqual({ lines: [], unseen: ['no worker of Asynq was lost'] });
  });
  test('a kill with nothing in flight shows nothing', () => {
    const looks = killed.map((one) => ({ ...one, active: new Map<string, number>() }));
    expect(seen(looks)).toEqual({
      lines: [kill, ready],
      unseen: [expect.stringMatching(/no task was in flight/)],
    });
  });
  test('servers that ended before the watch are of no interest, unless the fault killed them', () => {
    const looks = [
      look(20, [server('old', -500), server('a', 13), server('b', 29)], { 'q/t1': 33 }),
      look(30, [server('b', 39)], {}, { 'q/t1': null }),
    ];
    expect(seen(looks).lines).toEqual([]);
    const fault = { fromMs: at(5), toMs: at(9) };
    expect(seen(looks, 170, fault).lines).toEqual([
      ['kill', 'a', 5, 9],
      ['in-flight', 'q/t1'],
      ['claimed', 'q/t1', 20, 30],
      ['done', 'q/t1', 30],
    ]);
  });
  test('servers of other queues are of no interest', () => {
    const other = (one: ListedServer) => ({ ...one, isOurs: false });
    const looks = killed.map((one) => ({ ...one, servers: one.servers.map(other) }));
    expect(seen(looks)).toEqual({ lines: [], unseen: ['no worker of Asynq was lost'] });
  });
  test('tasks that came back before the watch are the work of whom the fault killed', () => {
    const fault = { fromMs: at(-90), toMs: at(-80) };
    const looks = [
      look(0, [server('b', 9)], {}, { 'q/t7': 'retry' }, ['q/t7']),
      look(30, [server('b', 39)], {}, { 'q/t7': null }),
    ];
    expect(seen(looks, 170, fault).lines).toEqual([
      ['kill', 'unknown', -90, -80],
      ['in-flight', 'q/t7'],
      ['claimed', 'q/t7', 0, 30],
      ['done', 'q/t7', 30],
    ]);
  });
});
