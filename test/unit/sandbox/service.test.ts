import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ExposedSample, parseExposition } from '../../../src/adapters/pods/exposition.ts';
import type { Defect } from '../../../src/sandbox/service/defects.ts';
import { serveShop } from '../../../src/sandbox/service/serve.ts';

interface Seen {
  readonly samples: readonly ExposedSample[];
  readonly metricsStatus: number;
  readonly statuses: readonly number[];
  readonly profile: string;
}
/** Orders to a shop with a defect, and what it then shows. */
async function watch(defect: Defect, orders: number): Promise<Seen> {
  const shop = await serveShop({ version: '2.0', defect, seed: 5 });
  const url = `http://127.0.0.1:${shop.port}`;
  const statuses = await Promise.all(
    Array.from({ length: orders }, async () => {
      const response = await fetch(`${url}/orders`, { method: 'POST' });
      await response.arrayBuffer();
      return response.status;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 450));
  const metrics = await fetch(`${url}/metrics`);
  const text = await metrics.text();
  const profile = await (await fetch(`${url}/debug/pprof/goroutine?debug=1`)).text();
  await shop.drain();
  return {
    statuses,
    profile,
    metricsStatus: metrics.status,
    samples: metrics.ok ? parseExposition(text) : [],
  };
}
const value = ({ samples }: Seen, name: string, labels: object = {}): number | undefined =>
  samples.find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, wanted]) => sample.labels[label] === wanted),
  )?.value;
const mean = (seen: Seen): number =>
  (value(seen, 'http_request_duration_seconds_sum') ?? 0) /
  (value(seen, 'http_request_duration_seconds_count') ?? 0);
const share = ({ statuses }: Seen, status: number): number =>
  statuses.filter((one) => one === status).length / statuses.length;

describe('the shop', () => {
  const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  let good: Seen;
  let slow: Seen;
  let failing: Seen;
  let leaking: Seen;
  let silent: Seen;
  beforeAll(async () => {
    [good, slow, failing, leaking, silent] = await Promise.all([
      watch('none', 300),
      watch('latency', 300),
      watch('error-burst', 300),
      watch('goroutine-leak', 1),
      watch('no-data', 1),
    ]);
  });
  afterAll(() => quiet.mockRestore());

  test('takes orders, works them off and counts both', () => {
    expect(share(good, 202)).toBeGreaterThan(0.98);
    expect(value(good, 'tasks_processed_total', { status: 'success' })).toBeGreaterThan(90);
    expect(value(good, 'http_requests_total', { code: '202' })).toBe(
      value(good, 'tasks_enqueued_total'),
    );
  });
  test('shows the metrics of a Go service', () => {
    for (const name of [
      'go_goroutines',
      'go_gc_duration_seconds_sum',
      'go_gc_duration_seconds_count',
      'go_memstats_heap_inuse_bytes',
      'process_resident_memory_bytes',
      'queue_depth',
    ])
      expect({ name, value: value(good, name) }).toEqual({ name, value: expect.any(Number) });
    expect(value(good, 'go_gc_duration_seconds', { quantile: '0.5' })).toBeDefined();
    expect(good.profile).toMatch(/^goroutine profile: total 120\n/);
  });
  test('with the latency defect answers two and a half times later, without an error', () => {
    expect(mean(slow) / mean(good)).toBeGreaterThan(2);
    expect(mean(slow) / mean(good)).toBeLessThan(3);
    expect(share(slow, 500)).toBeLessThan(0.02);
  });
  test('with the error defect fails about half of the orders, as its counter says', () => {
    expect(share(failing, 500)).toBeGreaterThan(0.35);
    expect(share(failing, 500)).toBeLessThan(0.65);
    expect(value(failing, 'http_requests_total', { code: '500' })).toBe(
      failing.statuses.filter((status) => status === 500).length,
    );
  });
  test('with the leak defect says in its profile who leaks', () => {
    expect(leaking.profile).toMatch(/\n\d+ @ .*\n#\t.*payments/);
  });
  test('with the no-data defect has no metrics', () => {
    expect(silent.metricsStatus).toBe(404);
  });
});
