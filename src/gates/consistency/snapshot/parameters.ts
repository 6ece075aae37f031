import { UsageError } from '../../../errors.ts';
import {
  boolean,
  list,
  object,
  optional,
  type Shape,
  text,
  wholeNumber,
  withDefault,
} from '../../../inputs/shape.ts';
import { type Tokens, tokensOf } from '../json-pointer.ts';
import { reducerOf } from './reducer.ts';

export interface SnapshotParameters {
  /** How events become state, as data. */
  readonly reducer?: unknown;
  /** Or a program that does it: {"init"?,"events"} as one JSON line in, the state as JSON out. */
  readonly command?: readonly string[];
  /** JSON Pointers into the state: what they point at is not compared. */
  readonly ignore: readonly string[];
  /** The snapshot was checked before, and had this hash: events begin behind it. */
  readonly resumeFrom?: { readonly version: number; readonly hash: string };
  /** Values are left out of patches. */
  readonly redact: boolean;
}
const pointer: Shape<string> = (value, path) => {
  const read = text(1000)(value, path);
  if (read === '' || tokensOf(read) === undefined)
    throw new UsageError(`'${read}' is no JSON Pointer (RFC 6901) below the whole state.`, {
      input: path,
      fix: 'Example: /updated_at.',
    });
  return read;
};
const command: Shape<readonly string[]> = (value, path) =>
  typeof value === 'string'
    ? list(text(4000), { min: 1 })(
        value.split(/\s+/).filter((word) => word !== ''),
        path,
      )
    : list(text(4000), { min: 1 })(value, path);
const shape = object({
  reducer: optional((value: unknown, path: string) => {
    reducerOf(value, path);
    return value;
  }),
  command: optional(command),
  ignore: withDefault(list(pointer), []),
  resumeFrom: optional(
    object({
      version: wholeNumber(0, Number.MAX_SAFE_INTEGER),
      hash: text(64, {
        form: /^[0-9a-f]{64}$/,
        what: 'a SHA-256 in hexadecimal digits, as the checkpoint of an answer',
      }),
    }),
  ),
  redact: withDefault(boolean, false),
});
export function snapshotParameters(given: Readonly<Record<string, unknown>>): SnapshotParameters {
  const read = shape(given, 'parameters') as SnapshotParameters;
  if (read.reducer !== undefined && read.command !== undefined)
    throw new UsageError('It stands beside a command: one of them replays.', {
      input: 'parameters.reducer',
    });
  return read;
}
export const ignoredOf = ({ ignore }: SnapshotParameters): readonly Tokens[] =>
  ignore.map((one) => tokensOf(one) ?? []);
