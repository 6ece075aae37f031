// Covers: src/gates, src/adapters, test/service-async; about 80 s
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { authority } from '../support/agreement/certificates.ts';
import {
  freePorts,
  type Running,
  removeFolder,
  startKafka,
  startNats,
  startRabbit,
} from '../support/brokers/brokers.ts';
import { startRedis } from '../support/brokers/stores.ts';
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
/** What servers with certificates say, asked beside the programs that fall behind. */
let refusals: Promise<readonly Answer[]>;
beforeAll(async () => {
  await toolFolder('service-async');
  const { cert, key } = authority(join(folder, 'ca')).pair('localhost');
  authority(join(folder, 'other-ca'));
  const pair = { cert, key };
  const tls = ['--tls-cert-file', cert, '--tls-key-file', key, '--tls-auth-clients', 'no'];
  const [redisTls = 0] = await freePorts(1);
  const redis = await startRedis(
    folder,
    '--tls-port',
    `${redisTls}`,
    ...tls,
    '--tls-ca-cert-file',
    cert,
  );
  running.push(redis);
  let natsTls: Running & { readonly monitor: number };
  [kafka, rabbit, nats, natsTls] = await Promise.all([
    startKafka(folder, 1, pair),
    startRabbit(folder, pair),
    startNats(folder),
    startNats(folder, pair),
  ]);
  running.push(kafka, rabbit, nats, natsTls);
  await Promise.all([withUsers(redis.port), withConsumer(natsTls.port)]);
  refusals = askAll({ redis: redisTls, nats: natsTls.monitor, natsClients: natsTls.port });
  refusals.catch(() => undefined);
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
    spikes(source, 8, 28_000),
    { check: 'offsets', source, watchMs: 28_000 },
    { ...lagStatus, source, watchMs: 28_000 },
    { check: 'split-brain', source, watchMs: 28_000 },
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
          8,
          28_000,
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

interface Asked {
  readonly why: string;
  readonly check: string;
  readonly source: Readonly<Record<string, unknown>>;
  /** Whom the asking process trusts beside the authorities of the machine. */
  readonly trusts?: 'ca' | 'other-ca';
  readonly login?: string;
  /** What it says; undefined = it answers. */
  readonly words?: RegExp;
}
interface Answer extends Asked {
  readonly missing: string | null;
}
/** Users of Redis and RabbitMQ who may log in, and may not look. */
async function withUsers(redisPort: number): Promise<void> {
  const { Redis } = await import('ioredis');
  const admin = new Redis({ port: redisPort, host: '127.0.0.1' });
  await admin.call('ACL', 'SETUSER', 'app', 'on', '>secret', '~*', '+@read', '+info', '+ping');
  await admin.call('ACL', 'SETUSER', 'half', 'on', '>secret', '~*', '+info', '+ping');
  await admin.call('ACL', 'SETUSER', 'default', 'off');
  await admin.quit();
  for (const [user, tags] of [
    ['app', 'monitoring'],
    ['half', ''],
  ]) {
    const url = `http://127.0.0.1:${rabbit.management}/api`;
    const authorization = `Basic ${Buffer.from('guest:guest').toString('base64')}`;
    const put = async (path: string, body: object) =>
      await fetch(`${url}/${path}`, {
        ...{ method: 'PUT', headers: { authorization }, body: JSON.stringify(body) },
      });
    await put(`users/${user}`, { password: 'secret', tags });
    await put(`permissions/%2F/${user}`, { configure: '', write: '', read: '.*' });
    await put('queues/%2F/access', {});
  }
}
/** A stream and its consumer, and one that keeps advisories. */
async function withConsumer(port: number): Promise<void> {
  const { connect } = await import('@nats-io/transport-node');
  const tls = { ca: readFileSync(join(folder, 'ca/ca.pem'), 'utf8') };
  const nc = await connect({ servers: `localhost:${port}`, user: 'app', pass: 'secret', tls });
  const ask = async (what: string, body: object) =>
    await nc.request(`$JS.API.${what}`, JSON.stringify(body));
  await ask('STREAM.CREATE.ORDERS', { name: 'ORDERS', subjects: ['orders'] });
  const subjects = ['$JS.EVENT.ADVISORY.CONSUMER.>'];
  await ask('STREAM.CREATE.ADVISORIES', { name: 'ADVISORIES', subjects });
  const config = { durable_name: 'work', ack_policy: 'explicit' };
  await ask('CONSUMER.DURABLE.CREATE.ORDERS.work', { stream_name: 'ORDERS', config });
  await nc.close();
}
const notTrusted = /certificate.*; give the authority's certificate: NODE_EXTRA_CA_CERTS/;
const noLogin =
  /; source-credentials: give user:password of a user that (may log in|has the tag monitoring)/;
// RabbitMQ says of both that they are not authorised.
const noTag = /; source-credentials: give user:password of a user that has the tag monitoring/;
const noRight = /; source-credentials: give its user the rights that docs.async-gates.md lists/;
const askedOf = (ports: Readonly<Record<'redis' | 'nats' | 'natsClients', number>>) => {
  const systems: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    [
      'Redis',
      'idempotency',
      { system: 'redis', servers: `localhost:${ports.redis}`, tls: true, prefix: 'idem:' },
    ],
    [
      'Kafka',
      'offsets',
      {
        ...{ system: 'kafka', servers: `localhost:${kafka.secure}`, tls: true },
        ...{ group: 'lags-none', topic: 'lags-none' },
      },
    ],
    [
      'RabbitMQ',
      'retry',
      { system: 'rabbitmq', url: `https://localhost:${rabbit.secure}`, queues: ['access'] },
    ],
    [
      'NATS',
      'offsets',
      {
        ...{ system: 'nats', urls: `https://localhost:${ports.nats}` },
        ...{ servers: `localhost:${ports.natsClients}`, advisories: 'ADVISORIES' },
        ...{ stream: 'ORDERS', consumer: 'work' },
      },
    ],
  ];
  return systems.flatMap(([name, check, source]): readonly Asked[] => {
    const half = name === 'Kafka' ? 'nobody' : 'half';
    return [
      { why: `${name}: right`, check, source, trusts: 'ca', login: 'app:secret' },
      ...(['other-ca', undefined] as const).map((trusts) => ({
        ...{ why: `${name}: it trusts ${trusts ?? 'nobody more'}`, check, source },
        ...{ login: 'app:secret', words: notTrusted, ...(trusts && { trusts }) },
      })),
      {
        ...{ why: `${name}: a wrong password`, check, source, trusts: 'ca' },
        ...{ login: 'app:wrong', words: noLogin },
      },
      {
        ...{ why: `${name}: no right to look`, check, source, trusts: 'ca' },
        ...{ login: `${half}:secret`, words: name === 'RabbitMQ' ? noTag : noRight },
      },
    ];
  });
};
/** One behind the other: the programs beside them need their time. */
async function askAll(ports: Parameters<typeof askedOf>[0]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const asked of askedOf(ports)) {
    const { check, source, trusts, login } = asked;
    const about = { check, source: { ...source, credentials: 'login' }, secrets: { login } };
    const script = join(import.meta.dirname, '../support/gates/watch-once.mjs');
    const extra =
      trusts === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(folder, trusts, 'ca.pem') };
    const { stdout } = await promisify(execFile)('node', [script, JSON.stringify(about)], {
      env: { PATH: process.env['PATH'], ...extra },
    });
    const { missing } = JSON.parse(stdout) as { readonly missing: string | null };
    answers.push({ ...asked, missing });
  }
  return answers;
}
describe('servers with certificates and users', () => {
  test('are asked with the right ones; what is wrong is told with the input and what to do', async () => {
    for (const { why, words, missing } of await refusals)
      expect([why, missing]).toEqual([
        why,
        words === undefined ? null : expect.stringMatching(words),
      ]);
  }, 150_000);
});
