import type { Findings } from '../../ledger/findings.ts';
import type { Span } from './span.ts';

/** P2, P3 between traces, P6: what was sent is taken up in its context, as its child or by a link to it. */
export interface Messages {
  add(span: Span, at: number): void;
  end(minimum: number): {
    readonly produced: number;
    readonly linked: number;
    readonly unsampled: number;
    /** Null where nothing that is sampled was sent. */
    readonly coverage: number | null;
    readonly breaks: readonly object[];
  };
}
interface Sent {
  readonly span: Span;
  readonly at: number;
}
const named = 1000;

export function messages(found: Findings): Messages {
  const sent = new Map<string, Sent>();
  const taken: Sent[] = [];
  return {
    add(span, at) {
      if (span.kind === 'producer') sent.set(keyOf(span), { span, at });
      else if (span.kind === 'consumer') taken.push({ span, at });
    },
    end(minimum) {
      const linked = linksOf(sent, taken, found);
      const sampled = [...sent].filter(([, { span }]) => span.sampled !== false);
      const lost = sampled.filter(([key]) => !linked.has(key));
      const coverage = sampled.length === 0 ? null : 1 - lost.length / sampled.length;
      if (coverage !== null && coverage < minimum)
        for (const [, { span, at }] of lost)
          found.fail(
            'P2',
            at,
            `what ${span.name || 'a producer'} sent in trace ${span.traceId} was taken up by no consumer, neither as its child nor by a link`,
          );
      creation(sent, taken, found);
      return {
        produced: sampled.length,
        linked: sampled.length - lost.length,
        unsampled: sent.size - sampled.length,
        coverage,
        breaks: lost.slice(0, named).map(([, { span, at }]) => ({
          line: at,
          trace_id: span.traceId,
          span_id: span.spanId,
          name: span.name,
        })),
      };
    },
  };
}
/** What was sent and is taken up by somebody. */
function linksOf(
  sent: ReadonlyMap<string, Sent>,
  taken: readonly Sent[],
  found: Findings,
): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const one of taken)
    for (const key of originsOf(one.span)) {
      const from = sent.get(key);
      if (from === undefined) continue;
      linked.add(key);
      sameTenant(from, one, found);
    }
  return linked;
}
const keyOf = ({
  traceId,
  spanId,
}: {
  readonly traceId: string;
  readonly spanId: string;
}): string => `${traceId}-${spanId}`;
const originsOf = ({ traceId, parentId, links }: Span): readonly string[] => [
  ...(parentId === null ? [] : [keyOf({ traceId, spanId: parentId })]),
  ...links.map(keyOf),
];
/** Of one trace, the trace tells its tenant; a link goes from one to another. A batch has no tenant of its own. */
function sameTenant(from: Sent, to: Sent, found: Findings): void {
  const [a, b] = [from.span, to.span];
  if (a.traceId === b.traceId || b.links.length > 1) return;
  if (a.tenant !== null && b.tenant !== a.tenant)
    found.fail(
      'P3',
      to.at,
      `${b.name || 'a consumer'} in trace ${b.traceId} has ${b.tenant === null ? 'no tenant' : `the tenant ${b.tenant}`}, and what it takes up was sent for ${a.tenant}`,
    );
}
/** A message that is taken up again, later or from the dead letters, is still in the context in which it was made. */
function creation(sent: ReadonlyMap<string, Sent>, taken: readonly Sent[], found: Findings): void {
  const made = new Map<string, string>();
  for (const { span } of sent.values())
    if (span.messageId !== null && !made.has(span.messageId))
      made.set(span.messageId, span.traceId);
  for (const { span, at } of taken) {
    const origin = span.messageId === null ? undefined : made.get(span.messageId);
    if (origin === undefined || span.traceId === origin) continue;
    if (!span.links.some(({ traceId }) => traceId === origin))
      found.fail(
        'P6',
        at,
        `message ${span.messageId} is taken up in trace ${span.traceId}, without a link to ${origin}, in which it was made`,
      );
  }
}
