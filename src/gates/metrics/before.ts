import { UsageError } from '../../errors.ts';
import { type Decision, decisionSchema } from '../../evidence/decision.ts';
import { type Evidence, evidenceSchema } from '../../evidence/envelope.ts';
import { inForceOf, type KnownPolicy } from '../../evidence/policy.ts';
import { profileProblem } from '../../evidence/profile.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import { decodeState } from '../../evidence/state.ts';
import type { CarriedEvidence, TickData } from '../../judge/protocol.ts';
import type { Profile } from './observation.ts';

interface Given {
  readonly baseline: string | undefined;
  readonly previous: string | undefined;
  readonly 'check-name': string;
}
/** What is known of the time before this gate: the window before the release, and what the stage before has seen. */
export interface Before {
  readonly profile: Profile | null;
  /** Length of its ticks. */
  readonly profileSeconds?: number;
  readonly pre: readonly TickData[];
  readonly resume: CarriedEvidence | null;
  /** The policy as the stage before had it. */
  readonly policyBefore?: { readonly bound: KnownPolicy; readonly inForce: KnownPolicy };
}
export function beforeOf(inputs: Given, handle: ReleaseHandle | undefined, now: Date): Before {
  return { ...baselineOf(inputs, handle, now), ...earlierOf(inputs, handle) };
}
function baselineOf(
  { baseline }: Given,
  handle: ReleaseHandle | undefined,
  now: Date,
): Pick<Before, 'profile' | 'profileSeconds' | 'pre'> {
  if (baseline === undefined) return { profile: null, pre: [] };
  const evidence = decodeState<Evidence>(baseline, evidenceSchema, 'baseline');
  const { profile, pre = [] } = evidence.facts;
  if (evidence.gate !== 'baseline' || profile === undefined)
    throw new UsageError('It is the evidence of another check.', {
      input: 'baseline',
      fix: 'Pass the output `evidence` of a gate-metrics step with mode: baseline.',
    });
  const problem =
    handle === undefined ? undefined : profileProblem(evidence, handle, now.getTime());
  if (problem !== undefined)
    throw new UsageError(`It is of no use: ${problem}.`, {
      input: 'baseline',
      fix: 'Measure the old version again, right before the release.',
    });
  const { intervalSeconds } = evidence.parameters;
  return {
    profile,
    ...(typeof intervalSeconds === 'number' ? { profileSeconds: intervalSeconds } : {}),
    pre,
  };
}
function earlierOf(
  inputs: Given,
  handle: ReleaseHandle | undefined,
): Pick<Before, 'resume' | 'policyBefore'> {
  if (inputs.previous === undefined || handle === undefined) return { resume: null };
  const { release, carried, policy } = decodeState<Decision>(
    inputs.previous,
    decisionSchema,
    'previous',
  );
  if (release.id !== handle.id)
    throw new UsageError(`It is about the release ${release.id}, this is ${handle.id}.`, {
      input: 'previous',
      fix: 'Pass the decision of the stage before.',
    });
  return {
    resume: (carried?.[inputs['check-name']] as CarriedEvidence | undefined) ?? null,
    ...(policy === undefined
      ? {}
      : { policyBefore: { bound: policy.bound, inForce: inForceOf(policy) } }),
  };
}
