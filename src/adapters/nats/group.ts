import { UsageError } from '../../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../../ports/consumer-group.ts';
import { brokerJson } from '../broker-http.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'nats' }>;
interface Consumer {
  readonly name: string;
  readonly num_pending?: number;
  readonly num_ack_pending?: number;
  readonly config?: { readonly deliver_group?: string };
}
interface Streams {
  readonly account_details?: readonly {
    readonly name?: string;
    readonly stream_detail?: readonly {
      readonly name: string;
      readonly consumer_detail?: readonly Consumer[];
    }[];
  }[];
}
interface Connections {
  readonly total?: number;
  readonly connections?: readonly {
    readonly ip?: string;
    readonly name?: string;
    readonly subscriptions_list_detail?: readonly { readonly qgroup?: string }[];
  }[];
}
/** A page of /connz; more connections than this are not read, and that is an error. */
const mostConnections = 10_000;

/**
 * Who consumes a JetStream consumer, by the server's monitoring address. Of a push consumer the subscribers of its queue group; a pull
 * consumer's server does not say who pulls, so every connection is a member and only those of the workload's pods are counted.
 */
export function natsConsumer(
  { url, stream, consumer }: Address,
  credentials: string | undefined,
): ConsumerGroup {
  const ask = (path: string, signal: AbortSignal): Promise<unknown> =>
    brokerJson('NATS', `${url}/${path}`, signal, credentials);
  return {
    system: 'nats',
    async describe(signal) {
      const [streams, clients] = (await Promise.all([
        ask('jsz?accounts=true&streams=true&consumers=true&config=true', signal),
        ask(`connz?subs=detail&limit=${mostConnections}`, signal),
      ])) as [Streams | undefined, Connections | undefined];
      const found = (streams?.account_details ?? [])
        .flatMap(({ stream_detail = [] }) => stream_detail)
        .find(({ name }) => name === stream)
        ?.consumer_detail?.find(({ name }) => name === consumer);
      if (found === undefined)
        throw new UsageError(`NATS has no consumer ${consumer} of a stream ${stream}.`, {
          input: 'consumer-group',
        });
      if ((clients?.total ?? 0) > mostConnections)
        throw new Error(`the NATS server has more than ${mostConnections} connections`);
      const group = found.config?.deliver_group;
      const members = (clients?.connections ?? []).filter(
        ({ subscriptions_list_detail: subscriptions = [] }) =>
          group === undefined || subscriptions.some(({ qgroup }) => qgroup === group),
      );
      return {
        state: group === undefined ? 'pull' : 'push',
        settled: members.length > 0,
        partitions: null,
        members: members.map(({ name = '', ip = '' }) => ({
          clientName: name,
          host: ip,
          units: 1,
        })),
        lag: (found.num_pending ?? 0) + (found.num_ack_pending ?? 0),
      };
    },
  };
}
