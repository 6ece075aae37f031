import {
  bytesWithin,
  ProtobufError,
  type ProtobufField,
  type ProtobufReader,
  protobufReader,
  readFields,
  readVarint,
} from '../inputs/protobuf.ts';

/**
 * Profiles as pprof writes them (https://github.com/google/pprof/blob/main/proto/profile.proto), from bytes that nobody vouches for: sizes, depths
 * and counts are bounded, an index that leads nowhere is a name that is not known, and nothing is followed twice.
 */
export interface ProfileSample {
  /** Function names, the leaf first; inlined calls in their order. */
  readonly stack: readonly string[];
  readonly values: readonly number[];
  readonly labels: Readonly<Record<string, string>>;
}
export interface Profile {
  /** E.g. `inuse_space` in `bytes`. */
  readonly sampleTypes: readonly { readonly type: string; readonly unit: string }[];
  readonly samples: readonly ProfileSample[];
  /** Where a function was seen: file and line of its deepest sample. */
  readonly places: ReadonlyMap<string, { readonly file: string; readonly line: number }>;
  readonly durationNanos: number;
}
/** Why bytes are no profile that can be used. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

const limits = { samples: 200_000, depth: 512, entries: 2_000_000 };

type Reader = ProtobufReader;
const fields = (reader: Reader, each: ProtobufField): void =>
  readFields(reader, (number, value, inside) => {
    // No field of a profile has a fixed width.
    if (!Number.isNaN(value)) each(number, value, inside);
  });
/** A repeated number, packed or one by one. */
function numbers(into: number[], value: number, inside: Reader | undefined, most: number): void {
  if (inside === undefined) into.push(value);
  else while (inside.at < inside.end && into.length <= most) into.push(readVarint(inside));
  if (into.length > most) throw new ProfileError(`has a list of more than ${most} numbers`);
}
interface Raw {
  readonly types: [number, number][];
  readonly samples: { locations: number[]; values: number[]; labels: [number, number][] }[];
  readonly locations: Map<number, [number, number][]>;
  readonly functions: Map<number, [number, number]>;
  readonly strings: string[];
  durationNanos: number;
}

/** Reads an uncompressed profile. Throws ProfileError, saying what is wrong, where the bytes are none. */
export function decodeProfile(bytes: Uint8Array): Profile {
  try {
    return decoded(bytes);
  } catch (thrown) {
    if (thrown instanceof ProtobufError) throw new ProfileError(thrown.message);
    throw thrown;
  }
}
function decoded(bytes: Uint8Array): Profile {
  if (bytes.length === 0) throw new ProfileError('is empty');
  const raw: Raw = {
    types: [],
    samples: [],
    locations: new Map(),
    functions: new Map(),
    strings: [],
    durationNanos: 0,
  };
  let entries = 0;
  fields(protobufReader(bytes), (number, value, inside) => {
    if (++entries > limits.entries) throw new ProfileError('has too many entries');
    if (inside !== undefined) part(raw, number, inside);
    else if (number === 10) raw.durationNanos = value;
  });
  if (raw.types.length === 0) throw new ProfileError('names no type of sample: it is no profile');
  return resolved(raw);
}
const decoder = new TextDecoder();
function part(raw: Raw, number: number, inside: Reader): void {
  if (number === 1) raw.types.push(pair(inside, 1, 2));
  else if (number === 2) {
    if (raw.samples.length >= limits.samples)
      throw new ProfileError(`has more than ${limits.samples} samples`);
    raw.samples.push(sample(inside));
  } else if (number === 4) location(raw, inside);
  else if (number === 5) {
    let id = 0;
    let name = 0;
    let file = 0;
    fields(inside, (field, value) => {
      if (field === 1) id = value;
      if (field === 2) name = value;
      if (field === 4) file = value;
    });
    raw.functions.set(id, [name, file]);
  } else if (number === 6) raw.strings.push(decoder.decode(bytesWithin(inside).subarray(0, 1000)));
}
function pair(inside: Reader, first: number, second: number): [number, number] {
  const found: [number, number] = [0, 0];
  fields(inside, (field, value) => {
    if (field === first) found[0] = value;
    if (field === second) found[1] = value;
  });
  return found;
}
function sample(inside: Reader): Raw['samples'][number] {
  const made: Raw['samples'][number] = { locations: [], values: [], labels: [] };
  fields(inside, (field, value, within) => {
    if (field === 1) numbers(made.locations, value, within, limits.depth);
    else if (field === 2) numbers(made.values, value, within, 64);
    else if (field === 3 && within !== undefined && made.labels.length < 32)
      made.labels.push(pair(within, 1, 2));
  });
  return made;
}
function location(raw: Raw, inside: Reader): void {
  let id = 0;
  const lines: [number, number][] = [];
  fields(inside, (field, value, within) => {
    if (field === 1) id = value;
    else if (field === 4 && within !== undefined && lines.length < limits.depth)
      lines.push(pair(within, 1, 2));
  });
  raw.locations.set(id, lines);
}
function resolved(raw: Raw): Profile {
  const text = (index: number): string => raw.strings[index] ?? '';
  const places = new Map<string, { file: string; line: number }>();
  const frames = new Map<number, readonly string[]>();
  for (const [id, lines] of raw.locations)
    frames.set(
      id,
      lines.flatMap(([functionId, line]) => {
        const [name, file] = raw.functions.get(functionId) ?? [0, 0];
        if (text(name) === '') return [];
        if (!places.has(text(name))) places.set(text(name), { file: text(file), line });
        return [text(name)];
      }),
    );
  const samples = raw.samples.map(({ locations, values, labels }) => ({
    stack: locations.flatMap((id) => frames.get(id) ?? []).slice(0, limits.depth),
    values: raw.types.map((_, i) => values[i] ?? 0),
    labels: Object.fromEntries(labels.map(([key, value]) => [text(key), text(value)])),
  }));
  const sampleTypes = raw.types.map(([type, unit]) => ({ type: text(type), unit: text(unit) }));
  return { sampleTypes, samples, places, durationNanos: raw.durationNanos };
}
