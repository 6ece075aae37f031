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
/** The next one about the consumer, whatever it says; undefined when there is no more. */
async function nextStored(
  connection: NatsConnection,
  { advisories, stream, consumer }: Readonly<Record<'advisories' | 'stream' | 'consumer', string>>,
  seq: number,
): Promise<Stored['message']> {
  const subject = `$JS.EVENT.ADVISORY.CONSUMER.*.${stream}.${consumer}`;
  const answer = await connection.request(
    `$JS.API.STREAM.MSG.GET.${advisories}`,
    JSON.stringify({ seq, next_by_subj: subject }),
    { timeout: answerWithinMs },
  );
  const { error, message } = answer.json<Stored>();
  if (error?.code === 404 && /no message/i.test(error.description ?? '')) return undefined;
  if (error !== undefined)
    throw new UsageError(
      `NATS does not give the messages of the stream ${advisories}: ${error.description ?? `error ${error.code}`}.`,
    );
  return message;
}
