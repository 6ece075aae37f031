import { canonicalJson } from '../canonical.ts';
import type { Decision, Outcome } from '../decision.ts';
import { evidenceRoot, type FileHashes } from './merkle.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
export const predicateType = 'https://sluice.dev/release-decision/v1';
/** Media type of a statement inside a DSSE envelope (in-toto attestation framework v1). */
export const statementMediaType = 'application/vnd.in-toto+json';

/** What was decided about which release, and the root of everything that it was decided on. */
export interface ReleaseDecision {
  /** Merkle root over every file of the bundle (`evidenceRoot`). */
  readonly root: string;
  /** How many files those are. */
  readonly size: number;
  readonly release: string;
  readonly workload: string;
  readonly namespace: string;
  readonly cluster: string;
  readonly revision: string;
  readonly subjectSha256: string;
  /** Digest of the image of each container that was judged. */
  readonly imageDigest: Readonly<Record<string, string>>;
  readonly stage: number;
  /** Share of the work that the canary had, read back from the cluster, in percent. */
  readonly exposurePercent: number;
  readonly decision: Outcome;
  readonly decisionId: string;
  readonly policySha256: string;
  /** RFC 3339. */
  readonly time: string;
  readonly runUrl: string;
  /** Decision id and evidence root of the stage before; null = the first stage, or a root that nobody knew. */
  readonly previousDecision: string | null;
  readonly previousRoot: string | null;
}
export interface StatementSubject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}
/** in-toto Statement v1: the subjects are the bundle, by its root, and every image that was judged, by its digest. */
export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly StatementSubject[];
  readonly predicateType: typeof predicateType;
  readonly predicate: ReleaseDecision;
}

/** The statement of a decision; it follows from the files of its bundle and the root of the stage before. */
export function statementOf(about: {
  readonly decision: Decision;
  /** Every file of the bundle but its manifest and what ledgers gave back. */
  readonly files: FileHashes;
  readonly previousDecision: string | null;
  readonly previousRoot: string | null;
}): Statement {
  const { decision, files, previousDecision, previousRoot } = about;
  const { release, subject } = decision;
  const root = evidenceRoot(files);
  const imageDigest = subject?.images ?? {};
  return {
    _type: statementType,
    predicateType,
    subject: [
      { name: `${release.id}/stage-${release.stage}`, digest: { sha256: root } },
      ...Object.entries(imageDigest)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(imageSubject),
    ],
    predicate: {
      root,
      size: Object.keys(files).length,
      release: release.id,
      workload: release.workload,
      namespace: release.namespace,
      cluster: release.cluster,
      revision: release.revision,
      subjectSha256: release.subjectSha256,
      imageDigest,
      stage: release.stage,
      exposurePercent: release.achievedPercent,
      decision: decision.decision,
      decisionId: decision.decisionId,
      policySha256: decision.policySha256,
      time: decision.time,
      runUrl: decision.runUrl,
      previousDecision,
      previousRoot,
    },
  };
}
/** An image is found by its digest in registries and admission policies; an identity without one is no subject. */
function imageSubject([container, image]: readonly [string, string]): readonly StatementSubject[] {
  const digest = /sha256:([0-9a-f]{64})$/.exec(image)?.[1];
  return digest === undefined ? [] : [{ name: container, digest: { sha256: digest } }];
}
/** The form in which it is signed, hashed and kept. */
export const statementText = (statement: Statement): string => canonicalJson(statement);
