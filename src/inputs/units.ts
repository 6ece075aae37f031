/** What a unit is of, and how many of the smallest one it is (per cent, millisecond, byte). */
export interface Unit {
  readonly of: 'share' | 'time' | 'size';
  readonly times: number;
}
/** As people write them behind a number. */
export const units: Readonly<Record<string, Unit>> = {
  '%': { of: 'share', times: 1 },
  ms: { of: 'time', times: 1 },
  s: { of: 'time', times: 1000 },
  m: { of: 'time', times: 60_000 },
  B: { of: 'size', times: 1 },
  ...Object.fromEntries(
    ['K', 'M', 'G', 'T'].flatMap((letter, i) => [
      [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
      [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
      [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ]),
  ),
};
/** In which measurements are kept, in the words of the evidence, and how a limit in them is written. */
export const keptUnits: Readonly<
  Record<string, Unit & { readonly named: string; readonly example: string }>
> = {
  '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
  percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
  s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
  ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
  bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
/** No limit is larger. */
export const largestLimit = 1e15;
