import { UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { hasMatches, type Matches } from '../record/matches.ts';
import { noRuleFor, withIstioHeaders } from './matched-headers.ts';
import type { IstioDestination, IstioHttpRule, VirtualService } from './route-objects.ts';
import type { Backends } from './route-weights.ts';

/** Where the VirtualService keeps the weights that it had before the release, one per rule that leads to the workload. */
export const beforeAnnotation = 'sluice.dev/weights-before';

/** `host` as the names of a Service that Istio knows: short, with namespace, `.svc`, or fully qualified. */
export function namesService(host: string, service: string, namespace: string): boolean {
  const [name, inNamespace = namespace, svc = 'svc'] = host.split('.');
  return name === service && inNamespace === namespace && svc === 'svc';
}

/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
export function istioShare(virtualService: VirtualService, about: IstioBackends): number {
  const shares = (virtualService.spec.http ?? []).flatMap(({ route = [] }) => {
    if (!route.some((to) => isStable(to, about))) return [];
    // One destination alone gets everything, whatever its weight.
    if (route.length === 1) return [0];
    const sum = (of: (to: IstioDestination) => boolean): number =>
      route.filter(of).reduce((total, { weight = 0 }) => total + weight, 0);
    const canary = sum((to) => isCanary(to, about));
    const ours = canary + sum((to) => isStable(to, about));
    return ours === 0 ? [] : [(100 * canary) / ours];
  });
  return shares.length === 0 ? 0 : Math.min(...shares);
}
export interface IstioBackends extends Backends {
  readonly namespace: string;
}
const isStable = ({ destination }: IstioDestination, { stable, namespace }: IstioBackends) =>
  namesService(destination.host, stable, namespace);
const isCanary = ({ destination }: IstioDestination, { canary, namespace }: IstioBackends) =>
  namesService(destination.host, canary, namespace);
export const leadsToService = (
  { spec }: VirtualService,
  service: string,
  namespace: string,
): boolean =>
  (spec.http ?? []).some(({ route = [] }) =>
    route.some(({ destination }) => namesService(destination.host, service, namespace)),
  );

export interface IstioChange {
  readonly http: readonly IstioHttpRule[];
  /** New value of `beforeAnnotation`; null takes it away. */
  readonly before: string | null;
}
/**
 * The rules that give `percent` of the work to the canary, and all matched requests by a rule before each: the first rule that matches
 * wins. Without share and matches the rules are what they were before the release, to the letter. Undefined when nothing is to be done.
 */
export function istioChange(
  virtualService: VirtualService,
  about: IstioBackends,
  percent: number,
  matches: Matches,
): IstioChange | undefined {
  const rules = virtualService.spec.http ?? [];
  const kept = rules.filter(
    ({ route = [] }) => route.length === 0 || !route.every((to) => isCanary(to, about)),
  );
  const leading = kept.filter(({ route = [] }) => route.some((to) => isStable(to, about)));
  const stated = virtualService.metadata.annotations?.[beforeAnnotation];
  const weights = weightsBefore(stated, leading, about);
  const back = percent === 0 && !hasMatches(matches);
  let matched = 0;
  const http = kept.flatMap((rule): readonly IstioHttpRule[] => {
    const at = leading.indexOf(rule);
    if (at === -1) return [rule];
    if (percent > 0 || hasMatches(matches)) refuseForeign(virtualService, rule, about);
    const split = { ...rule, route: weighted(rule.route ?? [], about, percent, weights[at]) };
    if (!hasMatches(matches)) return [split];
    const front = matchedRules(rule, about, matches, virtualService.metadata.name);
    matched += front.length;
    return [...front, split];
  });
  if (hasMatches(matches) && matched === 0)
    throw noRuleFor(`VirtualService ${virtualService.metadata.name}`, [
      ...Object.keys(matches.headers),
      ...Object.keys(matches.sourceLabels),
    ]);
  const before = back ? null : JSON.stringify(weights);
  return canonicalJson(http) === canonicalJson(rules) && (stated ?? null) === before
    ? undefined
    : { http, before };
}

type Weight = number | null;
function weightsBefore(
  stated: string | undefined,
  leading: readonly IstioHttpRule[],
  about: IstioBackends,
): readonly Weight[] {
  const now = leading.map(({ route = [] }): Weight => {
    // With the canary beside it, the weight is ours and says nothing about before.
    if (route.some((to) => isCanary(to, about))) return null;
    return route.find((to) => isStable(to, about))?.weight ?? null;
  });
  if (stated === undefined) return now;
  try {
    const found: unknown = JSON.parse(stated);
    const fits = Array.isArray(found) && found.length === leading.length;
    return fits ? found.map((weight) => (typeof weight === 'number' ? weight : null)) : now;
  } catch {
    return now;
  }
}

function weighted(
  route: readonly IstioDestination[],
  about: IstioBackends,
  percent: number,
  before: Weight = null,
): readonly IstioDestination[] {
  const rest = route.filter((to) => !isCanary(to, about));
  if (percent === 0) {
    if (rest.length > 1 && rest.length === route.length) return route;
    const ours = route.filter((to) => isCanary(to, about) || isStable(to, about));
    const { length } = rest;
    const whole = ours.reduce((sum, { weight = 0 }) => sum + weight, 0);
    return rest.map((to) => {
      if (!isStable(to, about)) return to;
      const { weight: _weight, ...bare } = to;
      if (length > 1) return { ...bare, weight: whole };
      return before === null ? bare : { ...bare, weight: before };
    });
  }
  // Older Istio wants a sum of 100; a fraction of a percent needs thousandths, which newer ones take.
  const whole = Number.isInteger(percent) ? 100 : 1000;
  const share = Math.round((percent * whole) / 100);
  return rest.flatMap((to) =>
    isStable(to, about)
      ? [
          { ...to, weight: whole - share },
          { ...canaryDestination(to, about), weight: share },
        ]
      : [to],
  );
}

/** The same port, host written the same way; a subset belongs to the DestinationRule of stable's host. */
function canaryDestination(
  { weight: _weight, destination, ...rest }: IstioDestination,
  { canary }: IstioBackends,
): IstioDestination {
  const { subset: _subset, host, ...others } = destination;
  const [, ...domain] = host.split('.');
  return { ...rest, destination: { ...others, host: [canary, ...domain].join('.') } };
}

/** One rule, or none where the rule's own matches exclude all that is asked for. */
function matchedRules(
  rule: IstioHttpRule,
  about: IstioBackends,
  matches: Matches,
  route: string,
): readonly IstioHttpRule[] {
  const to = (rule.route ?? []).filter((candidate) => isStable(candidate, about)).slice(0, 1);
  const all = rule.match === undefined || rule.match.length === 0 ? [{}] : rule.match;
  const match = all
    .map((one) => withIstioHeaders(one, matches, route))
    .filter((one) => one !== 'none');
  if (match.length === 0) return [];
  return [
    {
      ...rule,
      ...(rule.name === undefined ? {} : { name: `${rule.name}-canary` }),
      match,
      route: to.map((destination) => canaryDestination(destination, about)),
    },
  ];
}

function refuseForeign(
  { metadata }: VirtualService,
  { route = [] }: IstioHttpRule,
  about: IstioBackends,
): void {
  const foreign = route.filter((to) => !isStable(to, about) && !isCanary(to, about));
  const several = route.filter((to) => isStable(to, about)).length > 1;
  if (foreign.length === 0 && !several) return;
  throw new UsageError(
    several
      ? `The VirtualService ${metadata.name} splits a rule between subsets of ${about.stable}.`
      : `The VirtualService ${metadata.name} splits a rule between ${about.stable} and ${foreign.map(({ destination }) => destination.host).join(', ')}.`,
    {
      input: 'route',
      fix: 'Give the workload a rule of its own; its weights would be a guess.',
    },
  );
}
