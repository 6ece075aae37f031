/** A span in few words; ids are small numbers. */
export interface Told {
  readonly trace: number;
  readonly id: number;
  readonly parent?: number;
  readonly links?: readonly (readonly [trace: number, id: number])[];
  readonly service?: string;
  readonly pod?: string;
  readonly name?: string;
  readonly kind?: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  readonly startMs: number;
  readonly ms?: number;
  readonly failed?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}
export const traceId = (trace: number): string => trace.toString(16).padStart(32, '0');
export const spanId = (id: number): string => id.toString(16).padStart(16, '0');
const attribute = ([key, value]: readonly [string, string]) => ({
  key,
  value: { stringValue: value },
});
const kinds = ['internal', 'server', 'client', 'producer', 'consumer'];
const nanos = (ms: number): string => String(BigInt(Math.round(ms * 1000)) * 1000n);

/** An export as OTLP/HTTP takes it in JSON (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding). */
export const otlp = (spans: readonly Told[]) => ({
  resourceSpans: spans.map((one) => ({
    resource: {
      attributes: [
        ['service.name', one.service ?? 'shop'] as const,
        ...(one.pod === undefined ? [] : [['k8s.pod.name', one.pod] as const]),
      ].map(attribute),
    },
    scopeSpans: [
      {
        scope: { name: 'test' },
        spans: [
          {
            traceId: traceId(one.trace),
            spanId: spanId(one.id),
            ...(one.parent === undefined ? {} : { parentSpanId: spanId(one.parent) }),
            name: one.name ?? 'work',
            kind: 1 + kinds.indexOf(one.kind ?? 'internal'),
            startTimeUnixNano: nanos(one.startMs),
            endTimeUnixNano: nanos(one.startMs + (one.ms ?? 1)),
            attributes: Object.entries(one.attributes ?? {}).map(attribute),
            links: (one.links ?? []).map(([trace, id]) => ({
              traceId: traceId(trace),
              spanId: spanId(id),
            })),
            status: one.failed === true ? { code: 2 } : {},
          },
        ],
      },
    ],
  })),
});
