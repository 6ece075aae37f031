import type { JaegerPlace } from '../../adapters/jaeger/api.ts';
import type { TraceSpan } from '../../adapters/jaeger/trace.ts';
import { collectedSpans } from '../../diagnosis/live/sided-spans.ts';
import type { Side } from '../../diagnosis/span.ts';
import type { TelemetryPlaces } from '../../inputs/telemetry.ts';
import { redact } from '../../report/redact.ts';
import type { Pod } from '../../workload/objects.ts';
import { type Both, type Context, secretOf } from './context.ts';

/** Where OpenTelemetry's detectors and agents say which pod a span is of. */
const podKeys = [
  'k8s.pod.name',
  'host.name',
  'service.instance.id',
  'hostname',
  'pod',
  'pod.name',
  'container.hostname',
];
/** How many traces are looked at to find out how pods are named, and of each pod. */
const most = { first: 60, traces: 120, pods: 3 };

/** Spans of both arms since the gate began: the newest traces of some pods of each. */
export async function collectSpans(
  context: Context,
  pods: Both<readonly Pod[]>,
  { url, service = context.handle.workload, tenant }: NonNullable<TelemetryPlaces['jaeger']>,
  secret: string | undefined,
): Promise<void> {
  const { clock, fromMs, limit, draft, handle } = context;
  const { findTraces, jaegerServer } = await import('../../adapters/jaeger/api.ts');
  const place: JaegerPlace = { url, tenant: tenant ?? null, ...secretOf(secret) };
  const ask = (tags: Readonly<Record<string, string>>, traces: number) =>
    findTraces(
      jaegerServer(place),
      { service, tags, fromMs, toMs: clock.now().getTime() },
      traces,
      limit,
    );
  const names = { base: namesOf(pods.base), fault: namesOf(pods.fault) };
  const first = await ask({}, most.first);
  if (first.count === 0) {
    draft.unseen.push(`spans: Jaeger has none of the service ${service} since the gate began`);
    return;
  }
  const key = podKeyIn(first.spans, new Set([...names.base, ...names.fault]));
  if (key === undefined) {
    draft.unseen.push(
      `spans: those of ${service} in Jaeger do not say their pod (${podKeys.slice(0, 3).join(', ')})`,
    );
    return;
  }
  const found = await Promise.all(
    (['base', 'fault'] as const).flatMap((side) =>
      names[side]
        .slice(0, most.pods)
        .map(async (pod) => (await ask({ [key]: pod }, most.traces)).spans),
    ),
  );
  const sideOf = (span: TraceSpan): Side | undefined => {
    const pod = span.process.get(key) ?? span.tags.get(key) ?? '';
    return names.fault.includes(pod) ? 'fault' : names.base.includes(pod) ? 'base' : undefined;
  };
  const { spans, traces } = collectedSpans(
    found.flat().map((span) => ({
      ...span,
      side: sideOf(span),
      operation: redact(span.operation),
    })),
    { workload: handle.workload, fromMs },
  );
  draft.spans = spans;
  draft.asked.push(`Jaeger: ${traces.base} traces of stable, ${traces.fault} of the canary`);
  for (const side of ['base', 'fault'] as const)
    if (traces[side] === 0)
      draft.unseen.push(
        `spans: Jaeger has none of ${side === 'base' ? 'stable' : 'the canary'} yet`,
      );
}
const namesOf = (pods: readonly Pod[]): readonly string[] =>
  pods.map(({ metadata }) => metadata.name);
/** The key under which spans name one of these pods. */
const podKeyIn = (spans: readonly TraceSpan[], pods: ReadonlySet<string>): string | undefined =>
  podKeys.find((key) =>
    spans.some(({ process, tags }) => pods.has(process.get(key) ?? tags.get(key) ?? '')),
  );
