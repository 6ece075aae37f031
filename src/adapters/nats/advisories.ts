import type { NatsConnection } from '@nats-io/transport-node';
import { UsageError } from '../../errors.ts';

const answerWithinMs = 5000;
/** More advisories than this are a disaster that need not be read to its end. */
const mostAdvisories = 5000;
interface Stored {
  readonly error?: { readonly code?: number; readonly description?: string };
  readonly message?: {
    readonly subject: string;
    readonly seq: number;
    readonly data?: string;
    readonly time: string;
  };
}
interface State {
  readonly state?: { readonly first_seq: number; readonly last_seq: number };
}
export interface Advisories {
  /** Those that are new since the last call, as they were published. */
  next(): Promise<readonly object[]>;
  close(): Promise<void>;
}
/** What the server said of messages that it gave up, kept by a stream over $JS.EVENT.ADVISORY.CONSUMER.>: without one nobody heard it. */
export async function openAdvisories(
  about: {
    readonly servers: readonly string[];
    readonly advisories: string;
    readonly stream: string;
    readonly consumer: string;
    readonly sinceMs: number;
  },
  credentials: string | undefined,
): Promise<Advisories> {
  const { connect } = await import('@nats-io/transport-node');
  const connection = await connect({
    ...{ servers: [...about.servers], reconnect: false, timeout: answerWithinMs, name: 'sluice' },
    ...loginOf(credentials),
  }).catch((cause: unknown) => {
    throw new UsageError(`NATS at ${about.servers.join(',')}: ${String(cause)}.`, { cause });
  });
  let seq = 1;
  return {
    async next() {
      const found: object[] = [];
      for (;;) {
        const stored = await nextStored(connection, about, seq);
        if (stored === undefined) return found;
        seq = stored.seq + 1;
        if (Date.parse(stored.time) < about.sinceMs) continue;
        found.push(JSON.parse(Buffer.from(stored.data ?? '', 'base64').toString('utf8')) as object);
        if (found.length > mostAdvisories)
          throw new Error(
            `the stream ${about.advisories} has more than ${mostAdvisories} advisories`,
          );
      }
    },
    close: () => connection.close(),
  };
}
/** user:password, or a token. */
function loginOf(credentials: string | undefined) {
  if (credentials === undefined) return {};
  const colon = credentials.indexOf(':');
  return colon < 0
    ? { token: credentials }
    : { user: credentials.slice(0, colon), pass: credentials.slice(colon + 1) };
}
/** The next one about the consumer, whatever it says; undefined when there is no more. Asked one by one: servers before 2.10 do not seek by subject. */
async function nextStored(
  connection: NatsConnection,
  { advisories, stream, consumer }: Readonly<Record<'advisories' | 'stream' | 'consumer', string>>,
  from: number,
): Promise<Stored['message']> {
  const ask = async <T>(what: string, body: object): Promise<T & Stored> => {
    const subject = `$JS.API.STREAM.${what}.${advisories}`;
    const text = JSON.stringify(body);
    return (await connection.request(subject, text, { timeout: answerWithinMs })).json<
      T & Stored
    >();
  };
  const { state, error } = await ask<State>('INFO', {});
  if (error !== undefined || state === undefined)
    throw new UsageError(
      `NATS does not give the messages of the stream ${advisories}: ${error?.description ?? 'no state'}.`,
    );
  for (let seq = Math.max(from, state.first_seq); seq <= state.last_seq; seq++) {
    const { message } = await ask('MSG.GET', { seq });
    if (message?.subject.endsWith(`.${stream}.${consumer}`) === true) return message;
  }
  return undefined;
}
