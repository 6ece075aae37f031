import { type ApiObject, at, type Fields, fields, isFields, records, text } from './objects.ts';
import type { ServedResource } from './resource-types.ts';

/** Fills in what the API server fills in, for the fields that Sluice and its users see. */
export function defaulted(
  resource: ServedResource,
  object: ApiObject,
  allocateIp: () => string,
): void {
  const spec = fields(object.spec);
  switch (resource.plural) {
    case 'deployments':
      object.spec = deploymentDefaults(spec);
      break;
    case 'replicasets':
      object.spec = { replicas: 1, ...spec };
      break;
    case 'statefulsets':
      object.spec = statefulSetDefaults(spec);
      break;
    case 'services':
      object.spec = serviceDefaults(spec, allocateIp);
      break;
    case 'pods':
      object.spec = podDefaults(spec);
      object.status ??= { phase: 'Pending' };
      break;
    case 'namespaces':
      object.status ??= { phase: 'Active' };
      break;
    case 'httproutes':
      object.spec = routeDefaults(spec);
      break;
    case 'secrets':
      secretDefaults(object);
      break;
  }
}
/** `stringData` is only a way to write `data`. */
function secretDefaults(object: ApiObject): void {
  object['type'] ??= 'Opaque';
  const written = Object.entries(fields(object['stringData'])).map(
    ([key, value]) => [key, Buffer.from(text(value)).toString('base64')] as const,
  );
  if (written.length > 0)
    object['data'] = { ...fields(object['data']), ...Object.fromEntries(written) };
  delete object['stringData'];
}
const deploymentDefaults = (spec: Fields): Fields => ({
  replicas: 1,
  progressDeadlineSeconds: 600,
  revisionHistoryLimit: 10,
  ...spec,
  strategy: strategyDefaults(fields(spec['strategy'])),
  template: { ...fields(spec['template']), spec: podDefaults(at(spec, 'template', 'spec')) },
});
const statefulSetDefaults = (spec: Fields): Fields => ({
  replicas: 1,
  serviceName: '',
  podManagementPolicy: 'OrderedReady',
  revisionHistoryLimit: 10,
  ...spec,
  updateStrategy: updateStrategyDefaults(fields(spec['updateStrategy'])),
  persistentVolumeClaimRetentionPolicy: {
    whenDeleted: 'Retain',
    whenScaled: 'Retain',
    ...fields(spec['persistentVolumeClaimRetentionPolicy']),
  },
  ...(spec['volumeClaimTemplates'] === undefined
    ? {}
    : {
        volumeClaimTemplates: records(spec['volumeClaimTemplates']).map((claim) => ({
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          ...claim,
          spec: { volumeMode: 'Filesystem', ...fields(claim['spec']) },
          status: { phase: 'Pending' },
        })),
      }),
  template: { ...fields(spec['template']), spec: podDefaults(at(spec, 'template', 'spec')) },
});
const updateStrategyDefaults = (strategy: Fields): Fields =>
  strategy['type'] === 'OnDelete'
    ? strategy
    : {
        type: 'RollingUpdate',
        rollingUpdate: { partition: 0, ...fields(strategy['rollingUpdate']) },
      };
function strategyDefaults(strategy: Fields): Fields {
  if (strategy['type'] === 'Recreate') return strategy;
  const rolling = { maxSurge: '25%', maxUnavailable: '25%', ...fields(strategy['rollingUpdate']) };
  return { type: 'RollingUpdate', rollingUpdate: rolling };
}
const podDefaults = (spec: Fields): Fields => ({
  restartPolicy: 'Always',
  terminationGracePeriodSeconds: 30,
  dnsPolicy: 'ClusterFirst',
  ...spec,
  containers: records(spec['containers']).map((container) => ({
    imagePullPolicy: 'IfNotPresent',
    terminationMessagePath: '/dev/termination-log',
    ...container,
    ...(container['ports'] === undefined
      ? {}
      : { ports: records(container['ports']).map((port) => ({ protocol: 'TCP', ...port })) }),
    ...probeDefaults(container, 'readinessProbe'),
    ...probeDefaults(container, 'livenessProbe'),
  })),
});
function probeDefaults(container: Fields, name: string): Fields {
  const probe = container[name];
  if (!isFields(probe)) return {};
  const httpGet = isFields(probe['httpGet'])
    ? { httpGet: { path: '/', scheme: 'HTTP', ...probe['httpGet'] } }
    : {};
  return {
    [name]: {
      timeoutSeconds: 1,
      periodSeconds: 10,
      successThreshold: 1,
      failureThreshold: 3,
      ...probe,
      ...httpGet,
    },
  };
}
const serviceDefaults = (spec: Fields, allocateIp: () => string): Fields => ({
  type: 'ClusterIP',
  sessionAffinity: 'None',
  ...spec,
  clusterIP: spec['clusterIP'] ?? allocateIp(),
  ports: records(spec['ports']).map((port) => ({
    protocol: 'TCP',
    targetPort: port['port'],
    ...port,
  })),
});
const routeDefaults = (spec: Fields): Fields => ({
  ...spec,
  rules: records(spec['rules']).map((rule) => ({
    ...rule,
    ...(rule['backendRefs'] === undefined
      ? {}
      : {
          backendRefs: records(rule['backendRefs']).map((ref) => ({
            group: '',
            kind: 'Service',
            weight: 1,
            ...ref,
          })),
        }),
  })),
});
