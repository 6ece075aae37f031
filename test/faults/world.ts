import type { Interference, ServedRequest } from '../../src/sandbox/kubernetes/context.ts';
import type { ApiObject } from '../../src/sandbox/kubernetes/objects.ts';
import type { Actor, Begin } from './acting.ts';
import type { VirtualClock } from './clock.ts';
import type { Life } from './lives.ts';

/** One change of the cluster, in order: the whole input of the invariants. */
export interface HistoryEntry {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly plural: string;
  readonly object: ApiObject;
  /** By the API server's clock, in Unix milliseconds; undefined where a watch tells of it later. */
  readonly atMs?: number;
}
/** How the shop is set up. */
export interface Setup {
  readonly namespace: string;
  readonly replicas: number;
  readonly kind: Life['kind'];
  /** By which way its users come in. */
  readonly provider: Life['provider'];
  /** Its second revision is out already, so that there is one to go back to. */
  readonly secondRevision: boolean;
}
export type Hook = (request: ServedRequest) => Interference | undefined;

/** A cluster with a shop per schedule, and time: the embedded API server under virtual time, or a real one under real time. */
export interface World {
  /** Scratch for what actions write to disk. */
  readonly folder: string;
  /** An action that has not ended by then, in real time, hangs: a defect of it or of the harness. */
  readonly patienceMs: number;
  /** Where the next schedule is played. */
  readonly namespaceOf: () => string;
  readonly kubeconfigOf: (user: string) => string;
  readonly intercept: (hook: Hook | undefined) => void;
  /** Begins a step: in this process, or as a process of the bundle. */
  readonly begin: (about: Begin, bundle: string | undefined) => Actor;
  /** What deploy-canary is given beside; `guarded` = the release has a dead-man switch of its own in the cluster. */
  readonly deployInputs: (guarded: boolean) => Readonly<Record<string, string>>;
  /** Waits for that switch; undefined where the harness plays it. */
  readonly ownSwitch: (() => Promise<void>) | undefined;
  /** Makes the shop and records everything that happens in its namespace from then on. */
  readonly open: (setup: Setup) => Promise<HistoryEntry[]>;
  readonly close: (namespace: string) => Promise<void>;
  /** As somebody with kubectl does; false when there is none. */
  readonly deleteCanary: (namespace: string, kind: Life['kind']) => boolean;
  /** As `kubectl set env` does; false when there is none. */
  readonly editCanary: (namespace: string, kind: Life['kind']) => boolean;
  /** From now on a registry gives another digest for the tag that is released. */
  readonly moveTag: () => boolean;
  /** From now on the canary's pods answer no probe and heed no end. */
  readonly hangCanary: (namespace: string) => boolean;
  /** From now on Chaos Mesh's controller does nothing. */
  readonly killChaosController: () => boolean;
  /** By the API server's clock, Unix milliseconds. */
  readonly nowMs: () => number;
  /** Lets controllers and kubelet finish what has begun. */
  readonly settle: () => Promise<void>;
  /** Time goes by with nothing else happening. */
  readonly pass: (ms: number) => Promise<void>;
}
export interface EmbeddedWorld extends World {
  readonly clock: VirtualClock;
  readonly stop: () => Promise<void>;
}
