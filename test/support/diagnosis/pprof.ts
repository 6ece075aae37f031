/** Encodes profiles as Go does, for tests: https://github.com/google/pprof/blob/main/proto/profile.proto. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt(value);
  if (rest < 0n) rest += 1n << 64n;
  do {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? byte | 0x80 : byte);
  } while (rest > 0n);
  return bytes;
}
export const field = (number: number, value: number): number[] => [
  ...varint(number * 8),
  ...varint(value),
];
export const message = (number: number, bytes: readonly number[]): number[] => [
  ...varint(number * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
/** Stacks (leaf first) with one value each. */
export function encodeProfile(
  type: string,
  unit: string,
  stacks: readonly (readonly [readonly string[], number])[],
): Uint8Array {
  const names = [...new Set(stacks.flatMap(([stack]) => stack))];
  const strings = ['', type, unit, ...names];
  const text = (value: string): number => strings.indexOf(value);
  const id = (name: string): number => names.indexOf(name) + 1;
  const bytes = [
    ...message(1, [...field(1, text(type)), ...field(2, text(unit))]),
    ...stacks.flatMap(([stack, value]) =>
      message(2, [
        ...message(
          1,
          stack.flatMap((name) => varint(id(name))),
        ),
        ...message(2, varint(value)),
      ]),
    ),
    ...names.flatMap((name) =>
      message(4, [...field(1, id(name)), ...message(4, [...field(1, id(name)), ...field(2, 42)])]),
    ),
    ...names.flatMap((name) => message(5, [...field(1, id(name)), ...field(2, text(name))])),
    ...strings.flatMap((value) => message(6, [...new TextEncoder().encode(value)])),
  ];
  return Uint8Array.from(bytes);
}
