/** Writes to standard output, as fast as it is read; nothing of an empty text. */
export const writeOut = (text: string): Promise<void> =>
  text === ''
    ? Promise.resolve()
    : new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
      });
/** Lines, each with its end. */
export const writeLines = (lines: readonly string[]): Promise<void> =>
  writeOut(lines.map((line) => `${line}\n`).join(''));
