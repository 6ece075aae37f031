import type { Clock } from '../../ports/clock.ts';
import type {
  Cluster,
  KubeObject,
  Patch,
  ResourceType,
  WriteOptions,
} from '../../ports/cluster.ts';
import { type Asked, failureOf, groupOf } from './failures.ts';
import type { Call } from './http.ts';
import type { Access } from './kubeconfig.ts';
import { listing } from './lists.ts';
import { pathOf, reviewType } from './paths.ts';
import { podsOf } from './pods.ts';
import { content, isMissingObject, patchTypes, type Requests, requestsTo } from './requests.ts';

/** Server-side apply: the owner of the fields that Sluice sets. */
const fieldManager = 'sluice';

/** The Cluster port over Kubernetes' REST API. `deadlineMs` bounds each request (not watches). */
export function kubernetesCluster(
  access: Access,
  {
    clock,
    signal,
    deadlineMs = 30_000,
  }: { clock: Clock; signal: AbortSignal; deadlineMs?: number },
): Cluster {
  const requests = requestsTo(access, { clock, signal, deadlineMs });
  return {
    endpoint: `${access.server.protocol}//${access.server.host}`,
    defaultNamespace: access.namespace,
    ...about(requests),
    ...listing(requests),
    ...reading(requests),
    ...writing(requests),
    ...podsOf(requests),
    requests: requests.counts,
    now: requests.server.now,
    clockSkewMs: requests.server.skewMs,
    close: () => {
      access.close();
      return Promise.resolve();
    },
  };
}

const about = ({ read }: Requests): Pick<Cluster, 'version' | 'may'> => ({
  async version() {
    const type = { apiVersion: 'v1', kind: 'Version', plural: 'version', namespaced: false };
    const answer = await read(
      { method: 'GET', path: '/version' },
      { verb: 'get', type, namespace: '' },
    );
    return (answer as { gitVersion?: string }).gitVersion ?? 'unknown';
  },
  async may(verb, type, namespace, subresource) {
    const review = {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      metadata: { name: '' },
      spec: {
        resourceAttributes: {
          verb,
          group: groupOf(type),
          resource: type.plural,
          namespace,
          ...(subresource === undefined ? {} : { subresource }),
        },
      },
    };
    const answer = await read(
      { method: 'POST', path: pathOf(reviewType, ''), body: review },
      { verb: 'create', type: reviewType, namespace: '' },
    );
    return (answer as { status?: { allowed?: boolean } }).status?.allowed === true;
  },
});

const reading = ({ send }: Requests): Pick<Cluster, 'get'> => ({
  async get<T extends KubeObject>(
    type: ResourceType,
    namespace: string,
    name: string,
    own?: AbortSignal,
  ) {
    const asked: Asked = { verb: 'get', type, namespace, name };
    const path = pathOf(type, namespace, name);
    const answer = await send({ method: 'GET', path }, asked, own);
    if (answer.status === 404 && isMissingObject(answer.body)) return undefined;
    return content(answer, asked, path) as T;
  },
});

function writing(requests: Requests): Pick<Cluster, 'create' | 'patch' | 'replace' | 'remove'> {
  const write = async <T extends KubeObject>(call: Call, asked: Asked): Promise<T> =>
    (await requests.read(call, asked)) as T;
  return {
    create: (type, object, options) =>
      write(
        {
          method: 'POST',
          path: pathOf(type, object.metadata.namespace ?? ''),
          query: { ...dryRun(options), fieldManager },
          body: object,
        },
        {
          verb: 'create',
          type,
          namespace: object.metadata.namespace ?? '',
          name: object.metadata.name,
        },
      ),
    patch: (type, namespace, name, patch, options) =>
      write(
        {
          method: 'PATCH',
          path: pathOf(type, namespace, name, options?.subresource),
          query: { ...dryRun(options), ...manager(patch) },
          body: patch.body,
          contentType: patchTypes[patch.type],
        },
        { verb: 'patch', type, namespace, name, ...subresourceOf(options) },
      ),
    replace: (type, object, options) =>
      write(
        {
          method: 'PUT',
          path: pathOf(
            type,
            object.metadata.namespace ?? '',
            object.metadata.name,
            options?.subresource,
          ),
          query: { ...dryRun(options), fieldManager },
          body: object,
        },
        {
          verb: 'update',
          type,
          namespace: object.metadata.namespace ?? '',
          name: object.metadata.name,
          ...subresourceOf(options),
        },
      ),
    async remove(type, namespace, name, options = {}) {
      const asked: Asked = { verb: 'delete', type, namespace, name };
      const { uid, resourceVersion, propagation, gracePeriodSeconds } = options;
      const preconditions = { uid, resourceVersion };
      const body = {
        apiVersion: 'v1',
        kind: 'DeleteOptions',
        propagationPolicy: propagation ?? 'Background',
        gracePeriodSeconds,
        ...(uid === undefined && resourceVersion === undefined ? {} : { preconditions }),
      };
      const answer = await requests.send(
        { method: 'DELETE', path: pathOf(type, namespace, name), body },
        asked,
      );
      if (answer.status === 404 && isMissingObject(answer.body)) return false;
      if (answer.status >= 300) throw failureOf(answer, asked);
      return true;
    },
  };
}

const dryRun = (options: WriteOptions | undefined) => ({
  dryRun: options?.dryRun === true ? 'All' : undefined,
});
const manager = (patch: Patch) => ({
  fieldManager,
  force: patch.type === 'apply' && patch.force === true ? 'true' : undefined,
});
const subresourceOf = (options: WriteOptions | undefined) =>
  options?.subresource === undefined ? {} : { subresource: options.subresource };
