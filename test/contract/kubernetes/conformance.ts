import { beforeAll, describe, expect, test } from '@jest/globals';
import { type RawClient, type Reply, rawClient } from '../../support/kubernetes/client.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { statefulSets } from './stateful-sets.ts';

/** Where a server is: an admin's kubeconfig, and one of a user without any rights. */
export interface Server {
  readonly admin: string;
  readonly nobody: string;
  /** A folder of its node for volumes; a server without a node needs none. */
  readonly folder?: string;
}
const merge = 'application/merge-patch+json';
const json = 'application/json-patch+json';
const strategic = 'application/strategic-merge-patch+json';
let next = 0;

/** What Sluice relies on in an API server: the same cases for the real one and for the embedded one (docs/architecture.md). */
export function conformance(name: string, start: () => Promise<Server>): void {
  describe(`${name} as Sluice needs it`, () => {
    let api: RawClient;
    let nobody: RawClient;
    let ns: string;
    let core: string;
    let apps: string;
    let folder: string;
    beforeAll(async () => {
      const server = await start();
      api = rawClient(server.admin);
      nobody = rawClient(server.nobody);
      folder = server.folder ?? '/nowhere';
      ns = `conformance-${Date.now() % 100_000}-${next++}`;
      core = `/api/v1/namespaces/${ns}`;
      apps = `/apis/apps/v1/namespaces/${ns}`;
      await api('POST', '/api/v1/namespaces', {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: ns },
      });
    }, 120_000);
    const map = (called: string, data: object = { a: '1' }, more: object = {}) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: called, ...more },
      data,
    });
    const make = (called: string, data?: object, more?: object): Promise<Reply> =>
      api('POST', `${core}/configmaps`, map(called, data, more));
    const until = async (
      path: string,
      good: (body: Reply['body']) => boolean,
    ): Promise<Reply['body']> => {
      for (let i = 0; i < 600; i++) {
        const { body } = await api('GET', path);
        if (good(body)) return body;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${path} did not become as wanted within a minute`);
    };
    const failure = ({ status, body }: Reply) => ({ status, kind: body.kind, reason: body.reason });

    test('answers /version and discovery', async () => {
      expect((await api('GET', '/version')).body.gitVersion).toMatch(/^v1\./);
      expect(
        (await api('GET', '/apis/apps/v1')).body.resources.map(
          ({ name: n }: { name: string }) => n,
        ),
      ).toEqual(expect.arrayContaining(['deployments', 'deployments/scale', 'replicasets']));
    });
    test('creates with uid, version and time', async () => {
      const { status, body } = await make('created');
      expect(status).toBe(201);
      expect(body).toMatchObject({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
          name: 'created',
          namespace: ns,
          uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
          resourceVersion: expect.stringMatching(/^\d+$/),
          creationTimestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        },
      });
    });
    test('refuses a second of the same name', async () => {
      await make('twice');
      const reply = await make('twice');
      expect(failure(reply)).toEqual({ status: 409, kind: 'Status', reason: 'AlreadyExists' });
      expect(reply.body.message).toBe('configmaps "twice" already exists');
    });
    test('makes a name of generateName', async () => {
      const { body } = await api('POST', `${core}/configmaps`, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { generateName: 'gen-' },
      });
      expect(body.metadata.name).toMatch(/^gen-[a-z0-9]{5}$/);
    });
    test.each([
      ['no name', { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} }, 422, 'Invalid'],
      [
        'a bad name',
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Bad_Name' } },
        422,
        'Invalid',
      ],
      [
        'another kind',
        { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' } },
        400,
        'BadRequest',
      ],
      [
        'another namespace',
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace: 'other' } },
        400,
        'BadRequest',
      ],
    ])('refuses to create with %s', async (_what, object, status, reason) => {
      expect(failure(await api('POST', `${core}/configmaps`, object))).toEqual({
        status,
        kind: 'Status',
        reason,
      });
    });
    test('says 404 of an object, of a namespace and of a path, each in its way', async () => {
      const object = await api('GET', `${core}/configmaps/none`);
      expect(failure(object)).toEqual({ status: 404, kind: 'Status', reason: 'NotFound' });
      expect(object.body.message).toBe('configmaps "none" not found');
      expect(object.body.details).toMatchObject({ name: 'none', kind: 'configmaps' });
      const namespace = await api('POST', '/api/v1/namespaces/no-such/configmaps', map('x'));
      expect(namespace.status).toBe(404);
      expect(namespace.body.details).toMatchObject({ name: 'no-such', kind: 'namespaces' });
      expect((await api('GET', '/apis/nothing.example/v1/things')).status).toBe(404);
      expect((await api('GET', `${apps}/deployments/none`)).body.message).toBe(
        'deployments.apps "none" not found',
      );
    });
    test('lists an empty namespace that does not exist as empty', async () => {
      const { status, body } = await api('GET', '/api/v1/namespaces/no-such/configmaps');
      expect(status).toBe(200);
      expect(body.items ?? []).toEqual([]);
    });
    test.each([
      ['tier=web', ['l1', 'l2']],
      ['tier!=web,tier', ['l3']],
      ['tier in (db,web)', ['l1', 'l2', 'l3']],
      ['tier,!zone', ['l1', 'l3']],
      ['zone notin (a),tier', ['l1', 'l3']],
    ])('selects by labels: %s', async (selector, expected) => {
      if ((await api('GET', `${core}/configmaps/l1`)).status === 404) {
        await make('l1', {}, { labels: { tier: 'web' } });
        await make('l2', {}, { labels: { tier: 'web', zone: 'a' } });
        await make('l3', {}, { labels: { tier: 'db' } });
      }
      const { body } = await api(
        'GET',
        `${core}/configmaps?labelSelector=${encodeURIComponent(selector)}`,
      );
      expect(body.items.map(({ metadata }: Reply['body']) => metadata.name)).toEqual(expected);
    });
    test('selects by metadata.name, and refuses a selector that is none', async () => {
      await make('field');
      const { body } = await api('GET', `${core}/configmaps?fieldSelector=metadata.name=field`);
      expect(body.items).toHaveLength(1);
      expect(
        (await api('GET', `${core}/configmaps?labelSelector=${encodeURIComponent('a b c')}`))
          .status,
      ).toBe(400);
    });
    test('pages lists', async () => {
      for (const n of [1, 2, 3]) await make(`page-${n}`, {}, { labels: { paged: 'yes' } });
      const first = await api('GET', `${core}/configmaps?labelSelector=paged=yes&limit=2`);
      expect(first.body.items).toHaveLength(2);
      const rest = await api(
        'GET',
        `${core}/configmaps?labelSelector=paged=yes&limit=2&continue=${first.body.metadata.continue}`,
      );
      expect(rest.body.items).toHaveLength(1);
      expect(rest.body.metadata.continue ?? '').toBe('');
    });
    test('merge patch sets and removes fields; the same again keeps the version', async () => {
      await make('merged', { a: '1', b: '2' });
      const patch = { data: { a: null, c: '3' } };
      const one = await api('PATCH', `${core}/configmaps/merged`, patch, merge);
      expect(one.body.data).toEqual({ b: '2', c: '3' });
      const two = await api('PATCH', `${core}/configmaps/merged`, patch, merge);
      expect(two.body.metadata.resourceVersion).toBe(one.body.metadata.resourceVersion);
    });
    test('a patch with an old version is a conflict', async () => {
      const { body } = await make('raced');
      await api('PATCH', `${core}/configmaps/raced`, { data: { a: '2' } }, merge);
      const lost = await api(
        'PATCH',
        `${core}/configmaps/raced`,
        { metadata: { resourceVersion: body.metadata.resourceVersion }, data: { a: '3' } },
        merge,
      );
      expect(failure(lost)).toEqual({ status: 409, kind: 'Status', reason: 'Conflict' });
      expect(lost.body.message).toContain('the object has been modified');
    });
    test('so is a replace, and a replace without a version wins', async () => {
      const { body } = await make('replaced');
      await api('PUT', `${core}/configmaps/replaced`, map('replaced', { a: '2' }));
      expect(
        (await api('PUT', `${core}/configmaps/replaced`, { ...body, data: { a: '3' } })).status,
      ).toBe(409);
      expect((await api('GET', `${core}/configmaps/replaced`)).body.data).toEqual({ a: '2' });
    });
    test('JSON patch tests before it writes', async () => {
      await make('tested', { a: '1' });
      const good = await api(
        'PATCH',
        `${core}/configmaps/tested`,
        [
          { op: 'test', path: '/data/a', value: '1' },
          { op: 'replace', path: '/data/a', value: '2' },
          { op: 'add', path: '/data/b', value: 'x' },
        ],
        json,
      );
      expect(good.body.data).toEqual({ a: '2', b: 'x' });
      const bad = await api(
        'PATCH',
        `${core}/configmaps/tested`,
        [
          { op: 'test', path: '/data/a', value: '1' },
          { op: 'remove', path: '/data/b' },
        ],
        json,
      );
      expect(failure(bad)).toEqual({ status: 422, kind: 'Status', reason: 'Invalid' });
      expect(
        (
          await api(
            'PATCH',
            `${core}/configmaps/tested`,
            [{ op: 'remove', path: '/data/none' }],
            json,
          )
        ).status,
      ).toBe(422);
      expect((await api('GET', `${core}/configmaps/tested`)).body.data).toEqual({ a: '2', b: 'x' });
    });
    test('refuses a patch of a kind that it does not know', async () => {
      expect((await api('PATCH', `${core}/configmaps/created`, {}, 'text/plain')).status).toBe(415);
    });
    test('deletes with preconditions', async () => {
      const { body } = await make('deleted');
      const options = (preconditions: object) => ({
        apiVersion: 'v1',
        kind: 'DeleteOptions',
        preconditions,
      });
      const other = await api(
        'DELETE',
        `${core}/configmaps/deleted`,
        options({ uid: '00000000-0000-0000-0000-000000000000' }),
      );
      expect(failure(other)).toEqual({ status: 409, kind: 'Status', reason: 'Conflict' });
      expect(
        (await api('DELETE', `${core}/configmaps/deleted`, options({ uid: body.metadata.uid })))
          .status,
      ).toBe(200);
      expect((await api('DELETE', `${core}/configmaps/deleted`)).status).toBe(404);
    });
    test('keeps what has finalizers until they are gone', async () => {
      await make('final', {}, { finalizers: ['sluice.test/hold'] });
      const { body } = await api('DELETE', `${core}/configmaps/final`);
      expect(body.metadata.deletionTimestamp).toBeDefined();
      expect((await api('GET', `${core}/configmaps/final`)).status).toBe(200);
      await api('PATCH', `${core}/configmaps/final`, { metadata: { finalizers: null } }, merge);
      expect((await api('GET', `${core}/configmaps/final`)).status).toBe(404);
    });
    test('what says that it is immutable keeps what it holds, may be labelled and deleted', async () => {
      const frozen = (path: string) => `${core}/${path}/frozen`;
      await api('POST', `${core}/configmaps`, { ...map('frozen'), immutable: true });
      await api('POST', `${core}/secrets`, {
        ...map('frozen'),
        kind: 'Secret',
        data: undefined,
        stringData: { a: 'secret' },
        immutable: true,
      });
      const { body } = await api('GET', frozen('secrets'));
      expect(body).toMatchObject({ type: 'Opaque', data: { a: 'c2VjcmV0' }, immutable: true });
      expect(body.stringData).toBeUndefined();
      for (const plural of ['configmaps', 'secrets']) {
        const path = frozen(plural);
        const changed = await api('PATCH', path, { data: { a: 'Mg==' } }, merge);
        expect(failure(changed)).toEqual({ status: 422, kind: 'Status', reason: 'Invalid' });
        expect(changed.body.message).toMatch(
          /"frozen" is invalid: data: Forbidden: field is immutable when `immutable` is set$/,
        );
        for (const immutable of [false, null])
          expect((await api('PATCH', path, { immutable }, merge)).body.message).toMatch(
            /immutable: Forbidden: field is immutable when `immutable` is set$/,
          );
        const labelled = await api('PATCH', path, { metadata: { labels: { a: 'b' } } }, merge);
        expect(labelled.status).toBe(200);
        expect((await api('DELETE', path)).status).toBe(200);
      }
    });
    test('a Secret keeps its type', async () => {
      await api('POST', `${core}/secrets`, { ...map('typed', {}), kind: 'Secret', type: 'a.b/c' });
      const { body } = await api('PATCH', `${core}/secrets/typed`, { type: 'Opaque' }, merge);
      expect(body.message).toMatch(/type: Invalid value: "Opaque": field is immutable$/);
    });
    test('a dry run stores nothing', async () => {
      const { status } = await api('POST', `${core}/configmaps?dryRun=All`, map('dry'));
      expect(status).toBe(201);
      expect((await api('GET', `${core}/configmaps/dry`)).status).toBe(404);
    });
    test('watches from a version: added, modified, deleted, by selector', async () => {
      const { body } = await api('GET', `${core}/configmaps`);
      const events = api.watch(
        `${core}/configmaps?watch=true&labelSelector=w=1&resourceVersion=${body.metadata.resourceVersion}`,
        3,
      );
      await make('ignored');
      await make('watched', { a: '1' }, { labels: { w: '1' } });
      await api('PATCH', `${core}/configmaps/watched`, { data: { a: '2' } }, merge);
      // It leaves the selection: for this watch it is deleted.
      await api('PATCH', `${core}/configmaps/watched`, { metadata: { labels: { w: '2' } } }, merge);
      expect((await events).map(({ type, object }) => [type, object.metadata.name])).toEqual([
        ['ADDED', 'watched'],
        ['MODIFIED', 'watched'],
        ['DELETED', 'watched'],
      ]);
    });
    test('a lease keeps its microseconds', async () => {
      const path = `/apis/coordination.k8s.io/v1/namespaces/${ns}/leases`;
      const spec = {
        holderIdentity: '1-1',
        leaseDurationSeconds: 30,
        renewTime: '2026-01-01T00:00:00.123000Z',
        leaseTransitions: 0,
      };
      expect(
        (
          await api('POST', path, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: { name: 'l' },
            spec,
          })
        ).body.spec,
      ).toEqual(spec);
    });
    test('names what a user may not do', async () => {
      const reply = await nobody('GET', `${apps}/deployments/x`);
      expect(failure(reply)).toEqual({ status: 403, kind: 'Status', reason: 'Forbidden' });
      expect(reply.body.message).toBe(
        `deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "${ns}"`,
      );
    });
    test('answers an access review', async () => {
      const review = (verb: string) => ({
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: {
          resourceAttributes: { verb, group: 'apps', resource: 'deployments', namespace: ns },
        },
      });
      const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
      expect((await api('POST', path, review('create'))).body.status.allowed).toBe(true);
      expect((await nobody('POST', path, review('create'))).body.status.allowed).toBe(false);
    });
    test('a Role gives exactly what it says', async () => {
      const rbac = `/apis/rbac.authorization.k8s.io/v1/namespaces/${ns}`;
      await api('POST', `${rbac}/roles`, {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'r' },
        rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['list'] }],
      });
      await api('POST', `${rbac}/rolebindings`, {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'r' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'r' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'nobody' }],
      });
      let status = 0;
      for (let i = 0; i < 50 && status !== 200; i++)
        status = (await nobody('GET', `${core}/configmaps`)).status;
      expect(status).toBe(200);
      expect((await nobody('GET', `${core}/configmaps/created`)).status).toBe(403);
    });

    statefulSets(() => ({ api, namespace: ns, folder, until }));
    describe('Deployments', () => {
      const path = (): string => `${apps}/deployments/shop`;
      const rolledOut = (revision: string) => (d: Reply['body']) =>
        d.metadata?.annotations?.['deployment.kubernetes.io/revision'] === revision &&
        d.status?.observedGeneration === d.metadata.generation &&
        d.status?.availableReplicas === d.spec.replicas &&
        d.status?.updatedReplicas === d.spec.replicas &&
        d.status?.replicas === d.spec.replicas;
      const setImage = (version: string) =>
        api(
          'PATCH',
          path(),
          {
            spec: {
              template: {
                spec: { containers: [{ name: 'shop', image: `sluice.test/shop:${version}` }] },
              },
            },
          },
          strategic,
        );
      const sets = async (): Promise<Reply['body'][]> =>
        (await api('GET', `${apps}/replicasets?labelSelector=app=shop`)).body.items;

      test('are refused when they may neither add nor take away a pod', async () => {
        const { deployment } = shop(ns);
        const standing = {
          ...deployment,
          spec: {
            ...deployment.spec,
            strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } },
          },
        };
        const reply = await api('POST', `${apps}/deployments`, standing);
        expect(failure(reply)).toEqual({ status: 422, kind: 'Status', reason: 'Invalid' });
        expect(reply.body.message).toMatch(
          /spec\.strategy\.rollingUpdate\.maxUnavailable: Invalid value: .*may not be 0 when `maxSurge` is 0$/,
        );
      });
      test('an Ingress is refused whose service has no port', async () => {
        const reply = await api('POST', `/apis/networking.k8s.io/v1/namespaces/${ns}/ingresses`, {
          ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' },
          metadata: { name: 'portless' },
          spec: {
            rules: [
              {
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop' } } },
                  ],
                },
              },
            ],
          },
        });
        expect(failure(reply)).toEqual({ status: 422, kind: 'Status', reason: 'Invalid' });
        expect(reply.body.message).toMatch(
          /spec\.rules\[0\]\.http\.paths\[0\]\.backend: Required value: port name or number is required$/,
        );
      });
      test('are refused when selector and labels differ, when there is no container, when the selector changes', async () => {
        const { deployment } = shop(ns);
        const other = {
          ...deployment,
          spec: { ...deployment.spec, selector: { matchLabels: { app: 'other' } } },
        };
        expect(failure(await api('POST', `${apps}/deployments`, other))).toEqual({
          status: 422,
          kind: 'Status',
          reason: 'Invalid',
        });
        const bare = {
          ...deployment,
          spec: {
            ...deployment.spec,
            template: { ...deployment.spec.template, spec: { containers: [] } },
          },
        };
        expect((await api('POST', `${apps}/deployments`, bare)).status).toBe(422);
        await api('POST', `${apps}/deployments`, shop(ns, 2).deployment);
        const moved = await api(
          'PATCH',
          path(),
          {
            spec: {
              selector: { matchLabels: { app: 'else' } },
              template: { metadata: { labels: { app: 'else' } } },
            },
          },
          merge,
        );
        expect(moved.status).toBe(422);
        expect(moved.body.message).toContain('field is immutable');
      });
      test('get defaults, and become available as revision 1', async () => {
        const body = await until(path(), rolledOut('1'));
        expect(body.spec).toMatchObject({
          replicas: 2,
          revisionHistoryLimit: 10,
          progressDeadlineSeconds: 600,
          strategy: { type: 'RollingUpdate' },
        });
        expect(body.spec.template.spec).toMatchObject({ restartPolicy: 'Always' });
        expect(body.metadata.generation).toBe(1);
        expect(
          body.status.conditions
            .map(({ type, status }: Reply['body']) => `${type}=${status}`)
            .sort(),
        ).toEqual(['Available=True', 'Progressing=True']);
      });
      test('own a ReplicaSet, which owns ready pods with its hash', async () => {
        const [set] = await sets();
        const deployment = (await api('GET', path())).body;
        expect(set.metadata.ownerReferences).toMatchObject([
          { kind: 'Deployment', name: 'shop', uid: deployment.metadata.uid, controller: true },
        ]);
        const { body } = await api('GET', `${core}/pods?labelSelector=app=shop`);
        expect(body.items).toHaveLength(2);
        for (const pod of body.items) {
          expect(pod.metadata.ownerReferences[0]).toMatchObject({
            kind: 'ReplicaSet',
            uid: set.metadata.uid,
          });
          expect(pod.metadata.labels['pod-template-hash']).toBe(
            set.metadata.labels['pod-template-hash'],
          );
          expect(
            pod.status.conditions.find(({ type }: Reply['body']) => type === 'Ready').status,
          ).toBe('True');
          expect(pod.status.containerStatuses[0]).toMatchObject({
            ready: true,
            restartCount: 0,
            state: { running: {} },
          });
        }
      });
      test('scale by their own field and by the subresource', async () => {
        await api('PATCH', path(), { spec: { replicas: 3 } }, merge);
        expect((await until(path(), rolledOut('1'))).metadata.generation).toBe(2);
        const scaled = await api('PATCH', `${path()}/scale`, { spec: { replicas: 2 } }, merge);
        expect(scaled.body).toMatchObject({ kind: 'Scale', spec: { replicas: 2 } });
        await until(path(), rolledOut('1'));
      });
      test('annotations of a Deployment count as a new generation, those of its status do not', async () => {
        const { body: before } = await api('GET', path());
        const { body } = await api(
          'PATCH',
          path(),
          { metadata: { annotations: { 'sluice.dev/stage': '1' } } },
          merge,
        );
        expect(body.metadata.generation).toBe(before.metadata.generation + 1);
        const { body: labelled } = await api(
          'PATCH',
          path(),
          { metadata: { labels: { a: 'b' } } },
          merge,
        );
        expect(labelled.metadata.generation).toBe(body.metadata.generation);
      });
      test('a new template is a new revision; the old one again takes its ReplicaSet with the next number', async () => {
        await setImage('2.0');
        await until(path(), rolledOut('2'));
        expect(await sets()).toHaveLength(2);
        await setImage('1.0');
        await until(path(), rolledOut('3'));
        const all = await sets();
        expect(
          all
            .map(({ metadata }) => metadata.annotations['deployment.kubernetes.io/revision'])
            .sort(),
        ).toEqual(['2', '3']);
      });
      test('an image that cannot be had ends in ErrImagePull or its back-off, users keep the old pods', async () => {
        await setImage('missing');
        const body = await until(`${core}/pods?labelSelector=app=shop`, ({ items }) =>
          items.some((pod: Reply['body']) =>
            /ErrImagePull|ImagePullBackOff/.test(
              pod.status.containerStatuses?.[0]?.state?.waiting?.reason ?? '',
            ),
          ),
        );
        expect(body.items.length).toBeGreaterThan(2);
        expect((await api('GET', path())).body.status.availableReplicas).toBe(2);
        await setImage('1.0');
        await until(
          path(),
          (d) =>
            d.status?.availableReplicas === 2 &&
            d.status?.unavailableReplicas === undefined &&
            d.status.replicas === 2,
        );
      });
      test('their Service gets an address and endpoints of the ready pods', async () => {
        const { body } = await api('POST', `${core}/services`, shop(ns).service);
        expect(body.spec.clusterIP).toMatch(/^10\.96\./);
        const slices = `/apis/discovery.k8s.io/v1/namespaces/${ns}/endpointslices?labelSelector=${encodeURIComponent('kubernetes.io/service-name=shop')}`;
        const found = await until(
          slices,
          ({ items }) =>
            items[0]?.endpoints?.filter(({ conditions }: Reply['body']) => conditions.ready)
              .length === 2,
        );
        expect(found.items[0].endpoints[0].targetRef.kind).toBe('Pod');
      });
      test('a pod is reached through the proxy, its logs are read', async () => {
        const { body } = await api('GET', `${core}/pods?labelSelector=app=shop`);
        const pod = body.items.find(
          ({ metadata }: Reply['body']) => metadata.deletionTimestamp === undefined,
        ).metadata.name;
        const proxied = await api('GET', `${core}/pods/${pod}:8080/proxy/metrics`);
        expect(proxied.status).toBe(200);
        expect(proxied.body).toContain('go_goroutines');
        // The first connection to a kubelet may be cut; it is tried again, as Sluice does.
        await until(
          `${core}/pods/${pod}/log?tailLines=5`,
          (body) => JSON.stringify(body).includes('"ready"') || String(body).includes('ready\n'),
        );
        expect((await api('GET', `${core}/pods/none:8080/proxy/metrics`)).status).toBe(404);
        expect((await api('GET', `${core}/pods/${pod}/log?previous=true`)).status).toBe(400);
      });
      test('a PodDisruptionBudget refuses an eviction with 429 and its reason, another uid is a conflict', async () => {
        const budgets = `/apis/policy/v1/namespaces/${ns}/poddisruptionbudgets`;
        const pods = async (): Promise<Reply['body'][]> =>
          (await api('GET', `${core}/pods?labelSelector=app=shop`)).body.items.filter(
            ({ metadata }: Reply['body']) => metadata.deletionTimestamp === undefined,
          );
        const [pod] = await pods();
        const { name, uid } = pod.metadata;
        const evict = (preconditions: object = { uid }): Promise<Reply> =>
          api('POST', `${core}/pods/${name}/eviction`, {
            apiVersion: 'policy/v1',
            kind: 'Eviction',
            metadata: { name, namespace: ns },
            deleteOptions: { preconditions },
          });
        /** The controller of budgets takes a moment to count. */
        const eventually = async (good: (reply: Reply) => boolean): Promise<Reply> => {
          for (let i = 0; i < 100; i++) {
            const reply = await evict();
            if (good(reply)) return reply;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          throw new Error('the eviction was not answered as wanted within 10 s');
        };
        const other = await evict({ uid: '00000000-0000-0000-0000-000000000000' });
        expect(failure(other)).toEqual({ status: 409, kind: 'Status', reason: 'Conflict' });
        await api('POST', budgets, {
          apiVersion: 'policy/v1',
          kind: 'PodDisruptionBudget',
          metadata: { name: 'keep' },
          spec: { minAvailable: 2, selector: { matchLabels: { app: 'shop' } } },
        });
        const counted = 'The disruption budget keep needs 2 healthy pods and has 2 currently';
        const refused = await eventually(({ body }) =>
          JSON.stringify(body.details?.causes ?? '').includes(counted),
        );
        expect(failure(refused)).toEqual({
          status: 429,
          kind: 'Status',
          reason: 'TooManyRequests',
        });
        expect(refused.body.details.causes[0].reason).toBe('DisruptionBudget');
        expect((await pods()).map(({ metadata }) => metadata.uid)).toContain(uid);
        await api('PATCH', `${budgets}/keep`, { spec: { minAvailable: 1 } }, merge);
        expect((await eventually(({ status }) => status < 300)).status).toBe(201);
        await api('DELETE', `${budgets}/keep`);
        await until(path(), (d) => d.status?.availableReplicas === 2 && d.status.replicas === 2);
        expect((await pods()).map(({ metadata }) => metadata.uid)).not.toContain(uid);
      });
      test('deleting one takes its ReplicaSets and pods along', async () => {
        await api('DELETE', path(), {
          apiVersion: 'v1',
          kind: 'DeleteOptions',
          propagationPolicy: 'Background',
        });
        expect((await api('GET', path())).status).toBe(404);
        await until(`${core}/pods?labelSelector=app=shop`, ({ items }) => items.length === 0);
        expect(await sets()).toEqual([]);
      });
    });
  });
}
