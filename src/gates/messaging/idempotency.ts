import { number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { LedgerError } from '../ledger/check.ts';
import {
  choiceOf,
  type Fields,
  fieldsOf,
  mapOf,
  maybe,
  textOf,
  typeOf,
  wholeOf,
} from '../ledger/fields.ts';
import { countOf, type Findings, findings, namedAtMost, verdictOf } from '../ledger/findings.ts';
import { shownMs } from '../ledger/times.ts';
import { effectsOf } from './effects.ts';

/** What a user promises of the tokens by which a message is done once. */
export interface IdempotencyParameters {
  /** Life of a token. */
  readonly ttlSeconds: number;
  /** The longest time in which a message may be delivered again: all back-offs, and the waits for an ack or a lease between them. */
  readonly retryWindowSeconds: number;
}
const parametersType = object({
  ttlSeconds: withDefault(number(0.001, 31_536_000), 300),
  retryWindowSeconds: withDefault(number(0, 31_536_000), 271),
});

const format = `Lines:
  {"type":"acked","message_id","ts"}                       the broker has the message: it must have its effect
  {"type":"effect","message_id","key","worker","result":"first|dup|error","ts","delivery"}
  {"type":"key","key","pttl"}                              a token and its PTTL in milliseconds; -1 = it never expires, -2 = it has just expired
  {"type":"commandstats","at":"before|after","stats":{"set":n,"setnx":n,"expire":n}}    calls, from INFO commandstats
Parameters: ttlSeconds (300), retryWindowSeconds (271: back-offs of 61 s and seven waits of 30 s)
Rules:
  E1  one first effect per key within ttlSeconds
  E2  every acked message has its first effect (a message of a key that another message has done is a duplicate, and warned of)
  E3  every token expires: 0 < pttl <= ttlSeconds
  E4  a token outlives the time in which its message may come again: ttlSeconds >= retryWindowSeconds
  E5  (warning) SETNX and EXPIRE are two calls: a worker that dies between them leaves a token for ever`;
const example = `{"type":"acked","message_id":"m1","ts":"2026-01-05T10:00:00Z"}
{"type":"effect","message_id":"m1","key":"order:1","worker":"w1","result":"first","ts":"2026-01-05T10:00:00.050Z","delivery":1}
{"type":"effect","message_id":"m1","key":"order:1","worker":"w2","result":"dup","ts":"2026-01-05T10:00:31Z","delivery":2}
{"type":"key","key":"order:1","pttl":269000}
{"type":"commandstats","at":"before","stats":{"set":10,"setnx":0,"expire":0}}
{"type":"commandstats","at":"after","stats":{"set":12,"setnx":0,"expire":0}}`;

/** Messages are done once, and each of them is done (Redis SET NX EX, or any token that expires). */
export const idempotency: LedgerCheck<IdempotencyParameters> = {
  name: 'idempotency',
  summary: 'every message has its effect exactly once, and its token expires',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

function begin({ ttlSeconds, retryWindowSeconds }: IdempotencyParameters): LedgerJudge {
  const found = findings();
  const effects = effectsOf(found, ttlSeconds);
  const tokens = tokensOf(found, ttlSeconds);
  const calls = callsOf(found);
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = typeOf(fields, ['acked', 'effect', 'key', 'commandstats']);
      if (type === 'acked') effects.acked(fields);
      else if (type === 'effect') effects.effect(fields, at);
      else if (type === 'key') tokens.add(fields, at);
      else calls.add(fields);
    },
    end() {
      if (ttlSeconds < retryWindowSeconds)
        found.fail(
          'E4',
          null,
          `re-delivery can outlive the token: ttlSeconds ${ttlSeconds} is less than retryWindowSeconds ${retryWindowSeconds}`,
        );
      const seen = effects.end();
      const stats = calls.end();
      return verdictOf({
        found,
        unseen: [...seen.unseen, ...stats.unseen],
        measurements: [
          countOf('lost-messages', found.count('E2'), 'acked messages have no effect'),
          countOf('repeated-effects', found.count('E1'), 'effects were done again within the ttl'),
          countOf('tokens-without-ttl', found.count('E3'), 'tokens do not expire in time'),
        ],
        counts: { ...seen.counts, ...tokens.counts },
        analysis: {
          lost: seen.lost,
          repeated: seen.repeated,
          keysWithoutTtl: tokens.leaks,
          commandstats: stats.calls,
        },
      });
    },
  };
}

/** E3: tokens and their lives, as SCAN and PTTL show them. */
function tokensOf(found: Findings, ttlSeconds: number) {
  const leaks: string[] = [];
  const counts = { tokens: 0, expiredTokens: 0 };
  return {
    leaks,
    counts,
    add(fields: Fields, at: number): void {
      const [key, pttl] = [textOf(fields, 'key'), wholeOf(fields, 'pttl', -2)];
      counts.tokens += 1;
      if (pttl === -2) counts.expiredTokens += 1;
      else if (pttl === -1) {
        found.fail('E3', at, `key ${key} never expires`);
        if (leaks.length < namedAtMost) leaks.push(key);
      } else if (pttl === 0) found.fail('E3', at, `key ${key} has a PTTL of 0`);
      else if (pttl > ttlSeconds * 1000)
        found.fail(
          'E3',
          at,
          `key ${key} lives ${shownMs(pttl)}, longer than its ttl of ${ttlSeconds} s`,
        );
    },
  };
}
type Calls = Readonly<Record<'set' | 'setnx' | 'expire', number>>;
/** E5: which commands the application called between two readings of INFO commandstats. */
function callsOf(found: Findings) {
  const read: { before?: Calls; after?: Calls } = {};
  return {
    add(fields: Fields): void {
      const when = choiceOf(fields, 'at', ['before', 'after']);
      const stats = mapOf(fields, 'stats');
      // Redis names only the commands that were called.
      const calls = (name: string): number => maybe(wholeFrom0, stats, name) ?? 0;
      if (read[when] !== undefined)
        throw new LedgerError(`it is a second commandstats of '${when}'`);
      read[when] = { set: calls('set'), setnx: calls('setnx'), expire: calls('expire') };
    },
    end(): { readonly unseen: readonly string[]; readonly calls: Calls | null } {
      const { before, after } = read;
      if (before === undefined && after === undefined) return { unseen: [], calls: null };
      if (before === undefined || after === undefined)
        return {
          unseen: [`commandstats has no '${before === undefined ? 'before' : 'after'}'`],
          calls: null,
        };
      const calls = {
        set: after.set - before.set,
        setnx: after.setnx - before.setnx,
        expire: after.expire - before.expire,
      };
      if (Math.min(calls.set, calls.setnx, calls.expire) < 0)
        return {
          unseen: ['commandstats went back: Redis was started again in between'],
          calls: null,
        };
      if (calls.setnx > 0 && calls.expire > 0)
        found.warn(
          'E5',
          null,
          `SETNX (${calls.setnx}) and EXPIRE (${calls.expire}) are two calls: a worker that dies between them leaves a token for ever; use SET with NX and EX`,
        );
      return { unseen: [], calls };
    },
  };
}
const wholeFrom0 = (fields: Fields, name: string): number => wholeOf(fields, name, 0);
