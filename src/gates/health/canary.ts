import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { awaitCanaryReady, requireCanaryOf } from '../../release/drivers.ts';
import { briefPod } from '../../workload/brief-pod.ts';
import { isReady, type Pod, replicasOf, type Workload } from '../../workload/objects.ts';
import { ask } from './asking.ts';
import {
  type Dependency,
  type DependencyAnswer,
  observeDependencies,
  type Place,
  type Sample,
} from './dependencies.ts';
import { evictCutOff, refuseForbiddenEviction } from './evict.ts';
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
  const { cluster, signal } = ports;
  const { namespace, selectors } = request.handle;
  if (request.evict && !request.dryRun) await refuseForbiddenEviction(cluster, namespace);
  const canary = await requireCanaryOf(cluster, request.handle);
  const container = containerOf(canary, request.container);
  const paths = pathsOf(container, request);
  const readiness = await awaitCanaryReady(ports, request.handle, {
    replicas: replicasOf(canary),
    timeoutMs: request.readyTimeoutMs,
  });
  const listed = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector: selectors.canary,
    keep: briefPod,
  });
  const ready = listed.items.filter(isReady);
  const pods = ready.map(({ metadata }) => metadata.name);
  const place = placeOf(request, paths);
  const answers = await answersOf(ports, request, place, ready);
  const probes = await observeProbes(cluster, { namespace, pods: ready, container, paths }, signal);
  const pool =
    request.pool === undefined
      ? null
      : observePool(container, request.pool, await samplesOf(ports, place, pods[0]));
  const evictions = request.evict
    ? await evictCutOff(ports, namespace, ready, answers, request.dryRun)
    : [];
  return {
    readiness,
    probes,
    dependencies: request.dependencies.length === 0 ? null : { answers, evictions },
    pool,
    proof:
      request.proof === undefined
        ? null
        : await prove(ports, request, {
            ...{ canary, paths, place, proof: request.proof },
            witness: request.dependencies.find((one) => one.name === request.proof?.dependency),
            patienceMs: patienceMs(container),
            unfit: unfit(readiness, answers),
          }),
  };
}
/** A handler that waits for the lost dependency answers late or never: we wait longer than the kubelet does, whose patience is a second by default. */
const patienceMs = ({ livenessProbe, readinessProbe }: Container): number =>
  1000 * Math.max(2, livenessProbe?.timeoutSeconds ?? 1, readinessProbe?.timeoutSeconds ?? 1) +
  1000;
function unfit(
  readiness: HealthObservation['readiness'],
  answers: readonly DependencyAnswer[],
): string | undefined {
  if (!readiness.ready) return 'the canary is not ready as it is';
  const down = answers.find(({ state }) => state === 'down');
  return down === undefined
    ? undefined
    : `${down.pod} cannot reach ${down.dependency} even without a fault`;
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

const placeOf = (
  { handle, metricsPath, parseMetrics }: HealthRequest,
  { port, readiness }: ProbePaths,
): Place => ({
  namespace: handle.namespace,
  port,
  readinessPath: readiness,
  metricsPath,
  parseMetrics,
});
async function answersOf(
  ports: Ports,
  { dependencies, dependencyDeadlineMs }: HealthRequest,
  place: Place,
  pods: readonly Pod[],
): Promise<readonly DependencyAnswer[]> {
  if (dependencies.length === 0 || pods.length === 0) return [];
  ports.log.info(
    `asking ${pods.map(({ metadata }) => metadata.name).join(', ')} for ${dependencies.map(({ name }) => name).join(', ')}, until Ready + ${dependencyDeadlineMs / 1000} s`,
  );
  return await observeDependencies(ports, place, pods, dependencies, dependencyDeadlineMs);
}

async function samplesOf(
  { cluster, signal }: Ports,
  { namespace, port, metricsPath, parseMetrics }: Place,
  pod: string | undefined,
): Promise<readonly Sample[] | null> {
  if (pod === undefined || port === null) return null;
  const answer = await ask(cluster, namespace, pod, port, metricsPath, signal);
  if (answer.status !== 200) return null;
  try {
    return parseMetrics(answer.body);
  } catch {
    return null;
  }
}
