import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { mayDo, type User, userOf } from './access.ts';
import {
  answer,
  type Context,
  type Interference,
  matching,
  type Request,
  type Route,
  resources,
  type ServedRequest,
} from './context.ts';
import { discovery } from './discovery.ts';
import { type ApiObject, at, fields, text } from './objects.ts';
import { openApi } from './openapi.ts';
import { evict, podSubresource } from './pod-subresources.ts';
import { builtInResources, type ServedResource } from './resource-types.ts';
import { bodyOf, route, verbOf } from './routes.ts';
import { forbidden, StatusError, statusBody } from './status-error.ts';
import { tableOf, wantsTable } from './tables.ts';
import { watch } from './watch.ts';
import { apiVersionOf, create, found, objectOf, patch, remove, scaleOf, update } from './writes.ts';

export function list(context: Context, where: Route, request: Request): unknown {
  const query = request.url.searchParams;
  const all = matching(context, where, request);
  const limit = Number(query.get('limit') ?? '0');
  const from = Number(Buffer.from(query.get('continue') ?? '', 'base64').toString() || '0');
  const to = limit > 0 ? from + limit : all.length;
  const rest = all.length - to;
  const metadata = {
    resourceVersion: String(context.store.version),
    ...(rest > 0
      ? { continue: Buffer.from(String(to)).toString('base64'), remainingItemCount: rest }
      : {}),
  };
  const items = all.slice(from, to);
  if (wantsTable(request.headers.accept))
    return tableOf(where.resource, items, metadata, Date.now());
  return {
    kind: `${where.resource.kind}List`,
    apiVersion: apiVersionOf(where.resource),
    metadata,
    items,
  };
}
const shownAs = (request: Request, resource: ServedResource, object: ApiObject): unknown =>
  wantsTable(request.headers.accept)
    ? tableOf(resource, [object], { resourceVersion: object.metadata.resourceVersion }, Date.now())
    : object;
export function review({ store }: Context, request: Request): unknown {
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
export function refusedBy(
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
/** What is done stays done; only the client does not learn of it. */
export function lose(how: 'reset' | 'hang' | 'truncate', response: ServerResponse): void {
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
export async function interfere(
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
export async function handle(
  context: Context,
  request: Request,
  response: ServerResponse,
): Promise<void> {
  const where = route(request.url.pathname);
  const verb = verbOf(request, where);
  const { resource, namespace, name, subresource } = where;
  if (resource.plural === 'selfsubjectaccessreviews')
    return answer(response, 201, review(context, request));
  const asked = {
    verb: subresource === 'proxy' ? 'get' : verb,
    group: resource.group,
    resource: subresource === undefined ? resource.plural : `${resource.plural}/${subresource}`,
    // A namespace is in itself: a Role there may speak of it.
    namespace: resource.plural === 'namespaces' && resource.group === '' ? name : namespace,
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
        subresource === 'scale'
          ? scaleOf(found(context, where))
          : shownAs(request, resource, found(context, where)),
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
export async function serve(
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
    const plain = discovery(url.pathname, resources) ?? openApi(url.pathname, resources);
    if (plain !== undefined) return answer(response, 200, plain);
    const body = await bodyOf(incoming);
    const contentType =
      (incoming.headers['content-type'] ?? 'application/json').split(';')[0] ?? '';
    await handle(
      context,
      { method, url, user, body, contentType, headers: incoming.headers },
      response,
    );
  } catch (thrown) {
    if (response.headersSent) response.destroy();
    else if (thrown instanceof StatusError) answer(response, thrown.code, statusBody(thrown));
    else answer(response, 500, statusBody(new StatusError(500, 'InternalError', String(thrown))));
  }
}
