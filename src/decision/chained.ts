import { UsageError } from '../errors.ts';
import { hashOf } from '../evidence/canonical.ts';
import { type Decision, decisionSchema } from '../evidence/decision.ts';
import type { ReleaseHandle, Subject } from '../evidence/release.ts';
import { decodeState } from '../evidence/state.ts';
import { isUnseen, subjectDifferences, subjectSha256 } from '../evidence/subject.ts';

/** The decision about the stage before, which must be a promotion of this workload; undefined at the first stage. */
export function previousDecision(inputs: {
  readonly previous: string | undefined;
  readonly stage: number;
  readonly workload: string;
  readonly namespace: string;
}): Decision | undefined {
  const given = inputs.previous;
  if (inputs.stage === 1 && given === undefined) return undefined;
  const decision = decodeState<Decision>(given ?? '', decisionSchema, 'previous');
  const { release } = decision;
  if (
    release.stage !== inputs.stage - 1 ||
    release.workload !== inputs.workload ||
    release.namespace !== inputs.namespace
  )
    throw new UsageError(
      `It is the decision about stage ${release.stage} of ${release.workload} in ${release.namespace}, needed is stage ${inputs.stage - 1} of ${inputs.workload} in ${inputs.namespace}.`,
      { input: 'previous', fix: 'Pass the decision of the stage before.' },
    );
  if (decision.decision !== 'promote')
    throw new UsageError(`The stage before was not promoted: ${decision.decision}.`, {
      input: 'previous',
      fix: 'No evidence, no promotion; its report says why.',
    });
  return decision;
}

/** One thing that is not as it was decided: which field, both values. */
interface Mismatch {
  readonly field: string;
  readonly decided: string;
  readonly now: string;
}
const differing = (field: string, decided: unknown, now: unknown): readonly Mismatch[] =>
  decided === now
    ? []
    : [{ field, decided: String(decided ?? 'nothing'), now: String(now ?? 'nothing') }];
const inWords = ({ field, decided, now }: Mismatch): string =>
  `${field}: decided was ${decided}, now it is ${now}`;

/** No evidence, no promotion: the decision must say so about this very release, stage, share and subject. */
export function refuseUndecided(handle: ReleaseHandle, decision: Decision): void {
  if (decision.decision !== 'promote')
    throw new UsageError(`It says ${decision.decision}.`, {
      input: 'decision',
      fix: 'Only "promote" promotes.',
    });
  const { release, evidence } = decision;
  const found = [
    ...differing('release', release.id, handle.id),
    ...differing('namespace', release.namespace, handle.namespace),
    ...differing('workload', release.workload, handle.workload),
    ...differing('stage', release.stage, handle.stage),
    ...differing('revision', release.revision, handle.revision),
    ...differing('exposure asked', release.exposurePercent, handle.exposurePercent),
    ...differing('exposure achieved', release.achievedPercent, handle.achievedPercent),
    ...differing('subjectSha256', release.subjectSha256, handle.subjectSha256),
    ...differing(
      'evidence',
      evidence['deploy-canary'] ?? handle.evidenceSha256,
      handle.evidenceSha256,
    ),
    ...differing('subject of the handle', handle.subjectSha256, subjectSha256(handle.subject)),
  ];
  if (found.length > 0)
    throw new UsageError(
      `It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage} (${found.map(inWords).join('; ')}).`,
      { input: 'decision', fix: 'Pass release and decision of the last stage.' },
    );
}

/** A release as it stands in the cluster, read again by whoever uses a decision about it. */
export interface Standing {
  readonly release: string;
  readonly stage: number;
  readonly exposurePercent: number;
  /** Share that the canary has at this moment. */
  readonly achievedPercent: number;
  readonly evidenceSha256: string | undefined;
  /** When that evidence was left, RFC 3339. */
  readonly stagedAt: string | undefined;
  /** Hash of the decision that this stage was begun with. */
  readonly decided: string | undefined;
  readonly state: string;
  readonly expiresAt: string;
  readonly subject: Subject;
}
interface Use {
  readonly input: 'previous' | 'decision';
  readonly nowMs: number;
  readonly maxAgeMs: number;
  /** Of deploy-canary, where a handle says it; else as the decision names it. */
  readonly evidenceSha256?: string;
}
/** A share by pods moves a little when pods are replaced; more than this is another exposure. */
const tolerancePercent = 5;
const afresh = 'End the release with rollback-canary and start a new one.';

/**
 * Requires that what stands in the cluster is what was decided about: subject, stage, share, evidence, in time and not given up. A stage or a
 * promotion that died half-way and is run again finds itself: then only what it does not change itself must be the same.
 */
export function requireDecided(decision: Decision, standing: Standing, use: Use): void {
  const { input } = use;
  const { release, state, expiresAt } = standing;
  if (state === 'abandoned' || state === 'rolling-back')
    throw new UsageError(
      `The release ${release} is ${state === 'abandoned' ? 'abandoned: its run was interrupted' : 'being rolled back'}; no decision brings it back.`,
      { input, fix: afresh },
    );
  if (!(Date.parse(expiresAt) > use.nowMs))
    throw new UsageError(`The release ${release} expired at ${expiresAt}.`, {
      input,
      fix: `${afresh} \`expires-in\` of deploy-canary must outlast the gates of a stage.`,
    });
  refuseStale(decision, standing, use);
  const found = mismatches(decision, standing, use.evidenceSha256);
  if (found.length > 0)
    throw new UsageError(
      `What was decided about is not what runs. ${found.map(inWords).join('; ')}.`,
      { input, fix: `Pass the decision about what runs. ${afresh}` },
    );
}

function mismatches(
  decision: Decision,
  standing: Standing,
  deployed: string | undefined,
): readonly Mismatch[] {
  const { release, evidence } = decision;
  const promoting = standing.state === 'promoting';
  const begun = standing.decided === hashOf(decision) && standing.stage === release.stage + 1;
  const own = [
    ...differing('release', release.id, standing.release),
    ...subjectMismatches(decision, standing, promoting),
  ];
  if (begun) return own;
  return [
    ...own,
    ...differing('stage', release.stage, standing.stage),
    ...differing('exposure asked', release.exposurePercent, standing.exposurePercent),
    ...(promoting || isShareDecided(decision, standing)
      ? []
      : differing('exposure achieved', release.achievedPercent, standing.achievedPercent)),
    ...differing(
      'evidence of deploy-canary',
      deployed ?? evidence['deploy-canary'] ?? standing.evidenceSha256,
      standing.evidenceSha256,
    ),
  ];
}

/**
 * Where counts of pods make the share, somebody who scales stable up makes it smaller: what was judged at more is judged. None at all was
 * withdrawn, and with weights nobody but a person changes it.
 */
function isShareDecided({ release }: Decision, { achievedPercent, subject }: Standing): boolean {
  const more = achievedPercent - release.achievedPercent;
  const byPods = subject.driver === 'replicas' || subject.driver === 'consumers';
  if (byPods && more < 0) return achievedPercent > 0;
  return Math.abs(more) <= tolerancePercent;
}

/** Field by field where the decision carries its subject, else by the hash. A promotion under way has changed stable itself, and may have let the canary's pods go. */
function subjectMismatches(
  decision: Decision,
  { subject }: Standing,
  promoting: boolean,
): readonly Mismatch[] {
  const { subject: decided, release } = decision;
  if (decided === null || subjectSha256(decided) !== release.subjectSha256)
    return promoting
      ? []
      : differing('subjectSha256', release.subjectSha256, subjectSha256(subject));
  return subjectDifferences(decided, subject).filter(
    (difference) =>
      !(promoting && (difference.field.startsWith('stable.') || isUnseen(difference))),
  );
}

function refuseStale(
  { time }: Decision,
  { stagedAt }: Standing,
  { input, nowMs, maxAgeMs }: Use,
): void {
  const ageMs = nowMs - Date.parse(time);
  // One from the future is no younger than one from the past: a clock is wrong, or somebody wrote it.
  if (!(Math.abs(ageMs) <= maxAgeMs))
    throw new UsageError(
      `The decision was made at ${time}, now it is ${new Date(nowMs).toISOString()}: more than ${maxAgeMs / 60_000} minutes apart.`,
      { input, fix: 'Decide again on fresh evidence, or raise `max-decision-age`.' },
    );
  if (stagedAt !== undefined && Date.parse(time) < Date.parse(stagedAt) - clocksApartMs)
    throw new UsageError(
      `The decision was made at ${time}, before the stage stood (${stagedAt}): it is about an earlier one.`,
      { input, fix: 'Pass the decision that was made after this stage.' },
    );
}
/** Clocks of the runners of two jobs. */
const clocksApartMs = 60_000;
