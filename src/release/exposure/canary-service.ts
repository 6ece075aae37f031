import type { Service, Workload } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import { canaryLabels, managedBy, prefix, trackLabel, workloadLabel } from '../record/names.ts';
import type { ExposureTarget } from './provider.ts';

/**
 * The canary's Service: everything of stable's that says how its pods are spoken to (protocols, affinity, address families, what data planes read from
 * annotations), and nothing that names or claims the one address that stable has.
 */
export function canaryService(
  stable: Service,
  { namespace, canary, workload }: ExposureTarget,
  owner: Workload,
): Service {
  const annotations = Object.fromEntries(
    Object.entries(stable.metadata.annotations ?? {}).filter(([key, value]) => !claims(key, value)),
  );
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: canary,
      namespace,
      labels: { ...managedBy, ...canaryLabels(workload) },
      ownerReferences: [ownedBy(owner)],
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    spec: {
      ...Object.fromEntries(Object.entries(stable.spec).filter(([key]) => !addressFields.has(key))),
      // Without an address of its own, data planes and clients resolve it to pods: that must not become one address.
      ...(stable.spec.clusterIP === 'None' ? { clusterIP: 'None' } : {}),
      selector: { [trackLabel]: 'canary', [workloadLabel]: workload },
      ports: (stable.spec.ports ?? []).map(withoutNodePort),
    },
  };
}

/** Fields of a Service's spec that give it its address, inside or outside the cluster: two Services cannot have the same one. */
const addressFields: ReadonlySet<string> = new Set([
  'allocateLoadBalancerNodePorts',
  'clusterIP',
  'clusterIPs',
  'externalIPs',
  'externalName',
  'externalTrafficPolicy',
  'healthCheckNodePort',
  'loadBalancerClass',
  'loadBalancerIP',
  'loadBalancerSourceRanges',
  // Behind a route nobody comes in by a port of the nodes or a load balancer of its own.
  'type',
]);
function withoutNodePort(port: NonNullable<Service['spec']['ports']>[number]) {
  const { nodePort: _nodePort, ...rest } = port as typeof port & { readonly nodePort?: number };
  return rest;
}

/** Annotations by which somebody else would take the canary's Service for stable's, each family with its reason. */
const claiming: readonly string[] = [
  // Names in DNS and in registries: users would be sent to the canary beside every share.
  'external-dns.',
  'dns.alpha.kubernetes.io/',
  'tailscale.com/',
  'consul.hashicorp.com/service-name',
  'skupper.io/',
  // Addresses and load balancers, which stable has already.
  'metallb.',
  'purelb.io/',
  'kube-vip.io/',
  'lbipam.cilium.io/',
  'io.cilium/lb-ipam',
  'loadbalancer.openstack.org/',
  'networking.gke.io/load-balancer',
  'cloud.google.com/load-balancer',
  'service.beta.kubernetes.io/',
  'kubernetes.digitalocean.com/',
  'load-balancer.hetzner.cloud/',
  // Routes in the annotation itself: a second one for the same path.
  'getambassador.io/config',
  // Who owns stable's object, and its state: the canary's belongs to the release.
  'kubectl.kubernetes.io/',
  'meta.helm.sh/',
  'argocd.argoproj.io/',
  'kustomize.toolkit.fluxcd.io/',
  'helm.toolkit.fluxcd.io/',
  'config.kubernetes.io/',
  'field.cattle.io/',
  'endpoints.kubernetes.io/',
  'cloud.google.com/neg-status',
  prefix,
];
const claims = (key: string, value: string): boolean =>
  claiming.some((start) => key.startsWith(start)) ||
  /\/(?:\S+-)?hostnames?$/.test(key) ||
  // A network endpoint group with a name of its own can belong to one Service.
  (key === 'cloud.google.com/neg' && /"name"/.test(value));
