import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { mayDo, type User, userOf } from './access.ts';
import { defaulted, validate } from './admission.ts';
import { createAuthority } from './certificates.ts';
import { startControllers } from './controllers.ts';
import { discovery } from './discovery.ts';
import { refuseDisruption } from './disruption.ts';
import { startKubelet } from './kubelet.ts';
import { type ApiObject, at, fields, isFields, text } from './objects.ts';
import { jsonPatch, mergePatch, strategicPatch } from './patch.ts';
import type { PodRuntime } from './pod-runtime.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
  type ServedResource,
} from './resource-types.ts';
import { fieldMatcher, labelMatcher } from './selectors.ts';
import {
  badRequest,
  forbidden,
  noSuchPath,
  notFound,
  StatusError,
  statusBody,
} from './status-error.ts';
import { type Change, keyOf, Store } from './store.ts';

/** What a test may do to a request before it is served: answer it otherwise, cut it, or let it pass. */
export interface Interference {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly reset?: boolean;
  readonly delayMs?: number;
  /** Takes the request and never answers. */
  readonly hang?: boolean;
  /** Carries the request out and loses the answer: a cut connection, silence, or half of the body. */
  readonly lose?: 'reset' | 'hang' | 'truncate';
}
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly user: string;
  /** Breaks the connection that it came by, then or later: what is left when a client's machine dies. */
  cut(): void;
}
export interface ApiServer {
  readonly url: string;
  readonly ca: string;
  readonly store: Store;
  /** Of a system:masters user. */
  readonly kubeconfig: string;
  kubeconfigFor(user: {
    readonly name: string;
    readonly groups?: readonly string[];
    readonly namespace?: string;
  }): string;
  /** A bearer token of a ServiceAccount, as the kubelet mounts it. */
  tokenFor(serviceAccount: { readonly namespace: string; readonly name: string }): string;
  setPodRuntime(runtime: PodRuntime): void;
  onRequest(hook: ((request: ServedRequest) => Interference | undefined) | undefined): void;
  stop(): Promise<void>;
}
const resources: readonly ServedResource[] = [
  ...Object.values(builtInResources),
  ...defaultCustomResources.map(customResource),
];

/** An embedded Kubernetes API server on loopback over TLS, with the controllers and the kubelet that a release meets. */
export async function startApiServer(): Promise<ApiServer> {
  const authority = createAuthority(new Date());
  const serving = authority.issue({ commonName: 'kube-apiserver' }, 'server');
  const store = new Store();
  const runtime: { current: PodRuntime | undefined } = { current: undefined };
  let hook: ((request: ServedRequest) => Interference | undefined) | undefined;
  for (const name of ['default', 'kube-system'])
    store.create(builtInResources.namespaces, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
      status: { phase: 'Active' },
    });
  const tokens = new Map<string, User>();
  const context: Context = { store, runtime, addresses: { next: 10 }, tokens };
  const server = createServer(
    {
      key: serving.key,
      cert: serving.certificate,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      void serve(context, request, response, () => hook);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopControllers = startControllers(store);
  const kubelet = startKubelet(store, () => runtime.current);
  const kubeconfigFor: ApiServer['kubeconfigFor'] = ({
    name,
    groups = [],
    namespace = 'default',
  }) => {
    const issued = authority.issue({ commonName: name, organizations: groups }, 'client');
    return kubeconfigText(url, authority.certificate, issued, namespace);
  };
  return {
    url,
    ca: authority.certificate,
    store,
    kubeconfig: kubeconfigFor({ name: 'admin', groups: ['system:masters'] }),
    kubeconfigFor,
    tokenFor({ namespace, name }) {
      const token = randomUUID();
      const groups = ['system:serviceaccounts', 'system:authenticated'];
      tokens.set(token, { name: `system:serviceaccount:${namespace}:${name}`, groups });
      return token;
    },
    setPodRuntime(given) {
      runtime.current = given;
      kubelet.resync();
    },
    onRequest(given) {
      hook = given;
    },
    async stop() {
      stopControllers();
      await kubelet.stop();
      await closed(server);
    },
  };
}
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
function kubeconfigText(
  url: string,
  ca: string,
  issued: { readonly certificate: string; readonly key: string },
  namespace: string,
): string {
  const base64 = (value: string): string => Buffer.from(value).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name: 'sandbox', cluster: { server: url, 'certificate-authority-data': base64(ca) } },
    ],
    users: [
      {
        name: 'user',
        user: {
          'client-certificate-data': base64(issued.certificate),
          'client-key-data': base64(issued.key),
        },
      },
    ],
    contexts: [{ name: 'sandbox', context: { cluster: 'sandbox', user: 'user', namespace } }],
    'current-context': 'sandbox',
  });
}

interface Context {
  readonly store: Store;
  readonly runtime: { readonly current: PodRuntime | undefined };
  readonly addresses: { next: number };
  readonly tokens: ReadonlyMap<string, User>;
}
interface Request {
  readonly method: string;
  readonly url: URL;
  readonly user: User;
  readonly body: unknown;
  readonly contentType: string;
}
/** Where a path leads: a resource type, perhaps one object, perhaps a subresource of it. */
interface Route {
  readonly resource: ServedResource;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
  /** What follows `/proxy`. */
  readonly rest: string;
}

async function serve(
  context: Context,
  incoming: IncomingMessage,
  response: ServerResponse,
  hook: () => ((request: ServedRequest) => Interference | undefined) | undefined,
): Promise<void> {
  try {
    const url = new URL(incoming.url ?? '/', 'https://sandbox');
    const bearer = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
    const user =
      bearer === undefined ? userOf(incoming.socket as TLSSocket) : context.tokens.get(bearer);
    const method = incoming.method ?? 'GET';
    const meddled = hook()?.({
      method,
      path: url.pathname,
      query: url.searchParams,
      user: user?.name ?? '',
      cut: () => incoming.socket.destroy(),
    });
    if (meddled !== undefined && (await interfere(meddled, incoming, response))) return;
    if (meddled?.lose !== undefined) lose(meddled.lose, response);
    if (user === undefined) throw new StatusError(401, 'Unauthorized', 'Unauthorized');
    const plain = discovery(url.pathname, resources);
    if (plain !== undefined) return answer(response, 200, plain);
    const body = await bodyOf(incoming);
    const contentType =
      (incoming.headers['content-type'] ?? 'application/json').split(';')[0] ?? '';
    await handle(context, { method, url, user, body, contentType }, response);
  } catch (thrown) {
    if (response.headersSent) response.destroy();
    else if (thrown instanceof StatusError) answer(response, thrown.code, statusBody(thrown));
    else answer(response, 500, statusBody(new StatusError(500, 'InternalError', String(thrown))));
  }
}
async function interfere(
  given: Interference,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (given.delayMs !== undefined)
    await new Promise((resolve) => setTimeout(resolve, given.delayMs));
  if (given.reset === true) {
    incoming.socket.destroy();
    return true;
  }
  if (given.hang === true) return true;
  if (given.status === undefined) return false;
  for (const [name, value] of Object.entries(given.headers ?? {})) response.setHeader(name, value);
  answer(response, given.status, given.body ?? {});
  return true;
}
/** What is done stays done; only the client does not learn of it. */
function lose(how: 'reset' | 'hang' | 'truncate', response: ServerResponse): void {
  const { end, socket } = response;
  const instead = (chunk?: unknown): ServerResponse => {
    if (how === 'reset') socket?.destroy();
    // A watch goes on to send what happens, over a connection that has ended.
    if (how !== 'truncate' || response.writableEnded) return response;
    const body = String(chunk ?? '');
    return end.call(response, body.slice(0, Math.floor(body.length / 2)), 'utf8');
  };
  Object.assign(response, { end: instead, write: instead });
}
async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const content = Buffer.concat(chunks).toString('utf8');
  if (content === '') return undefined;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw badRequest('the object provided is unrecognized: invalid JSON');
  }
}
function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function route(path: string): Route {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const core = parts[0] === 'api';
  const group = core ? '' : (parts[1] ?? '');
  const version = parts[core ? 1 : 2] ?? '';
  let rest = parts.slice(core ? 2 : 3);
  let namespace: string | undefined;
  if (
    rest[0] === 'namespaces' &&
    rest.length > 2 &&
    rest[2] !== 'status' &&
    rest[2] !== 'finalize'
  ) {
    namespace = rest[1];
    rest = rest.slice(2);
  }
  const [plural, name, subresource, ...tail] = rest;
  const resource = resources.find(
    (r) => r.group === group && r.version === version && r.plural === plural,
  );
  if (resource === undefined || (namespace !== undefined && !resource.namespaced))
    throw noSuchPath();
  if (subresource !== undefined && !resource.subresources.includes(subresource)) throw noSuchPath();
  const cut = path.indexOf('/proxy');
  return {
    resource,
    namespace,
    name,
    subresource,
    rest: tail.length > 0 || cut >= 0 ? path.slice(cut + 6) : '',
  };
}

const writeVerbs: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};
function verbOf(request: Request, { name }: Route): string {
  const watching = ['true', '1'].includes(request.url.searchParams.get('watch') ?? '');
  if (request.method === 'GET') return watching ? 'watch' : name === undefined ? 'list' : 'get';
  if (request.method === 'DELETE' && name === undefined) return 'deletecollection';
  return writeVerbs[request.method] ?? request.method.toLowerCase();
}

async function handle(context: Context, request: Request, response: ServerResponse): Promise<void> {
  const where = route(request.url.pathname);
  const verb = verbOf(request, where);
  const { resource, namespace, name, subresource } = where;
  if (resource.plural === 'selfsubjectaccessreviews')
    return answer(response, 201, review(context, request));
  const asked = {
    verb: subresource === 'proxy' ? 'get' : verb,
    group: resource.group,
    resource: subresource === undefined ? resource.plural : `${resource.plural}/${subresource}`,
    namespace,
    name,
  };
  if (!mayDo(context.store, request.user, asked)) throw refusedBy(request.user, asked, resource);
  // The namespace of a list need not exist; that of a new object must.
  if (verb === 'create' && namespace !== undefined && subresource === undefined)
    context.store.get(builtInResources.namespaces, undefined, namespace);
  if (subresource === 'log' || subresource === 'proxy')
    return await podSubresource(context, where, request, response);
  if (subresource === 'eviction') return answer(response, 201, evict(context, where, request));
  switch (verb) {
    case 'get':
      return answer(
        response,
        200,
        subresource === 'scale' ? scaleOf(found(context, where)) : found(context, where),
      );
    case 'list':
      return answer(response, 200, list(context, where, request));
    case 'watch':
      return watch(context, where, request, response);
    case 'create':
      return answer(response, 201, create(context, where, request));
    case 'update':
      return answer(
        response,
        200,
        update(context, where, request, objectOf(request.body, resource)),
      );
    case 'patch':
      return answer(response, 200, patch(context, where, request));
    case 'delete':
      return answer(response, 200, remove(context, where, request));
    case 'deletecollection':
      for (const object of matching(context, where, request))
        remove(context, { ...where, name: object.metadata.name }, request);
      return answer(response, 200, {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Success',
      });
    default:
      throw new StatusError(
        405,
        'MethodNotAllowed',
        'the server does not allow this method on the requested resource',
      );
  }
}
function refusedBy(
  user: User,
  asked: {
    verb: string;
    group: string;
    resource: string;
    namespace: string | undefined;
    name: string | undefined;
  },
  resource: ServedResource,
): StatusError {
  const scope =
    asked.namespace === undefined
      ? 'at the cluster scope'
      : `in the namespace "${asked.namespace}"`;
  return forbidden(
    resource,
    asked.name ?? '',
    `User "${user.name}" cannot ${asked.verb} resource "${asked.resource}" in API group "${asked.group}" ${scope}`,
  );
}
function review({ store }: Context, request: Request): unknown {
  const object = fields(request.body);
  const asked = at(object, 'spec', 'resourceAttributes');
  const subresource = text(asked['subresource']);
  const allowed = mayDo(store, request.user, {
    verb: text(asked['verb']),
    group: text(asked['group']),
    resource: `${text(asked['resource'])}${subresource === '' ? '' : `/${subresource}`}`,
    namespace: text(asked['namespace']) || undefined,
    name: text(asked['name']) || undefined,
  });
  return { ...object, status: { allowed } };
}

const found = ({ store }: Context, { resource, namespace, name = '' }: Route): ApiObject =>
  store.get(resource, namespace, name);
function matching(
  { store }: Context,
  { resource, namespace, name }: Route,
  request: Request,
): ApiObject[] {
  const query = request.url.searchParams;
  const labels = labelMatcher(query.get('labelSelector') ?? '');
  const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
  return store
    .list(resource, namespace)
    .filter((object) => name === undefined || object.metadata.name === name)
    .filter((object) => labels(object.metadata.labels ?? {}) && byFields(object));
}
function list(context: Context, where: Route, request: Request): unknown {
  const query = request.url.searchParams;
  const all = matching(context, where, request);
  const limit = Number(query.get('limit') ?? '0');
  const from = Number(Buffer.from(query.get('continue') ?? '', 'base64').toString() || '0');
  const to = limit > 0 ? from + limit : all.length;
  const rest = all.length - to;
  return {
    kind: `${where.resource.kind}List`,
    apiVersion: apiVersionOf(where.resource),
    metadata: {
      resourceVersion: String(context.store.version),
      ...(rest > 0
        ? { continue: Buffer.from(String(to)).toString('base64'), remainingItemCount: rest }
        : {}),
    },
    items: all.slice(from, to),
  };
}
const apiVersionOf = ({ group, version }: ServedResource): string =>
  group === '' ? version : `${group}/${version}`;

function watch(context: Context, where: Route, request: Request, response: ServerResponse): void {
  const query = request.url.searchParams;
  const labels = labelMatcher(query.get('labelSelector') ?? '');
  const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
  const kind = keyOf(where.resource);
  const shown = (object: ApiObject): boolean =>
    (where.namespace === undefined || object.metadata.namespace === where.namespace) &&
    labels(object.metadata.labels ?? {}) &&
    byFields(object);
  const from = Number(query.get('resourceVersion') ?? '0') || context.store.version;
  const send = (type: string, object: unknown): void => {
    response.write(`${JSON.stringify({ type, object })}\n`);
  };
  const begin = (): void => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'application/json' });
  };
  const listener = (change: Change): void => {
    if (keyOf(change.resource) !== kind) return;
    begin();
    const type = eventType(change, shown);
    if (type !== undefined) send(type, change.object);
  };
  let unfollow: () => void;
  try {
    unfollow = context.store.follow(from, listener);
  } catch (thrown) {
    if (!(thrown instanceof StatusError)) throw thrown;
    begin();
    send('ERROR', statusBody(thrown));
    response.end();
    return;
  }
  begin();
  response.flushHeaders();
  const bookmark = setInterval(() => {
    if (query.get('allowWatchBookmarks') === 'true')
      send('BOOKMARK', {
        kind: where.resource.kind,
        apiVersion: apiVersionOf(where.resource),
        metadata: { resourceVersion: String(context.store.version) },
      });
  }, 10_000);
  const end = setTimeout(
    () => response.end(),
    Number(query.get('timeoutSeconds') ?? '1800') * 1000,
  );
  response.on('close', () => {
    clearInterval(bookmark);
    clearTimeout(end);
    unfollow();
  });
}
/** An object that begins or ceases to match the selector is added or deleted as far as this watch is concerned. */
function eventType(
  { type, object, previous }: Change,
  shown: (object: ApiObject) => boolean,
): Change['type'] | undefined {
  const before = previous !== undefined && shown(previous);
  const now = shown(object);
  if (type === 'DELETED') return before ? 'DELETED' : undefined;
  if (now) return before ? 'MODIFIED' : 'ADDED';
  return before ? 'DELETED' : undefined;
}

function objectOf(body: unknown, resource: ServedResource): ApiObject {
  if (!isFields(body) || !isFields(body['metadata']))
    throw badRequest('the object provided has no metadata');
  const { kind = resource.kind, apiVersion = apiVersionOf(resource) } = body;
  if (kind !== resource.kind || apiVersion !== apiVersionOf(resource))
    throw badRequest(
      `the object provided (${String(apiVersion)}, ${String(kind)}) does not match the expected (${apiVersionOf(resource)}, ${resource.kind})`,
    );
  return { ...body, apiVersion: apiVersionOf(resource), kind: resource.kind } as ApiObject;
}
const isDryRun = (request: Request): boolean => request.url.searchParams.get('dryRun') === 'All';

function create(context: Context, where: Route, request: Request): ApiObject {
  const { resource, namespace } = where;
  const given = objectOf(request.body, resource);
  const object = structuredClone(given);
  const { metadata } = object;
  if (
    metadata.namespace !== undefined &&
    namespace !== undefined &&
    metadata.namespace !== namespace
  )
    throw badRequest(
      `the namespace of the provided object does not match the namespace sent on the request`,
    );
  if (namespace !== undefined) metadata.namespace = namespace;
  if (metadata.name === undefined && metadata.generateName !== undefined)
    metadata.name = metadata.generateName + Math.random().toString(36).slice(2, 7);
  if (metadata.name === undefined)
    throw new StatusError(
      422,
      'Invalid',
      `${resource.kind} "" is invalid: metadata.name: Required value: name or generateName is required`,
    );
  defaulted(resource, object, () => `10.96.0.${context.addresses.next++}`);
  validate(resource, object);
  return context.store.create(resource, object, isDryRun(request));
}
function update(context: Context, where: Route, request: Request, object: ApiObject): ApiObject {
  const { resource, namespace, name = '' } = where;
  const before = context.store.get(resource, namespace, name);
  if (object.metadata.name !== undefined && object.metadata.name !== name)
    throw badRequest(
      `the name of the object (${object.metadata.name}) does not match the name on the URL (${name})`,
    );
  const next: ApiObject = {
    ...structuredClone(object),
    metadata: { ...object.metadata, name, ...(namespace === undefined ? {} : { namespace }) },
  };
  if (where.subresource === 'status')
    return context.store.update(resource, next, { status: true, dryRun: isDryRun(request) });
  if (where.subresource === 'scale') {
    const replicas = fields(object.spec)['replicas'];
    const scaled = { ...structuredClone(before), spec: { ...fields(before.spec), replicas } };
    return scaleOf(context.store.update(resource, scaled, { dryRun: isDryRun(request) }));
  }
  defaulted(resource, next, () => text(fields(before.spec)['clusterIP']));
  validate(resource, next, before);
  return context.store.update(resource, next, { dryRun: isDryRun(request) });
}
const scaleOf = (object: ApiObject): ApiObject => ({
  apiVersion: 'autoscaling/v1',
  kind: 'Scale',
  metadata: object.metadata,
  spec: { replicas: fields(object.spec)['replicas'] },
  status: { replicas: fields(object.status)['replicas'] ?? 0 },
});
function patch(context: Context, where: Route, request: Request): ApiObject {
  const { resource, subresource } = where;
  const before = subresource === 'scale' ? scaleOf(found(context, where)) : found(context, where);
  const patched = patchedBy(request, before, resource) as ApiObject;
  // A patch is applied to the newest state: only a version that the patch itself names is a precondition.
  return update(context, where, request, patched);
}
function patchedBy(request: Request, before: ApiObject, resource: ServedResource): unknown {
  switch (request.contentType) {
    case 'application/merge-patch+json':
      return mergePatch(before, request.body);
    case 'application/json-patch+json':
      return jsonPatch(before, request.body);
    case 'application/strategic-merge-patch+json':
      if (resource.custom) break;
      return strategicPatch(before, request.body);
  }
  throw new StatusError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json${resource.custom ? '' : ', application/strategic-merge-patch+json'}`,
  );
}
function remove(context: Context, where: Route, request: Request): unknown {
  const { resource, namespace, name = '' } = where;
  const options = fields(request.body);
  const object = context.store.get(resource, namespace, name);
  const grace = options['gracePeriodSeconds'];
  const graceSeconds =
    resource.plural !== 'pods'
      ? 0
      : typeof grace === 'number'
        ? grace
        : Number(fields(object.spec)['terminationGracePeriodSeconds'] ?? 30);
  if (options['propagationPolicy'] === 'Orphan') orphan(context.store, object);
  const removed = context.store.remove(resource, namespace, name, {
    preconditions: at(options, 'preconditions') as { uid?: string; resourceVersion?: string },
    // A pod that no runtime runs has nothing to wait for.
    graceSeconds:
      context.runtime.current?.has(object) === true && grace !== 0 ? Math.max(1, graceSeconds) : 0,
  });
  const details = {
    name,
    ...(resource.group === '' ? {} : { group: resource.group }),
    kind: resource.plural,
    uid: object.metadata.uid,
  };
  return resource.plural === 'pods' || removed.metadata.deletionTimestamp !== undefined
    ? removed
    : { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}
function orphan(store: Store, owner: ApiObject): void {
  for (const resource of resources)
    for (const object of store.list(resource)) {
      const owners = object.metadata.ownerReferences ?? [];
      if (!owners.some(({ uid }) => uid === owner.metadata.uid)) continue;
      const kept = owners.filter(({ uid }) => uid !== owner.metadata.uid);
      store.update(resource, {
        ...object,
        metadata: { ...object.metadata, ownerReferences: kept },
      });
    }
}
function evict(context: Context, where: Route, request: Request): unknown {
  const { resource, namespace, name = '' } = where;
  refuseDisruption(context.store, context.store.get(resource, namespace, name));
  const body = at(request.body, 'deleteOptions');
  remove(context, { ...where, subresource: undefined }, { ...request, body });
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
}

async function podSubresource(
  context: Context,
  where: Route,
  request: Request,
  response: ServerResponse,
): Promise<void> {
  const [podName = '', port] = (where.name ?? '').split(':');
  const pod = context.store.find(where.resource, where.namespace, podName);
  if (pod === undefined) throw notFound(where.resource, podName);
  const runtime = context.runtime.current;
  if (runtime === undefined)
    throw new StatusError(503, 'ServiceUnavailable', 'no kubelet runs this pod');
  const query = request.url.searchParams;
  if (where.subresource === 'log') {
    const tail = query.get('tailLines');
    const previous = query.get('previous') === 'true';
    const content = runtime.logs(pod, previous);
    if (content === undefined)
      throw badRequest(
        `${previous ? 'previous terminated container' : 'container'} "${query.get('container') ?? ''}" in pod "${podName}" not found`,
      );
    const lines = tail === null ? content : content.slice(-Number(tail));
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(lines.map((l) => `${l}\n`).join(''));
    return;
  }
  const reply = await runtime.get(
    pod,
    Number(port ?? '80'),
    `${where.rest === '' ? '/' : where.rest}${request.url.search}`,
    10_000,
  );
  if (reply === undefined)
    throw new StatusError(
      503,
      'ServiceUnavailable',
      `error trying to reach service: dial tcp: connect: connection refused`,
    );
  response.writeHead(reply.status, { 'content-type': reply.contentType }).end(reply.body);
}
