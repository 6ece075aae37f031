// Covers: src/gates, src/adapters, test/service-async; about 10 s
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeFolder, startNats } from '../support/brokers/brokers.ts';
import { startRedis } from '../support/brokers/stores.ts';
import { cases, expectFound, matrixIn, runCase } from '../support/gates/async-programs.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-async-'));
const running: { stop(): Promise<void> }[] = [];
let redis: Awaited<ReturnType<typeof startRedis>>;
let nats: Awaited<ReturnType<typeof startNats>>;
beforeAll(async () => {
  await toolFolder('service-async');
  [redis, nats] = await Promise.all([startRedis(folder), startNats(folder)]);
  running.push(redis, nats);
}, 600_000);
afterAll(async () => {
  for (const broker of running) await broker.stop();
  removeFolder(folder);
}, 180_000);

const systemsOf = (run: string): Readonly<Record<string, string>> => ({
  ...{ run, redis: `127.0.0.1:${redis.port}` },
  nats: `nats://127.0.0.1:${nats.port}`,
});
const run = async (name: string, all: ReturnType<typeof cases>) => {
  const rows = await Promise.all(
    all.map(async (of) => ({ of, seen: await runCase(of, systemsOf(of.run)) })),
  );
  for (const { of, seen } of rows) for (const one of seen) expectFound(of, one);
  const { stands, seen } = matrixIn(name, rows);
  expect(stands).toBe(seen);
};
describe('programs on JetStream and Redis', () => {
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
  }, 270_000);
});
