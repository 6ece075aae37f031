import type { Measurement } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Pod } from '../../workload/objects.ts';
import { askAt } from './asking.ts';
import type { ProbeTarget } from './declared.ts';
import {
  type Connection,
  type DependencySource,
  type DependencyState,
  type Place,
  stateOfMetric,
  stateOfPath,
  stateOfPointer,
} from './dependency-state.ts';

export interface Dependency {
  readonly name: string;
  readonly source: DependencySource;
}
export interface DependencyAnswer {
  readonly dependency: string;
  readonly pod: string;
  readonly state: Connection;
  readonly detail: string;
  /** Seconds after the pod became Ready when it was first seen connected; null when never, or when that time is unknown. */
  readonly afterReadySeconds: number | null;
}
export interface Eviction {
  readonly pod: string;
  readonly result: 'evicted' | 'refused' | 'gone' | 'planned';
  readonly detail: string;
}
export interface DependenciesObservation {
  readonly answers: readonly DependencyAnswer[];
  readonly evictions: readonly Eviction[];
}
const lookMs = 500;

/** Asks every pod for every dependency until it is connected, at most until Ready + deadline (or that long from now, when Ready is past). */
export async function observeDependencies(
  ports: { readonly cluster: Cluster; readonly clock: Clock; readonly signal: AbortSignal },
  place: Place,
  pods: readonly Pod[],
  dependencies: readonly Dependency[],
  deadlineMs: number,
): Promise<readonly DependencyAnswer[]> {
  // Ready is told by the kubelet's clock, which is nearer to the API server's than ours may be.
  const beganMs = ports.cluster.now().getTime();
  const one = async (pod: Pod, dependency: Dependency): Promise<DependencyAnswer> => {
    const readyMs = readySince(pod);
    const untilMs = Math.max(beganMs, readyMs ?? beganMs) + deadlineMs;
    const about = { dependency: dependency.name, pod: pod.metadata.name };
    for (;;) {
      const { state, detail } = await look(ports, place, pod.metadata.name, dependency);
      const nowMs = ports.cluster.now().getTime();
      if (state === 'up')
        return {
          ...about,
          state,
          detail,
          afterReadySeconds: readyMs === null ? null : Math.round((nowMs - readyMs) / 100) / 10,
        };
      if (nowMs + lookMs > untilMs) return { ...about, state, detail, afterReadySeconds: null };
      await ports.clock.sleep(lookMs, ports.signal);
    }
  };
  return await Promise.all(
    pods.flatMap((pod) => dependencies.map((dependency) => one(pod, dependency))),
  );
}
function readySince({ status }: Pod): number | null {
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  const at = Date.parse(ready?.lastTransitionTime ?? '');
  return Number.isNaN(at) ? null : at;
}

/** Asks one pod for one dependency, once. */
export async function look(
  { cluster, signal }: { readonly cluster: Cluster; readonly signal: AbortSignal },
  place: Place,
  pod: string,
  { source }: Dependency,
  timeoutMs?: number,
): Promise<DependencyState> {
  const target = targetOf(place, source);
  if (target === null) return { state: 'unknown', detail: 'no port or readiness path is known' };
  const answer = await askAt(cluster, place.namespace, pod, target, signal, timeoutMs);
  if (answer.status === null) return { state: 'unknown', detail: answer.detail };
  switch (source.kind) {
    case 'path':
      return stateOfPath(answer, target.path);
    case 'pointer':
      return stateOfPointer(answer, source.pointer);
    case 'metric':
      return stateOfMetric(answer, source, place.parseMetrics);
  }
}
function targetOf(
  { port, scheme, readiness, metricsPath }: Place,
  source: DependencySource,
): ProbeTarget | null {
  if (source.kind === 'pointer') return readiness;
  if (port === null) return null;
  const path = source.kind === 'path' ? source.path : metricsPath;
  return { scheme, port, path, headers: {} };
}
const fates: Readonly<Record<Eviction['result'], string>> = {
  evicted: 'was evicted',
  refused: 'was not evicted',
  gone: 'is gone already',
  planned: 'would be evicted',
};
/** What became of a pod that cannot reach what it needs. */
export const evictionOutcome = ({ pod, result, detail }: Eviction): string =>
  `${pod} ${fates[result]} (${detail})`;

/** Every dependency of every pod is connected in time (A8). What could not be asked is neither. */
export function judgeDependencies(
  { answers, evictions }: DependenciesObservation,
  { deadlineSeconds }: { readonly deadlineSeconds: number },
): readonly Measurement[] {
  const names = [...new Set(answers.map(({ dependency }) => dependency))];
  if (names.length === 0)
    return [finding('dependencies', 'inconclusive', 'there was no ready pod to ask')];
  return names.map((name) =>
    judgeOne(
      name,
      answers.filter(({ dependency }) => dependency === name),
      evictions,
      deadlineSeconds,
    ),
  );
}
function judgeOne(
  name: string,
  own: readonly DependencyAnswer[],
  evictions: readonly Eviction[],
  deadlineSeconds: number,
): Measurement {
  const down = own.filter(({ state }) => state === 'down');
  const unknown = own.filter(({ state }) => state === 'unknown');
  const verdict = down.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass';
  const concerned = verdict === 'fail' ? down : unknown;
  const [first] = concerned;
  const what = verdict === 'fail' ? 'not connected' : 'not known to be connected';
  const fate = evictions
    .filter(({ pod }) => down.some((one) => one.pod === pod))
    .map((eviction) => `; ${evictionOutcome(eviction)}`)
    .join('');
  return finding(
    `dependency-${name}`,
    verdict,
    first === undefined
      ? `connected on ${own.length} pods`
      : `${concerned.length} of ${own.length} pods ${what} within ${deadlineSeconds} s, ${first.pod}: ${first.detail}${fate}`,
    {
      dimension: 'dependencies',
      unit: 'pods',
      canary: own.length - down.length - unknown.length,
      limit: own.length,
    },
  );
}
