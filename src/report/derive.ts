import { type Collected, collect } from '../decision/collect.ts';
import { decide } from '../decision/decide.ts';
import { decidedPolicy } from '../decision/decided-policy.ts';
import { type BundleInput, bundleRoot, type Files, sourceFiles } from '../evidence/bundle.ts';
import { canonicalJson } from '../evidence/canonical.ts';
import { type Decision, decisionSchema } from '../evidence/decision.ts';
import { identityOf, type ReleaseIdentity } from '../evidence/release.ts';
import { decodeState } from '../evidence/state.ts';
import { modelOf } from './build.ts';
import { renderComment } from './comment.ts';
import type { ReportContent } from './content.ts';
import { logLine } from './log-line.ts';
import type { Cause, ReportModel } from './model.ts';
import { renderPage } from './page.ts';

/** All that a decision follows from. */
export interface Sources {
  /** The raw texts of the inputs. */
  readonly needs: string;
  readonly policy: string;
  readonly previous: string | undefined;
  readonly input: BundleInput;
  /** By `observations/<sha256>.json`. */
  readonly observations: ReadonlyMap<string, string>;
}
export interface Derived {
  readonly decision: Decision;
  readonly content: ReportContent;
  /** What the comment says. */
  readonly model: ReportModel;
  readonly evidence: Collected['evidence'];
  /** Every file of the bundle but its manifest. */
  readonly files: Files;
}
const unknownRelease: ReleaseIdentity = {
  id: 'unknown',
  workload: 'unknown',
  namespace: 'unknown',
  cluster: '',
  revision: '',
  stage: 0,
  exposurePercent: 0,
  achievedPercent: 0,
  subjectSha256: '',
};

/** The decision and everything that is said about it: what decide-promote writes, and replay writes again. */
export async function derive(sources: Sources): Promise<Derived> {
  const { input, needs, observations } = sources;
  const previous =
    sources.previous === undefined
      ? undefined
      : decodeState<Decision>(sources.previous, decisionSchema, 'previous');
  const collected = (require: readonly string[]): Collected =>
    collect(needs, {
      require: [...new Set([...input.require, ...require])].sort(),
      maySkip: input.maySkip,
      previous,
      nowMs: Date.parse(input.time),
      maxAgeMs: input.maxAgeMs,
      observations,
    });
  // Which policy decides depends on what the gates have seen of it, and what must be there on the policy.
  const decidedBy = await decidedPolicy({
    text: sources.policy,
    reading: input.policy,
    previous,
    evidence: collected([]).evidence,
    time: input.time,
  });
  const { policy } = decidedBy;
  const { release, evidence, problems } = collected(policy.require);
  const files = filesOf(sources, evidence);
  const decision = decide({
    release: release === undefined ? unknownRelease : identityOf(release),
    subject: release?.subject ?? null,
    evidence,
    problems: [...problems, ...decidedBy.problems],
    policy,
    policyRecord: decidedBy.record,
    policyNotes: decidedBy.notes,
    root: bundleRoot(files),
    time: input.time,
    runUrl: input.runUrl,
    previous,
  });
  const cause = await causeFor(evidence, decision, observations, input);
  const content = { decision, evidence, image: release?.image ?? '', about: input, cause };
  const { logLines } = input;
  const model = modelOf(content, logLines);
  return {
    model,
    decision,
    content,
    evidence,
    files: {
      ...files,
      'decision.json': canonicalJson(decision),
      'decision-log.jsonl': `${logLine(decision)}\n`,
      'comment.md': renderComment(model, { logLines }),
      // The page is for those who may see the run: it shows what a container said last.
      'report.html': renderPage(modelOf(content, true)),
    },
  };
}
/** Loaded only where a gate looked for a cause. */
async function causeFor(
  evidence: Collected['evidence'],
  { deciding, release }: Decision,
  observations: Sources['observations'],
  { commit, runUrl }: BundleInput,
): Promise<Cause | undefined> {
  if (evidence.every(({ facts }) => facts.diagnosis === undefined)) return undefined;
  const { causeOf } = await import('./diagnosis/cause.ts');
  return causeOf(evidence, deciding ?? undefined, observations, {
    ...{ workload: release.workload, runId: release.id, commit, runUrl },
    exposurePercent: release.achievedPercent,
  });
}
function filesOf(sources: Sources, evidence: Collected['evidence']): Files {
  const { input, needs, policy, previous, observations } = sources;
  const seen = evidence
    .flatMap(({ observation, facts }) => [observation?.file, facts.diagnosis?.collected?.file])
    .filter((file) => file !== undefined && observations.has(file));
  return {
    [sourceFiles.needs]: needs,
    [sourceFiles.policy]: policy,
    [sourceFiles.input]: canonicalJson(input),
    ...(previous === undefined ? {} : { [sourceFiles.previous]: previous }),
    ...Object.fromEntries(
      evidence.map((one) => [`evidence/${one.check}.json`, canonicalJson(one)]),
    ),
    ...Object.fromEntries(seen.map((file) => [String(file), observations.get(String(file)) ?? ''])),
  };
}
