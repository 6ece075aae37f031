import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RawClient, Reply } from '../../support/kubernetes/client.ts';
import { orders, volume } from '../../support/kubernetes/orders.ts';

type Body = Reply['body'];
interface Place {
  readonly api: RawClient;
  readonly namespace: string;
  /** A folder of the node for volumes. */
  readonly folder: string;
  until(path: string, good: (body: Body) => boolean): Promise<Body>;
}
const strategic = 'application/strategic-merge-patch+json';
const merge = 'application/merge-patch+json';

/** The StatefulSet part of the conformance suite: what a release of one relies on. */
export function statefulSets(place: () => Place): void {
  describe('StatefulSets', () => {
    const core = (): string => `/api/v1/namespaces/${place().namespace}`;
    const apps = (): string => `/apis/apps/v1/namespaces/${place().namespace}`;
    const path = (): string => `${apps()}/statefulsets/orders`;
    const api = (...asked: Parameters<RawClient>): Promise<Reply> => place().api(...asked);
    const until = (at: string, good: (body: Body) => boolean): Promise<Body> =>
      place().until(at, good);
    const rolledOut = (set: Body): boolean =>
      set.status?.observedGeneration === set.metadata.generation &&
      set.status.availableReplicas === set.spec.replicas &&
      set.status.updatedReplicas === set.spec.replicas &&
      set.status.replicas === set.spec.replicas &&
      set.status.currentRevision === set.status.updateRevision;
    const setImage = (version: string): Promise<Reply> =>
      api(
        'PATCH',
        path(),
        {
          spec: {
            template: {
              spec: { containers: [{ name: 'orders', image: `sluice.test/shop:${version}` }] },
            },
          },
        },
        strategic,
      );
    const revisions = async (): Promise<{ name: string; revision: number; data: Body }[]> =>
      (await api('GET', `${apps()}/controllerrevisions?labelSelector=app=orders`)).body.items
        .map(({ metadata, revision, data }: Body) => ({ name: metadata.name, revision, data }))
        .sort((a: { revision: number }, b: { revision: number }) => a.revision - b.revision);
    const pod = async (ordinal: number): Promise<Body> =>
      (await api('GET', `${core()}/pods/orders-${ordinal}`)).body;
    const readyAt = ({ status }: Body): number =>
      Date.parse(status.conditions.find(({ type }: Body) => type === 'Ready').lastTransitionTime);
    const claims = async (selector: string): Promise<Body[]> =>
      (await api('GET', `${core()}/persistentvolumeclaims?labelSelector=${selector}`)).body.items;

    beforeAll(async () => {
      const { namespace, folder } = place();
      for (let i = 0; i < 6; i++)
        await api('POST', '/api/v1/persistentvolumes', volume(`${namespace}-${i}`, folder));
      const { statefulSet, governing } = orders(namespace, 2);
      await api('POST', `${core()}/services`, governing);
      expect((await api('POST', `${apps()}/statefulsets`, statefulSet)).status).toBe(201);
    });

    test('get defaults, and become available with one revision', async () => {
      const set = await until(path(), rolledOut);
      expect(set.spec).toMatchObject({
        podManagementPolicy: 'OrderedReady',
        revisionHistoryLimit: 10,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      });
      const [only, ...more] = await revisions();
      expect(more).toEqual([]);
      expect(only).toMatchObject({ name: set.status.updateRevision, revision: 1 });
      expect(only?.data.spec.template).toMatchObject({
        $patch: 'replace',
        metadata: { labels: { app: 'orders' } },
      });
    });
    test('make their pods in order, each with its name, its labels and its claim', async () => {
      const [first, second] = [await pod(0), await pod(1)];
      expect(Date.parse(second.metadata.creationTimestamp)).toBeGreaterThanOrEqual(readyAt(first));
      expect(second.metadata.labels).toMatchObject({
        app: 'orders',
        'statefulset.kubernetes.io/pod-name': 'orders-1',
        'apps.kubernetes.io/pod-index': '1',
        'controller-revision-hash': (await revisions())[0]?.name,
      });
      expect(second.spec).toMatchObject({ hostname: 'orders-1', subdomain: 'orders-pods' });
      expect(
        second.spec.volumes.find(({ name }: Body) => name === 'data').persistentVolumeClaim,
      ).toEqual({ claimName: 'data-orders-1' });
      const found = await claims('app=orders');
      expect(found.map(({ metadata }) => metadata.name)).toEqual([
        'data-orders-0',
        'data-orders-1',
      ]);
      expect(found.flatMap(({ metadata }) => metadata.ownerReferences ?? [])).toEqual([]);
    });
    test('refuse a change of what is for ever', async () => {
      const reply = await api('PATCH', path(), { spec: { serviceName: 'other' } }, merge);
      expect(reply.status).toBe(422);
      expect(reply.body.message).toContain('updates to statefulset spec for fields other than');
    });
    test('a new template reaches the highest ordinal first; the old one again takes its revision with the next number', async () => {
      const before = (await api('GET', path())).body.status.updateRevision;
      await setImage('2.0');
      const updated = await until(path(), rolledOut);
      expect(updated.status.updateRevision).not.toBe(before);
      const [lowest, highest] = [await pod(0), await pod(1)];
      expect(lowest.spec.containers[0].image).toBe('sluice.test/shop:2.0');
      expect(Date.parse(lowest.metadata.creationTimestamp)).toBeGreaterThanOrEqual(
        readyAt(highest),
      );
      await setImage('1.0');
      await until(path(), (set) => rolledOut(set) && set.status.updateRevision === before);
      expect((await revisions()).map(({ name, revision }) => [name, revision])).toEqual([
        [updated.status.updateRevision, 2],
        [before, 3],
      ]);
    });
    test('a pod that never becomes ready blocks the way back until somebody deletes it', async () => {
      const before = (await api('GET', path())).body.status.updateRevision;
      await setImage('missing');
      const stuck = await until(`${core()}/pods/orders-1`, ({ status }) =>
        /ErrImagePull|ImagePullBackOff/.test(
          status?.containerStatuses?.[0]?.state?.waiting?.reason ?? '',
        ),
      );
      await setImage('1.0');
      await until(path(), ({ status }) => status.updateRevision === before);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      expect((await pod(1)).metadata.uid).toBe(stuck.metadata.uid);
      await api('DELETE', `${core()}/pods/orders-1`);
      await until(path(), rolledOut);
      expect((await pod(1)).spec.containers[0].image).toBe('sluice.test/shop:1.0');
    });
    test('scaled down they keep the claims, and find them again', async () => {
      const kept = (await claims('app=orders')).map(({ metadata }) => metadata.uid);
      await api('PATCH', path(), { spec: { replicas: 1 } }, merge);
      await until(path(), rolledOut);
      expect((await claims('app=orders')).map(({ metadata }) => metadata.uid)).toEqual(kept);
      await api('PATCH', path(), { spec: { replicas: 2 } }, merge);
      await until(path(), rolledOut);
      expect((await claims('app=orders')).map(({ metadata }) => metadata.uid)).toEqual(kept);
    });
    test('say in an event why no pod is made', async () => {
      const { statefulSet } = orders(place().namespace, 1);
      const { volumeClaimTemplates: _claims, template, ...spec } = statefulSet.spec;
      const labels = { app: 'refused' };
      const [container] = template.spec.containers;
      await api('POST', `${apps()}/statefulsets`, {
        ...statefulSet,
        metadata: { name: 'refused' },
        spec: {
          ...spec,
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: {
              serviceAccountName: 'nobody',
              containers: [{ name: 'orders', image: container?.image }],
            },
          },
        },
      });
      const { items } = await until(
        `${core()}/events?fieldSelector=involvedObject.name=refused,reason=FailedCreate`,
        (list) => list.items.length > 0,
      );
      expect(items[0]).toMatchObject({
        type: 'Warning',
        involvedObject: { kind: 'StatefulSet' },
        message: expect.stringMatching(
          /^Create Pod refused-0 in StatefulSet refused failed error: pods "refused-0" is forbidden: error looking up service account .*\/nobody: serviceaccount "nobody" not found$/,
        ),
      });
      await api('DELETE', `${apps()}/statefulsets/refused`);
    });
    test('with the policy Delete their claims end with them, and nobody else’s', async () => {
      const { statefulSet } = orders(place().namespace, 2);
      const labels = { app: 'other' };
      await api('POST', `${apps()}/statefulsets`, {
        ...statefulSet,
        metadata: { name: 'other' },
        spec: {
          ...statefulSet.spec,
          podManagementPolicy: 'Parallel',
          persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
          selector: { matchLabels: labels },
          template: { ...statefulSet.spec.template, metadata: { labels } },
        },
      });
      await until(`${apps()}/statefulsets/other`, rolledOut);
      await until(`${core()}/persistentvolumeclaims/data-other-1`, ({ metadata }) =>
        (metadata?.ownerReferences ?? []).some(({ kind }: Body) => kind === 'StatefulSet'),
      );
      await api('PATCH', `${apps()}/statefulsets/other`, { spec: { replicas: 1 } }, merge);
      await until(
        `${core()}/persistentvolumeclaims?labelSelector=app=other`,
        ({ items }) => items.length === 1,
      );
      await api('DELETE', `${apps()}/statefulsets/other`, {
        apiVersion: 'v1',
        kind: 'DeleteOptions',
        propagationPolicy: 'Background',
      });
      await until(
        `${core()}/persistentvolumeclaims?labelSelector=app=other`,
        ({ items }) => items.length === 0,
      );
      await until(`${core()}/pods?labelSelector=app=other`, ({ items }) => items.length === 0);
      expect(await claims('app=orders')).toHaveLength(2);
    });
  });
}
