import { kindOfHandle, type ReleaseHandle } from '../../evidence/release.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal } from '../../inputs/numbers.ts';
import { regularExpression } from '../../inputs/regular-expression.ts';
import { type Inputs, maybe, optional } from '../../inputs/table.ts';
import { boolean, line, text } from '../../inputs/text.ts';
import type { InputType } from '../../inputs/type.ts';
import type { AdaptiveRule } from '../../judge/adaptive.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { MetricSource } from '../../ports/metric-source.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { canaryPlaceOf } from '../../release/handle.ts';
import { readWorkload } from '../../workload/kinds.ts';
import { podPatternOf, readHistory } from './history.ts';
import type { History, MetricsParameters } from './observation.ts';
import { parseExcluded, timeZoneOf } from './same-clock.ts';

const timeZone: InputType<string> = {
  ...line(100),
  words: 'IANA time zone',
  read: (value, name) => timeZoneOf(line(100).read(value, name), name),
};
/** Inputs about earlier days (docs/gate-metrics.md). */
export const historyInputs = {
  history: optional(boolean, 'true', {
    says: 'Read the same clock time of the last seven days, where the source keeps them (prometheus).',
    example: 'false',
  }),
  'time-zone': optional(timeZone, 'UTC', {
    says: 'In which clock times of earlier days are the same.',
    example: 'Europe/Berlin',
  }),
  exclude: maybe(text, {
    says: 'Times of earlier days that are no example (incidents, rollbacks, holidays): intervals start/end in RFC 3339 or whole local days, between commas or lines.',
    example: '2026-11-20T10:00Z/2026-11-20T12:00Z, 2026-12-24',
  }),
  'history-pods': maybe(regularExpression, {
    says: "Matches the label pod of the workload's pods on earlier days; empty = names that a Deployment's pods get.",
    example: 'shop-.*',
  }),
  'history-before': optional(duration(0, 24 * 3_600_000), '10m', {
    says: 'How long before the release earlier days are compared with today.',
    example: '15m',
  }),
  'history-deviations': optional(decimal(0.5, 20), '2', {
    says: 'How many robust standard deviations from earlier days trip the adaptive limit.',
    example: '3',
  }),
  'history-effect': optional(decimal(0, 10), '0.1', {
    says: 'Relative change from earlier days that never trips the adaptive limit.',
    example: '0.2',
  }),
};
type Values = Inputs<typeof historyInputs>;

export const adaptiveRuleOf = (inputs: Values): AdaptiveRule => ({
  k: inputs['history-deviations'],
  minimumEffect: inputs['history-effect'],
});
/** Times that are no example; read early, so that a mistake is named before anything is waited for. */
export const excludedOf = (inputs: Values) =>
  parseExcluded(inputs.exclude ?? '', inputs['time-zone'], 'exclude');

/** Earlier days of the workload, when the source keeps them and they are wanted; null otherwise. */
export async function historyOf(
  ports: {
    readonly runtime: Runtime;
    readonly cluster: Cluster;
    readonly source: MetricSource;
    readonly signal: AbortSignal;
  },
  inputs: Values,
  handle: ReleaseHandle,
  { checks, intervalSeconds, horizon }: MetricsParameters,
): Promise<History | null> {
  const { runtime, cluster, source, signal } = ports;
  if (!inputs.history || source.pastPods === undefined) return null;
  const startMs = runtime.clock.now().getTime();
  const intervalMs = intervalSeconds * 1000;
  return runtime.log.group('Earlier days', async () => {
    const history = await readHistory(
      { source, log: runtime.log, signal },
      {
        checks,
        namespace: handle.namespace,
        podPattern: inputs['history-pods'] ?? podPatternOf(handle.workload, kindOfHandle(handle)),
        timeZone: inputs['time-zone'],
        excluded: excludedOf(inputs),
        window: { startMs, endMs: startMs + horizon * intervalMs },
        releasedMs: Math.min(startMs, await releasedAt(cluster, handle, startMs)),
        beforeMs: inputs['history-before'],
        intervalMs,
      },
    );
    for (const { date, problem, pods } of history?.days ?? [])
      runtime.log.info(`${date}: ${problem ?? `${pods} pods`}`);
    return history;
  });
}
/** The canary was created when the release began: until then the old version was alone. */
async function releasedAt(
  cluster: Cluster,
  handle: ReleaseHandle,
  otherwise: number,
): Promise<number> {
  const found = await readWorkload(cluster, canaryPlaceOf(handle));
  const createdMs = Date.parse(found?.metadata.creationTimestamp ?? '');
  return Number.isNaN(createdMs) ? otherwise : createdMs;
}
