import { UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import type { JsonPatchOperation } from '../../ports/cluster.ts';
import { hasMatches, type Matches, noMatches } from '../record/matches.ts';
import type { BackendRef, HttpRoute, HttpRouteRule } from './route-objects.ts';

export interface Backends {
  /** Names of the Services of both versions. */
  readonly stable: string;
  readonly canary: string;
}
/** Gateway API's own limit of rules in one HTTPRoute. */
const mostRules = 16;

/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
export function canaryShare(route: HttpRoute, { stable, canary }: Backends): number {
  const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
    const weightOf = (name: string): number =>
      backendRefs
        .filter((ref) => ref.name === name)
        .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
    const ours = weightOf(stable) + weightOf(canary);
    // A rule without stable is the one for matched requests: it says nothing about the share of the rest.
    return backendRefs.some((ref) => ref.name === stable) && ours > 0
      ? [(100 * weightOf(canary)) / ours]
      : [];
  });
  return shares.length === 0 ? 0 : Math.min(...shares);
}

/**
 * JSON patch that gives `percent` to the canary in every rule that leads to the stable Service, and puts a rule for the matched
 * requests before each; matches, filters and foreign rules stay untouched. Lists are atomic in HTTPRoute, so each operation tests
 * what it replaces. Empty when nothing is to be done.
 */
export function weightPatch(
  route: HttpRoute,
  backends: Backends,
  percent: number,
  matches: Matches = noMatches,
): readonly JsonPatchOperation[] {
  const rules = route.spec.rules ?? [];
  const wanted = splitRules(route, backends, percent, matches);
  if (canonicalJson(rules.map(effective)) === canonicalJson(wanted.map(effective))) return [];
  const path = '/spec/rules';
  if (wanted.length !== rules.length || hasMatches(matches))
    return [
      { op: 'test', path, value: rules },
      { op: 'replace', path, value: wanted },
    ];
  return rules.flatMap(({ backendRefs }, index): JsonPatchOperation[] => {
    const after = wanted[index]?.backendRefs;
    if (canonicalJson(backendRefs ?? null) === canonicalJson(after ?? null)) return [];
    return [
      { op: 'test', path: `${path}/${index}/backendRefs`, value: backendRefs },
      { op: 'replace', path: `${path}/${index}/backendRefs`, value: after },
    ];
  });
}

function splitRules(
  route: HttpRoute,
  backends: Backends,
  percent: number,
  matches: Matches,
): readonly HttpRouteRule[] {
  const { stable, canary } = backends;
  const isOurs = ({ backendRefs = [] }: HttpRouteRule): boolean =>
    backendRefs.length > 0 && backendRefs.every(({ name }) => name === canary);
  const wanted = (route.spec.rules ?? [])
    .filter((rule) => !isOurs(rule))
    .flatMap((rule): readonly HttpRouteRule[] => {
      const { backendRefs } = rule;
      if (backendRefs?.some(({ name }) => name === stable) !== true) return [rule];
      // The way back must work whatever somebody put into the rule meanwhile.
      if (percent > 0) refuseForeign(route, backendRefs, backends);
      const split = { ...rule, backendRefs: weighted(backendRefs, backends, percent) };
      return hasMatches(matches) ? [matchedRule(rule, backends, matches), split] : [split];
    });
  if (wanted.length > mostRules)
    throw new UsageError(
      `The HTTPRoute ${route.metadata.name} would have ${wanted.length} rules, more than the ${mostRules} of Gateway API.`,
      { input: 'match-headers', fix: 'Split the route, or expose by share alone.' },
    );
  return wanted;
}

function matchedRule(
  rule: HttpRouteRule,
  { stable, canary }: Backends,
  { headers }: Matches,
): HttpRouteRule {
  // Names of rules are unique in a route.
  const { name: _name, ...rest } = rule;
  const added = Object.entries(headers).map(([name, value]) => ({ type: 'Exact', name, value }));
  const all = rule.matches ?? [{ path: { type: 'PathPrefix', value: '/' } }];
  const refs = (rule.backendRefs ?? []).filter((ref) => ref.name === stable).slice(0, 1);
  return {
    ...rest,
    matches: all.map((match) => ({ ...match, headers: [...(match.headers ?? []), ...added] })),
    backendRefs: refs.map((ref) => ({ ...ref, name: canary, weight: 1 })),
  };
}

function weighted(
  refs: readonly BackendRef[],
  { stable, canary }: Backends,
  percent: number,
): readonly BackendRef[] {
  // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
  const rest = refs.filter(({ name }) => name !== canary);
  if (percent === 0) {
    if (rest.length === refs.length) return refs;
    const ours = refs.filter(({ name }) => name === stable || name === canary);
    const weight = rest.length === 1 ? 1 : ours.reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
    return rest.map((ref) => (ref.name === stable ? { ...ref, weight } : ref));
  }
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

/** An absent weight is 1. */
const effective = (rule: HttpRouteRule): HttpRouteRule =>
  rule.backendRefs === undefined
    ? rule
    : {
        ...rule,
        backendRefs: rule.backendRefs.map((ref) => ({ ...ref, weight: ref.weight ?? 1 })),
      };
