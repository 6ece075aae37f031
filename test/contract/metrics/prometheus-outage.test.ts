import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { patienceOf } from '../../../src/adapters/patience.ts';
import { prometheus } from '../../../src/adapters/prometheus/source.ts';
import { Outage } from '../../../src/errors.ts';
import { judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import { observe } from '../../../src/gates/metrics/observe.ts';
import { type Check, presets } from '../../../src/gates/metrics/presets.ts';
import type { Clock } from '../../../src/ports/clock.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
const start = 1_700_000_000_000;
function answerTo(url: string, body: string): string {
  const asked = new URLSearchParams(body);
  const [from = 0, to = 0, step = 1] = ['start', 'end', 'step'].map((k) => Number(asked.get(k)));
  const values: [number, string][] = [];
  const range = url.startsWith('/api/v1/query_range');
  // Nothing bad has happened, and there are no labels.
  const rising = range && !asked.get('query')?.includes('status');
  for (let t = from; rising && t <= to + 1e-6; t += step)
    values.push([t, String(Math.round(10 * (t - start / 1000) + 1e5))]);
  const result = ['c', 's'].map((pod) => ({ metric: { pod }, values }));
  const data = range ? { result: rising ? result : [] } : [];
  return JSON.stringify({ status: 'success', data });
}
/** A Prometheus whose counters rise by ten a second, but for what `refuse` does to a request. */
async function fakePrometheus(refuse: () => 'answer' | 'reset' | number): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const how = refuse();
      if (how === 'answer') response.end(answerTo(request.url ?? '', body));
      else if (how === 'reset') request.socket.destroy();
      else response.writeHead(how).end('upstream is gone');
    });
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}`;
}
function virtualClock(): Clock {
  let now = start;
  return {
    now: () => new Date(now),
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
}
const errors = presets['http-error-rate'] as Check;
const parameters = {
  checks: [errors],
  intervalSeconds: 15,
  horizon: 8,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 40,
  warmupTicks: 0,
  weight: 0.5,
  concurrent: true,
};
async function observed(url: string, patienceMs: number) {
  const clock = virtualClock();
  const said: string[] = [];
  const log = {
    ...{ debug: () => undefined, info: () => undefined, notice: () => undefined },
    ...{ error: () => undefined, group: <T>(_title: string, body: () => Promise<T>) => body() },
    warning: (message: string) => void said.push(message),
  };
  const patience = patienceOf(clock, patienceMs, (message) => void said.push(message));
  const arm = (pod: string) => ({ namespace: 'n', pods: [pod] });
  const seen = await observe(
    {
      source: prometheus({ clock }, { url, token: undefined, patience }),
      clock,
      log,
      signal: new AbortController().signal,
      arms: () => ({ canary: arm('c'), baseline: arm('s') }),
      restarts: () => 0,
      profile: null,
      pre: [],
      resume: null,
    },
    parameters,
  );
  return { seen, said, judged: judgeMetrics(seen, parameters) };
}

describe('a Prometheus that is away', () => {
  test.each(['reset', 503] as const)(
    'for a while (%s) is waited for: the gate has all its ticks',
    async (how) => {
      let asked = 0;
      const url = await fakePrometheus(() => {
        asked += 1;
        return asked > 8 && asked <= 14 ? how : 'answer';
      });
      const { seen, said, judged } = await observed(url, 120_000);
      expect(seen.ticks.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(seen.ticks.map(({ data }) => data[errors.name]?.canary?.[1])).toContain(150);
      expect(said.filter((line) => line.includes('Waiting for it'))).toHaveLength(1);
      expect(judged.verdict).toBe('pass');
    },
  );
  test('for longer leaves what was seen, inconclusive, in its own words', async () => {
    let asked = 0;
    const url = await fakePrometheus(() => {
      asked += 1;
      return asked > 8 ? 503 : 'answer';
    });
    const { seen, judged } = await observed(url, 5000);
    expect(seen.ticks.length).toBeGreaterThan(0);
    expect(seen.stopped).toMatch(/Prometheus answered 503: upstream is gone/);
    expect(judged.reasons.join('\n')).toMatch(
      /stopped early: .*Prometheus answered 503: upstream is gone/,
    );
  });
  test('from the beginning is inconclusive too', async () => {
    const { judged } = await observed(await closedPort(), 3000);
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.reasons.join('\n')).toMatch(/stopped early: .*Prometheus cannot be reached/);
  });
  test('is named at once where nobody waits', async () => {
    const source = prometheus(
      { clock: virtualClock() },
      { url: await closedPort(), token: undefined },
    );
    const arms = () =>
      Promise.resolve({
        canary: { namespace: 'n', pods: ['c'] },
        baseline: { namespace: 'n', pods: [] },
      });
    const request = { metrics: [], arms, intervalMs: 1000, ticks: 1 };
    const window = { endMs: start, durationMs: 1000 };
    await expect(source.history(request, window, new AbortController().signal)).rejects.toThrow(
      Outage,
    );
  });
});
