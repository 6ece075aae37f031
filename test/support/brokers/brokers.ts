import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const own = import.meta.dirname;
const pom = join(own, 'pom.xml');
/** Kafka and the clients as jars, fetched by Maven once and kept in the user's cache folder. */
export function jars(): string {
  const key = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sluice/tools');
  const folder = join(cache, `brokers-${key}`);
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
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  for (const server of servers) server.close();
  return ports;
}
/** Until something listens, or the process that should has ended. */
export async function listening(port: number, child: ChildProcess, ms = 40_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      // Cut off before either of the two: where the loop was blocked, the timer comes first.
      socket.once('close', () => resolve(false));
      setTimeout(() => socket.destroy(), 200);
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing listens on port ${port} after ${ms / 1000} s`);
}
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}
export const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 8000).unref();
  });

/** What may be done to a server while it is watched. */
export interface Disturbed {
  /** Ends it and starts it again, on the same ports and with what it kept; it is away for `ms` or longer. */
  restart(ms?: number): Promise<void>;
  pause(): void;
  resume(): void;
}
/** A server that `start` makes, as often as it is asked to; it is there when all `ports` listen. */
async function disturbable(
  start: () => ChildProcess,
  ports: readonly number[],
  ms: number,
): Promise<Disturbed & { stop(): Promise<void> }> {
  const begin = async (): Promise<ChildProcess> => {
    const child = start();
    for (const port of ports) await listening(port, child, ms);
    return child;
  };
  let child = await begin();
  return {
    async restart(awayMs = 0) {
      await stopped(child);
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      child = await begin();
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: () => stopped(child),
  };
}

/** Short lives: the second compiler and the parallel collector would only cost the tests' two cores. */
export const java = (): readonly string[] => [
  ...['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${jars()}/*`],
];
/** A broker of its own folder and properties. */
async function kafkaNode(
  folder: string,
  id: number,
  port: number,
  properties: string,
  format: readonly string[],
): Promise<Disturbed & { stop(): Promise<void> }> {
  const file = join(folder, `kafka-${id}.properties`);
  writeFileSync(file, `node.id=${id}\nlog.dirs=${join(folder, `kafka-${id}`)}\n${properties}`);
  const tool = [...java(), 'kafka.tools.StorageTool', 'format', '-t', 'c2x1aWNlLXRlc3QtaWQtMQ'];
  await promisify(execFile)('java', [...tool, '-c', file, ...format]);
  const start = () => spawn('java', [...java(), 'kafka.Kafka', file], { stdio: 'ignore' });
  return await disturbable(start, [port], 90_000);
}
/** What all brokers of a cluster have in common. */
const shared = (controller: number, brokers: number): string => `
controller.quorum.bootstrap.servers=127.0.0.1:${controller}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,LOGIN:SASL_PLAINTEXT,SECURE:SASL_SSL
inter.broker.listener.name=PLAINTEXT
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS;User:app
default.replication.factor=${brokers}
offsets.topic.replication.factor=${brokers}
offsets.topic.num.partitions=${brokers}
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
`;
/** A certificate for localhost, and its key, as files. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}
/** Users who log in over TLS: `app` may do everything, `nobody` nothing. */
function secured(pair: Pair, folder: string): string {
  const store = join(folder, 'kafka-tls.pem');
  writeFileSync(store, readFileSync(pair.key, 'utf8') + readFileSync(pair.cert, 'utf8'));
  return `ssl.keystore.type=PEM
ssl.keystore.location=${store}
listener.name.secure.sasl.enabled.mechanisms=PLAIN
listener.name.secure.plain.sasl.jaas.config=${plainUsers}
`;
}
const plainUsers =
  'org.apache.kafka.common.security.plain.PlainLoginModule required user_app="secret" user_nobody="secret";';
/** One broker, KRaft, everything in `folder`; of more brokers the first is the controller, too. With a pair it listens for TLS at `localhost`. */
export async function startKafka(
  folder: string,
  brokers = 1,
  pair?: Pair,
): Promise<
  Running &
    Disturbed & {
      readonly sasl: number;
      /** SASL over TLS; 0 without a pair. */
      readonly secure: number;
      /** The other brokers: node 2, node 3. */
      readonly others: readonly (Running & Disturbed)[];
    }
> {
  const [port = 0, controller = 0, sasl = 0, tls = 0, ...more] = await freePorts(brokers + 3);
  const secure = pair === undefined ? 0 : tls;
  const common = shared(controller, brokers);
  const listeners = `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller},LOGIN://127.0.0.1:${sasl}${secure === 0 ? '' : `,SECURE://localhost:${secure}`}`;
  const first = kafkaNode(
    folder,
    1,
    port,
    `${common}process.roles=broker,controller
listeners=${listeners}
advertised.listeners=${listeners}
listener.name.login.sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-512
listener.name.login.plain.sasl.jaas.config=${plainUsers}
listener.name.login.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
${pair === undefined ? '' : secured(pair, folder)}`,
    ['--standalone', '--add-scram', 'SCRAM-SHA-512=[name=app,password=secret]'],
  );
  const joined = more.map(async (own, i) => {
    const properties = `${common}process.roles=broker\nlisteners=PLAINTEXT://127.0.0.1:${own}\n`;
    const node = await kafkaNode(folder, i + 2, own, properties, ['--no-initial-controllers']);
    return { port: own, ...node };
  });
  const [node, ...others] = await Promise.all([first, ...joined]);
  const stop = async () => {
    await Promise.all(others.map((other) => other.stop()));
    await node.stop();
  };
  return { port, sasl, secure, others: await Promise.all(joined), ...node, stop };
}

/** With a pair it speaks TLS alone, and knows the users `app`, who may do everything, and `half`, who may not ask JetStream. */
export async function startNats(
  folder: string,
  pair?: Pair,
): Promise<Running & { readonly monitor: number }> {
  const [port = 0, monitor = 0] = await freePorts(2);
  const config = join(folder, `nats-${port}.conf`);
  const http = pair === undefined ? 'http' : 'https';
  const tls =
    pair === undefined
      ? ''
      : `tls { cert_file: "${pair.cert}", key_file: "${pair.key}" }
authorization { users: [{user: app, password: secret}, {user: half, password: secret, permissions: {publish: "orders"}}] }
`;
  writeFileSync(
    config,
    `host: 127.0.0.1\nport: ${port}\n${http}: "127.0.0.1:${monitor}"\n${tls}jetstream { store_dir: "${join(folder, `js-${port}`)}", max_mem: 64M, max_file: 64M }\n`,
  );
  const child = spawn('nats-server', ['-c', config], { stdio: 'ignore' });
  await listening(monitor, child);
  await listening(port, child);
  return { port, monitor, stop: () => stopped(child) };
}

/** With a pair the management API is there over TLS, too. */
export async function startRabbit(
  folder: string,
  pair?: Pair,
): Promise<Running & Disturbed & { readonly management: number; readonly secure: number }> {
  const [port = 0, management = 0, distribution = 0, tls = 0] = await freePorts(4);
  const secure =
    pair === undefined
      ? ''
      : `management.ssl.ip = 127.0.0.1\nmanagement.ssl.port = ${tls}\nmanagement.ssl.certfile = ${pair.cert}\nmanagement.ssl.keyfile = ${pair.key}\n`;
  // 25672 less 20000 is how RabbitMQ derives ports; all of ours are named.
  mkdirSync(join(folder, 'rabbit'), { recursive: true });
  writeFileSync(
    join(folder, 'rabbitmq.conf'),
    `listeners.tcp.1 = 127.0.0.1:${port}\nloopback_users = none\nmanagement.tcp.ip = 127.0.0.1\nmanagement.tcp.port = ${management}\nlog.console = false\n${secure}`,
  );
  writeFileSync(join(folder, 'plugins'), '[rabbitmq_management].\n');
  const [epmd = 0] = await freePorts(1);
  const start = () =>
    spawn('/usr/lib/rabbitmq/bin/rabbitmq-server', [], {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        RABBITMQ_NODENAME: `sluice${port}@localhost`,
        RABBITMQ_MNESIA_BASE: join(folder, 'rabbit'),
        RABBITMQ_LOG_BASE: join(folder, 'rabbit'),
        RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq'),
        RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'plugins'),
        RABBITMQ_DIST_PORT: String(distribution),
        ERL_EPMD_ADDRESS: '127.0.0.1',
        ERL_EPMD_PORT: String(epmd),
      },
    });
  // Of all brokers it takes the longest, and on a busy machine much longer.
  const server = await disturbable(start, [management, port], 120_000);
  return {
    port,
    management,
    secure: pair === undefined ? 0 : tls,
    ...server,
    async stop() {
      await server.stop();
      // The name service of Erlang is a daemon of its own; with no node left it may be asked to end.
      const killer = spawn('epmd', ['-port', String(epmd), '-kill'], { stdio: 'ignore' });
      await new Promise((resolve) => killer.once('exit', resolve).once('error', resolve));
    },
  };
}

/** The consumers of Members.java. */
export function startMembers(): {
  do(command: string): Promise<void>;
  stop(): Promise<void>;
} {
  const child = spawn('java', ['-Xmx256m', '-cp', `${jars()}/*`, join(own, 'Members.java')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  return {
    do: (command) =>
      new Promise((resolve, reject) => {
        const heard = (line: string): void => {
          if (line !== `ok ${command}`) return;
          lines.off('line', heard);
          child.off('exit', died);
          resolve();
        };
        const died = (code: number | null): void =>
          reject(new Error(`the consumers ended with ${code} at: ${command}`));
        lines.on('line', heard);
        child.once('exit', died);
        child.stdin.write(`${command}\n`);
      }),
    stop: () => stopped(child),
  };
}
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
