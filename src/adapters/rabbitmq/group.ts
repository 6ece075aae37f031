import { UsageError } from '../../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../../ports/consumer-group.ts';
import { brokerJson } from '../broker-http.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'rabbitmq' }>;
interface Queue {
  readonly state?: string;
  readonly messages?: number;
  readonly type?: string;
  readonly exclusive?: boolean;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly consumer_details?: readonly {
    readonly consumer_tag?: string;
    readonly exclusive?: boolean;
    /** False = waits for the one that is active. */
    readonly active?: boolean;
    readonly activity_status?: string;
    readonly arguments?: Readonly<Record<string, unknown>>;
    readonly channel_details?: { readonly peer_host?: string; readonly connection_name?: string };
  }[];
}
interface Connection {
  readonly name?: string;
  readonly user_provided_name?: string;
}

/** The consumers of a queue by RabbitMQ's management API: work is dealt to them in turn. */
export function rabbitmqQueue(address: Address, credentials: string | undefined): ConsumerGroup {
  const { url, vhost, queue } = address;
  const ask = (path: string, signal: AbortSignal): Promise<unknown> =>
    brokerJson('RabbitMQ', `${url}/api/${path}`, signal, credentials);
  return {
    system: 'rabbitmq',
    async describe(signal) {
      const [found, connections] = (await Promise.all([
        ask(`queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`, signal),
        ask('connections?columns=name,user_provided_name', signal),
      ])) as [Queue | undefined, readonly Connection[] | undefined];
      if (found === undefined)
        throw new UsageError(`RabbitMQ has no queue ${queue} in the vhost ${vhost}.`, {
          input: 'consumer-group',
        });
      const given = new Map(
        (connections ?? []).map(({ name, user_provided_name }) => [name, user_provided_name]),
      );
      const consumers = found.consumer_details ?? [];
      return {
        state: found.state ?? 'unknown',
        settled: consumers.length > 0,
        partitions: null,
        members: consumers.map(({ consumer_tag = '', channel_details = {}, active = true }) => ({
          clientName: given.get(channel_details.connection_name) ?? consumer_tag,
          host: channel_details.peer_host ?? '',
          units: active ? 1 : 0,
        })),
        lag: found.messages ?? null,
        ...noShareOf(found),
      };
    },
  };
}
/** Queues whose work does not go round among their consumers. */
function noShareOf(queue: Queue): { readonly noShare?: string } {
  const { arguments: given = {}, consumer_details: consumers = [] } = queue;
  const single = consumers.some(({ activity_status: status }) => status === 'single_active');
  if (given['x-single-active-consumer'] === true || single)
    return { noShare: 'the queue has a single active consumer (x-single-active-consumer)' };
  if (queue.exclusive === true)
    return { noShare: 'the queue is exclusive: one connection alone may consume it' };
  if (consumers.some(({ exclusive }) => exclusive === true))
    return { noShare: 'one of its consumers is exclusive: no other may join it' };
  if (queue.type === 'stream' || given['x-queue-type'] === 'stream')
    return { noShare: 'it is a stream, which gives every consumer everything' };
  const priorities = new Set(consumers.map((one) => Number(one.arguments?.['x-priority'] ?? 0)));
  return priorities.size > 1
    ? {
        noShare:
          'its consumers have different priorities (x-priority): the higher get all they can take',
      }
    : {};
}
