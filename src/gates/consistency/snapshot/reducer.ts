import { UsageError } from '../../../errors.ts';
import { LedgerError } from '../../ledger/check.ts';
import { isObject, type Json } from '../json-patch.ts';
import { indexOf, tokensOf } from '../json-pointer.ts';

/** How events become state, as data: for each kind of event what it does, in order. */
export interface Reducer {
  initial(): Json;
  /** The state after the event; it may be the same object, changed. Throws a `LedgerError` for a kind that it does not know, or data that lacks something. */
  apply(state: Json, kind: string, data: Json): Json;
}
type Data = Json;
type Step = (state: Json, data: Data) => Json;
type Token = (data: Data) => string;
const operations = ['set', 'add', 'subtract', 'append', 'merge', 'remove'] as const;
type Name = (typeof operations)[number];

const usage = (path: string, what: string): never => {
  throw new UsageError(what, {
    input: path,
    fix: 'Example: {"initial":{"balance":0},"on":{"Deposited":[{"op":"add","path":"/balance","from":"/amount"}]}}.',
  });
};
/** Compiles a reducer; a wrong one is a `UsageError` that names its place. */
export function reducerOf(given: unknown, path: string): Reducer {
  if (!isObject(given)) return usage(path, 'It must be an object.');
  const unknown = Object.keys(given).find((key) => key !== 'initial' && key !== 'on');
  if (unknown !== undefined) usage(path, `Its key '${unknown}' is none of initial, on.`);
  const on = given['on'];
  if (!isObject(on))
    return usage(`${path}.on`, 'It must be an object: what each kind of event does.');
  const kinds = new Map(
    Object.entries(on).map(([kind, steps]) => [kind, stepsOf(steps, `${path}.on.${kind}`)]),
  );
  const initial = given['initial'] ?? {};
  return {
    initial: () => structuredClone(initial),
    apply(state, kind, data) {
      const steps = kinds.get(kind);
      if (steps === undefined)
        throw new LedgerError(`the reducer knows no event of kind '${kind}'`);
      let now = state;
      for (const step of steps) now = step(now, data);
      return now;
    },
  };
}
function stepsOf(given: unknown, path: string): readonly Step[] {
  if (!Array.isArray(given)) return usage(path, 'It must be a list of operations.');
  return given.map((operation: unknown, i) => stepOf(operation, `${path}[${i}]`));
}
function stepOf(given: unknown, path: string): Step {
  if (!isObject(given)) return usage(path, 'It must be an object.');
  const op = operations.find((name) => name === given['op']);
  if (op === undefined) return usage(`${path}.op`, `It must be one of ${operations.join(', ')}.`);
  const tokens = placeOf(given['path'], `${path}.path`);
  if (op === 'remove') return (state, data) => edit(state, tokens, data, () => removed);
  const value = writtenIn(given, path);
  return (state, data) => edit(state, tokens, data, (old) => combine(op, old, value(data)));
}
/** `{name}` as a whole token stands for a member of the event's data, `{a/b}` for one inside of it. */
function placeOf(given: unknown, path: string): readonly Token[] {
  const tokens = typeof given === 'string' ? tokensOf(given) : undefined;
  if (tokens === undefined)
    return usage(path, 'It must be a JSON Pointer (RFC 6901) into the state.');
  return tokens.map((token): Token => {
    const [, name] = /^\{(.+)\}$/.exec(token) ?? [];
    if (name === undefined) {
      if (token === '__proto__') usage(path, 'No member may have the name __proto__.');
      return () => token;
    }
    const inner = name.split('/');
    return (data) => {
      const found = memberOf(data, inner);
      if (typeof found !== 'string' && typeof found !== 'number')
        throw new LedgerError(`its data has no text or number at '${name}'`);
      if (found === '__proto__') throw new LedgerError('no member may have the name __proto__');
      return String(found);
    };
  });
}
function writtenIn(given: Readonly<Record<string, Json>>, path: string): (data: Data) => Json {
  if (Object.hasOwn(given, 'value')) return () => given['value'];
  const from = given['from'];
  const tokens = typeof from === 'string' ? tokensOf(from) : undefined;
  if (tokens === undefined)
    return usage(path, "It needs a 'value', or in 'from' a JSON Pointer into the event's data.");
  return (data) => {
    const found = memberOf(data, tokens);
    if (found === undefined) throw new LedgerError(`its data has nothing at '${String(from)}'`);
    return found;
  };
}
function memberOf(data: Data, tokens: readonly string[]): Json {
  let value = data;
  for (const token of tokens) {
    if (Array.isArray(value)) value = value[indexOf(token) ?? -1];
    else if (isObject(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}

const removed = Symbol('removed');
/** A value that is stored is copied: two states must not share what one of them changes. */
const copy = (value: Json): Json =>
  value !== null && typeof value === 'object' ? structuredClone(value) : value;
function combine(op: Exclude<Name, 'remove'>, old: Json, value: Json): Json {
  switch (op) {
    case 'set':
      return copy(value);
    case 'add':
      return sum(old, value, 1);
    case 'subtract':
      return sum(old, value, -1);
    case 'append':
      if (old === undefined) return [copy(value)];
      if (!Array.isArray(old)) throw new LedgerError('the state has no list to append to');
      old.push(copy(value));
      return old;
    case 'merge':
      if (!isObject(value)) throw new LedgerError('only an object can be merged');
      if (old !== undefined && !isObject(old))
        throw new LedgerError('the state has no object to merge into');
      return { ...old, ...(copy(value) as object) };
  }
}
function sum(old: Json, value: Json, sign: 1 | -1): number {
  const [a, b] = [old ?? 0, value];
  if (typeof a !== 'number' || typeof b !== 'number')
    throw new LedgerError('only numbers can be added');
  const total = a + sign * b;
  if (!Number.isFinite(total)) throw new LedgerError('the sum is beyond what a double holds');
  return total;
}
/** Changes the state in place at a path; objects that are not there are made, lists are not. */
function edit(
  state: Json,
  tokens: readonly Token[],
  data: Data,
  change: (old: Json) => Json | typeof removed,
): Json {
  if (tokens.length === 0) {
    const next = change(state);
    return next === removed ? null : next;
  }
  let parent = state;
  for (let i = 0; i < tokens.length - 1; i++) parent = childOf(parent, tokens[i]?.(data) ?? '');
  put(parent, tokens.at(-1)?.(data) ?? '', change);
  return state;
}
function childOf(parent: Json, token: string): Json {
  if (Array.isArray(parent)) return parent[placeIn(parent, token)];
  if (!isObject(parent)) throw new LedgerError(`the state has no object to hold '${token}'`);
  if (!Object.hasOwn(parent, token)) (parent as Record<string, Json>)[token] = {};
  return parent[token];
}
function put(parent: Json, token: string, change: (old: Json) => Json | typeof removed): void {
  if (Array.isArray(parent)) {
    const place = placeIn(parent, token);
    const next = change(parent[place]);
    if (next === removed) parent.splice(place, 1);
    else parent[place] = next;
    return;
  }
  if (!isObject(parent)) throw new LedgerError(`the state has no object to hold '${token}'`);
  const members = parent as Record<string, Json>;
  const next = change(Object.hasOwn(members, token) ? members[token] : undefined);
  if (next === removed) delete members[token];
  else members[token] = next;
}
function placeIn(list: readonly Json[], token: string): number {
  const place = indexOf(token);
  if (place === undefined || place >= list.length)
    throw new LedgerError(`the state has no item ${token} in its list of ${list.length}`);
  return place;
}
