import type { ServerResponse } from 'node:http';
import type { Context, Request, Route } from './context.ts';
import type { ApiObject } from './objects.ts';
import { fieldMatcher, labelMatcher } from './selectors.ts';
import { StatusError, statusBody } from './status-error.ts';
import { type Change, keyOf } from './store.ts';
import { tableOf, wantsTable } from './tables.ts';
import { apiVersionOf } from './writes.ts';

/** An object that begins or ceases to match the selector is added or deleted as far as this watch is concerned. */
export function eventType(
  { type, object, previous }: Change,
  shown: (object: ApiObject) => boolean,
): Change['type'] | undefined {
  const before = previous !== undefined && shown(previous);
  const now = shown(object);
  if (type === 'DELETED') return before ? 'DELETED' : undefined;
  if (now) return before ? 'MODIFIED' : 'ADDED';
  return before ? 'DELETED' : undefined;
}
export function watch(
  context: Context,
  where: Route,
  request: Request,
  response: ServerResponse,
): void {
  const query = request.url.searchParams;
  const labels = labelMatcher(query.get('labelSelector') ?? '');
  const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
  const kind = keyOf(where.resource);
  const shown = (object: ApiObject): boolean =>
    (where.namespace === undefined || object.metadata.namespace === where.namespace) &&
    labels(object.metadata.labels ?? {}) &&
    byFields(object);
  const from = Number(query.get('resourceVersion') ?? '0') || context.store.version;
  const asRow = wantsTable(request.headers.accept);
  const send = (type: string, object: unknown): void => {
    response.write(`${JSON.stringify({ type, object })}\n`);
  };
  const sendObject = (type: string, object: ApiObject): void =>
    send(type, asRow ? tableOf(where.resource, [object], {}, Date.now()) : object);
  const bookmarked = (annotations?: Readonly<Record<string, string>>): void => {
    const metadata = {
      resourceVersion: String(context.store.version),
      ...(annotations === undefined ? {} : { annotations }),
    };
    const { kind: named } = where.resource;
    send('BOOKMARK', { kind: named, apiVersion: apiVersionOf(where.resource), metadata });
  };
  const begin = (): void => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'application/json' });
  };
  const listener = (change: Change): void => {
    if (keyOf(change.resource) !== kind) return;
    begin();
    const type = eventType(change, shown);
    if (type !== undefined) sendObject(type, change.object);
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
  // A list by a watch (https://kubernetes.io/docs/reference/using-api/api-concepts/#streaming-lists), as kubectl's informers ask for it.
  if (query.get('sendInitialEvents') === 'true') {
    for (const object of context.store.list(where.resource, where.namespace))
      if (shown(object)) sendObject('ADDED', object);
    bookmarked({ 'k8s.io/initial-events-end': 'true' });
  }
  const bookmark = setInterval(() => {
    if (query.get('allowWatchBookmarks') === 'true') bookmarked();
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
