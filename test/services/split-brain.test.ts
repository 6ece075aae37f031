// Covers: src/chaos, src/actions/inject-chaos, src/gates/messaging, src/sandbox/chaos; about 100 s
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import { type Hosts, idle, startHosts, withUs } from '../support/brokers/hosts.ts';
import {
  between,
  lostOf,
  type PartitionWorld,
  proven,
  startPartitionWorld,
  verdictsOf,
} from '../support/brokers/partition.ts';
import { type RedisOnHosts, startRedisOnHosts } from '../support/brokers/redis-on-hosts.ts';
import { judged } from '../support/gates/async-programs.ts';
import { until } from '../support/kubernetes/embedded.ts';

const nodeTimeoutMs = 2000;
/** Before the partition host 0 has the master that is cut off; all keys are in one of its slots. */
const [cutOff, tag] = [0, '{b}'];
const folder = mkdtempSync(join(tmpdir(), 'sluice-split-brain-'));
let hosts: Hosts;
let redis: RedisOnHosts;
let world: PartitionWorld;
let slot: number;
const ends: (() => Promise<void> | void)[] = [
  () => rmSync(folder, { recursive: true, force: true }),
];
beforeAll(async () => {
  hosts = await startHosts(6);
  ends.push(() => hosts.stop());
  redis = await startRedisOnHosts(hosts, folder, nodeTimeoutMs);
  ends.push(() => redis.close());
  clients = { plain: node(cutOff).duplicate(), wait: node(cutOff).duplicate() };
  for (const client of Object.values(clients)) client.on('error', () => undefined);
  ends.push(() => {
    for (const client of Object.values(clients)) client.disconnect();
  });
  slot = Number(await node(cutOff).call('CLUSTER', 'KEYSLOT', tag));
  world = await startPartitionWorld(hosts, {
    plain: { write: (id) => written('plain', id), read: () => keysOf('plain') },
    wait: { write: (id) => written('wait', id), read: () => keysOf('wait') },
  });
  ends.push(() => world.stop());
}, 100_000);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
}, 60_000);

type Kind = 'plain' | 'wait';
/** A connection that waits holds up whoever shares it. */
let clients: Readonly<Record<Kind, Redis>>;
const node = (index: number): Redis => {
  const found = redis.nodes[index];
  if (found === undefined) throw new Error(`no node ${index}`);
  return found;
};
/** A client beside the master. One that waits takes a write for acknowledged when a replica has it (WAIT, https://redis.io/docs/latest/commands/wait/). */
async function written(kind: Kind, id: string): Promise<void> {
  const client = clients[kind];
  await client.set(`${kind}:${tag}:${id}`, id);
  if (kind === 'wait' && (await client.wait(1, 300)) < 1) throw new Error('no replica has it');
}
/** What the Cluster has of it: asked of whoever the others name as master. */
async function keysOf(kind: Kind): Promise<readonly string[]> {
  const keys = await (await majorityMaster()).keys(`${kind}:${tag}:*`);
  return keys.map((key) => key.slice(`${kind}:${tag}:`.length));
}
async function majorityMaster(): Promise<Redis> {
  const address = await redis.masterOf(1, slot);
  const index = [0, 1, 2, 3, 4, 5].findIndex((host) => hosts.address(host) === address);
  return node(index);
}
/** Host 0 has the master of the slot again, and a replica that follows. */
async function takeBack(): Promise<void> {
  if ((await redis.role(cutOff)) !== 'master')
    await until(async () => {
      await node(cutOff)
        .call('CLUSTER', 'FAILOVER')
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (await redis.role(cutOff)) === 'master';
    }, 20_000);
  const address = hosts.address(cutOff);
  await until(async () => {
    const named = await Promise.all([0, 1, 2, 3, 4, 5].map((one) => redis.masterOf(one, slot)));
    return named.every((one) => one === address) && (await node(cutOff).wait(1, 500)) >= 1;
  }, 20_000);
}

const viewsOf = (ts: number, named: readonly (string | undefined)[]): readonly string[] =>
  named.map((coordinator, host) =>
    JSON.stringify({
      ...{ type: 'view', ts, broker: hosts.address(host), coordinator: coordinator ?? null },
      ...{ state: 'Stable', members: [] },
    }),
  );
/** Whom each node names as master of the slot: each second as lines of the split-brain check, and when it became another one. */
function watchMasters() {
  const lines: string[] = [];
  const firstOther = new Map<number, number>();
  const look = async (ts: number, polled: boolean): Promise<void> => {
    const named = await Promise.all(
      redis.nodes.map((_node, host) => redis.masterOf(host, slot).catch(() => undefined)),
    );
    if (polled) lines.push(...viewsOf(ts, named));
    for (const [host, one] of named.entries())
      if (one !== undefined && one !== hosts.address(cutOff) && !firstOther.has(host))
        firstOther.set(host, ts);
  };
  let stopped = false;
  const watching = (async () => {
    for (let turn = 0; !stopped; turn++) {
      const ts = Date.now();
      // The check's polls are a second apart; the times want it closer.
      await look(ts, turn % 5 === 0);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, ts + 200 - Date.now())));
    }
  })();
  return {
    async stop() {
      stopped = true;
      await watching;
      return { lines, promotedAt: firstOther.get(1), demotedAt: firstOther.get(cutOff) };
    },
  };
}
const perSecond = 100;
async function partitioned(kinds: readonly Kind[]) {
  const masters = watchMasters();
  const targets = JSON.stringify([1, 2, 3, 4, 5].map((host) => hosts.address(host)));
  const fault = { experiment: 'redis-split-brain', targets, duration: '14s' };
  const seen = await world.partition(
    kinds,
    { ...fault, settings: '{node-timeout: 2s}' },
    perSecond,
  );
  const { lines, promotedAt, demotedAt } = await masters.stop();
  return {
    ...{ ...seen, lines },
    stoppedSeconds: between(seen.cutAt, seen.lastAck.get('plain')),
    promotedSeconds: between(seen.cutAt, promotedAt),
    demotedSeconds: between(seen.healedAt, demotedAt),
  };
}

type Seen = Awaited<ReturnType<typeof partitioned>>;
function say(words: string, seen: Seen, kinds: readonly Kind[]): void {
  const lost = kinds.map((kind) => `${kind}: ${lostOf(seen, kind).reason}`).join('; ');
  console.info(
    `${words}: last acknowledgement of the minority +${seen.stoppedSeconds} s, promotion +${seen.promotedSeconds} s, old master demoted ${seen.demotedSeconds} s after the heal; ${lost}`,
  );
}
/** Times that a Redis Cluster keeps: the minority stops within node-timeout and 1.5 s, the others have a master within twice that and 3 s. */
function expectTimes({ stoppedSeconds, promotedSeconds, demotedSeconds }: Seen): void {
  expect(stoppedSeconds).toBeGreaterThan(0);
  expect(stoppedSeconds).toBeLessThanOrEqual(nodeTimeoutMs / 1000 + 1.5);
  expect(promotedSeconds).toBeLessThanOrEqual((2 * nodeTimeoutMs) / 1000 + 3);
  expect(demotedSeconds).toBeLessThanOrEqual(5);
}
async function expectOneMaster(): Promise<void> {
  await until(async () => (await redis.role(cutOff)) === 'slave', 10_000);
  const named = await Promise.all(redis.nodes.map((_node, host) => redis.masterOf(host, slot)));
  expect(new Set(named).size).toBe(1);
  expect(hosts.exec(cutOff, 'iptables', ['-S'])).not.toContain('DROP');
}

// The machine is shared: a partition that stands still is made once more, and said.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
describe('a Redis Cluster whose master is cut off by inject-chaos', () => {
  beforeEach(takeBack, 60_000);

  test('loses what it acknowledged meanwhile, but not what a replica had; two nodes hold themselves for the master', async () => {
    const seen = await partitioned(['plain', 'wait']);
    say('as it comes', seen, ['plain', 'wait']);
    expect(verdictsOf(seen)).toMatchObject({
      ...proven,
      'probe-plain-after': 'pass',
      'ledger-plain-lost': 'fail',
      'ledger-wait-lost': 'pass',
    });
    expect(lostOf(seen, 'wait').canary).toBe(0);
    expect(lostOf(seen, 'plain').canary).toBeGreaterThan(0);
    // No more than was written until the minority stopped.
    expect(lostOf(seen, 'plain').canary).toBeLessThanOrEqual(perSecond * (seen.stoppedSeconds + 1));
    expectTimes(seen);
    const views = { from: 'views', lines: seen.lines, gaps: [], missing: null };
    const { verdict, reasons } = await judged({ check: 'split-brain' }, [views]);
    expect([verdict, reasons.join()]).toEqual([
      'fail',
      expect.stringMatching(/H1: the brokers name 10\.77\.0\.\d and 10\.77\.0\.\d as coordinators/),
    ]);
    await expectOneMaster();
  }, 100_000);

  test('loses writes with min-replicas-to-write as well: the master that has lost its replicas hears of it too late', async () => {
    const set = (count: number) =>
      Promise.all(
        redis.nodes.map(async (one) => {
          await one.config('SET', 'min-replicas-to-write', String(count));
          await one.config('SET', 'min-replicas-max-lag', '1');
        }),
      );
    await set(1);
    try {
      const seen = await partitioned(['plain']);
      say('min-replicas-to-write 1, max-lag 1', seen, ['plain']);
      expect(verdictsOf(seen)).toMatchObject({ ...proven, 'ledger-plain-lost': 'fail' });
      expectTimes(seen);
      await expectOneMaster();
    } finally {
      await set(0);
    }
  }, 100_000);
});

const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
test('hosts end with the process that started them, however it ends', async () => {
  const host = [...withUs, ...idle].join(' ');
  const parent = spawn('sh', ['-c', `${host} & echo $!; wait`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.setEncoding('utf8').once('data', (text: string) => resolve(Number(text))),
  );
  await until(() => Promise.resolve(commandOf(pid) === 'sleep'), 5000);
  parent.kill('SIGKILL');
  await until(() => Promise.resolve(!existsSync(`/proc/${pid}`)), 5000);
});
