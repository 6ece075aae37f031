import { describe, expect, test } from '@jest/globals';
import { patienceOf } from '../../../../src/adapters/patience.ts';
import { podMetrics } from '../../../../src/adapters/pods/source.ts';
import type { Clock } from '../../../../src/ports/clock.ts';
import { type Cluster, ClusterError } from '../../../../src/ports/cluster.ts';
import type { CollectedTick, CollectRequest } from '../../../../src/ports/metric-source.ts';

/** Time that passes only while somebody sleeps. */
function virtualClock(): Clock {
  let now = 0;
  return {
    now: () => new Date(now),
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
}
type Answer = (pod: string, signal: AbortSignal | undefined) => Promise<string>;
const clusterWith = (answer: Answer, version = () => Promise.resolve('v1')): Cluster =>
  ({
    endpoint: 'https://c',
    version,
    podGet: async (_n: string, pod: string, _p: number, _path: string, signal?: AbortSignal) => {
      const body = await answer(pod, signal);
      return body === '404' ? { status: 404, body: '' } : { status: 200, body };
    },
  }) as unknown as Cluster;
const request = (
  canary: readonly string[],
  more: Partial<CollectRequest> = {},
): CollectRequest => ({
  metrics: [
    {
      name: 'errors',
      query: { kind: 'counts', bad: { metric: 'bad' }, total: { metric: 'r' } },
    },
  ],
  arms: () =>
    Promise.resolve({
      canary: { namespace: 'n', pods: canary, total: canary.length + 1 },
      baseline: { namespace: 'n', pods: ['s'] },
    }),
  intervalMs: 1000,
  ticks: 2,
  ...more,
});
async function collected(
  cluster: Cluster,
  asked: CollectRequest,
  patienceMs = 0,
): Promise<readonly CollectedTick[]> {
  const clock = virtualClock();
  const patience = patienceOf(clock, patienceMs);
  const about = { port: 8080, path: '/metrics', maxPods: 400, patience };
  const ticks: CollectedTick[] = [];
  const { signal } = new AbortController();
  for await (const tick of podMetrics({ cluster, clock }, about).live(asked, signal))
    ticks.push(tick);
  return ticks;
}
const hung: Answer = (_pod, signal) =>
  new Promise((_done, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });

describe('pods that are scraped', () => {
  test('are asked at the same time: ten that hang cost one deadline, and are told', async () => {
    const pods = Array.from({ length: 40 }, (_, i) => `c-${i}`);
    const began = Date.now();
    const [tick] = await collected(
      clusterWith((pod, signal) =>
        Number(pod.slice(2)) < 10 ? hung(pod, signal) : Promise.resolve('r 1'),
      ),
      request(pods, { ticks: 1 }),
    );
    expect(Date.now() - began).toBeLessThan(6000);
    expect(tick?.coverage?.canary).toEqual({ pods: 41, ready: 40, asked: 40, answered: 30 });
    expect(tick?.findings).toContainEqual(
      expect.objectContaining({
        kind: 'unread',
        arm: 'canary',
        text: 'no answer within the deadline',
      }),
    );
  });
  test('that answer 404 are told in the same words at each tick', async () => {
    const ticks = await collected(
      clusterWith((pod) => Promise.resolve(pod === 's' ? 'r 1' : '404')),
      request(['c-1', 'c-2']),
    );
    expect(ticks.map(({ findings = [] }) => findings.map(({ text }) => text))).toEqual([
      ['GET :8080/metrics answered 404'],
      ['GET :8080/metrics answered 404'],
    ]);
    expect(ticks[0]?.data['errors']?.canary).toBeNull();
  });
  test('of which a line cannot be read count with the others, and the line is told', async () => {
    const [tick] = await collected(
      clusterWith(() => Promise.resolve('r 1\nbroken line here\n')),
      request(['c-1']),
    );
    expect(tick?.data['errors']?.canary).toEqual([0, 0]);
    expect(tick?.findings?.map(({ kind, text }) => [kind, text])).toContainEqual([
      'lines',
      'a line of /metrics cannot be read and do not count, the first: "broken line here"',
    ]);
  });
});
describe('an API server that is away', () => {
  const away = new ClusterError('unreachable', 'connect ECONNREFUSED');
  /** Refuses for so many requests. */
  const flaky = (from: number, to: number): Cluster => {
    let asked = 0;
    let down = false;
    return clusterWith(
      () => {
        asked += 1;
        down = asked > from && asked <= to;
        return down ? Promise.reject(away) : Promise.resolve(`r ${100 * asked}`);
      },
      () => (down ? Promise.reject(away) : Promise.resolve('v1')),
    );
  };
  test('is waited for, the clock stands still, and no tick is lost', async () => {
    const ticks = await collected(flaky(4, 14), request(['c-1'], { ticks: 3 }), 60_000);
    expect(ticks.map(({ k }) => k)).toEqual([1, 2, 3]);
    expect(ticks.every(({ coverage }) => coverage?.canary.answered === 1)).toBe(true);
    const atMs = ticks.map((tick) => tick.atMs);
    expect((atMs[1] ?? 0) - (atMs[0] ?? 0)).toBeGreaterThan(5000);
    expect((atMs[2] ?? 0) - (atMs[1] ?? 0)).toBe(1000);
  });
  test('is an outage with its own words after that', async () => {
    await expect(collected(flaky(4, 1e9), request(['c-1'], { ticks: 3 }), 3000)).rejects.toThrow(
      /its pods cannot be asked: connect ECONNREFUSED/i,
    );
  });
  test('is none when it answers for itself and only the pods do not', async () => {
    const [tick] = await collected(
      clusterWith(() => Promise.reject(away)),
      request(['c-1'], { ticks: 1 }),
    );
    expect(tick?.coverage?.canary.answered).toBe(0);
  });
});
