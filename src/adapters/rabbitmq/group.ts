import { UsageError } from '../../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../../ports/consumer-group.ts';
import { brokerJson } from '../broker-http.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'rabbitmq' }>;
interface Queue {
  readonly state?: string;
  readonly messages?: number;
  readonly consumer_details?: readonly {
    readonly consumer_tag?: string;
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
        members: consumers.map(({ consumer_tag = '', channel_details = {} }) => ({
          clientName: given.get(channel_details.connection_name) ?? consumer_tag,
          host: channel_details.peer_host ?? '',
          units: 1,
        })),
        lag: found.messages ?? null,
      };
    },
  };
}
