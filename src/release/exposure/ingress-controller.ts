import { UsageError } from '../../errors.ts';
import { type Cluster, ClusterError, type KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { ExposureTarget } from './provider.ts';
import type { Ingress } from './route-objects.ts';

interface IngressClass extends KubeObject {
  readonly spec?: { readonly controller?: string };
}
/** What an IngressClass tells of the controller that serves it. */
export interface IngressController {
  readonly name: string | undefined;
  /** Undefined where nobody wrote it down. */
  readonly version: readonly [number, number] | undefined;
}

/** The controller of an Ingress by its class, which is an object of the whole cluster: undefined when this run may not read it. */
export async function controllerOf(
  cluster: Cluster,
  { spec, metadata }: Ingress,
): Promise<IngressController | undefined> {
  const name = spec.ingressClassName ?? metadata.annotations?.['kubernetes.io/ingress.class'];
  if (name === undefined) return undefined;
  try {
    const found = await cluster.get<IngressClass>(resources.ingressClasses, '', name);
    if (found === undefined) return undefined;
    return {
      name: found.spec?.controller,
      version: versionIn(found.metadata.labels?.['app.kubernetes.io/version']),
    };
  } catch (thrown) {
    if (thrown instanceof ClusterError && unreadable.has(thrown.failure)) return undefined;
    throw thrown;
  }
}
const unreadable: ReadonlySet<string> = new Set(['forbidden', 'not-found']);
function versionIn(text: string | undefined): IngressController['version'] {
  const [, major, minor] = /^v?(\d{1,4})\.(\d{1,4})(?:\.|$)/.exec(text ?? '') ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}

/** Controllers that read no canary annotations: the Ingress would be a second one for the same path, or nothing. */
const otherControllers: readonly string[] = [
  'azure/application-gateway',
  'haproxy-ingress.github.io/controller',
  'ingress.k8s.aws/alb',
  'nginx.org/ingress-controller',
  'projectcontour.io/',
  'traefik.io/ingress-controller',
];
/** Refuses what the controller would not do, or do otherwise than it is written. */
export function refuseByController(
  controller: IngressController | undefined,
  { route = '' }: Pick<ExposureTarget, 'route'>,
  percent: number,
): void {
  const name = controller?.name;
  if (name !== undefined && otherControllers.some((other) => name.startsWith(other)))
    throw new UsageError(`The Ingress ${route} is served by ${name}, which knows no canary.`, {
      input: 'provider',
      fix: 'Use provider gateway-api or istio, or replicas.',
    });
  if (Number.isInteger(percent) || readsTotal(controller?.version)) return;
  const version = controller?.version;
  throw new UsageError(
    `${percent} % is a fraction, and ${version === undefined ? 'the version of the ingress-nginx controller is not known' : `ingress-nginx is at ${version.join('.')}`}: before 1.7 it takes a weight of thousandths for one of percents, ten times the share.`,
    {
      input: 'exposure',
      fix: `Ask for a whole percentage, ${Math.max(1, Math.floor(percent))}, or let the run read the IngressClass (get ingressclasses) whose label app.kubernetes.io/version says 1.7 or newer.`,
    },
  );
}
const readsTotal = (version: IngressController['version']): boolean =>
  version !== undefined && (version[0] > 1 || (version[0] === 1 && version[1] >= 7));
