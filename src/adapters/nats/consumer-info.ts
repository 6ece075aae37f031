import { natsServers } from './servers.ts';

/** A consumer as its server tells of it, in the words of CONSUMER.INFO. */
export type ConsumerInfo = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly num_pending?: number;
  readonly num_ack_pending?: number;
  readonly delivered?: { readonly stream_seq?: number };
  readonly ack_floor?: { readonly stream_seq?: number };
  readonly config?: Readonly<Record<string, unknown>>;
  readonly cluster?: { readonly leader?: string };
};
export interface StreamState {
  readonly last_seq?: number;
}
interface Streams {
  readonly account_details?: readonly {
    readonly stream_detail?: readonly {
      readonly name: string;
      readonly state?: StreamState;
      readonly consumer_detail?: readonly ConsumerInfo[];
    }[];
  }[];
}
/** By the server that leads the consumer, as the others' counts are behind. Throws where there is none, or more than one of that name. */
export async function consumerInfo(
  {
    urls,
    stream,
    consumer,
  }: Readonly<Record<'stream' | 'consumer', string>> & {
    readonly urls: readonly string[];
  },
  credentials: string | undefined,
  signal: AbortSignal,
): Promise<{
  readonly info: ConsumerInfo;
  readonly state: StreamState;
  readonly version: string;
}> {
  const { all } = await natsServers(urls, signal, credentials);
  const told = await Promise.all(
    all.map(async ({ ask, name }) => {
      const answer = (await ask('jsz?accounts=true&streams=true&consumers=true&config=true')) as
        | Streams
        | undefined;
      const streams = (answer?.account_details ?? []).flatMap(
        ({ stream_detail = [] }) => stream_detail,
      );
      const found = streams
        .filter((one) => one.name === stream)
        .flatMap(({ consumer_detail = [], state = {} }) =>
          consumer_detail.map((info) => ({ info, state })),
        )
        .filter(({ info }) => info.name === consumer);
      if (found.length > 1)
        throw new Error(`NATS has consumers ${consumer} of streams ${stream} in several accounts`);
      return found.map((one) => ({ ...one, leads: one.info.cluster?.leader === name }));
    }),
  );
  const found = told.flat();
  const best = found.find(({ leads }) => leads) ?? found[0];
  if (best === undefined) throw new Error(`NATS has no consumer ${consumer} of a stream ${stream}`);
  const about = (await all[0]?.ask('varz')) as { readonly version?: string } | undefined;
  return { info: best.info, state: best.state, version: about?.version ?? '' };
}
