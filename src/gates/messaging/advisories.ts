import { bigOf, type Fields, fieldsOf, textOf, wholeOf } from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';

/** How the types of advisories begin as the server publishes them (schemas/jetstream/advisory/v1 of nats-io/jsm.go). */
export const advisoryTypes = 'io.nats.jetstream.advisory.v1.';

interface GivenUp {
  readonly at: number;
  readonly failed: boolean;
  readonly detail: string;
}
/** J1: messages that the server gave up, beside those that somebody kept. */
export function advisoriesOf(found: Findings) {
  const open = new Map<string, GivenUp>();
  const kept = new Set<string>();
  const counted = new Map<string, number>();
  const keyOf = (stream: string, seq: bigint): string => JSON.stringify([stream, String(seq)]);
  return {
    kept(fields: Fields): void {
      const key = keyOf(textOf(fields, 'stream'), bigOf(fields, 'stream_seq', 0n));
      open.delete(key);
      kept.add(key);
    },
    add(line: Fields, at: number): void {
      const fields = line['advisory'] === undefined ? line : fieldsOf(line['advisory']);
      const what = whatOf(fields);
      if (what === 'other') return;
      const [stream, consumer] = [textOf(fields, 'stream'), textOf(fields, 'consumer')];
      const seq = bigOf(fields, 'stream_seq', 0n);
      const deliveries = wholeOf(fields, 'deliveries', 0);
      if (what === 'nak') return;
      const of = JSON.stringify([stream, consumer]);
      counted.set(of, (counted.get(of) ?? 0) + 1);
      const key = keyOf(stream, seq);
      const failed = what === 'max_deliver';
      const how = failed
        ? `given up after ${deliveries} deliveries`
        : `terminated at delivery ${deliveries}`;
      const detail = `message ${seq} of ${stream} was ${how} by ${consumer}, and there is no dead letter`;
      if (!kept.has(key)) open.set(key, { at, failed, detail });
    },
    count: (stream: string, consumer: string): number =>
      counted.get(JSON.stringify([stream, consumer])) ?? 0,
    end(): void {
      for (const { at, failed, detail } of open.values())
        if (failed) found.fail('J1', at, detail);
        else found.warn('J1', at, detail);
    },
  };
}
/** By its own type; without one by its fields: a message that was given up has no consumer_seq, and only a terminated one a reason. */
function whatOf(fields: Fields): 'max_deliver' | 'nak' | 'terminated' | 'other' {
  const type = String(fields['type']);
  const named = type.startsWith(advisoryTypes)
    ? type.slice(advisoryTypes.length)
    : String(fields['kind'] ?? fields['schema'] ?? '')
        .split('.')
        .at(-1);
  if (named === 'max_deliver' || named === 'nak' || named === 'terminated') return named;
  if (named !== '' && named !== undefined) return 'other';
  if (fields['consumer_seq'] === undefined) return 'max_deliver';
  return fields['reason'] === undefined ? 'nak' : 'terminated';
}
