import { type Json, keyOf } from './operation.ts';

/** A data type as one process alone would see it. States are immutable JSON values. */
export interface Model {
  readonly name: string;
  readonly initial: Json;
  /** The state after the operation; undefined = it could not have happened in this state. */
  step(state: Json, f: string, value: Json): { readonly state: Json } | undefined;
  /** Why a value cannot be used with `f`; undefined = it can. */
  refuses(f: string, value: Json): string | undefined;
}

const same = (a: Json, b: Json): boolean => keyOf(a) === keyOf(b);
const isPair = (value: Json): value is readonly [Json, Json] =>
  Array.isArray(value) && value.length === 2;
const known = (f: string, operations: readonly string[]): string | undefined =>
  operations.includes(f) ? undefined : `${f} is none of ${operations.join(', ')}`;
/** A read of null is one whose answer nobody knows. */
const read = (state: Json, value: Json): { readonly state: Json } | undefined =>
  value === null || same(state, value) ? { state } : undefined;

export const register = (initial: Json): Model => ({
  name: 'register',
  initial,
  step: (state, f, value) => (f === 'write' ? { state: value } : read(state, value)),
  refuses: (f) => known(f, ['read', 'write']),
});
export const casRegister = (initial: Json): Model => ({
  name: 'cas-register',
  initial,
  step(state, f, value) {
    if (f !== 'cas') return f === 'write' ? { state: value } : read(state, value);
    const [from, to] = value as readonly [Json, Json];
    return same(state, from) ? { state: to } : undefined;
  },
  refuses: (f, value) =>
    known(f, ['read', 'write', 'cas']) ??
    (f === 'cas' && !isPair(value) ? 'the value of a cas is [from, to]' : undefined),
});
export const mutex = (initial: Json): Model => ({
  name: 'mutex',
  initial: initial === true,
  step: (state, f) =>
    (f === 'acquire') === (state === true) ? undefined : { state: f === 'acquire' },
  refuses: (f) => known(f, ['acquire', 'release']),
});

const reads = ['read', 'r'];
const writes = ['write', 'w'];
const isMicro = (value: Json): value is readonly [string, Json, Json] =>
  Array.isArray(value) && value.length >= 2 && [...reads, ...writes].includes(plain(value[0]));
type Registers = Readonly<Record<string, Json>>;
type Micro = readonly [f: string, key: Json, value: Json];
function microStep(now: Registers, [f, key, value]: Micro): Registers | undefined {
  const name = String(key);
  if (writes.includes(plain(f))) return { ...now, [name]: value ?? null };
  if ((value ?? null) === null) return now;
  if (!Object.hasOwn(now, name)) return { ...now, [name]: value };
  return same(now[name], value) ? now : undefined;
}
const plain = (f: Json): string => String(f).replace(/^:/, '');
/**
 * Registers by key; an operation is `txn`, a list of [`read` | `write`, key, value]. A key of which the initial values say nothing may hold
 * anything to begin with, but one thing: its first read says what.
 */
export const multiRegister = (initial: Json): Model => ({
  name: 'multi-register',
  initial: initial ?? {},
  step(state, _f, value) {
    let now: Registers | undefined = state as Registers;
    for (const micro of value as readonly Micro[])
      now = now === undefined ? undefined : microStep(now, micro);
    return now === undefined ? undefined : { state: now };
  },
  refuses: (f, value) =>
    known(f, ['txn']) ??
    (Array.isArray(value) && value.every(isMicro)
      ? undefined
      : 'the value of a txn is a list of ["read" | "write", key, value]'),
});

/** Those whose histories are searched for an order. */
export const linearizableModels: Readonly<Record<string, (initial: Json) => Model>> = {
  register,
  'cas-register': casRegister,
  'multi-register': multiRegister,
  mutex,
};
