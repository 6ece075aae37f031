import type { Outcome } from '../evidence/decision.ts';
import type { Verdict } from '../evidence/envelope.ts';

/** A root cause, found and rendered by whoever looks for it: one line of plain text for people, and the same whole as inert Markdown and HTML. */
export interface Cause {
  readonly line: string;
  readonly markdown: string;
  readonly html: string;
}
/** Names that people give to the two versions: `2.0` and `1.0`; where the images do not tell them apart, the words for it. */
export interface Versions {
  readonly canary: string;
  readonly stable: string;
}
/** One number of one arm, and the events that it is the rate of. */
export interface Figure {
  /** `62.5 %`; `–` = not known. */
  readonly value: string;
  /** `5 of 8`; '' where it is no rate. */
  readonly counts: string;
}
export interface Row {
  /** `check/measurement`, unique. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly title: string;
  readonly canary: Figure;
  readonly stable: Figure;
  /** Canary against stable: `+36 %`; '' where there is nothing to say. */
  readonly change: string;
  readonly allowed: string;
  /** Why it is not green, in a few words; '' when it is. */
  readonly note: string;
  /** The whole sentence of whoever judged it. */
  readonly reason: string;
}
export type StageState = 'passed' | 'rolled-back' | 'held' | 'ahead';
export interface Stage {
  /** `10 %`, or `25 % (10 % asked)`. */
  readonly exposure: string;
  readonly state: StageState;
  /** `12 s`; '' = not known, or ahead. */
  readonly took: string;
}
/** Where users are, as far as it is known when the decision is made. */
export interface Users {
  readonly state: 'on-canary' | 'never' | 'back' | 'going-back';
  readonly said: string;
  /** For how long users met the canary; '' = not known, or they did not. */
  readonly met: string;
  /** What follows; '' = nothing is known. */
  readonly next: string;
}
/** A number over time: `t` in seconds since `from`; null = not measured, and nothing is drawn there. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly t: readonly number[];
  readonly canary: readonly (number | null)[];
  readonly stable: readonly (number | null)[];
  readonly limit: number | null;
  readonly marks: readonly Mark[];
  readonly faults: readonly Fault[];
  /** The whole chart in one sentence, for those who do not see it. */
  readonly said: string;
}
export interface Mark {
  readonly at: number;
  readonly kind: 'exposed' | 'withdrawn' | 'decided';
  readonly label: string;
}
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}
export interface Links {
  readonly run: string;
  readonly artifacts: string;
  readonly commit: string;
  readonly pullRequest: string;
  readonly rollback: string;
}
export interface GateLine {
  readonly check: string;
  readonly verdict: Verdict;
  /** `19:49:44 – 19:49:57`, UTC. */
  readonly time: string;
  readonly reasons: readonly string[];
  readonly observation: string;
  readonly asked: string;
  readonly sources: string;
}
/** All that the comment, the summary, the page, the terminal and the annotations say about a decision; text from outside is redacted and not yet escaped. */
export interface ReportModel {
  readonly outcome: Outcome;
  readonly icon: string;
  readonly marker: string;
  /** `shop 2.0 stopped at 1 %: HTTP errors 62.5 %`. */
  readonly title: string;
  readonly environment: string;
  /** The sentence with the numbers, and what it is compared with. */
  readonly lead: string;
  readonly compared: string;
  /** `140 : 1 (stops at 100 : 1)`; '' where it did not decide. */
  readonly certainty: string;
  /** The number that decided, alone; undefined when none did. */
  readonly figure: { readonly value: string; readonly of: string } | undefined;
  readonly users: Users;
  readonly versions: Versions;
  readonly stages: readonly Stage[];
  /** What did not pass, worst first; of a promotion what it stands on. */
  readonly rows: readonly Row[];
  /** Everything else, all passed. */
  readonly passed: readonly Row[];
  /** What speaks against it and is in no row. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** Every reason of the decision. */
  readonly reasons: readonly string[];
  readonly chart: Chart | undefined;
  readonly charts: readonly Chart[];
  readonly gates: readonly GateLine[];
  /** Last lines of a container that crashed, redacted; a comment has them only when that was asked for. */
  readonly lastWords: { readonly pod: string; readonly lines: readonly string[] } | undefined;
  readonly cause: Cause | undefined;
  /** What the confidence was, and what was needed; said first only where it decided. */
  readonly confidence: string;
  readonly fallbackCommand: string;
  readonly links: Links;
  readonly time: string;
  readonly image: string;
  readonly commit: string;
  readonly release: string;
  readonly decisionId: string;
  readonly policySha256: string;
  readonly root: string;
  readonly schema: string;
}
