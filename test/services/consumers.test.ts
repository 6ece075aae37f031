// Covers: src/adapters, src/gates/metrics; about 75 s
import { mkdtempSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../src/actions/deploy-canary/action.ts';
import { run as rollback } from '../../src/actions/rollback-canary/action.ts';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../src/adapters/kubernetes/kubeconfig.ts';
import { consumerGroup, groupAddress } from '../../src/connect/consumer-group.ts';
import type { ReleaseHandle } from '../../src/evidence/release.ts';
import type { Cluster } from '../../src/ports/cluster.ts';
import type { GroupView } from '../../src/ports/consumer-group.ts';
import { resources } from '../../src/ports/resources.ts';
import { ownedUnits } from '../../src/release/exposure/consumers-plan.ts';
import { type ApiServer, startApiServer } from '../../src/sandbox/kubernetes/server.ts';
import {
  type Running,
  removeFolder,
  startKafka,
  startMembers,
  startNats,
  startRabbit,
} from '../support/brokers/brokers.ts';
import { fakeKubelet } from '../support/kubernetes/fake-kubelet.ts';
import { shop } from '../support/kubernetes/shop.ts';
import { recordedRuntime } from '../support/runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-brokers-'));
const signal = new AbortController().signal;
const running: Running[] = [];
let members: ReturnType<typeof startMembers>;
let kafka: Awaited<ReturnType<typeof startKafka>>;
let nats: Awaited<ReturnType<typeof startNats>>;
let rabbit: Awaited<ReturnType<typeof startRabbit>>;
beforeAll(async () => {
  members = startMembers();
  [kafka, nats, rabbit] = await Promise.all([
    startKafka(folder),
    startNats(folder),
    startRabbit(folder),
  ]);
  running.push(kafka, nats, rabbit);
}, 800_000);
afterAll(async () => {
  await members.stop();
  for (const broker of running) await broker.stop();
  removeFolder(folder);
}, 180_000);

const describeGroup = async (
  about: Readonly<Record<string, string>>,
  credentials?: string,
): Promise<GroupView> =>
  await (await consumerGroup(groupAddress(about), credentials)).describe(signal);
const pods = {
  canary: [{ name: 'shop-canary-1', ip: undefined }],
  stable: ['shop-1', 'shop-2', 'shop-3'].map((name) => ({ name, ip: undefined })),
};
async function eventually<T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> {
  for (let left = 100; ; left--) {
    const seen = await look();
    if (good(seen)) return seen;
    if (left <= 0) throw new Error(`it did not happen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe.each(['classic', 'consumer'])('real Kafka, group protocol %s', (protocol) => {
  const topic = `orders-${protocol}`;
  const group = `shop-${protocol}`;
  const look = () =>
    describeGroup({ system: 'kafka', servers: `127.0.0.1:${kafka.port}`, group, topic });
  test('the share of partitions is read back, through a join and a leave', async () => {
    const servers = `127.0.0.1:${kafka.port}`;
    await members.do(`topic ${servers} ${topic} 12`);
    await members.do(`produce ${servers} ${topic} 120`);
    for (const name of ['shop-1', 'shop-2', 'shop-3', 'shop-canary-1'])
      await members.do(`kafka ${servers} ${group} ${topic} ${protocol} ${name}`);
    const four = await eventually(look, (view) => view.settled && view.members.length === 4);
    expect(four).toMatchObject({ state: 'Stable', partitions: 12 });
    expect(ownedUnits(four, pods)).toEqual({ canary: 3, stable: 9, others: 0 });
    expect((await eventually(look, ({ lag }) => lag === 0)).lag).toBe(0);
    await members.do('leave shop-canary-1');
    const three = await eventually(look, (view) => view.settled && view.members.length === 3);
    expect(ownedUnits(three, pods)).toEqual({ canary: 0, stable: 12, others: 0 });
    for (const name of ['shop-1', 'shop-2', 'shop-3']) await members.do(`leave ${name}`);
    const none = await eventually(look, (view) => view.members.length === 0);
    expect(none).toMatchObject({ state: 'Empty', settled: false, partitions: 12 });
    await members.do(`produce ${servers} ${topic} 5`);
    expect((await look()).lag).toBe(5);
  }, 180_000);
});
describe('real Kafka', () => {
  const servers = () => `127.0.0.1:1,127.0.0.1:${kafka.port}`;
  test('a topic that is not there is named; a dead server in the list is passed over', async () => {
    await expect(
      describeGroup({ system: 'kafka', servers: servers(), group: 'g', topic: 'nothing' }),
    ).rejects.toThrow(/'consumer-group': The topic nothing does not exist/);
  });
  test.each(['plain', 'scram-sha-512'])(
    'logs in by SASL %s, and a wrong password is named',
    async (sasl) => {
      const about = {
        system: 'kafka',
        servers: `127.0.0.1:${kafka.sasl}`,
        group: 'shop-classic',
        topic: 'orders-classic',
        sasl,
      };
      expect(await describeGroup(about, 'app:secret')).toMatchObject({
        partitions: 12,
        state: 'Empty',
      });
      await expect(describeGroup(about, 'app:wrong')).rejects.toThrow(
        /'consumer-credentials': The Kafka broker refuses the login/,
      );
      await expect(describeGroup(about)).rejects.toThrow(/wants TLS or SASL/);
    },
  );
  test('a mechanism that the broker does not take is named with those it takes', async () => {
    const about = { system: 'kafka', servers: `127.0.0.1:${kafka.sasl}`, group: 'g', topic: 't' };
    await expect(describeGroup({ ...about, sasl: 'scram-sha-256' }, 'app:secret')).rejects.toThrow(
      /does not take SASL SCRAM-SHA-256.*It takes: .*PLAIN/,
    );
  });
  test('a group that nobody ever joined has no members, and its lag is unknown, not 0', async () => {
    const view = await describeGroup({
      system: 'kafka',
      servers: servers(),
      group: 'never',
      topic: 'orders-classic',
    });
    expect(view).toMatchObject({ state: 'Dead', settled: false, members: [], lag: null });
  });
  test('something that is not Kafka is said to be so', async () => {
    await expect(
      describeGroup({
        system: 'kafka',
        servers: `127.0.0.1:${nats.port}`,
        group: 'g',
        topic: 't',
      }),
    ).rejects.toThrow(/does not speak Kafka|closed the connection/);
  });
});

describe('a release of a worker on real Kafka', () => {
  const topic = 'orders-release';
  const group = 'shop-release';
  const namespace = 'workers';
  let server: ApiServer;
  let cluster: Cluster;
  beforeAll(async () => {
    const servers = `127.0.0.1:${kafka.port}`;
    await members.do(`topic ${servers} ${topic} 12`);
    server = await startApiServer();
    // Each pod is a consumer of its own name: it joins when the pod starts, and has left before the pod has ended.
    const kubelet = fakeKubelet();
    server.setPodRuntime({
      ...kubelet,
      async start(pod, exited) {
        await members.do(`kafka ${servers} ${group} ${topic} classic ${pod.metadata.name}`);
        await kubelet.start(pod, exited);
      },
      async stop(pod, ...rest) {
        if (kubelet.has(pod)) await members.do(`leave ${pod.metadata.name}`);
        await kubelet.stop(pod, ...rest);
      },
    });
    cluster = kubernetesCluster(await readKubeconfig(server.kubeconfig, undefined, new Date()), {
      clock: systemClock,
      signal,
    });
    await cluster.create(
      { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespaced: false },
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    );
    await cluster.create(resources.deployments, shop(namespace, 3).deployment);
    await eventually(look, (view) => view.settled && view.members.length === 3);
  }, 180_000);
  afterAll(async () => {
    await cluster.close();
    await server.stop();
  });
  const look = () =>
    describeGroup({ system: 'kafka', servers: `127.0.0.1:${kafka.port}`, group, topic });
  const canaryUnits = ({ members: all }: GroupView): number =>
    all
      .filter(({ clientName }) => clientName.startsWith('shop-canary-'))
      .reduce((sum, { units }) => sum + units, 0);
  test('reaches the share that the group confirms, and is drained out of it again', async () => {
    const runtime = recordedRuntime({
      kubeconfig: server.kubeconfig,
      namespace,
      workload: 'shop',
      image: 'sluice.test/shop:2.0',
      stage: '1',
      exposure: '25',
      provider: 'consumers',
      'consumer-group': JSON.stringify({
        system: 'kafka',
        servers: `127.0.0.1:${kafka.port}`,
        group,
        topic,
      }),
    });
    await deploy(runtime);
    const handle = JSON.parse(runtime.outputs['release'] ?? '{}') as ReleaseHandle;
    expect(handle.achievedPercent).toBe(25);
    expect(canaryUnits(await look())).toBe(3);
    await rollback(
      recordedRuntime({ kubeconfig: server.kubeconfig, namespace, workload: 'shop', reason: 'x' }),
    );
    // Drained before it was removed: by now the group is without it, nothing needs to time out.
    const after = await eventually(look, (view) => view.settled);
    expect({ members: after.members.length, canary: canaryUnits(after) }).toEqual({
      members: 3,
      canary: 0,
    });
  }, 180_000);
});

describe('real NATS', () => {
  /** The client protocol is lines of text: enough of it to subscribe under a name. */
  const client = async (name: string, ...lines: readonly string[]): Promise<Socket> => {
    const socket = connect({ host: '127.0.0.1', port: nats.port });
    let heard = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      heard += part;
    });
    const options = JSON.stringify({ name, verbose: false, pedantic: false, lang: 'test' });
    socket.write([`CONNECT ${options}`, ...lines, 'PING', ''].join('\r\n'));
    await eventually(
      () => Promise.resolve(heard),
      (text) => text.includes('PONG'),
    );
    return socket;
  };
  const publish = (subject: string, payload: unknown): readonly string[] => {
    const text = JSON.stringify(payload);
    return [`PUB ${subject} answers ${Buffer.byteLength(text)}`, text];
  };
  test('the members of a queue group and the work that is left are read back', async () => {
    const admin = await client(
      'admin',
      ...publish('$JS.API.STREAM.CREATE.ORDERS', { name: 'ORDERS', subjects: ['orders'] }),
      ...publish('$JS.API.CONSUMER.DURABLE.CREATE.ORDERS.work', {
        stream_name: 'ORDERS',
        config: {
          durable_name: 'work',
          ack_policy: 'explicit',
          deliver_subject: 'deliver',
          deliver_group: 'shop',
        },
      }),
    );
    const sockets = await Promise.all(
      ['shop-1', 'shop-2', 'shop-3', 'shop-canary-1'].map((name) =>
        client(name, 'SUB deliver shop 1'),
      ),
    );
    const look = () =>
      describeGroup({
        system: 'nats',
        url: `http://127.0.0.1:${nats.monitor}`,
        stream: 'ORDERS',
        consumer: 'work',
      });
    const four = await eventually(look, ({ members: all }) => all.length === 4);
    expect(ownedUnits(four, pods)).toEqual({ canary: 1, stable: 3, others: 0 });
    sockets[3]?.destroy();
    const three = await eventually(look, ({ members: all }) => all.length === 3);
    expect(ownedUnits(three, pods)).toEqual({ canary: 0, stable: 3, others: 0 });
    admin.write('PUB orders 2\r\nhi\r\n');
    expect((await eventually(look, ({ lag }) => lag === 1)).lag).toBe(1);
    for (const socket of [admin, ...sockets]) socket.destroy();
  });
  test('a consumer that is not there is named', async () => {
    await expect(
      describeGroup({
        system: 'nats',
        url: `http://127.0.0.1:${nats.monitor}`,
        stream: 'ORDERS',
        consumer: 'nobody',
      }),
    ).rejects.toThrow(/NATS has no consumer nobody of a stream ORDERS/);
  });
});

describe('real RabbitMQ', () => {
  const about = (queue: string) => ({
    system: 'rabbitmq',
    url: `http://127.0.0.1:${rabbit.management}`,
    queue,
  });
  test('the consumers of a queue are read back by the names of their connections', async () => {
    for (const name of ['shop-1', 'shop-2', 'shop-3', 'shop-canary-1'])
      await members.do(`rabbitmq ${rabbit.port} orders ${name}`);
    const look = () => describeGroup(about('orders'), 'guest:guest');
    const named = (view: GroupView) => ownedUnits(view, pods);
    const four = await eventually(look, (view) => named(view).canary + named(view).stable === 4);
    expect(named(four)).toEqual({ canary: 1, stable: 3, others: 0 });
    await members.do('leave shop-canary-1');
    const three = await eventually(look, ({ members: all }) => all.length === 3);
    expect(named(three)).toEqual({ canary: 0, stable: 3, others: 0 });
  }, 180_000);
  test('a wrong password and an unknown queue are named', async () => {
    await expect(describeGroup(about('orders'), 'guest:wrong')).rejects.toThrow(
      /'consumer-credentials': RabbitMQ refuses the request \(401\)/,
    );
    await expect(describeGroup(about('nothing'), 'guest:guest')).rejects.toThrow(
      /'consumer-group': RabbitMQ has no queue nothing in the vhost \//,
    );
  });
});
