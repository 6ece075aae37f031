import { UsageError } from '../errors.ts';
import { type Decision, decisionSchema } from '../evidence/decision.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import { decodeState } from '../evidence/state.ts';

/** The decision about the stage before, which must be a promotion of this workload; undefined at the first stage. */
export function previousDecision(inputs: {
  readonly previous: string | undefined;
  readonly stage: number;
  readonly workload: string;
}): Decision | undefined {
  const given = inputs.previous;
  if (inputs.stage === 1 && given === undefined) return undefined;
  const decision = decodeState<Decision>(given ?? '', decisionSchema, 'previous');
  const { release } = decision;
  if (release.stage !== inputs.stage - 1 || release.workload !== inputs.workload)
    throw new UsageError(
      `It is the decision about stage ${release.stage} of ${release.workload}, needed is stage ${inputs.stage - 1} of ${inputs.workload}.`,
      { input: 'previous' },
    );
  if (decision.decision !== 'promote')
    throw new UsageError(`The stage before was not promoted: ${decision.decision}.`, {
      input: 'previous',
      fix: 'No evidence, no promotion; its report says why.',
    });
  return decision;
}
/** No evidence, no promotion: the decision must say so about this very release and stage. */
export function refuseUndecided(handle: ReleaseHandle, { release, decision }: Decision): void {
  if (decision !== 'promote')
    throw new UsageError(`It says ${decision}.`, {
      input: 'decision',
      fix: 'Only "promote" promotes.',
    });
  if (
    release.id !== handle.id ||
    release.stage !== handle.stage ||
    release.revision !== handle.revision
  )
    throw new UsageError(
      `It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage}.`,
      { input: 'decision', fix: 'Pass the decision of the last stage.' },
    );
}
