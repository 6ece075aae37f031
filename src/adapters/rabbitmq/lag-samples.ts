import { lagLines } from '../lag-lines.ts';
import type { Queue } from './queue.ts';

/** The management API counts every five seconds, a busy one a little later. */
const countedWithinMs = 6000;
interface Counts {
  readonly messages: number;
  readonly published: number | null;
}
/** How many came to a queue, as far as its counts tell. */
function arrivals(queue: string) {
  const unseen = new Set<string>();
  let before: Counts | undefined;
  let [arrived, changedMs] = [0, Number.NaN];
  /** What was published since the last look; null = it is not told. Statistics begin with the first message that is published. */
  const sentSince = (published: number | null): number | null =>
    published === null ? null : before === undefined ? 0 : published - (before.published ?? 0);
  return {
    unseen,
    /** undefined = how much came in between is not known. */
    add({ messages, published }: Counts, ms: number): Arrived | undefined {
      const sent = sentSince(published);
      const grown = messages - (before?.messages ?? 0);
      if (sent !== null && sent < 0)
        unseen.add(`the counts of ${queue} began anew: its node was restarted`);
      arrived += Math.max(0, grown, sent ?? 0);
      if (before === undefined || grown !== 0 || sent !== 0) changedMs = ms;
      before = { messages, published };
      if (sent !== null || messages === 0) return { arrived, changedMs };
      unseen.add(
        `RabbitMQ does not tell how much was published to ${queue}: set management.rates_mode = basic`,
      );
      return undefined;
    },
  };
}
interface Arrived {
  readonly arrived: number;
  readonly changedMs: number;
}
/**
 * A queue as a log that grows: what was published to it is its end, and that less what it holds is done. Dead letters that come in are in no statistics
 * of publishing; what a queue grew by has arrived all the same.
 */
export function queueLag(queue: string, windowMs: number) {
  const lines = lagLines({ group: queue, topic: queue }, windowMs);
  const counts = arrivals(queue);
  let firstMs = Number.NaN;
  return {
    unseen: (): readonly string[] => [...counts.unseen, ...lines.unseen()],
    add({ messages, message_stats, consumer_details = [] }: Queue, ms: number): readonly object[] {
      if (Number.isNaN(firstMs)) firstMs = ms;
      if (messages === undefined) {
        // A new queue is counted a little later.
        if (ms - firstMs >= countedWithinMs)
          counts.unseen.add(`RabbitMQ does not say how many messages ${queue} has`);
        return [];
      }
      const counted = counts.add({ messages, published: message_stats?.publish ?? null }, ms);
      if (counted === undefined) return [];
      const { arrived, changedMs } = counted;
      const done = BigInt(arrived - messages);
      return lines.add({
        // Counts that did not change may be as old as the time from one count to the next, and no older.
        ms: Math.max(changedMs, ms - countedWithinMs),
        state: consumer_details.length === 0 ? 'Empty' : 'Stable',
        owners: ownersOf(consumer_details),
        marks: [{ partition: 0, end: BigInt(arrived), done, leader: null }],
      });
    },
  };
}
function ownersOf(consumers: NonNullable<Queue['consumer_details']>) {
  if (consumers.length === 0) return [];
  const tags = consumers.map(({ consumer_tag = '-' }) => consumer_tag).sort();
  const hosts = consumers.map(({ channel_details }) => channel_details?.peer_host ?? '-');
  const host = shortened([...new Set(hosts)].sort());
  return [{ partition: 0, member: shortened(tags), host }];
}
const shortened = (all: readonly string[]): string =>
  all.length <= 3 ? all.join(', ') : `${all.slice(0, 3).join(', ')} and ${all.length - 3} more`;
