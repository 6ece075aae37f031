import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { withDeadline } from './deadline.ts';

const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 10_000;

/** How the other end is called in messages. */
interface Speaker {
  readonly who: string;
  readonly language: string;
  /** What it means when it closes the connection. */
  readonly closed: string;
}
/** A connection on which requests and answers each stand behind their length (32 bits, big-endian), one at a time: Kafka's and ZooKeeper's. */
export interface FramedSocket {
  ask(request: Buffer): Promise<Buffer>;
  close(): void;
}
/** `address` is host:port. */
export async function openFramed(
  address: string,
  tls: boolean,
  speaker: Speaker,
  signal: AbortSignal,
): Promise<FramedSocket> {
  const split = address.lastIndexOf(':');
  const host = address.slice(0, split).replace(/^\[|\]$/g, '');
  const port = Number(address.slice(split + 1));
  const socket = tls ? connectTls({ host, port, servername: host }) : connectTcp({ host, port });
  const name = `${speaker.who} ${address}`;
  await withDeadline(answerWithinMs, signal, (limit) =>
    settle(socket, tls ? 'secureConnect' : 'connect', name, limit),
  );
  return {
    async ask(request) {
      // Nothing tells of an end that came between two requests any more.
      if (socket.destroyed) throw new Error(`${name} closed the connection`);
      const length = Buffer.alloc(4);
      length.writeInt32BE(request.length);
      socket.write(Buffer.concat([length, request]));
      return await withDeadline(answerWithinMs, signal, (limit) =>
        readFrame(socket, { ...speaker, name, address }, limit),
      );
    },
    close: () => void socket.destroy(),
  };
}

function settle(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  name: string,
  limit: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void => {
      socket.destroy();
      reject(new Error(`${name} cannot be reached: ${String(cause)}`, { cause }));
    };
    const aborted = (): void => failed(limit.reason);
    limit.addEventListener('abort', aborted, { once: true });
    socket.once('error', failed);
    socket.once(event, () => {
      limit.removeEventListener('abort', aborted);
      socket.off('error', failed);
      // What goes wrong later is seen by the request that waits; without one it is of no interest.
      socket.on('error', () => undefined);
      resolve();
    });
  });
}

function readFrame(
  socket: Socket,
  about: Speaker & { readonly name: string; readonly address: string },
  limit: AbortSignal,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let held = Buffer.alloc(0);
    const end = (outcome: Buffer | Error): void => {
      socket.off('data', arrived).off('close', closed);
      limit.removeEventListener('abort', late);
      if (outcome instanceof Error) {
        socket.destroy();
        reject(outcome);
      } else resolve(outcome);
    };
    const closed = (): void =>
      end(new Error(`${about.name} closed the connection: ${about.closed}`));
    const late = (): void => end(new Error(`${about.name} did not answer in time`));
    const arrived = (part: Buffer): void => {
      held = Buffer.concat([held, part]);
      if (held.length < 4) return;
      const length = held.readInt32BE(0);
      if (length < 0 || length > answerLimit)
        end(
          new Error(
            `${about.address} does not speak ${about.language}, or its answer is larger than 16 MiB`,
          ),
        );
      else if (held.length >= length + 4) end(held.subarray(4, length + 4));
    };
    socket.on('data', arrived).once('close', closed);
    limit.addEventListener('abort', late, { once: true });
  });
}
