import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import { isReady, type Pod } from '../workload/objects.ts';
import type { Arms } from './ask-probe.ts';
import { frozen } from './freeze.ts';
import { effectOf, type Fault } from './kinds.ts';
import { type Before, restartsIn } from './proof.ts';
import type { Stopped } from './seen.ts';
import { controllerState } from './surroundings.ts';
import { containersOf } from './targets.ts';

/** What is asked at every look while a fault lasts; no request is made. */
export function podsStop(
  fault: Fault,
  arms: Arms,
  before: Before,
  minHealthy: number,
): Stopped | undefined {
  const canary = arms.canary.pods();
  const ready = [...canary, ...arms.stable.pods()].filter(isReady).length;
  if (ready < minHealthy)
    return { why: 'ready', detail: `${ready} pods are ready, ${minHealthy} must be` };
  // Chaos Mesh itself restarts what it pauses.
  if (effectOf(fault) === 'paused') return undefined;
  const changed = [...before].find(([name, was]) => !isSame(canary, name, was, fault));
  return changed === undefined
    ? undefined
    : {
        why: 'drift',
        detail: `${changed[0]} was replaced or restarted meanwhile, and Chaos Mesh does not hit the new one`,
      };
}
function isSame(
  pods: readonly Pod[],
  name: string,
  was: { readonly uid: string; readonly restarts: number },
  fault: Fault,
): boolean {
  const pod = pods.find(({ metadata }) => metadata.name === name);
  return (
    pod !== undefined &&
    pod.metadata.uid === was.uid &&
    pod.metadata.deletionTimestamp === undefined &&
    restartsIn(pod, containersOf(fault)) <= was.restarts
  );
}

export interface Guard {
  stopped(): Stopped | undefined;
  end(): Promise<void>;
}
const lookMs = 2000;
/** Looks every two seconds at what ends every fault: the freeze switch, and a controller that would not end it by itself. */
export function startGuard(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  { namespace, chaosNamespace }: { readonly namespace: string; readonly chaosNamespace: string },
  signal: AbortSignal,
): Guard {
  const ended = new AbortController();
  const limit = AbortSignal.any([signal, ended.signal]);
  let stop: Stopped | undefined;
  const look = async (): Promise<void> => {
    const switched = await frozen(cluster, namespace, limit);
    if (switched.state === 'on') stop ??= { why: 'freeze', detail: switched.detail };
    const state = await controllerState(cluster, chaosNamespace, cluster.now());
    if (state === 'stale')
      stop ??= {
        why: 'controller',
        detail: 'the controller of Chaos Mesh has stopped renewing its Lease',
      };
  };
  const follow = async (): Promise<void> => {
    while (!limit.aborted) {
      await clock.sleep(lookMs, limit);
      await look();
    }
  };
  const loop = follow().catch((thrown: unknown) => {
    if (!limit.aborted)
      stop ??= {
        why: 'unseen',
        detail: `the freeze switch could not be watched: ${String(thrown)}`,
      };
  });
  return {
    stopped: () => stop,
    async end() {
      ended.abort(new Error('finished'));
      await loop;
    },
  };
}
