import type { Measurement, Verdict } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { type Pod, restartsOf } from '../../workload/objects.ts';
import { ask, isBad, type PodAnswer } from './asking.ts';

/** A probe as the container declares it. */
export type DeclaredProbe =
  | { readonly kind: 'http'; readonly path: string; readonly port: number | null }
  | { readonly kind: 'other'; readonly text: string };
/** Where the two answers are asked for. */
export interface ProbePaths {
  readonly liveness: string | null;
  readonly readiness: string | null;
  readonly port: number | null;
}
export interface ProbesObservation {
  readonly liveness: DeclaredProbe | null;
  readonly readiness: DeclaredProbe | null;
  readonly paths: ProbePaths;
  /** Whom the kubelet's own probes found ready, and how often it started a container of them anew. */
  readonly kubelet: { readonly ready: number; readonly restarts: number };
  readonly answers: {
    readonly liveness: readonly PodAnswer[];
    readonly readiness: readonly PodAnswer[];
  };
}
interface Probe {
  readonly httpGet?: { readonly path?: string; readonly port: number | string };
  readonly timeoutSeconds?: number;
  readonly [handler: string]: unknown;
}
export interface ProbedContainer {
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
}

/** The number of a port that a probe or an input names; null when the container has none of that name. */
export function portNumber(
  { ports = [] }: ProbedContainer,
  port: number | string | undefined,
): number | null {
  if (port === undefined) return null;
  if (typeof port === 'number' || /^\d+$/.test(port)) return Number(port);
  return ports.find(({ name }) => name === port)?.containerPort ?? null;
}
export function declaredProbe(
  container: ProbedContainer,
  probe: Probe | undefined,
): DeclaredProbe | null {
  if (probe === undefined) return null;
  const { httpGet } = probe;
  if (httpGet !== undefined)
    return {
      kind: 'http',
      path: httpGet.path ?? '/',
      port: portNumber(container, httpGet.port),
    };
  const { exec, tcpSocket, grpc } = probe;
  return { kind: 'other', text: JSON.stringify({ exec, tcpSocket, grpc }) };
}

/** Both answers of every ready pod, asked through the pod proxy. */
export async function observeProbes(
  cluster: Cluster,
  about: {
    readonly namespace: string;
    readonly pods: readonly Pod[];
    readonly container: ProbedContainer;
    readonly paths: ProbePaths;
  },
  signal: AbortSignal,
): Promise<ProbesObservation> {
  const { namespace, pods, container, paths } = about;
  const answersOf = async (path: string | null): Promise<readonly PodAnswer[]> => {
    const { port } = paths;
    if (path === null || port === null) return [];
    const answers = pods.map(({ metadata }) =>
      ask(cluster, namespace, metadata.name, port, path, signal),
    );
    return (await Promise.all(answers)).map(({ body: _body, ...answer }) => answer);
  };
  return {
    liveness: declaredProbe(container, container.livenessProbe),
    readiness: declaredProbe(container, container.readinessProbe),
    paths,
    kubelet: {
      ready: pods.length,
      restarts: restartsOf(pods),
    },
    answers: {
      liveness: await answersOf(paths.liveness),
      readiness: await answersOf(paths.readiness),
    },
  };
}

/** Liveness and readiness are two handlers, and both answer (A4). */
export function judgeProbes(observation: ProbesObservation): readonly Measurement[] {
  const { liveness, readiness, answers, paths, kubelet } = observation;
  return [
    declared(liveness, readiness),
    distinct(liveness, readiness),
    paths.liveness === null
      ? byKubelet('liveness-answers', liveness, kubelet)
      : answered('liveness-answers', paths.liveness, answers.liveness),
    paths.readiness === null
      ? byKubelet('readiness-answers', readiness, kubelet)
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
const say = (probe: DeclaredProbe): string =>
  probe.kind === 'http' ? `GET :${probe.port ?? '?'}${probe.path}` : probe.text;
function distinct(liveness: DeclaredProbe | null, readiness: DeclaredProbe | null): Measurement {
  const name = 'probes-distinct';
  if (liveness === null || readiness === null)
    return finding(name, 'inconclusive', 'there are not two probes to tell apart');
  const about = { unit: 'probes', limit: 2 };
  return say(liveness) === say(readiness)
    ? finding(
        name,
        'fail',
        `liveness and readiness are the same handler (${say(liveness)}): a lost dependency would restart the pod, or readiness would not see it`,
        { ...about, canary: 1 },
      )
    : finding(name, 'pass', `liveness is ${say(liveness)}, readiness is ${say(readiness)}`, {
        ...about,
        canary: 2,
      });
}
/** A probe that is a command, a port or gRPC is asked by the kubelet alone: a ready pod that was not restarted passed both. */
function byKubelet(
  name: string,
  probe: DeclaredProbe | null,
  { ready, restarts }: ProbesObservation['kubelet'],
): Measurement {
  if (probe?.kind !== 'other')
    return finding(name, 'inconclusive', 'there is no probe, and no path was given to ask');
  const about = { unit: 'pods', canary: ready, limit: ready };
  if (ready === 0) return finding(name, 'inconclusive', 'there was no ready pod');
  return restarts === 0
    ? finding(name, 'pass', `${say(probe)} by the kubelet: ${ready} pods ready, no restart`, about)
    : finding(
        name,
        'inconclusive',
        `${say(probe)} by the kubelet: containers were started anew ${restarts} times, and nobody knows whether for this probe (give a path to ask)`,
        about,
      );
}
function answered(name: string, path: string, answers: readonly PodAnswer[]): Measurement {
  if (answers.length === 0)
    return finding(name, 'inconclusive', `there was no ready pod (or no port) to ask ${path}`);
  const bad = answers.filter(({ status }) => isBad(status));
  const unknown = answers.filter(({ status }) => status === null);
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
