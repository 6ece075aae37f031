import { endEarlierAttempts } from '../../chaos/earlier-attempts.ts';
import { createOrAdopt, runExperiment } from '../../chaos/experiment.ts';
import { type ChaosObservation, type ChaosParameters, judgeChaos } from '../../chaos/judge.ts';
import { type Preflight, preflight } from '../../chaos/preflight.ts';
import {
  type ChaosObject,
  chaosName,
  chaosObject,
  chaosType,
  type Experiment,
} from '../../chaos/spec.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import { requireCanaryOf } from '../../release/drivers.ts';
import { watchArm } from '../../workload/arms.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { ownedBy } from '../../workload/ownership.ts';
import type { Gate, GatePorts } from '../gate.ts';

/** What is asked of inject-chaos. */
export interface ChaosGateParameters extends ChaosParameters {
  readonly experiment: Experiment;
  readonly pods: number;
  readonly gracePeriodSeconds: number;
  readonly durationSeconds: number;
  readonly latencySeconds: number;
  readonly targets: readonly string[];
  readonly chaosNamespace: string;
  /** The same seed chooses the same pods of the same set. */
  readonly seed: string;
  readonly dryRun: boolean;
}
/** Breaks the canary on purpose, with proof that it was broken, recovered and was cleaned up. */
export const chaosGate = {
  kind: 'chaos',
  observe: inject,
  judge: (observation: ChaosObservation, parameters: ChaosGateParameters) =>
    judgeChaos(observation, parameters),
  facts: ({ scenario, ...observed }) => ({
    ...(scenario === undefined ? {} : { scenario, scenarioSha256: hashOf(scenario.spec) }),
    ...faultOf(observed),
  }),
} as const satisfies Gate<ChaosGateParameters, ChaosObservation>;

async function inject(
  ports: GatePorts,
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
): Promise<ChaosObservation> {
  const { cluster, clock, log, run } = ports;
  const { experiment, dryRun } = parameters;
  const startedAt = clock.now();
  const type = chaosType(experiment);
  ports.cite({ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion });
  const canary = await requireCanaryOf(cluster, handle);
  if (!dryRun) await endEarlierAttempts(ports, handle.namespace, run, experiment);
  const before = await preflight(cluster, handle, parameters, startedAt);
  const object = objectOf(ports, handle, parameters, { canary, before, startedAt });
  await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
  await cluster.create(type, object, { dryRun: true });
  if (dryRun) {
    log.notice('Dry run: Chaos Mesh would accept this; nothing was injected.', 'inject-chaos');
    return nothingInjected(parameters, before);
  }
  return await breakCanary(ports, handle, parameters, { canary, before, object });
}

interface Broken {
  readonly canary: Workload;
  readonly before: Preflight;
  readonly object: ChaosObject;
}
async function breakCanary(
  ports: GatePorts,
  handle: ReleaseHandle,
  { experiment, durationSeconds, recoveryTimeoutSeconds }: ChaosGateParameters,
  { canary, before, object }: Broken,
): Promise<ChaosObservation> {
  const { cluster, clock, log, watches } = ports;
  const failed = (thrown: unknown): void => watches.abort(thrown);
  const [canaryArm, stableArm] = await Promise.all([
    watchArm(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
    watchArm(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
  ]);
  ports.remember(object.metadata.name);
  const created = await createOrAdopt(cluster, object, chaosType(experiment));
  const observation = await runExperiment(
    { cluster, clock, log, signal: AbortSignal.any([ports.signal, watches.signal]) },
    {
      ...{ handle, experiment, before },
      object: created,
      arms: { canary: canaryArm, stable: stableArm },
      durationMs: durationSeconds * 1000,
      recoveryMs: recoveryTimeoutSeconds * 1000,
      wantedReady: replicasOf(canary),
    },
  );
  ports.remember('');
  return { ...observation, scenario: { object: object.metadata.name, spec: object.spec } };
}

function objectOf(
  { run }: GatePorts,
  handle: ReleaseHandle,
  parameters: ChaosGateParameters,
  about: { readonly canary: Workload; readonly before: Preflight; readonly startedAt: Date },
): ChaosObject {
  const { experiment, durationSeconds, recoveryTimeoutSeconds } = parameters;
  const lastsMs = (durationSeconds + recoveryTimeoutSeconds) * 1000;
  return chaosObject(chaosName(run, experiment), {
    experiment,
    namespace: handle.namespace,
    workload: handle.workload,
    targets: about.before.targets,
    gracePeriodSeconds: Math.round(parameters.gracePeriodSeconds),
    durationSeconds: Math.max(1, Math.round(durationSeconds)),
    latencyMs: Math.round(parameters.latencySeconds * 1000),
    externalTargets: parameters.targets,
    expiresAt: new Date(about.startedAt.getTime() + lastsMs + 60_000).toISOString(),
    owner: ownedBy(about.canary),
  });
}
/** What a dry run has to show: nothing was proven. */
const nothingInjected = (
  { experiment }: ChaosGateParameters,
  { targets, readyBefore, notes }: Preflight,
): ChaosObservation => ({
  experiment,
  targets: targets.map(({ name }) => name),
  injectedAt: null,
  injectionDetail: 'dry run: nothing was injected',
  recoveredAt: null,
  readyMinimum: readyBefore,
  readyBefore,
  cleanup: 'none',
  cleanupDetail: 'dry run: there was nothing to clean up',
  notes,
});
/** When it was in effect; only where both ends are proven. */
function faultOf({
  experiment,
  injectedAt,
  recoveredAt,
}: Omit<ChaosObservation, 'scenario'>): Pick<Facts, 'fault'> {
  if (injectedAt === null || recoveredAt === null) return {};
  const iso = (ms: number): string => new Date(ms).toISOString();
  return { fault: { experiment, from: iso(injectedAt.loMs), to: iso(recoveredAt.hiMs) } };
}
