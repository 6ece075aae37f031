import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proportionBounds, trialsToShow, whatRoundsShow } from '../../../src/chaos/bounds.ts';
import {
  defaultLimit,
  defaultSettings,
  electionFloor,
  redistributionFloor,
  requireReachable,
  settingsShape,
} from '../../../src/chaos/floors.ts';
import { journalOf } from '../../../src/chaos/journal.ts';
import { type ChaosObservation, judgeChaos } from '../../../src/chaos/judge.ts';
import { ledgerSums } from '../../../src/chaos/judge-ledger.ts';
import { resilienceScore } from '../../../src/chaos/judge-probes.ts';
import { electionMeasurements, type Tenure } from '../../../src/chaos/leader.ts';
import { idsIn } from '../../../src/chaos/ledger.ts';
import { automaticProbe, type Probe } from '../../../src/chaos/probe.ts';
import { probeList } from '../../../src/chaos/probe-shape.ts';
import {
  type LedgerSeen,
  nothingSeen,
  type PhaseSeen,
  type ProbeSeen,
  withLook,
} from '../../../src/chaos/seen.ts';

describe('what n rounds can show', () => {
  test('99.5 % needs 598 rounds without a failure, and five show 54.9 %', () => {
    expect(trialsToShow(0.995)).toBe(598);
    expect(proportionBounds(5, 5).lower).toBeCloseTo(0.05 ** (1 / 5), 9);
    expect(whatRoundsShow(5, 0)).toMatch(
      /5 rounds with 0 failed show at 95 % that at least 54.9 % .* 99.5 % would need 598/,
    );
    expect(proportionBounds(597, 597).lower).toBeLessThan(0.995);
    expect(proportionBounds(598, 598).lower).toBeGreaterThan(0.995);
  });
  test('bounds hold the proportion, and know nothing without a trial', () => {
    expect(proportionBounds(0, 0)).toEqual({ lower: 0, upper: 1 });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (bad, good) => {
        fc.pre(bad + good > 0);
        const { lower, upper } = proportionBounds(bad, bad + good);
        const rate = bad / (bad + good);
        expect(lower <= rate && rate <= upper && lower >= 0 && upper <= 1).toBe(true);
      }),
    );
  });
});

describe('the floor of a limit', () => {
  test('of Asynq is 70 to 169 s, so that 3 s are refused and 100 s are luck', () => {
    expect(redistributionFloor(defaultSettings)).toMatchObject({ lo: 70, hi: 169 });
    const asked = (limitSeconds: number) => () =>
      requireReachable('E2', defaultSettings, { limitSeconds, durationSeconds: 0 });
    expect(asked(3)).toThrow(/3 s is below the floor of 70 s/);
    expect(asked(100)()).toEqual([expect.stringMatching(/kept by luck only: .* 70 to 169 s/)]);
    expect(asked(169)()).toEqual([]);
  });
  test('of a leader is its lock, and the limit that nobody gives is ttl + retry + 1 s', () => {
    expect(defaultLimit('E6', { ...defaultSettings, ttl: 30, retry: 2 })).toBe(33);
    expect(electionFloor({ ...defaultSettings, ttl: 30, heartbeat: 10 })).toMatchObject({
      lo: 20,
      hi: 32,
    });
    expect(defaultLimit(undefined, defaultSettings)).toBeNull();
  });
  test.each([
    ['E1', 165, 164],
    ['E3', 40, 39],
  ] as const)('%s lasts at least %s s', (experiment, enough, less) => {
    const lasting = (durationSeconds: number) => () =>
      requireReachable(experiment, defaultSettings, { limitSeconds: null, durationSeconds });
    expect(lasting(enough)()).toEqual([]);
    expect(lasting(less)).toThrow(/nothing can be seen of it/);
  });
  test('settings are durations of known names', () => {
    expect(settingsShape({ lease: '1m', poll: '500ms' }, 's')).toEqual({ lease: 60, poll: 0.5 });
    for (const bad of [
      null,
      [],
      'x',
      { lease: 30 },
      { lease: '-1s' },
      { leases: '1s' },
      { lease: '25h' },
    ])
      expect(() => settingsShape(bad, 's')).toThrow();
  });
});

const phase = (
  met: number,
  violated = 0,
  unknown = 0,
  more: Partial<PhaseSeen> = {},
): PhaseSeen => ({
  ...nothingSeen,
  ...{ met, violated, unknown },
  metAtEnd: violated + unknown === 0 ? met : 0,
  ...more,
});
const seen = (
  during: PhaseSeen,
  after = phase(3),
  ledger: LedgerSeen | null = null,
): ProbeSeen => ({
  name: 'readiness',
  phases: { before: phase(3), during, after },
  ledger,
});
const readiness = automaticProbe('/readyz', 8080);
const observation = (more: Partial<ChaosObservation> = {}): ChaosObservation => ({
  experiment: 'pod-kill',
  targets: ['a'],
  injectedAt: { loMs: 0, hiMs: 1000 },
  injectionDetail: 'proven',
  recoveredAt: { loMs: 5000, hiMs: 6000 },
  readyMinimum: 3,
  readyBefore: 4,
  cleanup: 'proven',
  cleanupDetail: 'gone',
  notes: [],
  ...more,
});
const parameters = { recoveryTimeoutSeconds: 10, minHealthy: 1, probes: [readiness] };
const judged = (probe: Probe, one: ProbeSeen, more: object = {}) =>
  judgeChaos(observation({ probes: [one] }), { ...parameters, probes: [probe], ...more });

describe('a probe', () => {
  test.each<[string, ProbeSeen, string]>([
    ['whose looks were all met passes', seen(phase(20)), 'pass'],
    ['that was violated once fails', seen(phase(19, 1)), 'fail'],
    ['that did not look is no pass', seen(phase(0)), 'inconclusive'],
    ['that saw nothing in a fourth of its looks is no pass', seen(phase(15, 0, 5)), 'inconclusive'],
    ['that saw nothing once passes', seen(phase(19, 0, 1)), 'pass'],
    ['that was not met again fails', seen(phase(20), phase(0, 5)), 'fail'],
    ['that saw nothing afterwards is no pass', seen(phase(20), phase(0, 0, 5)), 'inconclusive'],
  ])('%s', (_what, one, expected) => {
    expect(judged(readiness, one).verdict).toBe(expected);
  });
  test('may be violated in as many looks as it is allowed', () => {
    expect(judged({ ...readiness, maxFailedPercent: 5 }, seen(phase(19, 1))).verdict).toBe('pass');
    expect(judged({ ...readiness, maxFailedPercent: 4.9 }, seen(phase(19, 1))).verdict).toBe(
      'fail',
    );
  });
  test('that nobody ever started is no pass', () => {
    expect(judgeChaos(observation({ probes: [] }), parameters).verdict).toBe('inconclusive');
  });
  test('of the role effect must be violated, else the fault proves nothing', () => {
    const effect: Probe = { ...readiness, role: 'effect' };
    expect(judged(effect, seen(phase(20))).verdict).toBe('inconclusive');
    expect(judged(effect, seen(phase(18, 2), phase(0))).verdict).toBe('pass');
  });
  const http = readiness.kind === 'http' ? readiness : undefined;
  test.each([
    [100, 1, 'pass'],
    [20, 1, 'inconclusive'],
    [20, 6, 'fail'],
    [300, 30, 'fail'],
    [20, 0, 'pass'],
  ])(
    'of %i answers with %i slow ones has a 99th percentile of which is said: %s',
    (all, slow, expected) => {
      if (http === undefined) throw new Error('it asks by http');
      const values = Array.from({ length: all }, (_none, i) => (i < slow ? 900 : 10));
      const one = seen(phase(all, 0, 0, { values }));
      const { measurements } = judged({ ...http, p99Ms: 500 }, one);
      expect(measurements.find(({ name }) => name === 'probe-readiness-p99')?.verdict).toBe(
        expected,
      );
    },
  );
  test('counts looks as they come, and keeps the first violation', () => {
    const looks = [
      { outcome: 'met', value: 1, detail: 'a' },
      { outcome: 'violated', value: 2, detail: 'b' },
      { outcome: 'violated', value: 3, detail: 'c' },
      { outcome: 'unknown', value: null, detail: 'd' },
      { outcome: 'met', value: 4, detail: 'e' },
    ] as const;
    expect(looks.reduce<PhaseSeen>(withLook, nothingSeen)).toEqual({
      met: 2,
      violated: 2,
      unknown: 1,
      values: [1, 2, 3, 4],
      firstViolation: 'b',
      lastUnknown: 'd',
      metAtEnd: 1,
    });
  });
});

describe('the resilience score', () => {
  test('is nothing when nothing was looked at, never 100', () => {
    expect(resilienceScore([], [])).toBeNull();
    expect(resilienceScore([{ ...readiness, weight: 0 }], [seen(phase(5))])).toBeNull();
    expect(resilienceScore([{ ...readiness, role: 'effect' }], [seen(phase(5))])).toBeNull();
    expect(resilienceScore([readiness], [])).toBe(0);
    expect(resilienceScore([readiness], [seen(phase(0))])).toBe(0);
  });
  test('is 100 only when every look of every probe was met', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(20), fc.nat(20), (met, violated, unknown) => {
        const score = resilienceScore([readiness], [seen(phase(met, violated, unknown))]);
        expect(score === 100).toBe(met > 0 && violated === 0 && unknown === 0);
      }),
    );
  });
});

describe('a fault that ended before its time', () => {
  test.each([
    ['probe', 'fail'],
    ['ready', 'fail'],
    ['unseen', 'inconclusive'],
    ['drift', 'inconclusive'],
    ['controller', 'inconclusive'],
    ['freeze', 'inconclusive'],
    ['signal', 'inconclusive'],
  ] as const)('by %s: %s', (why, expected) => {
    const one = observation({ stopped: { why, detail: 'x' }, probes: [seen(phase(20))] });
    expect(judgeChaos(one, parameters).verdict).toBe(expected);
  });
  test('is judged by its worst round', () => {
    const { more: _none, ...round } = observation();
    const late = { ...round, recoveredAt: null };
    const one = observation({ probes: [seen(phase(20))], more: [late] });
    const { verdict, reasons } = judgeChaos(one, parameters);
    expect(verdict).toBe('fail');
    expect(reasons.at(-1)).toMatch(/2 rounds with 1 failed show/);
  });
  test('that lasted is recovered from when it has ended', () => {
    const one = observation({
      injectedAt: { loMs: 0, hiMs: 1000 },
      endedAt: { loMs: 60_000, hiMs: 61_000 },
      recoveredAt: { loMs: 62_000, hiMs: 63_000 },
      probes: [seen(phase(20))],
    });
    expect(judgeChaos(one, parameters).verdict).toBe('pass');
  });
  test('that never began, since the steady state was not met, is no pass', () => {
    const one = observation({ injectedAt: null, unsteady: ['orders: 500'], cleanup: 'none' });
    const { verdict, reasons } = judgeChaos(one, parameters);
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toMatch(/nothing was injected.*orders: 500/);
  });
});

const work: LedgerSeen = {
  acknowledged: ['p-1', 'p-2', 'p-3'],
  unanswered: 0,
  effects: { 'p-1': 1, 'p-2': 3 },
  inHand: ['p-2'],
  inHandFrom: { loMs: 0, hiMs: 1000 },
  inHandDoneAt: { loMs: 1500, hiMs: 2500 },
};
describe('a ledger', () => {
  test('counts what was lost and doubled', () => {
    expect(ledgerSums(work)).toEqual({ lost: ['p-3'], doubled: 2 });
  });
  test.each<[string, Partial<LedgerSeen>, string]>([
    ['with everything done once passes', { effects: { 'p-1': 1, 'p-2': 1, 'p-3': 1 } }, 'pass'],
    ['with a lost task fails', { effects: { 'p-1': 1, 'p-2': 1 } }, 'fail'],
    ['with a doubled task fails', { effects: { 'p-1': 1, 'p-2': 1, 'p-3': 2 } }, 'fail'],
    ['whose effects nobody could read is no pass', { effects: null }, 'inconclusive'],
    ['in which nothing was acknowledged is no pass', { acknowledged: [] }, 'inconclusive'],
  ])('%s', (_what, more, expected) => {
    const [probe] = probeList(
      [
        {
          ...{ name: 'readiness', kind: 'ledger' },
          submit: { url: 'http://shop/$id' },
          effects: { path: '/effects' },
        },
      ],
      'probes',
    );
    if (probe === undefined) throw new Error('it is there');
    expect(judged(probe, seen(phase(20), phase(3), { ...work, ...more })).verdict).toBe(expected);
  });
  test('reads lists, objects and lines, and nothing else', () => {
    expect(idsIn('["a","a"]')).toEqual(['a', 'a']);
    expect(idsIn('{"ids":["a"]}')).toEqual(['a']);
    expect(idsIn('a\nb\r\n')).toEqual(['a', 'b']);
    expect(idsIn('')).toEqual([]);
    for (const bad of ['{"ids":3}', '[1]', '[', '{}']) expect(idsIn(bad)).toBeUndefined();
  });
});

describe('an election', () => {
  const tenure = (holder: string, loMs: number): Tenure => ({
    holder,
    renewTime: String(loMs),
    transitions: 1,
    seenAt: { loMs, hiMs: loMs + 200 },
  });
  const election = (tenures: readonly Tenure[], unread = 0) => ({
    ...{ lease: 'l', leader: 'a', durationSeconds: 15, tenures, unread },
  });
  const killed = { loMs: 10_000, hiMs: 11_000 };
  test.each<[string, readonly Tenure[], string]>([
    ['in time', [tenure('a', 9000), tenure('b', 20_000)], 'pass'],
    ['too late', [tenure('a', 9000), tenure('b', 40_000)], 'fail'],
    ['nobody knows whether in time', [tenure('a', 9000), tenure('b', 27_900)], 'inconclusive'],
    ['never', [tenure('a', 9000)], 'fail'],
    [
      'by a renewal of the one that was killed is none',
      [tenure('a', 9000), tenure('a', 10_100)],
      'fail',
    ],
    ['by the same pod, started again', [tenure('a', 9000), tenure('a', 15_000)], 'pass'],
    ['by nobody', [tenure('a', 9000), tenure('', 15_000)], 'fail'],
  ])('%s', (_what, tenures, expected) => {
    expect(electionMeasurements(election(tenures), killed, 17)[0]?.verdict).toBe(expected);
  });
  test('that was not followed is no pass', () => {
    expect(electionMeasurements(null, killed, 18)[0]?.verdict).toBe('inconclusive');
    expect(electionMeasurements(election([tenure('a', 9000)], 3), killed, 18)[0]?.verdict).toBe(
      'inconclusive',
    );
  });
});

test('the journal has the shape of Chaos Toolkit, and tells a failed run from a deviation', () => {
  const window = { start: '2026-01-01T00:00:00.000Z', end: '2026-01-01T00:01:00.000Z' };
  const one = observation({ probes: [seen(phase(19, 1))], automatic: [readiness] });
  const asked = { ...parameters, probes: null };
  const journal = journalOf(one, asked, judgeChaos(one, asked), window);
  expect(journal).toMatchObject({
    status: 'completed',
    deviated: true,
    duration: 60,
    steady_states: { before: { steady_state_met: true }, during: { steady_state_met: false } },
    run: [{ status: 'succeeded' }],
    rollbacks: [{ status: 'succeeded' }],
    sluice: { score: 95 },
  });
  const unproven = observation({ injectedAt: null, probes: [] });
  expect(journalOf(unproven, asked, judgeChaos(unproven, asked), window)).toMatchObject({
    status: 'failed',
    deviated: false,
  });
});

describe('a list of probes', () => {
  const http = { name: 'a', kind: 'http', path: '/x' };
  test('reads every kind with its defaults', () => {
    expect(probeList([http], 'probes')).toMatchObject([
      { statusFrom: 200, statusTo: 399, abortAfter: 5, p99Ms: null },
    ]);
    expect(
      probeList(
        [
          { name: 'g', kind: 'grpc', url: 'http://shop:9000' },
          { name: 'p', kind: 'prometheus', query: 'up', min: 1 },
          { name: 'k', kind: 'kubernetes', what: 'restarts', max: 0 },
        ],
        'probes',
      ).map(({ kind }) => kind),
    ).toEqual(['grpc', 'prometheus', 'kubernetes']);
  });
  test.each<[string, unknown, RegExp]>([
    ['twice the same name', [http, http], /Two probes have the name a/],
    ['no place', [{ name: 'a', kind: 'http' }], /needs url .* or path/],
    ['two places', [{ ...http, url: 'https://x.example' }], /needs url .* or path/],
    ['an unknown kind', [{ name: 'a', kind: 'htp' }], /Is it http\?/],
    ['no limit', [{ name: 'a', kind: 'prometheus', query: 'up' }], /needs min or max/],
    [
      'a limit of NaN',
      [{ name: 'a', kind: 'prometheus', query: 'up', min: Number.NaN }],
      /not a number/,
    ],
    ['a bare number of seconds', [{ ...http, interval: 5 }], /not a duration/],
    ['an unknown key', [{ ...http, status_code: 200 }], /not known/],
    [
      'no id',
      [
        {
          name: 'l',
          kind: 'ledger',
          submit: { url: 'https://x.example' },
          effects: { path: '/e' },
        },
      ],
      /\$id/,
    ],
    [
      'a POST to pods',
      [{ name: 'l', kind: 'ledger', submit: { path: '/$id' }, effects: { path: '/e' } }],
      /by GET/,
    ],
  ])('refuses %s', (_what, given, expected) => {
    expect(() => probeList(given, 'probes')).toThrow(expected);
  });
});
