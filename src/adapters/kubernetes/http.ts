import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { messageOf } from '../../errors.ts';
import { ClusterError } from '../../ports/cluster.ts';
import type { Access } from './kubeconfig.ts';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly contentType?: string;
  /** `text/plain` for logs; JSON otherwise. */
  readonly accept?: string;
  /** Of the caller's own; they beat the others. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the body is read: utf8, or a character for each byte. */
  readonly encoding?: 'utf8' | 'latin1';
}
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
/** No answer of an API server that we ask for is larger: lists are paged. */
const bodyLimitBytes = 32 * 1024 * 1024;

/** One request with a deadline; the answer's head, its body not yet read. Rejects with ClusterError `unreachable`. */
export async function open(
  access: Access,
  call: Call,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  signal.throwIfAborted();
  const options = await access.options();
  const payload = call.body === undefined ? undefined : JSON.stringify(call.body);
  const url = urlOf(access, call);
  const headers: Record<string, string | number> = {
    ...(options.headers as Record<string, string> | undefined),
    accept: call.accept ?? 'application/json',
    'user-agent': 'sluice',
    ...call.headers,
  };
  if (payload !== undefined) {
    headers['content-type'] = call.contentType ?? 'application/json';
    headers['content-length'] = Buffer.byteLength(payload);
  }
  return await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = httpsRequest(
      url,
      { ...(options as RequestOptions), method: call.method, headers, signal },
      resolve,
    );
    outgoing.once('error', (cause) => reject(unreachable(access, cause, signal)));
    outgoing.end(payload);
  });
}

function urlOf(access: Access, call: Call): URL {
  const base = access.server.pathname.replace(/\/+$/, '');
  const url = new URL(base + call.path, access.server);
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, value);
  return url;
}

/** One request and its whole answer, whatever its status. */
export async function exchange(access: Access, call: Call, signal: AbortSignal): Promise<Answer> {
  const incoming = await open(access, call, signal);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > bodyLimitBytes) {
        incoming.destroy();
        throw new ClusterError('server', `the answer to ${call.path} is larger than 32 MiB`);
      }
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof ClusterError) throw cause;
    throw unreachable(access, cause, signal);
  }
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString(call.encoding ?? 'utf8'),
  };
}

function unreachable(access: Access, cause: unknown, signal: AbortSignal): unknown {
  const reason: unknown = signal.reason;
  const timedOut = reason instanceof Error && reason.name === 'TimeoutError';
  if (signal.aborted && !timedOut) return reason;
  const why = timedOut ? 'no answer within the deadline' : messageOf(cause);
  return new ClusterError(
    'unreachable',
    `The API server ${access.server.host} cannot be reached: ${why}. Check the kubeconfig's server, the network of the runner and its certificate authority.`,
    { cause },
  );
}
