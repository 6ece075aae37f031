import { hashOf, sha256 } from '../evidence/canonical.ts';
import type { Decision } from '../evidence/decision.ts';
import type { Evidence } from '../evidence/envelope.ts';
import type { ReleaseHandle, ReleaseIdentity } from '../evidence/release.ts';
import { subjectSha256 } from '../evidence/subject.ts';

export interface BoundTo {
  readonly release: ReleaseHandle;
  readonly previous: Decision | undefined;
  readonly nowMs: number;
  readonly maxAgeMs: number;
  /** Texts of the evidence folder, by `observations/<sha256>.json`. */
  readonly observations: ReadonlyMap<string, string>;
}
/** The fields of an identity in the words of a message. */
const identityWords: Readonly<Record<keyof ReleaseIdentity, string>> = {
  id: 'release',
  workload: 'workload',
  namespace: 'namespace',
  cluster: 'cluster',
  revision: 'revision',
  stage: 'stage',
  exposurePercent: 'exposure asked',
  achievedPercent: 'exposure achieved',
  subjectSha256: 'subject (what runs)',
};
const identityFields = Object.keys(identityWords) as readonly (keyof ReleaseIdentity)[];
const brief = (value: string | number | null): string =>
  value === null || value === ''
    ? 'nothing'
    : /^[0-9a-f]{64}$/.test(String(value))
      ? `${String(value).slice(0, 12)}…`
      : String(value);
/** Clocks of two machines may differ by this much. */
const toleratedSkewMs = 60_000;

/** What ties a piece of evidence to this release, this stage and what came before; each difference with both values. */
export function evidenceProblems(evidence: Evidence, bound: BoundTo): readonly string[] {
  const { check } = evidence;
  return [
    ...((check === 'deploy-canary') === (evidence.gate === 'deploy')
      ? []
      : [`its evidence is of the kind ${evidence.gate}`]),
    ...identityFields
      .filter((field) => evidence.release[field] !== bound.release[field])
      .map(
        (field) =>
          `its evidence has ${identityWords[field]} ${brief(evidence.release[field])}, the release has ${brief(bound.release[field])}`,
      ),
    ...(hashOf(evidence.parameters) === evidence.parametersSha256
      ? []
      : ['its parameters do not have the hash that it names']),
    ...ageProblems(evidence, bound),
    ...chainProblems(evidence, bound),
    ...observationProblems(evidence, bound.observations),
  ].map((problem) => `${check}: ${problem}`);
}
function ageProblems({ window }: Evidence, { nowMs, maxAgeMs }: BoundTo): readonly string[] {
  const age = nowMs - Date.parse(window.end);
  return [
    ...(age <= maxAgeMs ? [] : [`its evidence is stale, it ended at ${window.end}`]),
    ...(age < -toleratedSkewMs
      ? [`its evidence ends in the future (${window.end}): a clock is wrong`]
      : []),
    ...(Date.parse(window.start) <= Date.parse(window.end)
      ? []
      : [`its evidence begins at ${window.start}, after its end ${window.end}`]),
  ];
}
function chainProblems(evidence: Evidence, { release, previous }: BoundTo): readonly string[] {
  const deploy = evidence.check === 'deploy-canary';
  const link = deploy ? (previous === undefined ? null : hashOf(previous)) : release.evidenceSha256;
  const own = hashOf(evidence);
  return [
    ...(evidence.previous === link
      ? []
      : [
          `it is not chained to what came before it: it names ${brief(evidence.previous)}, expected is ${brief(link)}`,
        ]),
    ...(deploy && own !== release.evidenceSha256
      ? [
          `the release names the evidence ${brief(release.evidenceSha256)}, this one is ${brief(own)}`,
        ]
      : []),
  ];
}
function observationProblems(
  { observation }: Evidence,
  observations: ReadonlyMap<string, string>,
): readonly string[] {
  if (observation === null)
    return ['its evidence has no observation: nobody can see what it was judged on'];
  const { file, sha256: expected } = observation;
  const text = observations.get(file);
  if (text === undefined)
    return [
      `its observation ${file} is not in the evidence folder: keep the folder of every gate as an artifact and download it before the decision`,
    ];
  const found = sha256(text);
  return found === expected && file === `observations/${expected}.json`
    ? []
    : [
        `its observation ${file} has the hash ${brief(found)}, the evidence says ${brief(expected)}`,
      ];
}

/** What a handle says about itself, and about the decision before it. */
export function releaseProblems(
  release: ReleaseHandle,
  previous: Decision | undefined,
): readonly string[] {
  const subject = subjectSha256(release.subject);
  return [
    ...(subject === release.subjectSha256
      ? []
      : [
          `release: its subject has the hash ${brief(subject)}, its identity says ${brief(release.subjectSha256)}`,
        ]),
    ...(release.subject.namespace === release.namespace &&
    release.subject.workload.name === release.workload
      ? []
      : [
          `release: its subject is ${release.subject.namespace}/${release.subject.workload.name}, its identity says ${release.namespace}/${release.workload}`,
        ]),
    ...(previous === undefined
      ? release.stage === 1
        ? []
        : [`release: it is at stage ${release.stage} and no \`previous\` decision was given`]
      : previousProblems(release, previous)),
  ];
}
function previousProblems(release: ReleaseHandle, previous: Decision): readonly string[] {
  const before = previous.release;
  return [
    ...(before.id === release.id && before.workload === release.workload
      ? []
      : [`previous: it is about ${before.id} of ${before.workload}, this is ${release.id}`]),
    ...(before.stage === release.stage - 1
      ? []
      : [`previous: it is about stage ${before.stage}, this is stage ${release.stage}`]),
    ...(previous.decision === 'promote'
      ? []
      : [`previous: stage ${before.stage} was not promoted, it says ${previous.decision}`]),
  ];
}
