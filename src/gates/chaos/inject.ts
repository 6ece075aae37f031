import type { Arms } from '../../chaos/ask-probe.ts';
import { endEarlierAttempts } from '../../chaos/earlier-attempts.ts';
import { createOrAdopt, runExperiment } from '../../chaos/experiment.ts';
import { startGuard } from '../../chaos/guard.ts';
import type { ChaosObservation, Round } from '../../chaos/judge.ts';
import type { Fault } from '../../chaos/kinds.ts';
import { awaitElection, type Election, followLease } from '../../chaos/leader.ts';
import { typeOf } from '../../chaos/spec.ts';
import { sayBlast } from '../../chaos/targets.ts';
import { startWatch, type Watch } from '../../chaos/watch.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Clock } from '../../ports/clock.ts';
import { requireCanaryOf } from '../../release/drivers.ts';
import { watchArm } from '../../workload/arms.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import type { GatePorts } from '../gate.ts';
import { probesOf, readinessOf } from './automatic.ts';
import type { ChaosGateParameters, ChaosPorts } from './parameters.ts';
import { faultFor, type Plan, planRound } from './plan.ts';

/** Plans, holds the steady state, breaks, and watches until everything is back. */
export async function inject(
  ports: GatePorts & ChaosPorts,
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
): Promise<ChaosObservation> {
  const { cluster, log, run } = ports;
  const canary = await requireCanaryOf(cluster, handle);
  const fault = await faultFor(ports, handle, canary, parameters);
  const type = typeOf(fault, parameters.abort ?? undefined);
  ports.cite({ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion });
  const { rounds } = parameters;
  if (!parameters.dryRun)
    await endEarlierAttempts(ports, handle.namespace, run, { name: fault.name, type, rounds });
  const plan = await planRound(ports, handle, parameters, { canary, fault, round: 1 });
  await log.group('Blast radius', async () => log.info(sayBlast(plan.blast)));
  if (!parameters.dryRun) return await breakCanary(ports, handle, parameters, { canary, plan });
  log.notice(
    `Dry run: Chaos Mesh would accept this; nothing was injected.\n${sayBlast(plan.blast)}`,
    'inject-chaos',
  );
  return untouched(fault, plan, 'dry run: nothing was injected');
}
/** Nothing was injected, and nothing is proven. */
const untouched = (
  fault: Fault,
  { before, blast, notes }: Plan,
  why: string,
): ChaosObservation => ({
  experiment: fault.name,
  targets: before.targets.map(({ name }) => name),
  injectedAt: null,
  injectionDetail: why,
  recoveredAt: null,
  readyMinimum: before.readyBefore,
  readyBefore: before.readyBefore,
  cleanup: 'none',
  cleanupDetail: `${why}; there was nothing to clean up`,
  ...{ notes, blast },
});

async function breakCanary(
  ports: GatePorts & ChaosPorts,
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
  { canary, plan }: { readonly canary: Workload; readonly plan: Plan },
): Promise<ChaosObservation> {
  const { cluster, watches, web, run } = ports;
  const { namespace, selectors } = handle;
  const failed = (thrown: unknown): void => watches.abort(thrown);
  const [canaryArm, stable] = await Promise.all(
    [selectors.canary, selectors.stable].map((one) =>
      watchArm(cluster, namespace, one, watches.signal, failed),
    ),
  );
  if (canaryArm === undefined || stable === undefined) throw new Error('both arms are watched');
  const arms: Arms = { canary: canaryArm, stable };
  // Times of pods are the server's: everything that is held against them is told by the same clock.
  const clock: Clock = { now: () => cluster.now(), sleep: ports.clock.sleep };
  const signal = AbortSignal.any([ports.signal, watches.signal]);
  const automatic =
    parameters.probes === null ? await probesOf(cluster, handle, canary) : undefined;
  const probes = parameters.probes ?? automatic?.probes ?? [];
  const scene = {
    ...{ namespace, arms },
    targets: new Set(plan.before.targets.map(({ name }) => name)),
    port: readinessOf(canary)?.port ?? 8080,
  };
  const askers = { cluster, web, nowMs: () => performance.now() };
  const watch = startWatch(askers, clock, scene, probes, `${run.runId}-${run.runAttempt}`, signal);
  const notes = [...plan.notes, ...(automatic?.notes ?? [])];
  const common = {
    notes,
    blast: plan.blast,
    ...(automatic === undefined ? {} : { automatic: automatic.probes }),
  };
  const unsteady = await watch.steady();
  if (unsteady.length > 0) {
    const why = `the steady state was not met: ${unsteady.join('; ')}`;
    return { ...untouched(plan.fault, plan, why), ...common, unsteady, probes: await watch.end() };
  }
  const broken = await breakInRounds({ ...ports, clock, signal }, handle, parameters, {
    ...{ canary, plan, arms, watch },
  });
  const [first, ...more] = broken.rounds;
  if (first === undefined) throw new Error('there is a first round');
  return {
    ...first,
    experiment: plan.fault.name,
    ...common,
    ...(more.length === 0 ? {} : { more }),
    probes: broken.probes,
    election: broken.election,
    scenario: { object: plan.object.metadata.name, spec: plan.object.spec },
  };
}

interface Broken {
  readonly rounds: readonly Round[];
  readonly probes: Awaited<ReturnType<Watch['end']>>;
  readonly election: Election | null;
}
interface Breaking {
  readonly canary: Workload;
  readonly plan: Plan;
  readonly arms: Arms;
  readonly watch: Watch;
}
async function breakInRounds(
  ports: GatePorts & ChaosPorts & { readonly signal: AbortSignal },
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
  about: Breaking,
): Promise<Broken> {
  const { watch } = about;
  const guard = startGuard(
    ports,
    { namespace: handle.namespace, chaosNamespace: parameters.chaosNamespace },
    ports.signal,
  );
  const leaseEnded = new AbortController();
  const { leader } = about.plan;
  const following =
    leader === undefined
      ? undefined
      : followLease(
          ports,
          handle.namespace,
          leader,
          AbortSignal.any([ports.signal, leaseEnded.signal]),
        );
  try {
    const rounds = await allRounds(ports, handle, parameters, { ...about, guard });
    if (!ports.signal.aborted) await watch.settle(settleMs(parameters));
    const at = rounds[0]?.injectedAt ?? null;
    if (following !== undefined && at !== null && !ports.signal.aborted)
      await awaitElection(ports.clock, following, at, parameters.limitSeconds ?? 0, ports.signal);
    return { rounds, probes: await watch.end(), election: following?.seen() ?? null };
  } finally {
    leaseEnded.abort();
    await following?.ended;
    await guard.end();
    await watch.end();
  }
}
/** As long as the slowest thing that must come back may take. */
const settleMs = ({ recoveryTimeoutSeconds, probes }: ChaosGateParameters): number =>
  1000 *
  Math.max(
    recoveryTimeoutSeconds,
    ...(probes ?? []).map((probe) => (probe.kind === 'ledger' ? probe.drainSeconds : 0)),
  );

/** Each round begins when the one before it has wholly recovered and was cleaned up; one that was not is the last. */
async function allRounds(
  ports: GatePorts & { readonly signal: AbortSignal },
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
  about: Breaking & { readonly guard: ReturnType<typeof startGuard> },
): Promise<readonly Round[]> {
  const { canary, arms, watch, guard } = about;
  const { rounds: wanted, recoveryTimeoutSeconds, minHealthy } = parameters;
  const abort = parameters.abort ?? undefined;
  const rounds: Round[] = [];
  for (let round = 1; round <= wanted; round++) {
    const { fault } = about.plan;
    const plan =
      round === 1
        ? about.plan
        : await planRound(ports, handle, parameters, { canary, fault, round });
    ports.remember(plan.object.metadata.name);
    watch.begin('during');
    const object = await createOrAdopt(ports.cluster, plan.object, typeOf(fault, abort));
    const done = await runExperiment(ports, {
      ...{ fault, abort, object, arms, minHealthy },
      before: plan.before,
      recoveryMs: recoveryTimeoutSeconds * 1000,
      wantedReady: replicasOf(canary),
      began: (at) => watch.faultBegan(at),
      over: () => watch.begin(round === wanted ? 'after' : 'during'),
      stopped: () => watch.stopped() ?? guard.stopped(),
    });
    rounds.push(done);
    if (done.cleanup !== 'leaked') ports.remember('');
    const whole =
      done.injectedAt !== null && done.recoveredAt !== null && done.cleanup === 'proven';
    if (whole && done.stopped == null && !ports.signal.aborted) continue;
    watch.begin('after');
    break;
  }
  return rounds;
}
