import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { UsageError } from '../../errors.ts';
import { type ApiObject, isFields } from '../kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
  type ServedResource,
} from '../kubernetes/resource-types.ts';
import type { ApiServer } from '../kubernetes/server.ts';

const types: readonly ServedResource[] = [
  ...Object.values(builtInResources),
  ...defaultCustomResources.map(customResource),
];
const apiVersionOf = ({ group, version }: ServedResource): string =>
  group === '' ? version : `${group}/${version}`;
const typeOf = ({ apiVersion, kind }: ApiObject): ServedResource | undefined =>
  types.find((type) => type.kind === kind && apiVersionOf(type) === apiVersion);

/** Every object of the YAML and JSON files of a folder (or of one file), in the order of their names. */
export function readManifests(path: string): readonly ApiObject[] {
  const files = filesOf(path);
  if (files.length === 0)
    throw new UsageError(`There is no .yml, .yaml or .json file in ${path}.`, {
      input: '-f',
      fix: 'Name the folder of the manifests; Helm and Kustomize render them first (kustomize build … > deploy/all.yml).',
    });
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).flatMap((document) => {
      const [problem] = document.errors;
      if (problem !== undefined)
        throw new UsageError(`${file} is not YAML: ${problem.message.split('\n')[0]}`, {
          input: '-f',
          fix: 'Templates of Helm are rendered first: helm template … > deploy/all.yml.',
        });
      return objectsOf(document.toJS({ maxAliasCount: 100 }), file);
    }),
  );
}
function filesOf(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return (
      readdirSync(path)
        .filter((name) => /\.(ya?ml|json)$/.test(name))
        // A kustomization is how others are put together, and no object of the cluster.
        .filter((name) => !/^kustomization\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    );
  } catch (cause) {
    throw new UsageError(`${path} cannot be read.`, { input: '-f', cause });
  }
}
function objectsOf(content: unknown, file: string): readonly ApiObject[] {
  if (content === null || content === undefined) return [];
  if (isFields(content) && content['kind'] === 'List' && Array.isArray(content['items']))
    return content['items'].flatMap((item) => objectsOf(item, file));
  const object = content as Partial<ApiObject>;
  if (!isFields(content) || typeof object.kind !== 'string' || !isFields(object.metadata))
    throw new UsageError(`${file} holds something that is no object of Kubernetes.`, {
      input: '-f',
      fix: 'Each document has apiVersion, kind and metadata.',
    });
  return [object as ApiObject];
}

const first: readonly string[] = ['Namespace', 'ConfigMap', 'Secret', 'ServiceAccount', 'Service'];
const order = ({ kind }: ApiObject): number => {
  const at = first.indexOf(kind);
  return at === -1 ? first.length : at;
};
/** Creates the objects through the API like a user, so that defaults and validation apply; what this cluster does not serve is given back. */
export async function applyAll(
  server: ApiServer,
  objects: readonly ApiObject[],
  namespace = 'default',
): Promise<readonly ApiObject[]> {
  const [{ readKubeconfig }, { kubernetesCluster }, { systemClock }] = await Promise.all([
    import('../../adapters/kubernetes/kubeconfig.ts'),
    import('../../adapters/kubernetes/cluster.ts'),
    import('../../adapters/host/system-clock.ts'),
  ]);
  const access = await readKubeconfig(server.kubeconfig, undefined, new Date());
  const cluster = kubernetesCluster(access, {
    clock: systemClock,
    signal: new AbortController().signal,
  });
  const served = objects.filter((object) => typeOf(object) !== undefined);
  try {
    for (const object of [...served].sort((a, b) => order(a) - order(b))) {
      const type = typeOf(object);
      if (type === undefined) continue;
      const into = type.namespaced ? (object.metadata.namespace ?? namespace) : undefined;
      if (into !== undefined) ensureNamespace(server, into);
      if (type.kind === 'Namespace') {
        ensureNamespace(server, object.metadata.name);
        continue;
      }
      const { kind, plural, namespaced } = type;
      await cluster.create({ apiVersion: object.apiVersion, kind, plural, namespaced }, {
        ...object,
        metadata: { ...object.metadata, ...(into === undefined ? {} : { namespace: into }) },
      } as never);
    }
  } finally {
    await cluster.close();
  }
  return objects.filter((object) => typeOf(object) === undefined);
}
/** A namespace that manifests only name is made: nobody applies it by hand here. */
export function ensureNamespace(server: ApiServer, name: string): void {
  if (server.store.find(builtInResources.namespaces, undefined, name) !== undefined) return;
  server.store.create(builtInResources.namespaces, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
    status: { phase: 'Active' },
  });
}
