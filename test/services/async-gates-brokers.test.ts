import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { removeFolder, startKafka, startNats, startRabbit } from '../support/brokers/brokers.ts';
import { startRedis } from '../support/brokers/stores.ts';
import {
  type Case,
  expectFound,
  judged,
  type Look,
  matrixIn,
  runCase,
  startProgram,
  watched,
} from '../support/gates/async-programs.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-async-'));
const running: { stop(): Promise<void> }[] = [];
let redis: Awaited<ReturnType<typeof startRedis>>;
let kafka: Awaited<ReturnType<typeof startKafka>>;
let nats: Awaited<ReturnType<typeof startNats>>;
let rabbit: Awaited<ReturnType<typeof startRabbit>>;
const sleep = (ms: number) => systemClock.sleep(ms, new AbortController().signal);
beforeAll(async () => {
  await toolFolder('service-async');
  [redis, kafka, nats, rabbit] = await Promise.all([
    startRedis(folder),
    startKafka(folder),
    startNats(folder),
    startRabbit(folder),
  ]);
  running.push(redis, kafka, nats, rabbit);
}, 600_000);
afterAll(async () => {
  for (const broker of running) await broker.stop();
  removeFolder(folder);
}, 60_000);

type Defects = Readonly<Record<string, Readonly<Record<string, string>>>>;
const cases = (
  program: string,
  looks: (run: string) => readonly Look[],
  defects: Defects,
): readonly (Case & { readonly run: string })[] =>
  [['none', {}] as const, ...Object.entries(defects)].map(([defect, found]) => {
    const run = `${program}-${defect}`;
    return { program, defect, found, run, looks: looks(run) };
  });
const systemsOf = (run: string): Readonly<Record<string, string>> => ({
  ...{ run, redis: `127.0.0.1:${redis.port}`, kafka: `127.0.0.1:${kafka.port}` },
  nats: `nats://127.0.0.1:${nats.port}`,
  rabbitmq: `amqp://guest:guest@127.0.0.1:${rabbit.port}/`,
});
const run = async (name: string, all: readonly (Case & { readonly run: string })[]) => {
  const rows = await Promise.all(
    all.map(async (of) => ({ of, seen: await runCase(of, systemsOf(of.run)) })),
  );
  for (const { of, seen } of rows) for (const one of seen) expectFound(of, one);
  const { stands, seen } = matrixIn(name, rows);
  expect(stands).toBe(seen);
};
const group = (name: string) => ({
  ...{ system: 'kafka', servers: `127.0.0.1:${kafka.port}`, group: name, topic: name },
});

describe('programs on Kafka, JetStream, RabbitMQ and Redis', () => {
  test('each defect of a consumer of JetStream is found by its check, and by no other', async () => {
    const messages = cases(
      'messages',
      (of) => [
        {
          check: 'idempotency',
          source: { system: 'redis', servers: `127.0.0.1:${redis.port}`, prefix: `order:${of}:` },
          watchMs: 5000,
        },
        {
          check: 'offsets',
          parameters: { ackWaitSeconds: 1 },
          source: {
            ...{ system: 'nats', urls: `http://127.0.0.1:${nats.monitor}`, consumer: 'work' },
            ...{ servers: `127.0.0.1:${nats.port}`, stream: of.toUpperCase() },
            advisories: 'ADVISORIES',
          },
          watchMs: 5500,
        },
      ],
      {
        'token-before-work': { idempotency: 'E2' },
        'get-then-set': { idempotency: 'E1' },
        'no-ttl': { idempotency: 'E3' },
        'setnx-then-expire': { idempotency: 'E3' },
        'ack-before-work': { idempotency: 'E2' },
        'gives-up-silently': { offsets: 'J1' },
        'ack-none': { offsets: 'J2' },
      },
    );
    const workers = cases(
      'workers',
      () => [{ check: 'worker-loss', parameters: { redispatchSeconds: 3, statistical: false } }],
      {
        'ack-before-work': { 'worker-loss': 'W2' },
        'no-owner-check': { 'worker-loss': 'W4' },
      },
    );
    await run('jetstream', [...messages, ...workers]);
  }, 90_000);
  test('each defect of a consumer group of Kafka is found by its check, and by no other', async () => {
    const all = cases(
      'partitions',
      (of) => [
        { check: 'offsets', source: group(of), watchMs: 8000 },
        { check: 'split-brain', source: group(of), watchMs: 8000 },
        { check: 'lag-status', parameters: { intervals: 3 }, source: group(of), watchMs: 8500 },
      ],
      {
        'commit-ahead': { offsets: 'K4' },
        zombie: { 'split-brain': 'H4' },
        stalls: { 'lag-status': 'STOP' },
        'never-commits': { offsets: 'inconclusive', 'lag-status': 'inconclusive' },
      },
    );
    await run('kafka', all);
  }, 90_000);
  test('each defect of a consumer of RabbitMQ is found by its check, and by no other', async () => {
    const all = cases(
      'rabbit',
      (of) => [
        {
          check: 'retry',
          parameters: { baseSeconds: 1, capSeconds: 1, maxRetries: 2, pollSeconds: 2 },
          source: {
            ...{ system: 'rabbitmq', url: `http://127.0.0.1:${rabbit.management}` },
            ...{ queues: [of, `${of}.dead`], credentials: 'rabbit' },
          },
          watchMs: 12_000,
        },
      ],
      { 'throws-dead-letters-away': { retry: 'R2' }, stuck: { retry: 'inconclusive' } },
    );
    await run('rabbitmq', all);
  }, 90_000);
});

describe('brokers that cannot be asked', () => {
  test('a wrong password, a wrong name and a dead port are told in words', async () => {
    const secrets = { app: 'app:wrong', rabbit: 'guest:wrong' };
    const words = async (check: string, source: Readonly<Record<string, unknown>>) =>
      (await watched(check, source, 0, secrets)).missing;
    const sasl = { ...group('g'), servers: `127.0.0.1:${kafka.sasl}`, credentials: 'app' };
    expect(await words('offsets', sasl)).toMatch(/refuses the login/);
    expect(await words('offsets', group('no-such-topic'))).toMatch(/does not exist/);
    expect(await words('offsets', { ...group('g'), servers: '127.0.0.1:1' })).toMatch(
      /cannot be reached.*ECONNREFUSED/,
    );
    const stream = { system: 'nats', urls: `http://127.0.0.1:${nats.monitor}`, stream: 'NO' };
    expect(await words('offsets', { ...stream, consumer: 'w' })).toMatch(/has no consumer w/);
    const queue = { system: 'rabbitmq', url: `http://127.0.0.1:${rabbit.management}` };
    const asked = { ...queue, queues: ['q'], credentials: 'rabbit' };
    expect(await words('retry', asked)).toMatch(/refuses the request \(401\)/);
  }, 30_000);
  test('a Kafka that goes away while it is watched is a gap: nothing passes', async () => {
    const of = 'partitions-away';
    const { ready, ended } = await startProgram('partitions', systemsOf(of));
    ended.catch(() => undefined);
    await ready;
    const looking = watched('split-brain', group(of), 5000);
    await sleep(2000);
    await kafka.stop();
    const seen = await looking;
    expect(seen.gaps.join()).toMatch(/closed the connection|cannot be reached/);
    const { verdict } = await judged({ check: 'split-brain' }, [seen]);
    expect(verdict).toBe('inconclusive');
    await ended.catch(() => undefined);
  }, 90_000);
});
