import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../ports/clock.ts';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ListOptions,
  type ObjectList,
  type Patch,
  type ResourceType,
  type WatchEvent,
  type WriteOptions,
} from '../../ports/cluster.ts';
import { type Asked, failureOf, groupOf } from './failures.ts';
import { type Answer, type Call, exchange, open } from './http.ts';
import type { Access } from './kubeconfig.ts';
import { eventsOf } from './watch.ts';

/**
 * Of what is kept whole, as many as kubectl asks for. Where little is kept, a page must die young: one of 500 pods, 15 MB once it is parsed, is
 * past the young generation before it is let go, and over 5,000 pods what waits for the next collection was twice what was in use.
 */
const pageSize = ({ keep }: { readonly keep?: unknown }): string =>
  keep === undefined ? '500' : '100';
/** Server-side apply: the owner of the fields that Sluice sets. */
const fieldManager = 'sluice';
const patchTypes = {
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
  json: 'application/json-patch+json',
  apply: 'application/apply-patch+yaml',
} as const;

/** The Cluster port over Kubernetes' REST API. `deadlineMs` bounds each request (not watches). */
export function kubernetesCluster(
  access: Access,
  {
    clock,
    signal,
    deadlineMs = 30_000,
  }: { clock: Clock; signal: AbortSignal; deadlineMs?: number },
): Cluster {
  const counts: Record<string, number> = {};
  const count = (asked: Asked): void => {
    const key = `${asked.verb} ${asked.type.plural}${asked.subresource === undefined ? '' : `/${asked.subresource}`}`;
    counts[key] = (counts[key] ?? 0) + 1;
  };

  /** Tries again what is safe: everything on 429 and refused connections, what is repeatable on 5xx and broken ones too. */
  async function send(call: Call, asked: Asked, own?: AbortSignal): Promise<Answer> {
    return await bounded(deadlineMs, own, async (limit) => {
      for (let attempt = 0; ; attempt++) {
        count(asked);
        let answer: Answer | undefined;
        let broken: unknown;
        try {
          answer = await exchange(access, call, limit);
        } catch (thrown) {
          broken = thrown;
        }
        const waitMs = retryAfterMs(call, answer, broken, attempt);
        if (waitMs === undefined || limit.aborted) {
          if (answer === undefined) throw broken;
          return answer;
        }
        await clock.sleep(waitMs, limit).catch(() => undefined);
      }
    });
  }
  /** The deadline runs on the clock that is given, as every wait does. */
  async function bounded<T>(
    ms: number,
    own: AbortSignal | undefined,
    body: (limit: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const late = new AbortController();
    const done = new AbortController();
    const timer = clock.sleep(ms, done.signal).then(
      () =>
        late.abort(
          Object.assign(new Error('no answer within the deadline'), { name: 'TimeoutError' }),
        ),
      () => undefined,
    );
    try {
      return await body(
        AbortSignal.any([late.signal, signal, ...(own === undefined ? [] : [own])]),
      );
    } finally {
      done.abort();
      await timer;
    }
  }
  async function read(call: Call, asked: Asked, own?: AbortSignal): Promise<unknown> {
    return content(await send(call, asked, own), asked, call.path);
  }
  const write = async <T extends KubeObject>(call: Call, asked: Asked): Promise<T> =>
    (await read(call, asked)) as T;

  async function page<T extends KubeObject>(
    type: ResourceType,
    namespace: string,
    options: ListOptions<T>,
    token: string | undefined,
    own?: AbortSignal,
  ): Promise<{ readonly list: ObjectList<T>; readonly next: string | undefined }> {
    const query = { ...selectors(options), limit: pageSize(options), continue: token };
    const answer = (await read(
      { method: 'GET', path: pathOf(type, namespace), query },
      { verb: 'list', type, namespace },
      own,
    )) as { metadata: { resourceVersion: string; continue?: string }; items: readonly T[] | null };
    const { apiVersion, kind } = type;
    const items = (answer.items ?? []).map((item) => kept({ ...item, apiVersion, kind }, options));
    const next = answer.metadata.continue;
    return {
      list: { resourceVersion: answer.metadata.resourceVersion, items },
      next: next === '' ? undefined : next,
    };
  }
  async function list<T extends KubeObject>(
    type: ResourceType,
    namespace: string,
    options: ListOptions<T> = {},
    own?: AbortSignal,
  ): Promise<ObjectList<T>> {
    const items: T[] = [];
    let token: string | undefined;
    for (;;) {
      const { list: part, next } = await page<T>(type, namespace, options, token, own);
      items.push(...part.items);
      if (next === undefined) return { resourceVersion: part.resourceVersion, items };
      token = next;
    }
  }

  /** One list, then connections that go on from it, until one fails. */
  async function* follow<T extends KubeObject>(
    type: ResourceType,
    namespace: string,
    options: ListOptions<T>,
    both: AbortSignal,
  ): AsyncGenerator<WatchEvent<T>> {
    const asked: Asked = { verb: 'watch', type, namespace };
    const first = await list<T>(type, namespace, options, both);
    yield { type: 'SYNC', objects: first.items };
    let version = first.resourceVersion;
    while (!both.aborted) {
      count(asked);
      const query = {
        ...selectors(options),
        watch: 'true',
        allowWatchBookmarks: 'true',
        resourceVersion: version,
        timeoutSeconds: '300',
      };
      const incoming = await open(
        access,
        { method: 'GET', path: pathOf(type, namespace), query },
        both,
      );
      if ((incoming.statusCode ?? 0) >= 300) throw failureOf(await whole(incoming), asked);
      const events = eventsOf<T>(incoming, (next) => {
        version = next;
      });
      for await (const { type: change, object } of events)
        yield { type: change, object: kept(object, options) };
    }
  }
  async function* watch<T extends KubeObject>(
    type: ResourceType,
    namespace: string,
    options: ListOptions<T>,
    own: AbortSignal,
  ): AsyncGenerator<WatchEvent<T>> {
    const both = AbortSignal.any([own, signal]);
    let failures = 0;
    while (!both.aborted) {
      try {
        for await (const event of follow<T>(type, namespace, options, both)) {
          failures = 0;
          yield event;
        }
      } catch (thrown) {
        if (both.aborted) return;
        failures += 1;
        if (!passing(thrown) || failures > 8) throw thrown;
        await clock.sleep(Math.min(200 * 2 ** failures, 5000), both).catch(() => undefined);
      }
    }
  }

  return {
    endpoint: `${access.server.protocol}//${access.server.host}`,
    defaultNamespace: access.namespace,
    async version() {
      const type = { apiVersion: 'v1', kind: 'Version', plural: 'version', namespaced: false };
      const answer = await read(
        { method: 'GET', path: '/version' },
        { verb: 'get', type, namespace: '' },
      );
      return (answer as { gitVersion?: string }).gitVersion ?? 'unknown';
    },
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
    list,
    watch,
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
      const answer = await send(
        { method: 'DELETE', path: pathOf(type, namespace, name), body },
        asked,
      );
      if (answer.status === 404 && isMissingObject(answer.body)) return false;
      if (answer.status >= 300) throw failureOf(answer, asked);
      return true;
    },
    async evict(namespace, pod, { uid } = {}) {
      const asked: Asked = {
        verb: 'create',
        type: podType,
        namespace,
        name: pod,
        subresource: 'eviction',
      };
      const body = {
        apiVersion: 'policy/v1',
        kind: 'Eviction',
        metadata: { name: pod, namespace },
        ...(uid === undefined ? {} : { deleteOptions: { preconditions: { uid } } }),
      };
      const path = pathOf(podType, namespace, pod, 'eviction');
      count(asked);
      // 429 is the disruption budget's word here, not a wish to be asked later.
      const limit = AbortSignal.any([AbortSignal.timeout(deadlineMs), signal]);
      const answer = await exchange(access, { method: 'POST', path, body }, limit);
      if (answer.status === 429) return { result: 'refused', detail: causeOf(answer.body) };
      if (answer.status === 404 && isMissingObject(answer.body))
        return { result: 'gone', detail: 'it had ended before' };
      if (answer.status >= 300) throw failureOf(answer, asked);
      return { result: 'evicted', detail: 'its workload replaces it' };
    },
    async podLogs(namespace, pod, options = {}, own) {
      const asked: Asked = { verb: 'get', type: podType, namespace, name: pod, subresource: 'log' };
      const query = {
        container: options.container,
        tailLines: options.tailLines?.toString(),
        previous: options.previous === true ? 'true' : undefined,
        limitBytes: '1048576',
      };
      const path = pathOf(podType, namespace, pod, 'log');
      const answer = await send({ method: 'GET', path, query, accept: '*/*' }, asked, own);
      if (answer.status >= 300) throw failureOf(answer, asked);
      return answer.body;
    },
    async podGet(namespace, pod, port, path, own, { scheme = 'http', headers = {} } = {}) {
      const asked: Asked = {
        verb: 'get',
        type: podType,
        namespace,
        name: pod,
        subresource: 'proxy',
      };
      const target = `${scheme === 'https' ? 'https:' : ''}${pod}:${port}`;
      const proxy = `${pathOf(podType, namespace, target, 'proxy')}${path}`;
      count(asked);
      const answer = await bounded(Math.min(deadlineMs, 10_000), own, (limit) =>
        exchange(access, { method: 'GET', path: proxy, accept: '*/*', headers }, limit),
      );
      // The API server's own refusals are Status objects; anything else is the pod's word.
      if (answer.status >= 400 && isStatus(answer.body)) throw failureOf(answer, asked);
      return { status: answer.status, body: answer.body };
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
    requests: () => ({ ...counts }),
    close: () => {
      access.close();
      return Promise.resolve();
    },
  };
}

const podType: ResourceType = { apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespaced: true };
const reviewType: ResourceType = {
  apiVersion: 'authorization.k8s.io/v1',
  kind: 'SelfSubjectAccessReview',
  plural: 'selfsubjectaccessreviews',
  namespaced: false,
};

function pathOf(
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
type Selectors = Pick<ListOptions, 'labelSelector' | 'fieldSelector'>;
const selectors = ({ labelSelector, fieldSelector }: Selectors) => ({
  labelSelector,
  fieldSelector,
});
/** Who owns which field is for servers alone, and a third of an object. */
function kept<T extends KubeObject>(object: T, { keep }: ListOptions<T>): T {
  delete (object.metadata as { managedFields?: unknown }).managedFields;
  return keep === undefined ? object : keep(object);
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

/** The cause that a Status names, which says more than its message does: which budget, and what it needs. */
function causeOf(body: string): string {
  const status = parsed(body) as {
    readonly message?: unknown;
    readonly details?: { readonly causes?: readonly { readonly message?: unknown }[] };
  } | null;
  const said = status?.details?.causes?.[0]?.message ?? status?.message;
  return typeof said === 'string' ? said : 'the API server gave no reason';
}
/** 404 of one object, not of a missing resource type or namespace. */
function isMissingObject(body: string): boolean {
  const status = parsed(body);
  const details = status?.['details'] as { name?: unknown; kind?: unknown } | undefined;
  return typeof details?.name === 'string' && details.kind !== 'namespaces';
}
const isStatus = (body: string): boolean =>
  parsed(body)?.['kind'] === 'Status' && parsed(body)?.['apiVersion'] === 'v1';
function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === 'object'
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function content(answer: Answer, asked: Asked, path: string): unknown {
  if (answer.status >= 300) throw failureOf(answer, asked);
  try {
    return JSON.parse(answer.body) as unknown;
  } catch (cause) {
    throw new ClusterError('server', `${path}: the answer is not JSON`, { cause });
  }
}

async function whole(incoming: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const chunk of incoming as AsyncIterable<Buffer>) body += chunk.toString('utf8');
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body };
}

/** How long to wait before the next try; undefined = this was the last. */
function retryAfterMs(
  call: Call,
  answer: Answer | undefined,
  broken: unknown,
  attempt: number,
): number | undefined {
  if (attempt >= 6) return undefined;
  const backoff = Math.min(100 * 2 ** attempt, 4000);
  if (answer?.status === 429) return retryHeaderMs(answer) ?? backoff;
  const harmless = repeatable(call);
  if (answer !== undefined)
    return (harmless && answer.status >= 500) || endedEarly(call, answer) ? backoff : undefined;
  if (!(broken instanceof ClusterError) || broken.failure !== 'unreachable') return undefined;
  const code = (broken.cause as { code?: unknown } | undefined)?.code;
  // A refused connection carried nothing; a cut one may have.
  if (code === 'ECONNREFUSED') return attempt < 3 ? backoff : undefined;
  return harmless && (code === 'ECONNRESET' || code === 'EPIPE') ? backoff : undefined;
}
/** A proxy on the way may end an answer without breaking the connection. */
const endedEarly = ({ method, accept }: Call, { body }: Answer): boolean =>
  method === 'GET' &&
  accept === undefined &&
  parsed(body) === undefined &&
  body.trim() !== unknownPath;
/** The whole answer of an API server that does not serve a resource type: the one that is not JSON. */
const unknownPath = '404 page not found';
/** Done twice is done once: reads, deletions, and merges that name no version (with one, the second would lose against the first). */
function repeatable({ method, contentType, body }: Call): boolean {
  if (method === 'GET' || method === 'DELETE') return true;
  if (method !== 'PATCH' || contentType !== patchTypes.merge) return false;
  const { metadata } = body as { readonly metadata?: { readonly resourceVersion?: unknown } };
  return metadata?.resourceVersion === undefined;
}
function retryHeaderMs(answer: Answer): number | undefined {
  const seconds = Number(answer.headers['retry-after']);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 30) * 1000 : undefined;
}

/** Worth listing anew: 410, a cut connection, a server's bad moment. */
const passing = (thrown: unknown): boolean =>
  !(thrown instanceof ClusterError) ||
  ['gone', 'unreachable', 'server', 'throttled'].includes(thrown.failure);
