// Covers: src/gates, src/adapters, test/service-async; about 110 s
import { mkdtempSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { removeFolder, startKafka, startRabbit } from '../support/brokers/brokers.ts';
import {
  type Case,
  cases,
  expectFound,
  judged,
  type Look,
  matrixIn,
  runCase,
  type Seen,
  watched,
} from '../support/gates/async-programs.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-async-brokers-'));
const running: { stop(): Promise<void> }[] = [];
let kafka: Awaited<ReturnType<typeof startKafka>>;
let rabbit: Awaited<ReturnType<typeof startRabbit>>;
beforeAll(async () => {
  await toolFolder('service-async');
  [kafka, rabbit] = await Promise.all([startKafka(folder, 3), startRabbit(folder)]);
  running.push(kafka, rabbit);
}, 600_000);
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  removeFolder(folder);
}, 60_000);

const servers = (): string =>
  [kafka, ...kafka.others].map(({ port }) => `127.0.0.1:${port}`).join(',');
const group = (run: string) => ({ system: 'kafka', servers: servers(), group: run, topic: run });
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
const systemsOf = (run: string) => ({
  ...{ run, kafka: servers() },
  rabbitmq: `amqp://guest:guest@127.0.0.1:${rabbit.port}/`,
});

/** The ways in which a group shares its partitions, and writers who commit what they wrote. */
const kinds: readonly {
  readonly kind: string;
  readonly flags: Readonly<Record<string, string>>;
}[] = [
  { kind: 'cooperative-sticky', flags: { group: 'cooperative' } },
  { kind: 'static members', flags: { group: 'static' } },
  { kind: 'KIP-848', flags: { group: 'next' } },
  { kind: 'transactions', flags: { transactions: 'true' } },
];
/** What is wrong with the group itself, or with a transaction. */
const ofGroups = (): readonly (Case & {
  readonly run: string;
  readonly flags: Readonly<Record<string, string>>;
})[] => {
  const splitBrain = (run: string): readonly Look[] => [
    { check: 'split-brain', source: group(run), watchMs: 15_000, ledger: false },
  ];
  const [twice, anew] = ['partitions-twice', 'partitions-anew'];
  const open = 'partitions-open';
  return [
    {
      ...{ program: 'partitions', defect: 'twice', run: twice, flags: {} },
      ...{ looks: splitBrain(twice), found: { 'split-brain': 'H3' } },
    },
    {
      ...{ program: 'partitions, KIP-848', defect: 'group-made-anew', run: anew },
      ...{ flags: { group: 'next' }, looks: splitBrain(anew), found: { 'split-brain': 'H5' } },
    },
    {
      ...{ program: 'partitions, transactions', defect: 'open-transaction', run: open },
      ...{ flags: { transactions: 'true' }, looks: kafkaLooks(open, 15_000) },
      found: { offsets: 'inconclusive', 'lag-status': 'STOP' },
    },
  ];
};

const rowOf = async (of: ReturnType<typeof ofGroups>[number]) => {
  const program = of.program.split(',')[0] ?? of.program;
  return { of, seen: await runCase({ ...of, program }, { ...systemsOf(of.run), ...of.flags }) };
};

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
      ...cases('queue', (run) => rabbitLooks(run, 23_000), {
        'no-back-off': { retry: 'R1' },
        'gives-up-early': { retry: 'R2' },
        'throws-dead-letters-away': { retry: 'R2' },
        'acks-before-work': { retry: 'R3' },
        'turns-done-work-away': { retry: 'R4' },
        'no-identity': { retry: 'R5' },
        stuck: { retry: 'inconclusive' },
      }),
    ];
    const right = kinds.map(({ kind, flags }) => {
      const run = `partitions-${flags['group'] ?? 'transactions'}`;
      const program = `partitions, ${kind}`;
      return { program, defect: 'none', found: {}, run, flags, looks: kafkaLooks(run, 15_000) };
    });
    const rows: Awaited<ReturnType<typeof rowOf>>[] = [];
    // In two turns: a machine of two cores has enough to do with one of them.
    for (const turn of [all.map((of) => ({ ...of, flags: {} })), [...ofGroups(), ...right]])
      rows.push(...(await Promise.all(turn.map(rowOf))));
    for (const { of, seen } of rows) for (const one of seen) expectFound(of, one);
    const held = rows.find(({ of }) => of.defect === 'open-transaction')?.seen;
    expect(held?.flatMap(({ reasons }) => reasons).join('; ')).toMatch(
      /an open transaction \(transactional id partitions-open-open, producer \d+\) holds readers/,
    );
    const { stands, seen } = matrixIn('brokers', rows);
    expect(stands).toBe(seen);
  }, 150_000);
});

/** A broker as old as 0.10: it closes the connection at a request that it does not know, here the coordinator's in version 1. */
const oldKafka = async (): Promise<{ readonly port: number; close(): void }> => {
  const server = createServer((client) => {
    const broker = connect({ host: '127.0.0.1', port: kafka.port });
    client.on('data', (request) => {
      if (request.readInt16BE(4) === 10 && request.readInt16BE(6) > 0) client.destroy();
      else broker.write(request);
    });
    broker.on('data', (answer) => client.write(answer));
    for (const [one, other] of [
      [client, broker],
      [broker, client],
    ] as const)
      one.on('error', () => undefined).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
};
describe('brokers that do not say what they are asked', () => {
  /** Asked once, as a gate asks; without a ledger, so that nothing else speaks. */
  const ask = async (
    check: string,
    source: Readonly<Record<string, unknown>>,
    secret?: string,
  ): Promise<string> => {
    const login = secret === undefined ? {} : { login: secret };
    const credentials = secret === undefined ? {} : { credentials: 'login' };
    const seen = await watched(check, { ...source, ...credentials }, 0, login);
    const { verdict, reasons } = await judged({ check }, [seen]);
    return `${verdict}: ${reasons.join('; ')}`;
  };
  const run = 'partitions-none';
  interface Refusal {
    readonly why: string;
    readonly at?: 'sasl' | 'port';
    readonly secret?: string;
    readonly more?: Readonly<Record<string, string>>;
    readonly words: RegExp;
  }
  const refusals: readonly Refusal[] = [
    { why: 'a wrong password', at: 'sasl', secret: 'app:wrong', words: /refuses the login/ },
    { why: 'no login', at: 'sasl', words: /wants TLS or SASL/ },
    { why: 'no rights', at: 'sasl', secret: 'nobody:secret', words: /not allowed to DESCRIBE/ },
    { why: 'no such topic', more: { topic: 'nothing' }, words: /nothing does not exist/ },
    { why: 'no broker', more: { servers: '127.0.0.1:1' }, words: /ECONNREFUSED/ },
    { why: 'nobody in the group', more: { group: 'x' }, words: /no committed offset|1 polls/ },
  ];
  test.each(refusals)('Kafka with $why: no check passes', async (refusal) => {
    const { at = 'port', secret, more, words } = refusal;
    const source = { ...group(run), servers: `127.0.0.1:${kafka[at]}`, ...more };
    for (const check of ['offsets', 'lag-status', 'split-brain']) {
      const said = await ask(check, source, secret);
      expect(said).toMatch(/^inconclusive: /);
      expect(said).toMatch(words);
    }
  });
  test('a Kafka that is too old, and what is no Kafka, are said to be so', async () => {
    const old = await oldKafka();
    const tooOld = await ask('offsets', { ...group(run), servers: `127.0.0.1:${old.port}` });
    old.close();
    expect(tooOld).toMatch(/^inconclusive: .*does not know the request/);
    const other = await ask('offsets', { ...group(run), servers: `127.0.0.1:${rabbit.port}` });
    expect(other).toMatch(/^inconclusive: .*does not speak Kafka/);
  });
  test('RabbitMQ: a wrong login, a user who may not look, a queue that is away', async () => {
    const about = queues('queue-none');
    const made = await fetch(`${about.url}/api/users/nobody`, {
      method: 'PUT',
      headers: { authorization: `Basic ${Buffer.from('guest:guest').toString('base64')}` },
      body: JSON.stringify({ password: 'secret', tags: '' }),
    });
    expect(made.status).toBe(201);
    for (const [more, secret, words] of [
      [{}, 'guest:wrong', /refuses the request \(401\)/],
      [{}, 'nobody:secret', /refuses the request \(401\)/],
      [{ queues: ['nothing'] }, 'guest:guest', /no queue nothing in the vhost/],
      [{ vhost: 'other' }, 'guest:guest', /no queue queue-none in the vhost other/],
      [{ url: `http://127.0.0.1:${rabbit.port}` }, 'guest:guest', /cannot be reached/],
      [{}, 'guest:guest', /watch for ten or more/],
    ] as const) {
      const said = await ask('retry', { ...about, ...more }, secret);
      expect(said).toMatch(/^inconclusive: /);
      expect(said).toMatch(words);
    }
  });
});

const after = (ms: number) => systemClock.sleep(ms, new AbortController().signal);
/** A right program, whose broker is disturbed while it is asked. */
const disturbed = async (
  program: string,
  run: string,
  looks: readonly Look[],
  disturb: () => Promise<void>,
) =>
  await runCase({ program, defect: 'none', found: {}, looks }, systemsOf(run), async () => {
    await after(4000);
    await disturb();
  });
/** A group, and the broker that answers for it: not the first one, which is the controller and knows who may follow. */
const coordinated = async () => {
  for (let n = 0; n < 50; n++) {
    const run = `disturbed-${n}`;
    const about = { ...group(run), topic: 'partitions-none' };
    const { lines } = await watched('split-brain', about);
    const [view] = lines.map((line) => JSON.parse(line) as { readonly coordinator?: number });
    const broker = kafka.others[(view?.coordinator ?? 0) - 2];
    if (broker !== undefined) return { run, broker };
  }
  throw new Error('every group is the first broker’s');
};
const expectGap = ({ check, verdict, reasons }: Seen, words: RegExp) =>
  expect([check, verdict, reasons.join('; ')]).toEqual([
    check,
    'inconclusive',
    expect.stringMatching(words),
  ]);
describe('brokers that are disturbed while they are asked', () => {
  test('leave a gap in their own words: nothing is found, and nothing passes', async () => {
    const ofKafka = async () => {
      const { run, broker } = await coordinated();
      const looks = kafkaLooks(run, 15_000);
      const moved = await disturbed('partitions', run, looks, () => broker.restart());
      for (const seen of moved)
        expectGap(seen, /cannot be reached|closed the|in time|coordinator of the group moved/);
      for (const { pause } of [kafka, ...kafka.others]) pause();
      const paused = await watched('offsets', {
        ...group(run),
        servers: `127.0.0.1:${kafka.port}`,
      });
      for (const { resume } of [kafka, ...kafka.others]) resume();
      expectGap(await judged({ check: 'offsets' }, [paused]), /did not answer in time/);
    };
    const ofRabbit = async () => {
      const [run, looks] = ['queue-disturbed', rabbitLooks('queue-disturbed', 23_000)];
      // Away for longer than from one look to the next.
      const restarted = await disturbed('queue', run, looks, () => rabbit.restart(6000));
      for (const seen of restarted) expectGap(seen, /RabbitMQ cannot be reached/);
    };
    await Promise.all([ofKafka(), ofRabbit()]);
  }, 150_000);
});
