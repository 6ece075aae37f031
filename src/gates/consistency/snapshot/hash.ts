import { hashOf } from '../../../evidence/canonical.ts';
import { LedgerError } from '../../ledger/check.ts';
import { isObject, type Json } from '../json-patch.ts';
import { indexOf, type Tokens } from '../json-pointer.ts';

export interface SnapshotHead {
  readonly kind: string;
  readonly schema: Json;
}
/** SHA-256 of the canonical form (RFC 8785) of what a snapshot is: its type, schema and version, and its state without what is ignored. */
export const snapshotHash = (
  { kind, schema }: SnapshotHead,
  version: number,
  state: Json,
): string => hashOf({ type: kind, schema, version, state });

/** The state without these places; what is not there is left out already. */
export const without = (state: Json, ignored: readonly Tokens[]): Json =>
  // From the end of a list on, so that no place moves before its turn.
  [...ignored].sort(laterFirst).reduce<Json>((now, tokens) => cut(now, tokens), state);
const laterFirst = (a: Tokens, b: Tokens): number => {
  const at = a.findIndex((token, i) => token !== b[i]);
  if (at < 0) return b.length - a.length;
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  return (indexOf(y) ?? 0) - (indexOf(x) ?? 0);
};
function cut(state: Json, tokens: Tokens): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) return null;
  if (Array.isArray(state)) {
    const place = indexOf(token);
    if (place === undefined || place >= state.length) return state;
    return rest.length === 0
      ? state.toSpliced(place, 1)
      : state.with(place, cut(state[place], rest));
  }
  if (!isObject(state) || !Object.hasOwn(state, token)) return state;
  return Object.fromEntries(
    Object.entries(state).flatMap(([key, value]) =>
      key !== token ? [[key, value]] : rest.length === 0 ? [] : [[key, cut(value, rest)]],
    ),
  );
}

/** Throws a `LedgerError` for a number that I-JSON has not: an integer beyond 2^53, an overflow. Its hash would be that of another number. */
export function mustBeIJson(value: Json, name: string): void {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    throw new LedgerError(
      `its field '${name}' has the number ${value}, which a double cannot hold: write it as a text`,
    );
  if (value === null || typeof value !== 'object') return;
  for (const item of Array.isArray(value) ? value : Object.values(value)) mustBeIJson(item, name);
}
