import type { ArmSample, MetricKind, TickData } from '../../judge/protocol.ts';
import { present } from '../../judge/silence.ts';
import type { CollectedTick } from '../../ports/metric-source.ts';
import { findingsOf } from '../metrics/findings.ts';
import { significant } from '../metrics/numbers.ts';
import type { MetricsObservation, MetricsParameters, Profile } from '../metrics/observation.ts';
import { coverageOf, type Observed, sayFindings, stoppedBy } from '../metrics/observe.ts';

/** The window that is over, from a source that keeps history; nothing is waited for. An outage leaves an observation that says so. */
export async function observePast(
  ports: Observed,
  parameters: MetricsParameters,
): Promise<MetricsObservation> {
  const { clock, log, signal } = ports;
  const endMs = clock.now().getTime();
  const intervalMs = parameters.intervalSeconds * 1000;
  const durationMs = parameters.horizon * intervalMs;
  const request = {
    metrics: parameters.checks.map(({ name, query }) => ({ name, query })),
    arms: () => Promise.resolve(ports.arms()),
    intervalMs,
    ticks: parameters.horizon,
  };
  let ticks: readonly CollectedTick[] = [];
  let stopped: string | null = null;
  try {
    ({ ticks } = await ports.source.history(request, { endMs, durationMs }, signal));
  } catch (thrown) {
    stopped = stoppedBy(thrown, signal);
    log.warning(stopped, 'gate-metrics');
  }
  for (const gap of ticks[0]?.gaps ?? []) log.warning(gap, 'gate-metrics');
  const found = findingsOf();
  for (const tick of ticks) sayFindings(log, found.add(tick.k, tick.findings ?? []));
  const findings = found.all();
  return {
    startMs: endMs - durationMs,
    ticks: ticks.map((tick) => ({
      ...{ k: tick.k, atMs: tick.atMs, data: tick.data, gaps: tick.gaps },
      ...coverageOf(tick),
    })),
    bounds: ticks.at(-1)?.bounds ?? {},
    restarts: 0,
    stopped,
    profile: null,
    pre: [],
    resume: null,
    ...(findings.length === 0 ? {} : { findings }),
  };
}

/** At most this many looks before the release travel with the evidence. */
const preLimit = 60;
/** The last looks at the old version, both groups of its pods, small enough to travel. */
export const preOf = ({ ticks }: MetricsObservation): readonly TickData[] =>
  ticks.slice(-preLimit).map(({ data }) =>
    Object.fromEntries(
      Object.entries(data).map(([name, { baseline, canary }]) => [
        name,
        {
          baseline: baseline?.map(significant) ?? null,
          canary: canary?.map(significant) ?? null,
        },
      ]),
    ),
  );

/** The old version over a window, averaged per tick over all of its pods; nothing for what it did not report. */
export function profileOf(observation: MetricsObservation, parameters: MetricsParameters): Profile {
  const entries = parameters.checks.flatMap(
    ({ name, kind }): (readonly [string, Profile[string]])[] => {
      const samples = observation.ticks
        .map(({ data }) => together(kind, data[name]))
        .filter((s) => s !== null);
      if (samples.length === 0) return [];
      const width = Math.max(...samples.map((s) => s.length));
      const perTick = Array.from({ length: width }, (_, j) =>
        significant(samples.reduce((sum, s) => sum + (s[j] ?? 0), 0) / samples.length),
      );
      if (kind === 'counts')
        return [[name, { kind, perTick: [perTick[0] ?? 0, perTick[1] ?? 0] as const }] as const];
      if (kind === 'histogram')
        return [[name, { kind, le: observation.bounds[name] ?? [], perTick }] as const];
      const all = samples.flat();
      return [
        [
          name,
          { kind: 'gauge', mean: significant(all.reduce((a, b) => a + b, 0) / all.length) },
        ] as const,
      ];
    },
  );
  return Object.fromEntries(entries);
}
/** Both groups of the old version's pods as one: what was counted adds up, gauges stay one number a pod. */
function together(kind: MetricKind, sample: ArmSample | undefined): readonly number[] | null {
  const arm = (values: readonly number[] | null | undefined) => (present(values) ? values : null);
  const [baseline, canary] = [arm(sample?.baseline), arm(sample?.canary)];
  if (baseline === null || canary === null) return canary ?? baseline;
  return kind === 'gauge'
    ? [...canary, ...baseline]
    : canary.map((value, j) => value + (baseline[j] ?? 0));
}
