import { messageOf } from '../../src/errors.ts';
import { interferenceOf, isKill, isOthers } from './kinds.ts';
import type { Step } from './lives.ts';
import { momentsOf } from './moments.ts';
import type { Schedule } from './schedule.ts';
import { type Ended, type Meddle, runStep, type Stage, type Who } from './stage.ts';

export const hourMs = 3_600_000;
/** What a workflow does on failure. */
export const failureStep: Step = {
  name: 'rollback-on-failure',
  action: 'rollback-canary',
  inputs: { timeout: '5m' },
};
export const sweepStep: Step = { name: 'sweep', action: 'sweep', inputs: { timeout: '5m' } };
const rescuer = (runId: string): Who => ({ user: 'rescuer', runId });
const clockOf = ({ clocks }: Schedule): Who => ({ skewMs: clocks?.rescuer });

/** Lets the rescuer act, and nobody else; true when the life goes on. */
export async function rescue(
  stage: Stage,
  step: Step,
  fault: Schedule,
  failure: string | undefined,
): Promise<boolean> {
  const { world } = stage;
  switch (fault.rescuer) {
    case 'next-run': {
      if (failure === undefined || step.fails === true) return true;
      // A sweep comes again by its schedule, a run when somebody starts it.
      const laterMs = step.action === 'sweep' ? hourMs : 1000;
      const again = await inTurn(stage, fault, laterMs, (attempt, who) =>
        runStep(stage, step, attempt + 1, { ...clockOf(fault), ...who }),
      );
      if (again.failure === undefined) return true;
      if (!isOthers(fault.kind) && !isGivenUp(stage, step)) stage.unfinished = again.failure;
      await runStep(stage, failureStep, 3, clockOf(fault));
      return false;
    }
    case 'sweep':
      await world.pass(hourMs);
      await inTurn(stage, fault, hourMs, (attempt, who) =>
        runStep(stage, sweepStep, 1, { ...clockOf(fault), ...rescuer(`30${attempt}`), ...who }),
      );
      return false;
    case 'dead-man':
    case 'dead-man-once':
      await deadMan(stage, fault);
      return false;
  }
}

/** No decision goes on with a release that its own run has given up: what is left is the way back. */
const isGivenUp = ({ history }: Stage, { decision }: Step): boolean =>
  decision !== undefined && momentsOf(history).at(-1)?.canary?.state === 'abandoned';

/** Rescuers one after the other: the first meets the schedule's second fault, if it has one, and when it does not end well the next goes on. */
async function inTurn(
  stage: Stage,
  { second }: Schedule,
  laterMs: number,
  run: (attempt: number, who: Who) => Promise<Ended>,
): Promise<Ended> {
  await stage.world.pass(laterMs);
  const first = await run(1, second === undefined ? {} : { meddle: meddleWith(stage, second) });
  if (first.failure === undefined || !stage.secondFired) return first;
  // A job that failed and was not killed runs its post steps.
  if (second !== undefined && !isKill(second.kind)) await first.actor.post();
  await stage.world.pass(laterMs);
  return await run(2, {});
}
const meddleWith =
  (stage: Stage, { kind, request }: NonNullable<Schedule['second']>): Meddle =>
  (index, actor) => {
    if (index !== request) return undefined;
    stage.secondFired = true;
    stage.trace.push(`*** second fault: ${kind}`);
    if (isKill(kind)) actor.kill();
    return interferenceOf(kind);
  };

/**
 * The switch itself, and nobody renews. It begins after the fault, as the pod that a drained node's successor is: it watches for the whole ttl,
 * by its own clock. By a schedule it goes by the lease's time, so the ttl is over (and more: of a lease without a canary, its own time).
 */
async function deadMan(stage: Stage, fault: Schedule): Promise<void> {
  const { ownSwitch } = stage.world;
  if (ownSwitch !== undefined) {
    await ownSwitch().catch((thrown: unknown) => {
      stage.unfinished = messageOf(thrown);
    });
    return;
  }
  const once = fault.rescuer === 'dead-man-once';
  const step: Step = {
    name: fault.rescuer,
    action: 'dead-man',
    inputs: { once: String(once) },
  };
  const { failure } = await inTurn(stage, fault, once ? hourMs : 0, (attempt, who) =>
    runStep(stage, step, 1, { ...rescuer(`40${attempt}`), ...who }),
  );
  if (failure !== undefined) stage.unfinished = `the switch failed: ${failure}`;
}
