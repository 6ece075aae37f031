import { number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { type Fields, fieldsOf, refuse, textOf, typeOf } from '../ledger/fields.ts';
import { countOf, findings, verdictOf } from '../ledger/findings.ts';
import { timesOf } from '../ledger/times.ts';
import { carriedOf } from './context/headers.ts';
import { messages } from './context/messages.ts';
import { spansOf } from './context/span.ts';
import { tracesOf } from './context/traces.ts';

export interface ContextParameters {
  /** Share of what was sent and sampled that is taken up in its context, 0 to 1; from 2 on it is read as percent. */
  readonly minimumCoverage: number;
}
const parametersType = object({ minimumCoverage: withDefault(number(0, 100), 1) });
const format = `Lines:
  spans as OTLP writes them in JSON, one a line, or the lines of a collector's file ({"resourceSpans":[…]})
  {"type":"log","ts","trace_id","tenant","worker","text"}      without trace_id or tenant they are looked for in the text: traceID=…, tenantID=…
  {"type":"probe","trace_id","tenant"}                         what was sent in, to be found again
  {"type":"headers","at","headers":[["traceparent","…"]]}      of a message where it was seen: a queue, retry, dlq
Parameters: minimumCoverage (1 = everything; 2 to 100 are percent)
Rules:
  P1  headers carry a valid traceparent (or X-Trace-ID), and the tenant of their probe
  P2  for every producer span that is sampled there is a consumer span that is its child or has a link to it
  P3  the tenant is the same on both sides of a link
  P4  nothing carries another tenant than its trace: nothing of one leaks into the work for another
  P5  every log line says its trace and its tenant
  P6  retries, dead letters and scheduled messages stay in the context in which they were made`;
const [t1, t2] = ['4bf92f3577b34da6a3ce929d0e0e4736', '0af7651916cd43dd8448eb211c80319c'];
const tenant = (of: string) => `"attributes":[{"key":"tenant.id","value":{"stringValue":"${of}"}}]`;
const example = `{"type":"probe","trace_id":"${t1}","tenant":"acme"}
{"type":"headers","at":"orders","headers":[["traceparent","00-${t1}-00f067aa0ba902b7-01"],["X-Tenant-ID","acme"]]}
{"traceId":"${t1}","spanId":"00f067aa0ba902b7","name":"orders publish","kind":4,${tenant('acme')}}
{"traceId":"${t1}","spanId":"b7ad6b7169203331","parentSpanId":"00f067aa0ba902b7","name":"orders process","kind":5,${tenant('acme')}}
{"traceId":"${t2}","spanId":"53995c3f42cd8ad8","name":"bills process","kind":5,"links":[{"traceId":"${t1}","spanId":"00f067aa0ba902b7"}],${tenant('acme')}}
{"type":"log","ts":"2026-01-05T10:00:00Z","trace_id":"${t1}","tenant":"acme","worker":"w1","text":"order done"}`;

/** Traces and tenants go with messages (W3C Trace Context; OpenTelemetry's messaging conventions). */
export const contextCheck: LedgerCheck<ContextParameters> = {
  name: 'context',
  summary: 'traces and tenants go with every message, and none leaks into another',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

function begin({ minimumCoverage }: ContextParameters): LedgerJudge {
  const found = findings();
  const times = timesOf();
  const sent = messages(found);
  const traces = tracesOf(found);
  const counts = { spans: 0, logs: 0, probes: 0, headers: 0 };
  const line = (fields: Fields, at: number): void => {
    switch (typeOf(fields, ['log', 'probe', 'headers'])) {
      case 'probe':
        counts.probes += 1;
        return traces.probe(traceIdOf(fields), textOf(fields, 'tenant'));
      case 'headers':
        counts.headers += 1;
        return traces.headers(carriedOf(fields), at);
      case 'log':
        counts.logs += 1;
        times(fields, 'ts');
        return traces.log(fields, at);
    }
  };
  return {
    add(given, at) {
      const fields = fieldsOf(given);
      const spans = fields['type'] === undefined ? spansOf(fields) : null;
      if (spans === null) return line(fields, at);
      for (const span of spans) {
        counts.spans += 1;
        traces.tenant(span.traceId, span.tenant, at, `span ${span.name || span.spanId}`);
        sent.add(span, at);
      }
    },
    end() {
      const minimum = minimumCoverage > 1 ? minimumCoverage / 100 : minimumCoverage;
      const { bleeds, missing } = traces.end();
      const { produced, linked, unsampled, coverage, breaks } = sent.end(minimum);
      return verdictOf({
        found,
        unseen: unseenOf(counts, { produced, unsampled }, missing),
        measurements: [
          countOf(
            'context-breaks',
            found.count('P2') + found.count('P6'),
            'messages were taken up outside of their context',
          ),
          countOf('context-bleeds', found.count('P3') + found.count('P4'), 'tenants were mixed up'),
          countOf(
            'context-gaps',
            found.count('P1') + found.count('P5'),
            'headers and log lines do not say their context',
          ),
        ].map((one) => ({ ...one, dimension: 'context-propagation' })),
        counts: { ...counts, produced, linked, unsampled },
        analysis: { coverage, breaks, bleeds, missingProbes: missing },
      });
    },
  };
}
function unseenOf(
  counts: Readonly<Record<'spans' | 'logs' | 'headers', number>>,
  sent: { readonly produced: number; readonly unsampled: number },
  missing: readonly string[],
): readonly string[] {
  if (counts.spans + counts.logs + counts.headers === 0)
    return ['the ledger has no span, no log line and no headers'];
  return [
    ...(sent.produced === 0 && sent.unsampled > 0 ? ['nothing that was sent was sampled'] : []),
    ...(sent.produced + sent.unsampled === 0 && counts.spans > 0
      ? ['no span is one of a producer']
      : []),
    ...missing.slice(0, 20).map((id) => `the probe of trace ${id} was not seen again`),
  ];
}
function traceIdOf(fields: Fields): string {
  const id = textOf(fields, 'trace_id').toLowerCase();
  return /^[0-9a-f]{32}$/.test(id) && !/^0+$/.test(id)
    ? id
    : refuse('trace_id', fields['trace_id'], 'a trace id of 32 hexadecimal digits');
}
