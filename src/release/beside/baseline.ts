import { UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { kindOf, readWorkload, typeOf, type WorkloadPlace } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { ownedBy, owns } from '../../workload/ownership.ts';
import { awaitReady } from '../../workload/readiness.ts';
import { scale } from '../exposure/replicas.ts';
import { nameBeside, trackLabel, workloadLabel } from '../record/names.ts';
import { armPodLabels } from './canary.ts';

export const baselineName = (workload: string): string => nameBeside(workload, 'baseline');
const baselineLabels = (workload: string): Readonly<Record<string, string>> => ({
  [trackLabel]: 'baseline',
  [workloadLabel]: workload,
});
export const baselineSelector = (workload: string): string =>
  `${trackLabel}=baseline,${workloadLabel}=${workload}`;

/**
 * The stable version on fresh pods, as many as the canary has: a warm stable is no fair comparison for a cold canary. Its pods get the work
 * that stable's get. It belongs to the canary, so whatever ends that one (a person, the sweep, a dead man's switch) ends it
 * too, by Kubernetes' own garbage collection. For the same reason it does not carry the label that the sweep looks for.
 */
export function baselineWorkload(about: {
  readonly stable: Workload;
  readonly canary: Workload;
  readonly replicas: number;
  readonly serviceSelector: Readonly<Record<string, string>>;
}): Workload {
  const { stable, canary, replicas, serviceSelector } = about;
  const workload = stable.metadata.name;
  const { template } = stable.spec;
  return {
    apiVersion: stable.apiVersion,
    kind: stable.kind,
    metadata: {
      name: baselineName(workload),
      namespace: stable.metadata.namespace ?? '',
      labels: baselineLabels(workload),
      ownerReferences: [ownedBy(canary)],
    },
    spec: {
      ...typeOf(stable).cloneSpec(stable),
      replicas,
      selector: { matchLabels: baselineLabels(workload) },
      template: {
        ...template,
        metadata: {
          ...template.metadata,
          labels: {
            ...armPodLabels(stable, true, serviceSelector, 'baseline'),
            ...baselineLabels(workload),
          },
          annotations: template.metadata?.annotations ?? {},
        },
      },
    },
  };
}

/** The baseline of this canary; throws when a workload of that name is anything else. */
export async function ownBaseline(
  cluster: Cluster,
  { kind, namespace, name: workload }: WorkloadPlace,
  canary: Workload | undefined,
): Promise<Workload | undefined> {
  const name = baselineName(workload);
  const found = await readWorkload(cluster, { kind, namespace, name });
  if (found === undefined) return undefined;
  if (canary !== undefined && owns(canary, found)) return found;
  throw new UsageError(`The ${kind} ${name} in ${namespace} exists and is not of this release.`, {
    input: 'baseline',
    fix: 'Rename it, or wait until the one of the release before is gone.',
  });
}

/** Makes the baseline stand with as many pods as the canary has, and waits until they are ready. Idempotent. */
export async function ensureBaseline(
  ports: { readonly cluster: Cluster; readonly clock: Clock; readonly signal: AbortSignal },
  about: Omit<Parameters<typeof baselineWorkload>[0], 'canary'> & {
    readonly canaryName: string;
    readonly timeoutMs: number;
  },
): Promise<void> {
  const { cluster } = ports;
  const { stable, replicas, canaryName, timeoutMs } = about;
  const workload = stable.metadata.name;
  const namespace = stable.metadata.namespace ?? '';
  const name = baselineName(workload);
  const kind = kindOf(stable);
  const canary = await readWorkload(cluster, { kind, namespace, name: canaryName });
  if (canary === undefined) throw new Error(`${canaryName} vanished while its baseline was made`);
  const found = await ownBaseline(cluster, { kind, namespace, name: workload }, canary);
  if (found === undefined)
    await cluster.create(typeOf(stable).resource, baselineWorkload({ ...about, canary }));
  else await scale(cluster, { kind, namespace, name }, replicas, found);
  const readiness = await awaitReady({
    ...ports,
    workload: { kind, namespace, name },
    selector: baselineSelector(workload),
    timeoutMs,
  });
  if (!readiness.ready)
    throw new Error(
      `the baseline ${name} (the stable version on fresh pods) is not ready: ${readiness.why.message}`,
    );
}
