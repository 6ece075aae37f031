import { messageOf, Outage, UsageError } from '../../errors.ts';
import { withDeadline } from '../deadline.ts';
import type { Patience } from '../patience.ts';

const answerLimit = 64 * 1024 * 1024;
const timeoutMs = 30_000;

/** Where Prometheus is, and with what it is asked. */
export interface PrometheusAddress {
  readonly url: string;
  readonly token: string | undefined;
  /** How a server that is away is waited for; not at all by default. */
  readonly patience?: Patience;
}
/** One series of a range: a value, or a native histogram, at each step that has one. */
export interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly values?: readonly (readonly [number, string])[];
  readonly histograms?: readonly (readonly [number, NativeHistogram])[];
}
/** https://prometheus.io/docs/prometheus/latest/querying/api/#native-histograms */
export interface NativeHistogram {
  readonly count: string;
  readonly sum: string;
  readonly buckets?: readonly (readonly [number, string, string, string])[];
}
/** Unix milliseconds, both ends included. */
export interface RangeWindow {
  readonly startMs: number;
  readonly endMs: number;
  readonly stepMs: number;
}

/** Prometheus' HTTP API (https://prometheus.io/docs/prometheus/latest/querying/api/). Throws UsageErrors for what the user can mend. */
export async function ask(
  address: PrometheusAddress,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  const question = (): Promise<unknown> => askOnce(address, path, query, signal);
  return await (address.patience?.ask(question, signal) ?? question());
}
async function askOnce(
  { url, token }: PrometheusAddress,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    [response, body] = await withDeadline(timeoutMs, signal, async (limit) => {
      // POST: a pattern of a thousand pod names does not fit into a URL.
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        body: new URLSearchParams(query),
        headers: authorization(token),
        redirect: 'error',
        signal: limit,
      });
      return [answer, await bodyOf(answer)] as const;
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof TooLarge) throw cause;
    throw unreachable(cause);
  }
  if (response.status === 401 || response.status === 403)
    throw new UsageError(`Prometheus refuses the request (${response.status}).`, {
      input: 'prometheus-token',
      fix: 'Pass a token that may query.',
    });
  if (response.status >= 500 || response.status === 429)
    throw new Outage(`Prometheus answered ${response.status}: ${wordsOf(body)}.`, {
      input: 'prometheus-url',
    });
  const parsed = parse(body, response.status);
  if (parsed.status !== 'success')
    throw new Error(`Prometheus answered ${response.status}: ${parsed.error ?? 'no reason'}`);
  return parsed.data;
}
/** An answer that is larger than anything that is asked for; it is not read to its end. */
class TooLarge extends Error {}
async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Leaving the loop cancels the stream.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > answerLimit)
      throw new TooLarge('the answer of Prometheus is larger than 64 MiB; narrow the check');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
/** What passes by itself; a name that nobody knows or a certificate that nobody trusts does not. */
const passing =
  /ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|UND_ERR|Timeout|terminated|other side closed|socket hang up/;
function unreachable(cause: unknown): UsageError {
  const message = `Prometheus cannot be reached: ${messageOf(cause)}.`;
  const about = { input: 'prometheus-url', cause };
  return codesOf(cause).some((code) => passing.test(code))
    ? new Outage(message, about)
    : new UsageError(message, about);
}
/** Of an error and its causes; by their fields, since fetch's errors may come from another realm. */
function codesOf(thrown: unknown): readonly string[] {
  if (thrown === null || typeof thrown !== 'object') return [];
  const { code, cause, name, message } = thrown as Readonly<Record<string, unknown>>;
  return [...[code, name, message].map(String), ...codesOf(cause)];
}
function wordsOf(body: string): string {
  try {
    const { error } = JSON.parse(body) as { readonly error?: unknown };
    return typeof error === 'string' ? error.slice(0, 200) : 'no reason';
  } catch {
    return body.replace(/\s+/g, ' ').trim().slice(0, 80) || 'no reason';
  }
}
function parse(body: string, status: number): { status?: string; error?: string; data?: unknown } {
  try {
    return JSON.parse(body) as { status?: string; error?: string; data?: unknown };
  } catch {
    throw new Error(`what answers ${status} is not Prometheus: ${body.slice(0, 80)}`);
  }
}

/** Prometheus refuses more than 11,000 points a series. */
const stepsAtOnce = 10_000;
/** A whole window in one query (in a few, beyond 10,000 steps). */
export async function queryRange(
  address: PrometheusAddress,
  query: string,
  { startMs, endMs, stepMs }: RangeWindow,
  signal: AbortSignal,
): Promise<readonly Series[]> {
  const found: Series[] = [];
  for (let from = startMs; from <= endMs; from += stepsAtOnce * stepMs) {
    const to = Math.min(endMs, from + (stepsAtOnce - 1) * stepMs);
    const data = (await ask(
      address,
      '/api/v1/query_range',
      {
        query,
        start: (from / 1000).toFixed(3),
        end: (to / 1000).toFixed(3),
        step: (stepMs / 1000).toFixed(3),
      },
      signal,
    )) as { readonly result: readonly Series[] };
    found.push(...data.result);
  }
  return found;
}

/** What this endpoint of the server says of itself, which takes GET only; undefined when it does not say. */
async function told<T>(
  { url, token }: PrometheusAddress,
  path: string,
  signal: AbortSignal,
): Promise<T | undefined> {
  const answer = await withDeadline(timeoutMs, signal, async (limit) => {
    const response = await fetch(`${url}${path}`, {
      headers: authorization(token),
      redirect: 'error',
      signal: limit,
    });
    return (await response.json()) as { data?: T };
  }).catch(() => undefined);
  return answer?.data;
}
const authorization = (token: string | undefined): Readonly<Record<string, string>> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

export async function versionOf(address: PrometheusAddress, signal: AbortSignal): Promise<string> {
  const info = await told<{ version?: string }>(address, '/api/v1/status/buildinfo', signal);
  return info?.version ?? 'unknown';
}
/** Types of the metrics, as their exporters declared them; empty when Prometheus does not know. */
export async function typesOf(
  address: PrometheusAddress,
  metrics: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  for (const metric of new Set(metrics)) {
    const query = new URLSearchParams({ metric, limit: '1' }).toString();
    const known = await told<Record<string, readonly { type?: string }[]>>(
      address,
      `/api/v1/metadata?${query}`,
      signal,
    );
    const type = known?.[metric]?.[0]?.type;
    if (type !== undefined) types.set(metric, type);
  }
  return types;
}
