import { LedgerError } from '../ledger/check.ts';
import { column, type IdTable } from '../ledger/ids.ts';

export interface Attempt {
  readonly id: string;
  /** From 1. */
  readonly delivery: number;
  readonly startedMs: number;
  readonly endedMs: number;
  readonly failed: boolean;
  readonly line: number;
}
/** The attempts of each message in the order of their deliveries, however their lines are mixed. */
export interface Attempts {
  add(attempt: Attempt): void;
  /** What a dead letter says of its deliveries: fewer than were seen are wrong, more are holes of the ledger. */
  expect(id: string, deliveries: number, wrong: (seen: number) => void): void;
  /** Messages of which a delivery is missing between or before others. */
  holes(): readonly string[];
}

/** `next` gets the attempts of a message in order, each with the time since the one before it ended. Only those that came too early are kept. */
export function attemptsOf(
  ids: IdTable,
  next: (attempt: Attempt, gapMs: number | undefined) => void,
): Attempts {
  const [deliveries, endedAt] = [column(Uint16Array), column(Float64Array)];
  const early = new Map<number, Map<number, Attempt>>();
  const promised = new Map<number, number>();
  const take = (message: number, attempt: Attempt): void => {
    const gapMs = attempt.delivery === 1 ? undefined : attempt.startedMs - endedAt.get(message);
    deliveries.set(message, attempt.delivery);
    endedAt.set(message, attempt.endedMs);
    next(attempt, gapMs);
  };
  const takeKept = (message: number): void => {
    const kept = early.get(message);
    if (kept === undefined) return;
    for (;;) {
      const delivery = deliveries.get(message) + 1;
      const attempt = kept.get(delivery);
      if (attempt === undefined) break;
      kept.delete(delivery);
      take(message, attempt);
    }
    if (kept.size === 0) early.delete(message);
  };
  return {
    add(attempt) {
      const message = ids.of(attempt.id);
      const last = deliveries.get(message);
      const kept = early.get(message);
      if (attempt.delivery <= last || kept?.has(attempt.delivery) === true)
        throw new LedgerError(`message ${attempt.id} has delivery ${attempt.delivery} twice`);
      if (attempt.delivery > last + 1)
        early.set(message, (kept ?? new Map<number, Attempt>()).set(attempt.delivery, attempt));
      else {
        take(message, attempt);
        takeKept(message);
      }
    },
    expect(id, said, wrong) {
      const message = ids.of(id);
      const seen = deliveries.get(message);
      if (seen > said) wrong(seen);
      else if (seen < said) promised.set(message, said);
    },
    holes() {
      const open = [...promised].filter(([message, said]) => deliveries.get(message) < said);
      return [...new Set([...early.keys(), ...open.map(([message]) => message)])].map(ids.text);
    },
  };
}
