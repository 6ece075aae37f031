import { type ApiObject, at, type Fields, fields, records, text } from '../kubernetes/objects.ts';
import { builtInResources } from '../kubernetes/resource-types.ts';
import type { Store } from '../kubernetes/store.ts';

/** A binary of this machine that runs as the containers of an image. */
export interface OwnBinary {
  /** `ghcr.io/acme/billing`: every tag of it; with a tag or digest only that one. */
  readonly image: string;
  readonly file: string;
  readonly args: readonly string[];
}
const repositoryOf = (image: string): string => (image.split('@')[0] ?? '').replace(/:[^/:]*$/, '');

/** The binary of a container's image: that of the very reference before that of the repository. */
export const binaryFor = (image: string, binaries: readonly OwnBinary[]): OwnBinary | undefined =>
  binaries.find((one) => one.image === image) ??
  binaries.find((one) => one.image === repositoryOf(image));

/** Every port that a container says it has: declared, or asked by a probe. */
export function portsOf(
  container: Fields,
): readonly { readonly name: string; readonly port: number }[] {
  const declared = records(container['ports']).map(({ name, containerPort }) => ({
    name: text(name),
    port: Number(containerPort),
  }));
  const asked = ['readinessProbe', 'livenessProbe', 'startupProbe'].flatMap((probe) =>
    ['httpGet', 'tcpSocket', 'grpc'].map((how) => at(container[probe], how)['port']),
  );
  const extra = asked
    .filter((port): port is number => typeof port === 'number')
    .filter((port) => !declared.some((one) => one.port === port));
  return [...declared, ...[...new Set(extra)].map((port) => ({ name: '', port }))];
}

/** The local port of each port that a container has in its pod. */
export type LocalPorts = ReadonlyMap<number, number>;
const hosts = '(?:(?:0\\.0\\.0\\.0|127\\.0\\.0\\.1|localhost|\\[::1?\\]|\\*)?:)?';
/**
 * A listen address under the port that the pod has on this machine: `{port:http}` and `{port:8080}` always, `:8080`, `0.0.0.0:8080` and a bare
 * `8080` where they are the whole value of a flag or variable. `redis:8080` is somebody else's, and stays.
 */
export function withLocalPorts(value: string, container: Fields, ports: LocalPorts): string {
  const known = portsOf(container);
  const named = value.replace(/\{port:([\w-]+)\}/g, (all, wanted: string) => {
    const found = known.find(({ name, port }) => name === wanted || String(port) === wanted);
    const local = ports.get(found?.port ?? Number(wanted));
    return local === undefined ? all : `\u0000${local}`;
  });
  let replaced = named;
  for (const [port, local] of ports)
    replaced = replaced.replace(
      new RegExp(`(^|[=\\s])(${hosts})${port}(?=$|[\\s,/])`, 'g'),
      (_all, before: string, host: string) => `${before}${host}\u0000${local}`,
    );
  // A local port may be the number of another port of the pod: each place is replaced once.
  return replaced.replaceAll('\u0000', '');
}
/** Ports that neither an argument nor a variable speaks of: the binary has them built in, or takes them from a file. */
export function unspokenPorts(
  container: Fields,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): readonly number[] {
  const values = [...args, ...Object.values(env)];
  return portsOf(container)
    .map(({ port }) => port)
    .filter((port) => {
      const marked = new Map([[port, 1]]);
      return values.every((value) => withLocalPorts(value, container, marked) === value);
    });
}
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
/** What the container's program is called with: the manifest's, and those given by hand after them. */
export const argumentsOf = (container: Fields, { args }: OwnBinary): readonly string[] => [
  ...list(container['command']).slice(1),
  ...list(container['args']),
  ...args,
];

/** The variables of a container as the kubelet resolves them: values, ConfigMaps, Secrets, fields of the pod; `missing` = what is not there. */
export function environmentOf(
  pod: ApiObject,
  container: Fields,
  store: Store,
): { readonly env: Readonly<Record<string, string>>; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const env: Record<string, string> = {};
  for (const source of records(container['envFrom'])) {
    const prefix = text(source['prefix']);
    for (const kind of ['configMapRef', 'secretRef'] as const) {
      const name = text(at(source, kind)['name']);
      if (name === '') continue;
      const data = dataOf(store, pod, kind, name);
      if (data === undefined && at(source, kind)['optional'] !== true)
        missing.push(`${kind} ${name}`);
      for (const [key, value] of Object.entries(data ?? {})) env[`${prefix}${key}`] = value;
    }
  }
  for (const one of records(container['env'])) {
    const name = text(one['name']);
    const value =
      one['valueFrom'] === undefined
        ? text(one['value'])
        : from(pod, fields(one['valueFrom']), store);
    if (value === undefined) missing.push(name);
    else env[name] = value.replace(/\$\(([\w.-]+)\)/g, (all, key: string) => env[key] ?? all);
  }
  return { env, missing };
}
function from(pod: ApiObject, source: Fields, store: Store): string | undefined {
  if (source['fieldRef'] !== undefined)
    return fieldOf(pod, text(at(source, 'fieldRef')['fieldPath']));
  for (const kind of ['configMapKeyRef', 'secretKeyRef'] as const) {
    const ref = at(source, kind);
    if (source[kind] === undefined) continue;
    const found = dataOf(store, pod, kind, text(ref['name']))?.[text(ref['key'])];
    return found ?? (ref['optional'] === true ? '' : undefined);
  }
  // A share of this machine's processors or memory that nobody limits.
  return source['resourceFieldRef'] === undefined ? undefined : '0';
}
function fieldOf(pod: ApiObject, path: string): string | undefined {
  const label = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec(path);
  if (label !== null)
    return pod.metadata[label[1] as 'labels' | 'annotations']?.[label[2] ?? ''] ?? '';
  return {
    'metadata.name': pod.metadata.name,
    'metadata.namespace': pod.metadata.namespace,
    'metadata.uid': pod.metadata.uid,
    'spec.nodeName': 'sandbox',
    'spec.serviceAccountName': text(fields(pod.spec)['serviceAccountName']) || 'default',
    'status.podIP': '127.0.0.1',
    'status.hostIP': '127.0.0.1',
  }[path];
}
function dataOf(
  store: Store,
  pod: ApiObject,
  kind: 'configMapRef' | 'secretRef' | 'configMapKeyRef' | 'secretKeyRef',
  name: string,
): Readonly<Record<string, string>> | undefined {
  const secret = kind.startsWith('secret');
  const type = secret ? builtInResources.secrets : builtInResources.configMaps;
  const found = store.find(type, pod.metadata.namespace, name);
  if (found === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(fields(found['data'])).map(([key, value]) => [
      key,
      secret ? Buffer.from(text(value), 'base64').toString('utf8') : text(value),
    ]),
  );
}
