import { UsageError } from '../../errors.ts';
import { isMap } from '../../inputs/shape.ts';
import { type TelemetryServer, TooLong, telemetryJson } from '../telemetry-http.ts';
import { type TraceSpan, type Traces, tracesOf } from './trace.ts';

export interface JaegerPlace {
  readonly url: string;
  readonly credentials?: string | undefined;
  readonly token?: string | undefined;
  /** Of a Jaeger with tenants; null = it has none. */
  readonly tenant: string | null;
}
/** Jaeger's name for the header of a tenant, unless it was told another one. */
const tenantHeader = 'x-tenant';
export const jaegerServer = ({
  url,
  credentials,
  token,
  tenant,
}: JaegerPlace): TelemetryServer => ({
  ...{ name: 'Jaeger', url: url.replace(/\/+$/, ''), credentials, token },
  headers: tenant === null ? {} : { [tenantHeader]: tenant },
});

/** Traces that have a span of this service, with all of these tags (of the span or its process), begun in the window. */
export interface TraceQuery {
  readonly service: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Unix milliseconds. */
  readonly fromMs: number;
  readonly toMs: number;
}
export async function servicesOf(
  server: TelemetryServer,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const answer = await telemetryJson(server, '/api/services', {}, signal);
  const data = isMap(answer) ? answer['data'] : undefined;
  if (data === null) return [];
  if (!Array.isArray(data))
    throw new UsageError("What answers is not Jaeger's query API: it has no list of services.");
  return data.filter((one) => typeof one === 'string');
}
/** One question; of more traces than `limit` the API gives as many and does not say that there are more. Clocks are left as they were measured. */
export async function findTraces(
  server: TelemetryServer,
  { service, tags, fromMs, toMs }: TraceQuery,
  limit: number,
  signal: AbortSignal,
): Promise<Traces> {
  const query = {
    service,
    start: String(Math.floor(fromMs * 1000)),
    end: String(Math.ceil(toMs * 1000)),
    limit: String(limit),
    raw: 'true',
    ...(Object.keys(tags).length === 0 ? {} : { tags: JSON.stringify(tags) }),
  };
  return tracesOf(await telemetryJson(server, '/api/traces', query, signal));
}
/** There are no pages: a window that has as many traces as were asked for is asked again in halves, until it is this short, or was asked so often. */
const bounds = { traces: 500, shortestMs: 500, questions: 200, spans: 50_000 };
export interface EveryTrace {
  readonly spans: readonly TraceSpan[];
  /** Some windows had more than they gave: what is here is not all. */
  readonly cut: boolean;
}
/** Every trace of a window, each span once. `limit` is for tests. */
export async function everyTrace(
  server: TelemetryServer,
  query: TraceQuery,
  signal: AbortSignal,
  limit = bounds.traces,
): Promise<EveryTrace> {
  const spans = new Map<string, TraceSpan>();
  const due: TraceQuery[] = [query];
  let [cut, questions] = [false, 0];
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    questions += 1;
    if (questions > bounds.questions || spans.size > bounds.spans) {
      cut = true;
      break;
    }
    const found = await unlessTooLong(findTraces(server, next, limit, signal));
    const whole = found !== undefined && found.count < limit;
    const halves = whole ? [] : halvesOf(next);
    due.push(...halves);
    if (halves.length > 0) continue;
    cut ||= !whole;
    for (const span of found?.spans ?? []) spans.set(`${span.traceId}${span.spanId}`, span);
  }
  return { spans: [...spans.values()], cut };
}
/** undefined = the answer was longer than is read. */
const unlessTooLong = async (answer: Promise<Traces>): Promise<Traces | undefined> =>
  await answer.catch((thrown: unknown) => {
    if (thrown instanceof TooLong) return undefined;
    throw thrown;
  });
/** The later half is asked first; none where it is short already. */
function halvesOf(query: TraceQuery): readonly TraceQuery[] {
  const { fromMs, toMs } = query;
  const middle = Math.floor((fromMs + toMs) / 2);
  return toMs - fromMs > bounds.shortestMs
    ? [
        { ...query, toMs: middle },
        { ...query, fromMs: middle },
      ]
    : [];
}
