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

export const nameRule =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
export const wrong = (field: string, message: string): Cause => ({
  reason: message.startsWith('Required') ? 'FieldValueRequired' : 'FieldValueInvalid',
  message,
  field,
});
export function workloadCauses(object: ApiObject, before: ApiObject | undefined): Cause[] {
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
        `Invalid value: ${String(fields(object.spec)['replicas'])}: must be greater than or equal to 0`,
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
export function immutableCauses(object: ApiObject, before: ApiObject | undefined): Cause[] {
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
export const mutable = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
];
export function statefulSetCauses(object: ApiObject, before: ApiObject | undefined): Cause[] {
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
export const goMap = (map: Fields): string => JSON.stringify(map);
export function containerCauses(resource: ServedResource, object: ApiObject): Cause[] {
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
/** A rolling update that may neither add nor take away a pod would stand still. */
function rollingCauses(object: ApiObject): Cause[] {
  const rolling = at(object, 'spec', 'strategy', 'rollingUpdate');
  const none = (field: string): boolean => /^0+%?$/.test(String(rolling[field]));
  return none('maxSurge') && none('maxUnavailable')
    ? [
        wrong(
          'spec.strategy.rollingUpdate.maxUnavailable',
          `Invalid value: ${String(rolling['maxUnavailable'])}: may not be 0 when \`maxSurge\` is 0`,
        ),
      ]
    : [];
}
/** Each service that an Ingress names has a port, by name or number. */
function ingressCauses({ spec }: ApiObject): Cause[] {
  const { rules, defaultBackend } = fields(spec);
  const backends: [string, Fields][] = records(rules).flatMap((rule, i) =>
    records(at(rule, 'http')['paths']).map((path, j): [string, Fields] => [
      `spec.rules[${i}].http.paths[${j}].backend`,
      fields(path['backend']),
    ]),
  );
  if (isFields(defaultBackend)) backends.push(['spec.defaultBackend', defaultBackend]);
  return backends.flatMap(([path, backend]) => {
    const { name, port } = fields(backend['service']);
    const { name: portName, number } = fields(port);
    return text(name) !== '' && text(portName) === '' && count(number, 0) === 0
      ? [wrong(path, 'Required value: port name or number is required')]
      : [];
  });
}
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
  if (resource.plural === 'deployments') causes.push(...rollingCauses(object));
  if (resource.plural === 'ingresses') causes.push(...ingressCauses(object));
  if (resource.plural === 'statefulsets') causes.push(...statefulSetCauses(object, before));
  if (['pods', 'deployments', 'statefulsets'].includes(resource.plural))
    causes.push(...containerCauses(resource, object));
  if (resource.plural === 'configmaps' || resource.plural === 'secrets')
    causes.push(...immutableCauses(object, before));
  if (causes.length > 0) throw invalid(resource, name, causes);
}
