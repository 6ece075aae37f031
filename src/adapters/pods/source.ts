import { messageOf, Outage } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import type {
  ArmPods,
  CollectedTick,
  CollectRequest,
  Coverage,
  Finding,
  MetricListener,
  MetricSource,
} from '../../ports/metric-source.ts';
import { type Bounds, commonBounds, layoutFindings } from '../histogram-layout.ts';
import { changes, followed, type Snapshots } from '../metric-snapshots.ts';
import { refuseWrongTypes, seriesOf } from '../metric-types.ts';
import { type Patience, patienceOf } from '../patience.ts';
import { selectionFindings } from '../selection.ts';
import type { Scrape } from '../series.ts';
import { type Asking, answersOf } from './answers.ts';
import { sampledPods } from './sampled-pods.ts';

interface Look extends Snapshots {
  readonly findings: readonly Finding[];
  readonly gaps: readonly string[];
  readonly coverage: { readonly canary: Coverage; readonly stable: Coverage };
}

/** Reads pods' /metrics through the API server's pod proxy: needs no Prometheus. It keeps no history. */
export function podMetrics(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  about: {
    readonly port: number | string;
    readonly path: string;
    /** Pods of both arms that are asked at a look, at most: each is a request to the API server. */
    readonly maxPods: number;
    /** How an API server that is away is waited for; not at all by default. */
    readonly patience?: Patience;
    /** Who else wants to know what the pods say. */
    readonly heard?: MetricListener | undefined;
  },
): MetricSource {
  const patience = about.patience ?? patienceOf(clock, 0);
  return {
    async describe() {
      // Evidence is left also when nobody answers any more.
      const version = await cluster.version().catch(() => 'unknown');
      return { kind: 'pods', endpoint: cluster.endpoint, version };
    },
    history: () => Promise.resolve({ ticks: [] }),
    async *live(request: CollectRequest, signal: AbortSignal): AsyncGenerator<CollectedTick> {
      const asking: Asking = {
        cluster,
        clock,
        ...about,
        deadlineMs: Math.max(1000, Math.min(10_000, 0.8 * request.intervalMs)),
        wanted: new Set(request.metrics.flatMap(({ query }) => seriesOf(query))),
        refuse: (types) => refuseWrongTypes(request.metrics, types),
        typed: new Set(),
        silent: new Set(),
        texts: new Map(),
      };
      const look = (): Promise<Look> =>
        patience.ask(() => bothArms(asking, request, signal), signal);
      const begin = clock.now().getTime();
      const waitedBefore = patience.waitedMs();
      let before = followed(undefined, await look());
      const bounds: Record<string, Bounds> = {};
      for (let k = 1; k <= request.ticks; k++) {
        // While nobody answers the gate's clock stands still.
        const dueMs = begin + k * request.intervalMs + patience.waitedMs() - waitedBefore;
        await clock.sleep(Math.max(0, dueMs - clock.now().getTime()), signal);
        const now = await look();
        const findings = [...now.findings];
        for (const { name, query, le } of request.metrics) {
          if (query.kind !== 'histogram') continue;
          const arms = { canary: now.canary.values(), stable: now.baseline.values() };
          const common = commonBounds(
            [...arms.canary, ...arms.stable],
            query.of,
            bounds[name] ?? le,
          );
          if (common.length > 0) bounds[name] = common;
        }
        const data = Object.fromEntries(
          request.metrics.map(({ name, query }) => [
            name,
            changes(query, { before, now }, bounds[name], request.intervalMs),
          ]),
        );
        findings.push(...armFindings(request, now, bounds));
        before = followed(before, now);
        yield {
          k,
          atMs: clock.now().getTime(),
          data,
          bounds: { ...bounds },
          gaps: now.gaps,
          findings,
          coverage: now.coverage,
        };
      }
    },
  };
}
/** What the two arms say of each other. */
function armFindings(
  { metrics }: CollectRequest,
  now: Snapshots,
  bounds: Readonly<Record<string, Bounds>>,
): readonly Finding[] {
  const samples = (scrapes: Iterable<Scrape>) =>
    [...scrapes].flatMap(({ series }) => [...series.values()]);
  const canary = samples(now.canary.values());
  const stable = samples(now.baseline.values());
  if (canary.length === 0) return [];
  return metrics.flatMap(({ name, query }) => [
    ...selectionFindings(name, query, canary, stable),
    ...(query.kind === 'histogram'
      ? layoutFindings(
          name,
          query.of,
          { canary: [...now.canary.values()], stable: [...now.baseline.values()] },
          bounds[name] ?? [],
        )
      : []),
  ]);
}

async function bothArms(
  asking: Asking,
  request: CollectRequest,
  signal: AbortSignal,
): Promise<Look> {
  const all = await request.arms();
  const arms = sampledPods(all, asking.maxPods);
  const [canary, stable] = await Promise.all([
    answersOf(asking, 'canary', arms.canary, signal),
    answersOf(asking, 'stable', arms.baseline, signal),
  ]);
  asking.heard?.tick(asking.clock.now().getTime());
  const asked = arms.canary.pods.length + arms.baseline.pods.length;
  const failed = canary.failed ?? stable.failed;
  // Not one answer may be the API server's silence or the pods': the server itself knows.
  if (asked > 0 && canary.found.size + stable.found.size === 0 && failed !== undefined)
    await requireServer(asking, failed, signal);
  const coverage = (of: ArmPods, sample: ArmPods, answered: number): Coverage => ({
    pods: Math.max(of.total ?? 0, of.pods.length),
    ready: of.pods.length,
    asked: sample.pods.length,
    answered,
  });
  return {
    canary: canary.found,
    baseline: stable.found,
    findings: [...canary.findings, ...stable.findings],
    gaps: [...canary.gaps, ...stable.gaps],
    coverage: {
      canary: coverage(all.canary, arms.canary, canary.found.size),
      stable: coverage(all.baseline, arms.baseline, stable.found.size),
    },
  };
}
/** Throws an Outage when the API server does not answer for itself either. */
async function requireServer(
  { cluster }: Asking,
  failed: unknown,
  signal: AbortSignal,
): Promise<void> {
  try {
    await cluster.version();
  } catch (cause) {
    signal.throwIfAborted();
    const failure = cause instanceof ClusterError ? cause.failure : undefined;
    if (failure === 'unauthorized') throw cause;
    if (failure === 'forbidden' || failure === 'not-found') return;
    throw new Outage(`Its pods cannot be asked: ${messageOf(failed).split('\n')[0]}.`, {
      input: 'source',
      cause,
    });
  }
}
