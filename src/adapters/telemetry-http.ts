import { messageOf, Outage, UsageError } from '../errors.ts';
import { answerLimit, basic, boundedGet, type Got } from './bounded-get.ts';

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
  let got: Got;
  try {
    const address = `${url}${path}?${new URLSearchParams(query)}`;
    const headers = { ...authorization(server), ...server.headers };
    got = await boundedGet(address, { withinMs: answerWithinMs, headers }, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new Outage(`${name} cannot be reached at ${new URL(url).origin}.`, { cause });
  }
  const { status, text } = got;
  if (status === 401 || status === 403)
    throw new UsageError(`${name} refuses the request (${status}): ${wordsOf(text)}.`);
  if (status === 429 || status >= 500)
    throw new Outage(`${name} answered ${status}: ${wordsOf(text)}.`);
  if (status < 200 || status > 299)
    throw new UsageError(`${name} answered ${status}: ${wordsOf(text)}.`);
  if (!got.whole)
    throw new TooLong(`An answer of ${name} is longer than ${answerLimit / 1024 / 1024} MB.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new UsageError(
      `What answers at ${new URL(url).origin} is not ${name}: ${messageOf(cause)}.`,
    );
  }
}
function authorization({ credentials, token }: TelemetryServer): Readonly<Record<string, string>> {
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  return credentials === undefined ? {} : basic(credentials);
}
/** One line of what the server said. */
function wordsOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
  return line === '' ? 'it said nothing' : line;
}
