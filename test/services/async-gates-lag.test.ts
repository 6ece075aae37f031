// Covers: src/gates, src/adapters, test/service-async; about 80 s
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeFolder, startKafka, startNats, startRabbit } from '../support/brokers/brokers.ts';
import {
  cases,
  expectFound,
  type Look,
  matrixIn,
  runCase,
} from '../support/gates/async-programs.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-async-lag-'));
const running: { stop(): Promise<void> }[] = [];
let kafka: Awaited<ReturnType<typeof startKafka>>;
let rabbit: Awaited<ReturnType<typeof startRabbit>>;
let nats: Awaited<ReturnType<typeof startNats>>;
beforeAll(async () => {
  await toolFolder('service-async');
  [kafka, rabbit, nats] = await Promise.all([
    startKafka(folder),
    startRabbit(folder),
    startNats(folder),
  ]);
  running.push(kafka, rabbit, nats);
}, 600_000);
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  removeFolder(folder);
}, 60_000);

const of = (run: string, systems: Readonly<Record<string, string>>) => ({ run, ...systems });
/** The spike begins eight seconds after the program is ready (with RabbitMQ 31); two windows of it have to be seen. */
const spikes = (
  source: Readonly<Record<string, unknown>>,
  windowSeconds: number,
  watchMs: number,
): Look => ({
  ...{ check: 'lag-spikes', source, watchMs, ledger: false },
  ...{ parameters: { windowSeconds, thresholdMs: 1500 }, secrets: { login: 'guest:guest' } },
});
const kafkaLooks = (run: string): readonly Look[] => {
  const source = { system: 'kafka', servers: `127.0.0.1:${kafka.port}`, group: run, topic: run };
  const lagStatus = { ...{ check: 'lag-status', parameters: { intervals: 4 } }, ledger: false };
  return [
    spikes(source, 5, 25_000),
    { check: 'offsets', source, watchMs: 25_000 },
    { ...lagStatus, source, watchMs: 25_000 },
    { check: 'split-brain', source, watchMs: 25_000 },
  ];
};

describe('groups that fall behind', () => {
  test('each is found by lag-spikes with its cause, and by no other check', async () => {
    const found = { 'lag-spikes': 'P1' };
    const systems = {
      kafka: { kafka: `127.0.0.1:${kafka.port}` },
      nats: { nats: `nats://127.0.0.1:${nats.port}` },
      rabbitmq: { rabbitmq: `amqp://guest:guest@127.0.0.1:${rabbit.port}/` },
    };
    const inKafka = cases('lags', kafkaLooks, {
      'slow-consumer': found,
      'hot-key': found,
      burst: found,
      rebalance: found,
    }).map((one) => ({ ...one, flags: of(one.run, systems.kafka) }));
    const inNats = cases(
      'lags',
      (run) => [
        spikes(
          {
            ...{ system: 'nats', urls: `http://127.0.0.1:${nats.monitor}` },
            ...{ stream: run.toUpperCase(), consumer: 'work' },
          },
          5,
          25_000,
        ),
      ],
      { 'slow-consumer': found },
    ).map((one) => ({ ...one, flags: of(one.run, systems.nats), system: 'JetStream' }));
    const inRabbit = cases(
      'lags',
      (run) => [
        spikes(
          {
            ...{ system: 'rabbitmq', url: `http://127.0.0.1:${rabbit.management}` },
            ...{ queues: [run], credentials: 'login' },
          },
          15,
          66_000,
        ),
      ],
      { 'slow-consumer': found },
    ).map((one) => ({ ...one, flags: of(one.run, systems.rabbitmq), system: 'RabbitMQ' }));
    const rows = await Promise.all(
      [...inKafka, ...inNats, ...inRabbit].map(async (one) => ({
        of: { ...one, program: 'system' in one ? `lags, ${one.system}` : 'lags, Kafka' },
        seen: await runCase(one, one.flags),
      })),
    );
    for (const { of: about, seen } of rows)
      for (const one of seen) {
        expectFound(about, one);
        if (one.check === 'lag-spikes' && about.defect !== 'none')
          expect(one.reasons.join('; ')).toMatch(new RegExp(`cause: ${about.defect}`));
      }
    const { stands, seen } = matrixIn('lag', rows);
    expect(stands).toBe(seen);
  }, 150_000);
});
