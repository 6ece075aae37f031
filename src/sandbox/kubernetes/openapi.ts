import type { ServedResource } from './resource-types.ts';

const groupVersionOf = ({ group, version }: ServedResource): string =>
  group === '' ? `api/${version}` : `apis/${group}/${version}`;
const query = (name: string): unknown => ({
  name,
  in: 'query',
  schema: { type: 'string', uniqueItems: true },
});

/**
 * Answers of /openapi/v3 (https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3): enough for a client to learn that the server
 * itself validates fields and takes dry runs, which is what kubectl asks before it applies. Objects are of any fields.
 */
export function openApi(path: string, resources: readonly ServedResource[]): unknown {
  if (path === '/openapi/v3')
    return {
      paths: Object.fromEntries(
        [...new Set(resources.map(groupVersionOf))].map((name) => [
          name,
          { serverRelativeURL: `/openapi/v3/${name}` },
        ]),
      ),
    };
  if (!path.startsWith('/openapi/v3/')) return undefined;
  const served = resources.filter(
    (resource) => groupVersionOf(resource) === path.slice('/openapi/v3/'.length),
  );
  return served.length === 0 ? undefined : document(served);
}
function document(served: readonly ServedResource[]): unknown {
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1.36.0+sluice-sandbox' },
    paths: Object.fromEntries(served.map((resource) => [pathOf(resource), operations(resource)])),
    components: {
      schemas: Object.fromEntries(served.map((resource) => [nameOf(resource), schema(resource)])),
    },
  };
}
const nameOf = ({ group, version, kind }: ServedResource): string =>
  `io.k8s.${group === '' ? 'core' : group}.${version}.${kind}`;
const kindOf = ({ group, version, kind }: ServedResource) => ({ group, version, kind });
const pathOf = (resource: ServedResource): string =>
  `/${groupVersionOf(resource)}${resource.namespaced ? '/namespaces/{namespace}' : ''}/${resource.plural}/{name}`;
const schema = (resource: ServedResource): unknown => ({
  type: 'object',
  'x-kubernetes-group-version-kind': [kindOf(resource)],
  'x-kubernetes-preserve-unknown-fields': true,
});
function operations(resource: ServedResource): unknown {
  const operation = (action: string): unknown => ({
    operationId: `${action}${resource.kind}`,
    parameters: ['dryRun', 'fieldManager', 'fieldValidation'].map(query),
    responses: {
      '200': {
        description: 'OK',
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${nameOf(resource)}` } },
        },
      },
    },
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': kindOf(resource),
  });
  return {
    get: operation('get'),
    put: operation('put'),
    patch: operation('patch'),
    delete: operation('delete'),
  };
}
