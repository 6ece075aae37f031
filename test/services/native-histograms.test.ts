import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { prometheus } from '../../src/adapters/prometheus/source.ts';
import { quantileOf } from '../../src/judge/histograms.ts';
import type { CollectRequest } from '../../src/ports/metric-source.ts';
import { prometheusWithPast, type RunningPrometheus } from '../support/prometheus/past.ts';
import { nativeHistogram, protobufType } from '../support/prometheus/protobuf.ts';

// 100 requests a second of a pod, three quarters of them between 14.3 and 15.6 ms and the others between 28.7 and 31.3 ms; the other pod
// counts in buckets twice as wide and is twice as slow.
const begun = Date.now() - 60_000;
const pods = createServer((request, response) => {
  const n = Math.floor((Date.now() - begun) / 10);
  const slow = Math.floor(n / 4);
  const fine = { name: 'd', schema: 3, sum: n * 0.02, counts: { [-48]: n - slow, [-40]: slow } };
  const coarse = { name: 'd', schema: 2, sum: n * 0.04, counts: { [-20]: n - slow, [-16]: slow } };
  response.setHeader('content-type', protobufType);
  response.end(nativeHistogram(request.url === '/coarse' ? coarse : fine));
});
let running: RunningPrometheus;
beforeAll(async () => {
  await new Promise<void>((resolve) => pods.listen(0, '127.0.0.1', resolve));
  running = await prometheusWithPast({}, ['--enable-feature=native-histograms']);
  const address = `127.0.0.1:${(pods.address() as AddressInfo).port}`;
  const target = (pod: string, path: string) => ({
    address,
    labels: { namespace: 'n', pod, __metrics_path__: path },
  });
  running.scrape([target('fine-1', '/fine'), target('coarse-1', '/coarse')]);
  await new Promise((resolve) => setTimeout(resolve, 12_000));
}, 90_000);
afterAll(async () => {
  await running.stop();
  pods.close();
});

describe('native histograms of the real Prometheus', () => {
  const request: CollectRequest = {
    metrics: [{ name: 'latency', query: { kind: 'histogram', of: { metric: 'd' } } }],
    arms: () =>
      Promise.resolve({
        canary: { namespace: 'n', pods: ['coarse-1'] },
        baseline: { namespace: 'n', pods: ['fine-1'] },
      }),
    intervalMs: 2000,
    ticks: 2,
  };
  const source = () => prometheus({ clock: systemClock }, { url: running.url, token: undefined });
  const signal = new AbortController().signal;
  const about = (
    counts: readonly number[] | null | undefined,
    bounds: readonly (number | null)[],
  ) => ({
    total: (counts ?? []).reduce((a, b) => a + b, 0),
    median: quantileOf(bounds, counts ?? [], 0.5) ?? 0,
    p95: quantileOf(bounds, counts ?? [], 0.95) ?? 0,
  });
  const check = (
    data: {
      readonly latency?: { canary: readonly number[] | null; baseline: readonly number[] | null };
    },
    bounds: readonly (number | null)[],
  ): void => {
    const fine = about(data.latency?.baseline, bounds);
    const coarse = about(data.latency?.canary, bounds);
    for (const { total } of [fine, coarse]) {
      expect(total).toBeGreaterThan(90);
      expect(total).toBeLessThan(320);
    }
    expect(fine.median).toBeGreaterThan(0.0143);
    expect(fine.median).toBeLessThan(0.0157);
    expect(fine.p95).toBeGreaterThan(0.0286);
    expect(fine.p95).toBeLessThan(0.0313);
    // The wide bucket from 26.3 to 31.3 ms is spread over the same grid.
    expect(coarse.median).toBeGreaterThan(0.0262);
    expect(coarse.median).toBeLessThan(0.0313);
    expect(coarse.p95).toBeGreaterThan(0.0525);
    expect(coarse.p95).toBeLessThan(0.0626);
  };
  test('are read as the same buckets, whatever their schema, from the past', async () => {
    const { ticks } = await source().history(
      request,
      { endMs: Date.now() - 1000, durationMs: 4000 },
      signal,
    );
    expect(ticks).toHaveLength(2);
    for (const { data, bounds, gaps } of ticks) {
      expect(gaps).toEqual([]);
      check(data, bounds['latency'] ?? []);
    }
  });
  test('and live', async () => {
    let looks = 0;
    for await (const { data, bounds } of source().live(request, signal)) {
      looks += 1;
      if (looks === 2) check(data, bounds['latency'] ?? []);
    }
    expect(looks).toBe(2);
  });
});
