// Covers: src/gates, src/adapters, test/service-async; about 90 s
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { removeFolder, startKafka, startRabbit } from '../support/brokers/brokers.ts';
import {
  type Case,
  expectFound,
  type Look,
  judged,
  matrixIn,
  runCase,
  watched,
} from '../support/gates/async-programs.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-async-brokers-'));
const running: { stop(): Promise<void> }[] = [];
let kafka: Awaited<ReturnType<typeof startKafka>>;
let rabbit: Awaited<ReturnType<typeof startRabbit>>;
beforeAll(async () => {
  await toolFolder('service-async');
  await Promise.all([
    startKafka(folder).then((started) => running.push((kafka = started))),
    startRabbit(folder).then((started) => running.push((rabbit = started))),
  ]);
}, 600_000);
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  removeFolder(folder);
}, 60_000);

const group = (run: string) => ({
  ...{ system: 'kafka', servers: `127.0.0.1:${kafka.port}`, group: run, topic: run },
});
const queues = (run: string) => ({
  ...{ system: 'rabbitmq', url: `http://127.0.0.1:${rabbit.management}`, credentials: 'login' },
  queues: [run, `${run}.dead`],
});
/** A whole history of commits for the time of a test: one in each two seconds. */
const intervals = 4;
const kafkaLooks = (run: string, watchMs: number): readonly Look[] => [
  { check: 'offsets', source: group(run), watchMs },
  { check: 'lag-status', parameters: { intervals }, source: group(run), watchMs, ledger: false },
  { check: 'split-brain', source: group(run), watchMs },
];
const login = { login: 'guest:guest' };
/** RabbitMQ counts each five seconds: what it says at the end is of long after the last message has come to its end. */
const rabbitLooks = (run: string, watchMs: number): readonly Look[] => [
  {
    ...{ check: 'retry', source: queues(run), secrets: login, watchMs },
    parameters: { baseSeconds: 1, maxRetries: 2, pollSeconds: 3 },
  },
];
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
const systemsOf = (run: string) => ({
  ...{ run, kafka: `127.0.0.1:${kafka.port}` },
  rabbitmq: `amqp://guest:guest@127.0.0.1:${rabbit.port}/`,
});

describe('programs on Kafka and RabbitMQ', () => {
  test('each defect is found by its check, and by no other', async () => {
    const all = [
      ...cases('partitions', (run) => kafkaLooks(run, 15_000), {
        'commits-ahead': { offsets: 'K4' },
        'retention-too-short': { offsets: 'K2' },
        rewinds: { offsets: 'K3', 'lag-status': 'REWIND' },
        stalls: { 'lag-status': 'STOP' },
        zombie: { 'split-brain': 'H4' },
        'never-commits': { offsets: 'inconclusive', 'lag-status': 'inconclusive' },
      }),
      ...cases('queue', (run) => rabbitLooks(run, 17_000), {
        'no-back-off': { retry: 'R1' },
        'gives-up-early': { retry: 'R2' },
        'throws-dead-letters-away': { retry: 'R2' },
        'acks-before-work': { retry: 'R3' },
        'turns-done-work-away': { retry: 'R4' },
        'no-identity': { retry: 'R5' },
        stuck: { retry: 'inconclusive' },
      }),
    ];
    const rows = await Promise.all(
      all.map(async (of) => ({ of, seen: await runCase(of, systemsOf(of.run)) })),
    );
    for (const { of, seen } of rows) for (const one of seen) expectFound(of, one);
    const { stands, seen } = matrixIn('brokers', rows);
    expect(stands).toBe(seen);
  }, 150_000);
});

const after = (ms: number) => systemClock.sleep(ms, new AbortController().signal);
/** A right program that nobody disturbs but its broker: nothing is found, and nothing passes. */
const disturbed = async (
  program: string,
  looks: (run: string) => readonly Look[],
  run: string,
  disturb: () => Promise<void>,
) => {
  const of = { program, defect: 'none', found: {}, looks: looks(run) };
  return await runCase(of, systemsOf(run), async () => {
    await after(4000);
    await disturb();
  });
};
describe('brokers that are disturbed while they are asked', () => {
  test('leave a gap in their own words: nothing is found, and nothing passes', async () => {
    const [ofKafka, ofRabbit] = await Promise.all([
      disturbed('partitions', (run) => kafkaLooks(run, 15_000), 'restarted', kafka.restart),
      disturbed('queue', (run) => rabbitLooks(run, 25_000), 'paused', async () => {
        rabbit.pause();
        await after(12_000);
        rabbit.resume();
      }),
    ]);
    for (const { check, verdict, reasons } of [...ofKafka, ...ofRabbit]) {
      const words = check === 'retry' ? /RabbitMQ cannot be reached/ : /ECONNREFUSED|closed the/;
      expect([check, verdict, reasons.join('; ')]).toEqual([
        check,
        'inconclusive',
        expect.stringMatching(words),
      ]);
    }
  }, 120_000);
});
