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
import { observe } from '../metrics/observe.ts';
import { measured } from './measured.ts';
import { observePast, preOf, profileOf } from './window.ts';

/** A workload that is not being released: its pods. */
export interface OldVersion {
  readonly namespace: string;
  readonly selector: string;
}
/** Measures the old version before its release: two groups of the same pods, from which the judge learns how much good arms differ. */
export const baselineGate = {
  kind: 'baseline',
  observe: observeOldVersion,
  judge: (observation, parameters) => measured(observation, concurrently(parameters)),
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
      whole: true,
    },
    concurrently(parameters),
  );
  await citeSource(ports, source);
  return observation;
}
