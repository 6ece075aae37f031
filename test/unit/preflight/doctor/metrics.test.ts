import { describe, expect, test } from '@jest/globals';
import { parseExposition } from '../../../../src/adapters/pods/exposition.ts';
import { parseChecks } from '../../../../src/gates/metrics/checks.ts';
import { propose } from '../../../../src/preflight/doctor/metrics.ts';

const look = (before: string, after: string, seconds = 5) =>
  propose(parseExposition(before), parseExposition(after), seconds);
const checks = (...texts: readonly [string, string]) =>
  look(...texts).checks.map(({ check }) => check);

describe('checks are made of what pods tell', () => {
  test('the usual names need no words', () => {
    const text = (n: number) =>
      `http_requests_total{code="200"} ${n}\nhttp_requests_total{code="500"} 1\nhttp_request_duration_seconds_bucket{le="1"} ${n}\nhttp_request_duration_seconds_count ${n}\ngo_goroutines 9\n`;
    expect(checks(text(0), text(100))).toEqual([
      { preset: 'http-error-rate' },
      { preset: 'http-latency-p95' },
      { preset: 'goroutines' },
    ]);
    expect(look(text(0), text(100)).perSecond).toBe(20);
  });
  test('other names and labels are found by what they hold', () => {
    const text = (n: number) =>
      `billing_requests_total{outcome_code="202"} ${n}\nbilling_request_seconds_bucket{le="1"} ${n}\nbilling_request_seconds_count ${n}\ncache_hits_total{status="200"} ${n * 9}\n`;
    expect(checks(text(0), text(100))).toEqual([
      {
        name: 'errors',
        preset: 'http-error-rate',
        metric: 'billing_requests_total',
        labels: ['outcome_code'],
      },
      { name: 'latency', preset: 'http-latency-p95', metric: 'billing_request_seconds' },
    ]);
  });
  test('gRPC by its codes', () => {
    const text = (n: number) => `grpc_server_handled_total{grpc_code="OK"} ${n}\n`;
    expect(checks(text(0), text(1))[0]).toMatchObject({
      metric: 'grpc_server_handled_total',
      'bad-match': { grpc_code: expect.stringContaining('Unavailable') },
    });
  });
  test('a result instead of a code is marked for a person to look at', () => {
    const text = (n: number) => `jobs_total{result="ok"} ${n}\njobs_total{result="broken"} 1\n`;
    const [first] = look(text(0), text(9)).checks;
    expect(first?.why).toContain('TODO: does bad-match name what goes wrong? Seen: broken, ok');
  });
  test('milliseconds stay milliseconds', () => {
    const text = (n: number) => `rpc_latency_ms_bucket{le="1"} ${n}\nrpc_latency_ms_count ${n}\n`;
    expect(checks(text(0), text(9))).toContainEqual(
      expect.objectContaining({ metric: 'rpc_latency_ms', unit: 'ms' }),
    );
  });
});
describe('two counters are a pair only when they rise alike', () => {
  const text = (taken: number, done: number) =>
    `x_taken_total ${taken}\nx_done_total{result="ok"} ${done}\n`;
  const isPair = (a: string, b: string) => checks(a, b).some((check) => 'started' in check);
  test.each([
    [100, 98, true],
    [100, 50, false],
    [5, 5, false],
    [0, 0, false],
  ])('%d taken, %d done: %s', (taken, done, expected) => {
    expect(isPair(text(0, 0), text(taken, done))).toBe(expected);
  });
});
test('what is missing is said, with what is there', () => {
  const { missing, perSecond } = look('', 'orders_seen_total 4\nqueue_wait_seconds 3\n');
  expect(missing.map(({ near }) => near)).toEqual([['orders_seen_total'], ['queue_wait_seconds']]);
  expect(perSecond).toBeNull();
});
test('every proposal is a list of checks that the gate reads', () => {
  const text = (n: number) =>
    `a_request_total{outcome="fail"} ${n}\na_request_ms_bucket{le="1"} ${n}\na_request_ms_count ${n}\na_taken_total ${n}\na_done_total ${n}\ngo_goroutines 1\ngo_gc_duration_seconds_sum 1\ngo_memstats_heap_inuse_bytes 1\n`;
  const proposed = checks(text(0), text(500));
  expect(proposed).toHaveLength(6);
  expect(parseChecks(proposed, 'checks')).toHaveLength(6);
});
test('a counter that a restart took back is no negative traffic', () => {
  expect(
    look('http_requests_total{code="200"} 90\n', 'http_requests_total{code="200"} 3\n').perSecond,
  ).toBeNull();
});
