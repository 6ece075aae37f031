import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, request as upstreamRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Interference } from '../../../src/sandbox/kubernetes/context.ts';
import type { Hook } from '../world.ts';

export interface Door {
  readonly port: number;
  stop(): void;
}
/** The certificate it serves with, and what it is at the real API server. */
export interface DoorAccess {
  readonly certificate: { readonly cert: Buffer; readonly key: Buffer };
  readonly upstream: {
    readonly port: number;
    readonly ca: Buffer;
    readonly cert: Buffer;
    readonly key: Buffer;
  };
}

/**
 * The door through which one run reaches a real API server: it sees every request before the server does and may refuse it, lose its answer
 * or cut the line, as the embedded server does by itself. Whoever comes in is impersonated as `user`, so the Role of the README holds.
 */
export async function openDoor(
  { certificate, upstream }: DoorAccess,
  who: { readonly name: string; readonly impersonate: string },
  hook: Hook,
): Promise<Door> {
  const server = createServer(certificate, (incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'https://door');
    const isWatch = url.searchParams.get('watch') === 'true';
    const meddled = hook({
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      user: who.name,
      cut: () => incoming.socket.destroy(),
    });
    if (meddled !== undefined && isAnsweredHere(meddled, incoming, response)) return;
    const outgoing = upstreamRequest(
      {
        host: '127.0.0.1',
        ...upstream,
        method: incoming.method,
        path: incoming.url,
        headers: { ...forwarded(incoming), 'impersonate-user': who.impersonate },
      },
      (answer) => passOn(answer, response, isWatch, meddled?.lose),
    );
    outgoing.on('error', () => response.destroy());
    // What a client has sent is carried out even when the client dies; only a watch ends with it.
    if (isWatch) response.on('close', () => outgoing.destroy());
    incoming.on('error', () => undefined);
    incoming.pipe(outgoing);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function forwarded({ headers }: IncomingMessage): OutgoingHttpHeaders {
  const { host: _host, connection: _connection, authorization: _authorization, ...rest } = headers;
  return rest;
}

function isAnsweredHere(
  { reset, hang, status, headers = {}, body = {} }: Interference,
  incoming: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (reset === true) {
    incoming.socket.destroy();
    return true;
  }
  if (hang === true) return true;
  if (status === undefined) return false;
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
  return true;
}

function passOn(
  answer: IncomingMessage,
  response: ServerResponse,
  isWatch: boolean,
  lose: Interference['lose'],
): void {
  const { 'content-length': _length, 'transfer-encoding': _coding, ...headers } = answer.headers;
  answer.on('error', () => response.destroy());
  if (lose === undefined) {
    response.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(response);
    return;
  }
  // Of a watch the first answer is lost; of everything else the whole one, once it is carried out.
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (isWatch) answer.destroy();
  });
  answer.on('close', () => {
    if (lose === 'hang') return;
    const whole = Buffer.concat(chunks);
    if (lose === 'reset') response.destroy();
    else
      response
        .writeHead(answer.statusCode ?? 502, headers)
        .end(whole.subarray(0, Math.floor(whole.length / 2)));
  });
}
