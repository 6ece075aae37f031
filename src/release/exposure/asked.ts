import { UsageError } from '../../errors.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import type { WorkloadPlace } from '../../workload/kinds.ts';
import { autoscalerText, type HeldAutoscaler } from '../record/held-autoscaler.ts';
import { hasMatches } from '../record/matches.ts';
import { canaryName } from '../record/names.ts';
import type { ReleaseRecord } from '../record/record.ts';
import type { DeployRequest } from '../request.ts';
import { findAutoscaler, otherScalers, refuseAtMaximum } from './autoscaler.ts';
import { consumersProvider } from './consumers.ts';
import type { ExposureProvider } from './provider.ts';
import { exposureProviders } from './providers.ts';

/** Consumers are read back from their broker; every other provider needs the cluster alone. */
export function providerOf({ clock, signal }: Ports, request: DeployRequest): ExposureProvider {
  const { group, readyTimeoutMs: settleMs } = request;
  if (request.provider !== 'consumers') return exposureProviders[request.provider];
  if (group === undefined)
    throw new UsageError('Exposure by consumers needs to know the group.', {
      input: 'consumer-group',
      fix: 'For Kafka: {system: kafka, servers: "kafka:9092", group: shop, topic: orders}.',
    });
  return consumersProvider({ group, clock, signal, settleMs });
}

/** What the provider cannot match would reach stable unseen: refused, never ignored. */
export function refuseMatches(
  { name, canMatch }: ExposureProvider,
  { matches, exposurePercent }: DeployRequest,
): void {
  const headers = Object.keys(matches.headers);
  if (headers.length > 0 && canMatch.headers === 'none')
    throw new UsageError(`Exposure by ${name} sees no headers.`, {
      input: 'match-headers',
      fix: 'Use provider gateway-api, istio or nginx.',
    });
  if (headers.length > 1 && canMatch.headers === 'one')
    throw new UsageError(`Exposure by ${name} matches one header, given are ${headers.length}.`, {
      input: 'match-headers',
      fix: 'Give one, or use provider gateway-api or istio.',
    });
  if (Object.keys(matches.sourceLabels).length > 0 && !canMatch.sourceLabels)
    throw new UsageError(`Exposure by ${name} does not know who calls.`, {
      input: 'match-labels',
      fix: 'Use provider istio, or match a header that the callers of that tier send.',
    });
  if (exposurePercent === 0 && !hasMatches(matches))
    throw new UsageError('0 % without a match exposes the canary to nothing.', {
      input: 'exposure',
      fix: 'Give a share, or the requests in `match-headers` or `match-labels`.',
    });
}

/** Where counts of pods make the share, a third arm would take a part of it. */
export function refuseBaseline(
  { countsPods, name }: ExposureProvider,
  request: DeployRequest,
): void {
  if (request.baseline === 'none' || !countsPods) return;
  throw new UsageError(`With exposure by ${name} a baseline would take a share of its own.`, {
    input: 'baseline',
    fix: 'Use provider gateway-api, istio or nginx, or leave it out.',
  });
}

/** Who scales stable, and what of it is for people to know. */
export interface Scaled {
  /** As the record keeps it. */
  readonly autoscaler: string | undefined;
  readonly notes: readonly string[];
}
/**
 * The autoscaler that a release holds: at the count of the stage where counts make the share, with a floor in front of weights, so that a
 * stable whose users went to the canary can take them all again.
 */
export async function scalerOf(
  cluster: Cluster,
  { kind, namespace, workload, provider }: DeployRequest,
  before: ReleaseRecord | undefined,
): Promise<Scaled> {
  const { countsPods } = exposureProviders[provider];
  const place = { kind, namespace, name: workload };
  const notes = await otherScalers(cluster, place, canaryName(workload));
  // From the second stage on it is as we hold it: what it was is in the record.
  if (before?.autoscaler !== undefined) return { autoscaler: before.autoscaler, notes };
  const found = await seekAutoscaler(cluster, place, countsPods);
  if (found === 'unseen')
    return {
      autoscaler: undefined,
      notes: [
        ...notes,
        `whether an autoscaler scales ${workload} is not known: the Role may not list horizontalpodautoscalers (autoscaling)`,
      ],
    };
  if (found === undefined) return { autoscaler: undefined, notes };
  if (countsPods) refuseAtMaximum(found, workload);
  const { held } = found;
  return {
    autoscaler: autoscalerText(held),
    notes: [
      ...notes,
      countsPods
        ? `hold ${scalerName(held)} at stable's count until the release ends`
        : `keep ${scalerName(held)} from taking ${workload} below what everybody's work needs until the release ends`,
    ],
  };
}

/** In front of weights a release does without it, where the Role does not show it. */
async function seekAutoscaler(cluster: Cluster, place: WorkloadPlace, required: boolean) {
  try {
    return await findAutoscaler(cluster, place);
  } catch (thrown) {
    const unseen = thrown instanceof ClusterError && thrown.failure === 'forbidden';
    if (unseen && !required) return 'unseen' as const;
    throw thrown;
  }
}

const scalerName = ({ kind, name }: HeldAutoscaler): string =>
  `the ${kind === 'hpa' ? 'HorizontalPodAutoscaler' : 'ScaledObject'} ${name}`;
