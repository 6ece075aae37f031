import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { brokerJson } from '../broker-http.ts';

type Address = Extract<SourceAddress, { readonly system: 'rabbitmq' }>;
interface Queue {
  readonly messages?: number;
}
/** The management API counts every five seconds: one answer may be that old. */
const countedEveryMs = 5000;

/** How many messages of some queues are still on their way, ready or unacked. */
export function rabbitmqSource(
  address: Address,
  credentials: string | undefined,
  { now, signal }: { readonly now: () => Date; readonly signal: AbortSignal },
): LedgerSource {
  const { url, vhost, queues } = address;
  let version = '';
  let uncounted: readonly string[] = [];
  const counts: { readonly ms: number; readonly messages: number }[] = [];
  const ask = (path: string): Promise<unknown> =>
    brokerJson('RabbitMQ', `${url}/api/${path}`, signal, credentials);
  /** null = it was not counted yet, as in a queue's first five seconds. */
  const count = async (queue: string): Promise<number | null> => {
    const found = (await ask(`queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`)) as
      | Queue
      | undefined;
    if (found === undefined)
      throw new Error(`RabbitMQ has no queue ${queue} in the vhost ${vhost}`);
    return found.messages ?? null;
  };
  const look = async (): Promise<readonly object[]> => {
    const overview = (await ask('overview')) as { readonly rabbitmq_version?: string } | undefined;
    version = overview?.rabbitmq_version ?? '';
    const each = await Promise.all(queues.map(count));
    uncounted = queues.filter((_, i) => each[i] === null);
    if (uncounted.length > 0) return [];
    const messages = each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    counts.push({ ms: now().getTime(), messages });
    return [];
  };
  /** Those of the last ten seconds: one that is older than all of them was counted before the work was done. */
  const recent = () => counts.filter(({ ms }) => ms >= now().getTime() - 2 * countedEveryMs - 1000);
  return {
    everyMs: countedEveryMs,
    about: () => ({ endpoint: url, version }),
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
    close: () => Promise.resolve(),
  };
}
