import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { literal, quoted, selectorText } from '../../src/adapters/prometheus/queries.ts';
import { prometheus } from '../../src/adapters/prometheus/source.ts';
import { run as runBacktest } from '../../src/cli/backtest.ts';
import type { Backtest } from '../../src/gates/metrics/backtest.ts';
import type { CollectRequest, MetricQuery } from '../../src/ports/metric-source.ts';

// A pod whose numbers are known: 100 requests a second, 2 of them bad, all of them between 10 and 20 ms, 40 goroutines.
const begun = Date.now();
const seconds = (): number => (Date.now() - begun) / 1000;
const exposition = (badOneIn = 50): string => {
  const n = Math.floor(seconds() * 100);
  return `# TYPE typed_total counter
typed_total 1
http_requests_total{code="200"} ${n - Math.floor(n / badOneIn)}
http_requests_total{code="500"} ${Math.floor(n / badOneIn)}
d_bucket{le="0.01"} 0
d_bucket{le="0.02"} ${n}
d_bucket{le="+Inf"} ${n}
go_goroutines 40
`;
};
const folder = mkdtempSync(join(tmpdir(), 'sluice-prometheus-'));
const servers: Server[] = [];
let process_: ChildProcess;
let url: string;
const listen = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
beforeAll(async () => {
  const pod = await listen(
    createServer((request, response) =>
      response.end(exposition(request.url === '/worse' ? 5 : 50)),
    ),
  );
  const free = createServer();
  const port = await listen(free);
  free.close();
  url = `http://127.0.0.1:${port}`;
  const target = (name: string) => ({
    targets: [`127.0.0.1:${pod}`],
    labels: { namespace: 'n', pod: name, instance: name },
  });
  writeFileSync(
    join(folder, 'p.yml'),
    JSON.stringify({
      global: { scrape_interval: '1s', scrape_timeout: '900ms' },
      scrape_configs: [
        { job_name: 'p', honor_labels: true, static_configs: [target('a-1'), target('b-1')] },
        { job_name: 'w', metrics_path: '/worse', static_configs: [target('worse-1')] },
      ],
    }),
  );
  process_ = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'p.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: 'inherit' },
  );
  await new Promise((resolve) => setTimeout(resolve, 14_000));
}, 90_000);
afterAll(async () => {
  const ended = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill('SIGTERM');
  await ended;
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});
const signal = new AbortController().signal;
const metrics: readonly { name: string; query: MetricQuery }[] = [
  {
    name: 'errors',
    query: {
      kind: 'counts',
      bad: { metric: 'http_requests_total', match: { code: '5..' } },
      total: { metric: 'http_requests_total' },
    },
  },
  { name: 'latency', query: { kind: 'histogram', of: { metric: 'd' } } },
  { name: 'goroutines', query: { kind: 'gauge', of: { metric: 'go_goroutines' } } },
];
const request = (more: Partial<CollectRequest> = {}): CollectRequest => ({
  metrics,
  arms: () =>
    Promise.resolve({
      canary: { namespace: 'n', pods: ['a-1'] },
      baseline: { namespace: 'n', pods: ['b-1'] },
    }),
  intervalMs: 2000,
  ticks: 1,
  ...more,
});
const source = () => prometheus({ clock: systemClock }, { url, token: undefined });
const check = (
  data: Readonly<Record<string, { readonly canary: readonly number[] | null }>>,
): void => {
  const [bad = 0, total = 0] = data['errors']?.canary ?? [];
  expect(total).toBeGreaterThan(150);
  expect(total).toBeLessThan(250);
  expect(bad / total).toBeCloseTo(0.02, 1);
  const [below = -1, within = 0, above = -1] = data['latency']?.canary ?? [];
  expect([below, above]).toEqual([0, 0]);
  expect(Math.abs(within - total)).toBeLessThan(20);
  expect(data['goroutines']?.canary).toEqual([40]);
};

describe('the real Prometheus', () => {
  test('gives ticks live', async () => {
    for await (const { data, bounds, gaps } of source().live(request(), signal)) {
      expect(gaps).toEqual([]);
      expect(bounds['latency']).toEqual([0.01, 0.02, null]);
      check(data);
    }
  });
  test('gives the past with one range query a metric, and no data where there was none', async () => {
    const { ticks } = await source().history(
      request(),
      { endMs: Date.now(), durationMs: 40_000 },
      signal,
    );
    expect(ticks).toHaveLength(20);
    check(ticks.at(-1)?.data ?? {});
    expect(ticks[0]?.data['errors']?.canary).toBeNull();
  });
  test('never takes one of several series', async () => {
    const several = [
      {
        name: 'q',
        query: { kind: 'promql', query: 'go_goroutines' } as const,
      },
    ];
    const window = { endMs: Date.now(), durationMs: 2000 };
    await expect(source().history(request({ metrics: several }), window, signal)).rejects.toThrow(
      /'checks': The query of the check q gives 3 series and no rule to combine them/,
    );
    const summed = several.map((metric) => ({
      ...metric,
      query: { ...metric.query, combine: 'sum' as const },
    }));
    const { ticks } = await source().history(request({ metrics: summed }), window, signal);
    expect(ticks[0]?.data['q']?.canary).toEqual([120]);
  });
  test('reads an interval shorter than the scrapes, and counts no request twice', async () => {
    let total = 0;
    const short = request({ intervalMs: 400, ticks: 15 });
    for await (const { data } of source().live(short, signal))
      total += data['errors']?.canary?.[1] ?? 0;
    expect(total).toBeGreaterThan(400);
    expect(total).toBeLessThan(750);
  }, 60_000);
  test('a counter that is given as a gauge is refused by name', async () => {
    const wrong = [{ name: 'w', query: { kind: 'gauge', of: { metric: 'typed_total' } } as const }];
    await expect(
      source().history(
        request({ metrics: wrong }),
        { endMs: Date.now(), durationMs: 2000 },
        signal,
      ),
    ).rejects.toThrow(/'checks': The check w reads typed_total as a gauge, but it is a counter/);
  });
  test('a pod that is not there is missing, not zero', async () => {
    const gone = request({
      arms: () =>
        Promise.resolve({
          canary: { namespace: 'n', pods: ['gone'] },
          baseline: { namespace: 'n', pods: [] },
        }),
    });
    for await (const { data } of source().live(gone, signal))
      expect(data['errors']).toEqual({ baseline: null, canary: null });
  });
  test('names its version', async () => {
    expect(await source().describe(signal)).toMatchObject({
      kind: 'prometheus',
      version: expect.stringMatching(/^2\./),
    });
  });
  test('that is not there, or refuses, is named with the input', async () => {
    const nowhere = prometheus(
      { clock: systemClock },
      { url: 'http://127.0.0.1:1', token: undefined },
    );
    await expect(
      nowhere.history(request(), { endMs: Date.now(), durationMs: 2000 }, signal),
    ).rejects.toThrow(/'prometheus-url': Prometheus cannot be reached/);
    const port = await listen(
      createServer((_request, response) => response.writeHead(401).end('{}')),
    );
    const refusing = prometheus(
      { clock: systemClock },
      { url: `http://127.0.0.1:${port}`, token: 'x' },
    );
    await expect(
      refusing.history(request(), { endMs: Date.now(), durationMs: 2000 }, signal),
    ).rejects.toThrow(/'prometheus-token'/);
  });
});
describe('sluice backtest on the real Prometheus', () => {
  const checks = join(folder, 'checks.yml');
  async function backtest(
    ...more: readonly string[]
  ): Promise<{ readonly code: number; readonly said: string }> {
    writeFileSync(
      checks,
      '[{name: errors, kind: counts, bad: http_requests_total, bad-match: {code: "5.."}, total: http_requests_total, limit: 0.1}]',
    );
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const now = Date.now();
      const code = await runBacktest([
        ...['--prometheus-url', url, '--namespace', 'n', '--checks', checks],
        ...['--from', new Date(now - 10_000).toISOString(), '--to', new Date(now).toISOString()],
        ...['--interval', '1s', '--pre', '0s', '--bake', '4s', '--min-events', '10', ...more],
      ]);
      return { code, said: write.mock.calls.map(([text]) => String(text)).join('') };
    } finally {
      write.mockRestore();
    }
  }
  test('says when a bad version would have tripped, and what others would have done', async () => {
    const { code, said } = await backtest('--canary', 'worse-.*', '--baseline', 'b-.*', '--json');
    const found = JSON.parse(said) as Backtest;
    expect({ code, ...found }).toMatchObject({ code: 1, verdict: 'fail', looks: 10 });
    expect(found.reason).toMatch(/errors/);
    const [inARow, inTotal, , from50] = found.rivals;
    expect([inARow?.at, inTotal?.at]).not.toContain(null);
    expect(Date.parse(found.at ?? '')).toBeLessThan(Date.parse(inTotal?.at ?? ''));
    expect(from50?.at).toBeNull();
  });
  test('does not trip on a version that is as good, and says so in words', async () => {
    const { code, said } = await backtest('--canary', 'a-.*', '--baseline', 'b-.*');
    expect(code).not.toBe(1);
    expect(said).toMatch(/ten failed checks \(Flagger\): would not have failed/);
  });
  test('names the pattern that finds no pod', async () => {
    await expect(backtest('--canary', 'nobody')).rejects.toThrow(/'--canary'.*no pod nobody/s);
  });
});
test('names and values cannot leave their quotes', () => {
  expect(
    selectorText({ metric: 'm', equal: { a: 'x"}' } }, { namespace: 'n"', pods: ['a.b', 'c'] }),
  ).toBe('m{namespace="n\\"",pod=~"a\\\\.b|c",a="x\\"}"}');
  expect(quoted('a"b')).toBe('"a\\"b"');
  expect(literal('a.b')).toBe('a\\.b');
});
