import { leaveEvidence } from '../../adapters/host/evidence-folder.ts';
import { endEarlierAttempts } from '../../chaos/earlier-attempts.ts';
import { createOrAdopt, runExperiment } from '../../chaos/experiment.ts';
import { judgeChaos } from '../../chaos/judge.ts';
import { preflight } from '../../chaos/preflight.ts';
import { chaosName, chaosObject, chaosType, type ExperimentRequest } from '../../chaos/spec.ts';
import { withCluster } from '../../connect/cluster.ts';
import { hashOf } from '../../evidence/canonical.ts';
import { evidenceSchema } from '../../evidence/envelope.ts';
import { identityOf, type ReleaseHandle, releaseSchema } from '../../evidence/release.ts';
import { decodeState } from '../../evidence/state.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { requireCanaryOf } from '../../release/drivers.ts';
import { renewing } from '../../release/record/lease.ts';
import { watchArm } from '../../workload/arms.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import { endLeftFault, outlasting } from '../left-fault.ts';
import { announceVerdict } from '../verdict.ts';
import { definitions } from './inputs.ts';

type Values = Inputs<typeof definitions>;

/** Breaks the canary on purpose, with proof. Any verdict is exit code 0, but a fault that was left behind fails the step. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  const handle = decodeState<ReleaseHandle>(inputs.release, releaseSchema, 'release');
  const inject = async (cluster: Cluster, watches: AbortController): Promise<void> => {
    const startedAt = runtime.clock.now();
    const canary = await requireCanaryOf(cluster, handle);
    if (!inputs['dry-run'])
      await endEarlierAttempts(
        { ...runtime, cluster },
        handle.namespace,
        runtime.run,
        inputs.experiment,
      );
    const before = await preflight(
      cluster,
      handle,
      {
        ...inputs,
        experiment: inputs.experiment,
        minHealthy: inputs['min-healthy'],
        chaosNamespace: inputs['chaos-namespace'],
        seed: inputs.seed ?? runtime.run.runId,
      },
      startedAt,
    );
    const object = chaosObject(
      chaosName(runtime.run, inputs.experiment),
      requestOf(inputs, handle, canary, before.targets, startedAt),
    );
    const type = chaosType(inputs.experiment);
    await runtime.log.group('Plan', async () => {
      runtime.log.info(JSON.stringify(object, null, 2));
    });
    await cluster.create(type, object, { dryRun: true });
    if (inputs['dry-run']) {
      runtime.log.notice(
        'Dry run: Chaos Mesh would accept this; nothing was injected.',
        'inject-chaos',
      );
      runtime.output('verdict', 'inconclusive');
      runtime.output('cleanup', 'none');
      return;
    }
    const failed = (thrown: unknown): void => watches.abort(thrown);
    const [canaryArm, stableArm] = await Promise.all([
      watchArm(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
      watchArm(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
    ]);
    runtime.saveState('object', object.metadata.name);
    const created = await createOrAdopt(cluster, object, type);
    const observation = await runExperiment(
      {
        cluster,
        clock: runtime.clock,
        log: runtime.log,
        signal: AbortSignal.any([runtime.signal, watches.signal]),
      },
      {
        handle,
        experiment: inputs.experiment,
        object: created,
        before,
        arms: { canary: canaryArm, stable: stableArm },
        durationMs: inputs.duration,
        recoveryMs: inputs['recovery-timeout'],
        wantedReady: replicasOf(canary),
      },
    );
    runtime.saveState('object', '');
    const parameters = {
      recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
      minHealthy: inputs['min-healthy'],
      scenarioSha256: hashOf(object.spec),
    };
    const judgement = judgeChaos(observation, parameters);
    const left = await leaveEvidence(
      runtime,
      inputs['evidence-folder'],
      {
        schema: evidenceSchema,
        check: 'inject-chaos',
        gate: 'chaos',
        release: identityOf(handle),
        ...judgement,
        window: { start: startedAt.toISOString(), end: runtime.clock.now().toISOString() },
        parameters: {
          ...parameters,
          experiment: inputs.experiment,
          targets: observation.targets,
          object: object.metadata.name,
          spec: object.spec,
        },
        sources: [{ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion }],
        clockSkewMs: null,
        previous: handle.evidenceSha256,
        requests: cluster.requests(),
      },
      observation,
    );
    runtime.output('evidence', left.text);
    runtime.output('verdict', judgement.verdict);
    runtime.output('cleanup', observation.cleanup);
    const said =
      judgement.reasons.join('\n') || `${inputs.experiment}: proven, recovered, cleaned up`;
    announceVerdict(runtime.log, 'inject-chaos', judgement.verdict, said);
    if (observation.cleanup === 'leaked')
      throw new Error(`A fault was left behind. ${observation.cleanupDetail}`);
  };
  const alive = (cluster: Cluster, watches: AbortController): Promise<void> =>
    renewing({ ...runtime, cluster }, handle, () => inject(cluster, watches));
  await withCluster(inputs, runtime, alive, outlasting());
}

/** Runs when the step failed or the job was cancelled: what is still there is ended. */
export async function post(runtime: Runtime): Promise<void> {
  if (runtime.savedState('object') === '') return;
  const inputs = await readInputs(definitions, runtime.input);
  const type = chaosType(inputs.experiment);
  await endLeftFault(runtime, inputs, { type, what: 'experiment', title: 'inject-chaos' });
}

const requestOf = (
  inputs: Values,
  handle: ReleaseHandle,
  canary: Workload,
  targets: ExperimentRequest['targets'],
  now: Date,
): ExperimentRequest => ({
  experiment: inputs.experiment,
  namespace: handle.namespace,
  workload: handle.workload,
  targets,
  gracePeriodSeconds: Math.round(inputs['grace-period'] / 1000),
  durationSeconds: Math.max(1, Math.round(inputs.duration / 1000)),
  latencyMs: inputs.latency,
  externalTargets: inputs.targets ?? [],
  expiresAt: new Date(
    now.getTime() + inputs.duration + inputs['recovery-timeout'] + 60_000,
  ).toISOString(),
  owner: ownedBy(canary),
});
