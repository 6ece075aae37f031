import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { current, within } from '../../ports/watching.ts';
import { isReady, type Pod, selectorText } from '../../workload/objects.ts';
import { hopeless, podReason, type Readiness, unready } from '../../workload/readiness.ts';
import { promoteStep } from './controls.ts';
import { followRollout } from './follow.ts';
import { hashOfPods, type Rollout, saidBy } from './rollout.ts';
import { isUnderWay, moveTowards } from './standing.ts';
import type { Stop } from './steps.ts';

interface Drive {
  readonly rollout: Rollout;
  readonly stop: Stop;
  readonly stableHash: string;
  readonly timeoutMs: number;
}

/**
 * Leads a Rollout to its stop: promotes the pauses before it, waits by watch for everything else that the steps hold, and ends early when
 * waiting is pointless. One watch for the Rollout, one for its pods.
 */
export async function driveTo(
  ports: Ports,
  { rollout, stop, stableHash, timeoutMs }: Drive,
): Promise<{ readonly readiness: Readiness; readonly rollout: Rollout }> {
  const { cluster, clock, log, signal } = ports;
  const { namespace = '', name } = rollout.metadata;
  const startedMs = clock.now().getTime();
  const seconds = (): number => (clock.now().getTime() - startedMs) / 1000;
  let now = rollout;
  let all: readonly Pod[] = [];
  let stopped: string | undefined;
  const canaryPods = (): readonly Pod[] =>
    isUnderWay(now, stableHash)
      ? all.filter((pod) => hashOfPods(pod) === now.status?.currentPodHash)
      : [];
  const arrived = (): boolean => {
    const ready = canaryPods().filter(isReady).length;
    const there = moveTowards(now, stop, stableHash).kind === 'reached';
    return there && ready > 0 && ready >= (now.status?.updatedReplicas ?? 0);
  };
  const over = (): boolean =>
    stopped !== undefined || arrived() || canaryPods().some((pod) => hopeless(pod) !== undefined);
  await within(clock, timeoutMs, signal, async (limit, end) => {
    const steps = followRollout(
      { ...ports, signal: limit },
      namespace,
      name,
      timeoutMs,
      async (seen) => {
        now = seen;
        log.info(`${name}: ${saidBy(seen)} after ${seconds().toFixed(0)} s`);
        const move = moveTowards(seen, stop, stableHash);
        if (move.kind === 'stopped') stopped = move.why;
        if (move.kind === 'promote-step') await promoteStep(cluster, seen);
        return over();
      },
    );
    const pods = async (): Promise<void> => {
      const own = { labelSelector: selectorText(rollout.spec.selector) };
      for await (const found of current<Pod>(cluster, resources.pods, namespace, own, limit)) {
        all = [...found.values()];
        if (over()) return;
      }
    };
    await Promise.all([steps.catch(unlessEnded(limit)).finally(end), pods().finally(end)]);
  });
  signal.throwIfAborted();
  if (arrived()) return { rollout: now, readiness: { ready: true, seconds: seconds() } };
  const why =
    (await podReason({ cluster, namespace }, canaryPods())) ??
    (stopped === undefined
      ? unready(
          'deadline',
          null,
          `${name} was not at ${stop.percent} % after ${timeoutMs / 1000} s (${saidBy(now)})`,
        )
      : unready('rollout', null, `${name}: ${stopped}`));
  return { rollout: now, readiness: { ready: false, seconds: seconds(), why } };
}
/** The wait that was ended from outside is no failure. */
const unlessEnded =
  (limit: AbortSignal) =>
  (thrown: unknown): void => {
    if (!limit.aborted) throw thrown;
  };
