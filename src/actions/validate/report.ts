import type { KubeObject } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { FaultPreview } from '../../preflight/faults.ts';
import type { Finding } from '../../preflight/finding.ts';
import type { Workload } from '../../workload/objects.ts';

export interface Report {
  readonly findings: readonly Finding[];
  /** Presets of gate-metrics that the pods can serve; null = no pod was asked. */
  readonly presets: readonly string[] | null;
  /** What its faults will hit. */
  readonly faults: readonly FaultPreview[];
}
/** What was seen in the cluster. */
export interface InCluster extends Omit<Report, 'faults'> {
  /** Pods of the workload; null = it was not looked at. */
  readonly capacity: number | null;
}
/** The runtime for what sources ask of it; nothing of it is written to. */
export type ValidatePorts = Ports & { readonly runtime: Runtime };
/** What is looked at of a workload or a Rollout. */
export interface LookedAt extends KubeObject {
  readonly spec: Pick<Workload['spec'], 'selector' | 'template' | 'replicas'>;
}
