import type { IncomingMessage } from 'node:http';
import {
  type Cluster,
  ClusterError,
  type KubeObject,
  type ListOptions,
  type ObjectList,
  type ResourceType,
  type WatchEvent,
} from '../../ports/cluster.ts';
import { type Asked, failureOf } from './failures.ts';
import { type Answer, open } from './http.ts';
import { pathOf } from './paths.ts';
import type { Requests } from './requests.ts';
import { eventsOf } from './watch.ts';

/**
 * Of what is kept whole, as many as kubectl asks for. Where little is kept, a page must die young: one of 500 pods, 15 MB once it is parsed, is
 * past the young generation before it is let go, and over 5,000 pods what waits for the next collection was twice what was in use.
 */
const pageSize = ({ keep }: { readonly keep?: unknown }): string =>
  keep === undefined ? '500' : '100';
/** Lists read page by page, and watches that list again by themselves. */
export const listing = (requests: Requests): Pick<Cluster, 'list' | 'watch'> => ({
  list: (type, namespace, options = {}, own) =>
    listAll(requests, { type, namespace, options }, own),
  watch: (type, namespace, options, own) => watchFrom(requests, { type, namespace, options }, own),
});
interface Wanted<T extends KubeObject> {
  readonly type: ResourceType;
  readonly namespace: string;
  readonly options: ListOptions<T>;
}

async function listAll<T extends KubeObject>(
  requests: Requests,
  wanted: Wanted<T>,
  own?: AbortSignal,
): Promise<ObjectList<T>> {
  const items: T[] = [];
  let token: string | undefined;
  for (;;) {
    const { list: part, next } = await page(requests, wanted, token, own);
    items.push(...part.items);
    if (next === undefined) return { resourceVersion: part.resourceVersion, items };
    token = next;
  }
}
async function page<T extends KubeObject>(
  { read }: Requests,
  { type, namespace, options }: Wanted<T>,
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

/** One list, then connections that go on from it, until one fails. */
async function* follow<T extends KubeObject>(
  requests: Requests,
  wanted: Wanted<T>,
  both: AbortSignal,
): AsyncGenerator<WatchEvent<T>> {
  const { type, namespace, options } = wanted;
  const asked: Asked = { verb: 'watch', type, namespace };
  const first = await listAll(requests, wanted, both);
  yield { type: 'SYNC', objects: first.items };
  let version = first.resourceVersion;
  while (!both.aborted) {
    requests.count(asked);
    const query = {
      ...selectors(options),
      watch: 'true',
      allowWatchBookmarks: 'true',
      resourceVersion: version,
      timeoutSeconds: '300',
    };
    const incoming = await open(
      requests.access,
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
async function* watchFrom<T extends KubeObject>(
  requests: Requests,
  wanted: Wanted<T>,
  own: AbortSignal,
): AsyncGenerator<WatchEvent<T>> {
  const { clock, signal } = requests;
  const both = AbortSignal.any([own, signal]);
  let failures = 0;
  while (!both.aborted) {
    try {
      for await (const event of follow(requests, wanted, both)) {
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
const refusalLimit = 1024 * 1024;
async function whole(incoming: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    body += chunk.toString('utf8');
    // The reason of a refusal is in its first lines.
    if (body.length > refusalLimit) break;
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body };
}

/** Worth listing anew: 410, a cut connection, a server's bad moment. */
const passing = (thrown: unknown): boolean =>
  !(thrown instanceof ClusterError) ||
  ['gone', 'unreachable', 'server', 'throttled'].includes(thrown.failure);
