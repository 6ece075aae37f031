import type { LedgerSource } from '../../ports/ledger-sources.ts';
import { kafkaBrokers } from './brokers.ts';
import { commitHistory } from './commit-history.ts';
import { lagSamples } from './lag-samples.ts';
import { movesSeen } from './moves.ts';
import { openTransactions } from './open-transactions.ts';
import type { Address, Question, Watched } from './question.ts';
import { describeGroup, findCoordinator } from './requests.ts';
import { type Sample, sampleGroup } from './sample.ts';

/** A consumer group, by Kafka's own protocol and read-only; each broker is asked by itself. */
export function kafkaSource(
  check: string,
  address: Address,
  credentials: string | undefined,
  {
    now,
    signal,
    windowMs,
  }: { readonly now: () => Date; readonly signal: AbortSignal; readonly windowMs: number },
): LedgerSource {
  const brokers = kafkaBrokers(address, credentials, signal);
  const unseen = new Set<string>();
  const question = questionOf(check, { address, brokers, unseen, now, windowMs });
  const moves = movesSeen(address.topic);
  // Who coordinates a group has nothing to do with what its readers may read.
  const transactions =
    check === 'split-brain' ? undefined : openTransactions(brokers, address.topic);
  const sampled = async (): Promise<Sample> => {
    const sample = await sampleGroup(brokers, address);
    const held = (await transactions?.add(sample, now().getTime())) ?? [];
    for (const words of [...moves(sample), ...held]) unseen.add(words);
    return sample;
  };
  return {
    get everyMs() {
      return question.everyMs();
    },
    about: () => ({ endpoint: address.servers.join(','), version: '' }),
    async look() {
      try {
        return await question.look(await sampled());
      } catch (thrown) {
        // The next look begins with connections of its own, and passes over servers that are dead.
        brokers.close();
        throw thrown;
      }
    },
    end: () => Promise.resolve(question.end()),
    unseen: () => [...unseen],
    close: () => Promise.resolve(brokers.close()),
  };
}
function questionOf(check: string, watched: Watched): Question {
  if (check === 'split-brain') return views(watched);
  if (check === 'lag-spikes') return lagSamples(watched);
  return check === 'lag-status' ? lag(watched) : offsets(watched);
}

function offsets({ address: { group, topic }, now }: Watched): Question {
  const known = (offset: bigint | null): string => String(offset ?? -1n);
  return {
    everyMs: () => 5000,
    look({ partitions }) {
      const ts = now().toISOString();
      return Promise.resolve(
        partitions.map(({ index, committed, logStart, highWatermark }) => ({
          ...{ type: 'partition', group, topic, partition: index, ts },
          committed: known(committed),
          log_start: known(logStart),
          high_watermark: known(highWatermark),
        })),
      );
    },
    end: () => [],
  };
}

function lag({ address: { topic }, unseen, now }: Watched): Question {
  const history = commitHistory(topic);
  let looks = 0;
  return {
    everyMs: () => 2000,
    look({ partitions }) {
      looks += 1;
      history.add(partitions, now().getTime());
      for (const words of history.unknown()) unseen.add(words);
      return Promise.resolve([]);
    },
    end: () => (looks === 0 ? [] : history.lines(now().getTime())),
  };
}

/** Every broker is asked whom it takes for the coordinator, and what it knows of the group itself. */
function views({ address: { group, topic: name }, brokers, unseen, now }: Watched): Question {
  const committed = new Map<number, bigint>();
  const viewOf = async (id: number, place: string): Promise<object> => {
    const connection = await brokers.at(place);
    const coordinator = await findCoordinator(connection, group);
    const { state, epoch, members } = await describeGroup(connection, group);
    return {
      ...{ type: 'view', ts: now().toISOString(), broker: id, state },
      coordinator: coordinator?.id ?? null,
      ...(epoch === null ? {} : { epoch }),
      members: members.map((member) => ({
        id: member.id,
        client: member.clientName || '-',
        host: member.host || '-',
        assignment: member.owned.map(({ topic, partition }) => [topic, partition]),
      })),
    };
  };
  return {
    everyMs: () => 1000,
    async look({ topic, partitions }) {
      const lines: object[] = [];
      for (const [id, place] of [...topic.brokers].sort(([a], [b]) => a - b))
        try {
          lines.push(await viewOf(id, place));
        } catch (thrown) {
          unseen.add(`broker ${id} did not say what it knows of the group: ${String(thrown)}`);
        }
      const ts = now().toISOString();
      for (const { index, committed: offset } of partitions) {
        if (offset === null || committed.get(index) === offset) continue;
        committed.set(index, offset);
        const about = { topic: name, partition: index, offset: String(offset) };
        lines.push({ type: 'commit', ts, ...about });
      }
      return lines;
    },
    end: () => [],
  };
}
