import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { prometheus } from '../../src/adapters/prometheus/source.ts';
import { run as runBacktest } from '../../src/cli/backtest.ts';
import type { Judgement } from '../../src/evidence/envelope.ts';
import type { Backtest } from '../../src/gates/metrics/backtest.ts';
import { parseChecks } from '../../src/gates/metrics/checks.ts';
import { podPatternOf, readHistory } from '../../src/gates/metrics/history.ts';
import { judgeMetrics } from '../../src/gates/metrics/judge.ts';
import type { MetricsObservation, MetricsParameters } from '../../src/gates/metrics/observation.ts';
import { observe } from '../../src/gates/metrics/observe.ts';
import { parseExcluded } from '../../src/gates/metrics/same-clock.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import { prometheusWithPast, type RunningPrometheus } from '../support/prometheus/past.ts';

// Eight days of a service in a real Prometheus, written by promtool: ten minutes before and after the same clock time of each day. Its pods
// have other names every day, and a decoy of nearly the same name is twenty times as slow.
const tickMs = 15_000;
const dayMs = 24 * 3_600_000;
const t0 = Math.floor(Date.now() / tickMs) * tickMs - 40 * 60_000;
const half = 42;
const le = [0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1];

/** Repeatable noise. */
function noise(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state + 1) / 2_147_483_649;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
/** Share of a lognormal (median m, sigma 0.5) that is below x. */
function below(x: number, m: number): number {
  const z = Math.log(x / m) / 0.5;
  return 1 / (1 + Math.exp(-1.702 * z));
}
interface PodDays {
  readonly namespace: string;
  readonly pod: string;
  /** Tick numbers around the clock time of the day. */
  readonly from: number;
  readonly to: number;
  readonly daysBack: number;
  readonly latency: number;
  readonly errors?: number;
  readonly seed: number;
}
type Line = (family: 'duration' | 'requests' | 'goroutines', text: string) => void;
function expose(pod: PodDays, line: Line): void {
  const gauss = noise(pod.seed);
  const buckets = new Array<number>(le.length + 1).fill(0);
  let [good, bad] = [0, 0];
  const labels = `namespace="${pod.namespace}",pod="${pod.pod}"`;
  let slow = 0;
  for (let k = pod.from; k <= pod.to; k++) {
    const at = (t0 - pod.daysBack * dayMs + k * tickMs) / 1000;
    slow = 0.8 * slow + 0.01 * gauss();
    // The service is busier as the clock goes on, every day alike.
    const median = 0.03 * pod.latency * Math.exp(slow + 0.002 * k);
    const n = 1500 + Math.round(40 * gauss());
    const failed = Math.max(0, Math.round(n * (pod.errors ?? 0.001) + gauss()));
    good += n - failed;
    bad += failed;
    for (const [i, bound] of [...le, Number.POSITIVE_INFINITY].entries()) {
      buckets[i] = (buckets[i] ?? 0) + Math.round(n * below(bound, median));
      line(
        'duration',
        `http_request_duration_seconds_bucket{${labels},le="${Number.isFinite(bound) ? bound : '+Inf'}"} ${buckets[i]} ${at}`,
      );
    }
    line('requests', `http_requests_total{${labels},code="200"} ${good} ${at}`);
    line('requests', `http_requests_total{${labels},code="500"} ${bad} ${at}`);
    line('goroutines', `go_goroutines{${labels}} ${Math.round(100 + 3 * gauss())} ${at}`);
  }
}
const dayFactor = [1, 1.03, 0.98, 1.01, 0.97, 1.02, 0.99, 1.0];
/** A namespace: stable every day until the release today, and the canary alone from then on. */
function service(namespace: string, about: { days: number; worse: number }, line: Line): void {
  for (let daysBack = 0; daysBack <= about.days; daysBack++)
    for (const replica of [0, 1]) {
      const common = { namespace, daysBack, latency: dayFactor[daysBack] ?? 1 };
      const seed = 1000 * daysBack + 10 * replica + namespace.length;
      const name = `shop-7d4b9c8f${'bcdfghjk'[daysBack]}-x2k9${'bcdf'[replica]}`;
      const to = daysBack === 0 ? 0 : half;
      expose({ ...common, pod: name, from: -half, to, seed }, line);
      const decoy = `shop-api-7d4b9c8f6-x2k9${'bcdf'[replica]}`;
      expose({ ...common, pod: decoy, latency: 20, from: -half, to: half, seed }, line);
      // A canary of another release three days ago is nobody's past either.
      if (daysBack === 3 && replica === 0)
        expose(
          { ...common, pod: 'shop-canary-66d5f8c9b4-zzzz2', latency: 9, from: 0, to: half, seed },
          line,
        );
    }
  for (const replica of [0, 1]) {
    const pod = `shop-canary-6c5f9d7b84-q4w2${'bcdf'[replica]}`;
    expose(
      { namespace, pod, daysBack: 0, from: 0, to: half, latency: about.worse, seed: 77 + replica },
      line,
    );
  }
}

let running: RunningPrometheus;
let url: string;
beforeAll(async () => {
  const families = {
    duration: [] as string[],
    requests: [] as string[],
    goroutines: [] as string[],
  };
  const line: Line = (family, text) => families[family].push(text);
  service('healthy', { days: 7, worse: 1.0 }, line);
  service('worse', { days: 7, worse: 1.5 }, line);
  service('young', { days: 3, worse: 1.0 }, line);
  running = await prometheusWithPast({
    'histogram http_request_duration_seconds': families.duration,
    'counter http_requests': families.requests,
    'gauge go_goroutines': families.goroutines,
  });
  url = running.url;
}, 180_000);
afterAll(() => running.stop());

const quiet = { info() {}, debug() {}, notice() {}, warning() {}, error() {} } as unknown as Log;
const signal = new AbortController().signal;
/** The release is over already; its clock is turned back to when it began. */
function clockAt(startMs: number): Clock {
  let now = startMs;
  return {
    now: () => new Date(now),
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
}
const checks = parseChecks(
  [
    { name: 'http-error-rate', preset: 'http-error-rate' },
    { name: 'http-latency-p95', preset: 'http-latency-p95' },
    { name: 'goroutines', preset: 'goroutines' },
  ],
  'checks',
);
const parameters = (more: Partial<MetricsParameters> = {}): MetricsParameters => ({
  checks,
  intervalSeconds: 15,
  horizon: 40,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 40,
  warmupTicks: 0,
  weight: 0.999,
  concurrent: false,
  adaptive: { k: 2, minimumEffect: 0.1 },
  ...more,
});
async function watched(
  namespace: string,
  { exclude = '', ...more }: Partial<MetricsParameters> & { exclude?: string } = {},
): Promise<{ judgement: Judgement; observation: MetricsObservation; queries: readonly string[] }> {
  const clock = clockAt(t0);
  const source = prometheus({ clock }, { url, token: undefined });
  const queries: string[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const path = new URL(String(input)).pathname;
    queries.push(path);
    return original(input, init);
  };
  try {
    const given = parameters(more);
    const history = await readHistory(
      { source, log: quiet, signal },
      {
        checks: given.checks,
        namespace,
        podPattern: podPatternOf('shop'),
        timeZone: 'UTC',
        excluded: parseExcluded(exclude, 'UTC', 'exclude'),
        window: { startMs: t0, endMs: t0 + given.horizon * tickMs },
        releasedMs: t0,
        beforeMs: 600_000,
        intervalMs: tickMs,
      },
    );
    const asked = [...queries];
    const pods = (canary: string[], baseline: string[]) => ({
      canary: { namespace, pods: canary },
      baseline: { namespace, pods: baseline },
    });
    const arm = (of: string) => ['b', 'c'].map((last) => `${of}${last}`);
    const observation = await observe(
      {
        ...{ source, clock, log: quiet, signal, history },
        arms: () =>
          given.concurrent
            ? pods(arm('shop-canary-6c5f9d7b84-q4w2'), arm('shop-api-7d4b9c8f6-x2k9'))
            : pods(arm('shop-canary-6c5f9d7b84-q4w2'), []),
        restarts: () => 0,
        ...{ profile: null, pre: [], resume: null },
      },
      given,
    );
    return { judgement: judgeMetrics(observation, given), observation, queries: asked };
  } finally {
    globalThis.fetch = original;
  }
}
const named = ({ measurements }: Judgement, name: string) =>
  measurements.find((m) => m.name === name);

describe('a canary that serves alone, against earlier days of a real Prometheus', () => {
  test('that is as good as usual passes', async () => {
    const { judgement, observation, queries } = await watched('healthy');
    const latency = named(judgement, 'http-latency-p95');
    expect({ verdict: judgement.verdict, reasons: judgement.reasons }).toMatchObject({
      verdict: 'pass',
    });
    expect(latency?.reason).toMatch(/7 of the last 7 days are usable/);
    expect(latency?.history).toMatchObject({ usableDays: 7, decides: true, trips: false });
    // Expected is what these days had, not the decoy's; the limit stands above it.
    expect((latency?.baseline ?? 0) / (latency?.canary ?? 1)).toBeGreaterThan(0.9);
    expect((latency?.baseline ?? 0) / (latency?.canary ?? 1)).toBeLessThan(1.1);
    expect(latency?.limit).toBeGreaterThan(latency?.canary ?? 0);
    expect(observation.history?.days.map(({ pods }) => pods)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    // Seven days and today: one range query for a gauge or a histogram, two for the two counters of a rate.
    expect(queries.filter((path) => path === '/api/v1/query_range')).toHaveLength(8 * 4);
    expect(queries.filter((path) => path === '/api/v1/series')).toHaveLength(8);
  });
  test('that is half as slow again is found by history alone', async () => {
    const { judgement, observation } = await watched('worse');
    expect(judgement.verdict).toBe('fail');
    expect(observation.ticks.length).toBeLessThan(40);
    const latency = named(judgement, 'http-latency-p95');
    expect(latency).toMatchObject({ verdict: 'fail', history: { trips: true, decides: true } });
    expect(latency?.reason).toMatch(/worse than usual: latency \+\d+ %.*same time on earlier days/);
    expect(latency?.history?.z).toBeGreaterThan(2);
    expect(named(judgement, 'http-error-rate')?.verdict).not.toBe('fail');
  });
  test('gives the same verdict again from the observation that is kept', async () => {
    const { judgement, observation } = await watched('worse');
    const kept = JSON.parse(JSON.stringify(observation)) as MetricsObservation;
    expect(judgeMetrics(kept, parameters())).toEqual(judgement);
    expect(JSON.stringify(observation.history).length).toBeLessThan(60_000);
  });
  test('with three days of history is held to fixed limits, and the reason counts the days', async () => {
    const { judgement } = await watched('young');
    const errors = named(judgement, 'http-error-rate');
    expect(errors?.reason).toMatch(
      /held to its fixed limit: 3 of the last 7 days are usable \(.*: no pod of the workload reported\)/,
    );
    expect(errors).toMatchObject({
      verdict: 'pass',
      limit: 0.5,
      history: { trips: null, decides: false },
    });
    expect(named(judgement, 'goroutines')).toMatchObject({ verdict: 'pass', limit: 5000 });
    // Latency has no fixed limit of its own: nobody can say.
    expect(named(judgement, 'http-latency-p95')?.verdict).toBe('inconclusive');
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reasons.join('\n')).toMatch(/http-latency-p95.*3 of the last 7 days/);
  });
  test('with a fixed limit for each check passes on them, or fails', async () => {
    const limited = (limit: number) => ({
      checks: checks.map((check) => (check.kind === 'histogram' ? { ...check, limit } : check)),
    });
    const good = await watched('young', limited(0.2));
    expect(good.judgement).toMatchObject({ verdict: 'pass' });
    const bad = await watched('young', limited(0.02));
    expect(bad.judgement.verdict).toBe('fail');
    expect(named(bad.judgement, 'http-latency-p95')?.reason).toMatch(
      /beyond its fixed limit; held/,
    );
  });
  test('does not take excluded days for examples', async () => {
    const day = (back: number): string => new Date(t0 - back * dayMs).toISOString().slice(0, 10);
    const at = (back: number, ms: number): string =>
      new Date(t0 - back * dayMs + ms).toISOString().replace('.000', '');
    const two = `${day(1)}, ${at(2, -60_000)}/${at(2, 60_000)}`;
    const { judgement } = await watched('healthy', { exclude: two });
    expect(judgement.verdict).toBe('pass');
    expect(named(judgement, 'goroutines')?.history).toMatchObject({ usableDays: 5 });
    expect(named(judgement, 'goroutines')?.reason).toContain(`excluded by ${day(1)}`);
    const three = await watched('healthy', { exclude: `${two}, ${at(3, 0)}/${at(3, 1000)}` });
    expect(named(three.judgement, 'goroutines')?.history).toMatchObject({
      usableDays: 4,
      decides: false,
    });
  });
});
describe("the user's own PromQL", () => {
  const query = 'go_goroutines{namespace=$namespace, pod=~$pods}';
  const own = (more: object) => ({
    checks: parseChecks([{ name: 'own', kind: 'gauge', query, ...more }], 'checks'),
  });
  test('is asked for the pods of each day, and several series are combined by its rule', async () => {
    const { judgement } = await watched('healthy', own({ combine: 'sum' }));
    const found = named(judgement, 'own');
    expect(found?.history).toMatchObject({ usableDays: 7, decides: true });
    // Two pods of a hundred each, neither the last one nor the decoys.
    expect(found?.history?.usual).toBeGreaterThan(190);
    expect(found?.history?.usual).toBeLessThan(210);
  });
  test('never takes one of several series of the past', async () => {
    await expect(watched('healthy', own({}))).rejects.toThrow(
      /'checks': The query of the check own gives 2 series and no rule to combine them/,
    );
  });
});
describe('beside a concurrent baseline', () => {
  test('earlier days are reported and decide nothing', async () => {
    // The baseline here is the slow decoy: the canary is far better than it, and half as slow again as usual.
    const { judgement } = await watched('worse', { concurrent: true, weight: 0.5 });
    const latency = named(judgement, 'http-latency-p95');
    expect(latency?.verdict).toBe('pass');
    expect(latency?.history).toMatchObject({ trips: true, decides: false, usableDays: 7 });
    expect(latency?.reason).toMatch(/rule of earlier days: .*trips at/);
  });
});

describe('sluice backtest without a baseline', () => {
  async function backtest(
    namespace: string,
    ...more: readonly string[]
  ): Promise<{ readonly code: number; readonly said: string }> {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const code = await runBacktest([
        ...['--prometheus-url', url, '--namespace', namespace, '--canary', 'shop-canary-6c5.*'],
        ...['--from', new Date(t0).toISOString(), '--to', new Date(t0 + 600_000).toISOString()],
        ...more,
      ]);
      return { code, said: write.mock.calls.map(([text]) => String(text)).join('') };
    } finally {
      write.mockRestore();
    }
  }
  const pods = ['--history', podPatternOf('shop')];
  test('compares the window with earlier days, and says when it would have failed', async () => {
    const { code, said } = await backtest('worse', ...pods, '--json');
    const found = JSON.parse(said) as Backtest;
    expect(code).toBe(1);
    expect(Date.parse(found.at ?? '')).toBeLessThan(t0 + 600_000);
    expect(found.reason).toMatch(/http-latency-p95/);
    expect(found.days['http-latency-p95']).toBe('7 of the last 7 days are usable');
    expect((await backtest('healthy', ...pods)).code).toBe(0);
  });
  test('cannot pass without them', async () => {
    const { code, said } = await backtest('healthy');
    expect(code).toBe(3);
    expect(said).toMatch(/no concurrent baseline and no history/);
  });
  test('does not take both, and names what it cannot read', async () => {
    await expect(backtest('healthy', ...pods, '--baseline', 'x')).rejects.toThrow(/'--history'/);
    await expect(backtest('healthy', ...pods, '--exclude', 'today')).rejects.toThrow(/'--exclude'/);
    await expect(backtest('healthy', ...pods, '--time-zone', 'X/Y')).rejects.toThrow(
      /'--time-zone'/,
    );
  });
});
