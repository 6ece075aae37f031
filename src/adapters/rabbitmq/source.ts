import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { brokerJson } from '../broker-http.ts';
import { lookEveryMs } from '../lag-lines.ts';
import { queueLag } from './lag-samples.ts';
import type { Queue } from './queue.ts';

type Address = Extract<SourceAddress, { readonly system: 'rabbitmq' }>;
/** The management API counts every five seconds: one answer may be that old. */
const countedEveryMs = 5000;

interface About {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly windowMs: number;
}
/** Some queues by the management API: how far behind they are, or how many messages are still on their way. */
export function rabbitmqSource(
  check: string,
  address: Address,
  credentials: string | undefined,
  about: About,
): LedgerSource {
  const { url, vhost, queues } = address;
  let version = '';
  const ask = (path: string): Promise<unknown> =>
    brokerJson('RabbitMQ', `${url}/api/${path}`, about.signal, credentials);
  const server: Server = {
    queues,
    now: about.now,
    async each() {
      const overview = (await ask('overview')) as
        | { readonly rabbitmq_version?: string }
        | undefined;
      version = overview?.rabbitmq_version ?? '';
      return await Promise.all(
        queues.map(async (queue) => {
          const path = `queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`;
          const found = (await ask(path)) as Queue | undefined;
          if (found === undefined)
            throw new Error(`RabbitMQ has no queue ${queue} in the vhost ${vhost}`);
          return found;
        }),
      );
    },
  };
  return {
    ...(check === 'lag-spikes' ? samples(server, about.windowMs) : drained(server)),
    about: () => ({ endpoint: url, version }),
    close: () => Promise.resolve(),
  };
}
interface Server {
  readonly queues: readonly string[];
  readonly now: () => Date;
  /** What it tells of each queue, in their order. */
  each(): Promise<readonly Queue[]>;
}
type Question = Pick<LedgerSource, 'everyMs' | 'look' | 'end' | 'unseen'>;

function samples({ queues, now, each }: Server, windowMs: number): Question {
  const lags = queues.map((queue) => queueLag(queue, windowMs));
  const fewest = 3 * countedEveryMs;
  return {
    everyMs: lookEveryMs(2 * windowMs, queues.length),
    async look() {
      const told = await each();
      const ms = now().getTime();
      return told.flatMap((queue, i) => lags[i]?.add(queue, ms) ?? []);
    },
    end: () => Promise.resolve([]),
    unseen: () => [
      ...lags.flatMap((lag) => lag.unseen()),
      ...(windowMs < fewest
        ? [
            `RabbitMQ counts its messages every five seconds: give windowSeconds of ${fewest / 1000} or more`,
          ]
        : []),
    ],
  };
}
function drained({ queues, now, each }: Server): Question {
  let uncounted: readonly string[] = [];
  const counts: { readonly ms: number; readonly messages: number }[] = [];
  const look = async (): Promise<readonly object[]> => {
    // null = it was not counted yet, as in a queue's first five seconds.
    const counted = (await each()).map(({ messages }) => messages ?? null);
    uncounted = queues.filter((_, i) => counted[i] === null);
    if (uncounted.length > 0) return [];
    const messages = counted.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    counts.push({ ms: now().getTime(), messages });
    return [];
  };
  /** Those of the last ten seconds: one that is older than all of them was counted before the work was done. */
  const recent = () => counts.filter(({ ms }) => ms >= now().getTime() - 2 * countedEveryMs - 1000);
  return {
    everyMs: countedEveryMs,
    look,
    async end() {
      await look();
      if (uncounted.length > 0)
        throw new Error(`RabbitMQ does not say how many messages ${uncounted.join(', ')} has`);
      return [
        { type: 'drained', in_flight: Math.max(...recent().map(({ messages }) => messages)) },
      ];
    },
    unseen: () => {
      const [first] = counts;
      const span = now().getTime() - (first?.ms ?? Number.POSITIVE_INFINITY);
      return first !== undefined && span < countedEveryMs
        ? ['RabbitMQ counts its messages every five seconds: watch for ten or more']
        : [];
    },
  };
}
