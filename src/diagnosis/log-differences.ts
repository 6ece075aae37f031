import { type LogCounts, withinKey } from './log-counts.ts';
import type { Side, Span } from './span.ts';
import { countSurprise, quantile, sorted, twoProportionZ } from './statistics.ts';

export interface LogFinding {
  /** `silent`: spans of an operation that wrote a line, write it no more, or the other way round. */
  readonly aspect: 'new' | 'vanished' | 'more' | 'fewer' | 'order' | 'silent';
  readonly service: string;
  readonly template: string;
  /** What comes before it, of `order`; the operation, of `silent`. */
  readonly after: string | undefined;
  /** Lines, and of `order` shares. */
  readonly base: number;
  readonly fault: number;
  readonly strength: number;
  readonly severe: boolean;
  readonly sample: string;
}
const bar = 4;
/** A canary with little work writes little; what it is compared with must be enough to know what is usual. */
export const tooFew = ({
  base,
  fault,
}: {
  readonly base: number;
  readonly fault: number;
}): boolean => base < 20 || fault < 5;
/** What the code always did, or never, is broken by another way through the code; what it sometimes did goes with the data. */
export const regularity = (share: number): number => (share >= 0.95 || share <= 0.02 ? 1 : 0.4);
const barAt = (share: number): number => (share >= 0.95 ? bar - 1 : bar);
const severe = /\b(error|fatal|panic|exception|fail(ed|ure)?|refused|timed? ?out|deadlock|oom)\b/i;

/** What is written now and was not, or no more, or in another order: by rates corrected for load, and within spans without any need of that. */
export function logDifferences(
  counts: LogCounts | undefined,
  spans: readonly Span[],
): readonly LogFinding[] {
  if (counts === undefined || tooFew(counts.lines)) return [];
  const ratio = loadRatio(counts);
  return [...rates(counts, ratio), ...orders(counts), ...silences(counts, spans)].sort(
    (a, b) => b.strength - a.strength,
  );
}
/** How much more was written on the side of the fault: the median over templates, so that one that went wild says nothing. */
function loadRatio(counts: LogCounts): number {
  const steady = counts.templates.filter(({ base, fault }) => base >= 10 && fault >= 1);
  const all = counts.lines.fault / counts.lines.base;
  if (steady.length === 0) return all;
  return quantile(sorted(steady.map(({ base, fault }) => fault / base)), 0.5) ?? all;
}
function rates(counts: LogCounts, ratio: number): readonly LogFinding[] {
  // Lines come in bursts; how much is measured by how far apart the templates of this very case are.
  const spread = sorted(
    counts.templates
      .filter(({ base }) => base >= 10)
      .map(({ base, fault }) => Math.abs(countSurprise(fault, base * ratio))),
  );
  const dispersion =
    spread.length < 3 ? 1 : Math.max(1, ((quantile(spread, 0.5) ?? 0) / 0.6745) ** 2);
  return counts.templates.flatMap(({ service, text, base, fault, sample }) => {
    const isSevere = severe.test(text);
    const surprise = countSurprise(fault, base * ratio, dispersion);
    const worth = worthOf(base, fault, surprise, isSevere);
    const strength = (Math.abs(surprise) - worth.bar) * worth.weight;
    if (strength <= 0 || (base === 0 && fault < 3)) return [];
    const aspect = aspectOf(base, fault, surprise);
    return [
      {
        aspect,
        service,
        template: text,
        after: undefined,
        base,
        fault,
        strength,
        severe: isSevere,
        sample,
      } as const,
    ];
  });
}
/** A new error needs less of a crowd; an error that is gone is good news, and more of what was always written is mostly more work. */
function worthOf(
  base: number,
  fault: number,
  surprise: number,
  isSevere: boolean,
): { readonly bar: number; readonly weight: number } {
  if (isSevere && base === 0) return { bar: bar - 1.5, weight: 2 };
  if (isSevere) return { bar, weight: surprise > 0 ? 2 : 0.4 };
  return { bar, weight: base === 0 || fault === 0 ? 1 : 0.6 };
}
function aspectOf(base: number, fault: number, surprise: number): LogFinding['aspect'] {
  if (base === 0) return 'new';
  if (fault === 0) return 'vanished';
  return surprise > 0 ? 'more' : 'fewer';
}
function orders(counts: LogCounts): readonly LogFinding[] {
  const totals = new Map<string, { base: number; fault: number }>();
  const keyOf = (service: string, after: number): string => `${service}\u0000${after}`;
  for (const { service, after, base, fault } of counts.follows) {
    const total = totals.get(keyOf(service, after)) ?? { base: 0, fault: 0 };
    totals.set(keyOf(service, after), { base: total.base + base, fault: total.fault + fault });
  }
  const samples = new Map(
    counts.templates.map((one) => [`${one.service}\u0000${one.template}`, one.sample]),
  );
  return counts.follows.flatMap(({ service, after, template, base, fault }) => {
    const of = totals.get(keyOf(service, after)) ?? { base: 0, fault: 0 };
    const z = twoProportionZ(fault, of.fault, base, of.base);
    const text = counts.textOf(template);
    const isSevere = severe.test(text) && z > 0;
    // An error that was never written at that point needs less of a crowd.
    const due = isSevere && base === 0 && fault >= 3 ? bar / 2 : barAt(base / of.base);
    if (Math.abs(z) <= due) return [];
    return [
      {
        aspect: 'order',
        service,
        template: text,
        after: after < 0 ? '' : counts.textOf(after),
        base: base / of.base,
        fault: fault / of.fault,
        strength: (Math.abs(z) - due) * (isSevere ? 2 : 1) * regularity(base / of.base),
        severe: isSevere,
        sample: samples.get(`${service}\u0000${template}`) ?? '',
      } as const,
    ];
  });
}
interface Written {
  readonly service: string;
  readonly operation: string;
  readonly spans: { base: number; fault: number };
  /** Spans that wrote a template; -1: that wrote anything at all. */
  readonly by: Map<number, { base: number; fault: number }>;
}
/** The share of an operation's spans that write a line: an early return shows as a line that is missing, whatever the load. */
function silences(counts: LogCounts, spans: readonly Span[]): readonly LogFinding[] {
  if (counts.within.size === 0) return [];
  const operations = new Map<string, Written>();
  for (const { side, service, operation, trace, id } of spans) {
    const key = `${service}\u0000${operation}`;
    const written = operations.get(key) ?? {
      service,
      operation,
      spans: { base: 0, fault: 0 },
      by: new Map(),
    };
    operations.set(key, written);
    written.spans[side] += 1;
    const templates = counts.within.get(withinKey(side, service, `${trace} ${id}`));
    if (templates !== undefined)
      for (const template of new Set([-1, ...templates])) tally(written, template, side);
  }
  return [...operations.values()].flatMap(({ service, operation, spans: of, by }) =>
    of.base < 8 || of.fault < 8
      ? []
      : [...by].flatMap(([template, { base, fault }]) => {
          const z = twoProportionZ(fault, of.fault, base, of.base);
          const due = barAt(base / of.base);
          if (Math.abs(z) <= due) return [];
          const text = template < 0 ? 'any line' : counts.textOf(template);
          return [
            {
              aspect: 'silent',
              service,
              template: text,
              after: operation,
              base: base / of.base,
              fault: fault / of.fault,
              // Which template a line falls under may change with what it holds; whether there is one does not.
              strength: (Math.abs(z) - due) * (template < 0 ? 2 : 1) * regularity(base / of.base),
              severe: false,
              sample: '',
            } as const,
          ];
        }),
  );
}
function tally(written: Written, template: number, side: Side): void {
  const count = written.by.get(template) ?? { base: 0, fault: 0 };
  count[side] += 1;
  written.by.set(template, count);
}
