import { UsageError } from '../errors.ts';
import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';

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
  let body: Awaited<ReturnType<typeof boundedText>>;
  try {
    [response, body] = await withDeadline(answerWithinMs, signal, async (limit) => {
      const answer = await fetch(url, {
        headers: { accept: 'application/json', ...authorization },
        redirect: 'error',
        signal: limit,
      });
      return [answer, await boundedText(answer, answerLimit)] as const;
    });
  } catch (cause) {
    signal.throwIfAborted();
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
  if (!body.whole) throw new Error(`the answer of ${broker} is larger than 16 MiB`);
  return JSON.parse(body.text) as unknown;
}
