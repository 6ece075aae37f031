import type { ServerResponse } from 'node:http';
import type { Context, Request, Route } from './context.ts';
import { refuseDisruption } from './disruption.ts';
import { at } from './objects.ts';
import { badRequest, notFound, StatusError } from './status-error.ts';
import { remove } from './writes.ts';

export function evict(context: Context, where: Route, request: Request): unknown {
  const { resource, namespace, name = '' } = where;
  refuseDisruption(context.store, context.store.get(resource, namespace, name));
  const body = at(request.body, 'deleteOptions');
  remove(context, { ...where, subresource: undefined }, { ...request, body });
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
}
export async function podSubresource(
  context: Context,
  where: Route,
  request: Request,
  response: ServerResponse,
): Promise<void> {
  const [podName = '', port, scheme] = targetOf(where.name ?? '');
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
    const dated = datedBy(query, `${at(pod, 'metadata', 'uid')} ${previous}`, content);
    const lines = tail === null ? dated : dated.slice(-Number(tail));
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(lines.map((l) => `${l}\n`).join(''));
    return;
  }
  const reply = await runtime.get(
    pod,
    Number(port ?? '80'),
    `${where.rest === '' ? '/' : where.rest}${request.url.search}`,
    10000,
    { scheme, headers: request.headers },
  );
  if (reply === undefined)
    throw new StatusError(
      503,
      'ServiceUnavailable',
      `error trying to reach service: dial tcp: connect: connection refused`,
    );
  response.writeHead(reply.status, { 'content-type': reply.contentType }).end(reply.body);
}
/** When each line of a log was first asked for: a runtime here keeps lines, and no times. */
const stamps = new Map<string, string[]>();
function datedBy(
  query: URLSearchParams,
  log: string,
  content: readonly string[],
): readonly string[] {
  if (query.get('timestamps') !== 'true') return content;
  const known = stamps.get(log) ?? [];
  // A log that has become shorter was begun again.
  const times = known.length > content.length ? [] : known;
  while (times.length < content.length)
    times.push(`${new Date().toISOString().slice(0, -1)}000000Z`);
  stamps.set(log, times);
  const since = query.get('sinceTime')?.slice(0, 19) ?? '';
  return content.flatMap((line, i) => {
    const time = times[i] ?? '';
    return time.slice(0, 19) >= since ? [`${time} ${line}`] : [];
  });
}
/** `name`, `name:port` or `scheme:name:port`, as Kubernetes reads what is proxied. */
function targetOf(text: string): readonly [string, string | undefined, 'http' | 'https'] {
  const parts = text.split(':');
  const [first = '', second, third] = parts;
  return parts.length === 3
    ? [second ?? '', third === '' ? undefined : third, first === 'https' ? 'https' : 'http']
    : [first, second, 'http'];
}
