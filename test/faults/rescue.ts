import { messageOf } from '../../src/errors.ts';
import { isOthers } from './kinds.ts';
import type { Step } from './lives.ts';
import type { Schedule } from './schedule.ts';
import { runStep, type Stage } from './stage.ts';

export const hourMs = 3_600_000;
/** What a workflow does on failure. */
export const failureStep: Step = {
  name: 'rollback-on-failure',
  action: 'rollback-canary',
  inputs: { timeout: '5m' },
};
const sweepStep: Step = { name: 'sweep', action: 'sweep', inputs: { timeout: '5m' } };

/** Lets the rescuer act, and nobody else; true when the life goes on. */
export async function rescue(
  stage: Stage,
  step: Step,
  { kind, rescuer }: Schedule,
  failure: string | undefined,
): Promise<boolean> {
  const { world } = stage;
  switch (rescuer) {
    case 'next-run': {
      if (failure === undefined || step.fails === true) return true;
      // A sweep comes again by its schedule, a run when somebody starts it.
      await world.pass(step.action === 'sweep' ? hourMs : 1000);
      const again = await runStep(stage, step, 2);
      if (again.failure === undefined) return true;
      if (!isOthers(kind)) stage.unfinished = again.failure;
      await runStep(stage, failureStep, 2);
      return false;
    }
    case 'sweep':
      await world.pass(2 * hourMs);
      await runStep(stage, sweepStep, 1, { user: 'rescuer', runId: '300' });
      return false;
    case 'dead-man':
    case 'dead-man-once':
      await deadMan(stage, rescuer === 'dead-man-once');
      return false;
  }
}
/**
 * The switch itself, and nobody renews. It begins after the fault, as the pod that a drained node's successor is: it watches for the whole ttl,
 * by its own clock. By a schedule it goes by the lease's time, so the ttl is over (and more: of a lease without a canary, its own time).
 */
async function deadMan(stage: Stage, once: boolean): Promise<void> {
  const { ownSwitch } = stage.world;
  if (ownSwitch !== undefined) {
    await ownSwitch().catch((thrown: unknown) => {
      stage.unfinished = messageOf(thrown);
    });
    return;
  }
  if (once) await stage.world.pass(hourMs);
  const step: Step = {
    name: once ? 'dead-man-once' : 'dead-man',
    action: 'dead-man',
    inputs: { once: String(once) },
  };
  const { failure } = await runStep(stage, step, 1, { user: 'rescuer', runId: '400' });
  if (failure !== undefined) stage.unfinished = `the switch failed: ${failure}`;
}
