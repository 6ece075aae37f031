import { messageOf, Outage, UsageError } from '../errors.ts';
import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';

/** A server that keeps logs or traces, and with what it is asked. */
export interface TelemetryServer {
  /** What people call it. */
  readonly name: string;
  /** Without a slash at its end. */
  readonly url: string;
  /** `user:password`; undefined = none. */
  readonly credentials?: string | undefined;
  /** Bearer token; undefined = none. */
  readonly token?: string | undefined;
  /** Sent as they are: a tenant. */
  readonly headers?: Readonly<Record<string, string>>;
}
/** A longer answer is not kept: what was asked for is too much. */
export const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 20_000;

/** An answer that was longer than is read. */
export class TooLong extends UsageError {}

/** GET of JSON. Throws a `UsageError` in the server's own words (errors are plain text or JSON); an `Outage` for what may pass: no answer, 429, 5xx. */
export async function telemetryJson(
  server: TelemetryServer,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  const { name, url } = server;
  let response: Response;
  let body: Awaited<ReturnType<typeof boundedText>>;
  try {
    [response, body] = await withDeadline(answerWithinMs, signal, async (limit) => {
      const answer = await fetch(`${url}${path}?${new URLSearchParams(query)}`, {
        headers: { accept: 'application/json', ...authorization(server), ...server.headers },
        redirect: 'error',
        signal: limit,
      });
      return [answer, await boundedText(answer, answerLimit)] as const;
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new Outage(`${name} cannot be reached at ${new URL(url).origin}.`, { cause });
  }
  const { status } = response;
  if (status === 401 || status === 403)
    throw new UsageError(`${name} refuses the request (${status}): ${wordsOf(body.text)}.`);
  if (status === 429 || status >= 500)
    throw new Outage(`${name} answered ${status}: ${wordsOf(body.text)}.`);
  if (!response.ok) throw new UsageError(`${name} answered ${status}: ${wordsOf(body.text)}.`);
  if (!body.whole)
    throw new TooLong(`An answer of ${name} is longer than ${answerLimit / 1024 / 1024} MB.`);
  try {
    return JSON.parse(body.text) as unknown;
  } catch (cause) {
    throw new UsageError(
      `What answers at ${new URL(url).origin} is not ${name}: ${messageOf(cause)}.`,
    );
  }
}
function authorization({ credentials, token }: TelemetryServer): Readonly<Record<string, string>> {
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  if (credentials === undefined) return {};
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
/** One line of what the server said. */
function wordsOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
  return line === '' ? 'it said nothing' : line;
}
