import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lowerBound } from '../../../../src/gates/scheduling/registrations.ts';
import { workerLoss } from '../../../../src/gates/scheduling/worker-loss.ts';
import { judgeLedger, rulesOf } from '../../../support/gates/ledgers.ts';

type At = number | readonly [number, number];
const judge = (lines: readonly object[], parameters: object = { statistical: false }) =>
  judgeLedger(workerLoss, lines, parameters as Record<string, unknown>);
const kill = (round: number, at: At = 1000, victim = 'w1') => ({ type: 'kill', round, victim, at });
const ready = (round: number, at: At = 2000) => ({ type: 'ready', round, worker: 'w9', at });
const inFlight = (round: number, task_id: string) => ({ type: 'in-flight', round, task_id });
const claimed = (task_id: string, at: At, worker = 'w2') => ({
  type: 'claimed',
  task_id,
  worker,
  at,
});
const done = (task_id: string, at = 9000) => ({ type: 'done', task_id, at });
const registered = (count: number, ok: boolean) =>
  Array.from({ length: count }, () => ({ type: 'registered', worker: 'w9', ok }));
const round = [kill(1), inFlight(1, 'a'), ready(1), claimed('a', 5000), done('a')];

test('a worker that is replaced, and whose task is done once, passes', () => {
  expect(judge(round)).toMatchObject({
    verdict: 'pass',
    counts: { rounds: 1, inFlight: 1, lost: 0 },
    analysis: {
      rounds: [
        { round: '1', victim: 'w1', lost: [], recoverySeconds: [1, 1], redispatchSeconds: [4, 4] },
      ],
    },
  });
});
test('nobody came until now: that is later than the bound, or too early to say', () => {
  const until = (ts: number) => judge([kill(1), { type: 'now', ts }]);
  expect(rulesOf(until(4001))).toContain('W1');
  expect(rulesOf(until(3999))).not.toContain('W1');
});
describe('W1', () => {
  test.each<[At, At, string]>([
    [1000, 4000, 'pass'],
    [1000, 4001, 'fail'],
    [[1000, 1500], [3500, 4000], 'pass'],
    [[1000, 1500], [3500, 4100], 'inconclusive'],
    [[1000, 1500], [4501, 5000], 'fail'],
  ])('killed at %j, ready at %j: %s', (killedAt, readyAt, verdict) => {
    const answer = judge([kill(1, killedAt), ready(1, readyAt)]);
    expect(answer.verdict).toBe(verdict);
    expect(rulesOf(answer)).toEqual(verdict === 'fail' ? ['W1'] : []);
  });
  test('nobody stands in', () => {
    expect(rulesOf(judge([kill(1), done('x', 4001)], { statistical: false, rate: 0 }))).toContain(
      'W1',
    );
    const short = judge([kill(1), done('x', 1500)], { statistical: false, rate: 0 });
    expect(rulesOf(short)).not.toContain('W1');
    expect(short.reasons.join()).toContain('the ledger ends before');
  });
  test('goes by the 95th percentile of the rounds', () => {
    const rounds = (late: number) =>
      Array.from({ length: 100 }, (_, i) => [kill(i, 0), ready(i, i < late ? 9000 : 1000)]).flat();
    expect(judge(rounds(4)).verdict).toBe('pass');
    expect(rulesOf(judge(rounds(6)))).toEqual(['W1']);
  });
});
test('W2: a task in flight that is never done', () => {
  const answer = judge([...round, inFlight(1, 'b')]);
  expect(answer).toMatchObject({
    violations: [{ rule: 'W2', line: 6 }],
    analysis: { rounds: [{ lost: ['b'] }] },
  });
});
describe('W3', () => {
  test.each<[At, string[]]>([
    [171_000, []],
    [171_001, ['W3']],
    [[170_000, 180_000], []],
  ])('taken up at %j', (at, broken) => {
    expect(
      rulesOf(judge([kill(1), inFlight(1, 'a'), ready(1), claimed('a', at), done('a', 200_000)])),
    ).toEqual(broken);
  });
  test("goes by the first claim after the kill, and not by the victim's own", () => {
    const lines = [
      claimed('a', 10, 'w1'),
      kill(1),
      inFlight(1, 'a'),
      ready(1),
      claimed('a', 900_000, 'w1'),
      claimed('a', 5000),
      claimed('a', 400_000),
      done('a'),
    ];
    expect(judge(lines).analysis['rounds']).toMatchObject([{ redispatchSeconds: [4, 4] }]);
  });
});
test('W4: a task that is done twice', () => {
  expect(judge([...round, done('a', 9500)]).violations).toMatchObject([{ rule: 'W4', line: 6 }]);
});
describe('W5', () => {
  test.each<[number, number, boolean, string]>([
    [598, 0, true, 'pass'],
    [597, 0, true, 'inconclusive'],
    [5, 0, true, 'inconclusive'],
    [5, 0, false, 'pass'],
    [199, 1, true, 'fail'],
    [200, 1, true, 'inconclusive'],
    [200, 1, false, 'pass'],
    [5000, 1, true, 'pass'],
  ])('%i succeed and %i fail, statistical %j: %s', (ok, failed, statistical, verdict) => {
    const answer = judge([...round, ...registered(ok, true), ...registered(failed, false)], {
      statistical,
    });
    expect(answer.verdict).toBe(verdict);
    expect(rulesOf(answer)).toEqual(verdict === 'fail' ? ['W5'] : []);
  });
  test('five of five show 54.9%, and 598 are needed', () => {
    const answer = judge([...round, ...registered(5, true)], {});
    expect(
      (answer.analysis['registrations'] as { readonly lowerBound: number }).lowerBound,
    ).toBeCloseTo(0.549, 3);
    expect(answer.reasons[0]).toContain('takes 598 without a failure');
  });
  test('rounds stand for registrations where there are none', () => {
    expect(judge(round, {}).verdict).toBe('inconclusive');
    expect(judge(round).analysis['registrations']).toMatchObject({ ok: 1, total: 1 });
  });
  // R: binom.test(k, n, alternative = "greater")$conf.int[1].
  test.each<[number, number, number]>([
    [9, 10, 0.605_8],
    [95, 100, 0.897_7],
    [1, 3, 0.017],
    [0, 3, 0],
  ])('the lower bound of %i in %i is %d', (ok, total, bound) => {
    expect(lowerBound(ok, total)).toBeCloseTo(bound, 3);
  });
});
describe('what cannot be seen', () => {
  test.each<[string, readonly object[]]>([
    ['a kill', [done('a')]],
    ['the kill of a round', [...round, ready(2)]],
  ])('without %s it is inconclusive', (_, lines) => {
    expect(judge(lines)).toMatchObject({ verdict: 'inconclusive', violations: [] });
  });
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['a second kill of a round', kill(1)],
    ['no victim', kill(2, 1, '')],
    ['bounds in the wrong order', ready(2, [5, 4])],
    ['a registration that is neither', { type: 'registered', worker: 'w', ok: 'yes' }],
    ['no round', { ...inFlight(1, 'z'), round: undefined }],
    ['no time', { ...done('z'), at: undefined }],
  ])('%s', (_, wrong) => {
    expect(judge([...round, wrong])).toMatchObject({ verdict: 'error', violations: [{ line: 6 }] });
  });
});
test('what is lost is exactly what was in flight and not done, over any rounds', () => {
  const task = fc.record({ round: fc.nat(3), times: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(task, { maxLength: 20 }), (tasks) => {
      const rounds = [0, 1, 2, 3].flatMap((id) => [kill(id), ready(id)]);
      const lines = tasks.flatMap(({ round: id, times }, i) => [
        inFlight(id, `t${i}`),
        ...Array.from({ length: times }, () => done(`t${i}`)),
      ]);
      const answer = judge([...rounds, ...lines]);
      expect(answer.counts['lost']).toBe(tasks.filter(({ times }) => times === 0).length);
      expect(answer.counts['W4'] ?? 0).toBe(tasks.filter(({ times }) => times === 2).length);
      expect(answer.verdict).toBe(tasks.every(({ times }) => times === 1) ? 'pass' : 'fail');
    }),
  );
});
