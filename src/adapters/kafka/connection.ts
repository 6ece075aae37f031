import { openFramed } from '../framed-socket.ts';
import { type Reader, reader, writer } from './wire.ts';

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
const words = {
  who: 'the Kafka broker',
  language: 'Kafka',
  closed: 'it wants TLS or SASL, or does not know the request',
};
/** One broker, one request at a time. `address` is host:port. */
export async function connectKafka(
  address: string,
  tls: boolean,
  signal: AbortSignal,
): Promise<KafkaConnection> {
  const socket = await openFramed(address, tls, words, signal);
  let correlation = 0;
  return {
    async ask({ api, version, flexible = false, body }) {
      correlation += 1;
      const header = writer().int16(api).int16(version).int32(correlation).string('sluice');
      if (flexible) header.int8(0);
      const frame = Buffer.concat([header.done(), body]);
      const answer = reader(await socket.ask(frame));
      if (answer.int32() !== correlation)
        throw new Error(`the Kafka broker ${address} answered another request`);
      if (flexible) answer.tags();
      return answer;
    },
    close: socket.close,
  };
}
