import { UsageError } from '../../errors.ts';
import { type CanaryStep, isEndless } from './rollout.ts';

/** Where a Rollout stands still at a share: the endless pause that follows the weight. */
export interface Stop {
  readonly percent: number;
  readonly pauseIndex: number;
}

/** Every share at which the steps wait for us: a `setWeight` and, before the next one, a pause without a duration. */
export function stopsOf(steps: readonly CanaryStep[]): readonly Stop[] {
  const stops: Stop[] = [];
  let percent: number | undefined;
  for (const [index, step] of steps.entries()) {
    if (step.setWeight !== undefined) percent = step.setWeight;
    else if (isEndless(step) && percent !== undefined) {
      stops.push({ percent, pauseIndex: index });
      percent = undefined;
    }
  }
  return stops;
}

/** The stop at the asked share; says what there is when there is none. */
export function stopAt(steps: readonly CanaryStep[], percent: number, name: string): Stop {
  const found = stopsOf(steps).find((stop) => stop.percent === percent);
  if (found !== undefined) return found;
  const has = steps.length === 0 ? 'no steps' : steps.map(stepText).join(', ');
  throw new UsageError(
    `The Rollout ${name} does not wait at ${percent} %: its strategy has ${has}.`,
    {
      input: 'exposure',
      fix: `Ask for one of the shares at which it waits (${
        stopsOf(steps)
          .map((stop) => `${stop.percent} %`)
          .join(', ') || 'none'
      }), or add the steps {setWeight: ${percent}} and {pause: {}} to spec.strategy.canary.steps.`,
    },
  );
}

/** A step as its manifest writes it. */
export function stepText(step: CanaryStep): string {
  if (step.setWeight !== undefined) return `setWeight ${step.setWeight}`;
  if (step.pause !== undefined)
    return isEndless(step) ? 'pause' : `pause for ${step.pause.duration}`;
  return Object.keys(step)[0] ?? 'an empty step';
}
