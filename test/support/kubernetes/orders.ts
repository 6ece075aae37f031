/** The objects of a small stateful workload: StatefulSet with a claim per pod, the Service that names its pods, Service, HTTPRoute. */
export const orders = (namespace: string, replicas = 3, image = 'sluice.test/shop:1.0') => ({
  statefulSet: {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'orders', namespace, labels: { app: 'orders' } },
    spec: {
      replicas,
      serviceName: 'orders-pods',
      selector: { matchLabels: { app: 'orders' } },
      template: {
        metadata: { labels: { app: 'orders' } },
        spec: {
          terminationGracePeriodSeconds: 1,
          containers: [
            {
              name: 'orders',
              image,
              imagePullPolicy: 'IfNotPresent',
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: { httpGet: { path: '/readyz', port: 8080 }, periodSeconds: 1 },
              volumeMounts: [{ name: 'data', mountPath: '/data' }],
            },
          ],
        },
      },
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: '',
            resources: { requests: { storage: '1Mi' } },
          },
        },
      ],
    },
  },
  governing: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders-pods', namespace },
    spec: {
      clusterIP: 'None',
      selector: { app: 'orders' },
      ports: [{ name: 'http', port: 8080, targetPort: 8080 }],
    },
  },
  service: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders', namespace },
    spec: { selector: { app: 'orders' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  },
  route: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'orders', namespace },
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
          backendRefs: [{ name: 'orders', port: 80 }],
        },
      ],
    },
  },
});

/** A volume of the node for one claim of anybody; the cluster of the tests has nobody who makes them on demand. */
export const volume = (name: string, folder: string) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name },
  spec: {
    accessModes: ['ReadWriteOnce'],
    capacity: { storage: '1Mi' },
    storageClassName: '',
    hostPath: { path: `${folder}/${name}`, type: 'DirectoryOrCreate' },
  },
});
