import { messageOf } from '../errors.ts';
import type { ArmSample } from '../judge/protocol.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import type {
  ArmPods,
  CollectedTick,
  CollectRequest,
  MetricQuery,
  MetricSource,
  Selector,
} from '../ports/metric-source.ts';
import { type ExposedSample, parseExposition } from './exposition.ts';

interface Scrape {
  readonly pod: string;
  readonly samples: readonly ExposedSample[];
}
type Snapshot = ReadonlyMap<string, Scrape>;
const concurrency = 8;

/** Reads pods' /metrics through the API server's pod proxy: needs no Prometheus. It keeps no history. */
export function podMetrics(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  about: { readonly port: number | string; readonly path: string },
): MetricSource {
  async function scrape(
    { namespace, pods }: ArmPods,
    gaps: string[],
    signal: AbortSignal,
  ): Promise<Snapshot> {
    const found = new Map<string, Scrape>();
    const queue = [...pods];
    const worker = async (): Promise<void> => {
      for (let pod = queue.shift(); pod !== undefined; pod = queue.shift()) {
        try {
          const { status, body } = await cluster.podGet(
            namespace,
            pod,
            about.port,
            about.path,
            signal,
          );
          if (status !== 200) throw new Error(`${about.path} answered ${status}`);
          found.set(pod, { pod, samples: parseExposition(body) });
        } catch (thrown) {
          signal.throwIfAborted();
          gaps.push(`${pod}: ${messageOf(thrown).split('\n')[0]}`);
        }
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return found;
  }

  return {
    async describe() {
      return { kind: 'pods', endpoint: cluster.endpoint, version: await cluster.version() };
    },
    history: () => Promise.resolve({ ticks: [] }),
    async *live(request: CollectRequest, signal: AbortSignal): AsyncGenerator<CollectedTick> {
      const begin = clock.now().getTime();
      let before = await bothArms(request, [], signal);
      const bounds: Record<string, readonly (number | null)[]> = {};
      for (let k = 1; k <= request.ticks; k++) {
        const dueMs = begin + k * request.intervalMs;
        await clock.sleep(Math.max(0, dueMs - clock.now().getTime()), signal);
        const gaps: string[] = [];
        const now = await bothArms(request, gaps, signal);
        const data: Record<string, ArmSample> = {};
        for (const { name, query } of request.metrics) {
          if (query.kind === 'histogram')
            bounds[name] ??= boundsOf([...now.baseline.values(), ...now.canary.values()], query.of);
          data[name] = {
            baseline: armValues(query, before.baseline, now.baseline, bounds[name]),
            canary: armValues(query, before.canary, now.canary, bounds[name]),
          };
        }
        before = now;
        yield { k, atMs: clock.now().getTime(), data, bounds: { ...bounds }, gaps };
      }
    },
  };

  async function bothArms(request: CollectRequest, gaps: string[], signal: AbortSignal) {
    const arms = await request.arms();
    const [canary, baseline] = await Promise.all([
      scrape(arms.canary, gaps, signal),
      scrape(arms.baseline, gaps, signal),
    ]);
    return { canary, baseline };
  }
}

export function selects(
  { metric, equal = {}, match = {} }: Selector,
  { name, labels }: ExposedSample,
): boolean {
  return (
    name === metric &&
    Object.entries(equal).every(([key, value]) => labels[key] === value) &&
    Object.entries(match).every(([key, value]) =>
      new RegExp(`^(?:${value})$`).test(labels[key] ?? ''),
    )
  );
}
const keyOf = ({ name, labels }: ExposedSample): string =>
  JSON.stringify([name, Object.entries(labels).sort()]);

/** Increase of a counter between two scrapes of a pod; after a reset, what it counted since. */
function increase(selector: Selector, before: Scrape, now: Scrape): number | null {
  const old = new Map(
    before.samples.filter((s) => selects(selector, s)).map((s) => [keyOf(s), s.value]),
  );
  const matching = now.samples.filter((s) => selects(selector, s) && Number.isFinite(s.value));
  if (matching.length === 0 && old.size === 0) return null;
  return matching.reduce((sum, s) => {
    const was = old.get(keyOf(s)) ?? 0;
    return sum + (s.value >= was ? s.value - was : s.value);
  }, 0);
}
function armValues(
  query: MetricQuery,
  before: Snapshot,
  now: Snapshot,
  bounds: readonly (number | null)[] | undefined,
): readonly number[] | null {
  const pairs = [...now.values()].flatMap((scrape) => {
    const old = before.get(scrape.pod);
    return old === undefined ? [] : [{ old, scrape }];
  });
  switch (query.kind) {
    case 'gauge':
      return someOf(
        [...now.values()].flatMap(({ samples }) =>
          samples
            .filter((s) => selects(query.of, s) && Number.isFinite(s.value))
            .map((s) => s.value),
        ),
      );
    case 'rate':
      return someOf(pairs.flatMap(({ old, scrape }) => increase(query.of, old, scrape) ?? []));
    case 'mean':
      return someOf(
        pairs.flatMap(({ old, scrape }) => {
          const count = increase(query.count, old, scrape) ?? 0;
          const sum = increase(query.sum, old, scrape);
          return sum === null || count <= 0 ? [] : [sum / count];
        }),
      );
    case 'counts': {
      // A family without a bad series yet has had no bad event; without any series it is missing.
      const totals = pairs.flatMap(({ old, scrape }) => increase(query.total, old, scrape) ?? []);
      const bad = pairs.flatMap(({ old, scrape }) => increase(query.bad, old, scrape) ?? 0);
      return totals.length === 0 ? null : [sumOf(bad), sumOf(totals)];
    }
    case 'histogram':
      return bounds === undefined || bounds.length === 0
        ? null
        : histogram(query.of, pairs, bounds);
    case 'promql':
      throw new Error('PromQL needs source prometheus');
  }
}
const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const someOf = (values: readonly number[]): readonly number[] | null =>
  values.length === 0 ? null : values;

function boundsOf(
  scrapes: readonly Scrape[],
  { metric, ...rest }: Selector,
): readonly (number | null)[] {
  const found = new Set<number>();
  for (const { samples } of scrapes)
    for (const s of samples)
      if (selects({ ...rest, metric: `${metric}_bucket` }, s))
        found.add(Number(s.labels['le']?.replace('+Inf', 'Infinity')));
  return [...found].sort((a, b) => a - b).map((bound) => (Number.isFinite(bound) ? bound : null));
}
function histogram(
  { metric, equal = {}, match = {} }: Selector,
  pairs: readonly { readonly old: Scrape; readonly scrape: Scrape }[],
  bounds: readonly (number | null)[],
): readonly number[] | null {
  const cumulative = bounds.map((bound) => {
    const le = (sample: ExposedSample): boolean =>
      Number(sample.labels['le']?.replace('+Inf', 'Infinity')) ===
      (bound ?? Number.POSITIVE_INFINITY);
    const selector = { metric: `${metric}_bucket`, equal, match };
    const only = (scrape: Scrape): Scrape => ({ ...scrape, samples: scrape.samples.filter(le) });
    const increases = pairs.flatMap(
      ({ old, scrape }) => increase(selector, only(old), only(scrape)) ?? [],
    );
    return increases.length === 0 ? null : sumOf(increases);
  });
  if (cumulative.some((value) => value === null)) return null;
  return cumulative.map((value, j) =>
    Math.max(0, (value ?? 0) - (j === 0 ? 0 : (cumulative[j - 1] ?? 0))),
  );
}
