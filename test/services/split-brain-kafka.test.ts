// Covers: src/chaos, src/actions/inject-chaos, src/sandbox/chaos; about 90 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Hosts, startHosts } from '../support/brokers/hosts.ts';
import {
  type SplitClient,
  startKafkaOnHosts,
  startSplitClient,
} from '../support/brokers/kafka-on-hosts.ts';
import {
  between,
  lostOf,
  type PartitionWorld,
  proven,
  startPartitionWorld,
  verdictsOf,
} from '../support/brokers/partition.ts';

/** Kinds of producers beside the leader, by their `acks`. */
const acks = { leader: '1', all: 'all' } as const;
type Kind = keyof typeof acks;
const perSecond = 50;
const folder = mkdtempSync(join(tmpdir(), 'sluice-split-kafka-'));
let hosts: Hosts;
let world: PartitionWorld;
const ends: (() => Promise<void> | void)[] = [
  () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
];
beforeAll(async () => {
  hosts = await startHosts(3);
  ends.push(() => hosts.stop());
  await startKafkaOnHosts(hosts, folder);
  const beside = startSplitClient(hosts, 0, [0]);
  const across = startSplitClient(hosts, 1, [1, 2]);
  for (const kind of Object.keys(acks)) await topic(across, kind);
  const client = (kind: Kind) => ({
    write: async (id: string) => void (await beside.ask('write', kind, acks[kind], id)),
    read: async () => (await across.ask('read', kind)).split(',').filter((id) => id !== ''),
  });
  // What is compiled, connected and known before the fault begins.
  for (const kind of Object.keys(acks) as Kind[]) await client(kind).write('warm');
  world = await startPartitionWorld(hosts, { leader: client('leader'), all: client('all') });
  ends.push(() => world.stop());
}, 110_000);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
}, 60_000);
/** Brokers take a while to be there. */
async function topic(client: SplitClient, name: string): Promise<void> {
  for (const end = Date.now() + 80_000; ; )
    try {
      await client.ask('topic', name);
      return;
    } catch (thrown) {
      if (Date.now() > end) throw thrown;
    }
}

// The machine is shared: a partition that stands still is made once more, and said.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
test('a Kafka whose leader is cut off loses what acks=1 acknowledged, nothing of acks=all with min.insync.replicas=2', async () => {
  const others = [1, 2].map((host) => hosts.address(host));
  const spec = { action: 'partition', mode: 'one', direction: 'both', externalTargets: others };
  const fault = { kind: 'NetworkChaos', spec: { ...spec, duration: '12s' } };
  const seen = await world.partition(
    Object.keys(acks),
    { experiment: 'own', fault: JSON.stringify(fault) },
    perSecond,
  );
  console.info(
    `acks=1 was acknowledged until +${between(seen.cutAt, seen.lastAck.get('leader'))} s of ${between(seen.cutAt, seen.healedAt)} s: ${lostOf(seen, 'leader').reason}; acks=all: ${lostOf(seen, 'all').reason}`,
  );
  expect(verdictsOf(seen)).toMatchObject({
    ...proven,
    'ledger-leader-lost': 'fail',
    'ledger-all-lost': 'pass',
  });
  expect(lostOf(seen, 'leader').canary).toBeGreaterThan(0);
  expect(lostOf(seen, 'all').canary).toBe(0);
}, 100_000);
