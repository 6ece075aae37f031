import type { TickData } from '../judge/protocol.ts';
import type { PolicyRecord } from './policy.ts';

/** A measured distribution of the old version, small enough to travel in evidence. */
export type Profile = Readonly<
  Record<
    string,
    | {
        readonly kind: 'histogram';
        readonly le: readonly (number | null)[];
        readonly perTick: readonly number[];
      }
    | { readonly kind: 'counts'; readonly perTick: readonly [number, number] }
    | { readonly kind: 'gauge'; readonly mean: number }
  >
>;
/** A fault as it was sent to Chaos Mesh. */
export interface Scenario {
  /** Name of the object. */
  readonly object: string;
  readonly spec: Readonly<Record<string, unknown>>;
}
/** What a gate did with the exposure when its verdict was fail (input `on-fail`). */
export interface Withdrawal {
  /** RFC 3339, UTC: when the last order was given. */
  readonly at: string;
  readonly done: boolean;
  readonly detail: string;
}
/** A release that a lost run had left, and with which this one went on. */
export interface Resumed {
  /** At which it stands, and its share, in percent. */
  readonly stage: number;
  readonly exposurePercent: number;
  /** The run that had it, in words. */
  readonly from: string;
}
/** What a gate read about its source, and at how many of its ticks. */
export interface Found {
  readonly arm: 'canary' | 'stable';
  /** null = the whole answer. */
  readonly check: string | null;
  readonly text: string;
  readonly ticks: number;
  readonly of: number;
}
/** When a fault was in effect, RFC 3339, each as early and as late as it is known to have been. */
export interface FaultWindow {
  readonly experiment: string;
  readonly from: string;
  readonly to: string;
}
/** Why a gate failed, as far as the evidence goes that was collected then (docs/diagnosis.md). It is part of no verdict. */
export interface DiagnosisFacts {
  /** Why it was looked for, in a sentence. */
  readonly because: string;
  readonly cause: 'likely' | 'possible' | 'no clear cause';
  /** The likeliest first; none where nobody is accused and nothing is close to it. */
  readonly suspects: readonly {
    readonly service: string;
    /** What it is about: pool, goroutines, error … */
    readonly about: string;
    readonly function?: string;
    /** 0 to 1. */
    readonly confidence: number;
    /** The strongest evidence, in a sentence with its numbers. */
    readonly says: string;
  }[];
  /** What could not be seen, in sentences. */
  readonly unseen: readonly string[];
  /** How long users' way back did not wait for it: from the verdict to its end. */
  readonly seconds: number;
  /** All of it, beside the observations; null = it could not be kept. */
  readonly collected: { readonly file: string; readonly sha256: string } | null;
}
/** What gates learned and did, beside what they judged; each gate fills what it knows. */
export interface Facts {
  /** Of deploy-canary: the one line that takes users back by hand. */
  readonly fallbackCommand?: string;
  /** Of deploy-canary: it found the stage done already. */
  readonly resumed?: Resumed;
  /** Of inject-chaos: what was injected. */
  readonly scenario?: Scenario;
  /** Of every gate that injects: hash of what was sent. */
  readonly scenarioSha256?: string;
  /** Of gate-health, mode prove: what was taken away. */
  readonly taken?: { readonly dependency: string; readonly targets: readonly string[] };
  /** Of inject-chaos: when the fault was in effect. */
  readonly fault?: FaultWindow;
  /** Of whoever waited for pods: the last lines of the container that crashed. */
  readonly lastWords?: { readonly pod: string | null; readonly lines: readonly string[] };
  /** Of gate-metrics: what it found beside numbers. */
  readonly found?: readonly Found[];
  /** Of deploy-canary: the image that the canary is compared with. */
  readonly stableImage?: string;
  /** Of mode baseline: the window before the release, and its last ticks. */
  readonly profile?: Profile;
  readonly pre?: readonly TickData[];
  readonly withdrawal?: Withdrawal;
  /** Of a gate that looked at the policy while it looked at the canary. */
  readonly policy?: PolicyRecord;
  /** Of a gate that failed, or saw numbers that contradict each other. */
  readonly diagnosis?: DiagnosisFacts;
}
