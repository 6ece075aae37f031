import { beforeEach, describe, expect, test } from '@jest/globals';
import { collectGarbage, emptyNamespaces } from '../../../../src/sandbox/kubernetes/garbage.ts';
import type { ApiObject } from '../../../../src/sandbox/kubernetes/objects.ts';
import { builtInResources } from '../../../../src/sandbox/kubernetes/resource-types.ts';
import { Store } from '../../../../src/sandbox/kubernetes/store.ts';

const { configMaps, clusterRoles, namespaces } = builtInResources;
let store: Store;
beforeEach(() => {
  store = new Store();
  for (const name of ['shop', 'other'])
    store.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
});
const made = (namespace: string, name: string, ...owners: readonly ApiObject[]): ApiObject =>
  store.create(configMaps, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      namespace,
      name,
      ownerReferences: owners.map(({ apiVersion, kind, metadata }) => ({
        ...{ apiVersion, kind, name: metadata.name, uid: metadata.uid ?? '' },
      })),
    },
  });
const left = (): readonly string[] =>
  store
    .list(configMaps)
    .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)
    .sort();

describe.each([['its namespace', 'shop'] as const, ['all', undefined] as const])(
  'a pass over %s',
  (_what, namespace) => {
    test('leaves what has no owner, an owner beside it, or one without a namespace', () => {
      const role = store.create(clusterRoles, {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'reads' },
      });
      const own = made('shop', 'own');
      made('shop', 'beside', own);
      made('shop', 'of-the-cluster', role);
      collectGarbage(store, namespace);
      expect(left()).toEqual(['shop/beside', 'shop/of-the-cluster', 'shop/own']);
    });
    test('removes what has lost the last of its owners, and not before', () => {
      const [one, two] = [made('shop', 'one'), made('shop', 'two')];
      made('shop', 'of-both', one, two);
      store.remove(configMaps, 'shop', 'one');
      collectGarbage(store, namespace);
      expect(left()).toEqual(['shop/of-both', 'shop/two']);
      store.remove(configMaps, 'shop', 'two');
      collectGarbage(store, namespace);
      expect(left()).toEqual([]);
    });
    test('removes what names an owner of another namespace: there is none by that uid here', () => {
      made('shop', 'astray', made('other', 'owner'));
      collectGarbage(store, namespace);
      expect(left()).toEqual(['other/owner']);
    });
  },
);
test.each([['shop'], [undefined]])(
  'a namespace that is gone is emptied, others are left (%s)',
  (at) => {
    made('shop', 'one');
    made('other', 'two');
    emptyNamespaces(store, at);
    expect(left()).toEqual(['other/two', 'shop/one']);
    store.remove(namespaces, undefined, 'shop');
    emptyNamespaces(store, at);
    expect(left()).toEqual(['other/two']);
  },
);
