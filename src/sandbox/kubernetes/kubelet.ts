import {
  type ApiObject,
  count,
  type Fields,
  fields,
  isFields,
  records,
  text,
  timestamp,
} from './objects.ts';
import type { Exit, PodRuntime } from './pod-runtime.ts';
import { imageIdOf, imageOf, newWorker, podEvent, podStatus, type Worker } from './pod-status.ts';
import { askProbe } from './probe-answer.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

const { pods } = builtInResources;
const firstBackoffMs = 10_000;

/** The kubelet's half of a pod's life: start, probe, restart with back-off, report, end. */
export function startKubelet(
  store: Store,
  runtime: () => PodRuntime | undefined,
): { resync(): void; stop(): Promise<void> } {
  const workers = new Map<string, Worker>();
  let stopped = false;

  const look = (pod: ApiObject, gone: boolean): void => {
    const uid = pod.metadata.uid ?? '';
    const worker = workers.get(uid);
    if (runtime() === undefined || stopped) return;
    if (gone || pod.metadata.deletionTimestamp !== undefined) {
      if (worker !== undefined && !worker.stopping) void end(pod, worker, gone);
      return;
    }
    if (worker === undefined) begin(pod);
  };
  const current = (pod: ApiObject): ApiObject | undefined => {
    const found = store.find(pods, pod.metadata.namespace, pod.metadata.name);
    return found?.metadata.uid === pod.metadata.uid ? found : undefined;
  };

  function begin(pod: ApiObject): void {
    const worker = newWorker(pod.metadata.uid ?? '');
    workers.set(worker.uid, worker);
    const placed = current(pod);
    if (placed !== undefined)
      store.update(pods, { ...placed, spec: { ...fields(placed.spec), nodeName: 'sandbox' } });
    report(pod, worker);
    void start(pod, worker);
  }

  async function start(pod: ApiObject, worker: Worker): Promise<void> {
    if (worker.stopping || stopped) return;
    try {
      await runtime()?.start(pod, (exit) => exited(pod, worker, exit));
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      event(pod, 'Failed', `Failed to pull image ${JSON.stringify(imageOf(pod))}: ${message}`);
      worker.waiting = { reason: 'ErrImagePull', message };
      report(pod, worker);
      later(worker, 2000, () => {
        worker.waiting = {
          reason: 'ImagePullBackOff',
          message: `Back-off pulling image "${imageOf(pod)}"`,
        };
        report(pod, worker);
      });
      later(worker, firstBackoffMs, () => void start(pod, worker));
      return;
    }
    if (worker.stopping) return;
    worker.running = true;
    worker.waiting = undefined;
    worker.imageId = imageIdOf(imageOf(pod), runtime()?.digest?.(imageOf(pod)));
    worker.startedAt = timestamp(Date.now());
    const all = records(fields(pod.spec)['containers']);
    worker.names = runtime()?.containers?.(pod) ?? [text(all[0]?.['name'])];
    const run = all.filter(({ name }) => worker.names.includes(text(name)));
    worker.unready.clear();
    for (const container of run)
      if (isFields(container['readinessProbe'])) worker.unready.add(text(container['name']));
    worker.ready = worker.unready.size === 0;
    report(pod, worker);
    for (const container of run) {
      probe(pod, worker, container, 'readinessProbe');
      probe(pod, worker, container, 'livenessProbe');
    }
  }

  function exited(pod: ApiObject, worker: Worker, exit: Exit): void {
    for (const timer of worker.timers.splice(0)) clearTimeout(timer);
    worker.running = false;
    worker.ready = false;
    worker.last = {
      exitCode: exit.code,
      reason: exit.reason,
      startedAt: worker.startedAt,
      finishedAt: timestamp(Date.now()),
    };
    if (worker.stopping || stopped) return;
    const policy = text(fields(pod.spec)['restartPolicy']) || 'Always';
    if (policy === 'Never' || (policy === 'OnFailure' && exit.code === 0)) {
      worker.ended = exit.code === 0 ? 'Succeeded' : 'Failed';
      report(pod, worker);
      return;
    }
    // The kubelet restarts at once after the first crash, then backs off 10 s, 20 s, … up to 5 min.
    const delay =
      worker.restarts === 0 ? 0 : Math.min(firstBackoffMs * 2 ** (worker.restarts - 1), 300_000);
    const name = text(records(fields(pod.spec)['containers'])[0]?.['name']);
    worker.waiting =
      delay === 0
        ? { reason: 'ContainerCreating', message: '' }
        : {
            reason: 'CrashLoopBackOff',
            message: `back-off ${delay / 1000}s restarting failed container=${name} pod=${pod.metadata.name}`,
          };
    report(pod, worker);
    if (delay > 0)
      event(
        pod,
        'BackOff',
        `Back-off restarting failed container ${name} in pod ${pod.metadata.name}`,
      );
    later(worker, delay, () => {
      worker.restarts += 1;
      void start(pod, worker);
    });
  }

  function probe(
    pod: ApiObject,
    worker: Worker,
    container: Fields,
    kind: 'readinessProbe' | 'livenessProbe',
  ): void {
    const about = fields(container[kind]);
    if (!isFields(container[kind])) return;
    const periodMs = count(about['periodSeconds'], 10) * 1000;
    const needed = kind === 'readinessProbe' ? count(about['successThreshold'], 1) : 1;
    const tolerated = count(about['failureThreshold'], 3);
    let good = 0;
    let bad = 0;
    const once = async (): Promise<void> => {
      if (worker.stopping || !worker.running) return;
      const outcome = await askProbe(
        runtime(),
        pod,
        about,
        container,
        count(about['timeoutSeconds'], 1) * 1000,
      );
      if (worker.stopping || !worker.running) return;
      if (outcome === undefined) {
        good += 1;
        bad = 0;
      } else {
        bad += 1;
        good = 0;
        event(
          pod,
          'Unhealthy',
          `${kind === 'readinessProbe' ? 'Readiness' : 'Liveness'} probe failed: ${outcome}`,
        );
      }
      if (kind === 'livenessProbe') {
        if (bad >= tolerated) await runtime()?.stop(pod, 1000);
      } else if (good >= needed || bad >= tolerated) {
        const name = text(container['name']);
        if (good >= needed) worker.unready.delete(name);
        else worker.unready.add(name);
        worker.ready = worker.unready.size === 0;
        report(pod, worker);
      }
      // Like the kubelet, a container that is not ready yet is looked at more often.
      later(
        worker,
        kind === 'readinessProbe' && worker.unready.has(text(container['name']))
          ? Math.min(periodMs, 250)
          : periodMs,
        () => void once(),
      );
    };
    later(worker, count(about['initialDelaySeconds']) * 1000, () => void once());
  }

  async function end(pod: ApiObject, worker: Worker, gone: boolean): Promise<void> {
    worker.stopping = true;
    for (const timer of worker.timers.splice(0)) clearTimeout(timer);
    if (!gone) {
      worker.ready = false;
      for (const { name } of records(fields(pod.spec)['containers']))
        worker.unready.add(text(name));
      report(pod, worker);
    }
    await runtime()?.stop(
      pod,
      gone ? 0 : count(pod.metadata.deletionGracePeriodSeconds, 30) * 1000,
    );
    workers.delete(worker.uid);
    if (current(pod) !== undefined && !stopped)
      store.remove(pods, pod.metadata.namespace, pod.metadata.name);
  }

  function report(pod: ApiObject, worker: Worker): void {
    const now = current(pod);
    if (now !== undefined)
      store.update(pods, { ...now, status: podStatus(now, worker) }, { status: true });
  }
  const event = (pod: ApiObject, reason: string, message: string): void =>
    podEvent(store, pod, reason, message);
  function later(worker: Worker, ms: number, step: () => void): void {
    worker.timers.push(setTimeout(step, ms));
  }

  const unsubscribe = store.onChange(({ resource, type, object }) => {
    if (resource.plural === 'pods' && resource.group === '')
      setImmediate(look, object, type === 'DELETED');
  });
  return {
    resync() {
      for (const pod of store.list(pods)) look(pod, false);
    },
    async stop() {
      stopped = true;
      unsubscribe();
      for (const worker of workers.values())
        for (const timer of worker.timers.splice(0)) clearTimeout(timer);
      await Promise.all(
        store.list(pods).map(async (pod) => {
          const worker = workers.get(pod.metadata.uid ?? '');
          if (worker !== undefined) worker.stopping = true;
          await runtime()?.stop(pod, 0);
        }),
      );
    },
  };
}
