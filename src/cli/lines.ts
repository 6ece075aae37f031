import { isUtf8 } from 'node:buffer';

/** One line of a stream of bytes: its text, or why it has none. */
export interface ReadLine {
  readonly at: number;
  readonly text?: string;
  readonly bad?: string;
}
/** No ledger has longer ones; what is beyond it is not kept. */
export const longestLineBytes = 64 * 1024 * 1024;

/**
 * Lines of UTF-8, numbered from 1, handed on as they are complete; a byte order mark and a carriage return at the end are no part of them. A
 * line costs its length, however it was cut into chunks; one beyond `longest` bytes is named and skipped.
 */
export function lineSplitter(take: (line: ReadLine) => void, longest = longestLineBytes) {
  let pieces: Buffer[] = [];
  let [bytes, at] = [0, 0];
  const give = (line: Buffer): void => {
    at += 1;
    const text = line.toString('utf8');
    // A wrong byte becomes U+FFFD: two different ids could become one.
    if (text.includes('\ufffd') && !isUtf8(line)) take({ at, bad: 'it is not UTF-8' });
    else take({ at, text: at === 1 && text.startsWith('\ufeff') ? text.slice(1) : text });
  };
  const finish = (last: Buffer): void => {
    if (bytes + last.length > longest) {
      at += 1;
      take({ at, bad: `it is longer than ${longest} bytes` });
    } else give(pieces.length === 0 ? last : Buffer.concat([...pieces, last]));
    pieces = [];
    bytes = 0;
  };
  return {
    chunk(chunk: Buffer): void {
      let from = 0;
      for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
        finish(chunk.subarray(from, to));
        from = to + 1;
      }
      const rest = chunk.subarray(from);
      bytes += rest.length;
      // Beyond the limit only the length is kept.
      if (bytes > longest) pieces = [];
      else if (rest.length > 0) pieces.push(rest);
    },
    /** Whether a line has begun and not ended. */
    open: (): boolean => bytes > 0,
    /** The number of the next line. */
    next: (): number => at + 1,
    /** Lines that went another way. */
    skip(lines: number): void {
      at += lines;
    },
    end(): void {
      if (bytes > 0) finish(Buffer.alloc(0));
    },
  };
}
