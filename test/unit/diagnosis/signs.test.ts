import { describe, expect, test } from '@jest/globals';
import type { Case, PodSign } from '../../../src/diagnosis/case.ts';
import { blamed, isStandard, packageOf, plainFunction } from '../../../src/diagnosis/functions.ts';
import { goroutinesOf } from '../../../src/diagnosis/goroutine-dump.ts';
import { metricKind } from '../../../src/diagnosis/metric-kind.ts';
import { podEvidence } from '../../../src/diagnosis/pods.ts';
import { profileDifferences } from '../../../src/diagnosis/profile-differences.ts';
import { saturationFindings } from '../../../src/diagnosis/saturation.ts';
import {
  countSurprise,
  medianSlope,
  summaryOf,
  twoProportionZ,
} from '../../../src/diagnosis/statistics.ts';
import { arms, emptyCase, profiles, withArms } from '../../support/diagnosis/case.ts';

const always = { onsetS: 100, calmUntilS: 100 };
describe('statistics', () => {
  test('of a handful of values', () => {
    expect(summaryOf([1, 2, 3, 4, 100])).toMatchObject({
      median: 3,
      spread: 2 / 1.349,
      lowest: 1,
      highest: 100,
    });
    expect(summaryOf([])).toBeUndefined();
  });
  test('two shares that are alike, and two that are not', () => {
    expect(twoProportionZ(5, 100, 50, 1000)).toBe(0);
    // 0.5 against 0.1 of 100 each: pooled 0.3, error 0.0648, gap 0.4 less 0.01.
    expect(twoProportionZ(50, 100, 10, 100)).toBeCloseTo(0.39 / 0.0648, 1);
    expect(twoProportionZ(0, 0, 1, 1)).toBe(0);
    expect(twoProportionZ(10, 10, 10, 10)).toBe(0);
  });
  test('counts: nothing where nothing was due is no surprise', () => {
    expect(countSurprise(0, 0)).toBe(0);
    expect(countSurprise(100, 25)).toBeCloseTo(2 * (Math.sqrt(100.375) - Math.sqrt(25.375)));
    expect(countSurprise(100, 25, 4)).toBeCloseTo(countSurprise(100, 25) / 2);
  });
  test('a slope is that of most pairs, whatever one value does', () => {
    expect(medianSlope([0, 1, 2, 3, 4], [0, 2, 4, 6, 1000])).toBeCloseTo(2, 0);
    expect(medianSlope([0, 1], [0, 1])).toBeUndefined();
  });
});
describe('names of metrics', () => {
  test.each([
    ['container_cpu_usage_seconds_total', 'cpu'],
    ['jvm_gc_pause_seconds_sum', 'gc'],
    ['go_goroutines', 'goroutines'],
    ['hikaricp_connections_active', 'pool'],
    ['kafka_consumergroup_lag', 'queue'],
    ['process_resident_memory_bytes', 'memory'],
    ['http_server_duration_p99', 'latency'],
    ['latencyAverage', 'latency'],
    ['http_requests_5xx', 'error'],
    ['success_rate', 'error'],
    ['rps', 'load'],
    ['container_network_receive_bytes_total', 'network'],
    ['sort_order', 'other'],
  ])('%s is about %s', (metric, kind) => {
    expect(metricKind(metric)).toBe(kind);
  });
});
describe('functions', () => {
  test.each([
    ['main.(*app).watch.func1', 'main.(*app).watch'],
    ['main.main.func2.1', 'main.main'],
    ['main.(*app).run-fm', 'main.(*app).run'],
    ['example.org/shop.Load[go.shape.int]', 'example.org/shop.Load'],
    ['main.worker.gowrap1', 'main.worker'],
  ])('%s is %s', (name, plain) => {
    expect(plainFunction(name)).toBe(plain);
  });
  test('the first that is not of Go itself is to blame; where there is none, where it began', () => {
    expect(
      blamed(['runtime.gopark', 'database/sql.(*DB).conn', 'main.(*app).load', 'main.main']),
    ).toBe('main.(*app).load');
    expect(blamed(['runtime.gopark', 'net/http.(*persistConn).readLoop'])).toBe(
      'net/http.(*persistConn).readLoop',
    );
    expect(isStandard('github.com/lib/pq.(*conn).query')).toBe(false);
    expect(isStandard('net/http.Get')).toBe(true);
    expect(packageOf('example.org/shop/orders.Load')).toBe('example.org/shop/orders');
  });
  test('a dump says who began what, and how long it waits', () => {
    const dump =
      'goroutine 7 [chan receive, 12 minutes]:\nmain.(*app).watch(0xc000, {0x1, 0x2})\n\t/app.go:322 +0x56\ncreated by main.(*app).handle in goroutine 1\n\t/app.go:300\n\ngoroutine 1 [running]:\nmain.main()\n';
    expect(goroutinesOf(dump)).toEqual([
      {
        state: 'chan receive',
        waitMinutes: 12,
        stack: ['main.(*app).watch'],
        createdBy: 'main.(*app).handle',
      },
      { state: 'running', waitMinutes: 0, stack: ['main.main'], createdBy: undefined },
    ]);
    expect(goroutinesOf('x'.repeat(100_000))).toEqual([]);
  });
});
describe('profiles', () => {
  test.each([
    [
      'two more goroutines are nothing',
      profiles('goroutine', { 'main.a': 10 }, { 'main.a': 12 }),
      0,
    ],
    [
      'as many as load explains are nothing',
      profiles('goroutine', { 'main.a': 100 }, { 'main.a': 105 }),
      0,
    ],
    [
      'a cache of 30 MiB that was 4',
      profiles('heap', { 'main.c': 4 << 20 }, { 'main.c': 30 << 20 }),
      15,
    ],
    [
      'a lock that is waited for 13 s',
      profiles('mutex', { 'main.l': 1e6 }, { 'main.l': 13e9 }),
      10,
    ],
    [
      'half of the processor',
      profiles('cpu', { 'main.a': 9e9, 'main.b': 1e8 }, { 'main.a': 9e9, 'main.b': 9e9 }),
      100,
    ],
  ])('%s', (_, pair, least) => {
    const [first] = profileDifferences([pair], { base: 1000, fault: 1000 });
    if (least === 0) expect(first?.strength).toBe(0);
    else expect(first?.strength).toBeGreaterThan(least - 1);
  });
});
describe('pods', () => {
  const sign = (more: Partial<PodSign>): PodSign => ({
    service: 'orders',
    side: 'fault',
    reason: 'OOMKilled',
    message: 'limit 64Mi',
    atS: 100,
    count: 1,
    ...more,
  });
  const of = (...podSigns: readonly PodSign[]): Case => ({ ...emptyCase, podSigns });
  test('a kill for memory is evidence; half of it when baseline pods have it; none when it was long before', () => {
    expect(podEvidence(of(sign({})), always)[0]).toMatchObject({
      service: 'orders',
      about: 'memory',
      points: 3,
    });
    expect(podEvidence(of(sign({}), sign({ side: 'base' })), always)[0]?.points).toBe(1.5);
    expect(podEvidence(of(sign({ atS: -50 })), always)).toEqual([]);
    expect(
      podEvidence(of(sign({ reason: 'Pulled' }), sign({ reason: 'constructor' })), always),
    ).toEqual([]);
  });
});
describe('saturation', () => {
  test('a pool at its highest while calls wait; not one that is merely used', () => {
    const full: Case = {
      ...emptyCase,
      ...withArms(arms('orders', 'pool_in_use', 2, 24), arms('orders', 'pool_wait_ms', 0, 600)),
    };
    expect(saturationFindings(full, always)[0]).toMatchObject({ about: 'pool', points: 1.5 });
    const used: Case = { ...emptyCase, ...withArms(arms('orders', 'pool_in_use', 20, 21)) };
    expect(saturationFindings(used, always)).toEqual([]);
  });
  test('a queue that grows and grows', () => {
    const grows: Case = {
      ...emptyCase,
      ...withArms(arms('mail', 'queue_lag', 3, (t) => 3 + 50 * t)),
    };
    expect(saturationFindings(grows, always)[0]).toMatchObject({ service: 'mail', about: 'lag' });
  });
});
