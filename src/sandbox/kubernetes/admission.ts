import {
  type ApiObject,
  at,
  count,
  type Fields,
  fields,
  isFields,
  records,
  sameJson,
  text,
} from './objects.ts';
import type { ServedResource } from './resource-types.ts';
import { type Cause, invalid } from './status-error.ts';

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

const nameRule =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
/** Refuses what the API server refuses, with its words where they are stable. */
export function validate(resource: ServedResource, object: ApiObject, before?: ApiObject): void {
  const causes: Cause[] = [];
  const { name } = object.metadata;
  if (
    !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name) &&
    resource.group !== 'rbac.authorization.k8s.io'
  )
    causes.push(wrong('metadata.name', `Invalid value: ${JSON.stringify(name)}: ${nameRule}`));
  if (['deployments', 'replicasets', 'statefulsets'].includes(resource.plural))
    causes.push(...workloadCauses(object, resource.plural === 'statefulsets' ? undefined : before));
  if (resource.plural === 'statefulsets') causes.push(...statefulSetCauses(object, before));
  if (['pods', 'deployments', 'statefulsets'].includes(resource.plural))
    causes.push(...containerCauses(resource, object));
  if (resource.plural === 'configmaps' || resource.plural === 'secrets')
    causes.push(...immutableCauses(object, before));
  if (causes.length > 0) throw invalid(resource, name, causes);
}
const wrong = (field: string, message: string): Cause => ({
  reason: message.startsWith('Required') ? 'FieldValueRequired' : 'FieldValueInvalid',
  message,
  field,
});
function workloadCauses(object: ApiObject, before: ApiObject | undefined): Cause[] {
  const causes: Cause[] = [];
  const selector = at(object, 'spec', 'selector', 'matchLabels');
  const labels = at(object, 'spec', 'template', 'metadata', 'labels');
  if (!isFields(fields(object.spec)['selector']))
    causes.push(wrong('spec.selector', 'Required value'));
  else if (Object.entries(selector).some(([key, value]) => labels[key] !== value))
    causes.push(
      wrong(
        'spec.template.metadata.labels',
        `Invalid value: ${goMap(labels)}: \`selector\` does not match template \`labels\``,
      ),
    );
  if (count(fields(object.spec)['replicas'], 1) < 0)
    causes.push(
      wrong(
        'spec.replicas',
        `Invalid value: ${text(fields(object.spec)['replicas'])}: must be greater than or equal to 0`,
      ),
    );
  if (
    before !== undefined &&
    !sameJson(fields(object.spec)['selector'], fields(before.spec)['selector'])
  )
    causes.push(
      wrong(
        'spec.selector',
        `Invalid value: ${JSON.stringify(fields(object.spec)['selector'])}: field is immutable`,
      ),
    );
  return causes;
}
/** What a ConfigMap or Secret holds is never changed once it says so, and it never says otherwise again. */
function immutableCauses(object: ApiObject, before: ApiObject | undefined): Cause[] {
  if (before === undefined) return [];
  const same = (field: string): boolean => sameJson(object[field] ?? null, before[field] ?? null);
  const causes: Cause[] = same('type')
    ? []
    : [wrong('type', `Invalid value: ${JSON.stringify(object['type'])}: field is immutable`)];
  if (before['immutable'] !== true) return causes;
  const changed = ['data', 'binaryData'].filter((field) => !same(field));
  return [
    ...causes,
    ...(object['immutable'] === true ? [] : ['immutable']).concat(changed).map((field) => ({
      reason: 'FieldValueForbidden',
      message: 'Forbidden: field is immutable when `immutable` is set',
      field,
    })),
  ];
}
/** What may change in a StatefulSet; everything else of its spec is for ever. */
const mutable = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
];
function statefulSetCauses(object: ApiObject, before: ApiObject | undefined): Cause[] {
  if (before === undefined) return [];
  const fixed = ({ spec }: ApiObject): Fields =>
    Object.fromEntries(Object.entries(fields(spec)).filter(([field]) => !mutable.includes(field)));
  return sameJson(fixed(object), fixed(before))
    ? []
    : [
        {
          reason: 'FieldValueForbidden',
          message: `Forbidden: updates to statefulset spec for fields other than ${mutable
            .map((field) => `'${field}'`)
            .join(', ')
            .replace(/, ('[^']*')$/, ' and $1')} are forbidden`,
          field: 'spec',
        },
      ];
}
const goMap = (map: Fields): string => JSON.stringify(map);
function containerCauses(resource: ServedResource, object: ApiObject): Cause[] {
  const path = resource.plural === 'pods' ? 'spec' : 'spec.template.spec';
  const spec =
    resource.plural === 'pods' ? fields(object.spec) : at(object, 'spec', 'template', 'spec');
  const containers = records(spec['containers']);
  if (containers.length === 0) return [wrong(`${path}.containers`, 'Required value')];
  return containers.flatMap((container, i) => [
    ...(text(container['name']) === ''
      ? [wrong(`${path}.containers[${i}].name`, 'Required value')]
      : []),
    ...(text(container['image']) === ''
      ? [wrong(`${path}.containers[${i}].image`, 'Required value')]
      : []),
  ]);
}
