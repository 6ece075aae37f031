import { UsageError } from '../../errors.ts';
import { number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { fieldsOf, typeOf } from '../ledger/fields.ts';
import { countOf, type Findings, findings, namedAtMost, verdictOf } from '../ledger/findings.ts';
import { timesOf } from '../ledger/times.ts';
import { linearizable } from './history/linearizable.ts';
import { mutex } from './history/model.ts';
import type { Operation } from './history/operation.ts';
import { exclusion } from './lock/exclusion.ts';
import { type Handling, handlingOf } from './lock/handling.ts';
import { leasesOf } from './lock/leases.ts';

export interface LockParameters {
  readonly minTtlSeconds: number;
  readonly maxTtlSeconds: number;
}
const parametersType = object({
  minTtlSeconds: withDefault(number(0, 86_400), 15),
  maxTtlSeconds: withDefault(number(0, 86_400), 30),
});
const format = `Lines:
  {"type":"lease","key","granted_ttl","ttl","ts"}        of a lock, in seconds, as etcd's lease/timetolive answers ("lease":0 = it has none)
  {"type":"handled","event_id","biz_id","seq","fence","start","end","result":"done|retry|dlq|rejected"}    fence = create_revision of the lock; rejected = turned away by its fence
Parameters: minTtlSeconds (15), maxTtlSeconds (30)
Rules:
  L1  every lock has a lease, of minTtlSeconds to maxTtlSeconds
  L2  a lease is longer than 99 % of the work; longer work is seen to renew it
  L3  of one biz_id, handlings do not overlap (but those that their fence rejected)
  L4  of one biz_id, fences rise with every effect, in the order in which the effects were done
  L5  an event has its effect once
  L6  of one biz_id, effects come in the order of seq, and no seq is left out
  L7  every event reaches done, retry or dlq: one that only a fence rejected was dropped (one left at retry is warned of)
analysis.linearizable: whether the handlings of each biz_id are what one mutex allows (Wing and Gong's search)`;
const example = `{"type":"lease","key":"/locks/o1","granted_ttl":20,"ttl":19,"ts":"2026-01-05T10:00:00Z"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":71,"start":"2026-01-05T10:00:00Z","end":"2026-01-05T10:00:01Z","result":"retry"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":74,"start":"2026-01-05T10:00:03Z","end":"2026-01-05T10:00:04Z","result":"done"}
{"type":"handled","event_id":"e2","biz_id":"o1","seq":2,"fence":76,"start":"2026-01-05T10:00:04Z","end":"2026-01-05T10:00:05Z","result":"done"}`;

/** A distributed lock excludes, ends by itself, and no event is lost or done twice under it. */
export const lockCheck: LedgerCheck<LockParameters> = {
  name: 'lock',
  summary: 'a lock excludes, ends by itself, and no event is lost or done twice under it',
  format,
  example,
  parameters(given) {
    const read = parametersType(given, 'parameters');
    if (read.minTtlSeconds > read.maxTtlSeconds)
      throw new UsageError('It is more than maxTtlSeconds.', { input: 'parameters.minTtlSeconds' });
    return read;
  },
  begin,
};

function begin(parameters: LockParameters): LedgerJudge {
  const found = findings();
  const times = timesOf();
  const leases = leasesOf(found, parameters);
  const objects = new Map<string, Handling[]>();
  const events = eventsOf(found);
  const tookMs: number[] = [];
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      if (typeOf(fields, ['lease', 'handled']) === 'lease') return leases.add(fields, at, times);
      const one = handlingOf(fields, at, times);
      events.add(one);
      tookMs.push(one.endMs - one.startMs);
      const known = objects.get(one.bizId);
      if (known === undefined) objects.set(one.bizId, [one]);
      else known.push(one);
    },
    end(expired) {
      const between = exclusion(found);
      // Handlings one after the other are an order by themselves.
      const overlapping = [...objects].filter(([bizId, all]) => between.object(bizId, all));
      const { overlaps, orderBreaks, counts } = between.end();
      const searched = mutexes(
        overlapping.map(([, all]) => all),
        expired,
      );
      const seen = leases.end(tookMs);
      const told = events.end();
      return verdictOf({
        found,
        unseen: [
          ...seen.unseen,
          ...searched.unseen,
          ...(tookMs.length === 0 ? ['the ledger has no handling'] : []),
        ],
        measurements: [
          countOf('lock-overlaps', found.count('L3'), 'handlings overlap'),
          countOf('lock-repeats', found.count('L5'), 'events had their effect again'),
          countOf('lock-order-breaks', counts.orderBreaks, 'effects came out of order'),
          countOf('lock-lost-events', found.count('L7'), 'events did not reach an end'),
        ].map((one) => ({ ...one, dimension: 'lock-safety' })),
        counts: {
          handlings: tookMs.length,
          objects: objects.size,
          leases: seen.leases,
          events: told.events,
        },
        analysis: {
          overlaps,
          repeats: told.repeats,
          orderBreaks,
          linearizable: searched.linearizable,
          shortestTtlSeconds: seen.shortestTtlSeconds,
          longestMs: seen.longestMs,
          p99Ms: seen.p99Ms,
        },
      });
    },
  };
}

/** L5 and L7: by event, how it ended. */
function eventsOf(found: Findings) {
  const effects = new Map<
    string,
    { count: number; result: Handling['result']; at: number; endMs: number }
  >();
  const repeats: string[] = [];
  return {
    add({ eventId, result, at, endMs }: Handling): void {
      const event = effects.get(eventId) ?? { count: 0, result, at, endMs };
      effects.set(eventId, event);
      if (result === 'done') event.count += 1;
      if (result === 'done' && event.count > 1) {
        found.fail('L5', at, `event ${eventId} had its effect for the ${event.count}. time`);
        if (event.count === 2 && repeats.length < namedAtMost) repeats.push(eventId);
      }
      // Done stays done; otherwise the latest says how it stands.
      if (event.result !== 'done' && (result === 'done' || endMs >= event.endMs)) {
        event.result = result;
        event.at = at;
        event.endMs = endMs;
      }
    },
    end() {
      for (const [id, { result, at }] of effects) {
        if (result === 'rejected')
          found.fail(
            'L7',
            at,
            `event ${id} was rejected by its fence, and nobody handled it after that`,
          );
        if (result === 'retry') found.warn('L7', at, `event ${id} is to be tried again`);
      }
      return { repeats, events: effects.size };
    },
  };
}

/** The history of each lock, as one mutex would have it. Handlings that touch at one instant are one after the other. */
function mutexes(
  objects: readonly (readonly Handling[])[],
  expired: () => boolean,
): { readonly linearizable: boolean | 'unknown'; readonly unseen: readonly string[] } {
  let [linear, unknown] = [true, 0];
  for (const all of objects) {
    const held = all.filter(({ result }) => result !== 'rejected');
    const judge = linearizable(mutex(null), 200_000);
    for (const op of historyOf(held)) judge.add(op);
    const { valid } = judge.end(expired);
    if (valid === 'unknown') unknown += 1;
    if (valid === false) linear = false;
  }
  return {
    linearizable: !linear ? false : unknown > 0 ? 'unknown' : true,
    unseen:
      unknown > 0
        ? [`whether the handlings of ${unknown} objects have an order was not found out in time`]
        : [],
  };
}
/** A handling holds the lock from its start to its end: it was acquired before, and released after it. */
function historyOf(held: readonly Handling[]): readonly Operation[] {
  const edges = held.flatMap((one, process) => [
    { ms: one.startMs, first: 1, f: 'acquire', process, line: one.at },
    { ms: one.endMs, first: 0, f: 'release', process, line: one.at },
  ]);
  // At one instant what ends is before what begins; a handling of no length still begins first.
  edges.sort((a, b) => a.ms - b.ms || a.first - b.first || a.process - b.process);
  const begun = new Set<number>();
  return edges.flatMap(({ f, process, line, ms }, index) => {
    if (f === 'release' && !begun.has(process)) {
      begun.add(process);
      return [];
    }
    if (f === 'acquire' && begun.has(process)) return [];
    begun.add(process);
    const op = { process, f, value: null, time: ms * 1e6, index, line, rebalanced: [] };
    return [
      { ...op, type: 'invoke' as const },
      { ...op, type: 'ok' as const },
    ];
  });
}
