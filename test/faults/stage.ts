import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedObservations } from '../../src/evidence/bundle.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { ReleaseHandle, Subject } from '../../src/evidence/release.ts';
import type { Actor, Begin } from './acting.ts';
import type { Green } from './chaos-invariants.ts';
import { inputsOf } from './inputs.ts';
import type { Played } from './invariants.ts';
import type { Deployed } from './jobs.ts';
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
  readonly deployed: Deployed[];
  /** Its releases have a dead-man switch in the cluster, where there is one. */
  readonly guarded: boolean;
  /** What valid decisions speak of, and from which moment on. */
  readonly decided: { readonly from: number; readonly subject: Subject }[];
  /** Steps that had to be refused and were not. */
  readonly notRefused: string[];
  /** Rollbacks that met no fault of their own and did not end well. */
  readonly refusedBack: string[];
  readonly green: Green[];
  fired: boolean;
  deleted: Played['deleted'];
  harmed: Played['harmed'];
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
  readonly skewMs?: number | undefined;
}
export async function runStep(
  stage: Stage,
  step: Step,
  attempt: number,
  about: Who = {},
): Promise<Ended> {
  const actor = begin(stage, step, attempt, about);
  const failure = await end(stage, step, actor);
  const { meddle } = about;
  if (step.refused === true && failure === undefined) stage.notRefused.push(actor.label);
  if (step.action === 'rollback-canary' && meddle === undefined && failure !== undefined)
    stage.refusedBack.push(`${actor.label}: ${failure}`);
  return { actor, failure, endedAt: stage.history.length - 1 - stage.scene };
}
export type Meddle = Begin['meddle'];

function begin(
  stage: Stage,
  step: Step,
  attempt: number,
  { user = 'run', runId = '100', meddle = () => undefined, bundle, skewMs }: Who,
): Actor {
  const label = `${step.name} by ${runId}-${attempt}`;
  const about: Begin = {
    user,
    label,
    runId,
    attempt,
    action: step.action,
    skewMs,
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
  if (step.action === 'promote-canary' && step.refused !== true) decide(stage);
  stage.actors.set(user, actor);
  return actor;
}
/** A run has a valid decision about the last stage in its hands from now on. */
function decide({ decided, deployed, history, scene }: Stage): void {
  const subject = deployed.at(-1)?.handle.subject;
  if (subject !== undefined) decided.push({ from: history.length - scene, subject });
}
async function end(stage: Stage, step: Step, actor: Actor): Promise<string | undefined> {
  const failure = await settled(stage, actor);
  stage.trace.push(`${actor.label} ended: ${failure ?? 'well'}`);
  if (step.action === 'inject-chaos' && actor.outputs['verdict'] === 'pass')
    stage.green.push({ object: objectIn(actor.outputs['evidence'] ?? '{}'), at: now(stage) });
  const handle = actor.outputs['release'];
  if (step.action === 'deploy-canary' && failure === undefined && handle !== undefined)
    stage.deployed.push(
      deployedOf(stage, JSON.parse(handle) as ReleaseHandle, actor.outputs['evidence'] ?? ''),
    );
  return failure;
}
const now = ({ history, scene }: Stage): number => history.length - 1 - scene;
/** What a pass speaks of. */
function objectIn(evidence: string): string {
  const { facts } = JSON.parse(evidence) as { readonly facts?: Facts };
  return facts?.scenario?.object ?? 'nothing';
}
function deployedOf({ world }: Stage, handle: ReleaseHandle, evidence: string): Deployed {
  const observations = new Map<string, string>();
  for (const file of namedObservations(evidence))
    try {
      observations.set(file, readFileSync(join(world.folder, '.sluice/evidence', file), 'utf8'));
    } catch {
      // Of a process of its own, in a folder of its own.
    }
  return { handle, evidence, observations };
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
