import { messageOf, UsageError } from '../../errors.ts';
import type { ArmSample } from '../../judge/protocol.ts';
import type { ArmPods, CollectRequest, Combine, MetricQuery } from '../../ports/metric-source.ts';
import {
  type Bounds,
  boundsOf,
  changes,
  followed,
  type Scrape,
  type Snapshots,
} from '../metric-snapshots.ts';
import type { ExposedSample } from '../pods/exposition.ts';
import { type PrometheusAddress, queryRange, type RangeWindow, type Series } from './api.ts';
import { classicBuckets } from './native-histogram.ts';
import { nativeQuery, podQueries, podsPattern, quoted } from './queries.ts';

type Metric = CollectRequest['metrics'][number];
interface Arms {
  readonly canary: ArmPods;
  readonly baseline: ArmPods;
}
/** A measurement followed step by step: what it said last, and its buckets. */
export interface Follower {
  /** The steps of a window, oldest first. The first step of the first window only begins: counters have no change yet. */
  read(
    arms: Arms,
    window: RangeWindow,
    gaps: string[],
    signal: AbortSignal,
  ): Promise<readonly ArmSample[]>;
  bounds(): Bounds | undefined;
}

/** Follows a measurement by range queries: one for each selector, for both arms and all steps since the last look. */
export function follow(address: PrometheusAddress, { name, query }: Metric): Follower {
  let before: Snapshots | undefined;
  let bounds: Bounds | undefined;
  const read = snapshotReader(address);

  return {
    bounds: () => bounds,
    async read(arms, window, gaps, signal) {
      const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
      const none: ArmSample = { baseline: null, canary: null };
      if (arms.canary.pods.length + arms.baseline.pods.length === 0)
        return Array.from({ length: count }, () => none);
      try {
        if (query.kind === 'promql')
          return await ownQuery(address, { name, query }, arms, window, signal);
        if (query.kind === 'sessions')
          throw new UsageError(
            `The check ${name} counts sessions, which Prometheus does not have.`,
            {
              input: 'source',
              fix: 'Use sentry for it, in a gate of its own.',
            },
          );
        const found = await read(query, arms, window, signal);
        return found.steps.map((now) => {
          if (found.read.kind === 'histogram' && (bounds ?? []).length === 0)
            bounds = boundsOf([...now.baseline.values(), ...now.canary.values()], found.read.of);
          const sample = changes(found.read, { before: before ?? now, now }, bounds);
          const begun = before !== undefined || found.read.kind === 'gauge';
          before = before === undefined ? now : followed(before, now);
          return begun ? sample : none;
        });
      } catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof UsageError) throw thrown;
        gaps.push(`${name}: ${messageOf(thrown)}`);
        return [];
      }
    },
  };
}
/** Asks for a measurement of a window; remembers which of its two forms a histogram has. */
function snapshotReader(address: PrometheusAddress) {
  let native: boolean | undefined;
  return async (
    query: Exclude<MetricQuery, { kind: 'promql' | 'sessions' }>,
    arms: Arms,
    window: RangeWindow,
    signal: AbortSignal,
  ): Promise<{ readonly steps: readonly Snapshots[]; readonly read: MetricQuery }> => {
    const { namespace } = arms.canary;
    const pods = [...new Set([...arms.canary.pods, ...arms.baseline.pods])];
    const { ask, read } = podQueries(query, { namespace, pods });
    const found: Found[] = [];
    const add = async (text: string, as: string): Promise<void> => {
      for (const series of await queryRange(address, text, window, signal))
        found.push({ as, series });
    };
    if (native !== true) for (const { text, name } of ask) await add(text, name);
    if (query.kind === 'histogram' && native === undefined && found.length > 0) native = false;
    if (query.kind === 'histogram' && native !== false) {
      await add(nativeQuery(query.of, { namespace, pods }), 'a');
      if (found.some(({ series }) => series.histograms !== undefined)) native = true;
    }
    return { steps: stepsOf(found, arms, window), read };
  };
}
interface Found {
  readonly as: string;
  readonly series: Series;
}
const stepOf = (seconds: number, { startMs, stepMs }: RangeWindow): number =>
  Math.round((seconds * 1000 - startMs) / stepMs);

/** The series of a window as what each pod exposed at each step; a pod without a sample at a step is not there at that step. */
function stepsOf(found: readonly Found[], arms: Arms, window: RangeWindow): readonly Snapshots[] {
  const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
  const samples = Array.from({ length: count }, () => new Map<string, ExposedSample[]>());
  const put = (seconds: number, pod: string, added: readonly ExposedSample[]): void => {
    const step = samples[stepOf(seconds, window)];
    if (step === undefined) return;
    step.set(pod, [...(step.get(pod) ?? []), ...added]);
  };
  for (const { as, series } of found) {
    const { pod = '', ...labels } = series.metric;
    for (const [at, value] of series.values ?? [])
      put(at, pod, [{ name: as, labels, value: Number(value) }]);
    for (const [at, histogram] of series.histograms ?? [])
      put(at, pod, classicBuckets(as, histogram));
  }
  const only = (step: ReadonlyMap<string, ExposedSample[]>, { pods }: ArmPods) =>
    new Map(
      pods.flatMap((pod): (readonly [string, Scrape])[] => {
        const here = step.get(pod);
        return here === undefined ? [] : [[pod, { pod, samples: here }]];
      }),
    );
  return samples.map((step) => ({
    canary: only(step, arms.canary),
    baseline: only(step, arms.baseline),
  }));
}

/** The user's own PromQL, once for each arm. Several series at a step without a rule to combine them are an error, not a choice. */
async function ownQuery(
  address: PrometheusAddress,
  {
    name,
    query,
  }: { readonly name: string; readonly query: Extract<MetricQuery, { kind: 'promql' }> },
  arms: Arms,
  window: RangeWindow,
  signal: AbortSignal,
): Promise<readonly ArmSample[]> {
  const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
  const read = async (arm: ArmPods): Promise<readonly (readonly number[] | null)[]> => {
    const steps: number[][] = Array.from({ length: count }, () => []);
    if (arm.pods.length > 0) {
      const text = query.query
        .replaceAll('$pods', () => podsPattern(arm.pods))
        .replaceAll('$namespace', () => quoted(arm.namespace));
      for (const { values = [] } of await queryRange(address, text, window, signal))
        for (const [at, value] of values)
          if (Number.isFinite(Number(value))) steps[stepOf(at, window)]?.push(Number(value));
    }
    return steps.map((values) => combined(values, query.combine, name));
  };
  const [canary, baseline] = [await read(arms.canary), await read(arms.baseline)];
  return canary.map((values, i) => ({ canary: values, baseline: baseline[i] ?? null }));
}
function combined(
  values: readonly number[],
  combine: Combine | undefined,
  name: string,
): readonly number[] | null {
  if (values.length <= 1) return values.length === 0 ? null : values;
  const sum = values.reduce((a, b) => a + b, 0);
  switch (combine) {
    case 'sum':
      return [sum];
    case 'mean':
      return [sum / values.length];
    case 'max':
      return [Math.max(...values)];
    case undefined:
      throw new UsageError(
        `The query of the check ${name} gives ${values.length} series and no rule to combine them.`,
        { input: 'checks', fix: 'Aggregate in the query, or set combine: sum, mean or max.' },
      );
  }
}
