import type { Case, ProfilePair, Series } from '../case.ts';
import type { LogCounts } from '../log-counts.ts';
import { metricKinds } from '../metric-kind.ts';
import type { Profile } from '../pprof.ts';
import type { Span } from '../span.ts';
import { atLoad, shareOf } from './at-load.ts';
import { aboutCheck, clearedBy, failedChecks } from './checked.ts';
import type {
  Collected,
  CollectedCheck,
  CollectedProfile,
  CollectedSeries,
  CollectedSpan,
} from './collected.ts';

/** Canary pods that had so many times the work of a stable pod differ in everything, and none of it is the version's. */
const unlikeLoad = 4;
/** A canary is younger than stable: its heap, caches and connections differ by so much of their level anyhow. */
const likeness = 0.1;

/** What was collected as a case: canary against stable at the same time. Pure; the same file gives the same case. */
export function caseOf(collected: Collected): Case {
  const { workload, metrics, served, fault, signs } = collected;
  const unlike =
    served !== null && served.base >= 0 && served.fault > unlikeLoad * Math.max(1, served.base);
  const judged = new Map((collected.checks ?? []).map((check) => [check.name, check] as const));
  // What a check judged is evidence by its verdict; only where it could not tell, its numbers speak for themselves.
  const compared = (unlike ? [] : metrics).filter(({ metric }) => {
    const verdict = judged.get(metric)?.verdict;
    return verdict !== 'pass' && verdict !== 'fail';
  });
  const share = shareOf(collected);
  const spans = (collected.spans ?? []).map(spanOf);
  return {
    kind: 'canary-vs-baseline',
    changedAtS: 0,
    resolutionS: resolutionOf(metrics),
    entry: workload,
    edges: callsIn(spans),
    sli: undefined,
    aliases: {},
    disturbance:
      fault === null
        ? undefined
        : {
            kind: fault.kind,
            fromS: fault.fromS,
            ...(fault.toS === null ? {} : { toS: fault.toS }),
          },
    metrics: compared.map((one) => ({
      ...seriesOf(one, workload, 'canary'),
      ...kindOf(judged.get(one.metric)),
    })),
    baseline: compared.map((one) =>
      judged.has(one.metric)
        ? seriesOf(one, workload, 'stable')
        : atLoad(seriesOf(one, workload, 'stable'), one, share),
    ),
    failed: failedChecks(collected),
    cleared: clearedBy(collected.checks),
    likeness,
    spans,
    logs: logsOf(collected),
    ...(collected.panics === undefined ? {} : { panics: collected.panics }),
    profiles: collected.profiles.map(
      ({ kind, base, fault: own }): ProfilePair => ({
        kind,
        base: profileOf(base),
        fault: profileOf(own),
      }),
    ),
    goroutines: collected.goroutines.map(({ createdBy, ...one }) => ({ ...one, createdBy })),
    served:
      served === null || !(served.base > 0) || !(served.fault > 0)
        ? undefined
        : { base: served.base, fault: served.fault },
    podSigns: signs.map((one) => ({ ...one, service: workload })),
    unseen: [
      ...collected.unseen,
      ...(unlike
        ? [
            `numbers of stable: a canary pod had more than ${unlikeLoad} times the work of a stable pod, so they are not compared`,
          ]
        : []),
    ],
  };
}
const spanOf = ({ trace, id, parent, ms, ...span }: CollectedSpan): Span => ({
  ...span,
  trace: String(trace),
  id: String(id),
  parent: parent === 0 ? '' : String(parent),
  durationMs: ms,
});
/** More than these is no picture of who calls whom. */
const mostCalls = 1000;
/** Who calls whom, by the spans of both sides. */
function callsIn(spans: readonly Span[]): Case['edges'] {
  const services = new Map(spans.map(({ trace, id, service }) => [`${trace} ${id}`, service]));
  const calls = new Map<string, readonly [string, string]>();
  for (const { trace, parent, service } of spans) {
    const caller = services.get(`${trace} ${parent}`);
    if (caller !== undefined && caller !== service && calls.size < mostCalls)
      calls.set(JSON.stringify([caller, service]), [caller, service]);
  }
  return [...calls.values()];
}
/** A check's own kind, where it is one that metrics have: a name such as `throughput` says less. */
function kindOf(check: CollectedCheck | undefined): Pick<Series, 'kind'> {
  const about = check === undefined ? undefined : aboutCheck(check);
  if (about === undefined) return {};
  return { kind: metricKinds.find((kind) => kind === about) ?? 'error' };
}
function seriesOf(
  { metric, t, ...arms }: CollectedSeries,
  service: string,
  arm: 'canary' | 'stable',
): Series {
  const points = t.flatMap((at, i) => {
    const value = arms[arm][i] ?? null;
    return value === null ? [] : [[at, value] as const];
  });
  return {
    service,
    metric,
    times: points.map(([at]) => at),
    values: points.map(([, value]) => value),
  };
}
const resolutionOf = (metrics: readonly CollectedSeries[]): number => {
  const [first] = metrics;
  const [from = 0, next = 1] = first?.t ?? [];
  return Math.max(0.1, next - from);
};
function logsOf({ logs, workload }: Collected): LogCounts | undefined {
  if (logs === null) return undefined;
  return {
    lines: { base: logs.base, fault: logs.fault },
    templates: logs.templates.map((one, template) => ({ ...one, service: workload, template })),
    follows: [],
    textOf: (template) => logs.templates[template]?.text ?? '',
    within: new Map(),
  };
}
function profileOf(profile: CollectedProfile | null): Profile | undefined {
  if (profile === null) return undefined;
  return {
    sampleTypes: [{ type: profile.type, unit: profile.unit }],
    samples: profile.stacks.map(({ stack, value }) => ({ stack, values: [value], labels: {} })),
    places: new Map(Object.entries(profile.places)),
    durationNanos: 0,
  };
}
