import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import type { ConsumerGroup, GroupView } from '../../../src/ports/consumer-group.ts';
import { resources } from '../../../src/ports/resources.ts';
import { consumersProvider } from '../../../src/release/exposure/consumers.ts';
import { noMatches } from '../../../src/release/record/matches.ts';
import type { ApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import type { Deployment, Pod } from '../../../src/workload/objects.ts';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

const partitions = 12;
const namespace = 'workers';
const signal = new AbortController().signal;
let embedded: Embedded;
let server: ApiServer;
let cluster: Cluster;
const target = {
  kind: 'Deployment' as const,
  namespace,
  workload: 'shop',
  canary: 'shop-canary',
  capacity: 3,
  route: undefined,
  service: 'shop',
  matches: noMatches,
  partitions,
};
/** A broker that gives the partitions in turn to the pods that there are, by their names, and rebalances for the first `unsettled` looks. */
function fakeGroup(unsettled = 0, named = true): ConsumerGroup {
  let looks = 0;
  return {
    system: 'kafka',
    async describe(): Promise<GroupView> {
      looks += 1;
      const { items } = await cluster.list<Pod>(resources.pods, namespace);
      const alive = items.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
      return {
        state: looks > unsettled ? 'Stable' : 'PreparingRebalance',
        settled: looks > unsettled,
        partitions,
        lag: 0,
        members: alive.map(({ metadata }, i) => ({
          clientName: named ? metadata.name : `consumer-${i}`,
          host: '127.0.0.1',
          units: Math.floor((partitions + i) / alive.length),
        })),
      };
    },
  };
}
const provider = (group: ConsumerGroup, settleMs = 10_000) =>
  consumersProvider({ group, clock: systemClock, signal, settleMs });

beforeAll(async () => {
  embedded = await startEmbedded();
  ({ server, cluster } = embedded);
  await createNamespace(cluster, namespace);
  const { deployment } = shop(namespace, 3);
  const labels = { 'sluice.dev/track': 'canary', 'sluice.dev/workload': 'shop' };
  await cluster.create(resources.deployments, deployment);
  await cluster.create(resources.deployments, {
    ...deployment,
    metadata: { name: 'shop-canary', namespace, labels },
    spec: {
      ...deployment.spec,
      replicas: 1,
      selector: { matchLabels: labels },
      template: { ...deployment.spec.template, metadata: { labels } },
    },
  });
});
afterAll(async () => {
  await embedded.stop();
});

test('the share is what the group says, after it has settled', async () => {
  const consumers = provider(fakeGroup(2));
  await consumers.apply(cluster, target, 25);
  expect(await consumers.observe(cluster, target)).toBe(25);
  await consumers.apply(cluster, target, 50);
  expect(await consumers.observe(cluster, target)).toBe(50);
});
test('a group whose members are nobody we know is named, not believed', async () => {
  await expect(provider(fakeGroup(0, false), 2500).apply(cluster, target, 25)).rejects.toThrow(
    /'consumer-group': The consumer group did not settle within 2\.5 s: state Stable, 0 of its units with the canary, 0 with stable, 12 with others/,
  );
});
test('a group that rebalances for ever is named', async () => {
  await expect(provider(fakeGroup(1e6), 1500).apply(cluster, target, 25)).rejects.toThrow(
    /did not settle within 1\.5 s: state PreparingRebalance/,
  );
});
test('drained, no pod of the canary is left, and the Deployment still is', async () => {
  const consumers = consumersProvider();
  await consumers.drain?.(cluster, target);
  const { items } = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector: 'sluice.dev/track=canary',
  });
  expect(items).toEqual([]);
  const canary = await cluster.get<Deployment>(resources.deployments, namespace, 'shop-canary');
  expect(canary?.spec.replicas).toBe(0);
  await cluster.remove(resources.deployments, namespace, 'shop-canary');
  await consumers.drain?.(cluster, target);
});
test.each([
  ['{}', /'consumer-group\.system': It is required/],
  ['{system: kafka, servers: "a:1"}', /'consumer-group\.group': It is required/],
  ['{system: kafka, servers: "a", group: g, topic: t}', /"a" is not host:port/],
  ['{system: kafka, servers: "a:1", group: g, topic: t, user: x}', /"user" is not known/],
  [
    '{system: kafka, servers: "a:1", group: g, topic: t, sasl: md5}',
    /sasl': "md5" is not one of plain/,
  ],
  ['{system: nats, url: "ftp://x", stream: s, consumer: c}', /Its scheme is ftp: and not https/],
  ['{system: rabbitmq, url: "http://a:b@x", queue: q}', /It holds credentials/],
  ['{system: nats, url: "http://127.0.0.1:1", stream: s, consumer: c}', /NATS cannot be reached/],
])('refuses the group %s before anything is written', async (group, expected) => {
  const before = server.store.version;
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    namespace,
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '25',
    provider: 'consumers',
    'consumer-group': group,
  });
  const thrown = await deploy(runtime).then(String, String);
  expect(thrown).toMatch(/'consumer-group(\.\w+)?'/);
  expect(thrown).toMatch(expected);
  expect(server.store.version).toBe(before);
});
test('refuses a queue of one active consumer before anything is written', async () => {
  const broker = createServer((request, response) => {
    const queue = { state: 'running', arguments: { 'x-single-active-consumer': true } };
    response.end(JSON.stringify(request.url?.startsWith('/api/queues') ? queue : []));
  });
  await new Promise<void>((done) => broker.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(broker.address() as AddressInfo).port}`;
  const before = server.store.version;
  const runtime = recordedRuntime({
    kubeconfig: server.kubeconfig,
    namespace,
    workload: 'shop',
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '25',
    provider: 'consumers',
    'consumer-group': `{system: rabbitmq, url: "${url}", queue: orders}`,
  });
  const thrown = await deploy(runtime).then(String, String);
  broker.close();
  expect(thrown).toMatch(/'consumer-group': No share can be made of this queue: .*single active/);
  expect(server.store.version).toBe(before);
});
