import { hashOf } from '../../src/evidence/canonical.ts';
import { type ApiObject, at, count, records, text } from '../../src/sandbox/kubernetes/objects.ts';
import { storedTemplateSha256 } from '../../src/workload/template.ts';
import { chaosPlurals, type FaultSeen, faultSeen, residueIn } from './chaos-seen.ts';
import type { HistoryEntry } from './world.ts';

/** What users meet, as it stood right after one change of the cluster. */
export interface Moment {
  readonly change: string;
  readonly stable:
    | {
        readonly replicas: number;
        readonly image: string;
        /** Hash of what its pods are made of. */
        readonly version: string;
      }
    | undefined;
  readonly canary:
    | {
        readonly replicas: number;
        readonly state: string;
        /** Percent that the record says. */
        readonly exposure: number;
        /** Hash of what its pods are made of; and of its whole template, as a decision names it. */
        readonly version: string;
        readonly templateSha256: string;
      }
    | undefined;
  readonly stableReady: number;
  readonly canaryReady: number;
  readonly readyImages: readonly string[];
  /** Digests that the ready pods of stable run, with the image that was asked for. */
  readonly stableRuns: readonly { readonly image: string; readonly digest: string }[];
  /** Percent of the route's weight that goes to the canary. */
  readonly routeShare: number;
  readonly backends: readonly string[];
  readonly canaryService: boolean;
  readonly leases: number;
  /** Who works on the release; undefined without a lease, or where one is being ended, which waits for nobody. */
  readonly lease: { readonly run: string; readonly expiresMs: number } | undefined;
  /** By the API server's clock; undefined where it is not known. */
  readonly atMs: number | undefined;
  readonly faults: number;
  /** Faults that are there, and names of those whose rules stand in some pod. */
  readonly chaos: readonly FaultSeen[];
  readonly residue: readonly string[];
  readonly canaryPods: readonly string[];
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
  return history.map(({ type, plural, object, atMs }) => {
    const key = `${plural}/${object.metadata.name}`;
    if (type === 'DELETED') objects.delete(key);
    else objects.set(key, object);
    return { ...momentOf(`${type} ${key}`, objects), atMs };
  });
}

const isCanary = ({ metadata }: ApiObject): boolean =>
  metadata.labels?.['sluice.dev/track'] === 'canary';

function momentOf(change: string, objects: ReadonlyMap<string, ApiObject>): Omit<Moment, 'atMs'> {
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
            version: versionOf(stable),
          },
    canary:
      canary === undefined
        ? undefined
        : {
            replicas: count(at(canary.spec)['replicas'], 1),
            state: annotations['sluice.dev/state'] ?? '',
            exposure: Number(annotations['sluice.dev/exposure'] ?? '0'),
            version: versionOf(canary),
            templateSha256: templateOf(canary),
          },
    stableReady: ready.length - canaryReady,
    canaryReady,
    readyImages: [...new Set(ready.map(({ spec }) => imageOf({ spec })))],
    stableRuns: ready.filter((pod) => !isCanary(pod)).map(runsOf),
    ...routeOf(objects.get('httproutes/shop')),
    canaryService: objects.has('services/shop-canary'),
    leases: of('leases').length,
    lease: leaseOf(objects.get('leases/sluice-shop')),
    faults: chaosPlurals.flatMap(of).length,
    chaos: chaosPlurals.flatMap(of).map(seenOf),
    residue: residueIn(of('podnetworkchaos')),
    canaryPods: of('pods')
      .filter(isCanary)
      .map(({ metadata }) => metadata.name),
    claims: of('persistentvolumeclaims').filter(isCanary).length,
  };
}

/** Objects in the history never change: what was said of one is said for good. */
function remembered<T>(of: (object: ApiObject) => T): (object: ApiObject) => T {
  const known = new WeakMap<ApiObject, T>();
  return (object) => {
    const found = known.get(object) ?? of(object);
    known.set(object, found);
    return found;
  };
}
const seenOf = remembered(faultSeen);
const versionOf = remembered(({ spec }) => hashOf(at(at(spec)['template'])['spec'] ?? null));
const templateOf = remembered((workload) =>
  storedTemplateSha256(workload as unknown as Parameters<typeof storedTemplateSha256>[0]),
);
const runsOf = remembered((pod) => ({
  image: imageOf(pod),
  digest:
    /sha256:[0-9a-f]{64}/.exec(
      text(records(at(pod.status)['containerStatuses'])[0]?.['imageID']),
    )?.[0] ?? '',
}));
const leaseOf = (lease: ApiObject | undefined): Moment['lease'] => {
  if (lease === undefined || lease.metadata.annotations?.['sluice.dev/ending'] !== undefined)
    return undefined;
  const spec = at(lease.spec);
  const holder = text(spec['holderIdentity']);
  return {
    run: holder.slice(0, holder.lastIndexOf('-')),
    expiresMs: Date.parse(text(spec['renewTime'])) + count(spec['leaseDurationSeconds'], 0) * 1000,
  };
};

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
