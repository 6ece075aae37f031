import type { Ports } from '../../ports/ports.ts';
import { currentOne, within } from '../../ports/watching.ts';
import { readWorkload, type WorkloadPlace, workloadTypes } from '../../workload/kinds.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import {
  isServing,
  leastOf,
  neededPods,
  percentBeyond,
  servingPods,
} from '../exposure/capacity.ts';
import {
  canaryPlace,
  type ExposureProvider,
  type ExposureTarget,
  stablePlace,
} from '../exposure/provider.ts';
import { raiseStable, scale } from '../exposure/replicas.ts';
import { noMatches } from '../record/matches.ts';
import { releaseStuckPods } from './stuck-pods.ts';

export interface HandBack {
  readonly provider: ExposureProvider;
  readonly target: ExposureTarget;
  readonly timeoutMs: number;
  /** Stable has just been given another template: pods of any other are on their way out. */
  readonly updatedOnly: boolean;
}
/** Below this many points a smaller share is not worth a write to the route. */
const stepPercent = 5;

/**
 * Users back to stable. At once where it can take them; where it is short of ready pods (an autoscaler shrank it while it idled, counts make the
 * share, a promotion took its pods) it is raised first, and the canary keeps the share that stable cannot serve yet, for as long as the canary
 * serves at all. After `timeoutMs` all the same, unless stable has not one ready pod. Idempotent.
 */
export async function handBack(ports: Ports, about: HandBack): Promise<void> {
  const { cluster, log } = ports;
  const { provider, target, updatedOnly } = about;
  const [stable, canary] = await readArms(ports, target);
  // A share that cannot be read is taken for one: nothing of the way back may depend on it.
  const left = isServing(canary) ? await provider.observe(cluster, target).catch(() => 100) : 0;
  if (stable === undefined || canary === undefined || left === 0)
    return await provider.withdraw(cluster, target);
  const needed = neededPods({
    countsPods: provider.countsPods,
    before: target.capacity,
    stable,
    canary,
  });
  const short = replicasOf(stable) < needed;
  const enough = short && !provider.countsPods ? needed : leastOf(needed);
  if (servingPods(stable, updatedOnly) >= enough) return await provider.withdraw(cluster, target);
  log.info(
    `${target.workload} has ${servingPods(stable, updatedOnly)} of ${needed} ready pods: ${target.canary} serves what it cannot until it can`,
  );
  const raised = await raiseStable(cluster, target, needed);
  await releaseStuckPods(ports, stablePlace(target));
  await lessen(ports, about, { needed, enough, left });
  await refuseNobody(ports, about);
  await provider.withdraw(cluster, target);
  if (raised.failure !== undefined) throw raised.failure.thrown;
}

const readArms = (
  { cluster }: Ports,
  target: ExposureTarget,
): Promise<[Workload | undefined, Workload | undefined]> =>
  Promise.all([
    readWorkload(cluster, stablePlace(target)),
    readWorkload(cluster, canaryPlace(target)),
  ]);

interface Gap {
  readonly needed: number;
  readonly enough: number;
  /** Percent that the canary has. */
  readonly left: number;
}
/** Takes from the canary what stable can serve, as its pods come up; ends when stable has enough, when the canary serves nobody, or in time. */
async function lessen(ports: Ports, about: HandBack, gap: Gap): Promise<void> {
  const { clock, signal } = ports;
  const { target } = about;
  const take = about.provider.countsPods
    ? fewerPods(ports, about, gap)
    : lessWeight(ports, about, gap);
  let raises = 3;
  await within(clock, about.timeoutMs, signal, async (limit, done) => {
    await Promise.all([
      follow(ports, stablePlace(target), limit, async (stable) => {
        if (stable === undefined) return;
        // An autoscaler that had not read its bounds yet may have lowered it once more.
        if (replicasOf(stable) < gap.needed) {
          if (raises-- > 0) await raiseStable(ports.cluster, target, gap.needed);
          return;
        }
        const ready = servingPods(stable, about.updatedOnly);
        if (ready >= gap.enough) done();
        else await take(ready);
      }),
      follow(ports, canaryPlace(target), limit, (canary) => {
        if (!isServing(canary)) done();
        return Promise.resolve();
      }),
    ]);
  });
  signal.throwIfAborted();
}

async function follow(
  { cluster }: Ports,
  { kind, namespace, name }: WorkloadPlace,
  limit: AbortSignal,
  changed: (found: Workload | undefined) => Promise<void>,
): Promise<void> {
  const { resource } = workloadTypes[kind];
  for await (const found of currentOne<Workload>(cluster, resource, namespace, name, limit)) {
    await changed(found);
    if (limit.aborted) return;
  }
}

/** Both arms together keep what is enough. */
function fewerPods({ cluster }: Ports, { target }: HandBack, { enough }: Gap) {
  return async (ready: number): Promise<void> => {
    const canary = await readWorkload(cluster, canaryPlace(target));
    const kept = Math.max(0, enough - ready);
    if (canary === undefined || replicasOf(canary) <= kept) return;
    await scale(cluster, canaryPlace(target), kept, canary);
  };
}

/** A route that cannot be split is withdrawn from as a whole when stable is there: that is for the end. */
function lessWeight({ cluster, log }: Ports, { provider, target }: HandBack, gap: Gap) {
  let shown = gap.left;
  return async (ready: number): Promise<void> => {
    const percent = percentBeyond(ready, gap.needed);
    if (ready === 0 || percent === 0 || percent > shown - stepPercent) return;
    shown = percent;
    await provider
      .apply(cluster, { ...target, matches: noMatches }, percent)
      .catch((thrown: unknown) =>
        log.info(`the share could not be lessened yet: ${String(thrown)}`),
      );
  };
}

/** Where stable has no ready pod and the canary has, users stay where they are served; whoever comes next goes on. */
async function refuseNobody(
  ports: Ports,
  { target, timeoutMs, updatedOnly }: HandBack,
): Promise<void> {
  const [stable, canary] = await readArms(ports, target);
  if (servingPods(stable, updatedOnly) > 0 || !isServing(canary)) return;
  throw new Error(
    `${target.workload} had no ready pod within ${timeoutMs / 1000} s: users stay on ${target.canary}, which serves them. Mend ${target.workload}, then run rollback-canary again.`,
  );
}

/**
 * For signals, within their two seconds: nobody is waited for. What stable's ready pods cannot serve stays with a canary that serves, until
 * whoever ends the release goes on.
 */
export async function leaveAtOnce(
  ports: Ports,
  { provider, target }: Pick<HandBack, 'provider' | 'target'>,
): Promise<void> {
  const { cluster } = ports;
  const [stable, canary] = await readArms(ports, target);
  const needed = neededPods({ countsPods: false, before: target.capacity, stable, canary });
  const ready = servingPods(stable);
  if (provider.countsPods || ready >= leastOf(needed) || !isServing(canary))
    return await provider.withdraw(cluster, target);
  const left = Math.min(percentBeyond(ready, needed), await provider.observe(cluster, target));
  if (left > 0) await provider.apply(cluster, { ...target, matches: noMatches }, left);
  else await provider.withdraw(cluster, target);
}
