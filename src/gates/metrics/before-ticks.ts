import type { TickData } from '../../judge/protocol.ts';
import { rebinned } from './numbers.ts';
import type { History, MetricsObservation, Profile } from './observation.ts';

/** The ticks of the window before the release in the buckets of this gate; what does not fit them is no measure. */
export function beforeInBounds(
  pre: readonly TickData[],
  profile: Profile | null,
  bounds: MetricsObservation['bounds'],
): readonly TickData[] {
  const other = Object.entries(profile ?? {}).flatMap(([name, found]) => {
    const to = bounds[name];
    return found.kind === 'histogram' &&
      to !== undefined &&
      JSON.stringify(to) !== JSON.stringify(found.le)
      ? [
          [
            name,
            (values: readonly number[] | null) => values && rebinned(values, found.le, to),
          ] as const,
        ]
      : [];
  });
  if (other.length === 0) return pre;
  return pre.map((data) => ({
    ...data,
    ...Object.fromEntries(
      other.map(([name, onBounds]) => {
        const { baseline = null, canary = null } = data[name] ?? {};
        return [name, { baseline: onBounds(baseline), canary: onBounds(canary) }];
      }),
    ),
  }));
}
/**
 * The ticks before the release, the last one at the end of both: what is compared with earlier days by what the source remembers of today
 * beside them, everything else as it was measured before the release.
 */
export function withPast(
  measured: readonly TickData[],
  history: History | null | undefined,
  names: ReadonlySet<string>,
  bounds: MetricsObservation['bounds'],
): readonly TickData[] {
  const pre = history?.pre ?? [];
  const length = Math.max(measured.length, pre.length);
  const comparable = (name: string): boolean =>
    JSON.stringify(history?.bounds[name]) === JSON.stringify(bounds[name]);
  const own = (data: TickData, of: (name: string) => boolean): TickData =>
    Object.fromEntries(Object.entries(data).filter(([name]) => of(name)));
  return Array.from({ length }, (_, i) => ({
    ...own(measured[i - length + measured.length] ?? {}, (name) => !names.has(name)),
    ...own(pre[i - length + pre.length] ?? {}, (name) => names.has(name) && comparable(name)),
  }));
}
