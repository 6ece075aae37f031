import { type FaultKind, interferenceOf, isKill, isSignal } from './kinds.ts';
import type { Step } from './lives.ts';
import { momentsOf } from './moments.ts';
import { failureStep, sweepStep } from './rescue.ts';
import type { Schedule } from './schedule.ts';
import { type Ended, type Meddle, runStep, type Stage } from './stage.ts';

/** GitHub sends SIGINT, then SIGTERM after 7.5 s, and kills 2.5 s later. */
const graceMs = 10_000;
const minuteMs = 60_000;

function deleteCanary(stage: Stage): void {
  const { history, scene, namespace, world, life } = stage;
  const from = history.length - scene;
  if (world.deleteCanary(namespace, life.kind))
    stage.deleted = { from, ended: Number.POSITIVE_INFINITY };
}

/** What happens to the cluster at that moment; nothing of it is a request of a run. */
function actOn(stage: Stage, kind: FaultKind): void {
  const { world, namespace, life } = stage;
  if (kind === 'canary-edited' || kind === 'pods-hung')
    stage.harmed ??= stage.history.length - stage.scene;
  if (kind === 'canary-deleted') deleteCanary(stage);
  if (kind === 'canary-edited') world.editCanary(namespace, life.kind);
  if (kind === 'tag-moved') world.moveTag();
  if (kind === 'pods-hung') world.hangCanary(namespace);
  if (kind === 'chaos-controller-dead') world.killChaosController();
}

/** What somebody else begins at that moment. */
function beginBeside(stage: Stage, kind: FaultKind, step: Step): Promise<Ended> | undefined {
  const other = { user: 'second', runId: '200' };
  switch (kind) {
    case 'second-run':
      return runStep(stage, step, 1, other);
    case 'second-attempt':
      return runStep(stage, step, 2, { user: 'second' });
    case 'second-run-31m-ahead':
      return runStep(stage, step, 1, { ...other, skewMs: 31 * minuteMs });
    // A healthy release is none of its business, whatever time its runner believes it is.
    case 'swept-6h-ahead':
      return runStep(stage, sweepStep, 1, { ...other, skewMs: 360 * minuteMs });
    case 'rolled-back':
      return runStep(stage, failureStep, 1, other);
    default:
      return undefined;
  }
}

/** The step under fault, with whatever was started beside it. */
export async function faulty(stage: Stage, step: Step, fault: Schedule): Promise<Ended> {
  const { kind } = fault;
  let beside: Promise<Ended> | undefined;
  let signalledMs: number | undefined;
  const meddle: Meddle = (index, actor) => {
    const now = index === fault.request || (kind === 'outage-503' && index > fault.request);
    if (!now) return undefined;
    if (!stage.fired) stage.trace.push(`*** ${kind}`);
    stage.fired = true;
    if (isKill(kind)) actor.kill();
    if (isSignal(kind)) {
      signalledMs = performance.now();
      actor.signal(kind.toUpperCase());
    }
    beside ??= beginBeside(stage, kind, step);
    actOn(stage, kind);
    return interferenceOf(kind);
  };
  const ended = await runStep(stage, step, 1, {
    meddle,
    bundle: fault.bundle,
    skewMs: fault.clocks?.run,
  });
  const theirs = await beside;
  // A deployment may be asked for anew after it; of a promotion or another rollback the rollback has the last word.
  if (kind === 'rolled-back' && theirs?.failure === undefined && step.action !== 'deploy-canary')
    stage.rolledBack = theirs?.endedAt;
  if (stage.deleted !== undefined)
    stage.deleted = { ...stage.deleted, ended: stage.history.length - stage.scene };
  const told = step.action === 'deploy-canary' || step.action === 'promote-canary';
  // A process that was killed before it could heed the signal left no mark.
  if (signalledMs !== undefined && told && step.dies === undefined && ended.failure !== undefined) {
    const ms = performance.now() - signalledMs;
    await stage.world.settle();
    const moment = momentsOf(stage.history).at(-1);
    if (moment !== undefined)
      stage.signal = { moment, ms, promoting: step.action === 'promote-canary' };
  }
  // The runner lets a job that was interrupted, not killed, run its post steps.
  if (kind === 'sigint' || (!isKill(kind) && kind !== 'sigterm' && ended.failure !== undefined))
    await ended.actor.post();
  if (isSignal(kind)) await stage.world.pass(graceMs);
  return ended;
}
