import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { Cluster, KubeObject, ResourceType } from '../../../src/ports/cluster.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const types: Readonly<Record<string, ResourceType>> = {
  ServiceAccount: {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    plural: 'serviceaccounts',
    namespaced: true,
  },
  Role: { apiVersion: rbac, kind: 'Role', plural: 'roles', namespaced: true },
  RoleBinding: { apiVersion: rbac, kind: 'RoleBinding', plural: 'rolebindings', namespaced: true },
};
/** The objects of one of action-templates/kubernetes in a namespace. */
export async function applyManifests(
  cluster: Cluster,
  namespace: string,
  file: string,
): Promise<void> {
  const text = readFileSync(`action-templates/kubernetes/${file}`, 'utf8');
  for (const document of parseAllDocuments(text)) {
    const object = document.toJS() as KubeObject;
    const type = types[object.kind];
    if (type === undefined) throw new Error(`${file} has a ${object.kind}`);
    await cluster.create(type, { ...object, metadata: { ...object.metadata, namespace } });
  }
}
/** The README's Role, bound to the user `sluice`. */
export const applyRole = (cluster: Cluster, namespace: string): Promise<void> =>
  applyManifests(cluster, namespace, 'role.yml');
