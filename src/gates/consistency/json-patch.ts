import { indexOf, type Tokens, tokensOf } from './json-pointer.ts';

export type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;
/** One operation of a patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };
/** What is wrong with a patch, or with it on this document. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
}
const fail = (why: string): never => {
  throw new PatchError(why);
};
export const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Equal as RFC 6902 (4.6) has it: numbers by value, objects without regard to the order of their members. */
export function equalJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  // A bigint is an integer that a double cannot hold: it equals no double.
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => equalJson(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  );
}

/** The document after all operations; the one that was given is not changed. Throws a `PatchError`, and then nothing was done. */
export function applyPatch(document: Json, patch: Json): Json {
  if (!Array.isArray(patch)) return fail('a patch is a list of operations');
  return patch.reduce<Json>((now, operation, i) => {
    try {
      return applyOne(now, operation);
    } catch (thrown) {
      return fail(`operation ${i}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }, document);
}
function applyOne(document: Json, operation: Json): Json {
  if (!isObject(operation)) return fail('it is no object');
  const path = pathIn(operation, 'path');
  switch (operation['op']) {
    case 'add':
      return add(document, path, valueIn(operation));
    case 'remove':
      return remove(document, path);
    case 'replace': {
      const value = valueIn(operation);
      return path.length === 0 ? value : change(document, path, value);
    }
    case 'move': {
      const from = pathIn(operation, 'from');
      if (from.length < path.length && from.every((token, i) => token === path[i]))
        return fail('a value cannot be moved into itself');
      const value = read(document, from);
      return from.length === 0 ? document : add(remove(document, from), path, value);
    }
    case 'copy':
      return add(document, path, read(document, pathIn(operation, 'from')));
    case 'test':
      return equalJson(read(document, path), valueIn(operation))
        ? document
        : fail(`${JSON.stringify(operation['path'])} is not what the test says`);
    default:
      return fail(
        `its op ${JSON.stringify(operation['op']) ?? 'is missing and'} is none of add, remove, replace, move, copy, test`,
      );
  }
}
function pathIn(operation: JsonObject, name: 'path' | 'from'): Tokens {
  const given = Object.hasOwn(operation, name) ? operation[name] : undefined;
  if (given === undefined) return fail(`its '${name}' is missing`);
  const tokens = typeof given === 'string' ? tokensOf(given) : undefined;
  return tokens ?? fail(`its '${name}' is no JSON Pointer`);
}
const valueIn = (operation: JsonObject): Json =>
  Object.hasOwn(operation, 'value') ? operation['value'] : fail("its 'value' is missing");

/** The value at a path. */
export function read(document: Json, path: Tokens): Json {
  return path.reduce<Json>((value, token) => childOf(value, token), document);
}
function childOf(value: Json, token: string): Json {
  if (Array.isArray(value)) return value[placeIn(value, token)];
  if (isObject(value) && Object.hasOwn(value, token)) return value[token];
  return fail(`there is nothing at '${token}'`);
}
function placeIn(list: readonly Json[], token: string, end = list.length - 1): number {
  const index = indexOf(token);
  if (index === undefined) return fail(`'${token}' is no index of a list`);
  return index <= end ? index : fail(`the index ${token} is beyond the list`);
}
/** The document with another parent of the last token. */
function within(document: Json, path: Tokens, edit: (parent: Json, token: string) => Json): Json {
  const [token, ...rest] = path;
  if (token === undefined) return fail('the whole document cannot be removed');
  if (rest.length === 0) return edit(document, token);
  const child = within(childOf(document, token), rest, edit);
  if (Array.isArray(document)) return document.with(placeIn(document, token), child);
  return { ...(document as JsonObject), ...own(token, child) };
}
/** An object with this one member, whatever its name. */
const own = (key: string, value: Json): JsonObject => Object.fromEntries([[key, value]]);
const add = (document: Json, path: Tokens, value: Json): Json =>
  path.length === 0
    ? value
    : within(document, path, (parent, token) => {
        if (isObject(parent)) return { ...parent, ...own(token, value) };
        if (!Array.isArray(parent)) return fail(`there is no object or list to hold '${token}'`);
        const index = token === '-' ? parent.length : placeIn(parent, token, parent.length);
        return parent.toSpliced(index, 0, value);
      });
const remove = (document: Json, path: Tokens): Json =>
  within(document, path, (parent, token) => {
    childOf(parent, token);
    if (Array.isArray(parent)) return parent.toSpliced(placeIn(parent, token), 1);
    return Object.fromEntries(
      Object.entries(parent as JsonObject).filter(([key]) => key !== token),
    );
  });
const change = (document: Json, path: Tokens, value: Json): Json =>
  within(document, path, (parent, token) => {
    childOf(parent, token);
    if (Array.isArray(parent)) return parent.with(placeIn(parent, token), value);
    return { ...(parent as JsonObject), ...own(token, value) };
  });
