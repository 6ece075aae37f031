import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { freePorts, listening, type Running, stopped } from './brokers.ts';

/** A Redis of its own folder and port; more arguments as its command line takes them. */
export async function startRedis(
  folder: string,
  ...more: readonly string[]
): Promise<Running & { pause(): void; resume(): void }> {
  const [port = 0] = await freePorts(1);
  return await redisAt(port, folder, more);
}
async function redisAt(port: number, folder: string, more: readonly string[]) {
  const own = join(folder, `redis-${port}`);
  mkdirSync(own, { recursive: true });
  const child = spawn(
    'redis-server',
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      ...['--dir', own, '--daemonize', 'no', ...more],
    ],
    { stdio: 'ignore' },
  );
  await listening(port, child);
  return {
    port,
    stop: () => stopped(child),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
}
interface RedisCluster {
  readonly ports: readonly number[];
  stop(): Promise<void>;
}
/** Three masters and three replicas. Nodes that do not find each other (a port of their bus was taken, a machine that stood still) are begun anew. */
export async function startRedisCluster(folder: string, attempts = 3): Promise<RedisCluster> {
  // The nodes talk to each other 10,000 ports above.
  const ports = (await freePorts(40)).filter((port) => port < 55_000).slice(0, 6);
  const started = await Promise.allSettled(
    ports.map((port) =>
      redisAt(port, folder, [
        ...['--cluster-enabled', 'yes', '--cluster-config-file', `nodes-${port}.conf`],
        ...['--cluster-node-timeout', '2000'],
      ]),
    ),
  );
  const nodes = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async () => void (await Promise.all(nodes.map((node) => node.stop())));
  const joined = nodes.length === 6 && (await isJoined(ports)) && (await agree(ports));
  if (joined) return { ports, stop };
  await stop();
  if (attempts <= 1) throw new Error(`redis-cli made no Cluster of ${ports.join(', ')}`);
  return await startRedisCluster(folder, attempts - 1);
}
async function isJoined(ports: readonly number[]): Promise<boolean> {
  const create = ['--cluster', 'create', ...ports.map((port) => `127.0.0.1:${port}`)];
  // It waits for ever where the nodes do not meet.
  const cli = spawn('redis-cli', [...create, '--cluster-replicas', '1', '--cluster-yes'], {
    stdio: 'ignore',
    timeout: 40_000,
  });
  return (await new Promise((resolve) => cli.once('exit', resolve))) === 0;
}
/** Whether each node takes the Cluster for whole, within 20 s: one that does not yet refuses its keys. */
async function agree(ports: readonly number[]): Promise<boolean> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const says = await Promise.all(
      ports.map(
        (port) =>
          new Promise<string>((resolve) => {
            execFile('redis-cli', ['-p', `${port}`, 'cluster', 'info'], (_, out) => resolve(out));
          }),
      ),
    );
    const whole = (text: string): boolean =>
      /cluster_state:ok[\s\S]*cluster_known_nodes:6/.test(text);
    if (says.every(whole)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
/** A Sentinel over one master, which it knows as `orders`. */
export async function startSentinel(folder: string, master: number): Promise<Running> {
  const [port = 0] = await freePorts(1);
  const config = join(folder, 'sentinel.conf');
  writeFileSync(
    config,
    `port ${port}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor orders 127.0.0.1 ${master} 1\n`,
  );
  const child = spawn('redis-server', [config, '--sentinel'], { stdio: 'ignore' });
  await listening(port, child);
  return { port, stop: () => stopped(child) };
}

export async function startEtcd(folder: string): Promise<Running> {
  const [port = 0, peer = 0] = await freePorts(2);
  const [client, peers] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peer}`];
  const child = spawn(
    'etcd',
    [
      ...['--name', 'e1', '--data-dir', join(folder, 'etcd'), '--log-level', 'error'],
      ...['--listen-client-urls', client, '--advertise-client-urls', client],
      ...['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers],
      ...['--initial-cluster', `e1=${peers}`, '--unsafe-no-fsync'],
    ],
    { stdio: 'ignore' },
  );
  await listening(port, child);
  return { port, stop: () => stopped(child) };
}

const pom = join(import.meta.dirname, 'zookeeper-pom.xml');
function zookeeperJars(): string {
  const key = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sluice/tools');
  const folder = join(cache, `zookeeper-${key}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const partial = `${folder}.${process.pid}`;
  execFileSync(
    'mvn',
    ['-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`],
    { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 },
  );
  renameSync(partial, folder);
  return folder;
}
export async function startZooKeeper(folder: string): Promise<Running> {
  const [port = 0] = await freePorts(1);
  const config = join(folder, 'zoo.cfg');
  writeFileSync(
    config,
    `tickTime=500\ndataDir=${join(folder, 'zookeeper')}\nclientPort=${port}\nclientPortAddress=127.0.0.1\nadmin.enableServer=false\n`,
  );
  const main = 'org.apache.zookeeper.server.quorum.QuorumPeerMain';
  const java = ['-Xmx256m', '-XX:TieredStopAtLevel=1', '-cp', `${zookeeperJars()}/*`];
  const child = spawn('java', [...java, main, config], { stdio: 'ignore' });
  await listening(port, child);
  // It listens before it opens sessions, and a client that comes in between may block it.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  return { port, stop: () => stopped(child) };
}
