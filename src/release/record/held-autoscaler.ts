import { canonicalJson } from '../../evidence/canonical.ts';

/** Who scales the workload, and how it was before the release: part of the release record, written before it is held. */
export type HeldAutoscaler =
  | { readonly kind: 'hpa'; readonly name: string; readonly min: number; readonly max: number }
  | {
      readonly kind: 'keda';
      readonly name: string;
      /** The pause that people had set themselves. */
      readonly paused: string | null;
      /** Their `minReplicaCount`; absent in records of releases that held by pauses alone. */
      readonly least?: number | null;
    };
export const pausedReplicas = 'autoscaling.keda.sh/paused-replicas';
export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0;
export const autoscalerText = (held: HeldAutoscaler): string => canonicalJson(held);

/** 'broken' when the text is not what `autoscalerText` wrote; undefined when there is none. */
export function parseAutoscaler(text: string | undefined): HeldAutoscaler | undefined | 'broken' {
  if (text === undefined || text === '') return undefined;
  try {
    const found = JSON.parse(text) as Record<string, unknown> | null;
    const { kind, name, min, max, paused, least } = found ?? {};
    if (typeof name !== 'string' || name === '') return 'broken';
    if (kind === 'hpa' && isCount(min) && isCount(max) && min <= max)
      return { kind, name, min, max };
    if (kind !== 'keda' || (paused !== null && typeof paused !== 'string')) return 'broken';
    if (least === undefined) return { kind, name, paused };
    return least === null || isCount(least) ? { kind, name, paused, least } : 'broken';
  } catch {
    return 'broken';
  }
}
