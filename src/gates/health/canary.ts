import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { awaitCanaryReady, requireCanaryOf } from '../../release/drivers.ts';
import { briefPod } from '../../workload/brief-pod.ts';
import { isReady, type Pod, replicasOf, type Workload } from '../../workload/objects.ts';
import { askAt } from './asking.ts';
import { type ProbedContainer, type ProbeTargets, probeTargets } from './declared.ts';
import { type Dependency, type DependencyAnswer, observeDependencies } from './dependencies.ts';
import type { Place, Sample } from './dependency-state.ts';
import { evictCutOff, refuseForbiddenEviction } from './evict.ts';
import type { HealthObservation } from './judge.ts';
import { observePool, type PooledContainer, type PoolRequest } from './pool.ts';
import { observeProbes } from './probes.ts';
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
interface Image {
  readonly image?: string;
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
  const container = containerOf(canary, request);
  const targets = probeTargets(container, request);
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
  const place = placeOf(request, targets);
  const answers = await answersOf(ports, request, place, ready);
  const about = { namespace, pods: ready, container, targets };
  const probes = await observeProbes(cluster, about, signal);
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
            ...{ canary, targets, place, proof: request.proof },
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

/** Of several with a readiness probe, the one that is released: a sidecar's probes say nothing of the new version. */
function containerOf(canary: Workload, { container: wanted, handle }: HealthRequest): Container {
  const containers = canary.spec.template.spec.containers as readonly (Container & Image)[];
  const probed = containers.filter(({ readinessProbe }) => readinessProbe !== undefined);
  const found =
    wanted === undefined
      ? (probed.find(({ image }) => image === handle.image) ?? probed[0] ?? containers[0])
      : containers.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  throw new UsageError(`The canary has no container ${wanted}.`, {
    input: 'container',
    fix: `It has: ${containers.map(({ name }) => name).join(', ')}.`,
  });
}
const placeOf = (
  { handle, metricsPath, parseMetrics }: HealthRequest,
  { port, scheme, readiness }: ProbeTargets,
): Place => ({
  namespace: handle.namespace,
  port,
  scheme,
  readiness,
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
  { namespace, port, scheme, metricsPath, parseMetrics }: Place,
  pod: string | undefined,
): Promise<readonly Sample[] | null> {
  if (pod === undefined || port === null) return null;
  const target = { scheme, port, path: metricsPath, headers: {} };
  const answer = await askAt(cluster, namespace, pod, target, signal);
  if (answer.status !== 200) return null;
  try {
    return parseMetrics(answer.body);
  } catch {
    return null;
  }
}
