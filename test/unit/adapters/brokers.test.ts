import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { natsConsumer } from '../../../src/adapters/nats/group.ts';
import { rabbitmqQueue } from '../../../src/adapters/rabbitmq/group.ts';

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
/** Answers by the first word of the path; 404 otherwise. Returns its origin. */
async function serve(
  answers: Readonly<Record<string, unknown>>,
  seen: string[] = [],
): Promise<string> {
  const server = createServer((request, response) => {
    seen.push(`${request.headers.authorization ?? 'nobody'} ${request.url}`);
    const name = /^\/(?:api\/)?(\w+)/.exec(request.url ?? '')?.[1] ?? '';
    const found = answers[name];
    response.statusCode = found === undefined ? 404 : 200;
    response.end(JSON.stringify(found ?? {}));
  });
  running.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const signal = new AbortController().signal;

describe('a RabbitMQ queue', () => {
  const look = async (queue: object) => {
    const url = await serve({
      queues: { state: 'running', messages: 3, ...queue },
      connections: [],
    });
    return await rabbitmqQueue(
      { system: 'rabbitmq', url, vhost: '/', queue: 'orders' },
      'a:b',
    ).describe(signal);
  };
  const consumer = (more: object = {}) => ({ consumer_tag: 'c', active: true, ...more });
  test('whose consumers take turns can be shared', async () => {
    const view = await look({ consumer_details: [consumer(), consumer()] });
    expect(view.noShare).toBeUndefined();
    expect(view.members.map(({ units }) => units)).toEqual([1, 1]);
  });
  test.each<[string, object, RegExp]>([
    [
      'with a single active consumer',
      {
        arguments: { 'x-single-active-consumer': true },
        consumer_details: [consumer(), consumer({ active: false })],
      },
      /single active consumer/,
    ],
    [
      'that says so of a consumer alone',
      { consumer_details: [consumer({ activity_status: 'single_active' })] },
      /single active consumer/,
    ],
    ['that is exclusive', { exclusive: true }, /exclusive/],
    [
      'with an exclusive consumer',
      { consumer_details: [consumer({ exclusive: true })] },
      /no other may join/,
    ],
    ['that is a stream', { type: 'stream' }, /gives every consumer everything/],
    [
      'whose consumers have priorities',
      { consumer_details: [consumer(), consumer({ arguments: { 'x-priority': 10 } })] },
      /different priorities/,
    ],
  ])('%s cannot', async (_what, queue, why) => {
    expect((await look(queue)).noShare).toMatch(why);
  });
  test('a consumer that waits for its turn owns nothing', async () => {
    const view = await look({ consumer_details: [consumer(), consumer({ active: false })] });
    expect(view.members.map(({ units }) => units)).toEqual([1, 0]);
  });
});

describe('a NATS cluster', () => {
  const streams = (config: object, leader?: string, pending = 0) => ({
    account_details: [
      {
        stream_detail: [
          {
            name: 'ORDERS',
            consumer_detail: [{ name: 'shop', num_pending: pending, config, cluster: { leader } }],
          },
        ],
      },
    ],
  });
  const clients = (...names: readonly string[]) => ({
    total: names.length,
    connections: names.map((name) => ({
      name,
      ip: '10.0.0.1',
      subscriptions_list_detail: [{ qgroup: 'shop' }],
    })),
  });
  const routes = (own: string, ...others: readonly string[]) => ({
    server_id: own,
    server_name: own,
    routes: others.flatMap((id) =>
      // Pooled: several routes to the same server.
      [1, 2, 3].map(() => ({ remote_id: id, remote_name: id, ip: '127.0.0.2' })),
    ),
  });
  const config = { deliver_subject: 'd', deliver_group: 'shop' };
  const describeIt = (urls: readonly string[], credentials?: string) =>
    natsConsumer(
      { system: 'nats', urls, stream: 'ORDERS', consumer: 'shop' },
      credentials,
    ).describe(signal);
  test('is asked by every server that is named, and the leader’s count is told', async () => {
    const urls = [
      await serve({
        routez: routes('A', 'B'),
        connz: clients('shop-1'),
        jsz: streams(config, 'B', 99),
      }),
      await serve({
        routez: routes('B', 'A'),
        connz: clients('shop-canary-1'),
        jsz: streams(config, 'B', 7),
      }),
    ];
    const view = await describeIt(urls);
    expect(view.members.map(({ clientName }) => clientName)).toEqual(['shop-1', 'shop-canary-1']);
    expect(view).toMatchObject({ state: 'push', settled: true, lag: 7 });
    expect(view.unseen).toBeUndefined();
  });
  test('of which one server cannot be asked is refused by that reason', async () => {
    const url = await serve({ routez: routes('A', 'B'), connz: clients(), jsz: streams(config) });
    await expect(describeIt([url])).rejects.toThrow(
      /'consumer-group': NATS is a cluster: 1 of its servers was asked, and B at 127\.0\.0\.2 could not be.*monitoring URL of every server/,
    );
  });
  test('whose routes lead to somebody else is not believed, and gets no credentials', async () => {
    const seen: string[] = [];
    const answers = {
      routez: { ...routes('A', 'B'), routes: [{ remote_id: 'B', ip: '127.0.0.1' }] },
      connz: clients(),
      jsz: streams(config),
    };
    const url = await serve(answers, seen);
    await expect(describeIt([url])).rejects.toThrow(/B at 127\.0\.0\.1 could not be/);
    await expect(describeIt([url], 'user:pass')).rejects.toThrow(
      /credentials are sent to no server/,
    );
    expect(seen.filter((one) => one.startsWith('Basic'))).toHaveLength(1);
  });
  test('beyond gateways and leaf nodes has clients that are not seen', async () => {
    const url = await serve({
      routez: routes('A'),
      connz: clients('shop-1'),
      jsz: streams(config),
      gatewayz: { outbound_gateways: { east: {} } },
      leafz: { leafnodes: 2 },
    });
    expect((await describeIt([url])).unseen).toMatch(
      /clients of the clusters east and clients of 2 leaf nodes are not seen/,
    );
  });
  test.each<[string, object, RegExp]>([
    ['without a queue group', { deliver_subject: 'd' }, /without a queue group/],
    ['that is pinned to one client', { priority_policy: 'pinned_client' }, /pinned to one client/],
  ])('with a consumer %s has no share to give', async (_what, given, why) => {
    const url = await serve({ routez: routes('A'), connz: clients(), jsz: streams(given) });
    expect((await describeIt([url])).noShare).toMatch(why);
  });
});
