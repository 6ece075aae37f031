import { isAtPause, isEndless, isObserved, type Rollout, saidBy, stepsOf } from './rollout.ts';
import { type Stop, stepText } from './steps.ts';

/** What a Rollout on its way to a stop needs next. */
export type Move =
  | { readonly kind: 'wait' }
  | { readonly kind: 'reached' }
  /** It waits at an earlier stop. */
  | { readonly kind: 'promote-step' }
  /** It will not get there: somebody, its own analysis or its deadline stopped it. */
  | { readonly kind: 'stopped'; readonly why: string };

/** Pure. `stableHash` = what served when the release began. */
export function moveTowards(rollout: Rollout, stop: Stop, stableHash: string): Move {
  const { status = {} } = rollout;
  const trouble = troubleOf(rollout, stableHash);
  if (trouble !== undefined) return { kind: 'stopped', why: trouble };
  // Between the change of the template and the controller's sight of it the status speaks of the version before.
  if (!isObserved(rollout) || !isUnderWay(rollout, stableHash)) return { kind: 'wait' };
  const index = status.currentStepIndex ?? 0;
  const step = stepsOf(rollout)[index];
  if (index > stop.pauseIndex)
    return {
      kind: 'stopped',
      why: `it is at step ${index + 1} (${step === undefined ? 'past the last one' : stepText(step)}), beyond the ${stop.percent} % that was asked`,
    };
  if (!isAtPause(rollout) || step === undefined || !isEndless(step)) return { kind: 'wait' };
  return { kind: index === stop.pauseIndex ? 'reached' : 'promote-step' };
}

/** The controller has begun to replace stable. */
export const isUnderWay = ({ status = {} }: Rollout, stableHash: string): boolean =>
  status.currentPodHash !== undefined && status.currentPodHash !== stableHash;

function troubleOf(rollout: Rollout, stableHash: string): string | undefined {
  const { spec, status = {} } = rollout;
  const said = saidBy(rollout);
  if (spec.paused === true) return 'somebody paused it (spec.paused)';
  if (status.abort === true) return `it was aborted (${said})`;
  if (status.stableRS !== stableHash) return 'somebody promoted it fully';
  const invalid = (status.conditions ?? []).find(({ type }) => type === 'InvalidSpec');
  if (invalid !== undefined) return `its spec is invalid: ${invalid.message ?? ''}`;
  if (!isObserved(rollout) || !isUnderWay(rollout, stableHash)) return undefined;
  // Right after a retry the phase still speaks of the abort.
  if (status.phase === 'Degraded' && !(status.message ?? '').startsWith('RolloutAborted'))
    return `it is degraded (${said})`;
  const foreign = (status.pauseConditions ?? []).find(({ reason }) => reason !== 'CanaryPauseStep');
  return foreign === undefined ? undefined : `it is paused: ${foreign.reason}`;
}
