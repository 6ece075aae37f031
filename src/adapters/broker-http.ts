import { UsageError } from '../errors.ts';

const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 10_000;

/** JSON from a broker's monitoring or management address; undefined on 404. */
export async function brokerJson(
  broker: string,
  url: string,
  signal: AbortSignal,
  credentials?: string,
): Promise<unknown> {
  const authorization =
    credentials === undefined
      ? {}
      : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json', ...authorization },
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]),
    });
    body = await cappedText(broker, response);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof TooLarge) throw cause;
    throw new UsageError(`${broker} cannot be reached at ${new URL(url).origin}.`, {
      input: 'consumer-group',
      cause,
    });
  }
  if (response.status === 401 || response.status === 403)
    throw new UsageError(`${broker} refuses the request (${response.status}).`, {
      input: 'consumer-credentials',
      fix: 'Give a user that may monitor, as user:password from a secret.',
    });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${broker} answered ${response.status}`);
  return JSON.parse(body) as unknown;
}

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}
/** Counted as it is read, decompressed: what is endless must not be read to its end. */
async function cappedText(broker: string, { body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > answerLimit) throw new TooLarge(`the answer of ${broker} is larger than 16 MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
