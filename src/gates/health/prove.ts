import { createOrAdopt, runExperiment } from '../../chaos/experiment.ts';
import { preflight } from '../../chaos/preflight.ts';
import { chaosName, chaosObject, chaosType } from '../../chaos/spec.ts';
import type { Ports } from '../../release/deploy.ts';
import type { ReleaseHandle } from '../../release/handle.ts';
import { replicasOf, type Workload } from '../../release/objects.ts';
import { ownedBy } from '../../release/workload/kinds.ts';
import { watchArm } from '../metrics/arms.ts';
import type { ProbePaths } from './probes.ts';
import { awaitGood, type ProbeSample, type ProofObservation, sampleProbes } from './proof.ts';

export interface ProofRequest {
  readonly dependency: string;
  readonly targets: readonly string[];
  readonly durationMs: number;
  readonly recoveryMs: number;
  readonly minHealthy: number;
  readonly chaosNamespace: string;
  /** Remembered before the fault is made, so that the post step finds it; '' when it has ended. */
  readonly remember: (object: string) => void;
}
/** Takes the dependency away from one pod by Chaos Mesh, for a bounded time, and listens to both probes meanwhile. */
export async function prove(
  ports: Ports,
  { handle, dryRun }: { readonly handle: ReleaseHandle; readonly dryRun: boolean },
  about: { readonly canary: Workload; readonly paths: ProbePaths; readonly proof: ProofRequest },
): Promise<ProofObservation> {
  const { cluster, clock, log, run } = ports;
  const { proof, canary, paths } = about;
  const { liveness, readiness, port } = paths;
  const nothing = (notDone: string): ProofObservation => ({
    dependency: proof.dependency,
    chaos: null,
    notDone,
    during: [],
    after: null,
  });
  if (liveness === null || readiness === null || port === null)
    return nothing('there are not two HTTP probes to listen to');
  const now = clock.now();
  const experiment = 'network-partition';
  const before = await preflight(
    cluster,
    handle,
    { ...proof, experiment, pods: 1, seed: run.runId },
    now,
  );
  const object = chaosObject(chaosName(run, experiment), {
    experiment,
    namespace: handle.namespace,
    workload: handle.workload,
    targets: before.targets,
    gracePeriodSeconds: 0,
    durationSeconds: Math.max(1, Math.round(proof.durationMs / 1000)),
    latencyMs: 0,
    externalTargets: proof.targets,
    expiresAt: new Date(now.getTime() + proof.durationMs + proof.recoveryMs + 60_000).toISOString(),
    owner: ownedBy(canary),
  });
  const type = chaosType(experiment);
  await cluster.create(type, object, { dryRun: true });
  if (dryRun) return nothing('dry run: Chaos Mesh would accept the partition; nothing was cut');
  const watches = new AbortController();
  const signal = AbortSignal.any([ports.signal, watches.signal]);
  const during: ProbeSample[] = [];
  const pod = before.targets[0]?.name ?? '';
  const sample = (of: AbortSignal): Promise<ProbeSample> =>
    sampleProbes(
      { cluster, clock, signal: of },
      { namespace: handle.namespace, pod, port, liveness, readiness },
    );
  try {
    const failed = (thrown: unknown): void => watches.abort(thrown);
    const [canaryArm, stable] = await Promise.all(
      [handle.selectors.canary, handle.selectors.stable].map((selector) =>
        watchArm(cluster, handle.namespace, selector, watches.signal, failed),
      ),
    );
    if (canaryArm === undefined || stable === undefined) throw new Error('no arms');
    proof.remember(object.metadata.name);
    const chaos = await runExperiment(
      { cluster, clock, log, signal },
      {
        handle,
        experiment,
        object: await createOrAdopt(cluster, object, type),
        before,
        arms: { canary: canaryArm, stable },
        durationMs: proof.durationMs,
        recoveryMs: proof.recoveryMs,
        wantedReady: replicasOf(canary),
        during: async () => {
          during.push(await sample(signal));
        },
      },
    );
    proof.remember('');
    const after =
      chaos.injectedAt === null || signal.aborted
        ? null
        : await awaitGood({ cluster, clock, signal }, proof.recoveryMs, () => sample(signal));
    return { dependency: proof.dependency, chaos, notDone: null, during, after };
  } finally {
    watches.abort(new Error('finished'));
  }
}
