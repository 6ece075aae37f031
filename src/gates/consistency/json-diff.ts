import { equalJson, isObject, type Json, type PatchOperation } from './json-patch.ts';
import { pointerOf } from './json-pointer.ts';

/** Lists longer than this by that (in pairs of items) are compared place by place: the search for the fewest edits takes their product. */
const mostPairs = 1_000_000;

/**
 * A patch that makes `from` into `to` and touches nothing else: members that differ are replaced where they are, lists change by the edits
 * that write the least. Sorted by path: members by the names of their paths, the items of a list by their index.
 */
export function diffJson(from: Json, to: Json): readonly PatchOperation[] {
  return diffAt(from, to, []).map(({ operation }) => operation);
}
interface Placed {
  /** The path up to the outermost list: what is inside of one keeps its order, since each edit moves the items behind it. */
  readonly sortBy: string;
  readonly operation: PatchOperation;
}
function diffAt(from: Json, to: Json, path: readonly string[]): readonly Placed[] {
  if (equalJson(from, to)) return [];
  if (isObject(from) && isObject(to)) return diffObjects(from, to, path);
  if (Array.isArray(from) && Array.isArray(to)) {
    const inside = `${pointerOf(path)}/`;
    return diffLists(from, to, path).map((operation) => ({ sortBy: inside, operation }));
  }
  return [placed({ op: 'replace', path: pointerOf(path), value: to })];
}
const placed = (operation: PatchOperation): Placed => ({ sortBy: operation.path, operation });
function diffObjects(
  from: Readonly<Record<string, Json>>,
  to: Readonly<Record<string, Json>>,
  path: readonly string[],
): readonly Placed[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const all = keys.flatMap((key) => {
    const inner = [...path, key];
    if (!Object.hasOwn(to, key)) return [placed({ op: 'remove', path: pointerOf(inner) })];
    if (!Object.hasOwn(from, key))
      return [placed({ op: 'add', path: pointerOf(inner), value: to[key] })];
    return diffAt(from[key], to[key], inner);
  });
  return all.sort((a, b) => (a.sortBy < b.sortBy ? -1 : a.sortBy > b.sortBy ? 1 : 0));
}

type Edit = 'keep' | 'change' | 'remove' | 'add';
function diffLists(
  from: readonly Json[],
  to: readonly Json[],
  path: readonly string[],
): readonly PatchOperation[] {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && equalJson(from[start], to[start])) start += 1;
  let end = 0;
  while (end < shorter - start && equalJson(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const [a, b] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const edits = a.length * b.length <= mostPairs ? fewest(a, b) : inPlace(a, b);
  return operationsOf(edits, a, b, path, start);
}
/** Each edit at the index that its item has once the edits before it are done. */
function operationsOf(
  edits: readonly Edit[],
  a: readonly Json[],
  b: readonly Json[],
  path: readonly string[],
  start: number,
): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  let [i, j] = [0, 0];
  for (const edit of edits) {
    const here = [...path, String(start + j)];
    if (edit === 'remove') operations.push({ op: 'remove', path: pointerOf(here) });
    else if (edit === 'add') operations.push({ op: 'add', path: pointerOf(here), value: b[j] });
    else if (edit === 'change')
      operations.push(...diffAt(a[i], b[j], here).map(({ operation }) => operation));
    if (edit !== 'add') i += 1;
    if (edit !== 'remove') j += 1;
  }
  return operations;
}
const inPlace = (a: readonly Json[], b: readonly Json[]): readonly Edit[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    i >= a.length ? 'add' : i >= b.length ? 'remove' : 'change',
  );
/** The edits that write the least, by dynamic programming over pairs of items, from the end. */
function fewest(a: readonly Json[], b: readonly Json[]): readonly Edit[] {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  const left = (i: number, j: number): number => cost[i * width + j] ?? 0;
  const weights = b.map(weightOf);
  const whole = new Float64Array(a.length * b.length);
  const best = (i: number, j: number): number => {
    if (i === a.length && j === b.length) return 0;
    if (j === b.length) return 1 + left(i + 1, j);
    const added = 1 + (weights[j] ?? 0) + left(i, j + 1);
    if (i === a.length) return added;
    const change = changeCost(a[i], b[j]);
    whole[i * b.length + j] = change;
    return Math.min(1 + left(i + 1, j), added, change + left(i + 1, j + 1));
  };
  for (let i = a.length; i >= 0; i--)
    for (let j = b.length; j >= 0; j--) cost[i * width + j] = best(i, j);
  const editAt = (i: number, j: number): Edit => {
    const change = whole[i * b.length + j] ?? 0;
    const both = i < a.length && j < b.length;
    if (both && left(i, j) === change + left(i + 1, j + 1)) return change === 0 ? 'keep' : 'change';
    return i < a.length && left(i, j) === 1 + left(i + 1, j) ? 'remove' : 'add';
  };
  const edits: Edit[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const edit = editAt(i, j);
    edits.push(edit);
    if (edit !== 'add') i += 1;
    if (edit !== 'remove') j += 1;
  }
  return edits;
}
/** What the operations that make one item into the other write: one for each, and the values that they carry. */
function changeCost(a: Json, b: Json): number {
  if (equalJson(a, b)) return 0;
  if (isObject(a) && isObject(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].reduce((sum, key) => {
      if (!Object.hasOwn(b, key)) return sum + 1;
      return sum + (Object.hasOwn(a, key) ? changeCost(a[key], b[key]) : 1 + weightOf(b[key]));
    }, 0);
  return 1 + weightOf(b);
}
/** How many values there are in it. */
function weightOf(value: Json): number {
  const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return items.reduce<number>((sum, item) => sum + weightOf(item), 1);
}
