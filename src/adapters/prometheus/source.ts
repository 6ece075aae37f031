import type { ArmSample } from '../../judge/protocol.ts';
import type { Clock } from '../../ports/clock.ts';
import type {
  CollectedTick,
  CollectRequest,
  MetricQuery,
  MetricSource,
} from '../../ports/metric-source.ts';
import { readAs, refuseWrongTypes } from '../metric-snapshots.ts';
import { ask, type PrometheusAddress, typesOf, versionOf } from './api.ts';
import { podsMatching } from './pods.ts';
import { type Follower, follow } from './window.ts';

/** Prometheus as a source of ticks: range queries only, each for both arms and everything since the look before. */
export function prometheus(
  { clock }: { readonly clock: Clock },
  address: PrometheusAddress,
): MetricSource {
  /** Metrics whose types were looked at: once is enough for all the windows of a gate. */
  const typed = new Map<string, Promise<void>>();
  async function types(metrics: CollectRequest['metrics'], signal: AbortSignal): Promise<void> {
    // The first question finds a wrong address or token before anything is waited for.
    await ask(address, '/api/v1/query', { query: '1' }, signal);
    refuseWrongTypes(metrics, await typesOf(address, metrics.flatMap(namesOf), signal));
  }
  async function followers(
    { metrics }: CollectRequest,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Follower>> {
    const key = JSON.stringify(metrics);
    const known = typed.get(key) ?? types(metrics, signal);
    typed.set(key, known);
    await known.catch((thrown: unknown) => {
      typed.delete(key);
      throw thrown;
    });
    return new Map(metrics.map((metric) => [metric.name, follow(address, metric)]));
  }
  return {
    describe: async (signal) => ({
      kind: 'prometheus',
      endpoint: address.url,
      version: await versionOf(address, signal),
    }),
    pastPods: (about, signal) => podsMatching(address, about, signal),
    async history(request, { endMs, durationMs }, signal) {
      const stepMs = request.intervalMs;
      const count = Math.max(1, Math.floor(durationMs / stepMs));
      const arms = await request.arms();
      const gaps: string[] = [];
      const columns: Record<string, readonly ArmSample[]> = {};
      const bounds: Record<string, readonly (number | null)[]> = {};
      for (const [name, follower] of await followers(request, signal)) {
        const window = { startMs: endMs - count * stepMs, endMs, stepMs };
        columns[name] = (await follower.read(arms, window, gaps, signal)).slice(-count);
        const known = follower.bounds();
        if (known !== undefined) bounds[name] = known;
      }
      return {
        ticks: Array.from({ length: count }, (_, i) => ({
          k: i + 1,
          atMs: endMs - (count - 1 - i) * stepMs,
          data: row(columns, i),
          bounds,
          gaps: i === 0 ? gaps : [],
        })),
      };
    },
    async *live(request, signal) {
      const stepMs = request.intervalMs;
      const begin = clock.now().getTime();
      const all = await followers(request, signal);
      /** Next step that each metric has not read yet: a look that failed is made good by the next one. */
      const next = new Map<string, number>();
      const look = async (k: number): Promise<CollectedTick> => {
        const arms = await request.arms();
        const gaps: string[] = [];
        const data: Record<string, ArmSample> = {};
        const bounds: Record<string, readonly (number | null)[]> = {};
        const endMs = begin + k * stepMs;
        for (const { name, query } of request.metrics) {
          const follower = all.get(name);
          const startMs = begin + (next.get(name) ?? 0) * stepMs;
          const read = await follower?.read(arms, { startMs, endMs, stepMs }, gaps, signal);
          if (read !== undefined && read.length > 0) next.set(name, k + 1);
          data[name] = together(query, read ?? []);
          const known = follower?.bounds();
          if (known !== undefined) bounds[name] = known;
        }
        return { k, atMs: endMs, data, bounds, gaps };
      };
      for (let k = 1; k <= request.ticks; k++) {
        await clock.sleep(Math.max(0, begin + k * stepMs - clock.now().getTime()), signal);
        yield await look(k);
      }
    },
  };
}
const none: ArmSample = { baseline: null, canary: null };
const row = (columns: Readonly<Record<string, readonly ArmSample[]>>, i: number) =>
  Object.fromEntries(Object.entries(columns).map(([name, samples]) => [name, samples[i] ?? none]));
/** Steps that were read late belong to the look that read them: what was counted adds up, of a gauge the last value speaks. */
function together({ kind }: MetricQuery, read: readonly ArmSample[]): ArmSample {
  const counted = kind === 'counts' || kind === 'histogram' || kind === 'lost';
  const arm = (name: 'baseline' | 'canary'): readonly number[] | null => {
    const steps = read.map((sample) => sample[name]).filter((values) => values !== null);
    if (!counted) return steps.at(-1) ?? null;
    return steps.length === 0
      ? null
      : steps.reduce((sum, values) => values.map((value, j) => value + (sum[j] ?? 0)));
  };
  return { baseline: arm('baseline'), canary: arm('canary') };
}
const namesOf = ({ query }: { readonly query: MetricQuery }): readonly string[] =>
  readAs(query).map(([{ metric }]) => metric);
