import type { Verdict } from '../../evidence/envelope.ts';
import type { CountedPanic } from '../panics.ts';
import type { Side } from '../span.ts';

export const collectedSchema = 'sluice.dev/collected/v1';

/** Numbers of both arms at the same times; null = not measured. */
export interface CollectedSeries {
  readonly metric: string;
  /** Seconds since `from`. */
  readonly t: readonly number[];
  readonly canary: readonly (number | null)[];
  readonly stable: readonly (number | null)[];
}
/** What the gate itself measured and judged: a check that failed knows what it measures. */
export interface CollectedCheck {
  readonly name: string;
  readonly dimension: string;
  readonly verdict: Verdict;
  readonly unit: string;
  readonly canary: number | null;
  readonly stable: number | null;
  readonly limit: number | null;
  /** Bad events of all of them, of each arm, where it counts events. */
  readonly counts: {
    readonly canary: { readonly bad: number; readonly total: number };
    readonly stable: { readonly bad: number; readonly total: number } | null;
  } | null;
  /** Its reason, without what looks like a secret. */
  readonly reason: string;
}
export interface CollectedTemplate {
  readonly text: string;
  /** A line of the canary, without what looks like a secret. */
  readonly sample: string;
  readonly base: number;
  readonly fault: number;
}
/** A profile of one side, as stacks (leaf first) with one value each. */
export interface CollectedProfile {
  readonly type: string;
  readonly unit: string;
  readonly stacks: readonly { readonly stack: readonly string[]; readonly value: number }[];
  readonly places: Readonly<Record<string, { readonly file: string; readonly line: number }>>;
}
/** One span; traces and spans by numbers of their own, since ids are long and say nothing. */
export interface CollectedSpan {
  readonly side: Side;
  readonly trace: number;
  readonly id: number;
  /** 0 = it has none here. */
  readonly parent: number;
  readonly service: string;
  readonly operation: string;
  /** Milliseconds since `from`. */
  readonly startMs: number;
  readonly ms: number;
  readonly failed: boolean;
}
export interface CollectedGoroutine {
  readonly state: string;
  readonly waitMinutes: number;
  readonly stack: readonly string[];
  readonly createdBy?: string;
}
export type CollectedKind = 'goroutine' | 'goroutine-early' | 'heap' | 'mutex' | 'block' | 'cpu';
export interface CollectedSign {
  readonly side: Side;
  readonly reason: string;
  readonly message: string;
  /** Seconds since `from`. */
  readonly atS: number;
  readonly count: number;
}
/** What lies between the two versions, as far as somebody could say. */
export interface CollectedChanges {
  readonly range: string;
  /** The text of `git diff`, bounded. */
  readonly diff: string;
  readonly commits: readonly {
    readonly sha: string;
    readonly subject: string;
    readonly files: readonly string[];
  }[];
}
/** All that was collected when a gate failed: what a diagnosis is made of, without the cluster and without a clock. */
export interface Collected {
  readonly schema: typeof collectedSchema;
  readonly workload: string;
  /** RFC 3339, UTC: when the gate began to look, and when the collection ended. */
  readonly from: string;
  readonly to: string;
  /** Why it was collected, in a sentence. */
  readonly because: string;
  readonly metrics: readonly CollectedSeries[];
  /** Absent in what was collected before checks were kept. */
  readonly checks?: readonly CollectedCheck[];
  readonly logs: {
    readonly base: number;
    readonly fault: number;
    readonly templates: readonly CollectedTemplate[];
  } | null;
  /** Panics in those logs; absent in what was collected before they were looked for. */
  readonly panics?: readonly CountedPanic[];
  /** Absent = nobody was asked for spans. */
  readonly spans?: readonly CollectedSpan[];
  readonly profiles: readonly {
    readonly kind: CollectedKind;
    readonly base: CollectedProfile | null;
    readonly fault: CollectedProfile | null;
  }[];
  readonly goroutines: readonly CollectedGoroutine[];
  /** Requests a pod served in the window, of each side; null = not known. */
  readonly served: { readonly base: number; readonly fault: number } | null;
  readonly signs: readonly CollectedSign[];
  readonly fault: {
    readonly kind: string;
    readonly fromS: number;
    readonly toS: number | null;
  } | null;
  readonly changes: CollectedChanges | null;
  /** Where the code can be looked at: `https://github.com/owner/name/blob/<sha>`; '' = not known. */
  readonly sourceUrl: string;
  /** What could not be seen, in sentences. */
  readonly unseen: readonly string[];
  /** What was asked, and how it went: for the fold that says how this was found. */
  readonly asked: readonly string[];
}
