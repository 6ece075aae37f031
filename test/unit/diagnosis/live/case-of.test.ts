import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerOf } from '../../../../src/diagnosis/live/answer.ts';
import { aboutCheck } from '../../../../src/diagnosis/live/checked.ts';
import type {
  Collected,
  CollectedCheck,
  CollectedSeries,
} from '../../../../src/diagnosis/live/collected.ts';
import { collectedDocument } from '../../../../src/diagnosis/live/document.ts';
import { suspectLine } from '../../../../src/report/diagnosis/words.ts';
import { noise } from '../../../support/diagnosis/case.ts';
import { collectedOf } from '../../../support/diagnosis/collected.ts';

const ticks = 12;
const both = (metric: string, canary: number, stable: number): CollectedSeries => {
  const [a, b] = [noise(3), noise(5)];
  const of = (level: number, next: () => number) =>
    Array.from({ length: ticks }, () => level * (1 + 0.1 * next()));
  return {
    metric,
    t: Array.from({ length: ticks }, (_, i) => i / 2),
    canary: of(canary, a),
    stable: of(stable, b),
  };
};
const check = (name: string, more: Partial<CollectedCheck> = {}): CollectedCheck => ({
  name,
  dimension: name,
  verdict: 'fail',
  unit: 'count',
  canary: 1,
  stable: 0,
  limit: 0,
  counts: null,
  reason: 'because',
  ...more,
});
const lost = check('task-throughput', {
  dimension: 'throughput',
  unit: 'percent',
  canary: 50,
  limit: 0.5,
  counts: { canary: { bad: 4, total: 8 }, stable: { bad: 0, total: 827 } },
});
const first = (more: Partial<Collected>) => answerOf(collectedOf(more)).diagnosis.ranking[0];
const line = (more: Partial<Collected>): string => {
  const suspect = first(more);
  return suspect === undefined ? '' : suspectLine({ ...suspect, says: '' });
};
/** What a canary at 1 % shows beside three stable pods: fewer requests and tasks, and half of its tasks lost. */
const atOnePercent: Partial<Collected> = {
  served: { base: 316, fault: 8 },
  checks: [lost, check('gc-pause', { dimension: 'gc-pause', verdict: 'pass' })],
  metrics: [
    both('task-throughput', 33, 0),
    both('http_requests_total', 2, 79),
    both('tasks_enqueued_total', 2, 79),
    both('tasks_processed_total', 1, 81),
    both('go_gc_duration_seconds_mean', 8.2e-4, 7.1e-4),
  ],
};

describe('a canary at another share of the work', () => {
  test('has lost tasks when the check for them fails, with how many', () => {
    expect(line(atOnePercent)).toBe('tasks are lost in shop');
    expect(first(atOnePercent)?.evidence).toEqual([
      'finished 4 of 8 accepted tasks; stable finished 827 of 827',
    ]);
  });
  test.each([
    ['by what the gate counted', { base: 316, fault: 8 }],
    ['by the counters of requests', null],
  ])('is not accused of serving fewer requests, %s', (_by, served) => {
    const metrics = (atOnePercent.metrics ?? []).slice(1);
    const { diagnosis } = answerOf(collectedOf({ metrics, served }));
    expect(diagnosis.verdict).toBe('none');
  });
  test('is accused of calling others more often: requests that it makes are no share of the work', () => {
    const metrics = [
      both('http_requests_total', 30, 30),
      both('bank_client_requests_total', 90, 30),
    ];
    expect(first({ metrics })?.evidence[0]).toMatch(
      /^bank_client_requests_total of shop: 90\.8 \(canary\) against 29\.8 .* 20\.5 times/,
    );
  });
  test('is accused of what it uses beyond any share of the work', () => {
    const metrics = [both('http_requests_total', 2, 79), both('redis_pool_in_use', 24, 3)];
    expect(line({ metrics, served: { base: 316, fault: 8 } })).toMatch(/^pool exhausted in shop/);
  });
  test('is accused of more errors than its share of the work has', () => {
    const served = { base: 800, fault: 80 };
    expect(line({ served, metrics: [both('payment_errors_total', 40, 1)] })).toBe(
      'new errors in shop',
    );
    expect(first({ served, metrics: [both('payment_errors_total', 0.1, 1)] })).toBeUndefined();
  });
  test('is never accused when all it has follows its work somewhere between not at all and in proportion', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        fc.dictionary(
          fc.constantFrom('go_goroutines', 'memory_bytes', 'tasks_total', 'queue_depth', 'other'),
          fc.tuple(part, fc.double({ min: 1, max: 1e9, noNaN: true })),
          { minKeys: 1 },
        ),
        (share, amounts) => {
          const metrics = Object.entries(amounts).map(([name, [follows, level]]) =>
            both(name, level * (1 + follows * (share - 1)), level),
          );
          const served = { base: 1000, fault: 1000 * share };
          return answerOf(collectedOf({ metrics, served })).diagnosis.verdict === 'none';
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a check that failed', () => {
  test.each([
    [lost, 'lost'],
    [check('task-rate', { dimension: 'throughput' }), 'slow-work'],
    [check('http-latency-p95', { dimension: 'latency' }), 'latency'],
    [check('goroutines', { dimension: 'goroutines' }), 'goroutines'],
    [check('gc-pause', { dimension: 'gc-pause' }), 'gc'],
    [check('http-error-rate', { dimension: 'error-rate', canary: null }), 'no-data'],
    [check('dependency-queue', { dimension: 'dependencies' }), 'dependency'],
    [check('idempotency-1-lost-messages'), 'lost-messages'],
    [check('recovery-seconds', { dimension: 'recovery', canary: null }), 'recovery-seconds'],
    [check('own-number'), 'own-number'],
  ])('%j is about %s', (one, about) => {
    expect(aboutCheck(one)).toBe(about);
    expect(first({ checks: [one] })).toMatchObject({ service: 'shop', about });
  });
  test('says what the trouble is where a number beside it is only odd', () => {
    const metrics = [both('heap_bytes', 9e7, 5e7)];
    expect(line({ checks: [lost], metrics })).toBe('tasks are lost in shop');
  });
  test('gives way to a pool at its end, which is what it comes from', () => {
    const checks = [check('http-latency-p95', { dimension: 'latency', unit: 'ms' })];
    const metrics = [both('redis_pool_conns_in_use', 24, 3), both('redis_pool_waiting', 18, 0)];
    expect(line({ checks, metrics })).toMatch(/^pool exhausted in shop/);
  });
  test('gives way to a pod that was killed for its memory', () => {
    const signs = [
      { side: 'fault', reason: 'OOMKilled', message: 'exit code 137', atS: 3, count: 1 },
    ] as const;
    expect(line({ checks: [check('restarts')], signs })).toMatch(/^memory runs out in shop/);
  });
  test('of another row gives no way to the signal of the kill that it is about', () => {
    const signs = [
      { side: 'fault', reason: 'Error', message: 'exit code 137', atS: 3, count: 1 },
    ] as const;
    const checks = [check('election-seconds', { canary: null, reason: 'nobody took the lease' })];
    expect(line({ checks, signs })).toBe('nobody takes over the lead in time in shop');
  });
});

test('a resource that the gate judged good is no cause', () => {
  const metrics = [both('go_gc_duration_seconds_mean', 1.6e-3, 7e-4)];
  const passed = check('gc-pause', { dimension: 'gc-pause', verdict: 'pass' });
  expect(answerOf(collectedOf({ metrics, checks: [passed] })).diagnosis.verdict).toBe('none');
  const open = { ...passed, verdict: 'inconclusive' } as const;
  expect(first({ metrics, checks: [open] })?.about).toBe('gc');
});
test('numbers do not make the change innocent: they lead to no place in the code', () => {
  const diff =
    'diff --git a/a.go b/a.go\n--- a/a.go\n+++ b/a.go\n@@ -1,1 +1,2 @@ func run() {\n+ skip()\n';
  const changes = { range: 'a..b', diff, commits: [] };
  expect(answerOf(collectedOf({ ...atOnePercent, changes })).changes?.cause).toBe('not known');
});
test('a collection without checks, as they were kept before, is still read', () => {
  const metrics = [both('http_requests_total', 2, 79)];
  const read = collectedDocument.read(collectedOf({ metrics }), 'c');
  expect(answerOf(read).diagnosis.ranking).toEqual([]);
});
