import type { ResourceType } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import {
  dnsPatterns,
  type FaultSpec,
  firstTrap,
  httpRules,
  ioBlock,
  jvmRules,
  networkBlock,
  networkReach,
  stressors,
  type Trap,
  timeOffset,
} from './traps.ts';

/** Where Chaos Mesh keeps what its daemon is to do in one pod: an object of the pod's own name, whose entries name their source. */
export interface Residue {
  readonly type: ResourceType;
  /** Lists of its spec. */
  readonly lists: readonly string[];
}
/** What shows in the cluster that a fault took effect, beside Chaos Mesh's own records. */
export type Effect =
  /** The old pods are gone or going. */
  | 'pods-gone'
  /** The container was started once more. */
  | 'restarted'
  /** The pod carries Chaos Mesh's note of its real image. */
  | 'paused'
  /** The entries stand in the pod's own object and its daemon has read them. */
  | 'rules'
  /** Nothing but the records: only a probe can tell. */
  | 'records';
/** One kind of fault: what may be asked of it, how it is proven, what it may leave, which rights it needs. */
export interface ChaosKind {
  readonly type: ResourceType;
  /** Its place in a template of a Workflow. */
  readonly field: string;
  /** Empty = the kind has no action. */
  readonly actions: readonly string[];
  /** Fields of its spec beside action, mode, selector and duration. */
  readonly fields: readonly string[];
  /** Whether containers are chosen: its records are ns/pod/container. */
  readonly ofContainers: (action: string) => boolean;
  /** It happens once, at once: nothing lasts, and `duration` has no meaning. */
  readonly oneShot: (action: string) => boolean;
  /** Its pods serve nobody meanwhile. */
  readonly takesAway: (action: string) => boolean;
  readonly effect: (action: string) => Effect;
  /** Whether Chaos Mesh's daemon on the pod's node must do it. */
  readonly daemon: (action: string) => boolean;
  readonly residue: Residue | undefined;
  readonly trap: Trap;
}
const never = (): boolean => false;
const always = (): boolean => true;
const lasting = {
  ofContainers: always,
  oneShot: never,
  takesAway: never,
  effect: (): Effect => 'records',
  daemon: always,
  residue: undefined,
} as const;
const ruled = (type: ResourceType, lists: readonly string[]) =>
  ({ ...lasting, effect: (): Effect => 'rules', residue: { type, lists } }) as const;

/** The one table of faults (https://chaos-mesh.org/docs/simulate-pod-chaos-on-kubernetes/ and its neighbours, v1alpha1 of 2.8). */
export const kinds = {
  PodChaos: {
    ...lasting,
    type: resources.podChaos,
    field: 'podChaos',
    actions: ['pod-kill', 'pod-failure', 'container-kill'],
    fields: ['gracePeriod', 'containerNames'],
    ofContainers: (action) => action === 'container-kill',
    oneShot: (action) => action !== 'pod-failure',
    takesAway: always,
    daemon: (action) => action === 'container-kill',
    effect: (action) =>
      action === 'pod-kill' ? 'pods-gone' : action === 'container-kill' ? 'restarted' : 'paused',
    trap: ({ gracePeriod = 0 }) =>
      Number.isInteger(gracePeriod) && Number(gracePeriod) >= 0
        ? undefined
        : 'gracePeriod must be a whole number of seconds from 0',
  },
  NetworkChaos: {
    ...ruled(resources.podNetworkChaos, ['iptables', 'tcs', 'ipsets']),
    type: resources.networkChaos,
    field: 'networkChaos',
    actions: ['delay', 'loss', 'duplicate', 'corrupt', 'partition', 'bandwidth'],
    fields: [
      ...['direction', 'target', 'externalTargets', 'device'],
      ...['delay', 'loss', 'duplicate', 'corrupt', 'bandwidth'],
    ],
    ofContainers: never,
    // One that is cut off will say that it is not ready.
    takesAway: (action) => action === 'partition',
    trap: firstTrap(networkReach, networkBlock),
  },
  StressChaos: {
    ...lasting,
    type: resources.stressChaos,
    field: 'stressChaos',
    actions: [],
    fields: ['stressors', 'stressngStressors', 'containerNames'],
    trap: stressors,
  },
  IOChaos: {
    ...ruled(resources.podIoChaos, ['actions']),
    type: resources.ioChaos,
    field: 'ioChaos',
    actions: ['latency', 'fault', 'attrOverride', 'mistake'],
    fields: [
      ...['volumePath', 'path', 'methods', 'percent', 'containerNames'],
      ...['delay', 'errno', 'attr', 'mistake'],
    ],
    trap: ioBlock,
  },
  TimeChaos: {
    ...lasting,
    type: resources.timeChaos,
    field: 'timeChaos',
    actions: [],
    fields: ['timeOffset', 'clockIds', 'containerNames'],
    trap: timeOffset,
  },
  DNSChaos: {
    ...lasting,
    type: resources.dnsChaos,
    field: 'dnsChaos',
    actions: ['error', 'random'],
    fields: ['patterns', 'containerNames'],
    trap: dnsPatterns,
  },
  HTTPChaos: {
    ...ruled(resources.podHttpChaos, ['rules']),
    type: resources.httpChaos,
    field: 'httpChaos',
    actions: [],
    fields: [
      ...['target', 'port', 'path', 'method', 'code', 'request_headers', 'response_headers'],
      ...['abort', 'delay', 'replace', 'patch', 'tls'],
    ],
    ofContainers: never,
    trap: httpRules,
  },
  JVMChaos: {
    ...lasting,
    type: resources.jvmChaos,
    field: 'jvmChaos',
    actions: ['latency', 'return', 'exception', 'stress', 'gc', 'ruleData'],
    fields: [
      ...['class', 'method', 'latency', 'value', 'exception', 'cpuCount', 'memType', 'ruleData'],
      ...['pid', 'port', 'containerNames'],
    ],
    trap: jvmRules,
  },
} as const satisfies Readonly<Record<string, ChaosKind>>;
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly KindName[];
export const kindOf = (name: KindName): ChaosKind => kinds[name];

/** Every type of object that a fault of ours can be; a Workflow is what ends one from inside the cluster. */
export const faultTypes: readonly ResourceType[] = [
  resources.chaosWorkflows,
  ...kindNames.map((name) => kinds[name].type),
];
/** Everything a fault may leave in pods. */
export const residues: readonly Residue[] = kindNames.flatMap((name) => {
  const { residue } = kindOf(name);
  return residue === undefined ? [] : [residue];
});

/** A fault that is wholly said, but for the pods that it hits. */
export interface Fault {
  /** Stands in the object's name. */
  readonly name: string;
  readonly kind: KindName;
  /** Without selector, mode and duration. */
  readonly spec: FaultSpec;
  /** 0 = it does not last. */
  readonly durationSeconds: number;
}
export const actionOf = ({ spec }: Fault): string => String(spec['action'] ?? '');
export const isOneShot = (fault: Fault): boolean => kindOf(fault.kind).oneShot(actionOf(fault));
export const takesAway = (fault: Fault): boolean => kindOf(fault.kind).takesAway(actionOf(fault));
export const ofContainers = (fault: Fault): boolean =>
  kindOf(fault.kind).ofContainers(actionOf(fault));
export const needsDaemon = (fault: Fault): boolean => kindOf(fault.kind).daemon(actionOf(fault));
export const effectOf = (fault: Fault): Effect => kindOf(fault.kind).effect(actionOf(fault));
