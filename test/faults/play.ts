import type { ReleaseHandle } from '../../src/release/handle.ts';
import { type Actor, type Begin, beginActor } from './actor.ts';
import { decisionOn } from './decisions.ts';
import { type Broken, brokenBy, type Played } from './invariants.ts';
import { type FaultKind, interferenceOf, isKill, isSignal } from './kinds.ts';
import type { Life, Step } from './lives.ts';
import { momentsOf } from './moments.ts';
import { beginProcess } from './process-actor.ts';
import type { HistoryEntry, World } from './world.ts';

/** Who alone may act after the fault. */
export const rescuers = ['next-run', 'sweep', 'dead-man', 'dead-man-once'] as const;
export type Rescuer = (typeof rescuers)[number];
/** One fault at one request of one step of a life, and one rescuer. */
export interface Schedule {
  readonly life: Life;
  readonly step: number;
  readonly request: number;
  readonly kind: FaultKind;
  readonly rescuer: Rescuer;
  /** Folder of a built bundle: the step under fault is a process of it. */
  readonly bundle?: string;
}
export interface Ran {
  /** Requests of each step, in order. */
  readonly requests: readonly (readonly string[])[];
  readonly fired: boolean;
  readonly broken: readonly Broken[];
  /** From the signal to the end of the run that got it. */
  readonly signalMs: number | undefined;
  readonly trace: readonly string[];
}
const capacity = 4;
const hourMs = 3_600_000;
/** GitHub sends SIGINT, then SIGTERM after 7.5 s, and kills 2.5 s later. */
const graceMs = 10_000;

interface Stage {
  readonly world: World;
  readonly life: Life;
  readonly namespace: string;
  readonly history: HistoryEntry[];
  /** Entries that only set the scene. */
  readonly scene: number;
  readonly trace: string[];
  readonly actors: Map<string, Actor>;
  readonly handles: ReleaseHandle[];
  decidedFrom: number | undefined;
  fired: boolean;
  signal: Played['signal'];
  unfinished: string | undefined;
}
let next = 1;

/** Plays a life, with the schedule's fault if one is given, and judges it. */
export async function play(world: World, life: Life, fault?: Schedule): Promise<Ran> {
  const namespace = `f${next++}`;
  const history = await world.open({
    namespace,
    replicas: capacity,
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
    handles: [],
    decidedFrom: undefined,
    fired: false,
    signal: undefined,
    unfinished: undefined,
  };
  world.intercept((request) => {
    const answer = stage.actors.get(request.user)?.onRequest(request);
    return answer;
  });
  try {
    const requests = await steps(stage, fault);
    await world.settle();
    return {
      requests,
      fired: stage.fired,
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
    provider: life.provider,
    capacity,
    moments: momentsOf(stage.history).slice(stage.scene),
    rightful: life.secondRevision
      ? ['sluice.test/shop:1.0', 'sluice.test/shop:1.1']
      : ['sluice.test/shop:1.0'],
    promotedImage: 'sluice.test/shop:2.0',
    decidedFrom: stage.decidedFrom,
    chaos: life.steps.some(({ action }) => action === 'inject-chaos'),
    signal: stage.signal,
    unfinished: stage.unfinished,
  };
};

async function steps(stage: Stage, fault: Schedule | undefined): Promise<string[][]> {
  const requests: string[][] = [];
  for (const [index, step] of stage.life.steps.entries()) {
    if (step.afterExpiry === true) stage.world.clock.advance(hourMs);
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
const failureStep: Step = {
  name: 'rollback-on-failure',
  action: 'rollback-canary',
  inputs: { timeout: '5m' },
};

interface Ended {
  readonly actor: Actor;
  readonly failure: string | undefined;
}
interface Who {
  readonly user?: string;
  readonly runId?: string;
  readonly meddle?: Meddle;
  readonly bundle?: string | undefined;
}
async function runStep(stage: Stage, step: Step, attempt: number, about: Who = {}): Promise<Ended> {
  const actor = begin(stage, step, attempt, about);
  return { actor, failure: await end(stage, step, actor) };
}
type Meddle = Begin['meddle'];

function begin(
  stage: Stage,
  step: Step,
  attempt: number,
  { user = 'run', runId = '100', meddle = () => undefined, bundle }: Who,
): Actor {
  const label = `${step.name} by ${runId}-${attempt}`;
  const about: Begin = {
    user,
    label,
    runId,
    attempt,
    action: step.action,
    inputs: inputsOf(stage, step, stage.world.kubeconfigOf(user)),
    meddle: (index, self) => {
      const request = self.requests.at(-1) ?? '';
      stage.trace.push(`${label} #${index} ${request}`);
      if (step.dies?.test(request) === true) {
        self.kill();
        return interferenceOf('kill-after');
      }
      return meddle(index, self);
    },
  };
  const actor =
    bundle === undefined
      ? beginActor(stage.world, about)
      : beginProcess(stage.world, bundle, about);
  if (step.action === 'promote-canary' && step.decision === 'promote')
    stage.decidedFrom ??= stage.history.length - stage.scene;
  stage.actors.set(user, actor);
  return actor;
}
async function end(stage: Stage, step: Step, actor: Actor): Promise<string | undefined> {
  const failure = await settled(stage, actor);
  stage.trace.push(`${actor.label} ended: ${failure ?? 'well'}`);
  const handle = actor.outputs['release'];
  if (step.action === 'deploy-canary' && failure === undefined && handle !== undefined)
    stage.handles.push(JSON.parse(handle) as ReleaseHandle);
  return failure;
}
/** Virtual time makes every wait short; a run that does not end is a defect of the action or of the harness. */
async function settled({ trace }: Stage, { done, label }: Actor): Promise<string | undefined> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(
      () => reject(new Error(`${label} did not end within 20 s\n${trace.join('\n')}`)),
      20_000,
    ).unref();
  });
  return await Promise.race([done, late]);
}

function inputsOf(stage: Stage, step: Step, kubeconfig: string): Record<string, string> {
  const common = { kubeconfig, ...step.inputs };
  const target = { namespace: stage.namespace, workload: 'shop' };
  const last = stage.handles.at(-1);
  const first = stage.handles[0];
  switch (step.action) {
    case 'deploy-canary':
      return {
        ...common,
        ...target,
        provider: stage.life.provider,
        ...(step.decision === undefined || last === undefined
          ? {}
          : { previous: decisionOn(last, 'promote') }),
      };
    case 'rollback-canary':
      return { ...common, ...target, reason: 'the fault harness' };
    case 'sweep':
      return { ...common, namespace: stage.namespace };
    case 'dead-man':
      return { ...common, ...target };
    default: {
      const handle = step.decision === 'all-of-stage-1' ? first : last;
      const about = step.decision === 'of-stage-1' ? first : handle;
      return {
        ...common,
        release: JSON.stringify(handle ?? ''),
        ...(step.decision === undefined || about === undefined
          ? {}
          : { decision: decisionOn(about, step.decision === 'hold' ? 'hold' : 'promote') }),
      };
    }
  }
}

/** The step under fault, with whatever was started beside it. */
async function faulty(stage: Stage, step: Step, fault: Schedule): Promise<Ended> {
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
    if (kind === 'second-run') beside = runStep(stage, step, 1, { user: 'second', runId: '200' });
    return interferenceOf(kind);
  };
  const ended = await runStep(stage, step, 1, { meddle, bundle: fault.bundle });
  if (beside !== undefined) await beside;
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
  if (isSignal(kind)) stage.world.clock.advance(graceMs);
  return ended;
}

/** Lets the rescuer act, and nobody else; true when the life goes on. */
async function rescue(
  stage: Stage,
  step: Step,
  { kind, rescuer }: Schedule,
  failure: string | undefined,
): Promise<boolean> {
  const { clock } = stage.world;
  switch (rescuer) {
    case 'next-run': {
      if (failure === undefined || step.fails === true) return true;
      // A sweep comes again by its schedule, a run when somebody starts it.
      clock.advance(step.action === 'sweep' ? hourMs : 1000);
      const again = await runStep(stage, step, 2);
      if (again.failure === undefined) return true;
      if (kind !== 'second-run') stage.unfinished = again.failure;
      await runStep(stage, failureStep, 2);
      return false;
    }
    case 'sweep':
      clock.advance(2 * hourMs);
      await runStep(stage, sweepStep, 1, { user: 'rescuer', runId: '300' });
      return false;
    case 'dead-man':
    case 'dead-man-once':
      await deadMan(stage, rescuer === 'dead-man-once');
      return false;
  }
}
const sweepStep: Step = { name: 'sweep', action: 'sweep', inputs: { timeout: '5m' } };

/**
 * The switch itself, and nobody renews. It begins after the fault, as the pod that a drained node's successor is: it watches for the whole ttl,
 * by its own clock. By a schedule it goes by the lease's time, so the ttl is over (and more: of a lease without a canary, its own time).
 */
async function deadMan(stage: Stage, once: boolean): Promise<void> {
  if (once) stage.world.clock.advance(hourMs);
  const step: Step = {
    name: once ? 'dead-man-once' : 'dead-man',
    action: 'dead-man',
    inputs: { once: String(once) },
  };
  const { failure } = await runStep(stage, step, 1, { user: 'rescuer', runId: '400' });
  if (failure !== undefined) stage.unfinished = `the switch failed: ${failure}`;
}
