import { messageOf, UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { boundedText } from '../bounded-body.ts';
import { withDeadline } from '../deadline.ts';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** As it is, where it is signed. */
  readonly text?: string;
  /** A message that may have arrived although nobody answered is not sent again: told twice is told wrong. GETs and PUTs always are. */
  readonly once?: boolean;
}
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** undefined = no JSON. */
  readonly json: unknown;
}
/** Seconds that an answer in HTTP 200 asks to wait; undefined = it is an answer. Some vendors say "too many" so. */
export type AskedToWait = (answer: Answered) => number | undefined;

const tries = 3;
const withinMs = 15_000;
const answerLimit = 4 * 1024 * 1024;
const longestWaitSeconds = 60;
const usualWaitSeconds = [1, 4] as const;

/**
 * Sends with at most three tries: again on a refused connection, on 429 and 5xx after what `Retry-After` says (one minute at most). A redirect
 * is an error: a secret goes where it was meant to go, or nowhere.
 */
export async function sent(
  clock: Clock,
  call: Call,
  signal: AbortSignal,
  asksToWait: AskedToWait = () => undefined,
): Promise<Answered> {
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= tries - 1;
    const outcome = await attempted(call, signal);
    if (outcome.kind === 'broken') {
      if (last || !outcome.again) throw outcome.error;
      await clock.sleep((usualWaitSeconds[attempt] ?? 4) * 1000, signal);
      continue;
    }
    const waitSeconds = waitOf(outcome.answer, attempt, asksToWait);
    if (waitSeconds === undefined || last) return outcome.answer;
    await clock.sleep(Math.min(longestWaitSeconds, waitSeconds) * 1000, signal);
  }
}
type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answered }
  | { readonly kind: 'broken'; readonly error: Error; readonly again: boolean };
async function attempted(call: Call, signal: AbortSignal): Promise<Attempt> {
  const { method, url, headers = {}, body, text } = call;
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
  try {
    return await withDeadline(withinMs, signal, async (limit) => {
      const response = await fetch(url, {
        method,
        headers: {
          accept: 'application/json',
          'user-agent': 'sluice',
          ...(content === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(content === undefined ? {} : { body: content }),
        redirect: 'manual',
        signal: limit,
      });
      const found = await boundedText(response, answerLimit);
      const { status } = response;
      if (status >= 300 && status < 400)
        throw new UsageError(`${new URL(url).host} redirects (${status}).`, {
          fix: 'Give the address that it redirects to: what is secret is not sent on.',
        });
      const answer = {
        ...{ status, text: found.text, headers: response.headers },
        json: jsonOf(found.text),
      };
      return { kind: 'answered', answer };
    });
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof UsageError) throw thrown;
    const said = messageOf(thrown);
    const refused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(said);
    const unsure = call.once === true && method === 'POST' && !refused;
    return {
      kind: 'broken',
      again: !unsure,
      error: new Error(
        `${new URL(url).host} did not answer: ${said}${unsure ? '; it may have arrived all the same, so it is not sent again' : ''}`,
        { cause: thrown },
      ),
    };
  }
}
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
function waitOf(answer: Answered, attempt: number, asksToWait: AskedToWait): number | undefined {
  const asked = asksToWait(answer);
  if (asked !== undefined) return asked;
  if (answer.status !== 429 && answer.status < 500) return undefined;
  return retryAfterSeconds(answer.headers.get('retry-after')) ?? usualWaitSeconds[attempt] ?? 4;
}
/** RFC 9110 §10.2.3: seconds, or a date. */
export function retryAfterSeconds(said: string | null, nowMs = Date.now()): number | undefined {
  if (said === null || said.trim() === '') return undefined;
  if (/^\d{1,9}$/.test(said.trim())) return Number(said);
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - nowMs) / 1000);
}
/** What a service says when it refuses, short; never what was sent. */
export function refused(answer: Answered, what: string, fix: string): UsageError {
  const said = answer.text.replace(/\s+/g, ' ').slice(0, 300);
  return new UsageError(`${what} (${answer.status}${said === '' ? '' : `: ${said}`}).`, { fix });
}
export const isOk = ({ status }: Answered): boolean => status >= 200 && status < 300;
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
export const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(objectOf) : [];
