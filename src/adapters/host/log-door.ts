const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * The log door: what a runner would execute is made inert line by line (SECURITY.md). `::` at a line's head and `##[` anywhere
 * get a zero-width space; control and bidi characters become `\u{…}`.
 */
export function inert(message: string): string {
  return message
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(unprintable, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
        .replace(/^(\s*):(?=:)/, '$1:\u200b')
        .replaceAll('##[', '##\u200b['),
    )
    .join('\n');
}
