// Covers: src/gates, src/adapters, test/service-async; about 60 s
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { connectRedis } from '../../src/adapters/redis/client.ts';
import { type Running, removeFolder } from '../support/brokers/brokers.ts';
import {
  startEtcd,
  startRedis,
  startRedisCluster,
  startSentinel,
  startZooKeeper,
} from '../support/brokers/stores.ts';
import {
  cases,
  expectFound,
  judged,
  matrixIn,
  runCase,
  watched,
} from '../support/gates/async-programs.ts';
import { toolFolder } from '../support/toolchain/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-stores-'));
const running: { stop(): Promise<void> }[] = [];
let redis: Awaited<ReturnType<typeof startRedis>>;
let other: Awaited<ReturnType<typeof startRedis>>;
let etcd: Running;
let zookeeper: Running;
const sleep = (ms: number) => systemClock.sleep(ms, new AbortController().signal);
beforeAll(async () => {
  await toolFolder('service-async');
  [redis, other, etcd, zookeeper] = await Promise.all([
    startRedis(folder),
    startRedis(folder),
    startEtcd(folder),
    startZooKeeper(folder),
  ]);
  running.push(redis, other, etcd, zookeeper);
}, 600_000);
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  removeFolder(folder);
}, 180_000);

const election = { ttlSeconds: 2, retrySeconds: 1 };

describe('programs on Redis, etcd and ZooKeeper', () => {
  test('each defect is found by its check, and by no other', async () => {
    const port = (one: Running): string => `127.0.0.1:${one.port}`;
    const all = [
      ...cases(
        'retries',
        (run) => [
          {
            check: 'retry',
            parameters: { baseSeconds: 1, maxRetries: 2, pollSeconds: 3 },
            source: { system: 'asynq', servers: port(redis), queues: [run] },
            watchMs: 8500,
          },
        ],
        {
          'no-back-off': { retry: 'R1' },
          'gives-up-early': { retry: 'R2' },
          'no-identity': { retry: 'R5' },
          'swallows-the-last': { retry: 'R2' },
        },
      ),
      ...cases(
        'schedulers',
        (run) => [
          {
            check: 'leaders',
            ledger: false,
            source: {
              system: 'asynq',
              servers: port(run.endsWith('not-unique') ? other : redis),
            },
            watchMs: 1000,
          },
        ],
        { 'not-unique': { leaders: 'A1' } },
      ),
      // Recovery takes Asynq 70 to 170 s by itself; the program sets its clock forward.
      ...cases(
        'asynq-workers',
        (run) => [
          {
            check: 'worker-loss',
            parameters: { recoverySeconds: 12, redispatchSeconds: 24, statistical: false },
            source: { system: 'asynq', servers: port(redis), queues: [run] },
            watchMs: 41_000,
            ledger: false,
          },
        ],
        {
          'no-retries': { 'worker-loss': 'W2' },
          'far-too-late': { 'worker-loss': 'W2' },
          'no-successor': { 'worker-loss': 'W1' },
          'stops-in-order': { 'worker-loss': 'inconclusive' },
        },
      ),
      ...cases(
        'etcd-leader',
        (run) => [
          {
            ...{ check: 'leaders', parameters: election, watchMs: 9000 },
            source: { system: 'etcd', urls: `http://${port(etcd)}`, prefix: `/${run}/` },
          },
        ],
        { 'no-successor': { leaders: 'E1' } },
      ),
      ...cases(
        'zookeeper-leader',
        (run) => [
          {
            ...{ check: 'leaders', parameters: election, watchMs: 8000 },
            source: { system: 'zookeeper', servers: port(zookeeper), path: `/${run}` },
          },
        ],
        { 'no-successor': { leaders: 'E1' } },
      ),
      // What its leaders think of themselves; the lease alone shows one holder at a time.
      ...cases('redis-leader', () => [{ check: 'leaders', parameters: election }], {
        'lease-without-renewal': { leaders: 'E2' },
      }),
      ...cases(
        'locks',
        (run) => [
          {
            ...{ check: 'lock', watchMs: 2500 },
            source: { system: 'etcd', urls: `http://${port(etcd)}`, prefix: `/${run}/` },
          },
        ],
        {
          'no-lease': { lock: 'L1' },
          'done-twice': { lock: 'L5' },
          'drops-on-contention': { lock: 'L7' },
        },
      ),
      ...cases('pool', () => [{ check: 'pool' }], {
        'unbounded-queue': { pool: 'C2' },
        'drops-with-success': { pool: 'T4' },
      }),
      ...cases('sagas', () => [{ check: 'saga' }], {
        'forgets-a-compensation': { saga: 'S4' },
        'compensates-twice': { saga: 'S7' },
      }),
      ...cases('tenants', () => [{ check: 'context' }], {
        'tenant-bleed': { context: 'P4' },
        'trace-lost': { context: 'P2' },
      }),
    ];
    const rows = await Promise.all(
      all.map(async (of) => {
        const store = of.run === 'schedulers-not-unique' ? other : redis;
        const systems = {
          ...{ run: of.run, redis: port(store), zookeeper: port(zookeeper) },
          etcd: `http://${port(etcd)}`,
        };
        return { of, seen: await runCase(of, systems) };
      }),
    );
    for (const { of, seen } of rows) for (const one of seen) expectFound(of, one);
    const { stands, seen } = matrixIn('stores', rows);
    expect(stands).toBe(seen);
  }, 360_000);
});
describe('a Redis that is asked for its tokens', () => {
  const tokens = (more: Readonly<Record<string, unknown>>) => ({
    system: 'redis',
    prefix: 'idem:',
    ...more,
  });
  const ask = async (
    more: Readonly<Record<string, unknown>>,
    secrets: Readonly<Record<string, string>> = {},
  ) => await watched('idempotency', tokens(more), 0, secrets);
  test('all masters of a Cluster are asked, and a token without a life is found', async () => {
    const cluster = await startRedisCluster(folder);
    running.push(cluster);
    const [first = 0] = cluster.ports;
    const client = await connectRedis(
      { servers: [`127.0.0.1:${first}`], mode: 'cluster', master: null, db: 0, tls: false },
      undefined,
    );
    for (let i = 0; i < 60; i++) await client.ask('SET', `idem:${i}`, 'done', 'EX', 60);
    await client.ask('SET', 'idem:for-ever', 'done');
    await client.ask('SET', 'others:1', 'x');
    client.close();
    const seen = await ask({ servers: `127.0.0.1:${first}`, mode: 'cluster' });
    expect(seen.missing).toBeNull();
    expect(seen.lines.filter((line) => line.includes('"type":"key"'))).toHaveLength(61);
    expect(await judged({ check: 'idempotency' }, [seen])).toMatchObject({ verdict: 'fail' });
  }, 180_000);
  test('a master is found by its Sentinels, and what they do not know is said', async () => {
    const master = await startRedis(folder);
    const sentinel = await startSentinel(folder, master.port);
    running.push(master, sentinel);
    const about = { servers: `127.0.0.1:${sentinel.port}`, mode: 'sentinel' };
    const { missing, version, gaps } = await ask({ ...about, master: 'orders' });
    expect([missing, gaps]).toEqual([null, ['no key begins with "idem:"']]);
    expect(version).toMatch(/^\d+\.\d+/);
    expect((await ask({ ...about, master: 'nobody' })).missing).toMatch(/Sentinel/i);
  }, 90_000);
  test('what it refuses is told in its own words, and never passes', async () => {
    const strict = await startRedis(folder, '--requirepass', 'secret');
    running.push(strict);
    const servers = `127.0.0.1:${strict.port}`;
    const { Redis } = await import('ioredis');
    const admin = new Redis({ port: strict.port, host: '127.0.0.1', password: 'secret' });
    await admin.call('ACL', 'SETUSER', 'half', 'on', '>half', '~*', '+ping', '+info', '+pttl');
    await admin.quit();
    const as = async (login: string) =>
      (await ask({ servers, credentials: 'login' }, { login })).missing;
    expect((await ask({ servers })).missing).toMatch(/NOAUTH/);
    expect(await as(':wrong')).toMatch(/WRONGPASS/);
    expect(await as('half:half')).toMatch(/NOPERM.*scan/i);
    expect(await as(':secret')).toBeNull();
    expect((await ask({ servers: '127.0.0.1:1' })).missing).toMatch(/ECONNREFUSED/);
    const seen = await ask({ servers });
    expect((await judged({ check: 'idempotency' }, [seen])).verdict).toBe('inconclusive');
  }, 90_000);
  test('one that stops answering in the middle is a gap: nothing passes', async () => {
    const slow = await startRedis(folder);
    running.push(slow);
    const { Redis } = await import('ioredis');
    const client = new Redis({ port: slow.port, host: '127.0.0.1' });
    await client.set('leader', 'a', 'EX', 60);
    await client.quit();
    const source = { system: 'redis', servers: `127.0.0.1:${slow.port}`, key: 'leader' };
    const looking = watched('leaders', source, 3000);
    await sleep(1200);
    slow.pause();
    const seen = await looking;
    slow.resume();
    expect(seen.gaps.join()).toMatch(/timed out|timeout/i);
    expect(await judged({ check: 'leaders' }, [seen])).toMatchObject({ verdict: 'inconclusive' });
  }, 90_000);
});

describe('etcd and ZooKeeper that cannot be asked', () => {
  test('are told by name, with their own words', async () => {
    const locks = { system: 'etcd', urls: 'http://127.0.0.1:1', prefix: '/locks/' };
    expect((await watched('lock', locks)).missing).toMatch(/etcd at 127.0.0.1:1 cannot be reached/);
    const login = { ...locks, urls: `http://127.0.0.1:${etcd.port}`, credentials: 'x' };
    expect((await watched('lock', login, 0, { x: 'me:secret' })).missing).toMatch(/authentication/);
    const path = { system: 'zookeeper', servers: `127.0.0.1:${zookeeper.port}`, path: '/nothing' };
    expect((await watched('leaders', path)).missing).toMatch(/no such node/);
    const away = { ...path, servers: '127.0.0.1:1' };
    expect((await watched('leaders', away)).missing).toMatch(/cannot be reached/);
  }, 90_000);
});
