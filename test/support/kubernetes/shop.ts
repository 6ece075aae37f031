/** The objects of a small workload: Deployment, Service, HTTPRoute. */
export const shop = (namespace: string, replicas = 3, image = 'sluice.test/shop:1.0') => ({
  deployment: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', namespace, labels: { app: 'shop' } },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'shop' } },
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxSurge: Math.max(1, replicas), maxUnavailable: 0 },
      },
      template: {
        metadata: { labels: { app: 'shop' } },
        spec: {
          terminationGracePeriodSeconds: 1,
          containers: [
            {
              name: 'shop',
              image,
              imagePullPolicy: 'IfNotPresent',
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: { httpGet: { path: '/readyz', port: 8080 }, periodSeconds: 1 },
              livenessProbe: { httpGet: { path: '/livez', port: 8080 }, periodSeconds: 5 },
            },
          ],
        },
      },
    },
  },
  service: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop', namespace },
    spec: { selector: { app: 'shop' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  },
  route: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'shop', namespace },
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
          backendRefs: [{ name: 'shop', port: 80 }],
        },
      ],
    },
  },
});
