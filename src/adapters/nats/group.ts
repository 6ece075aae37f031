import { UsageError } from '../../errors.ts';
import type { ConsumerGroup, ConsumerGroupAddress } from '../../ports/consumer-group.ts';
import { type NatsServer, natsServers } from './servers.ts';

type Address = Extract<ConsumerGroupAddress, { readonly system: 'nats' }>;
interface Consumer {
  readonly name: string;
  readonly num_pending?: number;
  readonly num_ack_pending?: number;
  readonly cluster?: { readonly leader?: string };
  readonly config?: {
    readonly deliver_group?: string;
    readonly deliver_subject?: string;
    readonly priority_policy?: string;
  };
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
interface Client {
  readonly ip?: string;
  readonly name?: string;
  readonly subscriptions_list_detail?: readonly { readonly qgroup?: string }[];
}
interface Connections {
  readonly total?: number;
  readonly connections?: readonly Client[];
}
/** A page of /connz; more connections than this are not read, and that is an error. */
const mostConnections = 10_000;

/**
 * Who consumes a JetStream consumer, by the servers' monitoring addresses. Of a push consumer the subscribers of its queue group; a pull
 * consumer's server does not say who pulls, so every connection is a member and only those of the workload's pods are counted.
 */
export function natsConsumer(
  { urls, stream, consumer }: Address,
  credentials: string | undefined,
): ConsumerGroup {
  return {
    system: 'nats',
    async describe(signal) {
      const { all, unseen } = await natsServers(urls, signal, credentials);
      const [found, clients] = await Promise.all([
        consumerOf(all, stream, consumer),
        Promise.all(all.map(clientsOf)),
      ]);
      if (found === undefined)
        throw new UsageError(`NATS has no consumer ${consumer} of a stream ${stream}.`, {
          input: 'consumer-group',
        });
      const group = found.config?.deliver_group;
      const members = clients
        .flat()
        .filter(
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
        ...(unseen === null ? {} : { unseen }),
        ...noShareOf(found),
      };
    },
  };
}

/** As the server that leads it tells: the others' counts are behind, and a stream of one replica is on one server alone. */
async function consumerOf(
  servers: readonly NatsServer[],
  stream: string,
  consumer: string,
): Promise<Consumer | undefined> {
  const told = await Promise.all(
    servers.map(async ({ ask, name }) => {
      const answer = (await ask('jsz?accounts=true&streams=true&consumers=true&config=true')) as
        | Streams
        | undefined;
      const found = (answer?.account_details ?? [])
        .flatMap(({ stream_detail = [] }) => stream_detail)
        .find((one) => one.name === stream)
        ?.consumer_detail?.find((one) => one.name === consumer);
      return found === undefined ? [] : [{ found, leads: found.cluster?.leader === name }];
    }),
  );
  const all = told.flat();
  return (all.find(({ leads }) => leads) ?? all[0])?.found;
}
async function clientsOf({ ask }: NatsServer): Promise<readonly Client[]> {
  const answer = (await ask(`connz?subs=detail&limit=${mostConnections}`)) as
    | Connections
    | undefined;
  if ((answer?.total ?? 0) > mostConnections)
    throw new Error(`the NATS server has more than ${mostConnections} connections`);
  return answer?.connections ?? [];
}
/** A consumer that gives everything to one subscriber, or everything to each. */
function noShareOf({ config = {} }: Consumer): { readonly noShare?: string } {
  const { deliver_subject: subject, deliver_group: group, priority_policy: policy } = config;
  if (policy === 'pinned_client')
    return { noShare: 'the consumer is pinned to one client (priority_policy: pinned_client)' };
  if (subject !== undefined && subject !== '' && (group === undefined || group === ''))
    return { noShare: 'it is a push consumer without a queue group, which has one subscriber' };
  return {};
}
