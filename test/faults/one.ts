import { play } from './play.ts';
import { nameOf, type Schedule } from './schedule.ts';
import type { PartialResult, Violation } from './violation.ts';
import type { World } from './world.ts';

/** Plays one schedule; whatever it throws is a violation too. */
export async function one(
  world: World,
  schedule: Schedule,
  at: { readonly seed: number; readonly number: number },
): Promise<PartialResult> {
  const about = {
    kind: schedule.kind,
    skewed: schedule.clocks !== undefined,
    action: schedule.life.steps[schedule.step]?.action ?? '',
  };
  const violation = (invariant: string, trace: readonly string[]): Violation => ({
    seed: at.seed,
    schedule: at.number,
    name: nameOf(schedule),
    invariant,
    trace,
  });
  try {
    const { broken, fired, secondFired, trace, signalMs } = await play(
      world,
      schedule.life,
      schedule,
    );
    return {
      ...about,
      fired,
      second: schedule.second === undefined ? undefined : secondFired,
      signalMs,
      violations: broken.map(({ invariant, seen }) =>
        violation(invariant, [seen, ...trace.slice(-80)]),
      ),
    };
  } catch (thrown) {
    return {
      ...about,
      fired: true,
      violations: [violation('the-run-ends', String(thrown).split('\n'))],
    };
  }
}
