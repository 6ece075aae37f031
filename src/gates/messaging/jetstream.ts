import { LedgerError } from '../ledger/check.ts';
import {
  bigOf,
  booleanOf,
  choiceOf,
  type Fields,
  listOf,
  mapOf,
  maybe,
  numberOf,
  textOf,
  wholeOf,
} from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';
import { shownMs, type Times } from '../ledger/times.ts';
import { advisoriesOf } from './advisories.ts';

/** One answer of CONSUMER.INFO, as far as it is judged. */
interface Info {
  readonly ms: number;
  readonly created: string | null;
  readonly ackPolicy: 'explicit' | 'none' | 'all' | 'flow_control';
  readonly ackWaitMs: number | null;
  readonly firstBackOffMs: number | null;
  /** null = as often as it takes. */
  readonly maxDeliver: number | null;
  /** null = any number. */
  readonly maxAckPending: number | null;
  readonly filtered: boolean;
  readonly paused: boolean;
  readonly deliveredConsumer: bigint;
  readonly deliveredStream: bigint;
  readonly floor: bigint;
  readonly ackPending: number;
}
interface Consumer {
  readonly stream: string;
  readonly consumer: string;
  first: Info;
  last: Info;
  samples: number;
  /** Since when the floor has stood where it is, with messages pending; and with none. */
  pendingSince: number | null;
  quietSince: number | null;
  /** How many samples in a row were at max_ack_pending. */
  full: number;
  readonly told: Set<string>;
}
const msOf = (fields: Fields, name: string): number => numberOf(fields, name, 0) / 1e6;
const policies = ['explicit', 'none', 'all', 'flow_control'] as const;

function infoOf(fields: Fields, ms: number): Info {
  const info = mapOf(fields, 'info');
  const [config, delivered, floor] = [
    mapOf(info, 'config'),
    mapOf(info, 'delivered'),
    mapOf(info, 'ack_floor'),
  ];
  const limit = (name: string): number | null => {
    const value = maybe((all, key) => wholeOf(all, key, -1), config, name) ?? -1;
    return value <= 0 ? null : value;
  };
  const backOff = maybe(
    (all, name) => listOf(all, name, (item, key) => msOf({ [key]: item }, key)),
    config,
    'backoff',
  );
  const filters = maybe((all, name) => listOf(all, name, String), config, 'filter_subjects');
  return {
    ms,
    created: maybe(textOf, info, 'created') ?? null,
    ackPolicy: choiceOf(config, 'ack_policy', policies),
    ackWaitMs: maybe(msOf, config, 'ack_wait') ?? null,
    firstBackOffMs: backOff?.[0] ?? null,
    maxDeliver: limit('max_deliver'),
    maxAckPending: limit('max_ack_pending'),
    filtered: (filters?.length ?? 0) > 0 || (config['filter_subject'] ?? '') !== '',
    paused: maybe(booleanOf, info, 'paused') ?? false,
    deliveredConsumer: bigOf(delivered, 'consumer_seq', 0n),
    deliveredStream: bigOf(delivered, 'stream_seq', 0n),
    floor: bigOf(floor, 'stream_seq', 0n),
    ackPending: wholeOf(info, 'num_ack_pending', 0),
  };
}

/** J1 to J7: what consumers say of themselves, and what the server says of messages that it gave up. */
export function consumersOf(found: Findings, times: Times, ackWaitSeconds: number | null) {
  const consumers = new Map<string, Consumer>();
  const givenUp = advisoriesOf(found);
  return {
    consumer(fields: Fields, at: number): void {
      const [stream, consumer] = [textOf(fields, 'stream'), textOf(fields, 'consumer')];
      const now = infoOf(fields, times(fields, 'ts'));
      const key = JSON.stringify([stream, consumer]);
      const before = consumers.get(key);
      if (before !== undefined && now.ms < before.last.ms)
        throw new LedgerError(
          `the time of ${consumer} on ${stream} goes back by ${shownMs(before.last.ms - now.ms)}`,
        );
      if (before !== undefined && !isSame(before.last, now))
        found.warn(
          'J8',
          at,
          `${consumer} on ${stream} was made again: what it knew of acks is gone`,
        );
      const about = goOn(before, { stream, consumer }, now);
      consumers.set(key, about);
      for (const [rule, detail] of [...configured(now, ackWaitSeconds), ...moving(about)]) {
        if (about.told.has(rule)) continue;
        about.told.add(rule);
        found.fail(rule, at, `${consumer} on ${stream} ${detail}`);
      }
    },
    advisory: givenUp.add,
    deadLetter: givenUp.kept,
    end() {
      givenUp.end();
      const all = [...consumers.values()];
      for (const one of all) redelivered(found, one);
      return {
        unseen: all.flatMap(unseenOf),
        list: all.map(({ stream, consumer, samples, last }) => ({
          ...{ stream, consumer, samples, ackPending: last.ackPending },
          ...{ deliveredStreamSeq: last.deliveredStream, ackFloorStreamSeq: last.floor },
          givenUp: givenUp.count(stream, consumer),
        })),
      };
    },
  };
}
/** The next sample of a consumer; one that was made again, or went back, begins anew. */
function goOn(
  before: Consumer | undefined,
  name: Pick<Consumer, 'stream' | 'consumer'>,
  now: Info,
): Consumer {
  const same = before !== undefined && isSame(before.last, now) ? before : undefined;
  const still = same?.last.floor === now.floor ? same : undefined;
  const idle = still?.last.deliveredStream === now.deliveredStream ? still : undefined;
  const full = now.maxAckPending !== null && now.ackPending >= now.maxAckPending;
  const quiet = now.ackPending === 0 && now.deliveredStream > now.floor;
  return {
    ...name,
    first: same?.first ?? now,
    last: now,
    samples: (before?.samples ?? 0) + 1,
    pendingSince: now.ackPending === 0 ? null : (still?.pendingSince ?? now.ms),
    quietSince: quiet ? (idle?.quietSince ?? now.ms) : null,
    full: full ? (same?.full ?? 0) + 1 : 0,
    told: before?.told ?? new Set(),
  };
}
const isSame = (before: Info, now: Info): boolean =>
  before.created === now.created && before.deliveredConsumer <= now.deliveredConsumer;
type Broken = readonly (readonly [string, string])[];
function configured({ ackPolicy, ackWaitMs, firstBackOffMs }: Info, asked: number | null): Broken {
  if (ackPolicy !== 'explicit') return [['J2', `has the ack policy ${ackPolicy}, not explicit`]];
  // The server itself takes the first back-off for ack_wait.
  const [is, expected] =
    asked === null
      ? [ackWaitMs, firstBackOffMs ?? 30_000]
      : [firstBackOffMs ?? ackWaitMs, asked * 1000];
  if (is === null || Math.abs(is - expected) < 0.5) return [];
  return [['J3', `waits ${shownMs(is)} for an ack, not ${shownMs(expected)}`]];
}
function moving({ last, full, pendingSince }: Consumer): Broken {
  const broken: (readonly [string, string])[] = [];
  if (full >= 2)
    broken.push([
      'J4',
      `is stalled: ${last.ackPending} acks are pending, and ${last.maxAckPending} may be`,
    ]);
  const longestMs = (last.ackWaitMs ?? 30_000) * (last.maxDeliver ?? Number.POSITIVE_INFINITY);
  if (pendingSince !== null && last.ms - pendingSince > longestMs)
    broken.push([
      'J5',
      `has waited ${shownMs(last.ms - pendingSince)} for the ack after ${last.floor}, longer than ${last.maxDeliver} deliveries take (${shownMs(longestMs)})`,
    ]);
  return broken;
}
/** Fewer deliveries tell nothing of a share of 1 %. */
const enough = 100n;
function redelivered(found: Findings, { stream, consumer, first, last }: Consumer): void {
  const distinct = last.deliveredStream - first.deliveredStream;
  // A filter leaves out messages of the stream: how many of them were delivered is not known.
  if (last.filtered || distinct <= 0n) return;
  const again = last.deliveredConsumer - first.deliveredConsumer - distinct;
  const share = Number(again) / Number(distinct);
  if (share <= 0.01) return;
  const detail = `${consumer} on ${stream} got ${again} of ${distinct} messages again (${Math.round(share * 1000) / 10}%)`;
  if (distinct >= enough) found.fail('J7', null, detail);
  else found.warn('J7', null, detail);
}
function unseenOf({ stream, consumer, last, quietSince }: Consumer): readonly string[] {
  const unseen: string[] = [];
  if (last.paused) unseen.push(`${consumer} on ${stream} is paused`);
  if (quietSince !== null && last.ms - quietSince >= (last.ackWaitMs ?? 30_000))
    unseen.push(
      `J6: ${consumer} on ${stream} has its ack floor at ${last.floor}, ${last.deliveredStream} was delivered, and nothing is pending: messages may have been given up; capture $JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.> in a stream`,
    );
  return unseen;
}
