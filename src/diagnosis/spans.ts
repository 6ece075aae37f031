import type { Case } from './case.ts';
import { type ClientCalls, clientCalls } from './client-calls.ts';
import type { Span, SpanFinding } from './span.ts';
import { shapeBar, shapes } from './span-shapes.ts';
import { quantile, sorted, twoProportionZ } from './statistics.ts';
import { operationKey, selfTimeMs, type TraceIndex, traceIndex } from './trace-index.ts';

interface Values {
  readonly service: string;
  readonly caller: string | undefined;
  readonly operation: string;
  readonly base: number[];
  readonly fault: number[];
}

export function spanFindings(given: Case): readonly SpanFinding[] {
  if (given.spans.length === 0) return [];
  const base = traceIndex(given.spans, 'base');
  const fault = traceIndex(given.spans, 'fault');
  const services = [
    ...new Set([...given.spans.map(({ service }) => service), ...given.edges.flat()]),
  ];
  const clients = clientCalls([base, fault], services);
  return [
    ...times(base, fault, clients),
    ...shapes(base, fault, clients),
    ...failures(base, fault),
  ].sort((a, b) => b.strength - a.strength);
}

function times(base: TraceIndex, fault: TraceIndex, clients: ClientCalls): readonly SpanFinding[] {
  const own = new Map<string, Values>();
  const wire = new Map<string, Values>();
  const into = (map: Map<string, Values>, key: string, made: () => Values): Values => {
    const found = map.get(key) ?? made();
    map.set(key, found);
    return found;
  };
  for (const [side, index] of [
    ['base', base],
    ['fault', fault],
  ] as const)
    for (const span of index.spans) {
      const key = operationKey(span);
      const children = index.childrenOf(span);
      if (!clients.isClient(span)) {
        into(own, key, () => ({
          service: span.service,
          caller: undefined,
          operation: span.operation,
          base: [],
          fault: [],
        }))[side].push(selfTimeMs(span, children));
        continue;
      }
      const called = clients.called(span, children);
      if (called === undefined) continue;
      const { service, server } = called;
      const gap =
        server === undefined ? span.durationMs : Math.max(0, span.durationMs - server.durationMs);
      // One place is one caller, one callee, one operation; with and without the server's span are two things.
      const place = `${span.service}\u0000${service}\u0000${server?.operation ?? `${span.operation} whole`}`;
      into(wire, place, () => ({
        service,
        caller: span.service,
        operation: server?.operation ?? span.operation,
        base: [],
        fault: [],
      }))[side].push(gap);
    }
  const found = (values: Values, aspect: 'self-time' | 'network'): SpanFinding[] => {
    const lift = liftOf(values.base, values.fault);
    if (lift === undefined || lift.strength <= 0) return [];
    const { service, caller, operation } = values;
    const samples = { base: values.base.length, fault: values.fault.length };
    return [{ aspect, service, caller, operation, child: undefined, samples, ...lift }];
  };
  return [
    ...[...own.values()].flatMap((values) => found(values, 'self-time')),
    ...[...wire.values()].flatMap((values) => found(values, 'network')),
  ];
}
/** The shift of the median or of the third quartile, in units of the base's own upper spread (at least 2 ms and a fifth of the level). */
function liftOf(
  baseValues: readonly number[],
  faultValues: readonly number[],
): { base: number; fault: number; strength: number } | undefined {
  if (baseValues.length < 5 || faultValues.length < 5) return undefined;
  const [base, fault] = [sorted(baseValues), sorted(faultValues)];
  const at = (values: Float64Array, p: number): number => quantile(values, p) ?? 0;
  const [median, upper] = [at(base, 0.5), at(base, 0.75)];
  const scale = Math.max(at(base, 0.9) - median, 2, 0.2 * median);
  const shift = Math.max(at(fault, 0.5) - median, at(fault, 0.75) - upper) / scale;
  // What a quantile of so few values may be off by.
  const chance = 1.5 / Math.sqrt(Math.min(baseValues.length, faultValues.length));
  return { base: median, fault: at(fault, 0.5), strength: shift - chance };
}

function failures(base: TraceIndex, fault: TraceIndex): readonly SpanFinding[] {
  const counts = new Map<string, { span: Span; base: [number, number]; fault: [number, number] }>();
  for (const [side, index] of [
    ['base', base],
    ['fault', fault],
  ] as const)
    for (const span of index.spans) {
      const key = operationKey(span);
      const count = counts.get(key) ?? {
        span,
        base: [0, 0] as [number, number],
        fault: [0, 0] as [number, number],
      };
      count[side][1] += 1;
      // A failure that came from below is the child's.
      if (span.failed && !index.childrenOf(span).some(({ failed }) => failed)) count[side][0] += 1;
      counts.set(key, count);
    }
  return [...counts.values()].flatMap(({ span, base: [a, n], fault: [b, m] }) => {
    const z = twoProportionZ(b, m, a, n);
    if (z <= shapeBar) return [];
    const { service, operation } = span;
    return [
      {
        aspect: 'failed' as const,
        service,
        caller: undefined,
        operation,
        child: undefined,
        base: a / n,
        fault: b / m,
        strength: z - shapeBar,
        samples: { base: n, fault: m },
      },
    ];
  });
}
