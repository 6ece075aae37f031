import { messageOf, UsageError } from '../../errors.ts';

const answerLimit = 64 * 1024 * 1024;
const timeoutMs = 30_000;

/** Where Prometheus is, and with what it is asked. */
export interface PrometheusAddress {
  readonly url: string;
  readonly token: string | undefined;
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
  { url, token }: PrometheusAddress,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    // POST: a pattern of a thousand pod names does not fit into a URL.
    response = await fetch(`${url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(query),
      headers: authorization(token),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    body = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    throw new UsageError(`Prometheus cannot be reached: ${messageOf(cause)}.`, {
      input: 'prometheus-url',
      cause,
    });
  }
  if (response.status === 401 || response.status === 403)
    throw new UsageError(`Prometheus refuses the request (${response.status}).`, {
      input: 'prometheus-token',
      fix: 'Pass a token that may query.',
    });
  if (body.length > answerLimit)
    throw new Error('the answer of Prometheus is larger than 64 MiB; narrow the check');
  const parsed = parse(body, response.status);
  if (parsed.status !== 'success')
    throw new Error(`Prometheus answered ${response.status}: ${parsed.error ?? 'no reason'}`);
  return parsed.data;
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
  const response = await fetch(`${url}${path}`, {
    headers: authorization(token),
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).catch(() => undefined);
  const answer = (await response?.json().catch(() => undefined)) as { data?: T } | undefined;
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
