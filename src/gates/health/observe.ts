import { UsageError } from '../../errors.ts';
import { resources } from '../../ports/resources.ts';
import type { Ports } from '../../release/deploy.ts';
import { canaryPlaceOf, type ReleaseHandle, requireCanary } from '../../release/handle.ts';
import { isReady, type Pod, type Workload } from '../../release/objects.ts';
import { awaitReady } from '../../release/readiness.ts';
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
import { type ProofRequest, prove } from './prove.ts';

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
  const { namespace, selectors } = request.handle;
  const canary = await requireCanary(cluster, request.handle);
  const container = containerOf(canary, request.container);
  const paths = pathsOf(container, request);
  const readiness = await awaitReady({
    cluster,
    clock,
    workload: canaryPlaceOf(request.handle),
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

function containerOf(canary: Workload, wanted: string | undefined): Container {
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
    evicted: 'its workload replaces it',
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
