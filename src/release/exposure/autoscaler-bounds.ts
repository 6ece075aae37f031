import type { KubeObject } from '../../ports/cluster.ts';
import { isCount, pausedReplicas } from '../record/held-autoscaler.ts';
import { prefix } from '../record/names.ts';

export interface ScaleTarget {
  readonly kind?: string;
  readonly name: string;
}
export interface HorizontalPodAutoscaler extends KubeObject {
  readonly spec: {
    readonly scaleTargetRef: ScaleTarget;
    readonly minReplicas?: number;
    readonly maxReplicas: number;
  };
  readonly status?: { readonly currentReplicas?: number; readonly desiredReplicas?: number };
}
export interface ScaledObject extends KubeObject {
  readonly spec: {
    readonly scaleTargetRef: ScaleTarget;
    readonly minReplicaCount?: number;
    readonly maxReplicaCount?: number;
  };
}
export type Autoscaler = HorizontalPodAutoscaler | ScaledObject;

/** What a release changes about an autoscaler, as it is read and written. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number;
  readonly paused: string | null;
}
/** On the autoscaler: what we set, and what it had before. Bounds other than ours are somebody's change, and are what it is given back. */
export const heldMark = `${prefix}held`;
export interface Mark {
  readonly set: Bounds;
  readonly before: Bounds;
}

export const isHpa = (found: Autoscaler): found is HorizontalPodAutoscaler =>
  found.kind === 'HorizontalPodAutoscaler';

/** KEDA's own maximum when none is given (https://keda.sh/docs/latest/reference/scaledobject-spec/#maxreplicacount). */
const kedaMost = 100;
export const boundsOf = (found: Autoscaler): Bounds =>
  isHpa(found)
    ? { min: found.spec.minReplicas ?? 1, max: found.spec.maxReplicas, paused: null }
    : {
        min: found.spec.minReplicaCount ?? null,
        max: found.spec.maxReplicaCount ?? kedaMost,
        paused: found.metadata.annotations?.[pausedReplicas] ?? null,
      };

export const isSame = (one: Bounds, other: Bounds): boolean =>
  one.min === other.min && one.max === other.max && one.paused === other.paused;

/** Undefined without one that can be read: anybody may write annotations. */
export function markOf({ metadata }: KubeObject): Mark | undefined {
  try {
    const { set, before } = JSON.parse(metadata.annotations?.[heldMark] ?? '{}') as Partial<Mark>;
    return isBounds(set) && isBounds(before) ? { set, before } : undefined;
  } catch {
    return undefined;
  }
}
const isBounds = (value: Partial<Bounds> | undefined): value is Bounds =>
  value !== undefined &&
  value !== null &&
  (value.min === null || isCount(value.min)) &&
  isCount(value.max) &&
  (value.paused === null || typeof value.paused === 'string');

/** What it is to have when nobody holds it: what it has, unless that is our own doing. */
export function ownBounds(found: Autoscaler): Bounds {
  const now = boundsOf(found);
  const kept = markOf(found);
  return kept !== undefined && isSame(now, kept.set) ? kept.before : now;
}
