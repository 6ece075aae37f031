import { UsageError } from '../errors.ts';
import { answerLimit, basic, boundedGet, type Got } from './bounded-get.ts';

const answerWithinMs = 10_000;

/** JSON from a broker's monitoring or management address; undefined on 404. */
export async function brokerJson(
  broker: string,
  url: string,
  signal: AbortSignal,
  credentials?: string,
): Promise<unknown> {
  const headers = credentials === undefined ? {} : basic(credentials);
  let got: Got;
  try {
    got = await boundedGet(url, { withinMs: answerWithinMs, headers }, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new UsageError(`${broker} cannot be reached at ${new URL(url).origin}.`, {
      input: 'consumer-group',
      cause,
    });
  }
  const { status } = got;
  if (status === 401 || status === 403)
    throw new UsageError(`${broker} refuses the request (${status}).`, {
      input: 'consumer-credentials',
      fix: 'Give a user that may monitor, as user:password from a secret.',
    });
  if (status === 404) return undefined;
  if (status < 200 || status > 299) throw new Error(`${broker} answered ${status}`);
  if (!got.whole)
    throw new Error(`the answer of ${broker} is larger than ${answerLimit >> 20} MiB`);
  return JSON.parse(got.text) as unknown;
}
