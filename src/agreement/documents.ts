import { canonicalJson } from '../evidence/canonical.ts';
import type { Verdict } from '../evidence/envelope.ts';
import {
  constant,
  type Described,
  formed,
  list,
  nullable,
  number,
  object,
  oneOf,
  record,
  variants,
  wholeNumber,
} from '../evidence/schemas/document.ts';
import {
  byName,
  checkName,
  instant,
  line,
  sha256OrNothing,
  sha256Text,
  verdict,
  word,
} from '../evidence/schemas/words.ts';

export const reportSchema = 'sluice.dev/cluster-report/v1';
export const summarySchema = 'sluice.dev/cluster-summary/v1';
export const viewSchema = 'sluice.dev/cluster-view/v1';
export const questionSchema = 'sluice.dev/arbiter-question/v1';
export const voteSchema = 'sluice.dev/arbiter-vote/v1';

/** How far a number may be off by chance; null = its source does not say. */
export type Spread =
  | { readonly kind: 'proportion'; readonly bad: number; readonly total: number }
  /** A mean over `n` ticks with their standard deviation, in the unit of the number. */
  | { readonly kind: 'ticks'; readonly sd: number; readonly n: number };
/** One number that clusters are compared by. */
export interface Indicator {
  readonly name: string;
  /** As a measurement has it: `percent`, `ms`, `s`, `bytes`, `count`, `per-minute`, `1`. */
  readonly unit: string;
  readonly value: number;
  readonly spread: Spread | null;
  readonly window: { readonly start: string; readonly end: string };
}
/** What the gates of one cluster said of one stage of one release. */
export interface Report {
  readonly schema: typeof reportSchema;
  readonly cluster: string;
  /** The name that all clusters have for this release. */
  readonly release: string;
  readonly stage: number;
  readonly exposurePercent: number;
  /** Hash of what runs there, and image digests by container. */
  readonly subjectSha256: string;
  readonly images: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  readonly checks: readonly {
    readonly check: string;
    readonly verdict: Verdict;
    readonly evidenceSha256: string;
  }[];
  readonly indicators: readonly Indicator[];
}
/** One heartbeat of a verifier to one of its peers. */
export interface Summary {
  readonly schema: typeof summarySchema;
  readonly cluster: string;
  /** New with every start of the process: a sequence begins again only under another one. */
  readonly incarnation: string;
  readonly sequence: number;
  /** The challenge of the receiver: what was said to another, or earlier, answers another one. */
  readonly answers: string;
  readonly reports: readonly AgedReport[];
}
export interface AgedReport {
  readonly report: Report;
  /** By the sender's monotonic clock; no wall clock takes part. */
  readonly ageMs: number;
}
export interface PeerSight {
  readonly cluster: string;
  readonly state: 'known' | 'unknown';
  /** Since its last accepted summary, by the viewer's monotonic clock; null = none was. */
  readonly silentMs: number | null;
  /** Of its report of the asked release; '' = it has none. */
  readonly reportSha256: string;
  /** The last summary that was refused, and why; '' = none was. */
  readonly refused: string;
}
/** How one cluster sees itself and the others. */
export interface View {
  readonly schema: typeof viewSchema;
  readonly cluster: string;
  readonly incarnation: string;
  readonly answers: string;
  readonly release: string;
  /** Of that release; null = its gates have not said anything yet. */
  readonly report: Report | null;
  readonly reportAgeMs: number | null;
  readonly peers: readonly PeerSight[];
}
/** What arbiters are asked: the window in which clusters differ. */
export interface Question {
  readonly schema: typeof questionSchema;
  readonly release: string;
  readonly stage: number;
  readonly clusters: readonly string[];
  readonly indicators: readonly string[];
  readonly window: { readonly start: string; readonly end: string };
}
export type Choice = 'promote' | 'hold' | 'rollback';
export interface Vote {
  readonly schema: typeof voteSchema;
  readonly arbiter: string;
  readonly questionSha256: string;
  readonly answers: string;
  readonly vote: Choice;
  readonly reason: string;
  /** By cluster, what the arbiter's own judge said. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** Names of clusters and arbiters are DNS labels: certificates carry them. */
export const clusterName = formed(63, {
  form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  what: 'the name of a cluster (lower-case letters, digits and -)',
});
export const releaseName = formed(300, {
  form: /^[A-Za-z0-9]([A-Za-z0-9._:@/+-]{0,298}[A-Za-z0-9])?$/,
  what: 'the name of a release (letters, digits, . _ : @ / + -)',
});
/** 128 bits of chance in hexadecimal digits. */
export const challengeText = formed(32, { form: /^[0-9a-f]{32}$/, what: 'a challenge' });
export const mostClusters = 32;
/** Releases that one verifier knows at once. */
export const mostReports = 16;
const stage = wholeNumber(1, 100);
const window = object<Indicator['window']>({ start: instant, end: instant });
const spread = variants<'kind', Spread>('kind', {
  proportion: object<Extract<Spread, { kind: 'proportion' }>>({
    kind: constant('proportion'),
    bad: number(0),
    total: number(0),
  }),
  ticks: object<Extract<Spread, { kind: 'ticks' }>>({
    kind: constant('ticks'),
    sd: number(0),
    n: wholeNumber(2, 1e9),
  }),
});
export const reportDocument: Described<Report> = object<Report>({
  schema: constant(reportSchema),
  cluster: clusterName,
  release: releaseName,
  stage,
  exposurePercent: number(0, 100),
  subjectSha256: sha256Text,
  images: record(line, byName),
  verdict,
  checks: list(
    object<Report['checks'][number]>({ check: checkName, verdict, evidenceSha256: sha256Text }),
    50,
  ),
  indicators: list(
    object<Indicator>({
      name: word,
      unit: word,
      value: number(),
      spread: nullable(spread),
      window,
    }),
    100,
  ),
});
const age = nullable(number(0));
export const summaryDocument: Described<Summary> = object<Summary>({
  schema: constant(summarySchema),
  cluster: clusterName,
  incarnation: challengeText,
  sequence: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  answers: challengeText,
  reports: list(object<AgedReport>({ report: reportDocument, ageMs: number(0) }), mostReports),
});
export const viewDocument: Described<View> = object<View>({
  schema: constant(viewSchema),
  cluster: clusterName,
  incarnation: challengeText,
  answers: challengeText,
  release: releaseName,
  report: nullable(reportDocument),
  reportAgeMs: age,
  peers: list(
    object<PeerSight>({
      cluster: clusterName,
      state: oneOf('known', 'unknown'),
      silentMs: age,
      reportSha256: sha256OrNothing,
      refused: line,
    }),
    mostClusters,
  ),
});
export const questionDocument: Described<Question> = object<Question>({
  schema: constant(questionSchema),
  release: releaseName,
  stage,
  clusters: list(clusterName, mostClusters),
  indicators: list(word, 100),
  window,
});
export const voteDocument: Described<Vote> = object<Vote>({
  schema: constant(voteSchema),
  arbiter: clusterName,
  questionSha256: sha256Text,
  answers: challengeText,
  vote: oneOf('promote', 'hold', 'rollback'),
  reason: line,
  verdicts: record(verdict, byName),
});

/** No document of these is larger; what is, is refused before it is read. */
export const documentLimitBytes = 64 * 1024;
/** A document from bytes: bounded, JSON, closed. Throws what is wrong with it. */
export function readDocument<T>(body: Uint8Array, { read }: Described<T>, what: string): T {
  if (body.length > documentLimitBytes)
    throw new Error(`${what} has ${body.length} bytes, more than ${documentLimitBytes}`);
  return read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)), what);
}
export const bytesOf = (document: object): Uint8Array =>
  new TextEncoder().encode(canonicalJson(document));
