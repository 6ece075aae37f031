import type { ChangeVerdict } from '../../diagnosis/changes/suspects.ts';
import type { Diagnosis } from '../../diagnosis/diagnose.ts';
import type { LogFinding } from '../../diagnosis/log-differences.ts';
import type { Growth } from '../../diagnosis/profile-differences.ts';
import type { SpanFinding } from '../../diagnosis/span.ts';

/** One gate or measurement of the table on the first screen. */
export interface GateRow {
  readonly name: string;
  readonly baseline: string;
  readonly canary: string;
  readonly limit: string;
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'error';
  readonly samples?: string;
}
/** What the release was, in words that are already put together; all of it may be absent, as on a laptop. */
export interface ReleaseFacts {
  readonly workload: string;
  readonly runId: string;
  readonly gate: string;
  readonly commit: string;
  readonly stableRevision?: string;
  readonly exposurePercent?: number;
  /** E.g. "p99 latency gate failed; errors stayed normal". */
  readonly what: string;
  /** Times with their zone, as sentences: first bad, decided, rolled back. */
  readonly timeline: readonly string[];
  /** Commands that are safe to show, and links that are https. */
  readonly next: readonly {
    readonly says: string;
    readonly command?: string;
    readonly url?: string;
  }[];
  readonly runUrl: string;
  /** Where the code can be looked at: `https://github.com/owner/name/blob/<sha>`. */
  readonly sourceUrl?: string;
}
/** Everything that the report of a diagnosis is made of. */
export interface DiagnosisContent {
  readonly diagnosis: Diagnosis;
  readonly release?: ReleaseFacts;
  /** What the broken rule itself points at. */
  readonly hint?: string | undefined;
  readonly gates?: readonly GateRow[];
  readonly changes?: ChangeVerdict & { readonly range?: string };
  readonly growths?: readonly Growth[];
  readonly logs?: readonly LogFinding[];
  /** Lines of the service's own log are shown only when somebody asked for it. */
  readonly showSamples?: boolean;
  readonly spans?: readonly SpanFinding[];
  readonly pods?: readonly string[];
  readonly chaos?: readonly string[];
  /** Versions and seeds. */
  readonly method?: readonly string[];
}
