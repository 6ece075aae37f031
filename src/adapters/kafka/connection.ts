import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { withDeadline } from '../deadline.ts';
import { type Reader, reader, writer } from './wire.ts';

const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 10_000;

export interface KafkaRequest {
  readonly api: number;
  readonly version: number;
  /** Flexible versions have tagged fields in their headers. */
  readonly flexible?: boolean;
  readonly body: Buffer;
}
export interface KafkaConnection {
  ask(request: KafkaRequest): Promise<Reader>;
  close(): void;
}
/** One broker, one request at a time. `address` is host:port. */
export async function connectKafka(
  address: string,
  tls: boolean,
  signal: AbortSignal,
): Promise<KafkaConnection> {
  const split = address.lastIndexOf(':');
  const host = address.slice(0, split).replace(/^\[|\]$/g, '');
  const port = Number(address.slice(split + 1));
  const socket = tls ? connectTls({ host, port, servername: host }) : connectTcp({ host, port });
  await withDeadline(answerWithinMs, signal, (limit) =>
    settle(socket, tls ? 'secureConnect' : 'connect', address, limit),
  );
  let correlation = 0;
  return {
    async ask({ api, version, flexible = false, body }) {
      correlation += 1;
      const header = writer().int16(api).int16(version).int32(correlation).string('sluice');
      if (flexible) header.int8(0);
      const frame = Buffer.concat([header.done(), body]);
      socket.write(Buffer.concat([writer().int32(frame.length).done(), frame]));
      const answer = reader(
        await withDeadline(answerWithinMs, signal, (limit) => readFrame(socket, address, limit)),
      );
      if (answer.int32() !== correlation)
        throw new Error(`the Kafka broker ${address} answered another request`);
      if (flexible) answer.tags();
      return answer;
    },
    close: () => void socket.destroy(),
  };
}

function settle(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  address: string,
  limit: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void => {
      socket.destroy();
      reject(
        new Error(`the Kafka broker ${address} cannot be reached: ${String(cause)}`, { cause }),
      );
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

function readFrame(socket: Socket, address: string, limit: AbortSignal): Promise<Buffer> {
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
      end(
        new Error(
          `the Kafka broker ${address} closed the connection: it wants TLS or SASL, or does not know the request`,
        ),
      );
    const late = (): void => end(new Error(`the Kafka broker ${address} did not answer in time`));
    const arrived = (part: Buffer): void => {
      held = Buffer.concat([held, part]);
      if (held.length < 4) return;
      const length = held.readInt32BE(0);
      if (length < 0 || length > answerLimit)
        end(new Error(`${address} does not speak Kafka, or its answer is larger than 16 MiB`));
      else if (held.length >= length + 4) end(held.subarray(4, length + 4));
    };
    socket.on('data', arrived).once('close', closed);
    limit.addEventListener('abort', late, { once: true });
  });
}
