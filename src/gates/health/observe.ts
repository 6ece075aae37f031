import { createOrAdopt, runExperiment } from '../../chaos/experiment.ts';
import { preflight } from '../../chaos/preflight.ts';
import { chaosName, chaosObject, chaosType } from '../../chaos/spec.ts';
import { UsageError } from '../../errors.ts';
import { resources } from '../../ports/resources.ts';
import type { Ports } from '../../release/deploy.ts';
import type { ReleaseHandle } from '../../release/handle.ts';
import { type Deployment, isReady, type Pod, replicasOf } from '../../release/objects.ts';
import { awaitReady } from '../../release/readiness.ts';
import { watchArm } from '../metrics/arms.ts';
import { ask } from './asking.ts';
import {
  type DependenciesObservation,
  type Dependency,
  type Eviction,
  observeDependencies,
  type Sample,
} from './dependencies.ts';
import type { HealthObservation } from './judge.ts';
import { observePool, type PooledContainer, type PoolRequest } from './pool.ts';
import { observeProbes, type ProbedContainer, type ProbePaths, portNumber } from './probes.ts';
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
export interface HealthRequest {
  readonly handle: ReleaseHandle;
  readonly container: string | undefined;
  readonly port: string | undefined;
  readonly livenessPath: string | undefined;
  readonly readinessPath: string | undefined;
  readonly metricsPath: string;
  readonly readyTimeoutMs: number;
  readonly dependencies: readonly Dependency[];
  readonly dependencyDeadlineMs: number;
  readonly evict: boolean;
  readonly pool: PoolRequest | undefined;
  readonly proof: ProofRequest | undefined;
  readonly dryRun: boolean;
  readonly parseMetrics: (text: string) => readonly Sample[];
}
type Container = ProbedContainer & PooledContainer & { readonly name: string };

/** Waits for readiness, then asks the pods: dependencies first, since their deadline runs from Ready. */
export async function observeHealth(
  ports: Ports,
  request: HealthRequest,
): Promise<HealthObservation> {
  const { cluster, clock, log, signal } = ports;
  const { namespace, canary: name, selectors } = request.handle;
  const canary = await canaryOf(ports, request.handle);
  const container = containerOf(canary, request.container);
  const paths = pathsOf(container, request);
  const readiness = await awaitReady({
    cluster,
    clock,
    namespace,
    deployment: name,
    selector: selectors.canary,
    timeoutMs: request.readyTimeoutMs,
    signal,
    onProgress: (line) => log.info(line),
  });
  const listed = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector: selectors.canary,
  });
  const ready = listed.items.filter(isReady);
  const pods = ready.map(({ metadata }) => metadata.name);
  return {
    readiness,
    dependencies: await dependenciesOf(ports, request, paths, ready),
    probes: await observeProbes(cluster, { namespace, pods, container, paths }, signal),
    pool:
      request.pool === undefined
        ? null
        : observePool(container, request.pool, await samplesOf(ports, request, paths, pods[0])),
    proof:
      request.proof === undefined
        ? null
        : await prove(ports, request, { canary, paths, proof: request.proof }),
  };
}

async function canaryOf({ cluster }: Ports, handle: ReleaseHandle): Promise<Deployment> {
  const { namespace, canary } = handle;
  const found = await cluster.get<Deployment>(resources.deployments, namespace, canary);
  if (found !== undefined) return found;
  throw new UsageError(`There is no canary ${canary} in ${namespace}.`, {
    input: 'release',
    fix: 'It was rolled back or swept.',
  });
}
function containerOf(canary: Deployment, wanted: string | undefined): Container {
  const containers = canary.spec.template.spec.containers as readonly Container[];
  const found =
    wanted === undefined
      ? (containers.find(({ readinessProbe }) => readinessProbe !== undefined) ?? containers[0])
      : containers.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  throw new UsageError(`The canary has no container ${wanted}.`, {
    input: 'container',
    fix: `It has: ${containers.map(({ name }) => name).join(', ')}.`,
  });
}
function pathsOf(container: Container, request: HealthRequest): ProbePaths {
  const { livenessProbe, readinessProbe } = container;
  const port = request.port ?? readinessProbe?.httpGet?.port ?? livenessProbe?.httpGet?.port;
  return {
    liveness: request.livenessPath ?? livenessProbe?.httpGet?.path ?? null,
    readiness: request.readinessPath ?? readinessProbe?.httpGet?.path ?? null,
    port: portNumber(container, port ?? container.ports?.[0]?.containerPort),
  };
}

async function dependenciesOf(
  ports: Ports,
  request: HealthRequest,
  paths: ProbePaths,
  pods: readonly Pod[],
): Promise<DependenciesObservation | null> {
  if (request.dependencies.length === 0) return null;
  const { handle, metricsPath, parseMetrics } = request;
  const answers = await observeDependencies(
    ports,
    {
      namespace: handle.namespace,
      port: paths.port,
      readinessPath: paths.readiness,
      metricsPath,
      parseMetrics,
    },
    pods,
    request.dependencies,
    request.dependencyDeadlineMs,
  );
  const cutOff = new Set(answers.filter(({ state }) => state === 'down').map(({ pod }) => pod));
  const evictions: Eviction[] = [];
  if (request.evict)
    for (const pod of pods.filter(({ metadata }) => cutOff.has(metadata.name)))
      evictions.push(await evict(ports, request, pod));
  return { answers, evictions };
}
/** A pod that cannot reach what it needs makes room for a fresh one; a disruption budget may refuse. */
async function evict(
  { cluster, log }: Ports,
  { handle, dryRun }: HealthRequest,
  { metadata: { name: pod, uid } }: Pod,
): Promise<Eviction> {
  if (dryRun) return { pod, result: 'planned', detail: 'dry run' };
  const result = await cluster.evict(handle.namespace, pod, uid === undefined ? {} : { uid });
  const detail = {
    evicted: 'the Deployment replaces it',
    refused: 'a PodDisruptionBudget does not allow it now',
    gone: 'it was gone already',
  }[result];
  log.warning(`${pod} cannot reach a dependency: ${result}, ${detail}`, 'gate-health');
  return { pod, result, detail };
}

async function samplesOf(
  { cluster, signal }: Ports,
  { handle, metricsPath, parseMetrics }: HealthRequest,
  { port }: ProbePaths,
  pod: string | undefined,
): Promise<readonly Sample[] | null> {
  if (pod === undefined || port === null) return null;
  const answer = await ask(cluster, handle.namespace, pod, port, metricsPath, signal);
  if (answer.status !== 200) return null;
  try {
    return parseMetrics(answer.body);
  } catch {
    return null;
  }
}

/** Takes the dependency away from one pod by Chaos Mesh, for a bounded time, and listens to both probes meanwhile. */
async function prove(
  ports: Ports,
  { handle, dryRun }: HealthRequest,
  about: { readonly canary: Deployment; readonly paths: ProbePaths; readonly proof: ProofRequest },
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
    owner: { name: canary.metadata.name, uid: canary.metadata.uid ?? '' },
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
