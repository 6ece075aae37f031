import type { FoundBundle } from '../evidence/bundle.ts';
import { type Finding, finding } from '../evidence/statement/finding.ts';
import type { Statement } from '../evidence/statement/statement.ts';
import { verifyBundle } from './bundle.ts';
import type { Trust } from './trust.ts';

/** A bundle and where it was found. */
export interface PlacedBundle {
  readonly place: string;
  readonly found: FoundBundle;
  /** As its own statement says it; undefined = it has none that can be read. */
  readonly root: string | undefined;
  /** Root of the stage that it went on from, likewise. */
  readonly previousRoot: string | undefined;
}
export interface VerifiedStage {
  readonly place: string;
  readonly stage: number | undefined;
  readonly root: string | undefined;
  readonly findings: readonly Finding[];
}
/**
 * Goes from the bundle of an evidence root back to stage 1, each by the root that the one after it names, and verifies every one. A link that
 * is not there ends the walk and is said.
 */
export async function verifyChain(
  start: string,
  bundles: readonly PlacedBundle[],
  trust: Trust,
): Promise<readonly VerifiedStage[]> {
  const stages: VerifiedStage[] = [];
  let next: string | undefined = start;
  let after: Statement | undefined;
  while (next !== undefined) {
    const root: string = next;
    const bundle = bundles.find((one) => one.root === root);
    if (bundle === undefined || stages.some((one) => one.root === root)) {
      stages.push({
        place: `evidence root ${root}`,
        stage: undefined,
        root,
        findings: [
          bundle === undefined
            ? finding('unseen', 'bundle', `no bundle of the evidence root ${root} was given`)
            : finding('wrong', 'bundle', 'the chain of stages comes back to it'),
        ],
      });
      break;
    }
    const { findings, statement } = await verifyBundle(bundle.found, { ...trust, root });
    stages.push({
      place: bundle.place,
      stage: statement?.predicate.stage,
      root,
      findings: [...findings, ...linkFindings(statement, after)],
    });
    next = statement?.predicate.previousRoot ?? undefined;
    after = statement;
  }
  return stages;
}
/** Whether a stage is the one that the stage after it went on from. */
function linkFindings(
  statement: Statement | undefined,
  after: Statement | undefined,
): readonly Finding[] {
  if (statement === undefined) return [];
  const { release, stage, decision, decisionId, previousDecision, previousRoot } =
    statement.predicate;
  const wrong = (what: string): Finding => finding('wrong', 'chain', what);
  const findings: Finding[] = [];
  if (after !== undefined) {
    const { predicate: later } = after;
    if (later.release !== release)
      findings.push(
        wrong(`it is of the release ${release}, the stage after it of ${later.release}`),
      );
    if (later.stage <= stage)
      findings.push(wrong(`it is stage ${stage}, and the stage after it is ${later.stage}`));
    if (later.previousDecision !== decisionId)
      findings.push(wrong(`stage ${later.stage} went on from another decision than ${decisionId}`));
    if (decision !== 'promote')
      findings.push(wrong(`it was decided ${decision}, and stage ${later.stage} went on from it`));
  }
  if (previousRoot !== null) return findings;
  return [
    ...findings,
    // Every later stage needs the decision before it.
    previousDecision === null
      ? stage === 1
        ? finding('holds', 'chain', 'stage 1 is the first of its release')
        : wrong(`stage ${stage} went on from no decision`)
      : finding(
          'unseen',
          'chain',
          `stage ${stage} went on from a decision whose evidence root was not known when it was decided: the chain ends here`,
        ),
  ];
}
