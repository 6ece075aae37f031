import type { KafkaBrokers } from './brokers.ts';
import type { Sample } from './sample.ts';
import { producerAt, transactionOf } from './transactions.ts';

/** Transactions of services end within seconds; one that a partition waits for as long as this is told. */
const longMs = 10_000;
interface Waiting {
  readonly stable: bigint;
  readonly sinceMs: number;
  told: boolean;
}
/** Transactions that nobody ends: readers of committed messages do not get past them, however far the log has grown. */
export function openTransactions(brokers: KafkaBrokers, topic: string) {
  const waiting = new Map<number, Waiting>();
  const ownerOf = async (sample: Sample, partition: number, offset: bigint): Promise<string> => {
    const leader = sample.topic.partitions.find(({ index }) => index === partition)?.leader;
    if (leader === undefined || leader === '') return '';
    const about = { topic, partition, offset };
    const producer = await producerAt(await brokers.at(leader), about);
    if (producer === undefined) return '';
    for (const place of sample.topic.brokers.values()) {
      const id = await transactionOf(await brokers.at(place), producer).catch(() => undefined);
      if (id !== undefined) return ` (transactional id ${id}, producer ${producer})`;
    }
    return ` (producer ${producer})`;
  };
  return {
    /** What is to be told after this look; each transaction once. */
    async add(sample: Sample, ms: number): Promise<readonly string[]> {
      const words: string[] = [];
      for (const { index, lastStable, highWatermark } of sample.partitions) {
        if (lastStable === null || highWatermark === null || lastStable >= highWatermark) {
          waiting.delete(index);
          continue;
        }
        const before = waiting.get(index);
        const one =
          before?.stable === lastStable ? before : { stable: lastStable, sinceMs: ms, told: false };
        waiting.set(index, one);
        if (one.told || ms - one.sinceMs < longMs) continue;
        one.told = true;
        // Who may not see it hears of the transaction all the same.
        const owner = await ownerOf(sample, index, lastStable).catch(() => '');
        words.push(
          `an open transaction${owner} holds readers of committed messages of ${topic}/${index} at offset ${lastStable} since ${new Date(one.sinceMs).toISOString()} or longer: end it (kafka-transactions.sh), or wait for its timeout`,
        );
      }
      return words;
    },
  };
}
