import { messageOf, UsageError } from '../../errors.ts';
import type { ArmSample } from '../../judge/protocol.ts';
import type { ArmPods, CollectRequest, Finding, MetricQuery } from '../../ports/metric-source.ts';
import { type Bounds, commonBounds, layoutFindings } from '../histogram-layout.ts';
import { changes, followed, type Memories, type Snapshots } from '../metric-snapshots.ts';
import type { ExposedSample } from '../pods/exposition.ts';
import { type Scrape, scrapeOf } from '../series.ts';
import { type PrometheusAddress, queryRange, type RangeWindow, type Series } from './api.ts';
import { classicBuckets } from './native-histogram.ts';
import { type Arms, ownQuery, stepOf } from './own-query.ts';
import { nativeQuery, podQueries, scrapedBy } from './queries.ts';

type Metric = CollectRequest['metrics'][number];
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
  /** What its last step said of the buckets. */
  findings(): readonly Finding[];
  /** The last step that was read; undefined for PromQL of one's own, and before there is one. */
  last(): Snapshots | undefined;
}

/** Follows a measurement by range queries: one for each selector, for both arms and all steps since the last look. */
export function follow(address: PrometheusAddress, { name, query, le }: Metric): Follower {
  let before: Memories | undefined;
  let last: Snapshots | undefined;
  let bounds: Bounds | undefined;
  let findings: readonly Finding[] = [];
  const read = snapshotReader(address);
  const layout = (of: MetricQuery, now: Snapshots): void => {
    if (of.kind !== 'histogram') return;
    const [canary, stable] = [[...now.canary.values()], [...now.baseline.values()]];
    const common = commonBounds([...canary, ...stable], of.of, bounds ?? le);
    if (common.length > 0) bounds = common;
    findings = layoutFindings(name, of.of, { canary, stable }, bounds ?? []);
  };

  return {
    bounds: () => bounds,
    findings: () => findings,
    last: () => last,
    async read(arms, window, gaps, signal) {
      const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
      const none: ArmSample = { baseline: null, canary: null };
      last = undefined;
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
        // Buckets first: what is read together is compared on the same ones.
        for (const now of found.steps) layout(found.read, now);
        last = found.steps.at(-1);
        return found.steps.map((now) => {
          const begun = before !== undefined || found.read.kind === 'gauge';
          const memory = before ?? followed(undefined, now);
          before = followed(before, now);
          if (!begun) return none;
          return changes(found.read, { before: memory, now }, bounds, window.stepMs);
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
    const { pod = '', ...rest } = series.metric;
    const labels = Object.fromEntries(
      Object.entries(rest).filter(([label]) => !scrapedBy.includes(label)),
    );
    for (const [at, value] of series.values ?? [])
      put(at, pod, [{ name: as, labels, value: Number(value) }]);
    for (const [at, histogram] of series.histograms ?? [])
      put(at, pod, classicBuckets(as, histogram));
  }
  const only = (step: ReadonlyMap<string, ExposedSample[]>, { pods }: ArmPods, atMs: number) =>
    new Map(
      pods.flatMap((pod): (readonly [string, Scrape])[] => {
        const here = step.get(pod);
        return here === undefined ? [] : [[pod, scrapeOf(pod, here, atMs).scrape]];
      }),
    );
  return samples.map((step, i) => {
    const atMs = window.startMs + i * window.stepMs;
    return { canary: only(step, arms.canary, atMs), baseline: only(step, arms.baseline, atMs) };
  });
}
