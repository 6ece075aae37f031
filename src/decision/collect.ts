import type { Decision } from '../evidence/decision.ts';
import { type Evidence, evidenceSchema } from '../evidence/envelope.ts';
import { profileProblem } from '../evidence/profile.ts';
import { type ReleaseHandle, releaseSchema } from '../evidence/release.ts';
import { type BoundTo, evidenceProblems, releaseProblems } from './bound.ts';
import { type Jobs, parseNeeds, statesOf, unfinished } from './needs.ts';

export interface Collected {
  readonly release: ReleaseHandle | undefined;
  /** Evidence of the gates, by check, in order of names; each name once. */
  readonly evidence: readonly Evidence[];
  /** Why the evidence does not suffice, in words: each one is a hold. */
  readonly problems: readonly string[];
}
export interface CollectAbout extends Omit<BoundTo, 'release'> {
  readonly require: readonly string[];
  /** Jobs whose skip is meant. */
  readonly maySkip: readonly string[];
}

/** Reads `toJSON(needs)`: every job finished, every required check there, each of this release and stage, fresh and chained. */
export function collect(needsText: string, about: CollectAbout): Collected {
  const { jobs, problems } = parseNeeds(needsText);
  const handles = statesOf<ReleaseHandle>(jobs, 'release', releaseSchema);
  const found = statesOf<Evidence>(jobs, 'evidence', evidenceSchema);
  const all = [...found.found].sort((a, b) => (a.check < b.check ? -1 : 1));
  const gates = all.filter(({ gate }) => gate !== 'baseline');
  const evidence = gates.filter(({ check }, i) => gates[i - 1]?.check !== check);
  const [release] = handles.found;
  return {
    release,
    evidence,
    problems: [
      ...problems,
      ...handles.problems,
      ...found.problems,
      ...unfinished(jobs, about.maySkip),
      ...handleProblems(handles.found, about.previous),
      ...gates
        .filter(({ check }, i) => gates[i - 1]?.check === check)
        .map(({ check }) => `two jobs left evidence for ${check}`),
      ...missing(jobs, evidence, about.require),
      ...(release === undefined
        ? []
        : [
            ...evidence.flatMap((one) => evidenceProblems(one, { ...about, release })),
            ...profileProblems(all, release, about.nowMs),
          ]),
    ],
  };
}
function handleProblems(
  handles: readonly ReleaseHandle[],
  previous: Decision | undefined,
): readonly string[] {
  const [release, second] = handles;
  if (release === undefined)
    return [
      'no job gave the output `release`: deploy-canary did not run, did not finish, or its output was dropped',
    ];
  return [
    ...(second === undefined
      ? []
      : ['several jobs gave the output `release`: a decision is about one']),
    ...releaseProblems(release, previous),
  ];
}
function missing(
  jobs: Jobs['jobs'],
  evidence: readonly Evidence[],
  require: readonly string[],
): readonly string[] {
  const bad = [...jobs].filter(([, { result }]) => result !== 'success');
  const hint =
    bad.length === 0
      ? ' (its job set no output `evidence`, or the runner dropped it because it held a masked value)'
      : ` (${bad.map(([job, { result }]) => `job ${job}: ${result}`).join(', ')})`;
  return require
    .filter((check) => !evidence.some((one) => one.check === check))
    .map((check) => `${check}: its evidence is missing${hint}`);
}
/** Evidence of the window before the release may stand under `needs`; it is no gate, but must be of this workload all the same. */
const profileProblems = (
  all: readonly Evidence[],
  release: ReleaseHandle,
  nowMs: number,
): readonly string[] =>
  all
    .filter(({ gate }) => gate === 'baseline')
    .map((one) => {
      const problem =
        one.check === 'baseline'
          ? profileProblem(one, release, nowMs)
          : 'its evidence is of the kind baseline, which is no verdict';
      return problem === undefined ? undefined : `${one.check}: ${problem}`;
    })
    .filter((problem) => problem !== undefined);
