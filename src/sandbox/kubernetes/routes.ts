import type { IncomingMessage } from 'node:http';
import { type Request, type Route, resources } from './context.ts';
import { badRequest, noSuchPath, StatusError } from './status-error.ts';

export const writeVerbs: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};
export function verbOf(request: Request, { name }: Route): string {
  const watching = ['true', '1'].includes(request.url.searchParams.get('watch') ?? '');
  if (request.method === 'GET') return watching ? 'watch' : name === undefined ? 'list' : 'get';
  if (request.method === 'DELETE' && name === undefined) return 'deletecollection';
  return writeVerbs[request.method] ?? request.method.toLowerCase();
}
export function route(path: string): Route {
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
export async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const content = Buffer.concat(chunks).toString('utf8');
  if (content === '') return undefined;
  if (incoming.headers['content-type']?.includes('protobuf') === true)
    throw new StatusError(
      415,
      'UnsupportedMediaType',
      'this API server takes JSON and no protobuf: write the object to a file and use kubectl apply -f',
    );
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw badRequest('the object provided is unrecognized: invalid JSON');
  }
}
