import { type Fields, isFields, sameJson } from './objects.ts';
import { StatusError } from './status-error.ts';

/** RFC 7386. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isFields(patch)) return structuredClone(patch);
  const result: Fields = isFields(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

interface Operation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}
const refused = (message: string): StatusError => new StatusError(422, 'Invalid', message);
/** RFC 6902; a failed `test` or a path that does not exist is 422, as the API server answers. */
export function jsonPatch(target: unknown, operations: unknown): unknown {
  if (!Array.isArray(operations))
    throw new StatusError(400, 'BadRequest', 'json patch is not a list');
  const root = { '': structuredClone(target) };
  for (const operation of operations as Operation[]) apply(root, operation);
  return root[''];
}
function apply(root: Fields, { op, path, from, value }: Operation): void {
  switch (op) {
    case 'add':
      return put(root, path, structuredClone(value), true);
    case 'replace':
      read(root, path);
      return put(root, path, structuredClone(value), false);
    case 'remove':
      return drop(root, path);
    case 'test':
      if (!sameJson(read(root, path), value))
        throw refused(
          `the server rejected our request due to an error in our request: testing value ${path} failed`,
        );
      return;
    case 'move': {
      const moved = read(root, from ?? '');
      drop(root, from ?? '');
      return put(root, path, moved, true);
    }
    case 'copy':
      return put(root, path, structuredClone(read(root, from ?? '')), true);
    default:
      throw new StatusError(
        400,
        'BadRequest',
        `unknown json patch operation ${JSON.stringify(op)}`,
      );
  }
}
function steps(path: string): string[] {
  return path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function parentOf(root: Fields, path: string): { parent: unknown; key: string } {
  const all = steps(path);
  const key = all.pop() ?? '';
  let parent: unknown = root;
  for (const step of all) parent = child(parent, step, path);
  return { parent, key };
}
function child(value: unknown, step: string, path: string): unknown {
  const found = Array.isArray(value)
    ? (value as unknown[])[Number(step)]
    : isFields(value)
      ? value[step]
      : undefined;
  if (found === undefined)
    throw refused(
      `the server rejected our request due to an error in our request: path ${path} does not exist`,
    );
  return found;
}
function read(root: Fields, path: string): unknown {
  const { parent, key } = parentOf(root, path);
  return child(parent, key, path);
}
function put(root: Fields, path: string, value: unknown, insert: boolean): void {
  const { parent, key } = parentOf(root, path);
  if (Array.isArray(parent)) {
    const at = key === '-' ? parent.length : Number(key);
    parent.splice(at, insert ? 0 : 1, value);
  } else if (isFields(parent)) parent[key] = value;
}
function drop(root: Fields, path: string): void {
  const { parent, key } = parentOf(root, path);
  child(parent, key, path);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isFields(parent)) delete parent[key];
}

/** Lists that strategic merge joins by a key (the patchMergeKey of the built-in types that the sandbox serves). */
const mergeKeys: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  env: 'name',
  volumes: 'name',
  volumeMounts: 'mountPath',
  imagePullSecrets: 'name',
  conditions: 'type',
  ownerReferences: 'uid',
};
const keyOfList = (field: string, items: readonly unknown[]): string | undefined => {
  if (field !== 'ports') return mergeKeys[field];
  return items.some((item) => isFields(item) && 'containerPort' in item) ? 'containerPort' : 'port';
};
/** Strategic merge patch of the built-in types. */
export function strategicPatch(target: unknown, patch: unknown): unknown {
  if (!isFields(patch)) return structuredClone(patch);
  if (patch['$patch'] === 'replace') {
    const { $patch: _directive, ...rest } = patch;
    return structuredClone(rest);
  }
  const result: Fields = isFields(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (key === 'finalizers' && Array.isArray(value) && Array.isArray(result[key]))
      result[key] = [...new Set([...(result[key] as unknown[]), ...(value as unknown[])])];
    else if (value === null) delete result[key];
    else if (Array.isArray(value)) result[key] = mergeList(key, result[key], value);
    else result[key] = strategicPatch(result[key], value);
  }
  return result;
}
function mergeList(field: string, before: unknown, items: readonly unknown[]): unknown {
  const key = keyOfList(field, items);
  if (key === undefined || !Array.isArray(before))
    return structuredClone(items.filter((item) => !isDelete(item)));
  const merged = [...(before as unknown[])];
  for (const item of items) {
    const at = merged.findIndex((old) => isFields(old) && isFields(item) && old[key] === item[key]);
    if (isDelete(item)) {
      if (at >= 0) merged.splice(at, 1);
    } else if (at < 0) merged.push(structuredClone(item));
    else merged[at] = strategicPatch(merged[at], item);
  }
  return merged;
}
const isDelete = (item: unknown): boolean => isFields(item) && item['$patch'] === 'delete';
