import { UsageError } from '../../errors.ts';
import { type WorkloadKind, workloadKinds } from '../../evidence/release.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { seekRollout } from '../../release/argo-rollouts/find.ts';
import { trackLabel } from '../../release/record/names.ts';
import { readWorkload } from '../../workload/kinds.ts';
import {
  isReady,
  type Pod,
  replicasOf,
  selectorText,
  type Workload,
} from '../../workload/objects.ts';
import { rightsFindings } from '../ask-rights.ts';
import type { Finding } from '../finding.ts';
import { rightsFor } from '../rights.ts';
import { type Proposed, propose, type Told } from './metrics.ts';
import { type Broker, brokersOf, metricPlaces, type Place, releasedContainer } from './pod.ts';
import { chosen, type ProviderSeen, providersOf } from './providers.ts';

export interface Seen {
  readonly namespace: string;
  readonly name: string;
  readonly kind: WorkloadKind | 'Rollout';
  readonly replicas: number;
  readonly readyPods: number;
  readonly containers: readonly string[];
  readonly released: { readonly name: string; readonly why: string } | undefined;
  readonly probes: { readonly readiness: boolean; readonly liveness: boolean };
  readonly metrics:
    | {
        readonly place: Place;
        readonly proposed: Proposed;
        readonly lookedForSeconds: number;
        readonly askedPods: number;
      }
    | { readonly tried: readonly string[] };
  readonly providers: readonly ProviderSeen[];
  readonly brokers: readonly Broker[];
  readonly chaosMesh: boolean;
  readonly deadMan: boolean;
  readonly rights: readonly Finding[];
}
export interface DoctorPorts {
  readonly cluster: Cluster;
  readonly signal: AbortSignal;
  /** Samples of an answer of /metrics. */
  readonly read: (text: string) => readonly Told[];
  readonly sleep: (ms: number) => Promise<unknown>;
}
/** A few pods say what all of them report. */
const mostAsked = 5;

/** Everything that a release of this workload would meet, only read. `name` may be left out where the namespace has one workload. */
export async function look(
  ports: DoctorPorts,
  asked: { readonly namespace: string; readonly name: string | undefined; readonly lookMs: number },
): Promise<Seen> {
  const { cluster } = ports;
  const workload = await workloadOf(cluster, asked.namespace, asked.name);
  const { name } = workload.metadata;
  const { template } = workload.spec;
  const found = releasedContainer(template, name);
  const pods = await podsOf(cluster, asked.namespace, workload);
  const metrics = await metricsOf(
    ports,
    pods,
    metricPlaces(template, found?.container),
    asked.lookMs,
  );
  const kind = workload.kind as Seen['kind'];
  const providers =
    kind === 'Rollout'
      ? [{ name: 'argo-rollouts', way: { route: undefined, service: undefined }, why: undefined }]
      : await providersOf(cluster, asked.namespace, template.metadata?.labels ?? {});
  const provider = chosen(providers);
  const chaosMesh = await has(() => cluster.list(resources.podChaos, asked.namespace));
  const containers = found === undefined ? template.spec.containers : [found.container];
  return {
    ...{ namespace: asked.namespace, name, kind, replicas: replicasOf(workload) },
    readyPods: pods.length,
    containers: template.spec.containers.map((one) => one.name),
    released: found === undefined ? undefined : { name: found.container.name, why: found.why },
    probes: {
      readiness: containers.some((one) => 'readinessProbe' in one),
      liveness: containers.some((one) => 'livenessProbe' in one),
    },
    metrics,
    providers,
    brokers: containers.flatMap(brokersOf),
    chaosMesh,
    deadMan: await hasAccount(cluster, asked.namespace),
    rights: await rightsFindings(
      cluster,
      asked.namespace,
      rightsFor({
        kind: kind === 'StatefulSet' ? 'StatefulSet' : 'Deployment',
        ...{ provider: provider.name, config: 'versioned', reads: true, deadMan: true },
        ...{
          evicts: false,
          proves: false,
          faults: chaosMesh ? [resources.podChaos, resources.networkChaos] : [],
          deploys: true,
        },
      }),
    ),
  };
}
async function workloadOf(
  cluster: Cluster,
  namespace: string,
  name: string | undefined,
): Promise<Workload> {
  if (name !== undefined) {
    for (const kind of workloadKinds) {
      const found = await readWorkload(cluster, { kind, namespace, name });
      if (found !== undefined) return found;
    }
    const rollout = await seekRollout(cluster, namespace, name);
    if (rollout !== undefined) return rollout as unknown as Workload;
  }
  const all = [
    ...(await cluster.list<Workload>(resources.deployments, namespace)).items,
    ...(await cluster.list<Workload>(resources.statefulSets, namespace)).items,
  ].filter(({ metadata }) => metadata.labels?.[trackLabel] === undefined);
  const [only] = all;
  if (name === undefined && only !== undefined && all.length === 1)
    return { ...only, kind: only.kind ?? 'Deployment' };
  const names = all.map(({ metadata }) => metadata.name);
  throw new UsageError(
    name === undefined
      ? `Which workload of ${namespace} is meant?`
      : `There is no Deployment, StatefulSet or Rollout ${name} in ${namespace}.`,
    {
      input: 'workload',
      fix:
        names.length === 0
          ? `The namespace has none; name another one: -n NAMESPACE.`
          : `There are: ${names.slice(0, 20).join(', ')}.`,
    },
  );
}
async function podsOf(
  cluster: Cluster,
  namespace: string,
  workload: Workload,
): Promise<readonly Pod[]> {
  const { items } = await cluster.list<Pod>(resources.pods, namespace, {
    labelSelector: selectorText(workload.spec.selector),
  });
  return items.filter((pod) => isReady(pod) && pod.metadata.labels?.[trackLabel] === undefined);
}

async function metricsOf(
  ports: DoctorPorts,
  pods: readonly Pod[],
  places: readonly Place[],
  lookMs: number,
): Promise<Seen['metrics']> {
  const [pod] = pods;
  const tried: string[] = [];
  if (pod === undefined) return { tried };
  for (const place of places) {
    const said = await samplesOf(ports, pod, place);
    if (typeof said === 'string') {
      tried.push(`GET :${place.port}${place.path} ${said}`);
      continue;
    }
    const asked = pods.slice(0, mostAsked);
    const all = async () =>
      (await Promise.all(asked.map((one) => samplesOf(ports, one, place))))
        .filter((answer): answer is readonly Told[] => typeof answer !== 'string')
        .flat();
    const first = await all();
    const begun = ports.cluster.now().getTime();
    await ports.sleep(lookMs);
    const second = await all();
    const seconds = (ports.cluster.now().getTime() - begun) / 1000;
    return {
      ...{ place, lookedForSeconds: seconds, askedPods: asked.length },
      proposed: propose(first, second, seconds),
    };
  }
  return { tried };
}
async function samplesOf(
  { cluster, signal, read }: DoctorPorts,
  { metadata }: Pod,
  { port, path }: Place,
): Promise<readonly Told[] | string> {
  try {
    const answer = await cluster.podGet(
      metadata.namespace ?? '',
      metadata.name,
      port,
      path,
      signal,
      {
        withinMs: 3000,
      },
    );
    if (answer.status !== 200) return `answered ${answer.status}`;
    const samples = read(answer.body);
    return samples.length === 0 ? 'answered without a metric' : samples;
  } catch (thrown) {
    if (thrown instanceof ClusterError)
      return thrown.failure === 'forbidden'
        ? 'may not be asked: get of pods/proxy is missing'
        : 'was not answered';
    return 'answered something else';
  }
}

async function hasAccount(cluster: Cluster, namespace: string): Promise<boolean> {
  let found = false;
  const asked = await has(async () => {
    found =
      (await cluster.get(resources.serviceAccounts, namespace, 'sluice-dead-man')) !== undefined;
  });
  return asked && found;
}
async function has(body: () => Promise<unknown>): Promise<boolean> {
  try {
    await body();
    return true;
  } catch (thrown) {
    if (thrown instanceof ClusterError) return false;
    throw thrown;
  }
}
