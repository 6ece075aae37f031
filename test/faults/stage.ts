import type { ReleaseHandle } from '../../src/evidence/release.ts';
import type { Actor, Begin } from './acting.ts';
import { inputsOf } from './inputs.ts';
import type { Played } from './invariants.ts';
import { interferenceOf } from './kinds.ts';
import type { Life, Step } from './lives.ts';
import type { HistoryEntry, World } from './world.ts';

/** One schedule while it is played. */
export interface Stage {
  readonly world: World;
  readonly life: Life;
  readonly namespace: string;
  readonly history: HistoryEntry[];
  /** Entries that only set the scene. */
  readonly scene: number;
  readonly trace: string[];
  readonly actors: Map<string, Actor>;
  readonly handles: ReleaseHandle[];
  /** Its releases have a dead-man switch in the cluster, where there is one. */
  readonly guarded: boolean;
  decidedFrom: number | undefined;
  fired: boolean;
  deleted: Played['deleted'];
  rolledBack: Played['rolledBack'];
  /** The rescuer met its fault. */
  secondFired: boolean;
  signal: Played['signal'];
  unfinished: string | undefined;
}

export interface Ended {
  readonly actor: Actor;
  readonly failure: string | undefined;
  /** Index of the moment when it had ended. */
  readonly endedAt: number;
}
export interface Who {
  readonly user?: string;
  readonly runId?: string;
  readonly meddle?: Meddle;
  readonly bundle?: string | undefined;
}
export async function runStep(
  stage: Stage,
  step: Step,
  attempt: number,
  about: Who = {},
): Promise<Ended> {
  const actor = begin(stage, step, attempt, about);
  const failure = await end(stage, step, actor);
  return { actor, failure, endedAt: stage.history.length - 1 - stage.scene };
}
export type Meddle = Begin['meddle'];

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
  const actor = stage.world.begin(about, bundle);
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
async function settled(
  { trace, world }: Stage,
  { done, label }: Actor,
): Promise<string | undefined> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(
      () =>
        reject(
          new Error(
            `${label} did not end within ${world.patienceMs / 1000} s\n${trace.join('\n')}`,
          ),
        ),
      world.patienceMs,
    ).unref();
  });
  return await Promise.race([done, late]);
}
