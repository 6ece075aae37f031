import type { Measurement, Verdict } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { type Pod, restartsOf } from '../../workload/objects.ts';
import { lastEvent } from '../../workload/pod-events.ts';
import { askAt, isBad, type PodAnswer } from './asking.ts';
import {
  type DeclaredProbe,
  declaredProbe,
  type ProbedContainer,
  type ProbeTarget,
  type ProbeTargets,
  sayProbe,
  sayTarget,
} from './declared.ts';

/** Where the two answers were asked for, in words; null = they were not. */
export interface ProbePaths {
  readonly liveness: string | null;
  readonly readiness: string | null;
  readonly port: number | null;
}
export interface ProbesObservation {
  readonly liveness: DeclaredProbe | null;
  readonly readiness: DeclaredProbe | null;
  readonly paths: ProbePaths;
  /** What the kubelet's own probes found. */
  readonly kubelet: KubeletWord;
  readonly answers: {
    readonly liveness: readonly PodAnswer[];
    readonly readiness: readonly PodAnswer[];
  };
}
interface KubeletWord {
  readonly ready: number;
  readonly restarts: number;
  /** The last failure that its events tell of each probe, where only the kubelet can ask; absent = none. */
  readonly failed?: { readonly liveness: string | null; readonly readiness: string | null };
}

/** Both answers of every ready pod, asked through the pod proxy. */
export async function observeProbes(
  cluster: Cluster,
  about: {
    readonly namespace: string;
    readonly pods: readonly Pod[];
    readonly container: ProbedContainer;
    readonly targets: ProbeTargets;
  },
  signal: AbortSignal,
): Promise<ProbesObservation> {
  const { namespace, pods, container, targets } = about;
  const answersOf = async (target: ProbeTarget | null): Promise<readonly PodAnswer[]> => {
    if (target === null) return [];
    const answers = pods.map(({ metadata }) =>
      askAt(cluster, namespace, metadata.name, target, signal),
    );
    return (await Promise.all(answers)).map(({ body: _body, ...answer }) => answer);
  };
  const liveness = declaredProbe(container, container.livenessProbe);
  const readiness = declaredProbe(container, container.readinessProbe);
  const left =
    (liveness?.kind === 'other' && targets.liveness === null) ||
    (readiness?.kind === 'other' && targets.readiness === null);
  const words = (declared: DeclaredProbe | null, target: ProbeTarget | null): string | null =>
    target !== null ? sayTarget(target, targets) : declared?.kind === 'http' ? declared.path : null;
  const [live, ready] = await Promise.all([
    answersOf(targets.liveness),
    answersOf(targets.readiness),
  ]);
  return {
    liveness,
    readiness,
    paths: {
      liveness: words(liveness, targets.liveness),
      readiness: words(readiness, targets.readiness),
      port: targets.port,
    },
    kubelet: {
      ready: pods.length,
      restarts: restartsOf(pods),
      ...(left ? { failed: await failures(cluster, namespace, pods) } : {}),
    },
    answers: { liveness: live, readiness: ready },
  };
}
/** Pods of one canary have the same probes: the events of a few tell. */
const readForEvents = 5;
async function failures(
  cluster: Cluster,
  namespace: string,
  pods: readonly Pod[],
): Promise<NonNullable<KubeletWord['failed']>> {
  const last = async (about: RegExp): Promise<string | null> => {
    for (const pod of pods.slice(0, readForEvents)) {
      const said = await lastEvent({ cluster, namespace }, pod, 'Unhealthy', about);
      if (said !== undefined) return said.slice(0, 300);
    }
    return null;
  };
  const [liveness, readiness] = await Promise.all([last(/^Liveness/), last(/^Readiness/)]);
  return { liveness, readiness };
}

/** Liveness and readiness are two handlers, and both answer (A4). */
export function judgeProbes(observation: ProbesObservation): readonly Measurement[] {
  const { liveness, readiness, answers, paths, kubelet } = observation;
  return [
    declared(liveness, readiness),
    distinct(liveness, readiness),
    paths.liveness === null
      ? byKubelet('liveness-answers', liveness, kubelet, kubelet.failed?.liveness ?? null)
      : answered('liveness-answers', paths.liveness, answers.liveness),
    paths.readiness === null
      ? byKubelet('readiness-answers', readiness, kubelet, kubelet.failed?.readiness ?? null)
      : answered('readiness-answers', paths.readiness, answers.readiness),
  ];
}
function declared(liveness: DeclaredProbe | null, readiness: DeclaredProbe | null): Measurement {
  const missing = [
    ...(liveness === null ? ['livenessProbe'] : []),
    ...(readiness === null ? ['readinessProbe'] : []),
  ];
  const about = { unit: 'probes', canary: 2 - missing.length, limit: 2 };
  return missing.length === 0
    ? finding('probes-declared', 'pass', 'liveness and readiness are both probed', about)
    : finding('probes-declared', 'fail', `the container has no ${missing.join(' and no ')}`, about);
}
function distinct(liveness: DeclaredProbe | null, readiness: DeclaredProbe | null): Measurement {
  const name = 'probes-distinct';
  if (liveness === null || readiness === null)
    return finding(name, 'inconclusive', 'there are not two probes to tell apart');
  const about = { unit: 'probes', limit: 2 };
  return sayProbe(liveness) === sayProbe(readiness)
    ? finding(
        name,
        'fail',
        `liveness and readiness are the same handler (${sayProbe(liveness)}): a lost dependency would restart the pod, or readiness would not see it`,
        { ...about, canary: 1 },
      )
    : finding(
        name,
        'pass',
        `liveness is ${sayProbe(liveness)}, readiness is ${sayProbe(readiness)}`,
        {
          ...about,
          canary: 2,
        },
      );
}
/** A probe that only the kubelet can ask: a ready pod that was not restarted passed both, and what it says else is no failure by itself. */
function byKubelet(
  name: string,
  probe: DeclaredProbe | null,
  { ready, restarts }: KubeletWord,
  failed: string | null,
): Measurement {
  if (probe?.kind !== 'other')
    return finding(name, 'inconclusive', 'there is no probe, and no path was given to ask');
  const about = { unit: 'pods', canary: ready, limit: ready };
  if (ready === 0) return finding(name, 'inconclusive', 'there was no ready pod');
  return restarts === 0
    ? finding(
        name,
        'pass',
        `${sayProbe(probe)} by the kubelet: ${ready} pods ready, no restart`,
        about,
      )
    : finding(
        name,
        'inconclusive',
        `${sayProbe(probe)} by the kubelet: containers were restarted ${restarts} times${failed === null ? ', and nobody knows whether for this probe' : `, and it said: ${failed}`} (give a path to ask)`,
        about,
      );
}
/** Services that check the Host refuse so what the proxy sends with another than the kubelet's: no word about the pod. */
const byTheWay = (status: number | null): boolean => status === 400 || status === 421;
function answered(name: string, path: string, answers: readonly PodAnswer[]): Measurement {
  if (answers.length === 0)
    return finding(name, 'inconclusive', `there was no ready pod (or no port) to ask ${path}`);
  const bad = answers.filter(({ status }) => isBad(status) && !byTheWay(status));
  const unknown = answers.filter(({ status }) => status === null || byTheWay(status));
  const verdict: Verdict = bad.length > 0 ? 'fail' : unknown.length > 0 ? 'inconclusive' : 'pass';
  const [first] = bad.length > 0 ? bad : unknown;
  return finding(
    name,
    verdict,
    first === undefined
      ? `${path} answers on ${answers.length} pods`
      : `${path} of ${first.pod}: ${first.status ?? 'no answer'} ${first.detail}`.trim(),
    {
      unit: 'pods',
      canary: answers.length - bad.length - unknown.length,
      limit: answers.length,
    },
  );
}
