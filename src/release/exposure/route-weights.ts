import { UsageError } from '../../errors.ts';
import type { JsonPatchOperation } from '../../ports/cluster.ts';
import type { BackendRef, HttpRoute } from '../objects.ts';

export interface Backends {
  /** Names of the Services of both versions. */
  readonly stable: string;
  readonly canary: string;
}

/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
export function canaryShare(route: HttpRoute, { stable, canary }: Backends): number {
  const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
    const weightOf = (name: string): number =>
      backendRefs
        .filter((ref) => ref.name === name)
        .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
    const ours = weightOf(stable) + weightOf(canary);
    return backendRefs.some((ref) => ref.name === stable || ref.name === canary) && ours > 0
      ? [(100 * weightOf(canary)) / ours]
      : [];
  });
  return shares.length === 0 ? 0 : Math.min(...shares);
}

/**
 * JSON patch that gives `percent` to the canary in every rule that leads to the stable Service; matches, filters and foreign rules stay
 * untouched. Lists are atomic in HTTPRoute, so each operation tests what it replaces. Empty when nothing is to be done.
 */
export function weightPatch(
  route: HttpRoute,
  backends: Backends,
  percent: number,
): readonly JsonPatchOperation[] {
  const rules = route.spec.rules ?? [];
  const operations = rules.flatMap(({ backendRefs }, index): JsonPatchOperation[] => {
    if (backendRefs?.some(({ name }) => name === backends.stable) !== true) return [];
    refuseForeign(route, backendRefs, backends);
    const wanted = weighted(backendRefs, backends, percent);
    if (sameRefs(backendRefs, wanted)) return [];
    const path = `/spec/rules/${index}/backendRefs`;
    return [
      { op: 'test', path, value: backendRefs },
      { op: 'replace', path, value: wanted },
    ];
  });
  return operations;
}

function weighted(
  refs: readonly BackendRef[],
  { stable, canary }: Backends,
  percent: number,
): readonly BackendRef[] {
  // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
  const rest = refs.filter(({ name }) => name !== canary);
  if (percent === 0) return rest.map((ref) => (ref.name === stable ? { ...ref, weight: 1 } : ref));
  // Weights are integers; thousandths keep 0.1 % exact.
  const share = Math.round(percent * 10);
  return rest.flatMap((ref) =>
    ref.name === stable
      ? [
          { ...ref, weight: 1000 - share },
          { ...ref, name: canary, weight: share },
        ]
      : [ref],
  );
}

function refuseForeign(
  route: HttpRoute,
  refs: readonly BackendRef[],
  { stable, canary }: Backends,
): void {
  const foreign = refs.filter(({ name }) => name !== stable && name !== canary);
  if (foreign.length === 0) return;
  throw new UsageError(
    `The HTTPRoute ${route.metadata.name} splits a rule between ${stable} and ${foreign.map(({ name }) => name).join(', ')}.`,
    {
      input: 'route',
      fix: 'Give the workload a rule of its own; its weights would be a guess.',
    },
  );
}

const sameRefs = (a: readonly BackendRef[], b: readonly BackendRef[]): boolean =>
  a.length === b.length &&
  a.every((ref, i) => ref.name === b[i]?.name && (ref.weight ?? 1) === (b[i]?.weight ?? 1));
