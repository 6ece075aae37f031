import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../../src/decision/living-policy.ts';
import type { KnownPolicy } from '../../../src/evidence/policy.ts';
import {
  type MetricsGateObservation,
  type MetricsGateParameters,
  metricsGate,
} from '../../../src/gates/metrics/gate.ts';
import type { ObservedTick } from '../../../src/gates/metrics/observation.ts';
import { observe } from '../../../src/gates/metrics/observe.ts';
import type { PolicySeen } from '../../../src/gates/metrics/policy.ts';
import { followPolicy } from '../../../src/gates/metrics/policy-feed.ts';
import { judgeAgain } from '../../../src/gates/replay.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { CollectedTick, MetricSource } from '../../../src/ports/metric-source.ts';
import type { PolicySource, SourceAnswer } from '../../../src/ports/policy-source.ts';
import { samples } from '../../support/gates/samples.ts';

const source = 'consul:sluice/shop';
const policyParameters = { source, maxAgeMs: 600_000, loosening: 'refuse' as const };
const { parameters: usual, good } = samples.metrics as {
  parameters: MetricsGateParameters;
  good: MetricsGateObservation;
};
const parameters: MetricsGateParameters = { ...usual, policy: policyParameters };
async function known(text: string, version: string): Promise<KnownPolicy> {
  const read = await readPolicy({ text, version, by: '' }, source);
  if (read.kind !== 'policy') throw new Error(read.problem);
  return read.known;
}
const limit = (value: string, more = '') => `dimensions: {error-rate: {limit: ${value}${more}}}`;
let wide: KnownPolicy;
let narrow: KnownPolicy;
beforeAll(async () => {
  wide = await known(limit('0.5%'), '41');
  narrow = await known(limit('0.05%'), '42');
});
const seen = (more: Partial<PolicySeen> = {}): PolicySeen => ({
  ...{ source, bound: wide, first: wide, policyChanges: [], blocked: [], heardMs: 0, away: null },
  ...more,
});
const changed = (tick: number, policy: KnownPolicy) => ({
  ...{ tick, version: policy.version, sha256: policy.sha256, by: '', policy },
  ...{ outcome: 'accepted' as const, diff: ['error-rate: limit 0.5 % → 0.05 %'] },
});
/** `bad` of 1000 at each tick: as many as stable has. */
const observed = (policy: PolicySeen | undefined, bad = 3): MetricsGateObservation => ({
  ...good,
  ticks: good.ticks.map((tick) => ({
    ...tick,
    data: { 'http-error-rate': { baseline: [bad, 1000], canary: [bad, 1000] } },
  })),
  ...(policy === undefined ? {} : { policy }),
});
const judge = (policy: PolicySeen | undefined, bad = 3) =>
  metricsGate.judge(observed(policy, bad), parameters);

describe('a gate that looks at the policy', () => {
  test('passes within the limit, and fails beyond the one that came while it looked', () => {
    expect(judge(seen()).verdict).toBe('pass');
    const { verdict, reasons } = judge(seen({ policyChanges: [changed(8, narrow)] }));
    expect(verdict).toBe('fail');
    expect(reasons[0]).toMatch(
      /http-error-rate: .*surely beyond the policy's limit at tick 8: 24 of 8000, allowed are 0.05 % \(policy version 42\)/,
    );
    expect(reasons.at(-1)).toBe(
      'tick 8: policy version 42 is in force: error-rate: limit 0.5 % → 0.05 %',
    );
  });
  test('does not apply a change before its tick', () => {
    // Beyond the limit of the first seven ticks, which is not in force any more at the last one.
    const late = seen({ first: wide, policyChanges: [changed(good.ticks.length, narrow)] });
    expect(judge(late).reasons[0]).toContain(`at tick ${good.ticks.length}`);
  });
  test('a few events beyond the limit that may be chance are inconclusive', () => {
    const few = observed(seen({ first: narrow, bound: narrow }), 0);
    const one = { 'http-error-rate': { baseline: [1, 1000], canary: [1, 1000] } };
    const ticks = few.ticks.map((tick) =>
      tick.k % 2 === 1 && tick.k < 22 ? { ...tick, data: one } : tick,
    );
    const [first, second, ...rest] = ticks;
    if (first === undefined || second === undefined) throw new Error('no tick');
    const { verdict } = metricsGate.judge(
      { ...few, ticks: [first, { ...second, data: one }, ...rest] },
      parameters,
    );
    expect(verdict).toBe('inconclusive');
  });
  test('a dimension that is not critical is held, and no users are taken back for it', async () => {
    const mild = await known(limit('0.05%', ', critical: false'), '43');
    const { verdict, measurements } = judge(seen({ first: mild, bound: mild }));
    expect(verdict).toBe('inconclusive');
    expect(measurements[0]?.reason).toContain("beyond the policy's limit");
  });
  test.each<[string, Partial<PolicySeen>, string]>([
    ['nobody could read', { first: null, bound: null }, 'no default takes its place'],
    [
      'allows more than at the first stage',
      { blocked: ['error-rate: limit 0.5 % → 5 %'] },
      'error-rate: limit 0.5 % → 5 %; take it back, or set loosening: allow',
    ],
    [
      'is too old',
      { away: { problem: 'connect ECONNREFUSED', ageMs: 601_000 } },
      'the last valid policy is 601 s old, more than policy-max-age (600 s)',
    ],
  ])('a policy that %s is never a pass', (_name, more, why) => {
    const { verdict, reasons } = judge(seen(more));
    expect(verdict).toBe('inconclusive');
    expect(reasons.join('\n')).toContain(why);
  });
  test('a source that was away for less than that is no reason to hold', () => {
    expect(judge(seen({ away: { problem: 'restart', ageMs: 599_000 } })).verdict).toBe('pass');
  });
  test('one that was asked for and not looked at is never a pass', () => {
    expect(judge(undefined).verdict).toBe('inconclusive');
  });
  test('judges again what it saw, from JSON, with the same answer', async () => {
    const observation = observed(seen({ policyChanges: [changed(8, narrow)] }));
    const travelled = JSON.parse(JSON.stringify({ observation, parameters })) as {
      observation: object;
      parameters: Record<string, unknown>;
    };
    expect(await judgeAgain('metrics', travelled.observation, travelled.parameters)).toEqual(
      metricsGate.judge(observation, parameters),
    );
  });
  test('tells the decision what was in force, and since when', () => {
    const { policy } = metricsGate.facts(
      observed(
        seen({ policyChanges: [changed(8, narrow)], heardMs: Date.parse('2026-11-27T12:00:00Z') }),
      ),
    );
    expect(policy).toMatchObject({
      source,
      bound: { version: '41' },
      inForce: { version: '42' },
      at: '2026-11-27T12:00:00.000Z',
      changes: [{ tick: 8, version: '42', outcome: 'accepted' }],
    });
  });
});

describe('the policy beside a gate that looks', () => {
  /** Says at each tick what it is told to; the gate's clock goes on by a tick. */
  async function gate(
    answers: Readonly<Record<number, SourceAnswer>>,
    how: {
      bad?: number;
      before?: { bound: KnownPolicy; inForce: KnownPolicy };
      tickMs?: number;
    } = {},
  ) {
    let nowMs = 0;
    let say: (answer: SourceAnswer) => void = () => undefined;
    const clock: Clock = { now: () => new Date(nowMs), sleep: () => Promise.resolve() };
    const policySource: PolicySource = {
      name: source,
      read: () => Promise.resolve(answers[0] ?? { state: 'away', problem: 'nobody is there' }),
      follow: (heard) => {
        say = heard;
        return Promise.resolve();
      },
    };
    const said: string[] = [];
    const log = {
      debug: () => undefined,
      info: () => undefined,
      notice: () => undefined,
      error: () => undefined,
      warning: (text: string) => void said.push(text),
      group: <T>(_: string, body: () => Promise<T>) => body(),
    };
    const signal = new AbortController().signal;
    const told = { ...parameters, policy: policyParameters, concurrent: true };
    const policy = await followPolicy(
      { source: policySource, clock, log, signal, before: how.before ?? null, profile: null },
      told,
    );
    const metrics: MetricSource = {
      describe: () => Promise.resolve({ kind: 'test', endpoint: '', version: '' }),
      async *live(): AsyncGenerator<CollectedTick> {
        for (let k = 1; k <= parameters.horizon; k++) {
          nowMs += how.tickMs ?? 15_000;
          const answer = answers[k];
          if (answer !== undefined) say(answer);
          const rate = how.bad ?? 3;
          const tick: ObservedTick = {
            ...{ k, atMs: nowMs, gaps: [] },
            data: { 'http-error-rate': { baseline: [rate, 1000], canary: [rate, 1000] } },
          };
          yield { ...tick, bounds: {} } as CollectedTick;
        }
      },
    } as unknown as MetricSource;
    const observation = await observe(
      {
        ...{ source: metrics, clock, log, signal, policy, profile: null, pre: [], resume: null },
        arms: () => ({ canary: { pods: [] }, baseline: { pods: [] } }) as never,
        restarts: () => 0,
      },
      told,
    );
    const whole = { ...observation, stablePods: 3 };
    return {
      seen: policy.seen(),
      ticks: observation.ticks.length,
      said,
      ...metricsGate.judge(whole, parameters),
    };
  }
  const text = (of: string, version: string): SourceAnswer => ({
    state: 'text',
    text: of,
    version,
    by: 'alice',
  });
  test('a change ends the look at the tick from which on it is surely exceeded', async () => {
    const { ticks, verdict, said } = await gate({
      0: text(limit('0.5%'), '41'),
      6: text(limit('0.05%'), '42'),
    });
    expect([ticks, verdict]).toEqual([6, 'fail']);
    expect(said.join()).toContain('policy version 42 by alice is in force');
  });
  test('an update that is none changes nothing, and is said', async () => {
    const {
      verdict,
      said,
      seen: found,
    } = await gate({ 0: text(limit('0.5%'), '41'), 6: text('nonsense', '42') });
    expect(verdict).toBe('pass');
    expect(said.join()).toContain('the last valid one stays');
    expect(found.policyChanges).toMatchObject([{ tick: 6, outcome: 'invalid', version: '42' }]);
  });
  test('a looser one holds, and no longer once it was taken back', async () => {
    const start = { 0: text(limit('0.5%'), '41'), 3: text(limit('5%'), '42') };
    expect((await gate(start)).verdict).toBe('inconclusive');
    expect((await gate({ ...start, 7: text(limit('0.5%'), '43') })).verdict).toBe('pass');
  });
  test('the policy that the stage before was bound to is the measure, not the first that this gate reads', async () => {
    const before = { bound: narrow, inForce: narrow };
    const { verdict, reasons } = await gate({ 0: text(limit('0.5%'), '44') }, { before, bad: 0 });
    expect(verdict).toBe('inconclusive');
    expect(reasons.join()).toContain('limit 0.05 % → 0.5 %');
  });
  test('a source that is never there is inconclusive; one that comes late is taken then', async () => {
    expect((await gate({})).verdict).toBe('inconclusive');
    const late = await gate({ 4: text(limit('0.5%'), '41') });
    expect(late.verdict).toBe('pass');
    expect(late.seen.policyChanges).toMatchObject([
      { tick: 4, diff: ['the first that could be read'] },
    ]);
  });
  test('a source that goes away holds only past the greatest age', async () => {
    const gone: SourceAnswer = { state: 'away', problem: 'connect ECONNREFUSED' };
    const answers = { 0: text(limit('0.5%'), '41'), 2: gone };
    expect((await gate(answers)).verdict).toBe('pass');
    const slow = await gate(answers, { tickMs: 120_000 });
    expect(slow.verdict).toBe('inconclusive');
    expect(slow.reasons.join()).toContain('more than policy-max-age');
  });
});
