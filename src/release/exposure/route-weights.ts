import { UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import type { JsonPatchOperation } from '../../ports/cluster.ts';
import { hasMatches, type Matches, noMatches } from '../record/matches.ts';
import { noRuleFor, withHeaders } from './matched-headers.ts';
import type { BackendRef, HttpRoute, HttpRouteRule } from './route-objects.ts';

export interface Backends {
  /** Names of the Services of both versions, in the namespace of the route. */
  readonly stable: string;
  readonly canary: string;
}
/** Gateway API's own limit of rules in one HTTPRoute. */
const mostRules = 16;

/** Whether a reference names that Service of the route's own namespace: one of the same name elsewhere, or of another kind, is somebody else's. */
export const refersTo = (
  { group = '', kind = 'Service', namespace, name }: BackendRef,
  service: string,
  { metadata }: HttpRoute,
): boolean =>
  name === service &&
  group === '' &&
  kind === 'Service' &&
  (namespace ?? metadata.namespace) === metadata.namespace;

/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
export function canaryShare(route: HttpRoute, { stable, canary }: Backends): number {
  const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
    const weightOf = (name: string): number =>
      backendRefs
        .filter((ref) => refersTo(ref, name, route))
        .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
    const ours = weightOf(stable) + weightOf(canary);
    // A rule without stable is the one for matched requests: it says nothing about the share of the rest.
    return backendRefs.some((ref) => refersTo(ref, stable, route)) && ours > 0
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
    backendRefs.length > 0 && backendRefs.every((ref) => refersTo(ref, canary, route));
  let matched = 0;
  const wanted = (route.spec.rules ?? [])
    .filter((rule) => !isOurs(rule))
    .flatMap((rule): readonly HttpRouteRule[] => {
      const { backendRefs } = rule;
      if (backendRefs?.some((ref) => refersTo(ref, stable, route)) !== true) return [rule];
      // The way back must work whatever somebody put into the rule meanwhile.
      if (percent > 0) refuseForeign(route, backendRefs, backends);
      if (percent > 0 || hasMatches(matches)) refuseSeveral(route, backendRefs, backends);
      const split = { ...rule, backendRefs: weighted(route, backendRefs, backends, percent) };
      const front = hasMatches(matches) ? matchedRules(route, rule, backends, matches) : [];
      matched += front.length;
      return [...front, split];
    });
  if (hasMatches(matches) && matched === 0)
    throw noRuleFor(`HTTPRoute ${route.metadata.name}`, Object.keys(matches.headers));
  if (wanted.length > mostRules)
    throw new UsageError(
      `The HTTPRoute ${route.metadata.name} would have ${wanted.length} rules, more than the ${mostRules} of Gateway API.`,
      { input: 'match-headers', fix: 'Split the route, or expose by share alone.' },
    );
  return wanted;
}

/** One rule, or none where the rule's own matches exclude all that is asked for. */
function matchedRules(
  route: HttpRoute,
  rule: HttpRouteRule,
  { stable, canary }: Backends,
  { headers }: Matches,
): readonly HttpRouteRule[] {
  // Names of rules are unique in a route.
  const { name: _name, ...rest } = rule;
  // A rule without matches takes everything, and so does one with an empty list of them.
  const all = rule.matches?.length ? rule.matches : [{ path: { type: 'PathPrefix', value: '/' } }];
  const matches = all
    .map((match) => withHeaders(match, headers, route.metadata.name))
    .filter((match) => match !== 'none');
  if (matches.length === 0) return [];
  const refs = (rule.backendRefs ?? []).filter((ref) => refersTo(ref, stable, route)).slice(0, 1);
  return [
    { ...rest, matches, backendRefs: refs.map((ref) => ({ ...ref, name: canary, weight: 1 })) },
  ];
}

function weighted(
  route: HttpRoute,
  refs: readonly BackendRef[],
  { stable, canary }: Backends,
  percent: number,
): readonly BackendRef[] {
  const isStable = (ref: BackendRef): boolean => refersTo(ref, stable, route);
  const isCanary = (ref: BackendRef): boolean => refersTo(ref, canary, route);
  // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
  const rest = refs.filter((ref) => !isCanary(ref));
  if (percent === 0) {
    if (rest.length === refs.length) return refs;
    const ours = refs.filter((ref) => isStable(ref) || isCanary(ref));
    const weight = rest.length === 1 ? 1 : ours.reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
    return rest.map((ref) => (isStable(ref) ? { ...ref, weight } : ref));
  }
  // Weights are integers; thousandths keep 0.1 % exact.
  const share = Math.round(percent * 10);
  return rest.flatMap((ref) =>
    isStable(ref)
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
  const foreign = refs.filter(
    (ref) => !refersTo(ref, stable, route) && !refersTo(ref, canary, route),
  );
  if (foreign.length === 0) return;
  const names = foreign.map(({ namespace, name }) =>
    namespace === undefined ? name : `${namespace}/${name}`,
  );
  throw new UsageError(
    `The HTTPRoute ${route.metadata.name} splits a rule between ${stable} and ${names.join(', ')}.`,
    { input: 'route', fix: ownRule },
  );
}
const ownRule = 'Give the workload a rule of its own; its weights would be a guess.';
/** Two ports of one Service are two backends, and how they share is the user's. */
function refuseSeveral(route: HttpRoute, refs: readonly BackendRef[], { stable }: Backends): void {
  const ports = refs.filter((ref) => refersTo(ref, stable, route)).map(({ port }) => port ?? '?');
  if (ports.length < 2) return;
  throw new UsageError(
    `The HTTPRoute ${route.metadata.name} splits a rule between several references to ${stable} (ports ${ports.join(', ')}).`,
    { input: 'route', fix: ownRule },
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
