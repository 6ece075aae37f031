import { describe, expect, test } from '@jest/globals';
import { canaryService } from '../../../src/release/exposure/canary-service.ts';
import { noMatches } from '../../../src/release/record/matches.ts';
import type { Service, Workload } from '../../../src/workload/objects.ts';

const target = {
  kind: 'Deployment' as const,
  namespace: 'n',
  workload: 'shop',
  canary: 'shop-canary',
  capacity: 4,
  route: 'shop',
  service: 'shop',
  matches: noMatches,
};
const owner = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop-canary', uid: 'u1' },
  spec: { selector: {}, template: { spec: { containers: [] } } },
} satisfies Workload;
const made = (
  spec: Partial<Service['spec']> = {},
  annotations: Readonly<Record<string, string>> = {},
): Service =>
  canaryService(
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'shop', namespace: 'n', annotations },
      spec: { selector: { app: 'shop' }, ports: [{ port: 80 }], ...spec },
    },
    target,
    owner,
  );

describe("the canary's Service", () => {
  test('selects the canary, and belongs to it', () => {
    expect(made()).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: 'shop-canary',
        namespace: 'n',
        labels: {
          'app.kubernetes.io/managed-by': 'sluice',
          'sluice.dev/track': 'canary',
          'sluice.dev/workload': 'shop',
        },
        ownerReferences: [
          { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop-canary', uid: 'u1' },
        ],
      },
      spec: {
        selector: { 'sluice.dev/track': 'canary', 'sluice.dev/workload': 'shop' },
        ports: [{ port: 80 }],
      },
    });
  });
  test.each([
    ['sessionAffinity', 'ClientIP'],
    ['sessionAffinityConfig', { clientIP: { timeoutSeconds: 60 } }],
    ['internalTrafficPolicy', 'Local'],
    ['ipFamilies', ['IPv6']],
    ['ipFamilyPolicy', 'SingleStack'],
    ['publishNotReadyAddresses', true],
    ['trafficDistribution', 'PreferClose'],
  ])('has the %s of stable', (field, value) => {
    expect(made({ [field]: value }).spec).toMatchObject({ [field]: value });
  });
  test('speaks the protocols of stable, by the same ports, without a port of the nodes', () => {
    const port = { name: 'grpc', port: 80, protocol: 'TCP', targetPort: 'g', appProtocol: 'h2c' };
    const ports = [{ ...port, nodePort: 30_080 }];
    expect(made({ ports }).spec.ports).toEqual([port]);
  });
  test.each([
    ['clusterIP', '10.0.0.1'],
    ['clusterIPs', ['10.0.0.1']],
    ['externalIPs', ['192.0.2.1']],
    ['loadBalancerClass', 'service.k8s.aws/nlb'],
    ['loadBalancerIP', '192.0.2.1'],
    ['loadBalancerSourceRanges', ['0.0.0.0/0']],
    ['externalTrafficPolicy', 'Local'],
    ['healthCheckNodePort', 30_081],
    ['type', 'LoadBalancer'],
  ])('does not claim the %s of stable', (field, value) => {
    expect(made({ [field]: value }).spec).not.toHaveProperty(field);
  });
  test('is without an address of its own when stable is', () => {
    expect(made({ clusterIP: 'None', clusterIPs: ['None'] }).spec.clusterIP).toBe('None');
  });
  test.each([
    ['traefik.ingress.kubernetes.io/service.serversscheme', 'h2c'],
    ['traefik.ingress.kubernetes.io/load-balancer-method', 'drr'],
    ['projectcontour.io/upstream-protocol.h2c', '80'],
    ['service.kubernetes.io/topology-mode', 'Auto'],
    ['service.cilium.io/global', 'true'],
    ['cloud.google.com/neg', '{"ingress": true}'],
    ['prometheus.io/scrape', 'true'],
    ['linkerd.io/inject', 'enabled'],
  ])('keeps the annotation %s: how the pods are spoken to', (key, value) => {
    expect(made({}, { [key]: value }).metadata.annotations).toEqual({ [key]: value });
  });
  test.each([
    ['external-dns.alpha.kubernetes.io/hostname', 'shop.example.com'],
    ['tailscale.com/hostname', 'shop'],
    ['example.com/public-hostname', 'shop.example.com'],
    ['consul.hashicorp.com/service-name', 'shop'],
    ['metallb.universe.tf/loadBalancerIPs', '192.0.2.1'],
    ['service.beta.kubernetes.io/aws-load-balancer-type', 'nlb'],
    ['cloud.google.com/neg', '{"exposed_ports": {"80": {"name": "shop"}}}'],
    ['getambassador.io/config', 'kind: Mapping'],
    ['kubectl.kubernetes.io/last-applied-configuration', '{}'],
    ['meta.helm.sh/release-name', 'shop'],
    ['argocd.argoproj.io/tracking-id', 'shop:/Service:n/shop'],
    ['sluice.dev/anything', 'x'],
  ])('leaves the annotation %s to stable', (key, value) => {
    expect(made({}, { [key]: value }).metadata.annotations).toBeUndefined();
  });
});
