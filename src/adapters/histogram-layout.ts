import type { Finding, Selector } from '../ports/metric-source.ts';
import type { ExposedSample } from './pods/exposition.ts';
import { type Scrape, selects } from './series.ts';

/** Upper bounds of buckets; null = +Inf. */
export type Bounds = readonly (number | null)[];

export const boundOf = ({ labels }: ExposedSample): number =>
  Number(labels['le']?.replace('+Inf', 'Infinity') ?? Number.NaN);

/** Bounds that every pod has that reports the histogram at all, and `known` too where there is one. */
export function commonBounds(
  scrapes: Iterable<Scrape>,
  of: Selector,
  known: Bounds | undefined,
): Bounds {
  const selector = { ...of, metric: `${of.metric}_bucket` };
  let common = known === undefined ? undefined : new Set(known.map((b) => b ?? Infinity));
  for (const { series } of scrapes) {
    const own = new Set<number>();
    for (const sample of series.values()) if (selects(selector, sample)) own.add(boundOf(sample));
    if (own.size > 0) common = new Set([...own].filter((b) => common?.has(b) ?? true));
  }
  return [...(common ?? [])]
    .filter((bound) => !Number.isNaN(bound))
    .sort((a, b) => a - b)
    .map((bound) => (Number.isFinite(bound) ? bound : null));
}
/** Events per bucket from the increases of cumulative series. Cumulative counts at common bounds are exact, whatever lies between them. */
export function bucketsOf(
  increases: readonly { readonly sample: ExposedSample; readonly by: number }[],
  bounds: Bounds,
): readonly number[] {
  const at = new Map<number, number>();
  for (const { sample, by } of increases) {
    const bound = boundOf(sample);
    at.set(bound, (at.get(bound) ?? 0) + by);
  }
  const cumulative = bounds.map((bound) => at.get(bound ?? Infinity) ?? 0);
  return cumulative.map((value, j) =>
    Math.max(0, value - (j === 0 ? 0 : (cumulative[j - 1] ?? 0))),
  );
}

/** What the layouts of the arms leave to compare; nothing when they are alike. */
export function layoutFindings(
  check: string,
  of: Selector,
  arms: { readonly canary: Iterable<Scrape>; readonly stable: Iterable<Scrape> },
  common: Bounds,
): readonly Finding[] {
  const canary = commonBounds(arms.canary, of, undefined);
  const stable = commonBounds(arms.stable, of, undefined);
  if (canary.length === 0) return [];
  const others = stable.length > 0 ? stable : common;
  const lacking = others.filter((bound) => !canary.includes(bound)).length;
  const finite = common.filter((bound) => bound !== null).length;
  const about = { arm: 'canary', check } as const;
  if (lacking > 0 || finite === 0)
    return [
      {
        ...about,
        kind: 'fewer-buckets',
        text: `the canary's buckets (${words(canary)}) lack ${lacking} of the stable version's (${words(others)}): ${finite === 0 ? 'nothing can be compared' : 'what lies between the common ones cannot be compared'}`,
      },
    ];
  return canary.length === common.length && stable.length <= common.length
    ? []
    : [
        {
          ...about,
          kind: 'buckets',
          text: `the canary has ${canary.length} buckets, the stable version ${stable.length}: compared on the ${common.length} common ones`,
        },
      ];
}
const words = (bounds: Bounds): string => {
  const texts = bounds.map((bound) => (bound === null ? '+Inf' : String(bound)));
  return texts.length <= 8
    ? texts.join(', ')
    : `${texts.slice(0, 3).join(', ')} … ${texts.slice(-2).join(', ')}`;
};
