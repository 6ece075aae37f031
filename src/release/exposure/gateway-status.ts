import { canonicalJson } from '../../evidence/canonical.ts';
import type { InForce } from './provider.ts';
import type { HttpRoute, ParentRef, RouteCondition, RouteParent } from './route-objects.ts';

/**
 * What the route's gateways say about it. Each that the route names reports on its own: one that has not read the route as it is written now still
 * sends users by the one before.
 */
export function routeInForce(route: HttpRoute): InForce {
  const reports = newestOfEach(route).map((parent) => reportOf(route, parent));
  const attached = reports.filter(({ state }) => state !== 'detached');
  const behind = attached.find(({ state }) => state === 'behind');
  if (behind !== undefined) return { state: 'behind', says: behind.says };
  const refused = attached.find(({ state }) => state === 'refused');
  if (refused !== undefined) return { state: 'refused', says: refused.says };
  // Where no gateway takes the route, nobody is sent anywhere by it.
  if (attached.length === 0 && reports[0] !== undefined)
    return { state: 'refused', says: reports[0].says };
  return attached.some(({ state }) => state === 'in-force')
    ? { state: 'in-force' }
    : { state: 'unreported' };
}

interface Report {
  readonly state: InForce['state'] | 'detached';
  readonly says: string;
}
function reportOf(route: HttpRoute, parent: RouteParent): Report {
  const { generation = 0 } = route.metadata;
  const relevant = (parent.conditions ?? []).filter(({ type }) => type in meanings);
  const seen = relevant.flatMap(({ observedGeneration }) => observedGeneration ?? []);
  if (seen.length === 0) return { state: 'unreported', says: '' };
  const observed = Math.min(...seen);
  const who = `HTTPRoute ${route.metadata.name}: ${nameOf(parent)}`;
  if (observed < generation)
    return { state: 'behind', says: `${who} is at generation ${observed} of ${generation}` };
  const told = relevant.flatMap((condition) => {
    const state = meanings[condition.type]?.(condition) ?? 'in-force';
    return state === 'in-force' ? [] : [{ state, says: `${who} says ${words(condition)}` }];
  });
  const worst = (['detached', 'behind', 'refused'] as const).flatMap(
    (state) => told.find((one) => one.state === state) ?? [],
  );
  return worst[0] ?? { state: 'in-force', says: '' };
}

/** Of every kind of condition that says whether a route is served: what its status means. */
const meanings: Readonly<Record<string, (condition: RouteCondition) => Report['state']>> = {
  Accepted: ({ status, reason = '' }) => {
    if (status === 'True') return 'in-force';
    if (status !== 'False') return 'behind';
    // About the route's place at the gateway, not about its rules: no user comes this way, whatever the weights.
    return notAttached.has(reason) ? 'detached' : 'refused';
  },
  ResolvedRefs: ({ status }) =>
    status === 'True' ? 'in-force' : status === 'False' ? 'refused' : 'behind',
  PartiallyInvalid: ({ status }) => (status === 'True' ? 'refused' : 'in-force'),
  // Not of the standard: Kong and GKE say by these that the data plane itself has it.
  Programmed: ({ status }) => (status === 'True' ? 'in-force' : 'behind'),
  Reconciled: ({ status }) => (status === 'True' ? 'in-force' : 'behind'),
};
const notAttached: ReadonlySet<string> = new Set([
  'NoMatchingListenerHostname',
  'NoMatchingParent',
  'NotAllowedByListeners',
]);

/** One report for each parent that the route names now: what a controller of before left behind says nothing any more. */
function newestOfEach({ spec, status, metadata }: HttpRoute): readonly RouteParent[] {
  const { namespace = '' } = metadata;
  const named = (spec.parentRefs ?? []).map((ref) => identityOf(ref, namespace));
  const newest = new Map<string, RouteParent>();
  for (const parent of status?.parents ?? []) {
    const identity = parent.parentRef === undefined ? '' : identityOf(parent.parentRef, namespace);
    if (identity !== '' && named.length > 0 && !named.includes(identity)) continue;
    const before = newest.get(identity);
    if (before === undefined || newestSeen(parent) > newestSeen(before))
      newest.set(identity, parent);
  }
  return [...newest.values()];
}
const newestSeen = ({ conditions = [] }: RouteParent): number =>
  Math.max(0, ...conditions.map(({ observedGeneration = 0 }) => observedGeneration));
function identityOf(ref: ParentRef, routeNamespace: string): string {
  const { group = 'gateway.networking.k8s.io', kind = 'Gateway', namespace = routeNamespace } = ref;
  const { name, sectionName = null, port = null } = ref;
  return canonicalJson([group, kind, namespace, name, sectionName, port]);
}

const nameOf = ({ parentRef, controllerName = 'a controller' }: RouteParent): string =>
  parentRef === undefined
    ? controllerName
    : `${parentRef.kind ?? 'Gateway'} ${parentRef.name} (${controllerName})`;
/** The words of a controller are text from outside: bounded. */
const words = ({ type, status, reason = '', message = '' }: RouteCondition): string =>
  `${type} ${status}${reason === '' ? '' : `, ${reason}`}${message === '' ? '' : `: ${message.slice(0, 300)}`}`;
