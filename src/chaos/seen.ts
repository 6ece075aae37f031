/** An instant known to lie between two times of the server, in Unix milliseconds. */
export interface Interval {
  readonly loMs: number;
  readonly hiMs: number;
}
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];
/** What a probe saw in one phase. */
export interface PhaseSeen {
  readonly met: number;
  readonly violated: number;
  /** Looks that saw nothing: neither good nor bad. */
  readonly unknown: number;
  /** Values of the looks that saw something, in order: milliseconds of an answer, or the number that was measured. */
  readonly values: readonly number[];
  /** In words: the first that was violated, and the last that saw nothing. */
  readonly firstViolation: string | null;
  readonly lastUnknown: string | null;
  /** How the phase ended: looks in a row that were met. */
  readonly metAtEnd: number;
}
/** Synthetic work: what was acknowledged, and what became of it. */
export interface LedgerSeen {
  readonly acknowledged: readonly string[];
  /** Tasks that were sent and of which nobody knows whether they were taken. */
  readonly unanswered: number;
  /** How often each id was done; undefined ids were not. */
  readonly effects: Readonly<Record<string, number>> | null;
  /** Acknowledged before the first fault and not done by then. */
  readonly inHand: readonly string[];
  /** When the fault began, for what was in hand; null = it did not. */
  readonly inHandFrom: Interval | null;
  /** When the last of those was seen to be done; null = not all were, or there were none. */
  readonly inHandDoneAt: Interval | null;
}
export interface ProbeSeen {
  readonly name: string;
  readonly phases: Readonly<Record<Phase, PhaseSeen>>;
  readonly ledger: LedgerSeen | null;
}
export interface LookResult {
  readonly outcome: 'met' | 'violated' | 'unknown';
  readonly value: number | null;
  readonly detail: string;
}
export const nothingSeen: PhaseSeen = {
  met: 0,
  violated: 0,
  unknown: 0,
  values: [],
  firstViolation: null,
  lastUnknown: null,
  metAtEnd: 0,
};
/** So many values are kept of a phase; counts go on. */
export const valueLimit = 5000;
export function withLook(seen: PhaseSeen, { outcome, value, detail }: LookResult): PhaseSeen {
  const values =
    value === null || seen.values.length >= valueLimit ? seen.values : [...seen.values, value];
  return {
    ...seen,
    values,
    [outcome]: seen[outcome] + 1,
    metAtEnd: outcome === 'met' ? seen.metAtEnd + 1 : 0,
    firstViolation: seen.firstViolation ?? (outcome === 'violated' ? detail : null),
    lastUnknown: outcome === 'unknown' ? detail : seen.lastUnknown,
  };
}
/** Why a fault was ended before its time. */
export interface Stopped {
  readonly why: 'probe' | 'unseen' | 'ready' | 'drift' | 'controller' | 'freeze' | 'signal';
  /** In words, with the probe or the pods. */
  readonly detail: string;
}
