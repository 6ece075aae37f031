import { type ApiObject, at } from '../kubernetes/objects.ts';
import { builtInResources, type ServedResource } from '../kubernetes/resource-types.ts';
import { StatusError } from '../kubernetes/status-error.ts';
import type { Store } from '../kubernetes/store.ts';
import type { DoubleOptions, Misbehaviour, PodActs } from './acts.ts';
import type { Doing } from './impl.ts';
import { pass } from './pipeline.ts';
import { syncRules } from './rules.ts';
import { chaosType, experimentTypes, podNetwork, ruleTypes } from './types.ts';
import { admit } from './webhooks.ts';
import { runWorkflow } from './workflow.ts';

export interface ChaosMesh {
  /** What is wrong with it from now on; what is left out is right again. */
  misbehave(wrong: Misbehaviour): void;
  /** What its webhooks say to a write; throws as the API server answers. */
  admit(resource: ServedResource, object: ApiObject, before: ApiObject | undefined): void;
  /** What a Workflow's status check is answered. */
  answerStatusChecks(isWell: (url: string) => boolean): void;
  /** It has something to do within a second. */
  busy(): boolean;
  stop(): void;
}
const ruleResources = [podNetwork, ...Object.values(ruleTypes).map(({ type }) => type)];
const workflows = chaosType('workflows');

/**
 * Chaos Mesh as the sandbox has it: its reconcile pipeline, its daemon and its webhooks, acting on the sandbox's own pods. What this machine cannot do
 * fails with a reason in the records, as the real daemon's does. Records, finalizers, phases and their traps are Chaos Mesh's own (docs/chaos.md).
 */
export function startChaosMesh(
  store: Store,
  acts: PodActs,
  options: DoubleOptions = {},
): ChaosMesh {
  const { passMs = 100 } = options;
  const timers = new Set<NodeJS.Timeout>();
  const attempts = new Map<string, number>();
  let wrong: Misbehaviour = {};
  let isWell: (url: string) => boolean = () => true;
  let stopped = false;
  const doing: Doing = { store, acts, options, wrong: () => wrong };
  let soon = 0;
  const later = (ms: number, step: () => void): void => {
    if (stopped) return;
    if (ms <= 1000) soon += 1;
    // Node's timers end at 2^31 ms; no fault here lasts so long.
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (ms <= 1000) soon -= 1;
        tolerated(step);
      },
      Math.min(ms, 2 ** 30),
    );
    timers.add(timer);
  };
  const queued = new Set<string>();
  /** What is being reconciled: its own writes are no news to it. */
  let busy = '';
  const enqueue = (resource: ServedResource, { metadata }: ApiObject, ms: number): void => {
    const key = `${resource.plural}/${metadata.namespace}/${metadata.name}`;
    if (ms <= passMs && queued.has(key)) return;
    if (ms <= passMs) queued.add(key);
    later(ms, () => {
      queued.delete(key);
      busy = key;
      try {
        reconcile(resource, metadata.namespace ?? '', metadata.name);
      } finally {
        busy = '';
      }
    });
  };
  const reconcile = (resource: ServedResource, namespace: string, name: string): void => {
    const object = store.find(resource, namespace, name);
    // With the controller its daemons stay, but nobody tells them anything.
    if (object === undefined || wrong.controllerDown === true) return;
    if (ruleResources.some(({ plural }) => plural === resource.plural)) {
      syncRules(store, acts, resource, object, wrong);
      // Whoever wrote rules into it hears that they were read, or why not.
      for (const type of experimentTypes)
        for (const owner of store.list(type, namespace))
          if (at(owner.status, 'instances')[`${namespace}/${name}`] !== undefined)
            enqueue(type, owner, passMs);
      return;
    }
    if (resource.plural === workflows.plural) {
      runWorkflow(store, object, (url) => isWell(url));
      return;
    }
    const key = `${resource.plural}/${namespace}/${name}`;
    const { requeue, afterMs } = pass(doing, resource, object, Date.now());
    const tries = requeue ? (attempts.get(key) ?? 0) + 1 : 0;
    attempts.set(key, tries);
    // As client-go's queue: each time later, up to half a minute here.
    if (requeue)
      enqueue(resource, object, Math.min(30_000, Math.max(1, passMs) * 2 ** Math.min(tries, 15)));
    if (afterMs !== undefined) enqueue(resource, object, Math.max(passMs + 1, afterMs));
  };
  const followed = [...experimentTypes, ...ruleResources, workflows];
  const unsubscribe = store.onChange(({ resource, type, object }) => {
    if (type === 'DELETED') return;
    if (busy === `${resource.plural}/${object.metadata.namespace}/${object.metadata.name}`) return;
    const served = followed.find(
      ({ plural }) => plural === resource.plural && resource.group === 'chaos-mesh.org',
    );
    if (served !== undefined) enqueue(served, object, passMs);
  });
  const all = (): void => {
    for (const resource of followed)
      for (const object of store.list(resource)) enqueue(resource, object, passMs);
  };
  return {
    misbehave(given) {
      wrong = given;
      all();
    },
    admit: (resource, object, before) => admit(resource, object, before, wrong),
    answerStatusChecks(given) {
      isWell = given;
      all();
    },
    busy: () => soon > 0,
    stop() {
      stopped = true;
      unsubscribe();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
function tolerated(step: () => void): void {
  try {
    step();
  } catch (thrown) {
    if (!(thrown instanceof StatusError)) throw thrown;
  }
}
/** Its Lease, as a controller that is alive renews it. */
export function renewLease(store: Store, nowMs: number): void {
  const { leases } = builtInResources;
  const found = store.find(leases, 'chaos-mesh', 'chaos-mesh');
  const spec = {
    holderIdentity: 'chaos-mesh',
    leaseDurationSeconds: 15,
    renewTime: new Date(nowMs).toISOString(),
  };
  if (found !== undefined) store.update(leases, { ...found, spec });
  else
    store.create(leases, {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'chaos-mesh', namespace: 'chaos-mesh' },
      spec,
    });
}
/** With its pods' one act; for worlds that need no more. */
export function startChaosController(
  store: Store,
  kill: (uid: string) => boolean,
  passMs = 100,
): () => void {
  return startChaosMesh(store, { kill }, { passMs }).stop;
}
