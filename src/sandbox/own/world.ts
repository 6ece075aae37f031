import { UsageError } from '../../errors.ts';
import { startChaosController } from '../chaos/controller.ts';
import { type ApiObject, at, fields, records, text } from '../kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../kubernetes/resource-types.ts';
import { type ApiServer, startApiServer } from '../kubernetes/server.ts';
import { withBundlePods } from '../pods/bundle-pods.ts';
import { type Load, startLoad } from '../traffic/load.ts';
import { applyTemplate } from '../world.ts';
import type { AskedTraffic } from './asked.ts';
import { binaryFor, type OwnBinary } from './container.ts';
import { applyAll, ensureNamespace, readManifests } from './manifests.ts';
import { ownRuntime } from './runtime.ts';

export interface OwnWorld {
  readonly server: ApiServer;
  readonly load: Load | undefined;
  readonly namespaces: readonly string[];
  readonly workloads: readonly {
    readonly namespace: string;
    readonly kind: string;
    readonly name: string;
  }[];
  /** Of the user that action-templates/kubernetes/role.yml binds, in the first workload's namespace. */
  readonly kubeconfig: string;
  stop(): Promise<void>;
}
export interface OwnWorldRequest {
  /** Folder with dist and templates. */
  readonly bundle: string;
  readonly manifests: readonly string[];
  readonly namespace: string;
  readonly binaries: readonly OwnBinary[];
  readonly traffic: readonly AskedTraffic[];
  /** How long the workloads may take to become available. */
  readonly readyMs: number;
  readonly note: (said: string) => void;
  readonly signal: AbortSignal;
}

/** A cluster with a person's own manifests and binaries in it, and users who ask for them. */
export async function startOwnWorld(asked: OwnWorldRequest): Promise<OwnWorld> {
  const objects = asked.manifests.flatMap(readManifests);
  sayStubs(objects, asked);
  const server = await startApiServer();
  const loads: Load[] = [];
  const entry = `${asked.bundle}/dist/cli/main.js`;
  const runtime = withBundlePods(
    ownRuntime(asked.binaries, server.store, asked.note),
    entry,
    server,
  );
  server.setPodRuntime(runtime);
  const stopChaos = startChaosController(server.store, runtime.kill);
  const stop = async (): Promise<void> => {
    for (const load of loads) load.stop();
    stopChaos();
    await server.stop();
  };
  try {
    ensureNamespace(server, 'chaos-mesh');
    for (const strange of await applyAll(server, objects, asked.namespace))
      asked.note(
        `${strange.kind} ${strange.metadata.name} (${strange.apiVersion}) is left out: this cluster serves no such kind.`,
      );
    const workloads = workloadsIn(server);
    if (workloads.length === 0)
      throw new UsageError('The manifests hold no Deployment and no StatefulSet.', { input: '-f' });
    const namespaces = [...new Set(workloads.map(({ namespace }) => namespace))];
    for (const namespace of namespaces)
      for (const name of ['role.yml', 'dead-man.yml'])
        applyTemplate(server, asked.bundle, name, namespace);
    await awaitReady(server, workloads, asked);
    for (const traffic of asked.traffic) loads.push(startTraffic(server, runtime.portOf, traffic));
    const kubeconfig = server.kubeconfigFor({
      name: 'sluice',
      namespace: namespaces[0] ?? 'default',
    });
    return { server, load: loads[0], namespaces, workloads, kubeconfig, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

const workloadTypes = [builtInResources.deployments, builtInResources.statefulSets];
const workloadsIn = (server: ApiServer): OwnWorld['workloads'] =>
  workloadTypes.flatMap((type) =>
    server.store.list(type).map(({ metadata }) => ({
      namespace: metadata.namespace ?? 'default',
      kind: type.kind,
      name: metadata.name,
    })),
  );
function sayStubs(objects: readonly ApiObject[], { binaries, note }: OwnWorldRequest): void {
  const used = new Set<OwnBinary>();
  for (const object of objects) {
    const spec = at(object, 'spec', 'template', 'spec');
    for (const container of records(spec['containers'])) {
      const binary = binaryFor(text(container['image']), binaries);
      if (binary !== undefined) used.add(binary);
      else
        note(
          `${object.kind} ${object.metadata.name}: the container ${text(container['name'])} (${text(container['image'])}) is a stub that is ready and does nothing; --run ${text(container['image']).replace(/:[^/:]*$/, '')}=FILE runs it.`,
        );
    }
    for (const container of records(spec['initContainers']))
      note(
        `${object.kind} ${object.metadata.name}: the init container ${text(container['name'])} is not run.`,
      );
    for (const volume of records(spec['volumes']))
      if (volume['configMap'] !== undefined || volume['secret'] !== undefined)
        note(
          `${object.kind} ${object.metadata.name}: the volume ${text(volume['name'])} is not mounted; name a file of this machine by --run-args instead.`,
        );
  }
  // A version that is released later is no part of the manifests; a repository that nothing has is a slip.
  const repositories = objects.flatMap((object) =>
    records(at(object, 'spec', 'template', 'spec')['containers']).map(({ image }) =>
      text(image).replace(/[:@][^/]*$/, ''),
    ),
  );
  const strange = binaries.find(
    (one) =>
      !used.has(one) &&
      !repositories.some((name) => one.image === name || one.image.startsWith(`${name}:`)),
  );
  if (strange !== undefined)
    throw new UsageError(`No container of the manifests has the image ${strange.image}.`, {
      input: '--run',
      fix: `They have: ${[...new Set(repositories)].join(', ')}.`,
    });
}

async function awaitReady(
  server: ApiServer,
  workloads: OwnWorld['workloads'],
  { readyMs, signal }: OwnWorldRequest,
): Promise<void> {
  const waiting = (): OwnWorld['workloads'] =>
    workloads.filter(({ namespace, kind, name }) => {
      const type = workloadTypes.find((one) => one.kind === kind);
      const object = type === undefined ? undefined : server.store.find(type, namespace, name);
      const { availableReplicas = 0 } = fields(object?.status);
      return Number(availableReplicas) < Number(fields(object?.spec)['replicas'] ?? 1);
    });
  const end = Date.now() + readyMs;
  while (waiting().length > 0) {
    signal.throwIfAborted();
    if (Date.now() > end) throw notReady(server, waiting());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
/** The last lines of a pod that does not become ready say more than its conditions. */
function notReady(server: ApiServer, workloads: OwnWorld['workloads']): UsageError {
  const [first] = workloads;
  const pods = server.store.list(builtInResources.pods, first?.namespace);
  const events = server.store
    .list(builtInResources.events, first?.namespace)
    .filter(({ involvedObject }) =>
      pods.some(({ metadata }) => metadata.name === fields(involvedObject)['name']),
    )
    .map((event) => text(event['message']));
  const waiting = pods
    .flatMap((pod) => records(fields(pod.status)['containerStatuses']))
    .map((status) => at(status, 'state', 'waiting'))
    .map(({ reason, message }) => [text(reason), text(message)].filter(Boolean).join(': '))
    .filter((said) => said !== '');
  const why = [...new Set([...waiting, ...events.slice(-2)])].slice(0, 3).join('; ');
  return new UsageError(
    `${workloads.map(({ kind, name }) => `${kind} ${name}`).join(', ')} did not become ready.${why === '' ? '' : ` ${why}.`}${lastLines(server, pods)}`,
    {
      input: '--run',
      fix: 'Start the binary by hand with the same arguments, and see what it says.',
    },
  );
}
function lastLines(server: ApiServer, pods: readonly ApiObject[]): string {
  const lines = pods
    .flatMap((pod) => server.logsOf(pod))
    .slice(-8)
    .map((line) => `\n    ${line.slice(0, 300)}`);
  return lines.length === 0 ? '' : ` The last lines of its log:${lines.join('')}\n `;
}

const httpRoutes = defaultCustomResources
  .map(customResource)
  .find(({ plural }) => plural === 'httproutes');
function startTraffic(
  server: ApiServer,
  portOf: (uid: string, port?: number) => number | undefined,
  { method, service, port, path, perSecond }: AskedTraffic,
): Load {
  const services = server.store
    .list(builtInResources.services)
    .filter((one) => records(fields(one.spec)['ports']).some((each) => each['port'] === port))
    .filter(({ metadata }) => service === undefined || metadata.name === service);
  const [found] = services;
  if (found === undefined || services.length > 1)
    throw new UsageError(
      found === undefined
        ? `No Service ${service ?? ''} has the port ${port}.`.replace('  ', ' ')
        : `Several Services have the port ${port}: ${services.map(({ metadata }) => metadata.name).join(', ')}.`,
      { input: '--traffic', fix: `Name it: http:SERVICE:${port}=${perSecond}/s.` },
    );
  const { name, namespace = 'default' } = found.metadata;
  const route = (httpRoutes === undefined ? [] : server.store.list(httpRoutes, namespace)).find(
    (one) =>
      records(fields(one.spec)['rules']).some((rule) =>
        records(rule['backendRefs']).some((ref) => ref['name'] === name),
      ),
  )?.metadata.name;
  return startLoad(server.store, portOf, {
    ...{ namespace, service: name, port, route, perSecond, seed: 7, method, path },
  });
}
