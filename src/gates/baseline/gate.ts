import type { Judgement } from '../../evidence/envelope.ts';
import { inTwo, watchArm } from '../../workload/arms.ts';
import type { Gate, GatePorts } from '../gate.ts';
import {
  citeSource,
  type MetricsGateParameters,
  type MetricsPorts,
  sayPlan,
  watchRetries,
} from '../metrics/gate.ts';
import type { MetricsObservation, MetricsParameters } from '../metrics/observation.ts';
import { observe, observePast, preOf, profileOf } from '../metrics/observe.ts';
import type { Check } from '../metrics/presets.ts';

/** A workload that is not being released: its pods. */
export interface OldVersion {
  readonly namespace: string;
  readonly selector: string;
}
/** Measures the old version before its release: two groups of the same pods, from which the judge learns how much good arms differ. */
export const baselineGate = {
  kind: 'baseline',
  observe: observeOldVersion,
  judge: measured,
  facts: (observation, parameters) => ({
    profile: profileOf(observation, concurrently(parameters)),
    pre: preOf(observation),
  }),
} as const satisfies Gate<MetricsGateParameters, MetricsObservation, MetricsPorts, OldVersion>;

const concurrently = (parameters: MetricsGateParameters): MetricsParameters => ({
  ...parameters,
  concurrent: true,
});
async function observeOldVersion(
  ports: GatePorts & MetricsPorts,
  { namespace, selector }: OldVersion,
  parameters: MetricsGateParameters,
): Promise<MetricsObservation> {
  const { cluster, clock, log, watches } = ports;
  const signal = AbortSignal.any([watches.signal, ports.signal]);
  const failed = (thrown: unknown): void => watches.abort(thrown);
  const arm = await watchArm(
    cluster,
    namespace,
    selector,
    signal,
    failed,
    watchRetries(parameters),
  );
  const source = await ports.source(arm.pods());
  sayPlan(ports, parameters, arm.current().pods.length);
  // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
  const read = parameters.source === 'prometheus' ? observePast : observe;
  const observation = await read(
    {
      ...{ source, clock, log, signal },
      ...{ profile: null, pre: [], resume: null, history: null },
      arms: () => inTwo(arm.current()),
      restarts: arm.restarts,
    },
    concurrently(parameters),
  );
  await citeSource(ports, source);
  return observation;
}

/** A window in which a required check has no data is not a baseline. */
function measured(
  { ticks }: MetricsObservation,
  { checks }: Pick<MetricsGateParameters, 'checks'>,
): Judgement {
  const looks = ({ name }: Check): number =>
    ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
      .length;
  const missing = checks
    .filter((check) => !check.optional && looks(check) === 0)
    .map(({ name }) => name);
  if (missing.length > 0)
    return {
      verdict: 'inconclusive',
      measurements: [],
      reasons: missing.map((name) => `${name}: the old version does not report it`),
    };
  if (ticks.length === 0)
    return { verdict: 'inconclusive', measurements: [], reasons: ['nothing was measured'] };
  return {
    verdict: 'pass',
    measurements: [],
    reasons: [`the old version was measured ${ticks.length} times`],
  };
}
