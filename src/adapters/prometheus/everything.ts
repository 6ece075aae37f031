import { type PrometheusAddress, queryRange, type RangeWindow, type Series } from './api.ts';
import { podsPattern, quoted } from './queries.ts';

/** One number of both arms over time. */
export interface ArmSeries {
  readonly metric: string;
  /** Unix milliseconds. */
  readonly atMs: readonly number[];
  readonly canary: readonly (number | null)[];
  readonly stable: readonly (number | null)[];
}
const mostNames = 400;

/** All numbers of the pods of both arms in a window, each a pod's average: counters (by the endings that Prometheus asks of them) as rates per second. */
export async function everythingOf(
  address: PrometheusAddress,
  about: {
    readonly namespace: string;
    readonly canary: readonly string[];
    readonly stable: readonly string[];
  },
  window: RangeWindow,
  signal: AbortSignal,
): Promise<readonly ArmSeries[]> {
  const of = async (pods: readonly string[]): Promise<ReadonlyMap<string, Series>> => {
    if (pods.length === 0) return new Map();
    const selector = `{__name__!~".+_(bucket|created|info)",quantile="",namespace=${quoted(about.namespace)},pod=~${podsPattern(pods)}}`;
    // Of a name with many series the sum of a pod is meant, and of pods the average.
    const query = `avg by (__name__) (sum by (__name__, pod) (${selector}))`;
    const found = await queryRange(address, query, window, signal);
    return new Map(
      found.slice(0, 4 * mostNames).map((one) => [one.metric['__name__'] ?? '', one] as const),
    );
  };
  const [canary, stable] = await Promise.all([of(about.canary), of(about.stable)]);
  const times = timesOf(window);
  return [...canary.keys()]
    .filter((name) => name !== '' && stable.has(name))
    .sort()
    .slice(0, mostNames)
    .map((metric) => ({
      metric,
      atMs: times,
      canary: valuesAt(canary.get(metric), metric, times),
      stable: valuesAt(stable.get(metric), metric, times),
    }));
}
function timesOf({ startMs, endMs, stepMs }: RangeWindow): readonly number[] {
  return Array.from(
    { length: Math.floor((endMs - startMs) / stepMs) + 1 },
    (_, i) => startMs + i * stepMs,
  );
}
const counter = /_(total|count|sum)$/;
function valuesAt(
  series: Series | undefined,
  name: string,
  times: readonly number[],
): readonly (number | null)[] {
  const at = new Map(
    (series?.values ?? []).map(([seconds, value]) => [Math.round(seconds * 1000), Number(value)]),
  );
  const raw = times.map((time) => {
    const value = at.get(Math.round(time));
    return value === undefined || !Number.isFinite(value) ? null : value;
  });
  if (!counter.test(name)) return raw;
  return raw.map((value, i) => {
    const [was, since] = [raw[i - 1] ?? null, times[i - 1]];
    // A counter that fell began again.
    if (value === null || was === null || since === undefined || value < was) return null;
    return ((value - was) * 1000) / ((times[i] ?? 0) - since);
  });
}
