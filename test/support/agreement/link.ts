import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

type Way = 'there' | 'back';
/** A TCP link in user space that can be cut in one direction or both, and slowed; what waits comes when it is healed, as with TCP. */
export interface CuttableLink {
  readonly address: string;
  readonly cut: (...ways: readonly Way[]) => void;
  readonly slow: (ms: number) => void;
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}
export async function cuttableLink(toPort: () => number): Promise<CuttableLink> {
  const cut = new Set<Way>();
  let delayMs = 0;
  const sockets = new Set<Socket>();
  const flush: (() => void)[] = [];
  const carry = (from: Socket, to: Socket, way: Way): void => {
    let waiting: Buffer[] = [];
    const send = (): void => {
      if (cut.has(way) || waiting.length === 0 || to.destroyed) return;
      for (const chunk of waiting.splice(0)) to.write(chunk);
    };
    flush.push(send);
    from.on('data', (chunk: Buffer) => {
      // More than a network holds: the rest is lost with the connection.
      if (waiting.length < 5000) waiting = [...waiting, chunk];
      if (delayMs === 0) send();
      else setTimeout(send, delayMs);
    });
    from.on('error', () => to.destroy());
    // A cut link carries no news of an end either.
    from.on('close', () => {
      sockets.delete(from);
      if (!cut.has(way)) to.destroy();
    });
  };
  const { connect } = await import('node:net');
  const server: Server = createServer((incoming) => {
    sockets.add(incoming);
    if (cut.size > 0) {
      // Neither accepted nor refused as far as its maker can tell: nothing comes.
      incoming.on('error', () => undefined);
      return;
    }
    const outgoing = connect(toPort(), '127.0.0.1');
    sockets.add(outgoing);
    carry(incoming, outgoing, 'there');
    carry(outgoing, incoming, 'back');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: (...ways) => {
      for (const way of ways) cut.add(way);
    },
    slow: (ms) => {
      delayMs = ms;
    },
    heal() {
      cut.clear();
      delayMs = 0;
      for (const send of flush) send();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
