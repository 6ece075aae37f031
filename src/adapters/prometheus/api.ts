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
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
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

export async function versionOf(address: PrometheusAddress, signal: AbortSignal): Promise<string> {
  // This one endpoint takes GET only.
  const response = await fetch(`${address.url}/api/v1/status/buildinfo`, {
    headers: address.token === undefined ? {} : { authorization: `Bearer ${address.token}` },
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).catch(() => undefined);
  const info = (await response?.json().catch(() => undefined)) as
    | { data?: { version?: string } }
    | undefined;
  return info?.data?.version ?? 'unknown';
}
/** Types of the metrics, as their exporters declared them; empty when Prometheus does not know. */
export async function typesOf(
  address: PrometheusAddress,
  metrics: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  for (const metric of new Set(metrics)) {
    const response = await fetch(
      `${address.url}/api/v1/metadata?${new URLSearchParams({ metric, limit: '1' }).toString()}`,
      {
        headers: address.token === undefined ? {} : { authorization: `Bearer ${address.token}` },
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      },
    ).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined)) as
      | { data?: Record<string, readonly { type?: string }[]> }
      | undefined;
    const type = answer?.data?.[metric]?.[0]?.type;
    if (type !== undefined) types.set(metric, type);
  }
  return types;
}
