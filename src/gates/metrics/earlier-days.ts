import { kindOfHandle, type ReleaseHandle } from '../../evidence/release.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal } from '../../inputs/numbers.ts';
import { regularExpression } from '../../inputs/regular-expression.ts';
import { type Inputs, maybe, optional } from '../../inputs/table.ts';
import { boolean, line, text } from '../../inputs/text.ts';
import type { InputType } from '../../inputs/type.ts';
import type { AdaptiveRule } from '../../judge/adaptive.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import type { MetricSource } from '../../ports/metric-source.ts';
import { canaryPlaceOf } from '../../release/handle.ts';
import { readWorkload } from '../../workload/kinds.ts';
import { podPatternOf, readHistory } from './history.ts';
import type { History, MetricsParameters } from './observation.ts';
import { type Excluded, parseExcluded, timeZoneOf } from './same-clock.ts';

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

/** What is asked about earlier days, as JSON. */
export interface HistoryParameters {
  readonly timeZone: string;
  readonly excluded: readonly Excluded[];
  /** Null = made from the workload's name. */
  readonly podPattern: string | null;
  readonly beforeSeconds: number;
}
/** Null = they are not wanted. A mistake in `exclude` is named all the same. */
export function historyParametersOf(inputs: Values): HistoryParameters | null {
  const excluded = excludedOf(inputs);
  if (!inputs.history) return null;
  return {
    timeZone: inputs['time-zone'],
    excluded,
    podPattern: inputs['history-pods'] ?? null,
    beforeSeconds: inputs['history-before'] / 1000,
  };
}

/** Earlier days of the workload, when the source keeps them and they are wanted; null otherwise. */
export async function historyOf(
  ports: {
    readonly clock: Clock;
    readonly log: Log;
    readonly cluster: Cluster;
    readonly source: MetricSource;
    readonly signal: AbortSignal;
  },
  asked: HistoryParameters | null,
  handle: ReleaseHandle,
  {
    checks,
    intervalSeconds,
    horizon,
  }: Pick<MetricsParameters, 'checks' | 'intervalSeconds' | 'horizon'>,
): Promise<History | null> {
  const { clock, log, cluster, source, signal } = ports;
  if (asked === null || source.pastPods === undefined) return null;
  const startMs = clock.now().getTime();
  const intervalMs = intervalSeconds * 1000;
  return log.group('Earlier days', async () => {
    const history = await readHistory(
      { source, log, signal },
      {
        checks,
        namespace: handle.namespace,
        podPattern: asked.podPattern ?? podPatternOf(handle.workload, kindOfHandle(handle)),
        timeZone: asked.timeZone,
        excluded: asked.excluded,
        window: { startMs, endMs: startMs + horizon * intervalMs },
        releasedMs: Math.min(startMs, await releasedAt(cluster, handle, startMs)),
        beforeMs: asked.beforeSeconds * 1000,
        intervalMs,
      },
    );
    for (const { date, problem, pods } of history?.days ?? [])
      log.info(`${date}: ${problem ?? `${pods} pods`}`);
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
