import { type Collected, collectedSchema } from '../../diagnosis/live/collected.ts';
import { most } from '../../diagnosis/live/document.ts';
import { type RecordedSeries, type Recorder, recorder } from '../../diagnosis/live/recorder.ts';
import { fitted, oneLine, trimmedSeries } from '../../diagnosis/live/trim.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import type { Measurement } from '../../evidence/envelope.ts';
import type { FaultWindow } from '../../evidence/facts.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { TelemetryPlaces } from '../../inputs/telemetry.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { Pod } from '../../workload/objects.ts';
import { collectChanges } from './changes.ts';
import { checkedSeries, checksOf, servedOf } from './checked.ts';
import {
  askedPods,
  type Both,
  type Context,
  type Draft,
  emptyDraft,
  guarded,
  podsOf,
} from './context.ts';
import { collectCpu } from './cpu.ts';
import { collectLogs } from './logs.ts';
import { askPrometheus, lookAtPods, type PrometheusPlace } from './numbers.ts';
import { collectProfiles } from './profiles.ts';
import { collectSigns } from './signs.ts';
import { collectSpans } from './spans.ts';

export interface CollectorAbout {
  readonly runtime: Runtime;
  readonly cluster: Cluster;
  readonly handle: ReleaseHandle;
  readonly deadlineMs: number;
  readonly sizeBytes: number;
  readonly port: string | undefined;
  readonly path: string;
  readonly token: string | undefined;
  /** Where spans and logs are kept; of what is absent nobody is asked. */
  readonly telemetry?: TelemetryPlaces;
  /** By `jaeger` and `loki`: user:password, or a bearer token. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** What the gate's own source heard; undefined = pods are looked at now. */
  readonly heard: Recorder | undefined;
  readonly prometheus: PrometheusPlace | undefined;
  /** When the gate began to look. */
  readonly fromMs: number;
}
/** What the gate itself found. */
export interface Found {
  readonly because: string;
  readonly measurements: readonly Measurement[];
  readonly fault: FaultWindow | undefined;
}
export interface Collector {
  /** A first look, while the gate goes on: what grows is seen by it. Only the first call counts; never throws. */
  begin(): void;
  /** Everything, within the deadline; what did not answer by then is said. Never throws. */
  collect(found: Found): Promise<Collected>;
  /** Stops asking. */
  abandon(): void;
}

/** Collects what a diagnosis is made of. It only reads, each source fails alone, and none is waited for beyond the deadline. */
export function collector(about: CollectorAbout): Collector {
  const { runtime, cluster, handle, deadlineMs, fromMs } = about;
  const { clock } = runtime;
  const stop = new AbortController();
  const draft = emptyDraft();
  const context: Context = {
    cluster,
    clock,
    handle,
    limit: AbortSignal.any([stop.signal, runtime.signal]),
    fromMs,
    port: about.port,
    path: about.path,
    draft,
  };
  const heard = about.heard ?? recorder();
  let early: Promise<void> | undefined;
  return {
    abandon: () => stop.abort(new Error('nobody waits for it')),
    begin() {
      early ??= guarded(context, 'first look at goroutines', async () => {
        const pods = askedPods(await podsOf(context));
        // Users are still with the canary: on their way back it would measure a processor with nothing to do.
        await Promise.all([collectProfiles(context, pods, true), collectCpu(context, pods)]);
      });
    },
    async collect(found) {
      const asking = askAll(about, context, heard);
      await within(clock, deadlineMs, runtime.signal, Promise.all([asking.done, early]));
      const late = [...asking.open].map(
        (name) => `${name}: no answer within ${deadlineMs / 1000} s`,
      );
      stop.abort(new Error('the collection is over'));
      const { pods, past } = asking.found;
      const series = [...heard.series(), ...past];
      const collected = assembled(about, found, { draft, pods, series, late });
      return fitted(collected, about.sizeBytes, (of) => canonicalJson(of).length);
    },
  };
}
/** Everything at the same time; `open` names what has not answered yet. */
function askAll(
  about: CollectorAbout,
  context: Context,
  heard: Recorder,
): {
  readonly done: Promise<void>;
  readonly open: ReadonlySet<string>;
  readonly found: { readonly pods: Both<readonly Pod[]>; readonly past: readonly RecordedSeries[] };
} {
  const open = new Set(['pods']);
  const found: { pods: Both<readonly Pod[]>; past: readonly RecordedSeries[] } = {
    pods: { base: [], fault: [] },
    past: [],
  };
  const done = async (): Promise<void> => {
    await guarded(context, 'pods', async () => {
      found.pods = await podsOf(context);
    });
    open.delete('pods');
    const { pods } = found;
    if (pods.fault.length === 0) context.draft.unseen.push('pods of the canary: there are none');
    const asked = askedPods(pods);
    const { telemetry = {}, credentials = {} } = about;
    const { jaeger } = telemetry;
    const sources: Readonly<Record<string, () => Promise<void>>> = {
      profiles: () => collectProfiles(context, asked, false),
      logs: () => collectLogs(context, pods, telemetry.loki, credentials['loki']),
      ...(jaeger === undefined
        ? {}
        : { spans: () => collectSpans(context, pods, jaeger, credentials['jaeger']) }),
      events: () => collectSigns(context, pods),
      numbers: async () => {
        if (about.prometheus !== undefined)
          found.past = await askPrometheus(context, pods, about.prometheus);
        else if (about.heard === undefined) await lookAtPods(context, asked, heard);
      },
      changes: () => collectChanges(context, pods, about.runtime, about.token),
    };
    for (const name of Object.keys(sources)) open.add(name);
    await Promise.all(
      Object.entries(sources).map(async ([name, source]) => {
        await guarded(context, name, source);
        // What ended because the time was over is said as that.
        if (!context.limit.aborted) open.delete(name);
      }),
    );
  };
  return { done: done(), open, found };
}
/** Ends with the work, with the deadline or with the job, whichever comes first; whoever hangs is left behind. */
async function within(
  clock: Runtime['clock'],
  ms: number,
  signal: AbortSignal,
  work: Promise<unknown>,
): Promise<void> {
  const done = new AbortController();
  const late = clock.sleep(ms, AbortSignal.any([done.signal, signal])).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), late]);
  done.abort();
}

interface Parts {
  readonly draft: Draft;
  readonly pods: Both<readonly Pod[]>;
  readonly series: readonly RecordedSeries[];
  readonly late: readonly string[];
}
function assembled(
  { runtime, handle, fromMs }: CollectorAbout,
  { because, measurements, fault }: Found,
  { draft, pods, series, late }: Parts,
): Collected {
  const { serverUrl, repository, sha } = runtime.run;
  const toMs = runtime.clock.now().getTime();
  return {
    schema: collectedSchema,
    workload: handle.workload,
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs).toISOString(),
    because: oneLine(because),
    checks: checksOf(measurements),
    metrics: [...checkedSeries(measurements, fromMs), ...trimmedSeries(series, fromMs)].slice(
      0,
      most.series,
    ),
    logs: draft.logs,
    ...(draft.panics === undefined ? {} : { panics: draft.panics }),
    ...(draft.spans === undefined ? {} : { spans: draft.spans }),
    profiles: [...draft.profiles].map(([kind, sides]) => ({ kind, ...sides })),
    goroutines: draft.goroutines,
    served: servedOf(measurements, pods),
    signs: draft.signs,
    fault:
      fault === undefined
        ? null
        : {
            kind: oneLine(fault.experiment, 100),
            fromS: (Date.parse(fault.from) - fromMs) / 1000,
            toS: (Date.parse(fault.to) - fromMs) / 1000,
          },
    changes: draft.changes,
    sourceUrl: repository === '' || sha === '' ? '' : `${serverUrl}/${repository}/blob/${sha}`,
    // A source that ended because the time was over has said so twice.
    unseen: [
      ...draft.unseen.filter((one) => !(late.length > 0 && one.endsWith('no answer in time'))),
      ...late,
    ]
      .map((one) => oneLine(one))
      .slice(0, 90),
    asked: draft.asked.slice(0, 50),
  };
}
