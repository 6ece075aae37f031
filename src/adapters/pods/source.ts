import { messageOf, UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type {
  ArmPods,
  CollectedTick,
  CollectRequest,
  MetricSource,
} from '../../ports/metric-source.ts';
import {
  type Bounds,
  boundsOf,
  changes,
  followed,
  refuseWrongTypes,
  type Scrape,
  type Snapshot,
  type Snapshots,
  seriesOf,
} from '../metric-snapshots.ts';
import { type ExposedSample, parseExposition, parseTypes } from './exposition.ts';
import { sampledPods } from './sampled-pods.ts';

const concurrency = 8;

/** Reads pods' /metrics through the API server's pod proxy: needs no Prometheus. It keeps no history. */
export function podMetrics(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  about: {
    readonly port: number | string;
    readonly path: string;
    /** Pods of both arms that are asked at a look, at most: each is a request to the API server. */
    readonly maxPods: number;
  },
): MetricSource {
  const typed = new Set<string>();
  const texts = new Map<string, string>();
  async function scrape(
    { namespace, pods }: ArmPods,
    queries: CollectRequest['metrics'],
    gaps: string[],
    signal: AbortSignal,
  ): Promise<Snapshot> {
    const found = new Map<string, Scrape>();
    const wanted = new Set(queries.flatMap(({ query }) => seriesOf(query)));
    const queue = [...pods];
    const read = async (pod: string): Promise<void> => {
      const { status, body } = await cluster.podGet(namespace, pod, about.port, about.path, signal);
      if (status !== 200) throw new Error(`${about.path} answered ${status}`);
      // A pod does not change the types of its metrics: once is enough.
      if (!typed.has(pod)) refuseWrongTypes(queries, parseTypes(body));
      typed.add(pod);
      found.set(pod, { pod, samples: lasting(parseExposition(body), wanted, texts) });
    };
    const worker = async (): Promise<void> => {
      for (let pod = queue.shift(); pod !== undefined; pod = queue.shift())
        try {
          await read(pod);
        } catch (thrown) {
          signal.throwIfAborted();
          if (thrown instanceof UsageError) throw thrown;
          gaps.push(`${pod}: ${messageOf(thrown).split('\n')[0]}`);
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
      const bounds: Record<string, Bounds> = {};
      for (let k = 1; k <= request.ticks; k++) {
        const dueMs = begin + k * request.intervalMs;
        await clock.sleep(Math.max(0, dueMs - clock.now().getTime()), signal);
        const gaps: string[] = [];
        const now = await bothArms(request, gaps, signal);
        for (const { name, query } of request.metrics)
          if (query.kind === 'histogram' && (bounds[name] ?? []).length === 0)
            bounds[name] = boundsOf([...now.baseline.values(), ...now.canary.values()], query.of);
        const data = Object.fromEntries(
          request.metrics.map(({ name, query }) => [
            name,
            changes(query, { before, now }, bounds[name]),
          ]),
        );
        before = followed(before, now);
        yield { k, atMs: clock.now().getTime(), data, bounds: { ...bounds }, gaps };
      }
    },
  };

  async function bothArms(
    request: CollectRequest,
    gaps: string[],
    signal: AbortSignal,
  ): Promise<Snapshots> {
    const arms = sampledPods(await request.arms(), about.maxPods);
    const [canary, baseline] = await Promise.all([
      scrape(arms.canary, request.metrics, gaps, signal),
      scrape(arms.baseline, request.metrics, gaps, signal),
    ]);
    return { canary, baseline };
  }
}

/**
 * What is asked for, until the next look. A text that was cut out of an answer keeps the whole answer in memory, so each is kept once: over
 * hundreds of pods the answers would be most of what the process holds.
 */
function lasting(
  samples: readonly ExposedSample[],
  wanted: ReadonlySet<string>,
  texts: Map<string, string>,
): readonly ExposedSample[] {
  const once = (text: string): string => {
    const known = texts.get(text) ?? text;
    texts.set(known, known);
    return known;
  };
  return samples
    .filter(({ name }) => wanted.has(name))
    .map(({ name, labels, value }) => ({
      name: once(name),
      labels: Object.fromEntries(
        Object.entries(labels).map(([key, text]) => [once(key), once(text)]),
      ),
      value,
    }));
}
