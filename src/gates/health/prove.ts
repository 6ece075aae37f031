import { createOrAdopt, runExperiment } from '../../chaos/experiment.ts';
import type { ChaosObservation } from '../../chaos/judge.ts';
import type { Fault } from '../../chaos/kinds.ts';
import { type Preflight, preflight } from '../../chaos/preflight.ts';
import { partitionFrom } from '../../chaos/presets.ts';
import { type ChaosObject, chaosName, chaosObject, typeOf } from '../../chaos/spec.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import { ClusterError } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Arm, watchArm } from '../../workload/arms.ts';
import { replicasOf, restartsOf, type Workload } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import { type ProbeTargets, sayTarget } from './declared.ts';
import type { Dependency } from './dependencies.ts';
import type { Place } from './dependency-state.ts';
import { awaitGood, type Listened, sampleProbes, tellChanges } from './listening.ts';
import { bothGood, type ProbeSample, type ProofObservation } from './proof.ts';
import { addressesOf } from './targets.ts';

export interface ProofRequest {
  readonly dependency: string;
  /** The Service that it is behind; undefined = `targets` are all. */
  readonly service: string | undefined;
  readonly targets: readonly string[];
  readonly durationMs: number;
  readonly recoveryMs: number;
  readonly minHealthy: number;
  readonly chaosNamespace: string;
  /** Remembered before the fault is made, so that the post step finds it; '' when it has ended. */
  readonly remember: (object: string) => void;
}
export interface Proven {
  readonly canary: Workload;
  /** The two handlers that are listened to. */
  readonly targets: ProbeTargets;
  readonly place: Place;
  readonly proof: ProofRequest;
  /** How pods say that they reach the dependency, when that is known. */
  readonly witness: Dependency | undefined;
  /** Longer than the kubelet itself waits for a probe. */
  readonly patienceMs: number;
  /** What is wrong with the canary already; a fault would prove nothing then. */
  readonly unfit: string | undefined;
}
interface About {
  readonly handle: ReleaseHandle;
  readonly dryRun: boolean;
}
const experiment = 'network-partition';
const type = typeOf({ kind: 'NetworkChaos' });

/** Takes the dependency away from one pod by Chaos Mesh, for a bounded time, and listens to both probes meanwhile. */
export async function prove(ports: Ports, about: About, asked: Proven): Promise<ProofObservation> {
  const { proof, targets: asks, place, witness, patienceMs, unfit } = asked;
  const { liveness, readiness } = asks;
  const targets = [...proof.targets];
  const nothing = (notDone: string): ProofObservation => ({
    dependency: proof.dependency,
    targets,
    service: proof.service ?? null,
    scenarioSha256: null,
    chaos: null,
    notDone,
    patienceSeconds: patienceMs / 1000,
    before: null,
    during: [],
    after: null,
    restarts: 0,
  });
  if (unfit !== undefined) return nothing(unfit);
  if (liveness === null || readiness === null)
    return nothing('there are not two HTTP probes to listen to');
  let planned: Planned;
  try {
    if (proof.service !== undefined)
      targets.push(...(await addressesOf(ports.cluster, about.handle.namespace, proof.service)));
    planned = await plan(ports, about, asked, targets);
  } catch (thrown) {
    // The other checks were made and must be told: what forbids the fault is a reason, not the end of the step.
    if (thrown instanceof UsageError || thrown instanceof ClusterError)
      return nothing(messageOf(thrown));
    throw thrown;
  }
  if (about.dryRun)
    return nothing('dry run, Chaos Mesh would accept the partition; nothing was cut');
  const pod = planned.before.targets[0]?.name ?? '';
  const listened: Listened = { pod, place, liveness, readiness, witness, patienceMs };
  const before = await sampleProbes(ports, listened, ports.signal);
  if (!bothGood(before))
    return nothing(
      `${pod} was not well before: liveness ${before.liveness ?? 'did not answer'}, readiness ${before.readiness ?? 'did not answer'}`,
    );
  ports.log.info(
    `cutting ${pod} off from ${targets.join(', ')} for ${proof.durationMs / 1000} s, listening to ${sayTarget(liveness, asks)} and ${sayTarget(readiness, asks)}`,
  );
  return {
    ...nothing(''),
    notDone: null,
    scenarioSha256: hashOf(planned.object.spec),
    before,
    ...(await cutAndListen(ports, about, asked, planned, listened)),
  };
}

const onePod = {
  amount: { kind: 'count', count: 1 },
  names: undefined,
  labels: {},
  namespaces: [],
} as const;
interface Planned {
  readonly fault: Fault;
  readonly before: Preflight;
  readonly object: ChaosObject;
}
/** Refuses what is dangerous, shows what will be sent, and asks Chaos Mesh's own webhooks. Writes nothing. */
async function plan(
  { cluster, log, run }: Ports,
  { handle }: About,
  { proof, canary }: Proven,
  targets: readonly string[],
): Promise<Planned> {
  const now = cluster.now();
  const fault = partitionFrom(targets, Math.max(1, Math.round(proof.durationMs / 1000)));
  const { minHealthy, chaosNamespace } = proof;
  const before = await preflight(
    cluster,
    handle,
    {
      ...{ fault, canary, minHealthy, chaosNamespace },
      wanted: { ...onePod, seed: run.runId },
      filterNamespace: 'auto',
      freeze: '',
    },
    now,
  );
  const object = chaosObject(chaosName(run, experiment), {
    fault,
    namespace: handle.namespace,
    workload: handle.workload,
    targets: before.targets,
    expiresAt: new Date(now.getTime() + proof.durationMs + proof.recoveryMs + 60_000).toISOString(),
    owner: ownedBy(canary),
  });
  await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
  await cluster.create(type, object, { dryRun: true });
  return { before, object, fault };
}

async function cutAndListen(
  ports: Ports,
  { handle }: About,
  { canary, proof }: Proven,
  { before, object, fault }: Planned,
  listened: Listened,
): Promise<Pick<ProofObservation, 'chaos' | 'during' | 'after' | 'restarts'>> {
  const { cluster, log } = ports;
  // When the pod was ready again is told by the cluster's clock: what was heard is told by the same.
  const clock = { now: () => cluster.now(), sleep: ports.clock.sleep };
  const watches = new AbortController();
  const signal = AbortSignal.any([ports.signal, watches.signal]);
  const { durationMs, recoveryMs } = proof;
  const tell = tellChanges(log, listened.pod);
  const during: ProbeSample[] = [];
  let sinceMs: number | undefined;
  try {
    const failed = (thrown: unknown): void => watches.abort(thrown);
    const [canaryArm, stable] = await Promise.all([
      watchArm(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
      watchArm(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
    ]);
    const startedBefore = startsOf(canaryArm, listened.pod);
    proof.remember(object.metadata.name);
    const made = await createOrAdopt(cluster, object, type);
    const round = await runExperiment(
      { cluster, clock, log, signal },
      {
        fault,
        object: made,
        before,
        arms: { canary: canaryArm, stable },
        recoveryMs,
        wantedReady: replicasOf(canary),
        minHealthy: proof.minHealthy,
        // A pod that restarts because of the cut is what is looked for.
        watched: false,
        during: async () => {
          sinceMs ??= clock.now().getTime();
          const sample = await sampleProbes({ cluster, clock, log }, listened, signal, sinceMs);
          tell(sample);
          during.push(sample);
        },
      },
    );
    proof.remember('');
    const chaos: ChaosObservation = { ...round, experiment, notes: before.notes };
    const after =
      chaos.injectedAt === null || signal.aborted
        ? null
        : await awaitGood(ports, recoveryMs, signal, () => sampleProbes(ports, listened, signal));
    if (after !== null) log.info(`afterwards: readiness ${after.readiness ?? 'no answer'}`);
    return {
      chaos,
      during: inForce(during, chaos, made, durationMs),
      after,
      restarts: Math.max(0, startsOf(canaryArm, listened.pod) - startedBefore),
    };
  } finally {
    watches.abort(new Error('finished'));
  }
}
const startsOf = (arm: Arm, name: string): number =>
  restartsOf(arm.pods().filter(({ metadata }) => metadata.name === name));

/** Chaos Mesh counts the duration from the creation (docs/chaos.md): what was heard after its end was heard without the fault. */
function inForce(
  during: readonly ProbeSample[],
  { injectedAt }: ChaosObservation,
  { metadata }: ChaosObject,
  durationMs: number,
): readonly ProbeSample[] {
  const createdMs = Date.parse(metadata.creationTimestamp ?? '');
  if (injectedAt === null || Number.isNaN(createdMs)) return during;
  const leftMs = durationMs - Math.max(0, injectedAt.loMs - createdMs);
  return during.filter(({ seconds }) => seconds * 1000 <= leftMs);
}
