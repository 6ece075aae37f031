import { type ApiObject, at, count, records, text } from '../../src/sandbox/kubernetes/objects.ts';
import type { HistoryEntry } from './world.ts';

/** What users meet, as it stood right after one change of the cluster. */
export interface Moment {
  readonly change: string;
  readonly stable: { readonly replicas: number; readonly image: string } | undefined;
  readonly canary:
    | {
        readonly replicas: number;
        readonly state: string;
        /** Percent that the record says. */
        readonly exposure: number;
      }
    | undefined;
  readonly stableReady: number;
  readonly canaryReady: number;
  readonly readyImages: readonly string[];
  /** Percent of the route's weight that goes to the canary. */
  readonly routeShare: number;
  readonly backends: readonly string[];
  readonly canaryService: boolean;
  readonly leases: number;
  readonly faults: number;
  /** Volume claims of the canary's pods. */
  readonly claims: number;
}

const imageOf = (template: unknown): string =>
  text(records(at(template, 'spec')['containers'])[0]?.['image']);
const isReady = ({ metadata, status }: ApiObject): boolean =>
  metadata.deletionTimestamp === undefined &&
  records(at(status)['conditions']).some(
    ({ type, status: value }) => type === 'Ready' && value === 'True',
  );

/** Replays the history; pure. */
export function momentsOf(history: readonly HistoryEntry[]): readonly Moment[] {
  const objects = new Map<string, ApiObject>();
  return history.map(({ type, plural, object }) => {
    const key = `${plural}/${object.metadata.name}`;
    if (type === 'DELETED') objects.delete(key);
    else objects.set(key, object);
    return momentOf(`${type} ${key}`, objects);
  });
}

const isCanary = ({ metadata }: ApiObject): boolean =>
  metadata.labels?.['sluice.dev/track'] === 'canary';

function momentOf(change: string, objects: ReadonlyMap<string, ApiObject>): Moment {
  const of = (plural: string): readonly ApiObject[] =>
    [...objects].flatMap(([key, object]) => (key.startsWith(`${plural}/`) ? [object] : []));
  const ready = of('pods').filter(isReady);
  const canaryReady = ready.filter(isCanary).length;
  const workload = (name: string): ApiObject | undefined =>
    objects.get(`deployments/${name}`) ?? objects.get(`statefulsets/${name}`);
  const stable = workload('shop');
  const canary = workload('shop-canary');
  const annotations = canary?.metadata.annotations ?? {};
  return {
    change,
    stable:
      stable === undefined
        ? undefined
        : {
            replicas: count(at(stable.spec)['replicas'], 1),
            image: imageOf(at(stable.spec)['template']),
          },
    canary:
      canary === undefined
        ? undefined
        : {
            replicas: count(at(canary.spec)['replicas'], 1),
            state: annotations['sluice.dev/state'] ?? '',
            exposure: Number(annotations['sluice.dev/exposure'] ?? '0'),
          },
    stableReady: ready.length - canaryReady,
    canaryReady,
    readyImages: [...new Set(ready.map(({ spec }) => imageOf({ spec })))],
    ...routeOf(objects.get('httproutes/shop')),
    canaryService: objects.has('services/shop-canary'),
    leases: of('leases').length,
    faults: of('podchaos').length + of('networkchaos').length,
    claims: of('persistentvolumeclaims').filter(isCanary).length,
  };
}

function routeOf(route: ApiObject | undefined): Pick<Moment, 'routeShare' | 'backends'> {
  const refs = records(records(at(route?.spec)['rules'])[0]?.['backendRefs']);
  const weight = (of: typeof refs): number =>
    of.reduce((sum, ref) => sum + count(ref['weight'], 1), 0);
  const all = weight(refs);
  const canary = weight(refs.filter(({ name }) => name === 'shop-canary'));
  return {
    routeShare: all === 0 ? 0 : (100 * canary) / all,
    backends: refs.map(({ name }) => text(name)),
  };
}
