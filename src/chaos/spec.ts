import { assertNever } from '../errors.ts';
import type { KubeObject, OwnerReference, ResourceType } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import { managedBy, prefix, workloadLabel } from '../release/record/names.ts';

export type Experiment = 'pod-kill' | 'network-delay' | 'network-partition';
export interface ChaosRecord {
  readonly id: string;
  readonly phase: string;
  readonly injectedCount?: number;
  readonly events?: readonly {
    readonly type: string;
    readonly operation: string;
    readonly message?: string;
    readonly timestamp: string;
  }[];
}
export interface ChaosObject extends KubeObject {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly status?: {
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
    readonly experiment?: {
      readonly desiredPhase?: string;
      readonly containerRecords?: readonly ChaosRecord[];
    };
  };
}
export interface Target {
  readonly name: string;
  readonly uid: string;
}
export interface ExperimentRequest {
  readonly experiment: Experiment;
  readonly namespace: string;
  readonly workload: string;
  readonly targets: readonly Target[];
  readonly gracePeriodSeconds: number;
  readonly durationSeconds: number;
  readonly latencyMs: number;
  readonly externalTargets: readonly string[];
  readonly expiresAt: string;
  readonly owner: OwnerReference;
}
export const chaosType = (experiment: Experiment): ResourceType =>
  experiment === 'pod-kill' ? resources.podChaos : resources.networkChaos;
/** Derived from the run, not random: a second try finds the first one's object. */
export const chaosName = (run: RunIdentity, experiment: Experiment): string =>
  `sluice-${run.runId}-${run.runAttempt}-${experiment}`
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, 63);

/** What is sent to Chaos Mesh: exact pods, mode all, bounded, owned by the canary, labelled for the sweep (docs/chaos.md). */
export function chaosObject(name: string, request: ExperimentRequest): ChaosObject {
  const type = chaosType(request.experiment);
  return {
    apiVersion: type.apiVersion,
    kind: type.kind,
    metadata: {
      name,
      namespace: request.namespace,
      labels: { ...managedBy, [workloadLabel]: request.workload },
      annotations: { [`${prefix}expires-at`]: request.expiresAt },
      ownerReferences: [request.owner],
    },
    spec: specOf(request),
  };
}
function specOf(request: ExperimentRequest): ChaosObject['spec'] {
  const selector = { pods: { [request.namespace]: request.targets.map(({ name }) => name) } };
  const common = { mode: 'all', selector };
  const { externalTargets } = request;
  const network = {
    ...common,
    direction: 'to',
    ...(externalTargets.length === 0 ? {} : { externalTargets }),
    duration: `${request.durationSeconds}s`,
  };
  switch (request.experiment) {
    case 'pod-kill':
      return { action: 'pod-kill', ...common, gracePeriod: request.gracePeriodSeconds };
    case 'network-delay':
      return {
        action: 'delay',
        ...network,
        delay: { latency: `${request.latencyMs}ms`, jitter: '0ms', correlation: '0' },
      };
    case 'network-partition':
      return { action: 'partition', ...network };
    default:
      return assertNever(request.experiment);
  }
}
