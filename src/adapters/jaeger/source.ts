import { UsageError } from '../../errors.ts';
import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { type EveryTrace, everyTrace, jaegerServer, servicesOf } from './api.ts';
import type { TraceSpan } from './trace.ts';

type Address = Extract<SourceAddress, { readonly system: 'jaeger' }>;
const everyMs = 10_000;

/**
 * Spans of some services since the stage stood, as lines of the check `context`. They are asked for at the end, when they have come in; of what was sent within the last
 * `settleSeconds` nobody can say whether it will be taken up, so it is not asked whether it was.
 */
export function jaegerSource(
  address: Address,
  credentials: string | undefined,
  {
    now,
    signal,
    sinceMs,
  }: { readonly now: () => Date; readonly signal: AbortSignal; readonly sinceMs: number },
): LedgerSource {
  const { url, services, tags, tenant, settleSeconds } = address;
  const server = jaegerServer({ url, credentials, tenant });
  let cut: readonly string[] = [];
  let missing: readonly string[] = [];
  const known = async (): Promise<void> => {
    const all = await servicesOf(server, signal);
    missing = services.filter((service) => !all.includes(service));
    if (missing.length === services.length)
      throw new UsageError(
        `Jaeger knows no service ${missing.join(', ')}; it knows ${all.slice(0, 20).join(', ') || 'none'}.`,
      );
  };
  return {
    everyMs,
    about: () => ({ endpoint: url, version: '' }),
    async look() {
      await known();
      return [];
    },
    async end() {
      await known();
      const toMs = now().getTime();
      const window = { tags, fromMs: sinceMs, toMs };
      const found: EveryTrace[] = [];
      // One after the other: a Jaeger serves people beside us.
      for (const service of services)
        found.push(await everyTrace(server, { ...window, service }, signal));
      cut = services.filter((_, i) => found[i]?.cut === true);
      const spans = new Map(
        found.flatMap((one) => one.spans).map((span) => [`${span.traceId}${span.spanId}`, span]),
      );
      return [...spans.values()].map((span) => lineOf(span, toMs - settleSeconds * 1000));
    },
    unseen: () => [
      ...cut.map(
        (service) =>
          `Jaeger has more traces of ${service} than it gives: watch for a shorter time, or name tags`,
      ),
      ...missing.map((service) => `Jaeger knows no service ${service}`),
    ],
    close: () => Promise.resolve(),
  };
}
/** Whose work it is and which message it was: statements, addresses and bodies that spans carry as well have no place in evidence. */
const told = /tenant|^enduser\.|^messaging\.message[._]id$/i;
/** As OTLP writes a span in JSON. That it is kept says that it was sampled. */
function lineOf(span: TraceSpan, settledMs: number): object {
  const { traceId, spanId, parentId, links, operation, kind, startMs, tags } = span;
  const young = kind === 'producer' && startMs > settledMs;
  return {
    traceId,
    spanId,
    ...(parentId === null ? {} : { parentSpanId: parentId }),
    name: operation,
    kind: young ? 'internal' : kind,
    ...(links.length === 0 ? {} : { links }),
    attributes: [...tags]
      .filter(([key]) => told.test(key))
      .map(([key, value]) => ({ key, value: { stringValue: value } })),
  };
}
