import type { LedgerSource } from '../../ports/ledger-sources.ts';
import { lagLines, lookEveryMs } from '../lag-lines.ts';
import { type ConsumerInfo, consumerInfo, type StreamState } from './consumer-info.ts';
import type { About, Address } from './question.ts';

/** How far a consumer of JetStream is behind the end of its stream, look by look. */
export function lagSource(
  address: Address,
  credentials: string | undefined,
  { now, signal, windowMs }: About,
): LedgerSource {
  const lines = lagLines({ group: address.consumer, topic: address.stream }, windowMs);
  const unseen = new Set<string>();
  const placed = placeOf();
  let version = '';
  return {
    // Each answer tells of every consumer of the server: asked half as often as others.
    everyMs: lookEveryMs(2 * windowMs, 1),
    about: () => ({ endpoint: address.urls.join(','), version }),
    async look() {
      const { info, state, version: told } = await consumerInfo(address, credentials, signal);
      version = told;
      if (info.config?.['ack_policy'] === 'none')
        unseen.add(`${address.consumer} acks nothing: what it was given counts as done`);
      return lines.add({
        ...{ ms: now().getTime(), state: null, owners: [] },
        marks: [{ partition: 0, ...placed(info, state), leader: info.cluster?.leader ?? null }],
      });
    },
    end: () => Promise.resolve([]),
    unseen: () => [...unseen, ...lines.unseen()],
    close: () => Promise.resolve(),
  };
}
/**
 * Where a consumer is in its stream. The acknowledgement floor alone does not tell: with servers before 2.10 it stays behind what was given up, and a filter
 * leaves places out that are none of its. At a look at which nothing was left, all up to the stream's end was done.
 */
export function placeOf() {
  let clean = 0n;
  return (
    { num_pending, num_ack_pending, delivered, ack_floor }: ConsumerInfo,
    { last_seq }: StreamState,
  ): { readonly end: bigint | null; readonly done: bigint | null } => {
    const end = last_seq === undefined ? null : BigInt(last_seq);
    const given = delivered?.stream_seq;
    if (num_pending === undefined || num_ack_pending === undefined || given === undefined)
      return { end, done: null };
    const caughtUp = num_ack_pending === 0 && num_pending === 0;
    const place = num_ack_pending === 0 ? given : (ack_floor?.stream_seq ?? 0);
    const reached = caughtUp && end !== null ? end : BigInt(place);
    if (reached > clean) clean = reached;
    return { end, done: clean };
  };
}
