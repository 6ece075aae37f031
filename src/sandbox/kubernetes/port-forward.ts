import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { acceptOf, portForwardProtocol } from '../../adapters/kubernetes/port-forward.ts';
import { frameOf, frameReader } from '../../adapters/kubernetes/websocket.ts';
import { mayDo, userOf } from './access.ts';
import type { Context } from './context.ts';
import { builtInResources } from './resource-types.ts';
import { route } from './routes.ts';

/** Port-forward over a WebSocket, one port, as the API server and its kubelets do it (v4.channel.k8s.io). */
export function portForward(context: Context, incoming: IncomingMessage, socket: TLSSocket): void {
  const refuse = (status: string): void => {
    socket.resume();
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  };
  socket.on('error', () => undefined);
  try {
    const url = new URL(incoming.url ?? '/', 'https://sandbox');
    const { resource, namespace, name, subresource } = route(url.pathname);
    const bearer = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
    const user = bearer === undefined ? userOf(socket) : context.tokens.get(bearer);
    if (user === undefined) return refuse('401 Unauthorized');
    const group = resource.group;
    const may = (verb: string): boolean =>
      mayDo(context.store, user, { verb, group, resource: 'pods/portforward', namespace, name });
    if (subresource !== 'portforward' || name === undefined) return refuse('404 Not Found');
    // Since 1.35 a WebSocket needs `create` as well.
    if (!may('get') || !may('create')) return refuse('403 Forbidden');
    const pod = context.store.get(builtInResources.pods, namespace, name);
    const port = Number(url.searchParams.get('ports'));
    const target = context.runtime.current?.connect?.(pod, port);
    accept(incoming, socket);
    join(socket, target, port);
  } catch {
    refuse('404 Not Found');
  }
}
function accept(incoming: IncomingMessage, socket: Socket): void {
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'upgrade: websocket',
      'connection: Upgrade',
      `sec-websocket-accept: ${acceptOf(incoming.headers['sec-websocket-key'] ?? '')}`,
      `sec-websocket-protocol: ${portForwardProtocol}`,
      '\r\n',
    ].join('\r\n'),
  );
}
function join(socket: Socket, target: Socket | undefined, port: number): void {
  const said = Buffer.alloc(3);
  said.writeUInt16LE(port, 1);
  const send = (channel: number, data: Uint8Array): void =>
    void socket.write(frameOf('binary', Buffer.concat([Buffer.from([channel]), data]), false));
  for (const channel of [0, 1]) send(channel, said.subarray(1));
  // Nobody reads a socket without a listener: its end would never be seen.
  socket.resume();
  if (target === undefined) {
    send(1, Buffer.from('connection refused'));
    socket.end();
    return;
  }
  const end = (): void => {
    socket.destroy();
    target.destroy();
  };
  const read = frameReader();
  socket.on('data', (chunk: Buffer) => {
    for (const frame of read(chunk))
      if (frame.kind === 'binary') target.write(frame.payload.subarray(1));
      else if (frame.kind === 'close') end();
  });
  target.on('data', (chunk: Buffer) => send(0, chunk));
  target.on('error', () => send(1, Buffer.from('connection refused')));
  for (const one of [socket, target]) one.on('close', end);
}
