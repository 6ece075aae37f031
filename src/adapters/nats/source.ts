import type { LedgerSource } from '../../ports/ledger-sources.ts';
import { type Advisories, openAdvisories } from './advisories.ts';
import { consumerInfo } from './consumer-info.ts';
import { lagSource } from './lag-samples.ts';
import type { About, Address } from './question.ts';

/** A JetStream consumer: what its server says of it, and of the messages that it gave up. `retry` hears how much is still on its way. */
export function natsSource(
  check: string,
  address: Address,
  credentials: string | undefined,
  about: About,
): LedgerSource {
  if (check === 'lag-spikes') return lagSource(address, credentials, about);
  const { now, signal, sinceMs } = about;
  const { stream, consumer, advisories: kept, servers } = address;
  let version = '';
  let open: Promise<Advisories> | undefined;
  let limited = false;
  const drop = async (): Promise<void> => {
    const last = open;
    open = undefined;
    await last?.then(({ close }) => close()).catch(() => undefined);
  };
  const ask = async () => {
    const { info, version: told } = await consumerInfo(address, credentials, signal);
    version = told;
    limited ||= Number(info.config?.['max_deliver'] ?? -1) > 0;
    return info;
  };
  const given = async (): Promise<readonly object[]> => {
    if (kept === null) return [];
    open ??= openAdvisories({ servers, advisories: kept, stream, consumer, sinceMs }, credentials);
    return await (await open).next();
  };
  return {
    everyMs: 5000,
    about: () => ({ endpoint: address.urls.join(','), version }),
    async look() {
      try {
        const info = await ask();
        if (check === 'retry') return [];
        const ts = now().toISOString();
        return [{ type: 'consumer', stream, consumer, ts, info }, ...(await given())];
      } catch (thrown) {
        await drop();
        throw thrown;
      }
    },
    async end() {
      if (check !== 'retry') return [];
      const { num_pending: pending, num_ack_pending: unacked } = await ask();
      if (pending === undefined || unacked === undefined)
        throw new Error('NATS does not say how many messages are on their way');
      return [{ type: 'drained', in_flight: pending + unacked }];
    },
    unseen: () =>
      check !== 'retry' && kept === null && limited
        ? [
            `messages that ${consumer} gave up are not seen: keep $JS.EVENT.ADVISORY.CONSUMER.> in a stream, and name it (advisories)`,
          ]
        : [],
    close: drop,
  };
}
