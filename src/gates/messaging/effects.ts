import { LedgerError } from '../ledger/check.ts';
import { choiceOf, type Fields, textOf, wholeOf } from '../ledger/fields.ts';
import { type Findings, namedAtMost } from '../ledger/findings.ts';
import { column, type IdTable, idTable } from '../ledger/ids.ts';
import { shownMs, timesOf } from '../ledger/times.ts';

const [acked, done] = [1, 2];
/** E1 and E2: what was acked and what was done, by message and by key. */
export function effectsOf(found: Findings, ttlSeconds: number) {
  const ttlMs = ttlSeconds * 1000;
  const times = timesOf();
  const [messages, keys] = [idTable(), idTable()];
  // Of a message: acked, done; its key's number plus 1; when the first of the two was.
  const [states, keyOf, seenAt] = [column(Uint8Array), column(Int32Array), column(Float64Array)];
  const firsts = firstsOf(found, keys, ttlSeconds);
  const counts = { acked: 0, first: 0, dup: 0, error: 0 };
  let skewMs = 0;
  const mark = (message: number, state: number, ms: number): void => {
    const before = states.get(message);
    if ((before & state) !== 0) return;
    states.set(message, before | state);
    if (before === 0) return seenAt.set(message, ms);
    // An effect long before its broker had the message: two clocks.
    const other = seenAt.get(message);
    skewMs = Math.max(skewMs, state === acked ? ms - other : other - ms);
  };
  return {
    acked(fields: Fields): void {
      const ms = times(fields, 'ts');
      mark(messages.of(textOf(fields, 'message_id')), acked, ms);
      counts.acked += 1;
    },
    effect(fields: Fields, at: number): void {
      const result = choiceOf(fields, 'result', ['first', 'dup', 'error']);
      const ms = times(fields, 'ts');
      textOf(fields, 'worker');
      wholeOf(fields, 'delivery', 1);
      const message = messages.of(textOf(fields, 'message_id'));
      const key = keys.of(textOf(fields, 'key'));
      const known = keyOf.get(message);
      if (known !== 0 && known !== key + 1)
        throw new LedgerError(
          `message ${messages.text(message)} has the key ${keys.text(key)}, and had ${keys.text(known - 1)} before`,
        );
      keyOf.set(message, key + 1);
      counts[result] += 1;
      if (result !== 'first') return;
      firsts.add(key, ms, at);
      mark(message, done, ms);
    },
    end() {
      const lost: string[] = [];
      for (let message = 0; message < messages.size; message++) {
        if (states.get(message) !== acked) continue;
        const [id, key] = [messages.text(message), keyOf.get(message) - 1];
        if (key >= 0 && firsts.has(key)) {
          const other = `another message has done its key ${keys.text(key)}`;
          found.warn('E2', null, `message ${id} has no first effect of its own: ${other}`);
        } else {
          found.fail('E2', null, `message ${id} was acked and has no first effect`);
          if (lost.length < namedAtMost) lost.push(id);
        }
      }
      return {
        unseen: unseenOf(counts, skewMs, ttlMs),
        lost,
        repeated: firsts.repeated(),
        counts: countsOf(messages.size, counts),
      };
    },
  };
}
type Counts = Readonly<Record<'acked' | 'first' | 'dup' | 'error', number>>;
const countsOf = (messages: number, { acked: acks, first, dup, error }: Counts) => ({
  messages,
  acked: acks,
  effects: first,
  duplicates: dup,
  failedAttempts: error,
});
function unseenOf(counts: Counts, skewMs: number, ttlMs: number): readonly string[] {
  const unseen: string[] = [];
  if (counts.acked === 0) unseen.push('no acked line: messages that were lost cannot be seen');
  if (counts.first + counts.dup + counts.error === 0)
    unseen.push('no effect line: nothing was seen to be done');
  if (skewMs > ttlMs / 10)
    unseen.push(
      `the clocks differ by at least ${shownMs(skewMs)} (an effect before its ack), more than a tenth of the ttl`,
    );
  return unseen;
}
/** First effects of each key: one within any time as long as the token's life. */
function firstsOf(found: Findings, keys: IdTable, ttlSeconds: number) {
  const [firstAt, counted] = [column(Float64Array), column(Int32Array)];
  /** All first effects of keys that have more than one. */
  const again = new Map<number, number[]>();
  return {
    has: (key: number): boolean => counted.get(key) > 0,
    add(key: number, ms: number, at: number): void {
      const count = counted.get(key);
      counted.set(key, count + 1);
      if (count === 0) return firstAt.set(key, ms);
      const all = again.get(key) ?? [firstAt.get(key)];
      const apart = Math.min(...all.map((one) => Math.abs(one - ms)));
      const detail = `key ${keys.text(key)} had a first effect twice, ${shownMs(apart)} apart`;
      if (apart < ttlSeconds * 1000)
        found.fail('E1', at, `${detail}, within its ttl of ${ttlSeconds} s`);
      else found.warn('E1', at, `${detail}: its token had expired`);
      // Ledgers come in the order of their times but for some seconds: the last ones are enough, and memory stays bounded.
      again.set(key, [...all.slice(-99), ms]);
    },
    repeated: () =>
      [...again.keys()]
        .slice(0, namedAtMost)
        .map((key) => ({ key: keys.text(key), firstEffects: counted.get(key) })),
  };
}
