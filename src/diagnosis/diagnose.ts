import { walkFrom } from './call-graph.ts';
import type { Case } from './case.ts';
import { accused, confidenceOf } from './confidence.ts';
import { sharedMoves } from './disturbance.ts';
import { logEvidence, panicEvidence, spanEvidence } from './evidence.ts';
import type { Finding, Source } from './finding.ts';
import { isStandard, packageOf } from './functions.ts';
import { type Suspect, suspectsOf } from './fuse.ts';
import { type Harm, harmOf, isWhole } from './harm.ts';
import { aboutOf, judgedFindings } from './judged.ts';
import { logDifferences, tooFew } from './log-differences.ts';
import { corroboratedIn, metricFinding } from './metric-evidence.ts';
import { deviationsOf, type Window } from './metrics.ts';
import { onsetOf } from './onset.ts';
import { podEvidence } from './pods.ts';
import { profileDifferences } from './profile-differences.ts';
import { functionsByName, profileEvidence } from './profile-evidence.ts';
import { quietFindings } from './quiet.ts';
import { idle, onTheWay } from './reach.ts';
import { saturationFindings } from './saturation.ts';
import { spanFindings } from './spans.ts';

export interface Assessment {
  readonly window: Window;
  readonly harm: Harm;
  readonly suspects: readonly Suspect[];
  /** What speaks for the whole and for no service: columns that are of no node of the calls. */
  readonly whole: readonly Finding[];
}
/** All evidence of a case, added up by service. */
export function assess(given: Case): Assessment {
  const window = onsetOf(given);
  const deviations = deviationsOf(given, window);
  const harm = harmOf(given, window);
  const surroundings = {
    traced: new Set(given.spans.map(({ service }) => service)),
    onTheWay: onTheWay(given),
    idle: idle(given, window),
    harm,
    corroborated: corroboratedIn(given, deviations),
  };
  const functionOf = functionsByName(given);
  const findings: Finding[] = [
    ...judgedFindings(given),
    ...deviations
      .map((one) => metricFinding(one, given, surroundings))
      .filter((one) => one !== undefined),
    ...walkFrom(given, window).findings,
    ...quietFindings(given, deviations),
    ...saturationFindings(given, window),
    ...spanFindings(given).flatMap((one) => spanEvidence(one, given.kind, functionOf)),
    ...logDifferences(given.logs, given.spans).map((one) => logEvidence(one, given.kind)),
    ...panicEvidence(given),
    ...profileEvidence(profileDifferences(given.profiles, given.served), given),
    ...podEvidence(given, window),
  ];
  const suspects = suspectsOf(findings, given);
  // Cohort-wide columns are evidence, never somebody to accuse, unless there is nobody else in the case.
  const named = suspects.filter(({ service }) => !isWhole(service, given));
  const onlyWhole =
    named.length === 0 && given.metrics.every(({ service }) => isWhole(service, given));
  return {
    window,
    harm,
    suspects: onlyWhole ? suspects : named,
    whole: suspects.filter((one) => !named.includes(one)).flatMap(({ findings: of }) => of),
  };
}

export interface RankedSuspect {
  readonly service: string;
  /** The metric, or the kind of trouble in the words of metrics (latency, error, goroutines …). */
  readonly metric: string;
  /** What it is about, in the words of metrics: of several kinds of evidence the one that the others follow from. */
  readonly about: string;
  readonly function?: string;
  /** Own functions on the way to that one, the nearest first. */
  readonly callers?: readonly string[];
  /** Sum of logarithmic evidence; comparable within one case. */
  readonly score: number;
  /** 0 to 1, calibrated (docs/diagnosis.md). */
  readonly confidence: number;
  readonly sources: readonly Source[];
  /** Sentences, the strongest first. Text from outside stands in them as it was. */
  readonly evidence: readonly string[];
}
export interface Diagnosis {
  /** `none`: nobody is accused; what there is stands in the ranking with the little confidence it has. */
  readonly verdict: 'fault' | 'none';
  /** Likely from 0.7 on, possible from 0.5. */
  readonly cause: 'likely' | 'possible' | 'no clear cause';
  readonly ranking: readonly RankedSuspect[];
  readonly evidence: readonly string[];
  /** Seconds on the clock of the case; null where arms are compared at the same time. */
  readonly onsetS: number | null;
  readonly harm: Harm;
  /** What moved in both arms alike, and so speaks for no change. */
  readonly shared: readonly string[];
  /** Which sources were there and looked at. */
  readonly checked: readonly Source[];
  readonly unseen: readonly string[];
}
const most = { suspects: 10, evidence: 8 };

/** The diagnosis of a case: who is accused, how surely, and why; or that nobody is. Pure: the same case gives the same answer. */
export function diagnose(given: Case): Diagnosis {
  const { window, harm, suspects, whole } = assess(given);
  const ranking = suspects.slice(0, most.suspects).map((suspect, place): RankedSuspect => {
    const pointing = pointingOf(suspect.findings);
    const named = pointing?.function;
    const callers = pointing?.callers?.filter((one) => one !== named) ?? [];
    const [first] = suspect.findings;
    const measured = suspect.findings.filter((one) => one.metric !== undefined);
    const metric =
      measured.find(({ about }) => about === first?.about) ??
      measured.find(({ internal }) => internal) ??
      measured[0];
    return {
      service: suspect.service,
      metric: metric?.metric ?? first?.about ?? 'other',
      about: aboutOf(suspect.findings),
      ...(named === undefined ? {} : { function: named }),
      ...(callers.length === 0 ? {} : { callers }),
      score: rounded(suspect.score),
      confidence: rounded(
        Math.min(confidenceOf(suspects, harm, place), ceilingOf(suspect, given, harm)),
      ),
      sources: suspect.sources,
      evidence: saidOf(suspect.findings),
    };
  });
  const sure = ranking[0]?.confidence ?? 0;
  return {
    verdict: sure >= accused ? 'fault' : 'none',
    cause: sure >= 0.7 ? 'likely' : sure >= accused ? 'possible' : 'no clear cause',
    ranking,
    evidence: [...(ranking[0]?.evidence ?? []), ...whole.slice(0, 4).map(({ says }) => says)],
    onsetS: Number.isFinite(window.onsetS) ? window.onsetS : null,
    harm,
    shared: sharedMoves(given),
    checked: checkedOf(given),
    unseen: [...given.unseen, ...missingOf(given)],
  };
}
/** The strongest evidence that names a function; one of Go's scheduler is nobody's doing, one of its library only where nothing else is named. */
function pointingOf(findings: readonly Finding[]): Finding | undefined {
  const named = findings.filter(({ function: name }) => name !== undefined);
  return (
    named.find(({ function: name = '' }) => !isStandard(name)) ??
    named.find(({ function: name = '' }) => packageOf(name) !== 'runtime')
  );
}
/** A gate that judged and found nothing, users who feel nothing: numbers that are odd all the same accuse nobody. */
const ceilingOf = ({ sources }: Suspect, { failed }: Case, harm: Diagnosis['harm']): number =>
  failed?.length === 0 && harm === 'calm' && sources.every((source) => source === 'metrics')
    ? 0.45
    : 1;
/** Each sentence once; what weighs next to nothing beside the first, as a number that got better, is no evidence for it. */
function saidOf(findings: readonly Finding[]): readonly string[] {
  const least = 0.1 * (findings[0]?.points ?? 0);
  const said = findings.filter(({ points }) => points >= least).map(({ says }) => says);
  return [...new Set(said)].slice(0, most.evidence);
}
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function checkedOf(given: Case): readonly Source[] {
  const there: readonly (readonly [Source, boolean])[] = [
    ['metrics', given.metrics.length > 0],
    ['call-graph', given.edges.length > 0],
    ['spans', given.spans.length > 0],
    ['logs', given.logs !== undefined],
    ['profiles', given.profiles.length > 0],
    ['pods', given.podSigns.length > 0],
  ];
  return there.filter(([, is]) => is).map(([source]) => source);
}
function missingOf(given: Case): readonly string[] {
  const sides = (has: (side: 'base' | 'fault') => boolean): boolean => has('base') && has('fault');
  return [
    ...(given.kind === 'canary-vs-baseline' && given.baseline.length === 0
      ? ['no metrics of the baseline: nothing can be compared with them']
      : []),
    ...(given.edges.length === 0
      ? ['no call graph: a victim cannot be told from its cause by who calls whom']
      : []),
    ...(given.spans.length === 0
      ? ['no spans']
      : sides((side) => given.spans.some((span) => span.side === side))
        ? []
        : ['spans of one side only: they cannot be compared']),
    ...(given.logs === undefined
      ? ['no logs']
      : tooFew(given.logs.lines)
        ? ['too few log lines to compare']
        : []),
    ...(given.profiles.length === 0 ? ['no profiles'] : []),
    ...given.profiles
      .filter(
        ({ kind, base, fault }) =>
          kind !== 'goroutine-early' && (base === undefined) !== (fault === undefined),
      )
      .map(({ kind }) => `profile ${kind}: of one side only`),
  ];
}
