import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { type CollectorAbout, collector } from '../../../src/connect/diagnosis/collector.ts';
import { answerOf } from '../../../src/diagnosis/live/answer.ts';
import { collectedDocument } from '../../../src/diagnosis/live/document.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const pod = (name: string, image: string) => ({
  metadata: { name, labels: {} },
  spec: { containers: [{ name: 'shop', image, ports: [{ containerPort: 8080 }] }] },
  status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
});
const arms: Readonly<Record<string, readonly object[]>> = {
  'track=canary': [pod('canary-1', 'acme/shop:2.0')],
  'track=stable': [pod('stable-1', 'acme/shop:1.0'), pod('stable-2', 'acme/shop:1.0')],
};
const goroutines = (waiting: number) =>
  `goroutine profile: total ${100 + waiting}\n${waiting === 0 ? '' : `${waiting} @ 0x1\n#\t0x1\tmain.(*carts).load+0x1\t/src/carts.go:61\n\n`}100 @ 0x2\n#\t0x2\tmain.(*worker).run+0x1\t/src/worker.go:9\n`;
const answers = {
  list: (type: string, selector: string) =>
    type === 'pods'
      ? (arms[selector] ?? [])
      : [
          {
            metadata: { name: 'e1' },
            type: 'Warning',
            reason: 'Unhealthy',
            message: 'Readiness probe failed: token=s3cr3tvalue',
            lastTimestamp: new Date().toISOString(),
            involvedObject: { kind: 'Pod', name: 'canary-1' },
          },
        ],
  profile: (name: string) => goroutines(name.startsWith('canary') ? 60 : 0),
  metrics: (name: string) => `redis_pool_conns_in_use ${name.startsWith('canary') ? 24 : 3}\n`,
  log: (name: string) =>
    Array.from({ length: 30 }, (_, i) =>
      name.startsWith('canary') && i % 3 === 0
        ? 'ERROR no connection to redis://app:hunter2@redis:6379'
        : `INFO order ${i} done`,
    ).join('\n'),
};
type Source = 'pods' | 'events' | 'profiles' | 'logs' | 'numbers';
/** A cluster of which one source is dead, or never answers. */
function clusterWith(broken: Source | undefined, how: 'dead' | 'hung' | 'nonsense'): Cluster {
  const meet = async <T>(source: Source, value: T, nonsense: T): Promise<T> => {
    if (source !== broken) return value;
    if (how === 'nonsense') return nonsense;
    if (how === 'dead') throw new Error('connect ECONNREFUSED');
    return await new Promise<T>(() => undefined);
  };
  const fake = {
    list: async (type: { plural: string }, _ns: string, options: { labelSelector?: string }) => ({
      resourceVersion: '1',
      items: await meet(
        type.plural === 'pods' ? 'pods' : 'events',
        answers.list(type.plural, options.labelSelector ?? ''),
        [],
      ),
    }),
    podGet: async (_ns: string, name: string, _port: number, path: string) => {
      const isMetrics = path === '/metrics';
      const body = await meet(
        isMetrics ? 'numbers' : 'profiles',
        isMetrics ? answers.metrics(name) : answers.profile(name),
        '\u0000<html>{{{'.repeat(1000),
      );
      if (!isMetrics && !/goroutine\?debug=1/.test(path)) return { status: 404, body: 'no' };
      return { status: 200, body };
    },
    podLogs: (_ns: string, name: string) =>
      meet('logs', answers.log(name), `${'x'.repeat(500_000)}\n\u0000\n`),
  };
  return fake as unknown as Cluster;
}
const about = (cluster: Cluster, more: Partial<CollectorAbout> = {}): CollectorAbout => ({
  runtime: { ...recordedRuntime({}), clock: systemClock },
  cluster,
  handle: {
    workload: 'shop',
    namespace: 'shop',
    image: 'acme/shop:2.0',
    selectors: { canary: 'track=canary', stable: 'track=stable' },
  } as unknown as ReleaseHandle,
  ...{ deadlineMs: 5000, sizeBytes: 1e6, port: undefined, path: '/metrics', token: undefined },
  ...{ heard: undefined, prometheus: undefined, fromMs: Date.now() - 10_000 },
  ...more,
});
const found = { because: 'latency: worse', measurements: [], fault: undefined };

describe('what is collected when a gate fails', () => {
  test('is everything that answers, is a document, and names the cause; secrets are gone', async () => {
    const collected = await collector(about(clusterWith(undefined, 'dead'))).collect(found);
    const text = canonicalJson(collected);
    expect(text).not.toMatch(/hunter2|s3cr3tvalue/);
    expect(collectedDocument.read(JSON.parse(text), 'c')).toEqual(collected);
    expect(collected.profiles.map(({ kind }) => kind)).toEqual(['goroutine']);
    expect(collected.logs?.templates.some(({ text: line }) => /no connection/.test(line))).toBe(
      true,
    );
    expect(collected.signs).toMatchObject([{ side: 'fault', reason: 'Unhealthy' }]);
    expect(collected.metrics.map(({ metric }) => metric)).toEqual(['redis_pool_conns_in_use']);
    const { diagnosis } = answerOf(collected);
    expect(diagnosis.cause).toBe('likely');
    expect(diagnosis.ranking[0]).toMatchObject({ service: 'shop', function: 'main.(*carts).load' });
  }, 20_000);
  test.each([
    ['events', 'dead', /^events: connect ECONNREFUSED/],
    ['profiles', 'dead', /^profiles \(.*\): connect ECONNREFUSED/],
    ['logs', 'dead', /^log of .*: connect ECONNREFUSED/],
    ['numbers', 'dead', /^numbers: .* answered nothing/],
    ['pods', 'dead', /^pods: connect ECONNREFUSED/],
    ['events', 'hung', /^events: no answer within 0\.4 s/],
    ['profiles', 'hung', /^profiles: no answer within/],
    ['logs', 'hung', /^logs: no answer within/],
    ['numbers', 'hung', /^numbers: no answer within/],
    ['pods', 'hung', /^pods: no answer within/],
    ['profiles', 'nonsense', /^profiles .*is no text profile/],
  ] as const)(
    'without the %s (%s) is the rest, in time, and says so',
    async (source, how, said) => {
      const begun = Date.now();
      const cluster = clusterWith(source, how);
      const collected = await collector(
        about(cluster, { deadlineMs: how === 'hung' ? 400 : 5000 }),
      ).collect(found);
      expect(Date.now() - begun).toBeLessThan(how === 'hung' ? 3000 : 5000);
      expect(collected.unseen.some((one) => said.test(one))).toBe(true);
      if (source !== 'pods' && source !== 'profiles') expect(collected.profiles).toHaveLength(1);
      if (source !== 'pods' && source !== 'logs') expect(collected.logs).not.toBeNull();
      collectedDocument.read(JSON.parse(canonicalJson(collected)), 'c');
      answerOf(collected);
    },
    20_000,
  );
  test('is never larger than it may be, and says what was let go', async () => {
    const collected = await collector(
      about(clusterWith(undefined, 'dead'), { sizeBytes: 1000 }),
    ).collect(found);
    expect(canonicalJson(collected).length).toBeLessThan(2000);
    expect(collected.unseen.at(-1)).toMatch(/more than 1 kB: a part of it was let go/);
  }, 20_000);
  test('of nonsense is no accusation', async () => {
    for (const source of ['logs', 'numbers'] as const) {
      const cluster = clusterWith(source, 'nonsense');
      const { metrics, logs } = await collector(about(cluster)).collect(found);
      if (source === 'numbers') expect(metrics).toEqual([]);
      else expect(logs?.templates.every(({ text }) => text.length <= 500)).toBe(true);
    }
  }, 20_000);
});
