import { createHash, randomBytes } from 'node:crypto';
import type { RequestOptions } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ClusterError } from '../../ports/cluster.ts';
import type { Access } from './kubeconfig.ts';
import { pathOf, podType } from './paths.ts';
import { frameOf, frameReader } from './websocket.ts';

/** Channels of one port: its data, and what the kubelet says of it. Each begins with two bytes, the port (k8s.io/kubelet/pkg/cri/streaming/portforward). */
export const portForwardProtocol = 'v4.channel.k8s.io';
const openDeadlineMs = 10_000;

export interface ForwardedPort {
  readonly namespace: string;
  readonly pod: string;
  readonly port: number;
}
/** A local address that leads to a port of a pod through the API server; each connection is a port-forward of its own. */
export async function forwardPort(
  access: Access,
  target: () => Promise<ForwardedPort>,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
    socket.pause();
    target()
      .then((to) => bridge(access, to, socket))
      // Whoever connected is told by the end of its connection, and tries again.
      .catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
async function bridge(access: Access, to: ForwardedPort, socket: Socket): Promise<void> {
  const { upgraded, head } = await upgrade(access, to);
  const end = (): void => {
    upgraded.destroy();
    socket.destroy();
  };
  const read = frameReader();
  const greeted = new Set<number>();
  const take = (chunk: Buffer): void => {
    for (const frame of read(chunk)) {
      if (frame.kind === 'close') return end();
      if (frame.kind === 'ping') upgraded.write(frameOf('pong', frame.payload, true));
      else deliver(frame.payload);
    }
  };
  const deliver = (payload: Buffer): void => {
    const channel = payload[0] ?? 0;
    const first = !greeted.has(channel);
    greeted.add(channel);
    if (first) return;
    // The kubelet's word that the port cannot be reached.
    if (channel !== 0) return end();
    socket.write(payload.subarray(1));
  };
  const safely = (chunk: Buffer): void => {
    try {
      take(chunk);
    } catch {
      end();
    }
  };
  upgraded.on('data', safely);
  for (const event of ['error', 'close', 'end'] as const) {
    upgraded.on(event, end);
    socket.on(event, end);
  }
  socket.on('data', (chunk: Buffer) => {
    upgraded.write(frameOf('binary', Buffer.concat([Buffer.from([0]), chunk]), true));
  });
  if (head.length > 0) safely(head);
  socket.resume();
}
/** GET …/portforward as a WebSocket (RFC 6455 §4.1). */
async function upgrade(
  access: Access,
  { namespace, pod, port }: ForwardedPort,
): Promise<{ readonly upgraded: Duplex; readonly head: Buffer }> {
  const options = (await access.options()) as RequestOptions;
  const key = randomBytes(16).toString('base64');
  const path = `${access.server.pathname.replace(/\/+$/, '')}${pathOf(podType, namespace, pod, 'portforward')}?ports=${port}`;
  return await new Promise((resolve, reject) => {
    const asked = request(new URL(path, access.server), {
      ...options,
      method: 'GET',
      headers: {
        ...(options.headers as Record<string, string> | undefined),
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': key,
        'sec-websocket-protocol': portForwardProtocol,
      },
      signal: AbortSignal.timeout(openDeadlineMs),
    });
    const fail = (why: string): void => {
      asked.destroy();
      reject(new ClusterError('server', `port-forward to ${namespace}/${pod}:${port}: ${why}`));
    };
    asked.once('upgrade', (answer, upgraded, head) =>
      answer.headers['sec-websocket-accept'] === acceptOf(key)
        ? resolve({ upgraded, head })
        : fail('the server does not speak WebSocket'),
    );
    asked.once('response', ({ statusCode }) => fail(`the API server answered ${statusCode}`));
    asked.once('error', (error) => fail(error.message));
    asked.end();
  });
}
export const acceptOf = (key: string): string =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
