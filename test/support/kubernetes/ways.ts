import type { Ingress, VirtualService } from '../../../src/release/exposure/route-objects.ts';

/** Ways into the shop of `shop.ts`, each with a rule and fields that are none of a release's business. */
export const virtualService = (namespace: string): VirtualService => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name: 'shop', namespace, labels: { team: 'a' }, annotations: { note: 'ours' } },
  spec: {
    hosts: ['shop.example.com'],
    gateways: ['public', 'mesh'],
    http: [
      {
        name: 'assets',
        match: [{ uri: { prefix: '/assets' } }],
        route: [{ destination: { host: 'static' } }],
      },
      {
        name: 'api',
        match: [{ uri: { prefix: '/api' } }, { headers: { 'x-old': { exact: '1' } } }],
        retries: { attempts: 2 },
        route: [
          {
            destination: {
              host: `shop.${namespace}.svc.cluster.local`,
              subset: 'v1',
              port: { number: 80 },
            },
            weight: 100,
          },
        ],
      },
      { timeout: '3s', route: [{ destination: { host: 'shop' } }] },
    ],
  } as VirtualService['spec'],
});

export const ingress = (namespace: string): Ingress => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: {
    name: 'shop',
    namespace,
    annotations: { 'nginx.ingress.kubernetes.io/proxy-body-size': '8m' },
  },
  spec: {
    ingressClassName: 'nginx',
    tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
    rules: [
      {
        host: 'shop.example.com',
        http: {
          paths: [
            {
              path: '/assets',
              pathType: 'Prefix',
              backend: { service: { name: 'static', port: { number: 80 } } },
            },
            {
              path: '/',
              pathType: 'Prefix',
              backend: { service: { name: 'shop', port: { name: 'http' } } },
            },
          ],
        },
      },
      {
        host: 'static.example.com',
        http: {
          paths: [
            {
              pathType: 'Prefix',
              path: '/',
              backend: { service: { name: 'static', port: { number: 80 } } },
            },
          ],
        },
      },
    ],
  },
});
