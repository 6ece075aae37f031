import { assertNever, UsageError } from '../errors.ts';
import type { FoundBundle } from '../evidence/bundle.ts';
import { statementDocument } from '../evidence/schemas/statement.ts';
import { type Finding, finding, worstLevel } from '../evidence/statement/finding.ts';
import { statementFile } from '../evidence/statement/receipt.ts';
import type { Statement } from '../evidence/statement/statement.ts';
import { verifyBundle } from './bundle.ts';
import { type PlacedBundle, type VerifiedStage, verifyChain } from './chain.ts';
import type { Trust } from './trust.ts';
import { type WorkloadFacts, workloadFindings } from './workload.ts';

export interface Verification {
  /** The newest first. */
  readonly stages: readonly VerifiedStage[];
  readonly level: Finding['level'];
}
/** What is verified: one bundle, the way back from a bundle, or from what a workload runs. */
export type Asked =
  | { readonly what: 'bundle'; readonly bundle: PlacedBundle }
  | { readonly what: 'chain'; readonly start: string; readonly bundles: readonly PlacedBundle[] }
  | {
      readonly what: 'workload';
      readonly workload: WorkloadFacts;
      readonly bundles: readonly PlacedBundle[];
    };

export async function verify(asked: Asked, trust: Trust): Promise<Verification> {
  const stages = await stagesOf(asked, trust);
  return { stages, level: worstLevel(stages.flatMap(({ findings }) => findings)) };
}
async function stagesOf(asked: Asked, trust: Trust): Promise<readonly VerifiedStage[]> {
  switch (asked.what) {
    case 'bundle': {
      const { place, found, root } = asked.bundle;
      const { findings, statement } = await verifyBundle(found, trust);
      return [{ place, root, stage: statement?.predicate.stage, findings }];
    }
    case 'chain':
      return await verifyChain(asked.start, asked.bundles, trust);
    case 'workload': {
      const { workload, bundles } = asked;
      const { root, name } = workload;
      const newest = bundles.find((one) => one.root === root && root !== undefined);
      const statement = newest === undefined ? undefined : statementIn(newest.found);
      const own = {
        place: name,
        stage: undefined,
        root,
        findings: [
          ...workloadFindings(workload, statement),
          ...(root === undefined
            ? [
                finding(
                  'unseen',
                  name,
                  'it names no evidence root: its promotion had no `receipts`',
                ),
              ]
            : []),
        ],
      };
      return root === undefined ? [own] : [own, ...(await verifyChain(root, bundles, trust))];
    }
    default:
      return assertNever(asked);
  }
}
/** A bundle with the root that its own statement says. */
export function placed(place: string, found: FoundBundle): PlacedBundle {
  const said = statementIn(found)?.predicate;
  return { place, found, root: said?.root, previousRoot: said?.previousRoot ?? undefined };
}
function statementIn({ beside }: FoundBundle): Statement | undefined {
  try {
    return statementDocument.read(JSON.parse(beside[statementFile] ?? ''), statementFile);
  } catch {
    // What is wrong with it is said when the bundle is verified.
    return undefined;
  }
}
/** The root that a walk begins at, from the bundle that a person named. */
export function rootOf({ root, place }: PlacedBundle): string {
  if (root !== undefined) return root;
  throw new UsageError(`${place} has no statement that can be read: it leads nowhere.`, {
    fix: 'Verify it alone, without --bundles: what is wrong with it is named then.',
  });
}

const marks = { holds: 'holds ', unseen: 'unseen', wrong: 'WRONG ' } as const;
/** The findings in lines for people. */
export function sayVerification({ stages, level }: Verification): string {
  const lines = stages.flatMap(({ place, stage, findings }) => [
    stage === undefined ? place : `stage ${stage} (${place})`,
    ...findings.map((one) => `  ${marks[one.level]}  ${one.where}: ${one.what}`),
  ]);
  const count = stages
    .flatMap(({ findings }) => findings)
    .filter((one) => one.level === level).length;
  const end = {
    holds: 'Verified: everything holds.',
    unseen: `Not verified: ${count} could not be looked at, and nothing is wrong.`,
    wrong: `NOT VERIFIED: ${count} wrong.`,
  }[level];
  return [...lines, end].join('\n');
}
