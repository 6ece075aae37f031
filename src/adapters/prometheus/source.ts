import { messageOf, UsageError } from '../../errors.ts';
import type { ArmSample } from '../../judge/protocol.ts';
import type { Clock } from '../../ports/clock.ts';
import type {
  ArmPods,
  CollectedTick,
  CollectRequest,
  Coverage,
  Finding,
  MetricQuery,
  MetricSource,
} from '../../ports/metric-source.ts';
import type { Snapshots } from '../metric-snapshots.ts';
import { readAs, refuseWrongTypes } from '../metric-types.ts';
import { ask, type PrometheusAddress, typesOf, versionOf } from './api.ts';
import { selectionOf } from './family.ts';
import type { Arms } from './own-query.ts';
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
    live: (request, signal) => live({ clock, address }, request, signal, followers),
  };
}
async function* live(
  { clock, address }: { readonly clock: Clock; readonly address: PrometheusAddress },
  request: CollectRequest,
  signal: AbortSignal,
  followers: (
    request: CollectRequest,
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, Follower>>,
): AsyncGenerator<CollectedTick> {
  const stepMs = request.intervalMs;
  const waitedMs = (): number => address.patience?.waitedMs() ?? 0;
  const all = await followers(request, signal);
  const began = { atMs: clock.now().getTime(), waitedMs: waitedMs() };
  /** While Prometheus is away the gate's clock stands still. */
  const stepMsAt = (k: number): number => began.atMs + k * stepMs + waitedMs() - began.waitedMs;
  /** Next step that each metric has not read yet: a look that failed is made good by the next one. */
  const next = new Map<string, number>();
  const selections = new Map(
    request.metrics.map((metric) => [metric.name, selectionOf(address, metric)]),
  );
  const selection = async (arms: Arms, endMs: number, gaps: string[]) => {
    const found: Finding[] = [];
    for (const { name, query } of request.metrics)
      if (mayMiss(query, all.get(name)?.last()))
        found.push(...(await selected(selections.get(name), arms, endMs, gaps, signal)));
    return found;
  };
  const look = async (k: number): Promise<CollectedTick> => {
    const arms = await request.arms();
    const gaps: string[] = [];
    const findings: Finding[] = [];
    const data: Record<string, ArmSample> = {};
    const bounds: Record<string, readonly (number | null)[]> = {};
    const endMs = stepMsAt(k);
    for (const { name, query } of request.metrics) {
      const follower = all.get(name);
      const startMs = endMs - (k - (next.get(name) ?? 0)) * stepMs;
      const read = await follower?.read(arms, { startMs, endMs, stepMs }, gaps, signal);
      if (read !== undefined && read.length > 0) next.set(name, k + 1);
      data[name] = together(query, read ?? []);
      const known = follower?.bounds();
      if (known !== undefined) bounds[name] = known;
      findings.push(...(follower?.findings() ?? []));
    }
    const coverage = coverageOf(arms, [...all.values()], data, request);
    if (coverage.canary.answered > 0) findings.push(...(await selection(arms, endMs, gaps)));
    return { k, atMs: endMs, data, bounds, gaps, findings, coverage };
  };
  for (let k = 1; k <= request.ticks; k++) {
    await clock.sleep(Math.max(0, stepMsAt(k) - clock.now().getTime()), signal);
    yield await look(k);
  }
}
/** Pods of which at least one measurement was read in the last step. */
function coverageOf(
  arms: Arms,
  followers: readonly Follower[],
  data: Readonly<Record<string, ArmSample>>,
  { metrics }: CollectRequest,
): { readonly canary: Coverage; readonly stable: Coverage } {
  const own = metrics.filter(({ query }) => query.kind === 'promql');
  const of = (arm: ArmPods, side: 'canary' | 'baseline'): Coverage => {
    const answered = new Set(followers.flatMap((one) => [...(one.last()?.[side].keys() ?? [])]));
    // A query of one's own does not say which pods it is about.
    const whole = own.some(({ name }) => (data[name]?.[side] ?? null) !== null);
    return {
      pods: Math.max(arm.total ?? 0, arm.pods.length),
      ready: arm.pods.length,
      asked: arm.pods.length,
      answered: whole ? arm.pods.length : arm.pods.filter((pod) => answered.has(pod)).length,
    };
  };
  return { canary: of(arms.canary, 'canary'), stable: of(arms.baseline, 'baseline') };
}
/** Whether something that the check selects has no series on the canary. */
function mayMiss(query: MetricQuery, last: Snapshots | undefined): boolean {
  if (last === undefined || last.canary.size === 0) return last !== undefined;
  const names = new Set(
    [...last.canary.values()].flatMap(({ series }) => [...series.values()].map(({ name }) => name)),
  );
  return (
    names.size <
    (query.kind === 'gauge' || query.kind === 'rate' || query.kind === 'histogram' ? 1 : 2)
  );
}
async function selected(
  selection: ReturnType<typeof selectionOf> | undefined,
  arms: Arms,
  endMs: number,
  gaps: string[],
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  try {
    return (await selection?.(arms, endMs, signal)) ?? [];
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof UsageError) throw thrown;
    gaps.push(`which labels there are: ${messageOf(thrown)}`);
    return [];
  }
}
const none: ArmSample = { baseline: null, canary: null };
const row = (columns: Readonly<Record<string, readonly ArmSample[]>>, i: number) =>
  Object.fromEntries(Object.entries(columns).map(([name, samples]) => [name, samples[i] ?? none]));
/** Steps that were read late belong to the look that read them: what was counted adds up, of a gauge the last value speaks. */
function together({ kind }: MetricQuery, read: readonly ArmSample[]): ArmSample {
  const counted = kind === 'counts' || kind === 'histogram' || kind === 'lost';
  const arm = (name: 'baseline' | 'canary'): readonly number[] | null => {
    const steps = read.map((sample) => sample[name]).filter((values) => values !== null);
    const full = steps.filter((values) => values.length > 0);
    if (full.length === 0 || !counted) return full.at(-1) ?? steps.at(-1) ?? null;
    return full.reduce((sum, values) => values.map((value, j) => value + (sum[j] ?? 0)));
  };
  return { baseline: arm('baseline'), canary: arm('canary') };
}
const namesOf = ({ query }: { readonly query: MetricQuery }): readonly string[] =>
  readAs(query).map(([{ metric }]) => metric);
