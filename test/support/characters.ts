import fc from 'fast-check';

/**
 * Any character, half of them ASCII, where markup and separators are. As `unit: 'binary'`, which builds a table of a million entries, half a second, in
 * every file that uses it.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((codePoint) => String.fromCodePoint(codePoint));
