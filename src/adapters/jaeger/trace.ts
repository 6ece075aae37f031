import { UsageError } from '../../errors.ts';
import { isMap } from '../../inputs/shape.ts';

/** A span as Jaeger's query API gives it, in OpenTelemetry's words. */
export interface TraceSpan {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** Of the same trace; null at the root. */
  readonly parentId: string | null;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly service: string;
  /** What is said of the process: resource attributes of OpenTelemetry. */
  readonly process: ReadonlyMap<string, string>;
  readonly operation: string;
  /** server, client, producer, consumer, internal; '' = not said. */
  readonly kind: string;
  /** Unix milliseconds. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly failed: boolean;
  readonly tags: ReadonlyMap<string, string>;
}
export interface Traces {
  /** How many traces the answer has. */
  readonly count: number;
  readonly spans: readonly TraceSpan[];
}
/** Longer texts of a span are cut. */
const longest = 500;

/** Reads an answer of `/api/traces` (internal/uimodel of github.com/jaegertracing/jaeger); throws a `UsageError` where it is none. */
export function tracesOf(answer: unknown): Traces {
  if (!isMap(answer)) return refuse('no map');
  const { data, errors } = answer;
  if (Array.isArray(errors) && errors.length > 0) {
    const first = isMap(errors[0]) ? errors[0]['msg'] : undefined;
    throw new UsageError(`Jaeger answered with an error: ${text(first).slice(0, 200)}.`);
  }
  // An empty answer of Go's JSON is null.
  if (data === null || data === undefined) return { count: 0, spans: [] };
  if (!Array.isArray(data)) return refuse('no list of traces');
  return { count: data.length, spans: data.flatMap(spansOf) };
}
function spansOf(trace: unknown): readonly TraceSpan[] {
  if (!isMap(trace) || !Array.isArray(trace['spans'])) return refuse('a trace without spans');
  const processes = isMap(trace['processes']) ? trace['processes'] : {};
  const known = new Map(
    Object.entries(processes).map(([id, process]) => [id, processOf(process)] as const),
  );
  return trace['spans'].map((span) => spanOf(span, known));
}
interface Process {
  readonly service: string;
  readonly tags: ReadonlyMap<string, string>;
}
function processOf(process: unknown): Process {
  const given = isMap(process) ? process : {};
  return { service: text(given['serviceName']), tags: tagsOf(given['tags']) };
}
function spanOf(span: unknown, processes: ReadonlyMap<string, Process>): TraceSpan {
  if (!isMap(span)) return refuse('a span that is no map');
  const process = processes.get(text(span['processID'])) ?? processOf(span['process']);
  const tags = tagsOf(span['tags']);
  const traceId = idOf(span['traceID'], 32);
  const references = (Array.isArray(span['references']) ? span['references'] : []).filter(isMap);
  const origins = references.map((one) => ({
    child: one['refType'] === 'CHILD_OF',
    traceId: idOf(one['traceID'], 32),
    spanId: idOf(one['spanID'], 16),
  }));
  // The first one that is of the same trace is the parent; everything else is a link.
  const parent = origins.find((one) => one.child && one.traceId === traceId);
  return {
    traceId,
    spanId: idOf(span['spanID'], 16),
    parentId: parent?.spanId ?? null,
    links: origins
      .filter((one) => one !== parent)
      .map((one) => ({ traceId: one.traceId, spanId: one.spanId })),
    service: process.service,
    process: process.tags,
    operation: text(span['operationName']),
    kind: tags.get('span.kind') ?? '',
    startMs: micros(span['startTime']),
    durationMs: micros(span['duration']),
    failed: tags.get('error') === 'true' || tags.get('otel.status_code') === 'ERROR',
    tags,
  };
}
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');
function tagsOf(given: unknown): ReadonlyMap<string, string> {
  const tags = (Array.isArray(given) ? given : []).filter(isMap).slice(0, 256);
  return new Map(
    tags.flatMap(({ key, value }) =>
      typeof key === 'string' && ['string', 'number', 'boolean'].includes(typeof value)
        ? [[key.slice(0, 200), String(value).slice(0, longest)] as const]
        : [],
    ),
  );
}
/** Jaeger leaves out zeros in front. */
function idOf(value: unknown, digits: 16 | 32): string {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (!/^[0-9a-f]+$/.test(id) || id.length > digits || /^0+$/.test(id))
    return refuse(`an id that is none: ${JSON.stringify(value ?? null)?.slice(0, 60)}`);
  return id.padStart(digits, '0');
}
function micros(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    return refuse('a span without its times');
  return value / 1000;
}
const refuse = (what: string): never => {
  throw new UsageError(`What answers is not Jaeger's query API: it has ${what}.`);
};
