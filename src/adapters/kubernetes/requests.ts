import type { Clock } from '../../ports/clock.ts';
import { ClusterError } from '../../ports/cluster.ts';
import { type Asked, failureOf } from './failures.ts';
import { type Answer, type Call, exchange } from './http.ts';
import type { Access } from './kubeconfig.ts';
import { type ServerClock, serverClock } from './server-clock.ts';

export interface Connection {
  readonly clock: Clock;
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** Bounds each request, with its repetitions. */
  readonly deadlineMs: number;
}
/** Requests to the API server: counted, bounded, repeated where that is harmless. */
export interface Requests extends Connection {
  readonly access: Access;
  readonly server: ServerClock;
  counts(): Readonly<Record<string, number>>;
  count(asked: Asked): void;
  /** The answer, whatever its status. */
  send(call: Call, asked: Asked, own?: AbortSignal): Promise<Answer>;
  /** The JSON of an answer; a refusal is thrown. */
  read(call: Call, asked: Asked, own?: AbortSignal): Promise<unknown>;
  /** Runs `body` with a signal that also ends after `ms`, by the clock that is given, as every wait does. */
  bounded<T>(
    ms: number,
    own: AbortSignal | undefined,
    body: (limit: AbortSignal) => Promise<T>,
  ): Promise<T>;
}

export function requestsTo(access: Access, connection: Connection): Requests {
  const { clock, deadlineMs } = connection;
  const counted: Record<string, number> = {};
  const server = serverClock(clock);
  const count = (asked: Asked): void => {
    const key = `${asked.verb} ${asked.type.plural}${asked.subresource === undefined ? '' : `/${asked.subresource}`}`;
    counted[key] = (counted[key] ?? 0) + 1;
  };
  const once = async (call: Call, limit: AbortSignal): Promise<Answer> => {
    const sentMs = clock.now().getTime();
    const answer = await exchange(access, call, limit);
    server.heard(answer.headers, sentMs, clock.now().getTime());
    return answer;
  };
  const bounded: Requests['bounded'] = (ms, own, body) => within(connection, ms, own, body);
  const send: Requests['send'] = (call, asked, own) =>
    bounded(deadlineMs, own, (limit) => persist(clock, call, limit, () => count(asked), once));
  return {
    ...connection,
    access,
    server,
    counts: () => ({ ...counted }),
    count,
    send,
    async read(call, asked, own) {
      return content(await send(call, asked, own), asked, call.path);
    },
    bounded,
  };
}

/** Tries again what is safe: everything on 429 and refused connections, what is repeatable on 5xx and broken ones too. */
async function persist(
  clock: Clock,
  call: Call,
  limit: AbortSignal,
  count: () => void,
  once: (call: Call, limit: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    count();
    let answer: Answer | undefined;
    let broken: unknown;
    try {
      answer = await once(call, limit);
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
}
async function within<T>(
  { clock, signal }: Connection,
  ms: number,
  own: AbortSignal | undefined,
  body: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const done = new AbortController();
  const tooLate = Object.assign(new Error('no answer within the deadline'), {
    name: 'TimeoutError',
  });
  const timer = clock.sleep(ms, done.signal).then(
    () => late.abort(tooLate),
    () => undefined,
  );
  try {
    return await body(AbortSignal.any([late.signal, signal, ...(own === undefined ? [] : [own])]));
  } finally {
    // A reason of its own, since the usual one is an error with a stack for each request.
    done.abort('answered');
    await timer;
  }
}

export const patchTypes = {
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
  json: 'application/json-patch+json',
  apply: 'application/apply-patch+yaml',
} as const;

export function content(answer: Answer, asked: Asked, path: string): unknown {
  if (answer.status >= 300) throw failureOf(answer, asked);
  try {
    return JSON.parse(answer.body) as unknown;
  } catch (cause) {
    throw new ClusterError('server', `${path}: the answer is not JSON`, { cause });
  }
}

/** The object in a body; undefined when it holds none. */
export function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === 'object'
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** 404 of one object, not of a missing resource type or namespace. */
export function isMissingObject(body: string): boolean {
  const status = parsed(body);
  const details = status?.['details'] as { name?: unknown; kind?: unknown } | undefined;
  return typeof details?.name === 'string' && details.kind !== 'namespaces';
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
  return mayReconnect(broken, harmless, attempt) ? backoff : undefined;
}
/** A refused connection carried nothing; a cut one may have. */
function mayReconnect(broken: unknown, harmless: boolean, attempt: number): boolean {
  if (!(broken instanceof ClusterError) || broken.failure !== 'unreachable') return false;
  const code = (broken.cause as { code?: unknown } | undefined)?.code;
  if (code === 'ECONNREFUSED') return attempt < 3;
  return harmless && (code === 'ECONNRESET' || code === 'EPIPE');
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
