import { faulty } from './fault.ts';
import { type Broken, brokenBy, type Played } from './invariants.ts';
import type { Life } from './lives.ts';
import { momentsOf } from './moments.ts';
import { failureStep, rescue } from './rescue.ts';
import type { Schedule } from './schedule.ts';
import { runStep, type Stage } from './stage.ts';
import type { World } from './world.ts';

export interface Ran {
  /** Requests of each step, in order. */
  readonly requests: readonly (readonly string[])[];
  readonly fired: boolean;
  readonly secondFired: boolean;
  readonly broken: readonly Broken[];
  /** From the signal to the end of the run that got it. */
  readonly signalMs: number | undefined;
  readonly trace: readonly string[];
}
const capacity = 4;

/** Plays a life, with the schedule's fault if one is given, and judges it. */
export async function play(world: World, life: Life, fault?: Schedule): Promise<Ran> {
  const namespace = world.namespaceOf();
  const history = await world.open({
    namespace,
    replicas: capacity,
    kind: life.kind,
    provider: life.provider,
    secondRevision: life.secondRevision,
  });
  const stage: Stage = {
    world,
    life,
    namespace,
    history,
    scene: history.length - 1,
    trace: [],
    actors: new Map(),
    deployed: [],
    decided: [],
    notRefused: [],
    refusedBack: [],
    green: [],
    guarded: fault?.rescuer === 'dead-man',
    fired: false,
    deleted: undefined,
    harmed: undefined,
    rolledBack: undefined,
    secondFired: false,
    signal: undefined,
    unfinished: undefined,
  };
  world.intercept((request) => {
    return stage.actors.get(request.user)?.onRequest(request);
  });
  try {
    const requests = await steps(stage, fault);
    await world.settle();
    return {
      requests,
      fired: stage.fired,
      secondFired: stage.secondFired,
      signalMs: stage.signal?.ms,
      broken: brokenBy(playedOf(stage)),
      trace: stage.trace,
    };
  } finally {
    world.intercept(undefined);
    await world.close(namespace);
  }
}

const playedOf = (stage: Stage): Played => {
  const { life } = stage;
  return {
    kind: life.kind,
    provider: life.provider,
    capacity,
    moments: momentsOf(stage.history).slice(stage.scene),
    rightful: life.secondRevision
      ? ['sluice.test/shop:1.0', 'sluice.test/shop:1.1']
      : ['sluice.test/shop:1.0'],
    promotedImage: 'sluice.test/shop:2.0',
    decided: stage.decided,
    notRefused: stage.notRefused,
    refusedBack: stage.refusedBack,
    green: stage.green,
    deleted: stage.deleted,
    harmed: stage.harmed,
    rolledBack: stage.rolledBack,
    chaos: life.steps.some(({ action }) => action === 'inject-chaos'),
    signal: stage.signal,
    unfinished: stage.unfinished,
  };
};

async function steps(stage: Stage, fault: Schedule | undefined): Promise<string[][]> {
  const requests: string[][] = [];
  for (const [index, step] of stage.life.steps.entries()) {
    if (step.afterMinutes !== undefined) await stage.world.pass(step.afterMinutes * 60_000);
    if (fault?.step !== index) {
      const { actor, failure } = await runStep(stage, step, 1);
      requests.push(actor.requests);
      if (failure === undefined || step.fails === true) continue;
      if (fault === undefined) {
        stage.unfinished = `${step.name} without any fault: ${failure}`;
        break;
      }
      // After a second run or a rollback had its way there may be nothing to go on with: what a workflow does on failure.
      stage.trace.push(`${step.name} did not end well after the fault: roll back`);
      await runStep(stage, failureStep, 1);
      break;
    }
    const { actor, failure } = await faulty(stage, step, fault);
    requests.push(actor.requests);
    const goOn = await rescue(stage, step, fault, failure);
    if (!goOn) break;
  }
  return requests;
}
