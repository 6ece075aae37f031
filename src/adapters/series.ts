import { matchesWhole } from '../inputs/regular-expression.ts';
import type { Selector } from '../ports/metric-source.ts';
import type { ExposedSample } from './pods/exposition.ts';

/** What a pod exposed at one moment, each series once. */
export interface Scrape {
  readonly pod: string;
  readonly atMs?: number;
  readonly series: ReadonlyMap<string, ExposedSample>;
}
/** A counter as it was followed: the highest value since its last reset, and for how many scrapes it has been below that. */
interface Followed {
  readonly value: number;
  readonly below: number;
}
/** The series of a pod up to a moment: what it counted while nobody could read it is there when it is read again. */
export interface Memory {
  readonly atMs?: number;
  readonly series: ReadonlyMap<string, Followed & { readonly sample: ExposedSample }>;
}

export const keyOf = ({ name, labels }: ExposedSample): string =>
  JSON.stringify([name, Object.entries(labels).sort()]);

/**
 * Each series of an answer once. The same line twice is one series; of two different values the greater counts, so that the order of the lines, which
 * may change, never looks like a reset. `conflicts` has the names of the latter.
 */
export function scrapeOf(
  pod: string,
  samples: readonly ExposedSample[],
  atMs?: number,
): { readonly scrape: Scrape; readonly conflicts: readonly string[] } {
  const series = new Map<string, ExposedSample>();
  const conflicts = new Set<string>();
  for (const sample of samples) {
    const key = keyOf(sample);
    const known = series.get(key);
    if (known !== undefined && !Object.is(known.value, sample.value)) conflicts.add(sample.name);
    if (known === undefined || sample.value > known.value) series.set(key, sample);
  }
  const scrape = { pod, series, ...(atMs === undefined ? {} : { atMs }) };
  return { scrape, conflicts: [...conflicts] };
}

/** A process that began anew counts from nothing; what fell by less came from a replica that is behind, and is no news. */
const resetBelow = 0.5;
/** A counter that stays below what it was is followed from where it is: some of its series are gone. */
const mostBelow = 4;

/** A counter's increase from what was known, and what is known now. After a reset it is what was counted since. */
export function step(
  known: Followed | undefined,
  now: number,
): { readonly added: number; readonly followed: Followed } {
  if (known === undefined) return { added: now, followed: { value: now, below: 0 } };
  if (now >= known.value) return { added: now - known.value, followed: { value: now, below: 0 } };
  if (now < resetBelow * known.value) return { added: now, followed: { value: now, below: 0 } };
  if (known.below + 1 >= mostBelow) return { added: 0, followed: { value: now, below: 0 } };
  return { added: 0, followed: { value: known.value, below: known.below + 1 } };
}

/** A pod's memory with what it exposes now; gauges are remembered too, which does no harm. */
export function remembered(before: Memory | undefined, { series, atMs }: Scrape): Memory {
  const all = new Map(before?.series ?? []);
  for (const [key, sample] of series)
    if (Number.isFinite(sample.value))
      all.set(key, { ...step(all.get(key), sample.value).followed, sample });
  return { series: all, ...(atMs === undefined ? {} : { atMs }) };
}
/** What the selected series of a pod added since then, each by itself; null = there are none. */
export function added(
  of: (sample: ExposedSample) => boolean,
  before: Memory,
  now: Scrape,
): readonly { readonly sample: ExposedSample; readonly by: number }[] | null {
  const found: { readonly sample: ExposedSample; readonly by: number }[] = [];
  for (const [key, sample] of now.series)
    if (of(sample) && Number.isFinite(sample.value))
      found.push({ sample, by: step(before.series.get(key), sample.value).added });
  if (found.length > 0) return found;
  for (const { sample } of before.series.values()) if (of(sample)) return [];
  return null;
}

export function selects(
  { metric, equal = {}, match = {}, oneOf }: Selector,
  { name, labels }: ExposedSample,
): boolean {
  return (
    name === metric &&
    Object.entries(equal).every(([key, value]) => (labels[key] ?? '') === value) &&
    Object.entries(match).every(([key, value]) => matchesWhole(value, labels[key] ?? '')) &&
    (oneOf === undefined ||
      oneOf.labels.some((label) => {
        const value = labels[label];
        return value !== undefined && matchesWhole(oneOf.match, value);
      }))
  );
}
