import type { ResourceType } from '../../ports/cluster.ts';

/** Path of a resource type, of one of its objects, or of a subresource of one. */
export function pathOf(
  type: ResourceType,
  namespace: string,
  name?: string,
  subresource?: string,
): string {
  const root = type.apiVersion.includes('/')
    ? `/apis/${type.apiVersion}`
    : `/api/${type.apiVersion}`;
  const scope = type.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
  const object = name === undefined ? '' : `/${encodeURIComponent(name).replaceAll('%3A', ':')}`;
  return `${root}${scope}/${type.plural}${object}${subresource === undefined ? '' : `/${subresource}`}`;
}
export const podType: ResourceType = {
  apiVersion: 'v1',
  kind: 'Pod',
  plural: 'pods',
  namespaced: true,
};
export const reviewType: ResourceType = {
  apiVersion: 'authorization.k8s.io/v1',
  kind: 'SelfSubjectAccessReview',
  plural: 'selfsubjectaccessreviews',
  namespaced: false,
};
