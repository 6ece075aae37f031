import type { LogCounts } from '../log-counts.ts';
import type { Profile } from '../pprof.ts';
import type { Collected, CollectedProfile, CollectedSeries } from './collected.ts';
import { most } from './document.ts';
import type { RecordedSeries } from './recorder.ts';

const lineLength = 500;
/** A text as one bounded line. */
export const oneLine = (text: string, length = lineLength): string =>
  text.replace(/\s+/g, ' ').slice(0, length);

/** The heaviest stacks of a profile; same stacks are one. */
export function trimmedProfile(profile: Profile | undefined): CollectedProfile | null {
  const type = profile?.sampleTypes[0];
  if (profile === undefined || type === undefined) return null;
  const sums = new Map<string, { stack: readonly string[]; value: number }>();
  for (const { stack, values } of profile.samples) {
    const kept = stack.slice(0, most.frames).map((name) => oneLine(name));
    const key = kept.join('\n');
    const found = sums.get(key) ?? { stack: kept, value: 0 };
    found.value += values[0] ?? 0;
    sums.set(key, found);
  }
  const stacks = [...sums.values()]
    .filter(({ value, stack }) => value > 0 && stack.length > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most.stacks);
  const named = new Set(stacks.flatMap(({ stack }) => stack));
  const places = [...profile.places]
    .filter(([name]) => named.has(name))
    .slice(0, 5000)
    .map(([name, { file, line }]) => [name, { file: oneLine(file), line: whole(line) }] as const);
  return { type: type.type, unit: type.unit, stacks, places: Object.fromEntries(places) };
}
const whole = (value: number): number =>
  Number.isInteger(value) && value >= 0 && value < 1e9 ? value : 0;

/** Series on the clock of the collection, the last points of each. */
export function trimmedSeries(
  series: readonly RecordedSeries[],
  fromMs: number,
): readonly CollectedSeries[] {
  const both = (one: RecordedSeries): boolean =>
    one.canary.some((value) => value !== null) && one.stable.some((value) => value !== null);
  return series
    .filter(both)
    .slice(0, most.series)
    .map(({ metric, atMs, canary, stable }) => ({
      metric: oneLine(metric, 200),
      t: atMs.slice(-most.points).map((at) => Math.round(at - fromMs) / 1000),
      canary: canary.slice(-most.points),
      stable: stable.slice(-most.points),
    }));
}
/** The templates that differ most, each with one line from which secrets are gone. */
export function trimmedLogs(
  { lines, templates }: LogCounts,
  redact: (text: string) => string,
): NonNullable<Collected['logs']> {
  const ratio = lines.base === 0 ? 1 : lines.fault / lines.base;
  const differs = ({ base, fault }: { readonly base: number; readonly fault: number }): number =>
    Math.abs(fault - base * ratio) / Math.sqrt(1 + base + fault);
  const kept = [...templates].sort((a, b) => differs(b) - differs(a)).slice(0, most.templates);
  return {
    base: lines.base,
    fault: lines.fault,
    templates: kept.map(({ text, sample, base, fault }) => ({
      text: oneLine(redact(text)),
      sample: oneLine(redact(sample)),
      base,
      fault,
    })),
  };
}

/** What is let go first when a collection is larger than it may be. */
const order: readonly ((of: Collected) => Collected)[] = [
  (of) => ({ ...of, goroutines: of.goroutines.slice(0, 20) }),
  withSpans((spans) => spans.filter(({ trace }) => trace % 4 === 0)),
  (of) => ({ ...of, changes: of.changes === null ? null : { ...of.changes, commits: [] } }),
  (of) => ({ ...of, profiles: of.profiles.filter(({ kind }) => kind === 'goroutine') }),
  (of) => ({
    ...of,
    logs: of.logs === null ? null : { ...of.logs, templates: of.logs.templates.slice(0, 40) },
  }),
  withSpans(() => []),
  (of) => ({ ...of, metrics: of.metrics.map(lastPoints(60)) }),
  (of) => ({ ...of, changes: null }),
  (of) => ({ ...of, metrics: of.metrics.slice(0, 60).map(lastPoints(30)) }),
  (of) => ({ ...of, profiles: [], logs: null, goroutines: [] }),
  (of) => ({ ...of, metrics: [] }),
];
/** Whole traces go: a half of one would be another shape. */
function withSpans(
  keep: (spans: NonNullable<Collected['spans']>) => NonNullable<Collected['spans']>,
): (of: Collected) => Collected {
  return ({ spans, ...of }) => (spans === undefined ? of : { ...of, spans: keep(spans) });
}
const lastPoints =
  (n: number) =>
  ({ metric, t, canary, stable }: CollectedSeries): CollectedSeries => ({
    metric,
    t: t.slice(-n),
    canary: canary.slice(-n),
    stable: stable.slice(-n),
  });
/** A collection within its budget, by `size` of it as it will be written; what was let go is said. */
export function fitted(
  collected: Collected,
  budget: number,
  size: (of: Collected) => number,
): Collected {
  let kept = collected;
  let cut = false;
  for (const step of order) {
    if (size(kept) <= budget) break;
    kept = step(kept);
    cut = true;
  }
  return cut
    ? {
        ...kept,
        unseen: [
          ...kept.unseen.slice(0, 98),
          `what was collected had more than ${Math.round(budget / 1000)} kB: a part of it was let go`,
        ],
      }
    : kept;
}
