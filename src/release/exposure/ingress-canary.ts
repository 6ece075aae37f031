import { UsageError } from '../../errors.ts';
import type { Workload } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import { canaryLabels, managedBy, trackLabel } from '../record/names.ts';
import type { ExposureTarget } from './provider.ts';
import type { Ingress } from './route-objects.ts';

const prefix = 'nginx.ingress.kubernetes.io/';
/** Every annotation that we put on the canary's Ingress. */
export const nginxAnnotations = {
  canary: `${prefix}canary`,
  weight: `${prefix}canary-weight`,
  total: `${prefix}canary-weight-total`,
  header: `${prefix}canary-by-header`,
  value: `${prefix}canary-by-header-value`,
} as const;
const classAnnotation = 'kubernetes.io/ingress.class';

export const isOurs = ({ metadata }: Ingress): boolean =>
  metadata.labels?.[trackLabel] === 'canary';
const isCanary = ({ metadata }: Ingress): boolean =>
  metadata.annotations?.[nginxAnnotations.canary] === 'true';

/** Whether a path of a stable Ingress leads to the Service; canary Ingresses are none. */
export const ingressLeadsTo = (ingress: Ingress, service: string): boolean =>
  !isCanary(ingress) && pathsTo(ingress, service).length > 0;

/** The Ingress beside the stable one: the same hosts and paths, the canary's Service, and the share. */
export function canaryIngress(
  stable: Ingress,
  target: ExposureTarget,
  percent: number,
  owner: Workload,
): Ingress {
  const { namespace, canary, workload, service = '' } = target;
  const { ingressClassName, tls, rules = [] } = stable.spec;
  const ingressClass = stable.metadata.annotations?.[classAnnotation];
  const [header] = Object.entries(target.matches.headers);
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: canary,
      namespace,
      labels: { ...managedBy, ...canaryLabels(workload) },
      ownerReferences: [ownedBy(owner)],
      annotations: {
        ...(ingressClass === undefined ? {} : { [classAnnotation]: ingressClass }),
        [nginxAnnotations.canary]: 'true',
        ...upstreamAnnotations(stable),
        ...weightAnnotations(percent),
        ...(header === undefined
          ? {}
          : { [nginxAnnotations.header]: header[0], [nginxAnnotations.value]: header[1] }),
      },
    },
    spec: {
      ...(ingressClassName === undefined ? {} : { ingressClassName }),
      ...(tls === undefined ? {} : { tls }),
      rules: rules.flatMap(({ host, http }) => {
        const paths = (http?.paths ?? []).filter(
          ({ backend }) => backend.service?.name === service,
        );
        if (paths.length === 0) return [];
        const toCanary = paths.map((path) => ({
          ...path,
          backend: { service: { ...path.backend.service, name: canary } },
        }));
        return [{ ...(host === undefined ? {} : { host }), http: { paths: toCanary } }];
      }),
    },
  };
}

/**
 * Whole percents are written as percents: controllers v1.0 to v1.6.4 ignore the total, and would take 100 of 1000 for all users. Thousandths, which
 * keep 0.1 % exact, are for controllers that are known to read it (`refuseByController`).
 */
const weightAnnotations = (percent: number): Readonly<Record<string, string>> =>
  Number.isInteger(percent)
    ? { [nginxAnnotations.weight]: String(percent) }
    : {
        [nginxAnnotations.weight]: String(Math.round(percent * 10)),
        [nginxAnnotations.total]: '1000',
      };
/** A canary takes the other annotations from its main Ingress, except those that belong to its own upstream. */
const upstreamAnnotations = ({ metadata }: Ingress): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(metadata.annotations ?? {}).filter(
      ([key]) => key.startsWith(prefix) && ofUpstream.test(key.slice(prefix.length)),
    ),
  );
const ofUpstream =
  /^(?:load-balance|upstream-hash-by.*|affinity.*|session-cookie-.*|service-upstream)$/;

/** Share that the annotations give, in percent. */
export function ingressShare({ metadata }: Ingress): number {
  const { annotations = {} } = metadata;
  if (annotations[nginxAnnotations.canary] !== 'true') return 0;
  const weight = Number(annotations[nginxAnnotations.weight] ?? 0);
  const total = Number(annotations[nginxAnnotations.total] ?? 100);
  return total > 0 && weight >= 0 ? Math.min(100, (100 * weight) / total) : 0;
}

/** ingress-nginx takes one canary per host and path and ignores the others: which one, nobody says. */
export function refuseOtherCanary(all: readonly Ingress[], stable: Ingress, service: string): void {
  const places = new Set(pathsTo(stable, service));
  const other = all.find(
    (ingress) =>
      isCanary(ingress) && !isOurs(ingress) && pathsTo(ingress).some((place) => places.has(place)),
  );
  if (other === undefined) return;
  throw new UsageError(
    `The Ingress ${other.metadata.name} is a canary of the same host and path as ${stable.metadata.name} already: ingress-nginx takes one.`,
    { input: 'route', fix: 'Remove it before the release.' },
  );
}

const pathsTo = ({ spec }: Ingress, service?: string): readonly string[] =>
  (spec.rules ?? []).flatMap(({ host = '*', http }) =>
    (http?.paths ?? [])
      .filter(({ backend }) => service === undefined || backend.service?.name === service)
      .map(({ path = '/' }) => `${host} ${path}`),
  );
