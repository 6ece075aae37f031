import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Hosts } from './hosts.ts';

/** A Redis Cluster of six, each on a host of its own; asked by Unix sockets, which know no network. */
export interface RedisOnHosts {
  readonly nodes: readonly Redis[];
  /** What a node says of itself. */
  role(node: number): Promise<string>;
  /** Whom a node names as master of a slot, by address; undefined = nobody. */
  masterOf(node: number, slot: number): Promise<string | undefined>;
  close(): void;
}
export async function startRedisOnHosts(
  hosts: Hosts,
  folder: string,
  nodeTimeoutMs: number,
): Promise<RedisOnHosts> {
  const all = [0, 1, 2, 3, 4, 5];
  const nodes = all.map((host) => {
    const own = join(folder, `redis-${host}`);
    mkdirSync(own, { recursive: true });
    const path = join(own, 'redis.sock');
    hosts.start(host, 'redis-server', [
      ...['--port', '6379', '--bind', hosts.address(host), '--protected-mode', 'no'],
      ...['--unixsocket', path, '--dir', own, '--save', '', '--appendonly', 'no'],
      ...['--cluster-enabled', 'yes', '--cluster-node-timeout', String(nodeTimeoutMs)],
    ]);
    const retryStrategy = () => 50;
    const node = new Redis({ path, retryStrategy, enableReadyCheck: false, commandTimeout: 2000 });
    // Until its socket is there.
    node.on('error', () => undefined);
    return node;
  });
  const close = () => {
    for (const node of nodes) node.disconnect();
  };
  const nodeAt = (index: number): Redis => {
    const node = nodes[index];
    if (node === undefined) throw new Error(`no node ${index}`);
    return node;
  };
  try {
    await Promise.all(nodes.map((node) => node.ping()));
    const places = all.map((host) => `${hosts.address(host)}:6379`);
    const create = ['--cluster', 'create', ...places, '--cluster-replicas', '1', '--cluster-yes'];
    hosts.exec(0, 'redis-cli', create, 40_000);
    const isWell = async (node: Redis): Promise<boolean> =>
      String(await node.call('CLUSTER', 'INFO')).includes('cluster_state:ok');
    for (const end = Date.now() + 20_000; ; ) {
      const well = await Promise.all(nodes.map(isWell));
      const roles = await Promise.all(all.map((node) => linked(nodeAt(node))));
      if (well.every(Boolean) && roles.every(Boolean)) break;
      if (Date.now() > end) throw new Error('the Redis Cluster is not well after 20 s');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } catch (thrown) {
    close();
    throw thrown;
  }
  return {
    ...{ nodes, close },
    role: async (node) => ((await nodeAt(node).role()) as [string])[0],
    async masterOf(node, slot) {
      const slots = (await nodeAt(node).call('CLUSTER', 'SLOTS')) as [
        number,
        number,
        [string, number],
      ][];
      return slots.find(([from, to]) => slot >= from && slot <= to)?.[2][0];
    },
  };
}
/** A master that has a replica, or a replica that follows its master. */
async function linked(node: Redis): Promise<boolean> {
  const said = (await node.role()) as [string, unknown, unknown, string?];
  return said[0] === 'master'
    ? Array.isArray(said[2]) && said[2].length > 0
    : said[3] === 'connected';
}
