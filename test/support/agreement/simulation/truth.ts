import type { Choice } from '../../../../src/agreement/documents.ts';
import type { Verdict } from '../../../../src/evidence/envelope.ts';

/** From then on nothing is disturbed any more. */
export const healMs = 25_000;
/** The stage that all jobs are at. */
export const stage = 2;

/** What is really so in one schedule. */
export interface Truth {
  readonly clusters: readonly string[];
  /** By cluster: what its gates say of this stage; null = its job never comes. */
  readonly verdicts: Readonly<Record<string, Verdict | null>>;
  readonly differs: boolean;
  readonly sameImages: boolean;
  /** What honest arbiters find, and how each one behaves. */
  readonly choice: Choice;
  readonly arbiters: readonly ('honest' | 'lies' | 'away' | 'repeats' | 'steals')[];
}
export interface Ended {
  readonly cluster: string;
  readonly atMs: number;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** It waits for longer than anything is disturbed. */
  readonly patient: boolean;
}
