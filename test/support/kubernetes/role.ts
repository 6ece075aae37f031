import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { Cluster, KubeObject, ResourceType } from '../../../src/ports/cluster.ts';

const types: Readonly<Record<string, ResourceType>> = {
  ServiceAccount: {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    plural: 'serviceaccounts',
    namespaced: true,
  },
  Role: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    plural: 'roles',
    namespaced: true,
  },
  RoleBinding: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    plural: 'rolebindings',
    namespaced: true,
  },
};
/** The README's Role in a namespace, bound to the user `sluice`. */
export async function applyRole(cluster: Cluster, namespace: string): Promise<void> {
  const text = readFileSync('action-templates/kubernetes/role.yml', 'utf8');
  for (const document of parseAllDocuments(text)) {
    const object = document.toJS() as KubeObject;
    const type = types[object.kind];
    if (type === undefined) throw new Error(`role.yml has a ${object.kind}`);
    await cluster.create(type, { ...object, metadata: { ...object.metadata, namespace } });
  }
}
