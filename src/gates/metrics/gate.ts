import { faultTypes } from '../../chaos/kinds.ts';
import type { Judgement } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { MetricSource } from '../../ports/metric-source.ts';
import type { PolicySource } from '../../ports/policy-source.ts';
import { resources } from '../../ports/resources.ts';
import { watchArm } from '../../workload/arms.ts';
import type { Pod } from '../../workload/objects.ts';
import type { Gate, GatePorts } from '../gate.ts';
import type { Before } from './before.ts';
import { type HistoryParameters, historyOf } from './earlier-days.ts';
import { type Faults, watchFaults } from './faults.ts';
import { foundOf } from './findings.ts';
import { judgeMetrics } from './judge.ts';
import { looksOf } from './looks.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import { observe } from './observe.ts';
import { judgedByPolicy, type PolicyParameters, policyFacts } from './policy.ts';
import { followPolicy, type PolicyFeed } from './policy-feed.ts';

/** What is asked of gate-metrics. Whether stable serves at the same time is seen, not asked. */
export interface MetricsGateParameters extends Omit<MetricsParameters, 'concurrent'> {
  readonly source: string;
  /** Pods that are asked at one tick; null = the source knows all. */
  readonly maxPods: number | null;
  /** How long an outage of a source is waited out. */
  readonly patienceSeconds: number;
  readonly history: HistoryParameters | null;
  /** Absent = the gate looks at no policy. */
  readonly policy?: PolicyParameters;
}
export interface MetricsGateObservation extends MetricsObservation {
  /** Ready pods of stable when the gate began. */
  readonly stablePods: number;
}
/** How the gate reads; the source is made when the canary's pods are known. */
export interface MetricsPorts {
  source(pods: readonly Pod[]): Promise<MetricSource>;
  /** Where the policy stands; absent = none is asked for. */
  policySource?(): Promise<PolicySource>;
}
/** What the Role of the templates lets inject-chaos create; the other kinds are watched where they are installed and may be read. */
const usualFaults = [resources.podChaos, resources.networkChaos];
const otherFaults = faultTypes.filter((type) => !usualFaults.includes(type));
/** The judge wants a share below 1. */
export const fullWeight = 0.999;
export const metricsGate = {
  kind: 'metrics',
  observe: observeRelease,
  judge: (observation: MetricsGateObservation, parameters: MetricsGateParameters) =>
    withPolicy(judgeMetrics(observation, judged(parameters, observation)), observation, parameters),
  facts: (observation: MetricsGateObservation) => ({
    ...foundOf(observation),
    ...policyFacts(observation.policy),
  }),
} as const satisfies Gate<
  MetricsGateParameters,
  MetricsGateObservation,
  MetricsPorts & { readonly before: Before }
>;
function withPolicy(
  judgement: Judgement,
  observation: MetricsGateObservation,
  { policy, ...parameters }: MetricsGateParameters,
): Judgement {
  const { policy: seen, ticks } = observation;
  if (policy === undefined) return judgement;
  if (seen === undefined)
    return {
      ...judgement,
      verdict: worst([judgement.verdict, 'inconclusive']),
      reasons: ['the policy was not looked at', ...judgement.reasons],
    };
  const told = judged(parameters, observation);
  return judgedByPolicy(judgement, seen, {
    ...{ ...told, policy },
    looks: looksOf(observation, told),
    ks: ticks.map(({ k }) => k),
  });
}
const judged = (
  parameters: MetricsGateParameters,
  { stablePods }: Pick<MetricsGateObservation, 'stablePods'>,
): MetricsParameters => ({
  ...parameters,
  concurrent: parameters.weight < fullWeight && stablePods > 0,
});

async function observeRelease(
  ports: GatePorts & MetricsPorts & { readonly before: Before },
  handle: ReleaseHandle,
  parameters: MetricsGateParameters,
): Promise<MetricsGateObservation> {
  const { cluster, clock, log, watches } = ports;
  const { namespace, selectors } = handle;
  const signal = AbortSignal.any([watches.signal, ports.signal]);
  const failed = (thrown: unknown): void => watches.abort(thrown);
  const watch = (selector: string) =>
    watchArm(cluster, namespace, selector, signal, failed, watchRetries(parameters));
  const canary = await watch(selectors.canary);
  const stable = await watch(selectors.stable);
  const source = await ports.source(canary.pods());
  const stablePods = stable.current().pods.length;
  sayPlan(ports, parameters, canary.current().pods.length + stablePods);
  const faults: Faults | undefined =
    parameters.onsetSlots === undefined
      ? undefined
      : await watchFaults(
          { cluster, log, signal, failed },
          { usual: usualFaults, others: otherFaults },
          handle,
        );
  const history = await historyOf(
    { clock, log, cluster, source, signal },
    parameters.history,
    handle,
    parameters,
  );
  const policy = await policyOf({ ...ports, signal }, parameters, stablePods);
  const observation = await observe(
    {
      ...{ source, clock, log, signal, history, ...ports.before },
      arms: () => ({ canary: canary.current(), baseline: stable.current() }),
      restarts: canary.restarts,
      suspect: ports.suspect,
      ...(faults === undefined ? {} : { faults }),
      ...(policy === undefined ? {} : { policy }),
    },
    judged(parameters, { stablePods }),
  );
  await citeSource(ports, source);
  return { ...observation, stablePods };
}

async function policyOf(
  ports: Pick<GatePorts, 'clock' | 'log' | 'signal'> & MetricsPorts & { readonly before: Before },
  { policy, ...parameters }: MetricsGateParameters,
  stablePods: number,
): Promise<PolicyFeed | undefined> {
  if (policy === undefined || ports.policySource === undefined) return undefined;
  const { clock, log, signal, before } = ports;
  const { profile, policyBefore: known = null } = before;
  return await followPolicy(
    { source: await ports.policySource(), before: known, ...{ clock, log, signal, profile } },
    { ...judged(parameters, { stablePods }), policy },
  );
}

/** The cluster's own tries take about 20 s. */
export const watchRetries = ({
  patienceSeconds,
}: Pick<MetricsGateParameters, 'patienceSeconds'>): number => Math.ceil(patienceSeconds / 20);

type Planned = Pick<
  MetricsGateParameters,
  'checks' | 'horizon' | 'intervalSeconds' | 'source' | 'maxPods'
>;
/** What will be read, and how often; said where not every pod is asked. */
export function sayPlan(
  { log }: Pick<GatePorts, 'log'>,
  { checks, horizon, intervalSeconds, source, maxPods }: Planned,
  pods: number,
): void {
  const sample = maxPods !== null && pods > maxPods ? `, ${maxPods} of ${pods} at each look` : '';
  log.info(
    `${checks.length} checks, up to ${horizon} looks every ${intervalSeconds} s, from ${source}${sample}`,
  );
}
export async function citeSource(
  { cite, signal }: Pick<GatePorts, 'cite' | 'signal'>,
  source: MetricSource,
): Promise<void> {
  cite(await source.describe(signal.aborted ? AbortSignal.timeout(2000) : signal));
}
