import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { jars, java } from './brokers.ts';
import type { Hosts } from './hosts.ts';

/** Three brokers, one on each of the first three hosts; the third is the controller, too, and fences a broker that is silent for 3 s. */
export async function startKafkaOnHosts(hosts: Hosts, folder: string): Promise<void> {
  const controller = `${hosts.address(2)}:9093`;
  await Promise.all(
    [0, 1, 2].map(async (host) => {
      const own = `PLAINTEXT://${hosts.address(host)}:9092`;
      const leads = host === 2;
      const listeners = leads ? `${own},CONTROLLER://${controller}` : own;
      const file = join(folder, `kafka-${host}.properties`);
      writeFileSync(
        file,
        `node.id=${host + 1}
process.roles=${leads ? 'broker,controller' : 'broker'}
listeners=${listeners}
advertised.listeners=${own}
log.dirs=${join(folder, `kafka-${host}`)}
controller.quorum.bootstrap.servers=${controller}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
offsets.topic.replication.factor=3
`,
      );
      const tool = [...java(), 'kafka.tools.StorageTool', 'format', '-t', 'c2x1aWNlLXRlc3QtaWQtMQ'];
      const as = leads ? '--standalone' : '--no-initial-controllers';
      await promisify(execFile)('java', [...tool, '-c', file, as]);
      hosts.start(host, 'java', [...java(), 'kafka.Kafka', file]);
    }),
  );
}

/** Split.java on a host, which knows the brokers of these hosts. */
export interface SplitClient {
  /** Rejects with the reason. */
  ask(...words: readonly string[]): Promise<string>;
}
export function startSplitClient(
  hosts: Hosts,
  host: number,
  brokers: readonly number[],
): SplitClient {
  const servers = brokers.map((broker) => `${hosts.address(broker)}:9092`).join(',');
  const program = join(import.meta.dirname, 'Split.java');
  const child = hosts.start(
    host,
    'java',
    ['-Xmx256m', '-cp', `${jars()}/*`, program, servers],
    'pipe',
  );
  const waiting = new Map<string, { good(words: string): void; bad(reason: Error): void }>();
  if (child.stdout === null || child.stdin === null) throw new Error('it has no pipes');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [number = '', verdict, ...words] = line.split(' ');
    const asked = waiting.get(number);
    waiting.delete(number);
    if (verdict === 'ok') asked?.good(words.join(' '));
    else asked?.bad(new Error(words.join(' ')));
  });
  child.once('exit', (code) => {
    for (const { bad } of waiting.values()) bad(new Error(`Split.java ended with ${code}`));
  });
  let next = 1;
  return {
    ask: (...words) =>
      new Promise((good, bad) => {
        const number = String(next++);
        waiting.set(number, { good, bad });
        child.stdin?.write(`${[number, ...words].join(' ')}\n`);
      }),
  };
}
