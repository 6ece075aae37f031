import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '../../../src/diagnosis/case.ts';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import {
  arms,
  edges,
  emptyCase,
  logs,
  profiles,
  series,
  traces,
  withArms,
} from '../../support/diagnosis/case.ts';

const calm = withArms(
  arms('front', 'latency_p99', 30, 30),
  arms('orders', 'latency_p99', 20, 20),
  arms('bank', 'cpu', 0.5, 0.5),
);
const first = (given: Case) => diagnose(given).ranking[0];

describe('the one that did it is named', () => {
  test('a goroutine leak: the service whose operation the function is, and the function', () => {
    const given: Case = {
      ...emptyCase,
      ...withArms(
        arms('process', 'goroutines', 40, (t) => 40 + 20 * t),
        arms('front', 'latency_p99', 30, 30),
      ),
      edges,
      spans: [...traces('base', 50), ...traces('fault', 50)],
      profiles: [
        profiles(
          'goroutine',
          { 'runtime.gopark < main.serve': 10 },
          {
            'runtime.gopark < main.serve': 10,
            'runtime.gopark < main.(*app).wait < main.(*app).place': 800,
          },
        ),
      ],
    };
    expect(diagnose(given).verdict).toBe('fault');
    expect(first(given)).toMatchObject({ service: 'orders', function: 'main.(*app).wait' });
  });
  test('a slow call is the called service, not the caller that waits for it', () => {
    const given: Case = {
      ...emptyCase,
      edges,
      ...calm,
      spans: [...traces('base', 100), ...traces('fault', 100, { bank: 150 })],
    };
    expect(first(given)?.service).toBe('bank');
  });
  test('time between two services is the way to the called one', () => {
    const given: Case = {
      ...emptyCase,
      edges,
      ...calm,
      spans: [...traces('base', 100), ...traces('fault', 100, { wire: 200 })],
    };
    expect(first(given)?.service).toBe('bank');
    expect(first(given)?.evidence[0]).toMatch(/lie between orders and bank/);
  });
  test('an early return is the service that calls no more', () => {
    const given: Case = {
      ...emptyCase,
      edges,
      ...calm,
      spans: [...traces('base', 100), ...traces('fault', 100, { skipsBank: true })],
    };
    expect(first(given)?.service).toBe('orders');
  });
  test('before and after: own processor time', () => {
    const given: Case = {
      ...emptyCase,
      kind: 'before-after',
      changedAtS: 200,
      edges,
      metrics: [
        series('bank', 'cpu', 300, (t) => (t < 200 ? 1 : 8)),
        series('orders', 'latency_p90', 300, (t) => (t < 200 ? 20 : 80)),
        series('mail', 'cpu', 300, () => 1),
      ],
    };
    expect(first(given)).toMatchObject({ service: 'bank', metric: 'cpu' });
    expect(diagnose(given).verdict).toBe('fault');
  });
  test('and still so when the told time is a minute late', () => {
    const metrics = [
      series('bank', 'cpu', 300, (t) => (t < 140 ? 1 : 8)),
      series('bank', 'latency_p90', 300, (t) => (t < 141 ? 20 : 60)),
      series('orders', 'latency_p90', 300, (t) => (t < 142 ? 20 : 80)),
      series('mail', 'cpu', 300, () => 1),
    ];
    const late = diagnose({ ...emptyCase, kind: 'before-after', changedAtS: 200, edges, metrics });
    expect(late.ranking[0]?.service).toBe('bank');
    expect(late.onsetS).toBeGreaterThanOrEqual(138);
    expect(late.onsetS).toBeLessThanOrEqual(145);
  });
  test('a loss is followed down the calls in the bins in which users had it; what is odd and too small to matter is passed over', () => {
    const bad = (t: number): boolean => t >= 102 && t < 104;
    const at = (service: string, calls: number, usual: number, worse: number) => [
      series(service, 'latency_Average', 105, (t) => (bad(t) ? worse : usual)),
      series(service, 'requests_Sum', 105, () => calls),
    ];
    const given: Case = {
      ...emptyCase,
      kind: 'before-after',
      changedAtS: 100,
      edges,
      sli: { service: 'front', metric: 'latency', stat: 'Average' },
      metrics: [
        ...at('front', 400, 0.1, 0.2),
        ...at('orders', 100, 0.2, 0.6),
        ...at('bank', 100, 0.004, 0.02),
        ...at('mail', 400, 0.01, 0.01),
      ],
    };
    expect(first(given)?.service).toBe('orders');
  });
});

describe('nobody is accused of nothing', () => {
  test.each<[string, Case]>([
    ['an empty case', emptyCase],
    [
      'both arms alike',
      { ...emptyCase, ...calm, edges, spans: [...traces('base', 100), ...traces('fault', 100)] },
    ],
    [
      'one metric without a change',
      { ...emptyCase, ...withArms(arms('front', 'latency_p99', 30, 30)) },
    ],
    [
      'only constants',
      {
        ...emptyCase,
        metrics: [{ service: 'a', metric: 'cpu', times: [0, 1, 2, 3, 4], values: [1, 1, 1, 1, 1] }],
        baseline: [
          { service: 'a', metric: 'cpu', times: [0, 1, 2, 3, 4], values: [1, 1, 1, 1, 1] },
        ],
      },
    ],
    ['no baseline', { ...emptyCase, metrics: [series('front', 'latency_p99', 40, (t) => 10 * t)] }],
    [
      'a canary with half of the load',
      {
        ...emptyCase,
        ...withArms(
          arms('front', 'rps', 100, 50),
          arms('orders', 'rps', 100, 50),
          arms('front', 'latency_p99', 30, 30),
        ),
      },
    ],
  ])('%s', (_, given) => {
    const { verdict, cause, ranking } = diagnose(given);
    expect([verdict, cause]).toEqual(['none', 'no clear cause']);
    expect(ranking.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });
  test('what a disturbance does to both arms alike is said to be shared', () => {
    const slow = (t: number): number => (t < 15 ? 10 : 100);
    const given: Case = {
      ...emptyCase,
      edges,
      disturbance: { kind: 'bank-delay', fromS: 15 },
      metrics: [
        series('bank', 'latency_p99', 40, slow, 1),
        series('front', 'latency_p99', 40, slow, 2),
      ],
      baseline: [
        series('bank', 'latency_p99', 40, slow, 3),
        series('front', 'latency_p99', 40, slow, 4),
      ],
    };
    const { verdict, shared } = diagnose(given);
    expect(verdict).toBe('none');
    expect(shared[0]).toMatch(/moved with bank-delay in both arms/);
  });
  test('and what was not there to be seen is said', () => {
    expect(diagnose(emptyCase).unseen).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/no metrics of the baseline/),
        'no spans',
        'no logs',
        'no profiles',
      ]),
    );
  });
});

describe('whatever the case is', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 1, -1, 1e308, -1e308, 1e-320),
  );
  const anySeries = fc.record({
    service: fc.constantFrom('a', 'b', '', '__proto__', 'constructor'),
    metric: fc.constantFrom('cpu', 'latency_p99', 'success_rate', 'queue_lag', 'pool_in_use', 'x'),
    values: fc.array(number, { maxLength: 30 }),
  });
  test('the answer is one: confidence from 0 to 1, falling, no NaN, the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(anySeries, { maxLength: 6 }),
        fc.constantFrom('before-after' as const, 'canary-vs-baseline' as const),
        fc.double({ noNaN: true }),
        (all, kind, changedAtS) => {
          const metrics = all.map((one) => ({ ...one, times: one.values.map((_, i) => i) }));
          const given: Case = {
            ...emptyCase,
            kind,
            changedAtS,
            metrics,
            baseline: metrics.slice(1),
            edges: [
              ['a', 'b'],
              ['b', 'a'],
              ['a', 'a'],
            ],
          };
          const answer = diagnose(given);
          const sure = answer.ranking.map(({ confidence }) => confidence);
          expect(sure.every((one) => one >= 0 && one <= 1)).toBe(true);
          expect(answer.ranking.every(({ score }) => Number.isFinite(score))).toBe(true);
          expect(diagnose(given)).toEqual(answer);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('numbers so small that their ratio overflows are only very far apart', () => {
    const tiny = (values: readonly number[]) => ({
      service: 'b',
      metric: 'latency_p99',
      times: values.map((_, i) => i),
      values,
    });
    const given: Case = {
      ...emptyCase,
      metrics: [tiny([0, 1e-15, 1e-15, 1e-15])],
      baseline: [tiny([0, 0, 1.5e-323, 0])],
    };
    expect(diagnose(given).ranking.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
  test('spans in a circle, and a thousand levels deep, come to an end', () => {
    const deep = Array.from({ length: 1000 }, (_, i) => ({
      side: 'fault' as const,
      trace: 't',
      id: String(i),
      parent: String((i + 1) % 1000),
      service: 's',
      operation: 'o',
      startMs: i,
      durationMs: 1,
      failed: false,
    }));
    expect(diagnose({ ...emptyCase, spans: [...deep, ...traces('base', 20)] }).verdict).toBe(
      'none',
    );
  });
  test('a call graph in which everybody calls everybody, and all are worse, comes to an end', () => {
    const names = Array.from({ length: 40 }, (_, i) => `s${i}`);
    const given: Case = {
      ...emptyCase,
      kind: 'before-after',
      changedAtS: 100,
      edges: names.flatMap((a) => names.map((b) => [a, b] as const)),
      sli: { service: 's0', metric: 'latency', stat: 'Average' },
      metrics: names.map((name) => series(name, 'latency_Average', 120, (t) => (t < 100 ? 1 : 9))),
    };
    const began = performance.now();
    expect(diagnose(given).ranking.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(60_000);
  });
  test('one kind of number alone is never surer than 0.95', () => {
    const given: Case = {
      ...emptyCase,
      ...withArms(arms('bank', 'cpu', 1, 900), arms('front', 'latency_p99', 30, 30)),
    };
    expect(first(given)?.confidence).toBeLessThanOrEqual(0.95);
  });
  test('log lines of a service that nobody asked about do not hide the one that fails', () => {
    const given: Case = {
      ...emptyCase,
      ...calm,
      edges,
      logs: logs({
        base: [
          ['mail', 'sent # to someone', 500],
          ['bank', 'charged #', 500],
        ],
        fault: [
          ['mail', 'sent # to someone', 480],
          ['bank', 'charged #', 300],
          ['bank', 'ERROR card refused by issuer #', 200],
        ],
      }),
    };
    expect(first(given)?.service).toBe('bank');
  });
});

test('numbers that are odd accuse nobody where a gate judged them and users felt nothing', () => {
  const odd: Case = {
    ...{ ...emptyCase, entry: 'front' },
    ...withArms(
      arms('front', 'cpu', 10, 400),
      arms('front', 'heap_bytes', 10, 900),
      arms('front', 'latency_p99', 30, 30),
    ),
  };
  expect(diagnose(odd).verdict).toBe('fault');
  expect(diagnose({ ...odd, failed: [] }).verdict).toBe('none');
});
