import { number, object, wholeNumber, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { fieldsOf, nullable, refuse, textOf } from '../ledger/fields.ts';
import { countOf, findings, verdictOf } from '../ledger/findings.ts';
import { timesOf } from '../ledger/times.ts';
import { advisoryTypes } from './advisories.ts';
import { consumersOf } from './jetstream.ts';
import { partitionsOf } from './kafka-offsets.ts';
import { processedOffsets } from './processed-offsets.ts';

export interface OffsetsParameters {
  /** The ack wait that consumers should have; null = 30 s, or the first back-off of those that have one. */
  readonly ackWaitSeconds: number | null;
  /** Messages that may be done and not yet committed. */
  readonly maxUncommitted: number;
}
const parametersType = object({
  ackWaitSeconds: nullable(number(0.001, 86_400)),
  maxUncommitted: withDefault(wholeNumber(0, Number.MAX_SAFE_INTEGER), 1000),
});

const format = `Lines, Kafka, any number of samples of each partition in the order of their times:
  {"type":"partition","group","topic","partition","ts","committed","log_start","high_watermark","processed_contiguous"}
  committed: the next offset to read; -1 = none, which is not known and never 0
  processed_contiguous (may be left out): the highest offset up to which everything is done
  {"type":"processed","group","topic","partition","ts","processed_contiguous"}     the same from the consumer's own ledger, where the offsets come from the broker
Lines, NATS JetStream:
  {"type":"consumer","stream","consumer","ts","info":{...}}      info: the answer of $JS.API.CONSUMER.INFO
  {"type":"advisory",...}                                       the fields of the advisory; also as it is published, with its own type
  {"type":"dead-letter","stream","stream_seq"}                  a message that was given up and is kept
Parameters: ackWaitSeconds (30; where a consumer has a back-off, its first one), maxUncommitted (1000)
Rules:
  K1  committed <= high_watermark: the log was cut behind the consumer
  K2  committed >= log_start: retention has deleted what was not read yet
  K3  committed never goes back
  K4  committed <= processed_contiguous + 1: what is committed and not done is lost with its worker
  K5  (warning) more than maxUncommitted messages are done and not committed: they are all done again after a crash
  K6  (warning) a group never commits, for more than 45 s, though there are messages
  J1  no message is given up (MAX_DELIVERIES) without a dead letter; (warning) none is terminated without one
  J2  ack_policy is explicit
  J3  ack_wait is the expected one
  J4  num_ack_pending stays below max_ack_pending: at the limit, twice in a row, nothing more is delivered
  J5  no message waits for its ack longer than ack_wait * max_deliver
  J6  (inconclusive) the ack floor stands behind what was delivered, and nothing is pending: messages that an older server gave up look like this
  J7  at most 1% of 100 or more messages are delivered again
  J8  (warning) a consumer was made again while it was watched`;
const example = `{"type":"partition","group":"billing","topic":"orders","partition":0,"ts":0,"committed":41,"log_start":0,"high_watermark":50,"processed_contiguous":44}
{"type":"partition","group":"billing","topic":"orders","partition":0,"ts":5000,"committed":50,"log_start":0,"high_watermark":50,"processed_contiguous":49}
{"type":"consumer","stream":"ORDERS","consumer":"billing","ts":0,"info":{"config":{"ack_policy":"explicit","ack_wait":30000000000,"max_deliver":5,"max_ack_pending":1000},"delivered":{"consumer_seq":10,"stream_seq":10},"ack_floor":{"consumer_seq":8,"stream_seq":8},"num_ack_pending":2,"num_redelivered":0,"num_pending":0}}
{"type":"advisory","stream":"ORDERS","consumer":"billing","stream_seq":7,"deliveries":5}
{"type":"dead-letter","stream":"ORDERS","stream_seq":7}`;

/** Offsets and acks: nothing is taken for done that is not, and nothing is forgotten. */
export const offsets: LedgerCheck<OffsetsParameters> = {
  name: 'offsets',
  summary: 'what is committed or acked is what was done (Kafka offsets, JetStream acks)',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

function begin({ ackWaitSeconds, maxUncommitted }: OffsetsParameters): LedgerJudge {
  const [found, times] = [findings(), timesOf()];
  const kafka = partitionsOf(found, times, maxUncommitted);
  const jetstream = consumersOf(found, times, ackWaitSeconds);
  const work = processedOffsets(found, times);
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = textOf(fields, 'type');
      if (type === 'partition') {
        kafka.add(fields, at);
        work.committed(fields, at);
      } else if (type === 'processed') work.processed(fields);
      else if (type === 'consumer') jetstream.consumer(fields, at);
      else if (type === 'dead-letter') jetstream.deadLetter(fields);
      else if (type === 'advisory' || type.startsWith(advisoryTypes))
        jetstream.advisory(fields, at);
      else refuse('type', type, 'one of partition, processed, consumer, advisory, dead-letter');
    },
    end() {
      work.end();
      const [partitions, consumers] = [kafka.end(), jetstream.end()];
      const nothing = partitions.list.length + consumers.list.length === 0;
      const count = (letter: string): number =>
        Object.entries(found.broken())
          .filter(([rule]) => rule.startsWith(letter))
          .reduce((sum, [, of]) => sum + of, 0);
      return verdictOf({
        found,
        unseen: [
          ...(nothing ? ['no partition and no consumer line: there is nothing to judge'] : []),
          ...partitions.unseen,
          ...consumers.unseen,
        ],
        measurements: [
          ...(partitions.list.length > 0
            ? [countOf('offsets', count('K'), 'samples of partitions are wrong')]
            : []),
          ...(consumers.list.length > 0 || count('J') > 0
            ? [countOf('acks', count('J'), 'findings about consumers')]
            : []),
        ],
        counts: { partitions: partitions.list.length, consumers: consumers.list.length },
        analysis: { partitions: partitions.list, consumers: consumers.list },
      });
    },
  };
}
