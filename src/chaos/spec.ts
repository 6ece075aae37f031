import { UsageError } from '../errors.ts';
import type { KubeObject, OwnerReference, ResourceType } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import { managedBy, prefix, workloadLabel } from '../release/record/names.ts';
import { actionOf, type Fault, isOneShot, type KindName, kindOf } from './kinds.ts';

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
    /** By ns/pod: the generation of the pod's own object that carries this fault. */
    readonly instances?: Readonly<Record<string, unknown>>;
  };
}
export interface Target {
  readonly name: string;
  readonly uid: string;
}
/** What ends a fault from inside the cluster, whether the runner lives or not. */
export interface ClusterAbort {
  /** Asked every two seconds by Chaos Mesh; three bad answers end the fault. */
  readonly url: string;
  readonly statusCode: string;
}
export interface ObjectRequest {
  readonly fault: Fault;
  readonly namespace: string;
  readonly workload: string;
  readonly targets: readonly Target[];
  readonly expiresAt: string;
  readonly owner: OwnerReference;
  readonly abort?: ClusterAbort | undefined;
}
export const targetsAnnotation = `${prefix}targets`;
/** Derived from the run, not random: a second try finds the first one's object. */
export const chaosName = (run: RunIdentity, experiment: string, round = 1): string =>
  `sluice-${run.runId}-${run.runAttempt}-${experiment}${round === 1 ? '' : `-r${round}`}`
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, 63)
    .replace(/-+$/, '');
/** What is created: the fault itself, or the Workflow around it. */
export const typeOf = (fault: Pick<Fault, 'kind'>, abort?: ClusterAbort): ResourceType =>
  abort === undefined ? kindOf(fault.kind).type : resources.chaosWorkflows;

/** What is sent to Chaos Mesh: exact pods, mode all, bounded, owned by the canary, labelled for the sweep (docs/chaos.md). */
export function chaosObject(name: string, request: ObjectRequest): ChaosObject {
  const { fault, abort } = request;
  const type = typeOf(fault, abort);
  const spec = specOf(request);
  return {
    apiVersion: type.apiVersion,
    kind: type.kind,
    metadata: {
      name,
      namespace: request.namespace,
      labels: { ...managedBy, [workloadLabel]: request.workload },
      annotations: {
        [`${prefix}expires-at`]: request.expiresAt,
        [targetsAnnotation]: JSON.stringify(
          Object.fromEntries(request.targets.map((target) => [target.name, target.uid])),
        ),
      },
      ownerReferences: [request.owner],
    },
    spec: abort === undefined ? spec : workflow(fault, spec, abort),
  };
}
function specOf({ fault, namespace, targets }: ObjectRequest): ChaosObject['spec'] {
  const { action, ...spec } = fault.spec;
  return {
    ...(action === undefined ? {} : { action }),
    mode: 'all',
    selector: { pods: { [namespace]: targets.map(({ name }) => name) } },
    ...spec,
    ...(isOneShot(fault) ? {} : { duration: `${fault.durationSeconds}s` }),
  };
}
/** https://chaos-mesh.org/docs/create-chaos-mesh-workflow/: a status check beside the fault, whose failure aborts both. */
function workflow(
  fault: Fault,
  spec: ChaosObject['spec'],
  { url, statusCode }: ClusterAbort,
): ChaosObject['spec'] {
  const { kind, durationSeconds } = fault;
  const deadline = `${durationSeconds + 30}s`;
  return {
    entry: 'guarded',
    templates: [
      { name: 'guarded', templateType: 'Parallel', deadline, children: ['guard', 'fault'] },
      {
        name: 'guard',
        templateType: 'StatusCheck',
        deadline: `${durationSeconds}s`,
        abortWithStatusCheck: true,
        statusCheck: {
          mode: 'Continuous',
          type: 'HTTP',
          intervalSeconds: 2,
          timeoutSeconds: 2,
          failureThreshold: 3,
          http: { url, method: 'GET', criteria: { statusCode } },
        },
      },
      {
        name: 'fault',
        templateType: kind,
        deadline: `${durationSeconds}s`,
        [kindOf(kind).field]: spec,
      },
    ],
  };
}

/** UIDs of the pods that a fault was made for, as its object says; empty when it says nothing that can be read. */
export function targetsOf({ metadata }: KubeObject): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(metadata.annotations?.[targetsAnnotation] ?? '{}');
    const entries = parsed !== null && typeof parsed === 'object' ? Object.entries(parsed) : [];
    return new Map(entries.filter(([, uid]) => typeof uid === 'string' && uid !== ''));
  } catch {
    return new Map();
  }
}

/** Longest that a fault may last. */
export const maxDurationSeconds = 600;
const common = ['action', 'mode', 'value', 'selector', 'duration'];
/** Refuses what Chaos Mesh would accept and never recover, and what would hit more than was meant. Pure. */
export function requireSound(fault: Fault, input: string): void {
  const kind = kindOf(fault.kind);
  const refuse = (said: string, fix?: string): never => {
    throw new UsageError(`${fault.kind}: ${said}.`, { input, fix });
  };
  const action = actionOf(fault);
  if (kind.actions.length > 0 && !kind.actions.includes(action))
    refuse(
      action === '' ? 'it needs an action' : `${JSON.stringify(action)} is no action of it`,
      `Known: ${kind.actions.join(', ')}.`,
    );
  const unknown = Object.keys(fault.spec).find(
    (key) => !kind.fields.includes(key) && !common.includes(key),
  );
  if (unknown !== undefined)
    refuse(
      `its field ${JSON.stringify(unknown)} is not known`,
      `Known: ${kind.fields.join(', ')}.`,
    );
  const { durationSeconds } = fault;
  if (!isOneShot(fault) && !(durationSeconds >= 1 && durationSeconds <= maxDurationSeconds))
    refuse(
      `a fault that lasts needs a duration from 1s to ${maxDurationSeconds}s: Chaos Mesh would keep it for ever`,
    );
  const said = kind.trap(fault.spec);
  if (said !== undefined) refuse(said);
}
export type { KindName };
