import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { User } from './access.ts';
import type { ApiObject } from './objects.ts';
import type { PodRuntime } from './pod-runtime.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
  type ServedResource,
} from './resource-types.ts';
import { fieldMatcher, labelMatcher } from './selectors.ts';
import type { Store } from './store.ts';

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
export interface Context {
  readonly store: Store;
  readonly runtime: { readonly current: PodRuntime | undefined };
  readonly addresses: { next: number };
  readonly tokens: ReadonlyMap<string, User>;
  /** What an operator's webhooks say to a write: they fill in, or throw. */
  readonly webhook: { readonly current: Webhook | undefined };
}
export type Webhook = (
  resource: ServedResource,
  object: ApiObject,
  before: ApiObject | undefined,
) => void;
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly user: User;
  readonly body: unknown;
  readonly contentType: string;
  readonly headers: IncomingHttpHeaders;
}
/** Where a path leads: a resource type, perhaps one object, perhaps a subresource of it. */
export interface Route {
  readonly resource: ServedResource;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
  /** What follows `/proxy`. */
  readonly rest: string;
}
export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
export function matching(
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
export const resources: readonly ServedResource[] = [
  ...Object.values(builtInResources),
  ...defaultCustomResources.map(customResource),
];
