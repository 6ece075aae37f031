import type { KafkaConnection } from './connection.ts';
import type { Topic } from './requests.ts';
import { type Writer, writer } from './wire.ts';

/** The first version that tells how far readers of committed messages may read (Kafka 0.11). */
const listOffsetsApi = { api: 2, version: 2 };
/** Kafka 2.8 and newer; who may not ask is told less. */
const describeProducersApi = { api: 61, version: 0, flexible: true };
const listTransactionsApi = { api: 66, version: 0, flexible: true };
const readCommitted = 1;

/** The last stable offset of partitions that this broker leads: behind it stands a transaction that is still open. Undefined is not known. */
export async function stableOffsets(
  { ask }: KafkaConnection,
  name: string,
  partitions: Topic['partitions'],
): Promise<ReadonlyMap<number, bigint>> {
  const asked = writer().int32(-1).int8(readCommitted).int32(1).string(name);
  asked.int32(partitions.length);
  for (const { index } of partitions) asked.int32(index).int64(-1n);
  const answer = await ask({ ...listOffsetsApi, body: asked.done() });
  answer.int32();
  const read = answer.array((topic) => {
    topic.string();
    return topic.array((partition) => {
      const [index, error] = [partition.int32(), partition.int16()];
      partition.int64();
      return { index, error, offset: partition.int64() };
    });
  });
  const known = read.flat().filter(({ error, offset }) => error === 0 && offset >= 0n);
  return new Map(known.map(({ index, offset }) => [index, offset]));
}

/** The producer whose transaction begins at this offset; undefined where the broker does not say. Ask the partition's leader. */
export async function producerAt(
  { ask }: KafkaConnection,
  {
    topic,
    partition,
    offset,
  }: { readonly topic: string; readonly partition: number; readonly offset: bigint },
): Promise<bigint | undefined> {
  const body = compactOf(writer(), 1).compactString(topic);
  compactOf(body, 1).int32(partition).int8(0).int8(0);
  const answer = await ask({ ...describeProducersApi, body: body.done() });
  answer.int32();
  const found = answer.compactArray((item) => {
    item.compactString();
    const producers = item.compactArray((one) => {
      one.int32();
      one.int16();
      one.compactString();
      const active = one.compactArray((producer) => {
        const id = producer.int64();
        producer.skip(4 + 4 + 8 + 4);
        const start = producer.int64();
        producer.tags();
        return { id, start };
      });
      one.tags();
      return active;
    });
    item.tags();
    return producers.flat();
  });
  return found.flat().find(({ start }) => start === offset)?.id;
}
/** The transactional id of a producer, if this broker coordinates its transactions and the user may see it. */
export async function transactionOf(
  { ask }: KafkaConnection,
  producer: bigint,
): Promise<string | undefined> {
  const body = compactOf(compactOf(writer(), 0), 1).int64(producer).int8(0);
  const answer = await ask({ ...listTransactionsApi, body: body.done() });
  answer.int32();
  if (answer.int16() !== 0) return undefined;
  answer.compactArray((state) => state.compactString());
  const found = answer.compactArray((item) => {
    const id = item.compactString();
    const own = item.int64();
    item.compactString();
    item.tags();
    return { id, own };
  });
  return found.find(({ own }) => own === producer)?.id;
}
/** The length of a list of flexible versions, of which there are few items. */
const compactOf = (body: Writer, items: number): Writer => body.int8(items + 1);
