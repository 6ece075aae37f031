import type { Evidence } from '../evidence/envelope.ts';
import type { ReportContent } from './content.ts';
import type { Stage, StageState, Users, Versions } from './model.ts';
import { amount } from './numbers.ts';
import { clock, duration } from './words.ts';

const states = {
  promote: 'passed',
  rollback: 'rolled-back',
  hold: 'held',
} as const satisfies Record<string, StageState>;
/** The exposure after this one, as the workflow plans it; undefined where it says nothing, or this was the last. */
export const nextPercent = ({
  decision: { release },
  about: { planned },
}: ReportContent): number | undefined =>
  [...planned].sort((a, b) => a - b).find((percent) => percent > release.exposurePercent);

/** All stages: those that were decided, and those that are still planned. */
export function ladderOf(content: ReportContent): readonly Stage[] {
  const { decision, about } = content;
  const done = (decision.stages ?? []).map(
    ({ exposurePercent, achievedPercent, decision: outcome, from, to }): Stage => ({
      exposure: exposureText(achievedPercent, exposurePercent),
      state: states[outcome],
      took: from === null ? '' : duration(Date.parse(to) - Date.parse(from)),
    }),
  );
  const ahead = [...about.planned]
    .sort((a, b) => a - b)
    .filter((percent) => percent > decision.release.exposurePercent)
    .map((percent): Stage => ({ exposure: amount(percent, 'percent'), state: 'ahead', took: '' }));
  return [...done, ...ahead];
}
/** What was reached, and what was asked where the cluster gave something else. */
export function exposureText(achieved: number, asked: number): string {
  const [reached, wanted] = [amount(achieved, 'percent'), amount(asked, 'percent')];
  // Nobody was exposed: then the stage is known by what was asked of it.
  if (achieved === 0) return wanted;
  return reached === wanted ? reached : `${reached} (${wanted} asked)`;
}

/** When users were first on the canary in this stage: deploy-canary is done when its share was read back. */
export const exposedAt = (evidence: readonly Evidence[]): string | undefined =>
  evidence.find(({ gate, verdict }) => gate === 'deploy' && verdict === 'pass')?.window.end;
export const withdrawnAt = (evidence: readonly Evidence[]): string | undefined =>
  evidence
    .map(({ facts }) => facts.withdrawal)
    .filter((one) => one?.done === true)
    .map((one) => one?.at ?? '')
    .sort()
    .at(-1);

/** Where users are: only what is done is said as done. */
export function usersOf(
  { decision, evidence }: ReportContent,
  { canary, stable }: Versions,
): Users {
  const { release, time } = decision;
  const share = amount(release.achievedPercent, 'percent');
  if (decision.decision === 'promote')
    return {
      state: 'on-canary',
      said: `${share} of the work is on ${canary}.`,
      met: '',
      next: 'The run and the pull request say what becomes of it.',
    };
  const at = withdrawnAt(evidence);
  if (at !== undefined) {
    const since = exposedAt(evidence);
    const met =
      since === undefined || release.stage > 1
        ? ''
        : `They met ${canary} for ${duration(Date.parse(at) - Date.parse(since))}.`;
    return {
      state: 'back',
      said: `Users are back on ${stable} since ${clock(at, time)}.`,
      met,
      next: 'The canary is still there for a look; the rollback removes it.',
    };
  }
  if (release.achievedPercent === 0)
    return {
      state: 'never',
      said: `No user met ${canary}.`,
      met: '',
      next: 'The rollback removes what is left of it.',
    };
  return {
    state: 'going-back',
    said: `${share} of the work is on ${canary} until the rollback of this workflow takes it back.`,
    met: '',
    next: 'The run and the pull request say when users are back.',
  };
}
